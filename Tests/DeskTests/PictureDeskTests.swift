// SPDX-License-Identifier: Apache-2.0
import Foundation
import Store
import TestKit
import Testing
import Vocabulary

@testable import Desk

@Suite struct PictureDeskTests {
  /// A PNG of one grey pixel.
  static let dot = [UInt8](
    Data(base64Encoded: "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCB2BqU4AAAAABJRU5ErkJggg==")!
  )

  @Test func `A picture is seen by whoever may see what it stands beside, and goes with it`() async throws {
    let test = try TestCompany()
    let owner = try test.actor("Olga", [.owner])
    let (ana, luis) = (try test.actor("Ana"), try test.actor("Luis"))
    try await test.enact(TestCompany.protocolText(), by: owner)
    let notice = try await test.company.tell(ana, place: "Laureles", "La vitrina está rota")
    let id = try await test.company.add(ana, Self.dot, to: .notice(notice.id))
    #expect(try await test.company.picture(ana, id).type == "image/png")
    #expect(try await test.company.picture(owner, id).bytes.count > 60)
    for act in [Company.PictureOwner.notice(notice.id), .matter(1), .publication(1)] {
      await #expect(throws: Refusal.self) { try await test.company.add(luis, Self.dot, to: act) }
    }
    await #expect(throws: Refusal.notAllowed(.answerNotices)) { try await test.company.picture(luis, id) }
    await #expect(throws: Refusal.notFound) { try await test.company.picture(owner, 999) }
    await #expect(throws: Refusal.badPicture) {
      try await test.company.add(ana, Array("<svg>".utf8), to: .notice(notice.id))
    }
    for _ in 1..<8 { _ = try await test.company.add(ana, Self.dot, to: .notice(notice.id)) }
    await #expect(throws: Refusal.tooMany) { try await test.company.add(ana, Self.dot, to: .notice(notice.id)) }
    try await test.company.leave(owner, ana.id)
    try await test.company.erase(owner, ana.id)
    await #expect(throws: Refusal.notFound) { try await test.company.picture(owner, id) }
  }

  @Test func `A customer's pictures are care's alone, and go when the case's time is up`() async throws {
    let test = try TestCompany()
    let owner = try test.actor("Olga", [.owner])
    let care = try test.actor("Cata", [.careAgent])
    try await test.enact(TestCompany.protocolText(), by: owner)
    let matter = try await test.company.openCase(care, subject: "Doble cobro", comment: nil, orderNumber: "")
    let token = try await test.company.makeCaseLink(care, case: matter.id)
    try await test.company.customerAdds(token, Self.dot)
    let id = try #require(try await test.company.pictures(care, of: .matter(matter.id)).first?.id)
    await #expect(throws: Refusal.notAllowed(.handleCases)) { try await test.company.picture(owner, id) }
    await #expect(throws: Refusal.self) { try await test.company.customerAdds("x", Self.dot) }
    try await test.company.act(care, .resolve, case: matter.id)
    try await test.company.act(care, .close, case: matter.id)
    await #expect(throws: Refusal.self) { try await test.company.customerAdds(token, Self.dot) }
    test.turn(by: .seconds(366 * 86_400))
    try await test.company.sweep()
    #expect(try await test.company.pictures(care, of: .matter(matter.id)).isEmpty)
  }
}
