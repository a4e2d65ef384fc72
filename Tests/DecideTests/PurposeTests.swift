// SPDX-License-Identifier: Apache-2.0
import Decide
import TestKit
import Testing
import Vocabulary

@Suite("What an official draft serves") struct PurposeTests {
  static let cafe = Result { Engine(ruleset: try Protocols.shipped("cafe-andino.es")) }

  /// `part: text` of what is served, and the words that show it.
  static func served(_ text: String, on surface: Surface = .official) throws -> (String, String)? {
    let post = Post(text, surface: surface)
    guard case .something(let served) = try cafe.get().worker().decide(post).serves else { return nil }
    return ("\(served.part.rawValue): \(served.text)", String(decoding: post.text[served.bytes], as: UTF8.self))
  }

  @Test(
    "the value, the mission or the vision, with the words that show it",
    arguments: [
      ("Desde hoy los vasos son compostables y les reciclamos el suyo.", "value: sostenibilidad", "compostables"),
      ("La sostenibilidad no es un sello: es sembrar árboles.", "value: sostenibilidad", "sostenibilidad"),
      ("En esta tienda escuchamos primero, y a nadie se le levanta la voz: respeto.", "value: respeto", "respeto"),
      ("Pase a saludar: los vecinos del barrio tienen café de la casa.", "value: cercanía", "Pase a saludar"),
      (
        "Este café viene de Pitalito, pagado con justicia a doce familias.",
        "mission: Llevar café de origen, pagado con justicia, a cada mesa.", "café"
      ),
    ])
  func something(text: String, part: String, quote: String) throws {
    let (found, words) = try #require(try Self.served(text))
    #expect(found == part)
    #expect(words == quote)
  }

  @Test("or none", arguments: ["Abrimos a las ocho.", "", "Feliz lunes.", "Hoy hay dos por uno hasta las seis."])
  func nothing(text: String) throws {
    #expect(try Self.cafe.get().worker().decide(Post(text, surface: .official)).serves == .nothing)
  }

  @Test("only official drafts are asked, where the company says what it stands for", arguments: Surface.allCases)
  func surfaces(surface: Surface) throws {
    let text = "Los vasos son compostables, reciclamos el suyo."
    #expect((try Self.cafe.get().worker().decide(Post(text, surface: surface)).serves == nil) == (surface != .official))
    let bare = Engine(ruleset: try Protocols.ruleset(clauses: ""))
    #expect(bare.worker().decide(Post(text, surface: .official)).serves == nil)
  }
}
