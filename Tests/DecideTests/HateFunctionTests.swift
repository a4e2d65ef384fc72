// SPDX-License-Identifier: Apache-2.0
import TestKit
import Testing
import Vocabulary

@testable import Decide

/// Hate by what it does: a feeling, a wish, a threat, a denial; each said of every group. And what sounds alike and is none.
@Suite struct HateFunctionTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var groups: [String]
    var sentences: [String]
    var testDescription: String { sentences[0] }
    var texts: [String] {
      sentences.flatMap { sentence in groups.map { sentence.replacing("{}", with: $0) } }
    }
  }

  static let es = [
    "los gays", "los negros", "los musulmanes", "los inmigrantes", "los judíos", "los indígenas", "los venezolanos",
  ]
  static let pt = [
    "os gays", "os negros", "os muçulmanos", "os imigrantes", "os judeus", "os indígenas", "os nordestinos",
  ]
  static let en = ["gays", "Muslims", "immigrants", "Jews"]

  static let hateful: [Case] = [
    Case(
      groups: es,
      sentences: [
        "Odio a {}", "No soporto a {}", "Me dan asco {}", "{} me repugnan", "Desprecio a {}", "Cómo odio a {}",
        "{} son escoria",
        "{} son seres inferiores", "{} son una plaga", "{} no son humanos", "{} merecen morir",
        "{} deberían desaparecer",
        "Hay que exterminar a {}", "Voy a matar a {}", "Vamos a acabar con {}", "Quiero ver muertos a {}",
        "{} no deberían poder votar", "No quiero que {} vivan en mi barrio", "Ojalá {} no existieran",
        "No hay nada bueno en {}", "{} no sirven para nada", "¿Por qué {} son tan estúpidos?",
        "¿Por qué dejan entrar a {}?",
        "En mi opinión, {} son inferiores", "Vi a {} en el parque. Deberían estar en jaulas.",
        "Otra vez {} protestando. Que se mueran todos.",
      ]),
    Case(
      groups: pt,
      sentences: [
        "Odeio {}", "Como eu odeio {}", "Não suporto {}", "{} me dão nojo", "{} são escória", "{} são uma praga",
        "{} não são humanos", "{} merecem morrer", "Vou matar {}", "{} não servem para nada",
        "{} não merecem ter direitos",
        "Na minha opinião, {} são inferiores", "Por que {} são tão estúpidos?",
      ]),
    Case(
      groups: en,
      sentences: [
        "I hate {}", "I can't stand {}", "{} disgust me", "{} are scum", "{} are not human", "{} deserve to die",
        "I'm going to kill {}", "I want to see {} dead", "{} are good for nothing", "In my opinion {} are inferior",
        "Why do we let {} in?", "I wish {} didn't exist",
      ]),
  ]

  static let harmless: [Case] = [
    Case(
      groups: es,
      sentences: [
        "{} también compran aquí", "{} tienen los mismos derechos", "Me encantan {}", "{} son gente maravillosa",
        "No odio a {}", "Nadie debería odiar a {}", "Nunca diría que {} son inferiores", "Dejen de insultar a {}",
        "No está bien hablar así de {}", "No odiamos a {} ni a nadie",
      ]),
    Case(
      groups: [""],
      sentences: [
        "Odio las naranjas", "Detesto los lunes", "Hay que exterminar los mosquitos",
        "Malditas papas fritas, qué ricas",
      ]),
    Case(
      groups: pt,
      sentences: [
        "{} também compram aqui", "Adoro {}", "Não odeio {}", "Ninguém deveria odiar {}", "Parem de insultar {}",
      ]),
    Case(
      groups: en,
      sentences: [
        "{} shop here too", "I love {}", "{} have the same rights", "Stop insulting {}",
        "It is wrong to talk like that about {}",
      ]),
  ]

  @Test(arguments: hateful) func `What is said against a group is seen, whichever group it is`(one: Case) throws {
    let engine = try Engine.spanish.get()
    for text in one.texts { #expect(engine.decide(text).outcome >= .hold, "\(text)") }
  }

  @Test(arguments: harmless) func `A group that is named, liked or defended is let be`(one: Case) throws {
    let engine = try Engine.spanish.get()
    for text in one.texts { #expect(engine.decide(text).outcome == .pass, "\(text)") }
  }
}
