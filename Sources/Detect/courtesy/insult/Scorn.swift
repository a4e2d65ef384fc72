// SPDX-License-Identifier: Apache-2.0
import Normalise
import Vocabulary

extension Detector {
  /// Words of contempt in the company that makes them an insult: "una manga de…", "…con corbata", "…de pacotilla",
  /// "son todos unos…". What is said of a thing, of oneself or between quotation marks is left alone.
  static let scorn = Detector(
    "courtesy.insult.scorn",
    title: Localized(
      es: "Palabra de desprecio", pt: "Palavra de desprezo", en: "Word of contempt"),
    why: Localized(
      es: "Juzga a la persona entera en vez de contar lo que hizo.",
      pt: "Julga a pessoa inteira em vez de contar o que ela fez.",
      en: "It judges the whole person instead of saying what they did."),
    instead: Localized(
      es: "Cuente el hecho: qué hizo, cuándo y qué espera usted.",
      pt: "Conte o fato: o que fez, quando e o que você espera.",
      en: "Tell the fact: what was done, when, and what you expect."),
    examples: [
      .flags("son una manga de «vividores», che", dodges: false),
      .flags("ese notario, un «ratero con corbata»", dodges: false),
      .flags("las muy «hipócritas» cobran la entrada y el vaso", dodges: false),
      .flags("los del peaje son todos unos «vagos»", dodges: false),
      .flags("«bando de pilantra», cadê o reembolso", dodges: false),
      .flags("that landlord is a complete «chancer»", dodges: false),
      .passes("es la mejor raza de perros del mundo"),
      .passes("El servicio fue mediocre y la sopa llegó fría"),
      .passes("me llamaron inepto por preguntar el precio"),
      .passes("una manga de agua nos arruinó el asado"),
      .passes("¿venden corbatas de la marca de antes?"),
      .passes("No es cierto que sean unos vagos, trabajan hasta los domingos"),
      .passes("O filme é medíocre, mas a pipoca salvou"),
      .passes("a bunch of flowers for the lady at the till"),
    ],
    phrases: scornPhrases
  ) { text, matches in
    let lists = AimLists.shared
    var mood: Mood?
    return matches.compactMap { match in
      let words = Int(match.marked.lowerBound)..<Int(match.marked.upperBound)
      // One word that another detector of insults knows is that detector's.
      if words.count == 1, lists.isInsult(text.words[words.lowerBound].id) { return nil }
      if text.isQuoted(words: words) || lists.isDeniedOrReported(text, before: Int(match.words.lowerBound))
        || AimScene(text, match).isSaidOfDevice
      {
        return nil
      }
      if mood == nil { mood = Mood(text) }
      if mood?.isWarm == true { return nil }
      if match.confidence == Confidence.possible {
        if mood?.isCheerful == true || lists.isPartOfPhrase(text, words) { return nil }
        let aim = Aim(text, words)
        if aim.target == .excused || aim.target == .thing { return nil }
        // "La atención es…": said of what they do.
        if aim.hasVerb, !aim.isNoun, !aim.isAtSomebody { return nil }
      }
      return Hit(text, match)
    }
  }
}
