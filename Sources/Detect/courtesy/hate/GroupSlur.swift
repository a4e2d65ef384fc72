// SPDX-License-Identifier: Apache-2.0
import Normalise
import Vocabulary

extension Detector {
  /// A word that exists to belittle a group.
  static let groupSlur = Detector(
    "courtesy.hate.slur",
    title: Localized(
      es: "Término que desprecia a un grupo", pt: "Termo que despreza um grupo", en: "Slur against a group"),
    why: Localized(
      es: "Esa palabra desprecia a las personas por su origen, su identidad o su condición.",
      pt: "Essa palavra despreza as pessoas por origem, identidade ou condição.",
      en: "The word belittles people for their origin, identity or condition."),
    instead: Localized(
      es: "Hable de lo que ocurrió, sin nombrar al grupo de la persona.",
      pt: "Fale do que aconteceu, sem citar o grupo da pessoa.",
      en: "Speak of what happened, without naming the person's group."),
    examples: [
      .flags("otra vez el local lleno de «venecos»"),
      .flags("no vuelvo, todo el personal son «sudacas»"),
      .flags("ese mesero es un «maricón»"),
      .flags("«negro de mierda», aprende a atender"),
      .flags("esse «viado» nem olha na cara"),
      .flags("no more «wetbacks» behind the counter"),
      .passes("Se me quedó el paraguas en la mesa del fondo"),
      .passes("me llamaron veneca en plena cola, qué necesidad"),
      .passes("no usen la palabra maricón para insultar"),
      .passes("soy maricón y orgulloso, gracias por la bandera"),
      .passes("un café negro sin azúcar"),
      .passes("mi negra hermosa y yo cumplimos 20 años"),
      .passes("aprendimos a bailar cueca en la fonda"), .passes("o aplicativo trava toda vez que faço pix"),
      .passes("a peruca também precisa de pente"), .passes("la trava del candado se dobló"),
      .passes("calling people retards isn't banter"),
      .passes("chamar alguém de viado é crime"),
      .passes("sudacas somos y el viernes tocamos en Madrid"),
      .passes("nós, as travas da zona leste, fizemos essa festa"),
      .passes("o cavalo crioulo do meu tio ganhou a prova"),
    ],
    phrases: [
      .certain(.es, "!caballo|caballos|yegua|cavalo|cavalos|égua|potro @slur"), .likely(.pt, "nem gente é"),
      .likely(.es, "ni gente son|es"),
    ],
    find: Detector.marked { text, match in !text.isAboutTheWord(match) })
}

extension Reading {
  /// Whether a word is spoken about and not thrown: *me llamaron…*, *la palabra…*, *soy… y orgulloso*.
  func isAboutTheWord(_ match: PhraseMatch) -> Bool {
    let lexicon = DetectorSet.standard.book.lexicon
    let first = Int(match.marked.lowerBound)
    let sentence = sentences[Int(words[first].sentence)].words
    for i in max(sentence.lowerBound, first - 5)..<min(sentence.upperBound, Int(match.marked.upperBound) + 4) {
      let id = words[i].id
      if lexicon.contains(id, on: Reading.spokenList) { return true }
      // "Sudacas somos": who says "we" belongs to them.
      if i >= first, lexicon.contains(id, on: Reading.weAreList) { return true }
      // In my opinion a group is not mine.
      if i < first, i >= first - 2, lexicon.contains(id, on: Reading.prideList),
        !lexicon.contains(words[i + 1].id, on: Reading.opinionList)
      {
        return true
      }
    }
    return false
  }

  private static let spokenList = DetectorSet.standard.book.lexicon.list("spoken")
  private static let opinionList = DetectorSet.standard.book.lexicon.list("opinion-word")
  private static let weAreList = DetectorSet.standard.book.lexicon.list("we-are")
  private static let prideList = DetectorSet.standard.book.lexicon.list("pride")
}
