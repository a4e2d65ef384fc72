// SPDX-License-Identifier: Apache-2.0
import Desk
import Foundation
import Store
import Vocabulary

extension CompanyDoor {
  /// A picture in JSON is a third longer than its bytes.
  private static let pictureBody = 8 << 20

  /// Pictures travel as base64 in a field `picture`.
  var pictureEndpoints: [Endpoint] {
    [
      Endpoint("GET", "pictures/{id}") { call in
        let (type, bytes) = try await company.picture(call.actor, call.id)
        return .object(["type": .text(type), "picture": .text(Data(bytes).base64EncodedString())])
      },
      adding("notices/{id}/pictures") { .notice($0) },
      adding("cases/{id}/pictures") { .matter($0) },
      adding("publications/{id}/pictures") { .publication($0) },
      Endpoint("GET", "publications/{id}/pictures") { call in
        let pictures = try await company.pictures(call.actor, of: .publication(call.id))
        return .object([
          "pictures": .list(pictures.map { .int(Int($0.id)) }),
          "matches": .list(try await company.brands(inPublication: call.id, call.actor).map(\.json)),
        ])
      },
      Endpoint("PUT", "publications/{id}/people") { call in
        try await company.note(
          call.actor, faces: try call.fields.int("faces"), minors: try call.fields.int("minors"),
          permission: try call.fields.optionalText("permission") ?? "", ofPublication: call.id)
        return try await company.publication(call.actor, call.id).json
      },
      Endpoint("GET", "brands") { call in
        .object([
          "brands": .list(
            try await company.brands(call.actor).map { brand, picture in
              .object([
                "id": .int(Int(brand.id)), "name": .text(brand.name), "version": .text(brand.version),
                "state": .text(brand.state.rawValue), "picture": picture.map { .int(Int($0)) } ?? .null,
              ])
            })
        ])
      },
      Endpoint("POST", "brands", status: 201, body: Self.pictureBody) { call in
        let id = try await company.register(
          call.actor, brand: try call.fields.text("name"), version: try call.fields.text("version"), try bytes(call))
        return .object(["id": .int(Int(id))])
      },
      Endpoint("POST", "brands/compare", body: Self.pictureBody) { call in
        .object(["matches": .list(try await company.brands(like: try bytes(call), call.actor).map(\.json))])
      },
      Endpoint("POST", "brands/{id}/retire") { call in
        try await company.retire(call.actor, brand: call.id)
        return .null
      },
    ]
  }

  private func adding(
    _ path: String, _ owner: @escaping @Sendable (Int64) -> Company.PictureOwner
  ) -> Endpoint {
    Endpoint("POST", path, status: 201, body: Self.pictureBody) { call in
      .object(["id": .int(Int(try await company.add(call.actor, try bytes(call), to: owner(call.id))))])
    }
  }

  private func bytes(_ call: Call) throws -> [UInt8] {
    guard let data = Data(base64Encoded: try call.fields.text("picture")) else { throw Fields.Fault.wrong("picture") }
    return [UInt8](data)
  }
}

extension Company.BrandMatch {
  var json: JSON {
    .object([
      "brand": .int(Int(brand.id)), "name": .text(brand.name), "version": .text(brand.version),
      "state": .text(brand.state.rawValue), "distance": .int(distance),
    ])
  }
}
