// SPDX-License-Identifier: Apache-2.0
import TestKit
import Testing
import Vocabulary

@testable import Decide

@Suite("The same text from several accounts is noticed") struct RecentTextsTests {
  static let praise = "Excelente servicio, la asesora Marcela me ayudó con todo y el pedido llegó antes de lo prometido"

  private func post(_ text: String, _ author: String? = nil, _ surface: Surface = .comment) -> Post {
    Post(text, surface: surface, author: author)
  }

  @Test("the fifth account is told of the four before it, and so is one that changed how it looks") func fifth() {
    let recent = RecentTexts()
    for (number, author) in ["ana", "luis", "eva", "hugo"].enumerated() {
      #expect(recent.echoes(of: post(Self.praise, author)) == Echoes(texts: number, accounts: number))
    }
    let almost = Self.praise.replacing("Excelente", with: "EXCELENTE").replacing("ayudó", with: "ayudo") + " 😍!!"
    #expect(recent.echoes(of: post(almost, "sara")) == Echoes(texts: 4, accounts: 4))
  }

  @Test("one account that says it again is one account") func again() {
    let recent = RecentTexts()
    for number in 0..<12 { #expect(recent.echoes(of: post(Self.praise, "ana")) == Echoes(texts: number, accounts: 0)) }
  }

  @Test("one account is one, however it is written down, and a blank is none") func written() {
    let recent = RecentTexts()
    for author in ["ana", "@ana", "Ana ", " @ANA\t"] {
      #expect(recent.echoes(of: post(Self.praise, author)).accounts == 0)
    }
    for author in ["", "  ", "@"] { #expect(recent.echoes(of: post(Self.praise, author)) == .none) }
    #expect(recent.echoes(of: post(Self.praise, "anabel")).accounts == 1)
  }

  @Test(
    "what people say in the same words, and what others may not know of, is not remembered",
    arguments: [
      ("Muchas gracias, muy amables", Surface.comment), ("jajaja jajaja jajaja", .comment), ("😍😍😍😍😍😍😍", .comment),
      ("", .comment), (praise, .personal), (praise, .official), (praise, .reply),
    ])
  func nothing(_ text: String, _ surface: Surface) {
    let recent = RecentTexts()
    for author in ["ana", "luis", "eva"] { #expect(recent.echoes(of: post(text, author, surface)) == .none) }
    #expect(recent.digest == RecentTexts().digest)
  }

  @Test("another text about the same thing is another text") func other() {
    let recent = RecentTexts()
    _ = recent.echoes(of: post(Self.praise, "ana"))
    let text =
      "Pésimo servicio, la asesora nunca me ayudó con nada y el pedido llegó dos semanas después de lo prometido"
    #expect(recent.echoes(of: post(text, "luis")) == .none)
  }

  @Test("memory is bounded; what is echoed stays, what nobody echoes gives way") func bounded() {
    let recent = RecentTexts(capacity: 64)
    for author in ["ana", "luis"] { _ = recent.echoes(of: post(Self.praise, author)) }
    for number in 0..<90 {
      _ = recent.echoes(
        of: post(
          "texto \(number) sobre \(number * 7) cosas \(number * 13) distintas \(number * 31) cada \(number * 57) vez",
          "pepe"))
      if number % 40 == 39 { #expect(recent.echoes(of: post(Self.praise, "eva")).texts > 0) }
    }
    #expect(recent.echoes(of: post("texto 0 sobre 0 cosas 0 distintas 0 cada 0 vez", "pepe")).texts == 0)
  }

  @Test("the same texts in the same order leave the same memory") func digest() {
    let (one, other, turned) = (RecentTexts(), RecentTexts(), RecentTexts())
    let texts = (0..<20).map { "el pedido número \($0) llegó bien a la casa de mi tía \($0 % 3)" }
    for text in texts {
      _ = one.echoes(of: post(text, "ana"))
      _ = other.echoes(of: post(text, "ana"))
    }
    for text in texts.reversed() { _ = turned.echoes(of: post(text, "ana")) }
    #expect(one.digest == other.digest)
    #expect(one.digest != turned.digest)
  }

  @Test("a sentence about somebody else is another sentence") func template() {
    let recent = RecentTexts()
    for (author, name) in [("ana", "el gobierno"), ("luis", "la oposición"), ("eva", "el alcalde"), ("hugo", "River")] {
      #expect(recent.echoes(of: post("Hoy me gustó lo que dijo la gente de \(name)", author)).accounts < 2)
    }
  }

  @Test("where no account is named, nothing is said of copies") func nameless() throws {
    var copied = post(Self.praise)
    copied.echoes = Echoes(texts: 40, accounts: 0)
    let findings = try Engine.spanish.get().worker().decide(copied).findings
    #expect(!findings.contains { $0.finding.detector.raw == "authenticity.copied" })
  }

  @Test("the finding covers the text, asks for a look, and criticism in the same words is let be") func decided() throws
  {
    let engine = try Engine.spanish.get()
    var copied = post(Self.praise, "sara")
    copied.echoes = Echoes(texts: 4, accounts: 4)
    let decision = engine.worker().decide(copied)
    let finding = try #require(decision.findings.first { $0.finding.detector.raw == "authenticity.copied" })
    #expect(finding.clause == "copies")
    #expect(decision.outcome == .hold)
    var campaign = post("El café de ustedes es carísimo y sabe a quemado, una vergüenza de producto", "sara")
    campaign.echoes = Echoes(texts: 40, accounts: 8)
    #expect(engine.worker().decide(campaign).outcome != .hold)
  }
}
