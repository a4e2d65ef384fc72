// SPDX-License-Identifier: Apache-2.0
import Compile
import Vocabulary

/// The cards *¿Qué hago si…?*, each with a text that can be tried.
struct SituationsPage: Sendable {
  let frame: Frame

  func page(_ visit: Visit) -> Answer {
    let words = frame.texts[frame.language(of: visit)]
    var view = frame.view(visit, page: .situations, title: words["situations.title"])
    view["hascards"] = !frame.document.cards.isEmpty
    view["cards"] = frame.document.cards.enumerated().map { number, card in
      [
        "number": number + 1, "heading": card.title, "steps": Markdown.html(card.steps),
        "trials": card.tests.map { trial($0, words) },
      ] as [String: Any]
    }
    return .html(frame.templates.render("situations", view))
  }

  private func trial(_ test: SituationCard.Test, _ words: Catalogue) -> [String: Any] {
    [
      "sample": test.text, "target": test.surface.rawValue, "place": words["surface.\(test.surface.rawValue).name"],
      "outcome": test.outcome.rawValue, "said": words["outcome.\(test.outcome.rawValue).title"],
    ]
  }
}
