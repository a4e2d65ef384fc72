// SPDX-License-Identifier: Apache-2.0
import Normalise

/// The mood of a text, read off its emoji, its laughter and its kind words.
struct Mood {
  var laughs = false
  /// Love, hearts: how many of them.
  private(set) var warmth = 0
  var isWarm: Bool { warmth > 0 }
  /// More than a word that happens to be kind.
  var isLoving: Bool { warmth > 1 && !isHostile }
  /// Thanks, praise, an invitation.
  var isCheerful = false
  var mocksWithEmoji = false
  var isHostile = false
  var rollsEyes = false

  init(_ text: Reading) {
    if text.features.contains(.emoji) {
      for byte in text.folded where byte >= Folded.Emoji.other && byte <= Folded.Emoji.eyeRoll {
        switch byte {
        case Folded.Emoji.laughter: laughs = true
        case Folded.Emoji.warmth: warmth = 1
        case Folded.Emoji.belittling: mocksWithEmoji = true
        case Folded.Emoji.hostility: isHostile = true
        case Folded.Emoji.eyeRoll: rollsEyes = true
        default: break
        }
      }
    }
    let lists = AimLists.shared
    for word in text.words {
      if lists.lexicon.contains(word.id, on: lists.love) { warmth += 1 }
      if !isCheerful, lists.lexicon.contains(word.id, on: lists.cheer) { isCheerful = true }
      if !laughs, Mood.isLaughter(text, word) { laughs = true }
    }
  }

  /// `jajaja`, `hahaha`, `kkkk`, `rsrs`, `jeje`, `ajaj`, `lol`, `xd`: two letters that take turns, or one repeated.
  static func isLaughter(_ text: Reading, _ word: Word) -> Bool {
    guard word.kind == .word, word.count >= 2, word.count < 60 else { return false }
    let bytes = text.folded[word.range]
    let letters = (
      j: UInt8(ascii: "j"), h: UInt8(ascii: "h"), k: UInt8(ascii: "k"), r: UInt8(ascii: "r"), s: UInt8(ascii: "s")
    )
    var vowels = 0, js = 0, hs = 0, ks = 0, rs = 0
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"): vowels += 1
      case letters.j: js += 1
      case letters.h: hs += 1
      case letters.k: ks += 1
      case letters.r, letters.s: rs += 1
      default:
        switch word.count {
        case 2: return bytes.elementsEqual("xd".utf8)
        case 3: return bytes.elementsEqual("lol".utf8)
        case 4: return bytes.elementsEqual("lmao".utf8)
        case 5: return bytes.elementsEqual("lmfao".utf8)
        default: return false
        }
      }
    }
    if ks == word.count { return ks >= 3 }
    if rs == word.count {
      return word.count >= 2 && bytes.first == letters.r && bytes.last == letters.s && word.count != 3
        || bytes.elementsEqual("rs".utf8)
    }
    // One consonant takes turns with a vowel: "hija" and "haja" have two.
    guard js == 0 || hs == 0 || word.count > 5 else { return false }
    return word.count >= 4 && vowels * 4 >= word.count && (js * 4 >= word.count || hs * 4 >= word.count) && rs == 0
  }
}
