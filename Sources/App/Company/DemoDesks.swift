// SPDX-License-Identifier: Apache-2.0
import Desk
import Store
import Vocabulary

// What the desks of Café Andino have before them.

extension Year {
  /// Four profiles, two who speak, and messages in every state.
  mutating func profiles() throws {
    let (owner, manager, approver) = (ids[0], ids[3], ids[1])
    var profileIDs: [Int64] = []
    for (network, handle, link, purpose) in DemoTexts.profiles {
      let at = moment(daysAgo: 350)
      let profile = Profile(
        network: network, handle: handle, link: link, purpose: purpose, holder: manager, madeAt: at)
      let id = try records.add(profile)
      profileIDs.append(id)
      note("profile.added", about: "profile:\(id)", by: Member.reference(owner), at: at)
    }
    try records.add(spokesperson: owner, "la empresa y sus anuncios")
    try records.add(spokesperson: ids[2], "caficultores y sostenibilidad")
    try records.set(roster: [manager, approver])
    let revision = signingVersions[2].revision
    for (index, item) in DemoTexts.messages.enumerated() {
      let days = item.state == .published ? 34 - index * 6 : 1
      let drafted = moment(daysAgo: days + 1)
      var post = Publication(
        profile: profileIDs[index % profileIDs.count], text: item.text, picture: item.picture, author: manager,
        madeAt: drafted, outcome: .pass, findings: "[]", revision: revision, serves: item.serves)
      post.id = try records.add(post)
      let reference = Member.reference(manager)
      note("publication.drafted", about: post.reference, by: reference, at: drafted, revision: revision)
      guard item.state != .draft else { continue }
      note("publication.submitted", about: post.reference, by: reference, at: moment(daysAgo: days), revision: revision)
      let before = post
      post.state = item.state
      if item.state != .review {
        let at = moment(daysAgo: max(0, days - 1))
        try records.approve(publication: before, by: approver, at: at)
        note("publication.approved", about: post.reference, by: Member.reference(approver), at: at, revision: revision)
      }
      if item.state == .scheduled { post.scheduledFor = now.adding(.seconds(86_400 * 2)).day }
      if item.state == .published {
        post.publishedAt = moment(daysAgo: max(0, days - 1))
        post.link = "https://example.org/cafe-andino/\(post.id)"
        post.isShareable = index % 2 == 0
        note(
          "publication.published", about: post.reference, by: reference, at: post.publishedAt ?? now, revision: revision
        )
      }
      _ = try records.update(post, from: .draft, readAt: before.changedAt)
    }
  }

  /// Cases, answers, a notice and two permits.
  mutating func house() throws {
    let (agent, manager) = (ids[5], ids[3])
    for (index, item) in DemoTexts.cases.enumerated() {
      let days = 2 + index * 4
      let at = moment(daysAgo: days)
      var matter = Case(
        comment: nil, openedBy: manager, at: at, due: WorkingDays.day(15, after: at.day(in: "UTC"), country: "CO").text,
        subject: item.subject, orderNumber: item.order)
      matter.id = try records.add(matter)
      note("case.opened", about: matter.reference, by: Member.reference(manager), at: at)
      for (isOurs, text) in item.words {
        try records.say(.message, text, in: matter.id, by: isOurs ? agent : nil, at: at.adding(.seconds(3600)))
      }
      if item.words.last?.isOurs == true { _ = try records.move(case: matter.id, from: .open, to: .waiting, at: at) }
    }
    let revision = signingVersions[2].revision
    for (index, item) in DemoTexts.answers.enumerated() {
      let at = moment(daysAgo: 100 - index * 20)
      let answer = SavedAnswer(
        title: item.title, text: item.text, author: manager, madeAt: at, revision: revision)
      let id = try records.add(answer)
      note("answer.saved", about: "answer:\(id)", by: Member.reference(manager), at: at)
      guard index < DemoTexts.answers.count - 1 else { continue }
      for member in [ids[0], ids[1]] { _ = try records.approve(answer: id, by: member, at: at) }
      _ = try records.set(answer: id, from: .review, to: .approved)
    }
    let told = moment(daysAgo: 2)
    let notice = try records.addNotice(
      by: ids[12], place: "Tienda Laureles",
      text: "El extractor de la tostadora pequeña suelta humo cuando lleva una hora.",
      promised: WorkingDays.day(5, after: told.day(in: "UTC"), country: "CO").text, at: told)
    note("notice.told", about: "notice:\(notice)", by: Member.reference(ids[12]), at: told)
    for (index, item) in DemoTexts.permits.enumerated() {
      let at = moment(daysAgo: 20 - index * 15)
      let id = try records.addPermit(by: ids[14 + index], what: item.what, purpose: item.purpose, at: at)
      note("permit.asked", about: "permit:\(id)", by: Member.reference(ids[14 + index]), at: at)
      guard index == 0 else { continue }
      _ = try records.decide(
        permit: id, from: .asked, to: .granted, until: now.adding(.seconds(86_400 * 40)).day,
        answer: "Sí, el logo en negro sobre fondo claro y sin cambiarle las proporciones.", by: ids[0], at: at)
      note("permit.granted", about: "permit:\(id)", by: Member.reference(ids[0]), at: at)
    }
  }
}
