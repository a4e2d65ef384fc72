// SPDX-License-Identifier: Apache-2.0
import Vocabulary

/// Reads values of one kind, and says what was expected where there is another.
struct ValueReader {
  let problems: ProblemSink
  /// What to report: the same in front matter and in clauses, with different manual pages.
  let wrongType: ProblemID

  /// What a value can be expected to be, for a screen.
  enum Shape: String {
    case text, number, list, map, near, count, ladder, texts, consultation

    var name: Localized {
      switch self {
      case .text: Localized(es: "un texto en una línea", pt: "um texto em uma linha", en: "one text on one line")
      case .number: Localized(es: "un número entero", pt: "um número inteiro", en: "a whole number")
      case .list, .texts:
        Localized(
          es: "una lista de textos: [uno, dos]", pt: "uma lista de textos: [um, dois]",
          en: "a list of texts: [one, two]")
      case .map:
        Localized(es: "claves y valores: {a: 1}", pt: "chaves e valores: {a: 1}", en: "keys and values: {a: 1}")
      case .near:
        Localized(
          es: "{a: [una palabra], b: [otra], within: 5}", pt: "{a: [uma palavra], b: [outra], within: 5}",
          en: "{a: [a word], b: [another], within: 5}")
      case .count:
        Localized(
          es: "{of: [una palabra], at-least: 3}", pt: "{of: [uma palavra], at-least: 3}",
          en: "{of: [a word], at-least: 3}")
      case .ladder:
        Localized(
          es: "una decisión (hold) o decisiones con umbral {hide: 0.90, hold: 0.50}",
          pt: "uma decisão (hold) ou decisões com limiar {hide: 0.90, hold: 0.50}",
          en: "an outcome (hold) or outcomes with thresholds {hide: 0.90, hold: 0.50}")
      case .consultation:
        Localized(
          es: "[{who: comité de convivencia, when: 2026-11-10}]", pt: "[{who: comissão interna, when: 2026-11-10}]",
          en: "[{who: staff committee, when: 2026-11-10}]")
      }
    }
  }

  func wrong(_ key: String, _ value: Value, _ shape: Shape) {
    problems.add(wrongType, at: value.place, shape: shape.name, ["key": key])
  }

  func text(_ entry: Value.Entry) -> Written<String>? { text(entry.value, key: entry.key) }

  func text(_ value: Value, key: String) -> Written<String>? {
    guard case .text(let text, let place) = value, !blank(text) else {
      wrong(key, value, .text)
      return nil
    }
    return Written(text, place)
  }

  /// A list of texts; one that may be empty only where the caller says so.
  func texts(_ value: Value, key: String, emptyIs: ProblemID? = .clauseEmptyList) -> [Written<String>]? {
    guard case .list(let items, let place) = value else {
      wrong(key, value, .list)
      return nil
    }
    if items.isEmpty, let emptyIs { problems.add(emptyIs, at: place, ["key": key]) }
    return items.compactMap { text($0, key: key) }
  }

  func whole(_ value: Value, key: String, in range: ClosedRange<Int>) -> Int? {
    guard case .text(let text, let place) = value, let number = Int(text) else {
      wrong(key, value, .number)
      return nil
    }
    guard range.contains(number) else {
      problems.add(
        .clauseNumber, at: place, ["key": key, "least": "\(range.lowerBound)", "most": "\(range.upperBound)"])
      return nil
    }
    return number
  }

  private func blank(_ text: String) -> Bool { text.utf8.allSatisfy { $0 == 0x20 || $0 == 0x0A || $0 == 0x09 } }
}

extension ProblemSink {
  /// Fills `{shape}` in each language with its own words.
  func add(_ id: ProblemID, at place: Place, shape: Localized, _ words: [String: String]) {
    add(id, at: place, words, localized: ["shape": shape])
  }
}
