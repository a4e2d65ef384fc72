// SPDX-License-Identifier: Apache-2.0
import Compile
import Crypto
import Decide
import Desk
import Store
import Vocabulary
import Web

/// The organisation that a server serves: its records opened, its tools made, and what is in force kept up to date.
struct CompanyHouse: Sendable {
  let company: Company
  let standing: Standing
  /// Who may come in by which link, to be printed once.
  var links: [(name: String, token: String)] = []
  private let inForce: InForce

  /// nil without a folder and without the demonstration.
  static func open(
    _ folder: DataFolder?, isDemo: Bool, loaded: LoadedProtocol, share: String?, language: Language, makesKey: Bool,
    owner: String?
  ) async throws -> CompanyHouse? {
    guard folder != nil || isDemo else { return nil }
    let records: Records
    let secret: [UInt8]
    if let folder {
      (records, secret) = try folder.open(makingKey: makesKey)
    } else {
      do { records = try Records() } catch { throw AppError.storeFailed(error, path: ":memory:") }
      secret = SymmetricKey(size: .bits256).withUnsafeBytes { Array($0) }
    }
    let reading = ProtocolReading(share: share)
    let engines = try reading.engines()
    let standing = Standing()
    let inForce = InForce()
    let tools = Company.Tools(
      compile: { reading.result(Array($0.utf8), path: "protocol.md") }, edition: reading.edition, engine: engines,
      hashPassword: Passwords.hash, verifyPassword: Passwords.verify, send: Outgoing.send, ask: Outgoing.ask,
      secret: secret,
      changed: { inForce.look() }, report: Terminal.complain)
    let company = Company(records: records, tools: tools)
    var house = CompanyHouse(company: company, standing: standing, inForce: inForce)
    do {
      house.links = try await house.firstLinks(isDemo: isDemo, source: loaded.source, language: language, owner: owner)
    } catch let failure as StoreFailure {
      throw AppError.storeFailed(failure, path: folder?.database ?? ":memory:")
    }
    await inForce.begin(company, standing, loaded.ruleset.revision.description)
    return house
  }

  private func firstLinks(
    isDemo: Bool, source: String, language: Language, owner: String?
  ) async throws -> [(name: String, token: String)] {
    if isDemo {
      try await DemoYear(company: company, source: source).fill()
      return try await DemoYear(company: company, source: source).links(language)
    }
    let name =
      owner ?? Localized(es: "Responsable del protocolo", pt: "Responsável pela política", en: "Policy owner")[language]
    let said = Localized(
      es: "Primera entrada (abre una sola vez, vence en un día)",
      pt: "Primeira entrada (abre uma única vez, vence em um dia)",
      en: "First sign-in (opens once, ends in a day)")[language]
    return try await company.begin(owner: name, language: language).map { [(said, $0)] } ?? []
  }

  /// Once a minute, until it is cancelled: the company's own rounds, and whether another version took effect with the day.
  func watch() -> Task<Void, Never> {
    Task { [company, inForce] in await company.rounds { await inForce.refresh() } }
  }

  func close() throws {
    do { try company.records.close() } catch { throw AppError.storeFailed(error, path: "") }
  }
}

/// Hands over what is in force when it changes.
private actor InForce {
  private var company: Company?
  private var standing: Standing?
  private var revision = ""

  func begin(_ company: Company, _ standing: Standing, _ revision: String) async {
    (self.company, self.standing, self.revision) = (company, standing, revision)
    await refresh()
  }

  nonisolated func look() { Task { await refresh() } }

  func refresh() async {
    guard let company, let standing, let version = try? await company.versionInForce(), version.revision != revision,
      case .success(let compiled) = company.tools.compile(version.text)
    else { return }
    revision = version.revision
    let engine = await aside { company.tools.engine(compiled.ruleset) }
    standing.replace(
      Standing.Force(
        document: compiled.ruleset.document, source: version.text, revision: version.revision, checking: .live(engine)))
  }
}
