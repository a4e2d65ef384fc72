// SPDX-License-Identifier: Apache-2.0
import Testing
import Vocabulary

@testable import Compile

@Test(arguments: [
  ("es un «idiota»", "es un idiota", [6..<12]),
  ("«a» y «b»", "a y b", [0..<1, 4..<5]),
  ("sin marcas", "sin marcas", []),
  ("dijo ««basta»»", "dijo «basta»", []),
  ("««basta»» es «poco»", "«basta» es poco", [13..<17]),
  ("el «café»", "el café", [3..<8]),
]) func marksBecomeSpansAndGoBack(marked: String, text: String, spans: [Range<Int>]) throws {
  let marks = try Marks(marked)
  #expect(marks.text == text)
  #expect(marks.spans == spans)
  #expect(Marks.write(marks.text, spans: marks.spans) == marked)
}

@Test(arguments: ["«a", "a»", "«a «b»", "«»"]) func marksThatDoNotPairUpAreRefused(marked: String) {
  #expect(throws: Marks.Fault.self) { try Marks(marked) }
}

@Test(arguments: [
  (0.49, Outcome.pass), (0.5, .hold), (0.89, .hold), (0.9, .hide), (1, .hide),
]) func aThresholdIsReachedFromItOn(confidence: Double, outcome: Outcome) {
  let ladder = Ladder([.init(.hold, from: 0.5), .init(.hide, from: 0.9)])
  #expect(ladder.outcome(at: confidence) == outcome)
}

@Test(arguments: [
  ("coment", "comment"), ("courtesy.insolt", "courtesy.insult"), ("hlod", "hold"), ("zzzz", nil), ("", nil),
]) func theNearestWordIsOneThatCouldHaveBeenMeant(written: String, meant: String?) {
  #expect(nearest(to: written, among: ["comment", "official", "courtesy.insult", "hold", "hide"]) == meant)
}

@Test(arguments: [
  "Quien no cumpla será sancionado.", "El incumplimiento es causal de despido.",
  "Si no lo hace, habrá una amonestación.",
  "Podrá ser despedida quien publique sin permiso.", "Dará lugar a medidas disciplinarias.",
  "Quem descumprir será demitido por justa causa.", "Pode gerar advertência por escrito.", "Haverá punição.",
  "Whoever breaks this will be dismissed.", "It may lead to disciplinary action.", "You will get a written warning.",
]) func announcedSanctionsAreSeen(sentence: String) { #expect(isAnnounced(sentence)) }

@Test(arguments: [
  "Aquí no hay sanciones, ni puntajes.", "Este protocolo no sirve para sancionar a nadie.",
  "Nunca será motivo de despido.",
  "Las faltas graves se tratan según el reglamento interno de trabajo y su procedimiento.",
  "Nos despedimos con amabilidad.", "Aqui não há punições.", "Não é motivo para demissão.",
  "As faltas seguem o regulamento interno e seu procedimento: advertência por escrito.",
  "Nobody is sanctioned for an opinion.", "A complaint is never dismissed.",
  "Disciplinary action follows the internal work rules and their procedure.",
]) func whatAnnouncesNoSanctionIsLeftAlone(sentence: String) { #expect(!isAnnounced(sentence)) }

private func isAnnounced(_ sentence: String) -> Bool {
  var words: [Sanctions.Word] = []
  Sanctions.read(sentence, 0, into: &words)
  return Sanctions.announced(in: words) != nil
}

@Test func proseIsShownWithoutWhatCouldRun() {
  let html = Markdown.html("**Hola** <script>alert(1)</script> [x](javascript:alert(1))")
  #expect(html.contains("<strong>Hola</strong>"))
  #expect(!html.contains("<script") && !html.contains("javascript:"))
}
