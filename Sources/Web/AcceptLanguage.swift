// SPDX-License-Identifier: Apache-2.0
import Vocabulary
import Wire

extension Language {
  /// The language that a reader likes best of those we speak (`Accept-Language`); nil when there is none.
  /// Only the first 20 entries count: the header is somebody else's text.
  static func preferred(_ header: String) -> Language? {
    var best: (language: Language, quality: Double)?
    for entry in header.utf8.prefix(400).split(separator: UInt8(ascii: ","), maxSplits: 20) {
      let parts = entry.split(separator: UInt8(ascii: ";"))
      guard let tag = parts.first, let language = Language(tag: Self.compact(tag)) else { continue }
      let quality = parts.dropFirst().lazy.compactMap { Self.quality(Self.compact($0)) }.first ?? 1
      if quality > best?.quality ?? 0 { best = (language, quality) }
    }
    return best?.language
  }

  private static func compact(_ part: Substring.UTF8View) -> [UInt8] { part.filter { $0 != UInt8(ascii: " ") } }

  private static func quality(_ parameter: [UInt8]) -> Double? {
    guard parameter.starts(with: "q=".utf8),
      let value = Double(String(decoding: parameter.dropFirst(2), as: UTF8.self)), (0...1).contains(value)
    else { return nil }
    return value
  }
}
