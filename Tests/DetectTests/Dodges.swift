// SPDX-License-Identifier: Apache-2.0
import Detect

/// Ways in which people write a word so that a filter does not see it. Each takes an example's text with its marked spans
/// and gives both back.
struct Dodge: Sendable, CustomStringConvertible {
  let description: String
  /// Rewrites the marked part.
  let rewrite: @Sendable (String) -> String
  /// Put before the whole text.
  var before = ""
  /// Whether the rest of the text is rewritten too.
  var everywhere = false

  static let all: [Dodge] = [
    Dodge(description: "as written", rewrite: { $0 }),
    Dodge(description: "shouted", rewrite: { $0.uppercased() }, everywhere: true),
    Dodge(description: "spaced", rewrite: { word in letters(word) { $0.joined(separator: " ") } }),
    Dodge(description: "accents dropped", rewrite: withoutAccents, everywhere: true),
    Dodge(description: "zero-width", rewrite: { word in letters(word) { $0.joined(separator: "\u{200B}") } }),
    Dodge(description: "look-alike letters", rewrite: lookAlike),
    Dodge(description: "full-width", rewrite: fullWidth),
    Dodge(description: "emoji before", rewrite: { $0 }, before: "😡 "),
  ]

  /// Rewrites letters only: digits, addresses and signs stay, since a spaced phone number is another one.
  private static func letters(_ text: String, _ join: ([String]) -> String) -> String {
    text.split(separator: " ", omittingEmptySubsequences: false).map { word in
      word.allSatisfy(\.isLetter) && word.count > 3 ? join(word.map(String.init)) : String(word)
    }.joined(separator: " ")
  }

  private static func withoutAccents(_ text: String) -> String {
    let pairs: [Character: Character] = [
      "á": "a", "é": "e", "í": "i", "ó": "o", "ú": "u", "ü": "u", "Á": "A", "É": "E", "Í": "I", "Ó": "O", "Ú": "U",
      "ã": "a",
      "õ": "o", "ê": "e", "ô": "o", "â": "a", "ç": "c", "à": "a",
    ]
    return String(text.map { pairs[$0] ?? $0 })
  }

  private static func lookAlike(_ text: String) -> String {
    String(text.map { ["a": "а", "e": "е", "o": "о", "c": "с", "p": "р", "x": "х", "i": "і"][$0] ?? $0 })
  }

  private static func fullWidth(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { $0.isASCII && $0.properties.isAlphabetic ? Unicode.Scalar($0.value + 0xFEE0)! : $0 }))
  }

  /// The example's text in this dodge, with the spans that must still be found.
  func apply(_ example: Example) -> (text: [UInt8], spans: [Range<Int>]) {
    let (text, spans) = example.parsed
    var out: [UInt8] = Array(before.utf8)
    var found: [Range<Int>] = []
    var at = 0
    func rest(to end: Int) {
      let part = String(decoding: text[at..<end], as: UTF8.self)
      out += Array((everywhere ? rewrite(part) : part).utf8)
    }
    for span in spans {
      rest(to: span.lowerBound)
      let start = out.count
      out += Array(rewrite(String(decoding: text[span], as: UTF8.self)).utf8)
      found.append(start..<out.count)
      at = span.upperBound
    }
    rest(to: text.count)
    return (out, found)
  }
}
