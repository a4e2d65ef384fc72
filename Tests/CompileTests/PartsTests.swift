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
  var words: [Prose.Word] = []
  Prose.read(sentence, 0, into: &words)
  return Sanctions.announced(in: words) != nil
}

@Test func proseIsShownWithoutWhatCouldRun() {
  let html = Markdown.html("**Hola** <script>alert(1)</script> [x](javascript:alert(1))")
  #expect(html.contains("<strong>Hola</strong>"))
  #expect(!html.contains("<script") && !html.contains("javascript:"))
}

@Test(arguments: [
  ("CO", "Nadie tiene que responder mensajes a cualquier hora."),
  ("CO", "Quien esté de turno responde de lunes a viernes."),
  ("CO", "No revisamos las cuentas personales de nadie."),
  ("CO", "El acoso puede ocurrir una sola vez o de manera repetida."),
  ("CO", "Aquí no se prohíbe hablar del salario ni del sindicato."),
  ("US", "We do not hide criticism of the company."),
  ("US", "Do not speak to reporters in the name of the company."),
  ("ES", "Puede informar por el canal interno o acudir directamente a la autoridad."),
]) func whatTheLawAllowsIsNotPointedAt(country: String, sentence: String) throws {
  #expect(try lawFindings(country, sentence) == [])
}

@Test(arguments: [
  ("CO", "El equipo debe responder los mensajes a cualquier hora."), ("CO", "Hay que atender los fines de semana."),
  ("CO", "Vigilaremos las redes personales del equipo."),
  ("CO", "Habrá suspensión inmediata del contrato, sin descargos."),
  ("ES", "Tienen que estar disponibles fuera de la jornada."),
  ("US", "Employees must not discuss wages."), ("US", "No hable con la prensa."),
  ("PT", "As irregularidades são denunciadas apenas internamente."),
]) func whatTheLawMakesVoidIsPointedAt(country: String, sentence: String) throws {
  #expect(try lawFindings(country, sentence) == [.lintLawWording])
}

/// A sound document of a country with this preface.
private func lawDocument(_ country: String, _ language: Language, _ preface: String) -> String {
  """
  ---
  decoro: 1
  title: P
  organization: O
  language: \(language.rawValue)
  country: \(country)
  timezone: UTC
  ---

  \(preface)

  ## 1. Uno

  ```clause a
  detect: [courtesy.insult]
  comment: hold
  why: Cambia de tema.
  instead: Cuente qué pasó.
  flags: ["es un «idiota»"]
  passes: ["no estoy de acuerdo"]
  ```
  """
}

/// What is said of one sentence's wording.
private func lawFindings(_ country: String, _ sentence: String) throws -> [ProblemID] {
  let text = lawDocument(country, .es, sentence)
  let found: [Problem]
  switch compile(text, path: "p.md", bases: { _ in nil }) {
  case .success(let compiled): found = compiled.warnings
  case .failure(let problems): found = problems.all
  }
  // A sanction without the rules it belongs to is an error in every country.
  return Array(Set(found.map(\.id).filter { $0 == .lintLawWording }))
}

@Test(arguments: ["CO", "ES", "US", "FR"], Language.allCases)
func whatTheLawAsksForIsSaidByItsOwnParagraph(country: String, language: Language) throws {
  let paragraphs = Law.paragraphs(country: country, language)
  #expect(!paragraphs.isEmpty)
  let text = lawDocument(country, language, paragraphs.joined(separator: "\n\n"))
  guard case .success(let compiled) = compile(text, path: "p.md", bases: { _ in nil }) else {
    Issue.record("it does not compile")
    return
  }
  #expect(compiled.warnings.filter { $0.id == .lintLawMissing || $0.id == .lintLawWording }.map(\.title.es) == [])
}
