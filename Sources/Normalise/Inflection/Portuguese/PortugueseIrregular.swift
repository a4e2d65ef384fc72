// SPDX-License-Identifier: Apache-2.0

/// Where a verb leaves the regular paths; as in Spanish: a row of its own, its family's row, or a group.
enum PortugueseIrregular {
  static func knows(_ infinitive: Letters) -> Bool {
    exact[infinitive] != nil || family(of: infinitive) != nil || stemChanges[infinitive] != nil
  }

  static func apply(to verb: inout PortugueseVerb) {
    if let row = exact[verb.infinitive] {
      read(row, prefix: [], into: &verb)
    } else if let (prefix, row) = family(of: verb.infinitive) {
      read(row, prefix: prefix, into: &verb)
    } else if let change = stemChanges[verb.infinitive]?.first {
      shift(change, in: &verb)
    }
  }

  private static func family(of infinitive: Letters) -> (Letters, [Letters])? {
    guard infinitive.count >= 3, !Portuguese.regularVerbs.contains(infinitive) else { return nil }
    for start in 0...(infinitive.count - 3) {
      if let row = families[Letters(infinitive[start...])] { return (Letters(infinitive[..<start]), row) }
    }
    return nil
  }

  /// `e>i 1`: the last e of the stem in eu and the subjunctive; `s`: in tu, você, vocês; `1s`: in both.
  private static func shift(_ change: Letters, in verb: inout PortugueseVerb) {
    guard change.count >= 4, let at = verb.stem.lastIndex(of: change[0]) else { return }
    var changed = verb.stem
    changed[at] = change[2]
    for place in change[3...] {
      switch Unicode.Scalar(place) {
      case "1": verb.first = verb.respelled(changed)
      case "s": verb.stressed = changed
      case "i": verb.stressed = changed + [UInt8(ascii: "i")]
      default: break
      }
    }
  }

  private static func read(_ row: [Letters], prefix: Letters, into verb: inout PortugueseVerb) {
    for field in row {
      guard field.count > 2, field[1] == 0x3A else {
        verb.extra.append(prefix + field)
        continue
      }
      let value = prefix + field[2...]
      switch Unicode.Scalar(field[0]) {
      case "s": verb.stressed = value
      case "1": verb.first = value
      case "y": verb.eu = value
      case "j": verb.subjunctive = value
      case "p": verb.past = value
      case "t": verb.pastThird = value
      case "I": verb.borrowedPast = (value, .i)
      case "E": verb.borrowedPast = (value, .e)
      case "f": verb.future = value
      case "m": verb.imperfect = value
      case "r":
        verb.participles.append(value)
        verb.hasRegularParticiple = false
      case "R": verb.participles.append(value)
      case "P": verb.hasListedPresent = true
      case "X": verb.isListed = true
      default: break
      }
    }
  }
}
