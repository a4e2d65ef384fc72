// SPDX-License-Identifier: Apache-2.0
import Compile
import Vocabulary

/// *¿Lo publico?*: a text, where it goes, and what the protocol says about it. Works as a plain form; the script sends
/// the same form while somebody types and takes the same answer.
struct ComposerPage: Sendable {
  let frame: Frame
  let guide: Guide
  let checking: Checking
  let gate: Gate
  let problems: ProblemPages

  func empty(_ visit: Visit) -> Answer {
    let form = ComposerForm([], fallback: frame.language(of: visit))
    return page(visit, form, Verdict.none)
  }

  func checked(_ visit: Visit) async throws -> Answer {
    var form = ComposerForm(visit.body, fallback: frame.language(of: visit))
    let asked = form
    let work = await gate.pass(bytes: asked.text.utf8.count) { () async -> (ComposerForm, Verdict) in
      await offLoop(bytes: asked.text.utf8.count) { carriedOut(asked) }
    }
    guard let work else { throw Problem.busy }
    form = work.0
    let answer = form.isLive ? part(visit, form, work.1) : page(visit, form, work.1)
    return answer.inPrivate()
  }

  /// What the button asked for, then the check of what the text is now.
  private func carriedOut(_ asked: ComposerForm) -> (ComposerForm, Verdict) {
    var form = asked
    switch asked.press {
    case .check: break
    case .example(let number):
      guard let example = Examples.all(frame.texts[form.language]).first(where: { $0.number == number }) else { break }
      form.text = example.text
      form.place = example.place
      form.before = nil
    case .undo:
      form.text = form.before ?? form.text
      form.before = nil
    case .apply(let number):
      let verdict = verdict(form)
      if let changed = verdict.applying(number) {
        form.before = form.text
        form.text = changed
      }
    }
    return (form, verdict(form))
  }

  private func verdict(_ form: ComposerForm) -> Verdict {
    if form.text.utf8.allSatisfy({ $0 <= 0x20 }) { return .none }
    if form.text.utf8.isOnlyALink { return .onlyALink }
    var post = Post(form.text, surface: form.place.surface)
    post.audience = form.place.audience
    return .decided(post.text, checking.check(post, .full))
  }

  private func page(_ visit: Visit, _ form: ComposerForm, _ verdict: Verdict) -> Answer {
    let words = frame.texts[form.language]
    var view = frame.view(visit, page: .composer, title: words["compose.title"], language: form.language)
    view["text"] = form.text
    view["before"] = form.before ?? false
    view["surfaces"] = ComposerForm.Place.allCases.map { place in
      [
        "id": place.rawValue, "name": words["surface.\(place.rawValue).name"],
        "hint": words["surface.\(place.rawValue).hint"], "on": place == form.place,
      ] as [String: Any]
    }
    view["examples"] = Examples.all(words).map { example in
      [
        "number": example.number, "label": example.label, "sample": example.text,
        "target": example.place.rawValue,
      ] as [String: Any]
    }
    view.merge(result(form, verdict)) { _, new in new }
    return .html(frame.templates.render("composer", view))
  }

  private func part(_ visit: Visit, _ form: ComposerForm, _ verdict: Verdict) -> Answer {
    var view: [String: Any] = ["t": frame.texts[form.language].tree, "lang": form.language.rawValue]
    view.merge(result(form, verdict)) { _, new in new }
    return .html(frame.templates.render("result", view))
  }

  private func result(_ form: ComposerForm, _ verdict: Verdict) -> [String: Any] {
    VerdictView(words: frame.texts[form.language], guide: guide, surface: form.place.surface).view(verdict)
  }
}

/// The texts a first visitor may try, from the catalogue: `examples.1` …
struct Examples: Sendable {
  var number: Int
  var label: String
  var text: String
  var place: ComposerForm.Place

  static func all(_ words: Catalogue) -> [Examples] {
    (1...12).compactMap { number in
      guard let text = words.words["examples.\(number).text"] else { return nil }
      return Examples(
        number: number, label: words["examples.\(number).label"], text: text,
        place: ComposerForm.Place(rawValue: words["examples.\(number).surface"]) ?? .personal)
    }
  }
}
