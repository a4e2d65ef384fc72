// SPDX-License-Identifier: Apache-2.0
import Vocabulary

extension Language {
  /// The language that a reader likes best of those we speak (`Accept-Language`); nil when there is none.
  /// Only the first 20 entries count: the header is somebody else's text.
  static func preferred(_ header: String) -> Language? {
    var best: (language: Language, quality: Double)?
    for entry in header.utf8.prefix(400).split(separator: UInt8(ascii: ","), maxSplits: 20) {
      let parts = entry.split(separator: UInt8(ascii: ";"))
      guard let tag = parts.first, let language = Language(tag: String(decoding: tag, as: UTF8.self)) else { continue }
      let quality = parts.dropFirst().lazy.compactMap { Self.quality(String(decoding: $0, as: UTF8.self)) }.first ?? 1
      if quality > best?.quality ?? 0 { best = (language, quality) }
    }
    return best?.language
  }

  /// `es`, `es-CO`, `ES_co`.
  init?(tag: String) {
    let primary = tag.lowercased().filter { $0 != " " }.prefix { $0 != "-" && $0 != "_" }
    self.init(rawValue: String(primary))
  }

  private static func quality(_ parameter: String) -> Double? {
    let compact = parameter.filter { $0 != " " }
    guard compact.hasPrefix("q="), let value = Double(compact.dropFirst(2)), (0...1).contains(value) else { return nil }
    return value
  }
}
