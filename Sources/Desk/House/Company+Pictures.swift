// SPDX-License-Identifier: Apache-2.0
import Pictures
import Store
import Vocabulary

// Pictures beside what they belong to, without what a camera wrote into them; and whether a picture is one of ours.

extension Company {
  static let mostPictures = 8

  /// What a picture may stand beside.
  public enum PictureOwner: Sendable, Hashable {
    case notice(Int64), matter(Int64), publication(Int64)

    var reference: String {
      switch self {
      case .notice(let id): "notice:\(id)"
      case .matter(let id): "case:\(id)"
      case .publication(let id): "publication:\(id)"
      }
    }
  }

  /// Read and looked at, on a thread beside the pool of tasks.
  private func read(_ bytes: [UInt8]) async throws -> (picture: Picture, print: Fingerprint?) {
    guard let read = await aside({ Picture(bytes).map { ($0, Fingerprint($0)) } }) else { throw Refusal.badPicture }
    return read
  }

  /// Before anything else is kept that it should stand beside.
  public func requirePicture(_ bytes: [UInt8]) async throws { _ = try await read(bytes) }

  /// From the customer's side of a case.
  public func customerAdds(_ token: String, _ bytes: [UInt8]) async throws {
    let (matter, _) = try await customerCase(token)
    guard matter.state != .closed else { throw Refusal.wrongState }
    _ = try await keep(bytes, matter.reference, by: nil, who: "public")
  }

  public func pictureCount(ofCase matter: Case) async throws -> Int {
    try await records.read { try $0.pictures(about: matter.reference).count }
  }

  public func add(_ actor: Actor, _ bytes: [UInt8], to owner: PictureOwner) async throws -> Int64 {
    try await require(actor, owner, writes: true)
    var message: Int64?
    if case .publication(let id) = owner { message = id }
    return try await keep(bytes, owner.reference, by: actor.id, who: actor.member.reference, inMessage: message)
  }

  func keep(
    _ bytes: [UInt8], _ about: String, by member: Int64?, who: String, inMessage message: Int64? = nil
  ) async throws -> Int64 {
    let (picture, print) = try await read(bytes)
    let now = tools.now()
    return try await records.write { records in
      if let message {
        // It may have gone for approval while its picture was looked at; and whoever is reading it has not seen the picture.
        guard var post = try records.publication(message), post.state == .draft else { throw Refusal.wrongState }
        let seen = post.changedAt
        post.changedAt = max(now, Moment(milliseconds: seen.milliseconds + 1))
        guard try records.update(post, from: .draft, readAt: seen) else { throw Refusal.changedMeanwhile }
        if let member { try records.note(author: member, ofPublication: message) }
      }
      guard try records.pictures(about: about).count < Company.mostPictures else { throw Refusal.tooMany }
      let id = try records.addPicture(
        about: about, type: picture.kind.rawValue, bytes: picture.bytes, print: print.map { ($0.across, $0.down) },
        by: member, at: now)
      try records.append(Entry("picture.added", about: about, by: who, at: now))
      return id
    }
  }

  public func pictures(_ actor: Actor, of owner: PictureOwner) async throws -> [StoredPicture] {
    try await require(actor, owner, writes: false)
    return try await records.read { try $0.pictures(about: owner.reference) }
  }

  /// Those beside notices that somebody was just shown, by notice.
  public func pictures(_ actor: Actor, of notices: [Notice]) async throws -> [Int64: [StoredPicture]] {
    if notices.contains(where: { $0.member != actor.id }) { try actor.require(.answerNotices) }
    guard !notices.isEmpty else { return [:] }
    let found = try await records.read { try $0.pictures(about: notices.map(\.reference)) }
    return Dictionary(grouping: found) { Int64($0.about.dropFirst("notice:".count)) ?? 0 }
  }

  /// The bytes, for whoever may see what they stand beside.
  public func picture(_ actor: Actor, _ id: Int64) async throws -> (type: String, bytes: [UInt8]) {
    let found = try await records.read { try $0.picture(id) }
    guard let found else { throw Refusal.notFound }
    let parts = found.about.split(separator: ":")
    let number = parts.last.flatMap { Int64($0) } ?? 0
    switch parts.first {
    case "notice": try await require(actor, .notice(number), writes: false)
    case "case": try await require(actor, .matter(number), writes: false)
    case "publication": try await require(actor, .publication(number), writes: false)
    // Everybody of the house may know what is ours.
    case "brand": try actor.require(.takePart)
    default: throw Refusal.notFound
    }
    guard let bytes = try await records.read({ try $0.bytes(ofPicture: id) }) else { throw Refusal.notFound }
    return (found.type, bytes)
  }

  private func require(_ actor: Actor, _ owner: PictureOwner, writes: Bool) async throws {
    switch owner {
    case .notice(let id):
      let mine = try await records.read { try $0.notice(id) }?.member == actor.id
      if !mine || !actor.may(.takePart) { try actor.require(.answerNotices) }
    case .matter(let id):
      try actor.require(.handleCases)
      guard try await records.read({ try $0.matter(id) }) != nil else { throw Refusal.notFound }
    case .publication(let id):
      let post = try await publication(actor, id)
      // Who approves has seen all of it: what waits for approval gets no other picture.
      guard !writes || post.state == .draft else { throw Refusal.wrongState }
      if writes { try await records.read { try requireWriter(actor, ofProfile: post.profile, $0) } }
    }
  }

  // Ours, or like ours.

  public struct BrandMatch: Sendable {
    public var brand: Brand
    /// Of 128 fields, how many differ.
    public var distance: Int
  }

  /// The registered pictures that a picture looks like, the nearest first. It is looked at and not kept.
  public func brands(like bytes: [UInt8], _ actor: Actor) async throws -> [BrandMatch] {
    try actor.require(.takePart)
    guard let print = try await read(bytes).print else { throw Refusal.badPicture }
    return try await brands(like: print)
  }

  private func brands(like print: Fingerprint) async throws -> [BrandMatch] {
    let (known, all) = try await records.read { (try $0.brandPrints(), try $0.brands()) }
    return known.compactMap { one in
      let distance = print.distance(to: Fingerprint(across: one.across, down: one.down))
      guard distance <= Fingerprint.near, let brand = all.first(where: { $0.id == one.brand }) else { return nil }
      return BrandMatch(brand: brand, distance: distance)
    }.sorted { $0.distance < $1.distance }
  }

  /// The same for the pictures of a message: what the approver should know.
  public func brands(inPublication id: Int64, _ actor: Actor) async throws -> [BrandMatch] {
    _ = try await publication(actor, id)
    var found: [Int64: BrandMatch] = [:]
    for print in try await records.read({ try $0.prints(about: "publication:\(id)") }) {
      for match in try await brands(like: Fingerprint(across: print.across, down: print.down)) {
        if match.distance < found[match.brand.id]?.distance ?? .max { found[match.brand.id] = match }
      }
    }
    return found.values.sorted { $0.distance < $1.distance }
  }

  public func brands(_ actor: Actor) async throws -> [(brand: Brand, picture: Int64?)] {
    try actor.require(.takePart)
    return try await records.read { records in
      try records.brands().map { ($0, try records.pictures(about: $0.reference).first?.id) }
    }
  }

  public func register(_ actor: Actor, brand name: String, version: String, _ bytes: [UInt8]) async throws -> Int64 {
    try actor.require(.grantPermits)
    let (name, version) = (name.tidied, version.tidied)
    guard (1...120).contains(name.count), (1...40).contains(version.count) else { throw Refusal.badName }
    let (picture, print) = try await read(bytes)
    guard let print else { throw Refusal.badPicture }
    let now = tools.now()
    return try await records.write { records in
      let id = try records.addBrand(name: name, version: version, by: actor.id, at: now)
      try records.addPicture(
        about: "brand:\(id)", type: picture.kind.rawValue, bytes: picture.bytes, print: (print.across, print.down),
        by: actor.id, at: now)
      try records.append(
        Entry(
          "brand.registered", about: "brand:\(id)", by: actor.member.reference, at: now,
          data: ["version": .text(version)]))
      return id
    }
  }

  public func retire(_ actor: Actor, brand id: Int64) async throws {
    try actor.require(.grantPermits)
    let now = tools.now()
    try await records.write { records in
      guard try records.retire(brand: id) else { throw Refusal.notFound }
      try records.append(Entry("brand.retired", about: "brand:\(id)", by: actor.member.reference, at: now))
    }
  }
}
