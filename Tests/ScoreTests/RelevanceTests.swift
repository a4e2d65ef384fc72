// SPDX-License-Identifier: Apache-2.0
import Decide
import Foundation
import TestKit
import Testing
import Vocabulary

@testable import Detect

@Suite("What is off topic, measured against what a company says it is about") struct RelevanceTests {
  /// A company with comments about it, small talk, and comments about something else.
  struct Page: Decodable {
    var company, language, mission, vision: String
    var topics, values, about, talk, away: [String]

    var document: String {
      get throws {
        let strings = try [topics, values].map { String(decoding: try JSONEncoder().encode($0), as: UTF8.self) }
        return """
          ---
          decoro: 1
          extends: decoro:\(language)@2026.12
          title: P
          organization: "\(company)"
          language: \(language)
          topics: \(strings[0])
          values: \(strings[1])
          mission: "\(mission)"
          vision: "\(vision)"
          ---
          ## 1. A
          B.
          """
      }
    }
  }

  static func isOffTopic(_ post: Post, _ worker: Worker, _ depth: Decision.Depth = .full) -> Bool {
    worker.decide(post, depth: depth).findings.contains {
      $0.finding.detector.category == .offTopic && $0.asks != .pass
    }
  }

  @Test("ten companies from the first comment on") func pages() throws {
    let file = Protocols.root.appendingPathComponent("Corpus/relevance/pages.jsonl")
    let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
    var (about, talk, away) = ((0, 0), (0, 0), (0, 0))
    for line in lines {
      let page = try JSONDecoder().decode(Page.self, from: Data(line.utf8))
      let worker = try Engine.withWeights(Protocols.ruleset(page.document)).worker()
      func count(_ texts: [String], _ counts: inout (Int, Int)) {
        counts.0 += texts.count { Self.isOffTopic(Post(text: Array($0.utf8)), worker, .fast) }
        counts.1 += texts.count
      }
      count(page.about, &about)
      count(page.talk, &talk)
      count(page.away, &away)
    }
    #expect(lines.count == 10 && away.1 == 120)
    // Of what is about something else at least seven in ten; of what is not at most one in twelve; of small talk, next to nothing.
    #expect(away.0 * 10 >= away.1 * 7, "\(away)")
    #expect(about.0 * 12 <= about.1, "\(about)")
    #expect(talk.0 * 40 <= talk.1, "\(talk)")
  }

  @Test("under a post about it, it is on topic") func threads() throws {
    let worker = try Engine.learnedCafe.get().worker()
    var post = Post("¿alguien vio el final de la novela? qué actriz, me tuvo llorando toda la noche")
    #expect(Self.isOffTopic(post, worker))
    post.thread = [
      Post.Ancestor(text: "Hoy en la tienda vemos juntos el último capítulo de la novela. ¡Los esperamos!")
    ]
    #expect(!Self.isOffTopic(post, worker))
  }

  @Test("each piece of evidence has a weight, and nothing is weighed without topics") func evidence() throws {
    let post = Post("¿alguien vio la novela?")
    #expect(try Engine.learnedCafe.get().worker().remoteness(of: post).count == Remoteness.weights.count)
    #expect(try Engine.learned.get().worker().remoteness(of: post).isEmpty)
  }

  @Test("a company's own world, and those beside it, are at home") func home() {
    func home(_ phrases: String...) -> UInt64 { Worlds.home(of: phrases) ?? 0 }
    #expect(home("café y recetas") & World.coffee.bit != 0)
    #expect(home("café y recetas") & World.bakery.bit != 0)
    #expect(home("ortodoncia e implantes dentales") & World.dental.bit != 0)
    #expect(home("ortodoncia e implantes dentales") & World.football.bit == 0)
    #expect(Worlds.home(of: ["nuestros productos y servicios", "horarios"]) == nil)
    #expect(Worlds.home(of: []) == nil)
  }

  @Test("number and gender do not matter, one language's words do not count in another") func stems() {
    func worlds(_ text: String, _ language: Language?) -> UInt64 {
      Worlds.book.mass(of: TermBook.stems(of: text), in: language).terms.reduce(0) { $0 | $1.classes }
    }
    for text in ["los perros", "la perra", "el perro"] { #expect(worlds(text, .es) == World.pets.bit, "\(text)") }
    #expect(worlds("tarjetas rojas", .es) & World.football.bit != 0)
    #expect(worlds("windy", .en) & World.weather.bit != 0 && worlds("windy", .es) == 0)
    #expect(worlds("", nil) == 0)
  }
}
