// SPDX-License-Identifier: Apache-2.0
import Vocabulary

/// One thing that is wrong with a document, said so that its author can put it right.
public struct Problem: Sendable, Error {
  public let id: ProblemID
  public let place: Place
  /// What is wrong, with the words of this document.
  public let title: Localized
  public let expected: Localized
  /// What to do, with the nearest right word where there is one.
  public let remedy: Localized
  /// The line that `place` points at, as written.
  public let source: String
  /// Another place that has to do with it: the first use of an id that is there twice.
  public let related: Related?

  public var severity: Severity { id.severity }

  public enum Severity: String, Sendable, Hashable { case error, warning }

  public struct Related: Sendable {
    public let place: Place
    public let source: String
  }

  /// Fills the catalogue's text with this document's words. `suggestion` is the nearest right word.
  public init(
    _ id: ProblemID, at place: Place, source: String, _ words: [String: String] = [:],
    localized: [String: Localized] = [:], suggestion: String? = nil, related: Related? = nil
  ) {
    let entry = id.entry
    // What a document says is shortened: a screen stays a screen.
    let words = words.mapValues { Localized(asWritten: shortened($0)) }.merging(localized) { $1 }
    self.id = id
    self.place = place
    self.source = source
    self.related = related
    title = entry.title.filled(with: words)
    expected = entry.expected.filled(with: words)
    let remedy = entry.remedy.filled(with: words)
    self.remedy = suggestion.map { didYouMean($0, before: remedy) } ?? remedy
  }
}

private func didYouMean(_ word: String, before text: Localized) -> Localized {
  Localized(
    es: "¿Quiso decir «\(word)»? \(text.es)", pt: "Quis dizer «\(word)»? \(text.pt)",
    en: "Did you mean “\(word)”? \(text.en)")
}

extension Localized {
  /// Replaces `{name}` by its word.
  func filled(with words: [String: Localized]) -> Localized {
    guard !words.isEmpty else { return self }
    func fill(_ language: Language) -> String {
      let template = self[language]
      var out = ""
      var rest = Substring(template)
      while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
        out += rest[..<open]
        let name = String(rest[rest.index(after: open)..<close])
        out += words[name].map { $0[language] } ?? String(rest[open...close])
        rest = rest[rest.index(after: close)...]
      }
      return out + rest
    }
    return Localized(es: fill(.es), pt: fill(.pt), en: fill(.en))
  }
}

/// At most 80 letters, on one line, without anything that would move a terminal's cursor.
func shortened(_ text: String) -> String {
  let clean = visible(text.unicodeScalars.prefix(81))
  return text.unicodeScalars.count > 80 ? String(clean.unicodeScalars.prefix(79)) + "…" : clean
}

/// Tabs as spaces; controls, direction signs and other things that are not seen as U+FFFD.
func visible(_ scalars: some Sequence<Unicode.Scalar>) -> String {
  var out = String.UnicodeScalarView()
  for scalar in scalars {
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .lineSeparator, .paragraphSeparator:
      out.append(scalar == "\t" ? " " : "\u{FFFD}")
    default: out.append(scalar)
    }
  }
  return String(out)
}
