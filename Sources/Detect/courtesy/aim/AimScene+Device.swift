// SPDX-License-Identifier: Apache-2.0
import Normalise

// Machines, programs and services that are called names: nobody is hurt, as long as nobody stands behind them.
extension AimScene {
  /// A device, or a person's name that is one's: `cajero automático`.
  func isDevice(_ i: Int) -> Bool {
    on(id(i), \.device) || i + 1 < end && !breaks(i + 1) && on(id(i), \.deviceNoun) && on(id(i + 1), \.deviceKind)
  }

  /// Whether what is said behind the word `i` is said of it as a device, and of nobody: not "la chica del cajero", "ustedes con esa
  /// app", "ustedes y su app", "el que hizo la app", and not "el servicio es una partida de idiotas".
  func isSaidOfDevice(_ i: Int) -> Bool {
    let isKind = i > start && !breaks(i) && on(id(i), \.deviceKind) && on(id(i - 1), \.deviceNoun)
    let first = isKind ? i - 1 : i
    guard isKind || isDevice(i), !isBehindPreposition(first), isPlural(i) || !isPlural(range.upperBound - 1) else {
      return false
    }
    var k = first
    while k > start, k > first - 10, !breaks(k) {
      k -= 1
      let word = id(k)
      if on(word, \.and) || on(word, \.you) || on(word, \.youVerb) || isRelative(k) { return false }
      // "ese bot": what points is a person only where nothing follows.
      if isPerson(k), !on(word, \.that) { return false }
    }
    return true
  }

  /// The words from a verb like *is* on, said of a device: "el algoritmo de esta app es más…", "your chatbot is…".
  var isSaidOfDevice: Bool {
    guard let verb = (max(start, range.lowerBound - 1)..<range.upperBound).first(where: { on(id($0), \.isVerb) }) else {
      return false
    }
    var i = verb
    while i > start, i > verb - 8, !breaks(i) {
      i -= 1
      if isSaidOfDevice(i) { return true }
      if isPerson(i) || on(id(i), \.you) || on(id(i), \.isVerb) || isRelative(i), !isBehindPreposition(i) {
        return false
      }
    }
    return false
  }

  /// "Qué gonorrea de servicio"; "la imbécil de servicio al cliente" is somebody.
  func isCalledOut(_ before: Int?, deviceBehind after: Int) -> Bool {
    guard let before, id(before) == words.que, id(after) == words.of, after + 1 < end, !breaks(after + 1) else {
      return false
    }
    return on(id(after + 1), \.device)
  }

  /// "Arreglen la app imbéciles": several people are called what one thing cannot be.
  func isCalledBehindThing(_ before: Int) -> Bool { isPlural(range.upperBound - 1) && !isPlural(before) }

  private func isPlural(_ i: Int) -> Bool { text.folded[Int(text.words[i].end) - 1] == UInt8(ascii: "s") }

  /// `que`, `quien`, `quem`, `who`: a clause about somebody begins.
  private func isRelative(_ i: Int) -> Bool {
    let word = id(i)
    return on(word, \.who) && word != words.of && word != words.ofThe && !on(word, \.deviceLink)
  }

  private func isBehindPreposition(_ i: Int) -> Bool {
    var k = i - 1
    while k > start, k > i - 3, on(id(k), \.that) || on(id(k), \.mine) || on(id(k), \.article), !on(id(k), \.deviceLink)
    {
      k -= 1
    }
    return k >= start && k < i && !breaks(k + 1) && on(id(k), \.deviceLink)
  }
}
