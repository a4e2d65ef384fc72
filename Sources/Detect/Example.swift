// SPDX-License-Identifier: Apache-2.0
import Vocabulary

/// A text with what must be seen in it: `«…»` marks each span that must be found. A real guillemet is written twice.
public struct Example: Sendable, Hashable {
  public let kind: Kind
  /// As written, with the marks.
  public let marked: String
  public let surface: Surface?
  /// Whether the example is tried in disguise too (shouted, spaced, look-alike letters …). Off where the way of writing
  /// is what the detector looks at.
  public let dodges: Bool

  public enum Kind: Sendable, Hashable {
    /// The detector marks exactly these spans.
    case flags
    /// The detector sees nothing.
    case passes
    /// A known gap: the test fails on the day it is closed.
    case knownMiss(because: String)
  }

  public static func flags(_ text: String, on surface: Surface? = nil, dodges: Bool = true) -> Example {
    Example(kind: .flags, marked: text, surface: surface, dodges: dodges)
  }
  public static func passes(_ text: String, on surface: Surface? = nil) -> Example {
    Example(kind: .passes, marked: text, surface: surface, dodges: false)
  }
  public static func knownMiss(_ text: String, on surface: Surface? = nil, because: String) -> Example {
    Example(kind: .knownMiss(because: because), marked: text, surface: surface, dodges: false)
  }

  /// The text without marks, and the marked spans as offsets in its UTF-8.
  public var parsed: (text: [UInt8], spans: [Range<Int>]) { Example.parse(marked) }

  public static func parse(_ marked: String) -> (text: [UInt8], spans: [Range<Int>]) {
    var text: [UInt8] = []
    var spans: [Range<Int>] = []
    var start: Int?
    var scalars = Array(marked.unicodeScalars)[...]
    while let scalar = scalars.popFirst() {
      if (scalar == "«" || scalar == "»"), scalars.first == scalar {
        scalars.removeFirst()
        text += Array(String(scalar).utf8)
      } else if scalar == "«" {
        start = text.count
      } else if scalar == "»", let from = start {
        spans.append(from..<text.count)
        start = nil
      } else {
        text += Array(String(scalar).utf8)
      }
    }
    return (text, spans)
  }
}
