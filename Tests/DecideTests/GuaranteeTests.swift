// SPDX-License-Identifier: Apache-2.0
import Compile
import Detect
import Foundation
import Normalise
import TestKit
import Testing
import Vocabulary
import Wire

@testable import Decide

/// The guarantees of the design that a decision can break, by their numbers.
@Suite("Guarantees") struct GuaranteeTests {
  let engine: Engine
  init() throws { engine = try Engine.spanish.get() }

  // MARK: 1

  @Test("1: a personal post with an author is refused at the door, and a decision has nowhere to keep one")
  func personalAccountsAreOutOfReach() {
    let line = Array(#"{"text":"hola","surface":"personal","author":"@ana"}"#.utf8)
    for door in [PostReader.Door.commandLine, .http] {
      #expect(throws: InputError.self) {
        try line.withUnsafeBufferPointer { try PostReader(door: door).post($0, number: 1) }
      }
    }
    let decision = engine.decide("mi jefe es un idiota", on: .personal)
    #expect(!String(reflecting: decision).contains("author"))
  }

  // MARK: 2

  @Test("2: criticism is never hidden or held", arguments: Criticism.texts)
  func criticismIsNotAnOffence(text: String) {
    let decision = engine.decide(text)
    #expect([.pass, .private].contains(decision.outcome), "\(decision.findings.map(\.finding.detector.raw))")
    #expect(!decision.acts.contains(.hide) && !decision.acts.contains(.hold))
  }

  @Test(
    "2: a matter that care takes over stays visible",
    arguments: [
      "Los voy a denunciar ante la Superintendencia si no me devuelven la plata.",
      "Exijo la devolución de mi dinero, llevo un mes.",
    ])
  func careNeverHides(text: String) {
    let decision = engine.decide(text)
    #expect(!decision.acts.contains(.hide))
    #expect(!decision.acts.contains(.hold))
  }

  // MARK: 3

  @Test(
    "3: protected speech is exempt, whatever its tone",
    arguments: [
      "No nos pagan las horas extras desde marzo y el jefe es un idiota",
      "El sindicato tiene razón, esta empresa es una mierda", "Nos deben el aguinaldo, manga de ratas",
      "Me despidieron por estar embarazada, desgraciados",
    ])
  func protectedSpeech(text: String) {
    let decision = engine.decide(text)
    #expect(decision.outcome == .pass, "\(decision.findings)")
    #expect(decision.shields.contains { $0.finding.detector.category == .protectedSpeech })
    for judged in decision.findings where judged.clause != nil && judged.liftedBy == nil {
      #expect(judged.asks == .pass)
    }
  }

  @Test(
    "3: it covers no threat, slur, harassment or other people's data",
    arguments: [
      ("El sindicato tiene razón, y a usted lo espero a la salida", Category.threat),
      ("No nos pagan las horas extras y el jefe es un sudaca", .hate),
      ("Nos deben la quincena, el celular del gerente es 300 555 1234", .personalData),
    ])
  func protectedSpeechHasLimits(text: String, category: Vocabulary.Category) {
    let decision = engine.decide(text)
    #expect(decision.shields.contains { $0.finding.detector.category == .protectedSpeech })
    #expect(
      decision.findings.contains { $0.finding.detector.category == category && $0.asks > .pass && $0.liftedBy == nil })
    #expect(decision.outcome > .pass)
  }

  @Test("3: an insult to one's boss alone is no protected speech") func insultAlone() {
    let decision = engine.decide("mi jefe es un imbécil", on: .comment)
    #expect(!decision.shields.contains { $0.finding.detector.category == .protectedSpeech })
  }

  // MARK: 4 and 11

  static let failing = Detector(
    "relevance.off-topic.test", title: Localized(asWritten: ""), why: Localized(asWritten: ""),
    instead: Localized(asWritten: ""),
    examples: [], needs: .anything
  ) { _, _ throws(DetectorFailure) in throw DetectorFailure(why: Localized(asWritten: "no pudo mirar")) }

  @Test(
    "4 and 11: a detector that could not run makes the decision undecided, never a pass", arguments: Surface.allCases)
  func failClosed(surface: Surface) throws {
    let engine = Engine(
      ruleset: try Protocols.shipped("decoro.es"), detectors: DetectorSet([GuaranteeTests.failing], lists: WordList.all)
    )
    let decision = engine.decide("buenos días", on: surface)
    #expect(decision.undecided.map(\.detector.raw) == ["relevance.off-topic.test"])
    #expect(decision.outcome == (surface == .personal ? .advise : .hold))
  }

  @Test("4: a comment that people already see stays, marked") func publishedStays() throws {
    let engine = Engine(
      ruleset: try Protocols.shipped("decoro.es"), detectors: DetectorSet([GuaranteeTests.failing], lists: WordList.all)
    )
    var post = Post("buenos días")
    post.isPublished = true
    let decision = engine.worker().decide(post)
    #expect(decision.outcome == .pass)
    #expect(!decision.undecided.isEmpty)
    #expect(decision.acts == [])
  }

  // MARK: 9

  @Test("9: a decision says nothing about a person: who wrote a text changes nothing in it") func noScorePerPerson() {
    let worker = engine.worker()
    let text = "ese gerente es un idiota"
    let anonymous = worker.decide(Post(text))
    #expect(worker.decide(Post(text, author: "@ana")) == anonymous)
    _ = worker.decide(Post("otra cosa", author: "@ana"))
    #expect(worker.decide(Post(text, author: "@ana")) == anonymous)
  }

  // MARK: 12

  @Test("12: a clause that announces a sanction does not compile") func noDisciplinaryCode() {
    #expect(throws: Problems.self) {
      try Protocols.ruleset(
        clauses: """
          ```clause courtesy
          detect: [courtesy.insult]
          comment: hold
          why: Quien insulte será sancionado con suspensión.
          flags: ["ese gerente es un «idiota»"]
          passes: ["buenos días"]
          ```
          """)
    }
  }
}

/// Criticism as customers of several countries write it: hard, clean, and never to be hidden.
enum Criticism {
  static let texts = """
    Qué servicio tan malo, tan lento y tan caro.
    No vuelvo nunca más, pésima atención.
    La torta estaba seca y el café frío. Qué decepción.
    El gerente Ospina no sabe administrar esa tienda.
    Cobran carísimo por una porción mínima, es un abuso.
    Me parece una decisión torpe cerrar la sucursal del centro.
    La página es lenta, confusa y fea.
    Llevo tres semanas esperando mi pedido y nadie contesta.
    Cero recomendado. Nefasto.
    La cajera Lorena me atendió de muy mala gana.
    Voy a poner la queja en la Superintendencia.
    Los voy a denunciar al Sernac si no responden.
    Mañana voy a Profeco con el ticket en la mano.
    La nueva receta es horrible, devuelvan la anterior.
    Su campaña me parece hipócrita: mucha bandera y poco salario.
    ¿Por qué suben los precios cada mes? Es una falta de respeto con el cliente.
    El peor café que he probado en mi vida.
    Ni regalado vuelvo a comprar ahí.
    La aplicación no sirve para nada, se cierra sola.
    Atienden como si le hicieran un favor a uno.
    Qué mierda de servicio, cuarenta minutos para un latte.
    Esa promoción es mentira, en la tienda no la respetan.
    Me siento estafado, el producto no es lo que muestran en la foto.
    Antes eran buenos, ahora dejan mucho que desear.
    Vergüenza les debería dar cobrar eso.
    O domicilio llegó tarde, frío y incompleto.
    Discordo totalmente dessa parceria, foi um erro feio.
    Atendimento péssimo, não volto mais.
    The soup was cold and the staff could not care less.
    Worst customer service I have had this year.
    El local es ruidoso, está sucio y los baños dan asco.
    Con esos precios se están burlando del cliente.
    La verdad, prefiero la competencia.
    El barista se equivocó dos veces con mi orden.
    No estoy de acuerdo con el gerente ni con su comunicado.
    Su respuesta fue fría y no resolvió nada.
    """.split(separator: "\n").map(String.init)
}
