// SPDX-License-Identifier: Apache-2.0
import Testing
import Vocabulary

@Suite("Vocabulary") struct VocabularyTests {
  @Test("outcomes are ordered from pass to escalate") func order() {
    #expect(Outcome.allCases.sorted() == [.pass, .advise, .hold, .hide, .private, .escalate])
  }

  @Test(
    "a surface allows what the design says",
    arguments: [
      (Surface.personal, "pass advise"), (.official, "pass advise hold"), (.reply, "pass advise hold private"),
      (.comment, "pass hold hide private escalate"),
    ])
  func surfaces(surface: Surface, allowed: String) {
    #expect(surface.allowedOutcomes.map(\.rawValue).joined(separator: " ") == allowed)
  }

  @Test(
    "a selector names a detector when it is cut at a dot",
    arguments: [
      ("courtesy", true), ("courtesy.insult", true), ("courtesy.insult.strong", true), ("courtesy.ins", false),
      ("", false),
      ("courtesy.insult.strong.x", false),
    ])
  func selectors(selector: String, names: Bool) {
    #expect(DetectorID("courtesy.insult.strong").isNamed(by: selector) == names)
  }

  @Test("an id has the category it begins with, cut at a dot") func categories() {
    #expect(DetectorID("exposure.personal-data.iban").category == .personalData)
    #expect(DetectorID("courtesy.insultante").category == nil)
    #expect(DetectorID.ofClause("cortesia").category == nil)
  }

  @Test("every category but the shields belongs to a family of rules") func shields() {
    #expect(Category.allCases.filter(\.isShield).count == 3)
    #expect(Category.allCases.count == 33)
  }
}
