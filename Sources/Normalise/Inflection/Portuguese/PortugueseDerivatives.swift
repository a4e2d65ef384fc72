// SPDX-License-Identifier: Apache-2.0

/// Diminutives in -inho and -zinho, augmentatives in -ão and -zão, superlatives in -íssimo.
struct PortugueseDerivatives {
  private let spelling: Spelling
  private var word: Letters { spelling.letters }

  init(_ spelling: Spelling) { self.spelling = spelling }

  func add(into list: inout FormList) {
    guard !word.ends(withAny: "inho inha issimo issima") else { return }
    let stem = word.replacing(last: 1)
    switch Unicode.Scalar(word.fromEnd(1)) {
    case "o" where word.ends(with: "ao"):
      withZ(word, into: &list)
      list.add(word.replacing(last: 2), "oezinhos oezinhas aezinhos")
    case "o", "a":
      onStem(stem, into: &list)
      if stem.fromEnd(1).isVowel || word.count < 5 || spelling.hasAccent(fromEnd: 1) { withZ(word, into: &list) }
    case "e":
      onStem(stem, into: &list)
      withZ(word, into: &list)
    case "l":
      withZ(word, into: &list)
      list.add(stem, "izinhos izinhas eizinhos")
      if word.ends(with: "vel") {
        list.add(word.replacing(last: 2), "ilissimo ilissima")
        list.add(word.replacing(last: 3), "bilissimo bilissima bilissimos bilissimas")
      } else {
        list.add(word, "issimo issima issimos issimas imo ima")
      }
    case "m":
      withZ(stem + [UInt8(ascii: "n")], into: &list)
    case "r":
      withZ(word, into: &list)
      list.add(word, "inho inha inhos inhas ezinhos ezinhas ao oes ona onas issimo issima")
    case "z":
      list.add(word, "inho inha inhos inhas ao oes ona onas")
      list.add(stem, "cissimo cissima cissimos cissimas")
    case "s":
      list.add(word, "inho inha inhos inhas")
    default:
      withZ(word, into: &list)
    }
  }

  private func onStem(_ stem: Letters, into list: inout FormList) {
    let front = soft(stem)
    list.add(front, "inho inha inhos inhas issimo issima issimos issimas")
    if stem.count > 1 { list.add(stem, "ao oes ona onas aco aca acos acas") }
  }

  private func withZ(_ word: Letters, into list: inout FormList) {
    list.add(word, "zinho zinha zinhos zinhas zao zoes zona zonas")
  }

  /// Before i: vaca → vaquinha, amigo → amiguinho; but cabeça → cabecinha.
  private func soft(_ stem: Letters) -> Letters {
    switch Unicode.Scalar(stem.fromEnd(1)) {
    case "c" where !spelling.hasCedilla(fromEnd: 2): stem.replacing(last: 1, with: "qu")
    case "g": stem.replacing(last: 1, with: "gu")
    default: stem
    }
  }
}
