// SPDX-License-Identifier: Apache-2.0
import Foundation
import Testing
import Vocabulary
import Wire

@testable import Web

@Suite struct CatalogueTests {
  let texts: Texts
  init() throws { texts = try Texts(folder: Support.web + "/texts") }

  @Test func `Every catalogue has the same words, and none is empty`() {
    let keys = Set(texts[.es].words.keys)
    #expect(keys.count > 200)
    for language in Language.allCases {
      #expect(Set(texts[language].words.keys).symmetricDifference(keys).isEmpty)
      #expect(texts[language].words.values.allSatisfy { !$0.allSatisfy(\.isWhitespace) })
    }
  }

  @Test func `Every catalogue fills in the same blanks`() {
    func blanks(_ text: String) -> Set<String> {
      Set(
        text.split(separator: "{", omittingEmptySubsequences: false).dropFirst().map { String($0.prefix { $0 != "}" }) }
      )
    }
    for (key, text) in texts[.es].words {
      for language in Language.allCases { #expect(blanks(texts[language][key]) == blanks(text), "\(key)") }
    }
  }

  @Test func `What is written in any form is shown when it is refused`() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: Support.web + "/templates")
    var fields: Set<String> = []
    for name in names {
      for piece in Support.text("\(Support.web)/templates/\(name)").split(separator: "<textarea").dropFirst() {
        guard let field = piece.prefix(while: { $0 != ">" }).split(separator: "name=\"").dropFirst().first else {
          continue
        }
        fields.insert(String(field.prefix { $0 != "\"" }).replacing("{{number}}", with: "1"))
      }
    }
    #expect(fields.count > 10 && fields.contains("t1"))
    #expect(fields.isSubset(of: Office.written), "\(fields.subtracting(Office.written))")
  }

  @Test func `Every word that a template asks for is there`() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: Support.web + "/templates")
    var asked: Set<String> = []
    for name in names {
      for piece in Support.text("\(Support.web)/templates/\(name)").split(separator: "{{t.").dropFirst() {
        asked.insert(String(piece.prefix { $0 != "}" }))
      }
    }
    #expect(asked.count > 50)
    for key in asked { #expect(texts[.es].words[key] != nil, "\(key)") }
  }

  @Test func `Every word that the code asks for is there`() {
    var keys = Category.allCases.map { "category.\($0.rawValue)" } + ["category.own"]
    keys += Act.allCases.map { "act.\($0.rawValue)" } + Outcome.allCases.map { "do.\($0.rawValue)" }
    keys += Problem.all.flatMap { ["problem.\($0.id).title", "problem.\($0.id).detail"] }
    keys += Language.allCases.map { "language.\($0.rawValue)" } + ["language.own"]
    keys += (1...12).map { "month.\($0)" } + ["date"]
    for surface in Surface.allCases {
      keys += ["surface.\(surface.rawValue).name", "surface.\(surface.rawValue).hint"]
      for outcome in surface.allowedOutcomes {
        keys += ["outcome.\(outcome.rawValue).title", "outcome.\(outcome.rawValue).\(surface.rawValue)"]
      }
    }
    for key in keys { #expect(texts[.es].words[key] != nil, "\(key)") }
  }

  @Test func `Only finished HTML goes into a page unescaped`() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: Support.web + "/templates")
    let raw = names.flatMap { name in
      Support.text("\(Support.web)/templates/\(name)").split(separator: "{{{").dropFirst().map {
        String($0.prefix { $0 != "}" })
      }
    }
    #expect(Set(raw) == ["preface", "prose", "steps", "html"])
    #expect(names.allSatisfy { !Support.text("\(Support.web)/templates/\($0)").contains("{{&") })
  }

  @Test func `No example is without a text, a label and a place`() {
    for language in Language.allCases {
      let examples = Examples.all(texts[language])
      #expect(examples.count >= 6)
      #expect(Set(examples.map(\.place)) == Set(ComposerForm.Place.allCases))
    }
  }
}
