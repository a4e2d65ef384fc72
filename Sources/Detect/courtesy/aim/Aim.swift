// SPDX-License-Identifier: Apache-2.0
import Normalise
import Vocabulary

/// At whom a harsh word is thrown, as far as the words around it say. The same word is an insult, a joke on oneself, a
/// quotation, a surname or the name of a dish; only its neighbours tell.
///
/// Every look is bounded (a dozen words to each side), and nothing is looked at before a harsh word was found.
struct Aim {
  enum Target {
    /// Somebody who is spoken to: "eres un…", "…, idiota", "@nombre payaso".
    case you
    /// Somebody who is spoken of: "ese gerente es un…", "el idiota de la caja".
    case person
    /// A thing, a rule, a day: "qué sistema tan estúpido".
    case thing
    /// Nothing near says.
    case nobody
    /// Oneself, denied, reported, part of a name or of an innocent phrase.
    case excused
  }

  var target = Target.nobody
  /// An article, a demonstrative or a quantity stands before it: it is used as a noun.
  var isNoun = false
  /// Another harsh word leans on it: "pinche", "pedazo de", "de mierda".
  var isAbusive = false
  /// "no seas …": advice more than an attack.
  var isAdvice = false
  /// The sentence is this word and its modifiers.
  var isAlone = false
  /// The verb between somebody and the word: "es un …".
  var hasVerb = false
  /// Set off as a name for somebody: between a pause and a pause.
  var isVocative = false
  /// `ese`, `estos`: somebody is pointed at.
  var isPointed = false
  /// A role, a mention, a pronoun: not only a name, which may be a company's, and not only a verb without a subject.
  var hasSubject = false
  /// Something follows without a pause: "la puta verdad".
  var isFollowed = false
  /// Only the sentence speaks to somebody; the word itself is not tied to them.
  var isLoose = false

  var isAtSomebody: Bool { target == .you || target == .person }
}

extension Aim {
  /// Looks around the words `range` of a text.
  init(_ text: Reading, _ range: Range<Int>) {
    let scene = AimScene(text, range)
    if scene.isInnocent || scene.isName { target = .excused; return }

    // To the left, over articles and intensifiers, to the word that governs.
    var i = range.lowerBound
    var isQuantity = false
    var isThat = false
    var isLikened = false
    while i > scene.start, !scene.breaks(i) {
      let word = scene.id(i - 1)
      if scene.on(word, \.not) { target = .excused; return }
      if scene.on(word, \.abusive) {
        isAbusive = true
      } else if scene.on(word, \.that) {
        isThat = true
      } else if word == scene.words.of, i - 1 > scene.start, scene.on(scene.id(i - 2), \.quantity) {
        isQuantity = true; i -= 1
      } else if word == scene.words.of, i - 1 > scene.start, scene.id(i - 2) == scene.words.piece {
        isAbusive = true; i -= 1
      } else if scene.on(word, \.article) {
        isNoun = true
      } else if scene.isHarsh(i - 1) {
        isAbusive = true
      } else if scene.on(word, \.and), i - 2 >= scene.start, !scene.breaks(i - 1), scene.isHarsh(i - 2) {
        isAbusive = true; i -= 1
      } else if scene.on(word, \.like) {
        isLikened = true
      } else if !scene.on(word, \.modifier) {
        break
      }
      i -= 1
    }
    if isThat || isQuantity { isNoun = true }
    isPointed = isThat || isQuantity
    let isOpen = i == scene.start || scene.breaks(i)
    let before = isOpen ? nil : i - 1
    var end = range.upperBound
    while end < scene.end, !scene.breaks(end), scene.isTail(end) { end += 1 }
    if end > range.upperBound, scene.isFilth(end - 1) { isAbusive = true }
    let isClosed = end == scene.end || scene.breaks(end)
    let after = isClosed ? nil : end
    isFollowed = after != nil
    isAlone = i == scene.start && end == scene.end

    if let after, scene.isCalledOut(before, deviceBehind: after) { target = .excused; return }
    if let after, let found = scene.behind(after) { target = found; return }
    // "llorando como idiota", "rindo igual idiota": of oneself, or of nobody at all.
    if isLikened, scene.isSelfNear(i) || !scene.isSpokenOf(i) { target = .excused; return }
    if scene.isMentioned { target = .excused; return }
    if let before {
      let word = scene.id(before)
      if let found = scene.governed(by: before, aim: &self) {
        target = found
        return
      }
      if word == Lexicon.mentionID || scene.on(word, \.you) { target = .you; return }
      if scene.on(word, \.mine), !isAbusive { target = .excused; return }
      if scene.isPerson(before), !isNoun || isThat { target = .person; return }
      if scene.on(word, \.thing), !isNoun {
        isLoose = scene.isCalledBehindThing(before)
        target = isLoose ? .you : .thing
        return
      }
    }
    if let after {
      if scene.id(after) == Lexicon.mentionID { target = .you; return }
      if scene.on(scene.id(after), \.thing) { target = .thing; return }
      if scene.isGivenName(after), isNoun, !isThat { return }
      if scene.isPerson(after), !scene.on(scene.id(after), \.that) || isOpen { target = .person; return }
      if let found = scene.subjectBehind(after) { target = found; return }
      if isNoun || isAbusive, scene.on(scene.id(after), \.who) || scene.on(scene.id(after), \.that) {
        target = .person; return
      }
    }
    if isThat || isQuantity { target = .person; return }
    if let before, isClosed, !isNoun, scene.id(before) == scene.words.que, before == scene.start,
      scene.isFemininePersonal
    {
      // "qué ridícula", "qué mentirosa": hardly said of a thing.
      target = .person
      isLoose = true
      return
    }
    isVocative = isOpen && isClosed && !scene.isBracketed
    if isVocative { target = .you; return }
    if isClosed || isOpen, scene.speaksToSomebody { target = .you; isLoose = true; return }
    if isAbusive, after == nil { target = .person }
  }
}
