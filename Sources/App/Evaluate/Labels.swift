// SPDX-License-Identifier: Apache-2.0
import Foundation
import Vocabulary
import Wire

/// What a line says besides the post.
struct Said {
  var labels, unsettled: [String]?
  var language, country: String?

  static let usualField = "labels"
  private static let otherField = "label"

  /// These two would be read as two things.
  static func mayHoldLabels(_ field: String) -> Bool { !["", "text", "unsettled"].contains(field) }

  init(_ line: Data, field: String) throws(InputError) {
    guard let fields = try? JSONDecoder().decode([String: Field].self, from: line) else { throw .badLabels }
    labels = try (fields[field] ?? .nothing).list()
    if labels == nil, field == Said.usualField { labels = try (fields[Said.otherField] ?? .nothing).list() }
    unsettled = try (fields["unsettled"] ?? .nothing).list()
    language = try (fields["lang"] ?? .nothing).word()
    country = try (fields["country"] ?? .nothing).word()
  }

  private enum Field: Decodable {
    case nothing
    case word(String)
    case name(String)
    case list([String])
    case other

    /// What is none of our business may be anything.
    init(from decoder: any Decoder) throws {
      let value = try decoder.singleValueContainer()
      if value.decodeNil() {
        self = .nothing
      } else if let word = try? value.decode(String.self) {
        self = .word(word)
      } else if let name = try? value.decode(Name.self) {
        self = .name(name.text)
      } else if let names = try? value.decode([Name].self) {
        self = .list(names.map(\.text))
      } else {
        self = .other
      }
    }

    func list() throws(InputError) -> [String]? {
      switch self {
      case .nothing: return nil
      case .word(let one), .name(let one): return [one]
      case .list(let names): return names
      case .other: throw .badLabels
      }
    }

    func word() throws(InputError) -> String? {
      switch self {
      case .nothing: return nil
      case .word(let word): return word
      case .name, .list, .other: throw .badLabels
      }
    }
  }

  /// A label as data have it: a word, a whole number, true or false.
  private struct Name: Decodable {
    var text: String

    init(from decoder: any Decoder) throws {
      let value = try decoder.singleValueContainer()
      if let word = try? value.decode(String.self) {
        text = word
      } else if let isSo = try? value.decode(Bool.self) {
        text = isSo ? "true" : "false"
      } else {
        text = String(try value.decode(Int.self))
      }
    }
  }
}

/// What labels stand for: ours by their names, other people's as --means says.
struct Meanings: Sendable {
  private var told: [String: UInt32] = [:]

  /// Each is `theirs=ours`. Of two that speak of one label both hold.
  init(_ pairs: [String]) throws(AppError) {
    for pair in pairs {
      // The last sign: a name of theirs may hold one, ours hold none.
      guard let sign = pair.lastIndex(of: "="), sign != pair.startIndex else {
        throw .wrongUse(EvaluationWords.noMeaning(pair))
      }
      let (theirs, ours) = (String(pair[..<sign]), String(pair[pair.index(after: sign)...]))
      guard let bits = ours.isEmpty ? 0 : Meanings.own(ours) else { throw .wrongUse(EvaluationWords.noLabel(ours)) }
      if let before = told[theirs], (before == 0) != (bits == 0) {
        throw .wrongUse(EvaluationWords.twoMeanings(theirs))
      }
      told[theirs, default: 0] |= bits
    }
  }

  /// nil for a label that nobody here knows.
  func bits(of label: String) -> UInt32? { told[label] ?? Meanings.own(label) }

  private static func own(_ label: String) -> UInt32? {
    if let measure = Measure(label: label) { return measure.bit }
    return Measure.others.contains(label) ? 0 : nil
  }

  /// All names that stand for something, as they are listed to a person.
  static let names = Measure.allCases.map(\.rawValue) + [Measure.toxicity] + Measure.others.sorted()
}
