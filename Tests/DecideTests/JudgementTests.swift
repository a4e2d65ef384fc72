// SPDX-License-Identifier: Apache-2.0
import Compile
import TestKit
import Testing
import Vocabulary

@testable import Decide

@Suite("What a protocol makes of what was seen") struct JudgementTests {
  @Test("the clause that asks most cites a finding, then the first in the document") func strongestClause() throws {
    let engine = Engine(
      ruleset: try Protocols.ruleset(
        clauses: """
          ```clause weak
          detect: [courtesy.threat]
          comment: hold
          ```
          ```clause strong
          detect: [courtesy]
          comment: {escalate: 0.9, hold: 0.5}
          ```
          ```clause late
          detect: [courtesy.threat.direct]
          comment: {escalate: 0.9, hold: 0.5}
          ```
          """))
    let decision = engine.decide("te voy a matar")
    #expect(decision.findings.map(\.clause) == ["strong"])
    #expect(decision.outcome == .escalate)
    #expect(decision.acts == [.hide, .keepEvidence, .call])
  }

  @Test("a finding that no clause cites is reported and moves nothing") func uncited() throws {
    let engine = Engine(ruleset: try Protocols.ruleset(clauses: "```clause own\nterms: [pera]\ncomment: hold\n```"))
    let decision = engine.decide("te voy a matar")
    #expect(decision.findings.map(\.clause) == [nil])
    #expect(decision.findings.map(\.asks) == [.pass])
    #expect(decision.outcome == .pass)
  }

  @Test("a threshold is reached from the threshold on", arguments: [(0.95, Outcome.hide), (0.96, .pass)])
  func thresholds(threshold: Double, outcome: Outcome) throws {
    let engine = Engine(
      ruleset: try Protocols.ruleset(
        clauses: "```clause c\ndetect: [courtesy.threat.direct]\ncomment: {hide: \(threshold)}\n```"))
    #expect(engine.decide("te voy a matar").outcome == outcome)
  }

  @Test("a quotation lifts what lies inside it; of a quoted threat in a comment a person still looks") func quotation()
    throws
  {
    let clauses = "```clause c\ndetect: [courtesy.threat, courtesy.hate]\ncomment: {escalate: 0.9}\nofficial: hold\n```"
    let engine = Engine(ruleset: try Protocols.ruleset(clauses: clauses))
    let told = "\"te voy a matar\", eso me dijo el vigilante"
    #expect(engine.decide(told).outcome == .hold)
    #expect(engine.decide(told).findings.map(\.liftedBy?.raw) == ["shield.quotation"])
    #expect(engine.decide(told, on: .official).outcome == .pass)
    let strict = Engine(
      ruleset: try Protocols.ruleset(clauses: clauses.replacing("comment:", with: "unless: []\ncomment:")))
    #expect(strict.decide(told).outcome == .escalate)
  }

  @Test("of quoted harassment in a comment a person still looks, whoever is said to have said it") func quotedPursuit()
    throws
  {
    let engine = Engine(
      ruleset: try Protocols.ruleset(clauses: "```clause c\ndetect: [courtesy.harassment]\ncomment: {hide: 0.9}\n```"))
    let told = "Como dice la canción: \"no te voy a dejar en paz hasta que me contestes\", Marcela"
    #expect(engine.decide(told).findings.first?.liftedBy?.raw == "shield.quotation")
    #expect(engine.decide(told).outcome == .hold)
  }

  @Test("what means nothing hides nothing behind it, however often it stands there", arguments: [0, 401, 2000])
  func flood(count: Int) throws {
    let engine = Engine(
      ruleset: try Protocols.ruleset(
        clauses: "```clause c\ndetect: [courtesy.threat.direct]\ncomment: {hide: 0.9}\n```"))
    let excused = String(repeating: "te mato jaja. ", count: count)
    #expect(engine.decide(excused + "Nada más.").outcome == .pass)
    #expect(
      engine.decide(excused + "Gerente Marcela, te voy a pegar un tiro en la cabeza. " + excused).outcome == .hide)
  }

  @Test("a clause's unless lifts what it names") func unless() throws {
    let engine = Engine(
      ruleset: try Protocols.ruleset(
        clauses: "```clause c\ndetect: [courtesy.threat]\nunless: [shield.criticism]\ncomment: hold\n```"))
    #expect(engine.decide("te voy a matar").outcome == .hold)
    #expect(engine.decide("te voy a matar. El servicio es pésimo.").outcome == .pass)
  }

  @Test(
    "on a personal account swearing at a referee is nobody's business; at a colleague it is",
    arguments: [
      ("ese árbitro es un idiota", Outcome.pass), ("mi jefe es un idiota", .advise),
      ("te voy a matar, árbitro", .advise),
    ])
  func personal(text: String, outcome: Outcome) throws {
    #expect(try Engine.spanish.get().decide(text, on: .personal).outcome == outcome)
  }

  @Test(
    "among colleagues every word is said at work, and how the company looks from outside is no matter",
    arguments: [
      ("ese árbitro es un idiota", Outcome.pass, Outcome.advise),
      ("el que no llegue temprano es un inútil", .pass, .advise),
      ("Como empresa les confirmamos que el lunes abrimos la tienda del sur.", .advise, .pass),
      ("Somos el mejor café del mundo, garantizado", .pass, .pass),
      ("el celular de la clienta es 310 555 0147", .advise, .advise), ("te voy a matar, Luis", .advise, .advise),
      ("aquí pagan mal y por eso apoyo al sindicato", .pass, .pass), ("¿quién abre mañana?", .pass, .pass),
    ])
  func colleagues(text: String, outside: Outcome, inside: Outcome) throws {
    let engine = try Engine.spanish.get()
    var post = Post(text, surface: .personal)
    #expect(engine.worker().decide(post).outcome == outside)
    post.audience = .workGroup
    #expect(engine.worker().decide(post).outcome == inside)
  }

  @Test("the same post is decided to the same answer, in any order and by any worker") func replays() throws {
    let engine = try Engine.spanish.get()
    let texts = Criticism.texts + ["te voy a matar", "ese gerente es un idiota", "mi tarjeta es 4111 1111 1111 1111"]
    let worker = engine.worker()
    let first = texts.map { worker.decide(Post($0)) }
    let second = texts.reversed().map { engine.decide($0) }
    #expect(first == second.reversed())
  }

  @Test("every outcome is one that the surface allows", arguments: Surface.allCases) func allowed(surface: Surface)
    throws
  {
    let engine = try Engine.spanish.get()
    for text in Criticism.texts + [
      "te voy a matar", "idiota", "mi tarjeta es 4111 1111 1111 1111", "los voy a demandar",
    ] {
      #expect(surface.allows(engine.decide(text, on: surface).outcome), "\(text)")
    }
  }
}
