// SPDX-License-Identifier: Apache-2.0
import Desk
import Store
import Vocabulary

// Pictures: shown to whoever may see what they stand beside, and compared with what is ours.

extension Office {
  func picture(_ room: Room, _ id: Int64) async throws -> Answer {
    let (type, bytes) = try await company.picture(room.actor, id)
    return Answer(headers: [("content-type", type)], body: bytes).with("content-disposition", "inline").inPrivate()
  }

  func pictureViews(_ room: Room, of owner: Company.PictureOwner) async throws -> [[String: Any]] {
    pictureViews(room, try await company.pictures(room.actor, of: owner))
  }

  func pictureViews(_ room: Room, _ pictures: [StoredPicture]) -> [[String: Any]] {
    pictures.map { ["path": "/fotos/\($0.id)", "when": Day.time($0.at, room.actor.member, room.words)] }
  }

  /// What somebody asked about a picture, and what it looks like.
  func matchViews(_ matches: [Company.BrandMatch], _ words: Catalogue) -> [[String: Any]] {
    matches.map { match in
      [
        "name": match.brand.name, "version": match.brand.version, "old": match.brand.state == .retired,
        "said": words[match.brand.state == .retired ? "office.brand.match-old" : "office.brand.match"],
      ]
    }
  }
}
