// SPDX-License-Identifier: Apache-2.0
import Desk
import Vocabulary
import Wire

/// What is said when something cannot be done: a page for people, a problem document (RFC 9457) for programs, and under
/// `/problems/ID` what it means.
struct ProblemPages: Sendable {
  let frame: Frame

  func answer(_ visit: Visit, _ problem: Problem) -> Answer {
    let words = frame.texts[frame.language(of: visit)]
    let title = words["problem.\(problem.id).title"]
    let detail = words["problem.\(problem.id).detail"]
    if visit.isForPrograms {
      return Problem.document(id: problem.id, status: problem.status, title: title, detail: detail)
        .with("content-language", words.language.rawValue)
    }
    return page(visit, title: title, detail: detail, status: problem.status)
  }

  /// A post that cannot be read. Guarantee 1 is understood and refused (422); anything else is not understood (400).
  func answer(_ visit: Visit, _ error: InputError) -> Answer {
    let words = frame.texts[frame.language(of: visit)]
    let isGuarantee = [.authorOnPersonal, .linkOnPersonal, .listOnPersonal].contains(error)
    return Problem.document(
      id: error.id, status: isGuarantee ? 422 : 400,
      title: words[isGuarantee ? "problem.guarantee.title" : "problem.input.title"],
      detail: error.message[words.language]
    )
    .with("content-language", words.language.rawValue)
  }

  /// What a desk refused.
  func answer(_ visit: Visit, _ refusal: Refusal) -> Answer {
    let words = frame.texts[frame.language(of: visit)]
    let (title, remedy) = refusal.said(words)
    return Problem.document(id: "desk.\(refusal.id)", status: refusal.status, title: title, detail: remedy)
      .with("content-language", words.language.rawValue)
  }

  /// Another server: what it said is for whoever set it up.
  func answer(_ visit: Visit, _ failure: OutsideFailure) -> Answer {
    let words = frame.texts[frame.language(of: visit)]
    return Problem.document(
      id: "desk.\(Refusal.outside.id)", status: Refusal.outside.status, title: words["refusal.outside.title"],
      detail: String(failure.reason.prefix(500))
    )
    .with("content-language", words.language.rawValue)
  }

  /// A field of a program's request.
  func answer(_ visit: Visit, _ fault: Fields.Fault) -> Answer {
    let words = frame.texts[frame.language(of: visit)]
    return Problem.document(
      id: fault.id, status: 422, title: words["problem.input.title"],
      detail: words["problem.\(fault.id).detail", ["name": String(fault.name.prefix(40))]]
    )
    .with("content-language", words.language.rawValue)
  }

  /// The page that a problem's `type` leads to.
  func page(_ visit: Visit) throws(Problem) -> Answer {
    let id = String(visit.path.dropFirst("/problems/".count))
    let words = frame.texts[frame.language(of: visit)]
    if let problem = Problem.all.first(where: { $0.id == id }) {
      return page(
        visit, title: words["problem.\(id).title"], detail: words["problem.\(id).detail"], shown: problem.status)
    }
    if let refusal = Refusal.all.first(where: { "desk.\($0.id)" == id }) {
      let (title, remedy) = refusal.said(words)
      return page(visit, title: title, detail: remedy, shown: refusal.status)
    }
    if let fault = [Fields.Fault.notAnObject, .missing("…"), .wrong("…")].first(where: { $0.id == id }) {
      let detail = words["problem.\(fault.id).detail", ["name": fault.name]]
      return page(visit, title: words["problem.input.title"], detail: detail, shown: 422)
    }
    guard let error = InputError.samples.first(where: { $0.id == id }) else { throw .notFound }
    return page(visit, title: words["problem.input.title"], detail: error.message[words.language])
  }

  private func page(
    _ visit: Visit, title: String, detail: String, status: Int = 200, shown: Int? = nil
  ) -> Answer {
    var view = frame.view(visit, page: .problem, title: title)
    view["heading"] = title
    view["detail"] = detail
    view["code"] = status == 200 ? shown.map(String.init) ?? "400" : String(status)
    return .html(frame.templates.render("problem", view), status: status)
  }
}

extension Refusal {
  /// What was not done and why, and what helps.
  func said(_ words: Catalogue) -> (title: String, remedy: String) {
    var remedy = words["refusal.\(id).remedy"]
    if case .examplesFail(let count) = self { remedy = remedy.replacing("{count}", with: String(count)) }
    if case .badSetting(let setting) = self {
      remedy = remedy.replacing("{setting}", with: words["setting.\(setting.rawValue).name"])
    }
    return (words["refusal.\(id).title"], remedy)
  }
}
