// SPDX-License-Identifier: Apache-2.0

/// Captions of a video: SubRip (`.srt`) or WebVTT (`.vtt`), as the networks take them. They are read so that the words in them are
/// checked like any others, and so that people who do not hear can follow.
public struct Captions: Sendable, Hashable {
  public struct Cue: Sendable, Hashable {
    /// In milliseconds.
    public var from: Int
    public var to: Int
    public var text: String
  }

  public var cues: [Cue]

  /// What is said, one cue a line.
  public var text: String { cues.map(\.text).joined(separator: "\n") }

  static let most = 5000

  /// nil when there is no cue to be found in it.
  public init?(_ file: String) {
    guard file.utf8.count <= 1 << 18 else { return nil }
    var cues: [Cue] = []
    var open: (from: Int, to: Int)?
    var words: [String] = []
    func close() {
      guard let times = open else { return }
      let text = words.joined(separator: " ").tidied
      if !text.isEmpty { cues.append(Cue(from: times.from, to: times.to, text: text)) }
      (open, words) = (nil, [])
    }
    for line in file.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      if let times = Self.times(line) {
        close()
        open = times
      } else if line.allSatisfy({ $0 == " " || $0 == "\t" }) {
        close()
      } else if open != nil {
        words.append(Self.plain(line))
      }
    }
    close()
    guard !cues.isEmpty, cues.count <= Self.most else { return nil }
    self.cues = cues
  }

  /// `00:00:01,000 --> 00:00:04,000`, with a point in WebVTT, where hours may be missing and settings may follow.
  private static func times(_ line: Substring) -> (from: Int, to: Int)? {
    guard let arrow = line.range(of: "-->"),
      let from = time(line[..<arrow.lowerBound]), let to = time(line[arrow.upperBound...])
    else { return nil }
    return (from, to)
  }

  private static func time(_ text: Substring) -> Int? {
    guard let word = text.split(whereSeparator: { $0 == " " || $0 == "\t" }).first else { return nil }
    let parts = word.split(whereSeparator: { $0 == ":" || $0 == "," || $0 == "." }).map { Int($0) }
    guard (3...4).contains(parts.count), parts.allSatisfy({ $0 != nil && $0 ?? 0 >= 0 && $0 ?? 0 < 1000 }) else {
      return nil
    }
    let numbers = (parts.count == 3 ? [0] : []) + parts.map { $0 ?? 0 }
    return ((numbers[0] * 60 + numbers[1]) * 60 + numbers[2]) * 1000 + numbers[3]
  }

  /// Without `<i>` and `{\an8}`. A bracket that nothing closes on its line is shown, and so it is read.
  private static func plain(_ line: Substring) -> String {
    var (out, rest) = ("", line)
    while let open = rest.firstIndex(where: { $0 == "<" || $0 == "{" }) {
      let closing: Character = rest[open] == "<" ? ">" : "}"
      out += rest[..<open]
      if let close = rest[open...].firstIndex(of: closing) {
        rest = rest[rest.index(after: close)...]
      } else {
        out.append(rest[open])
        rest = rest[rest.index(after: open)...]
      }
    }
    return out + rest
  }

  /// More letters a second than people read: 20 is what broadcasters ask for at most.
  static let fastest = 20.0

  var hints: [AccessHint] {
    var hints: [AccessHint] = []
    if zip(cues, cues.dropFirst()).contains(where: { $1.from < $0.from }) || cues.contains(where: { $0.to <= $0.from })
    {
      hints.append(.captionOrder)
    }
    if cues.contains(where: { Double($0.text.count) > Self.fastest * Double(max(1, $0.to - $0.from)) / 1000 }) {
      hints.append(.captionFast)
    }
    return hints
  }
}
