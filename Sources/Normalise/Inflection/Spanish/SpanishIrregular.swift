// SPDX-License-Identifier: Apache-2.0

/// Where a verb leaves the regular paths: a row of its own, the row of its family (`mantener` goes like `tener`), or a
/// group that changes the vowel of the stem.
enum SpanishIrregular {
  /// Prefixes that make new verbs freely; a vowel change goes with the verb behind them.
  private static let prefixes: [StaticString] = ["re", "des", "sobre", "auto", "pre", "entre", "contra", "mal"]

  static func knows(_ infinitive: Letters) -> Bool {
    exact[infinitive] != nil || family(of: infinitive) != nil || change(of: infinitive) != nil
  }

  static func apply(to verb: inout SpanishVerb) {
    if let row = exact[verb.infinitive] {
      read(row, prefix: [], into: &verb)
    } else if let (prefix, row) = family(of: verb.infinitive) {
      read(row, prefix: prefix, into: &verb)
    } else if let change = change(of: verb.infinitive) {
      shift(change, in: &verb)
    }
  }

  private static func family(of infinitive: Letters) -> (Letters, [Letters])? {
    guard infinitive.count >= 3 else { return nil }
    for start in 0...(infinitive.count - 3) {
      if let row = families[Letters(infinitive[start...])] { return (Letters(infinitive[..<start]), row) }
    }
    return nil
  }

  private static func change(of infinitive: Letters) -> Letters? {
    if let group = stemChanges[infinitive] { return group.first }
    guard !Spanish.regularVerbs.contains(infinitive) else { return nil }  // presentar is no pre-sentar
    for prefix in prefixes {
      let size = prefix.utf8CodeUnitCount
      guard infinitive.count > size + 4, infinitive.starts(with: Letters(prefix)) else { continue }
      if let group = stemChanges[Letters(infinitive[size...])] { return group.first }
    }
    return nil
  }

  /// `e>ie`: the last e of the stem, under stress. In -ir the closed vowel (sintió, durmió) goes with it, except in the
  /// groups marked `-`.
  private static func shift(_ change: Letters, in verb: inout SpanishVerb) {
    guard let old = change.first, let at = verb.stem.lastIndex(of: old), change.count > 2 else { return }
    let staysOpen = change.last == UInt8(ascii: "-")
    let new = change[2...].filter { $0 != UInt8(ascii: "-") }
    verb.stressed.replaceSubrange(at...at, with: new)
    guard verb.conjugation == .i, !staysOpen, old != UInt8(ascii: "i") else { return }
    verb.weak[at] = old == UInt8(ascii: "e") ? UInt8(ascii: "i") : UInt8(ascii: "u")
  }

  private static func read(_ row: [Letters], prefix: Letters, into verb: inout SpanishVerb) {
    for field in row {
      guard field.count > 2, field[1] == 0x3A else {
        verb.extra.append(prefix + field)
        continue
      }
      let value = prefix + field[2...]
      switch Unicode.Scalar(field[0]) {
      case "s": verb.stressed = value
      case "w": verb.weak = value
      case "g": verb.gerundStem = value
      case "1": verb.first = value
      case "y": verb.yo = value
      case "j": verb.subjunctive = value
      case "p": verb.past = value
      case "b": verb.borrowedPast = value
      case "f": verb.future = value
      case "m": verb.imperfect = value
      case "c": verb.command = value
      case "r":
        verb.participles.append(value)
        verb.hasRegularParticiple = false
      case "R": verb.participles.append(value)
      case "X": verb.isListed = true
      default: break
      }
    }
  }
}
