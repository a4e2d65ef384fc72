// SPDX-License-Identifier: Apache-2.0
import Compile
import Crypto
import Decide
import Foundation
import Store
import Vocabulary

/// The organisation at work: its records, and what its desks need from outside. Every desk is an extension of it, one file
/// for each kind of work.
public struct Company: Sendable {
  public let records: Records
  public let tools: Tools

  /// A document is read again and again: by the page, by the form, by the day's look at what is in force.
  let readings = Memo<DraftReading>()
  /// What the provider said of itself, for a while.
  let providers = ProviderMemory()
  /// Who was tried at the door and is nobody.
  let strangers = Strangers()

  public init(records: Records, tools: Tools) {
    self.records = records
    var tools = tools
    let (compile, memo) = (tools.compile, Memo<Result<Compiled, Problems>>())
    tools.compile = { text in memo.value(text) { compile(text) } }
    self.tools = tools
  }

  /// Effects, as plain values: live ones come from `App`, scripted ones from tests.
  public struct Tools: Sendable {
    public var now: @Sendable () -> Moment
    /// Reads a document as `decoro lint` does.
    public var compile: @Sendable (_ text: String) -> Result<Compiled, Problems>
    /// The newest edition of the shipped protocol in a language.
    public var edition: @Sendable (_ language: Language) -> String?
    /// What decides under a document, with the learned scores.
    public var engine: @Sendable (_ ruleset: Ruleset) -> Engine
    /// Slow on purpose (Argon2id): called off the pool of tasks, two at once.
    public var hashPassword: @Sendable (_ password: String) async -> String
    public var verifyPassword: @Sendable (_ password: String, _ hash: String) async -> Bool
    /// Hands a letter to a mail server; throws `OutsideFailure`.
    public var send: @Sendable (_ message: Message, _ server: MailServer) async throws -> Void
    /// Asks another server; throws `OutsideFailure` when no answer came.
    public var ask: @Sendable (_ request: OutsideRequest) async throws -> OutsideAnswer
    /// 32 bytes for signing forms and tickets; from the key file.
    public var secret: [UInt8]
    /// A version was published or took effect: whoever enforces it should look.
    public var changed: @Sendable () -> Void
    /// What went wrong while nobody was waiting for it, in one line.
    public var report: @Sendable (_ trouble: String) -> Void

    public init(
      now: @escaping @Sendable () -> Moment = { .now },
      compile: @escaping @Sendable (_ text: String) -> Result<Compiled, Problems>,
      edition: @escaping @Sendable (_ language: Language) -> String? = { _ in nil },
      engine: @escaping @Sendable (_ ruleset: Ruleset) -> Engine,
      hashPassword: @escaping @Sendable (_ password: String) async -> String,
      verifyPassword: @escaping @Sendable (_ password: String, _ hash: String) async -> Bool,
      send: @escaping @Sendable (_ message: Message, _ server: MailServer) async throws -> Void = { _, _ in
        throw OutsideFailure("no way out")
      },
      ask: @escaping @Sendable (_ request: OutsideRequest) async throws -> OutsideAnswer = { _ in
        throw OutsideFailure("no way out")
      },
      secret: [UInt8], changed: @escaping @Sendable () -> Void = {},
      report: @escaping @Sendable (_ trouble: String) -> Void = { _ in }
    ) {
      self.now = now
      self.compile = compile
      self.edition = edition
      self.engine = engine
      self.hashPassword = hashPassword
      self.verifyPassword = verifyPassword
      self.send = send
      self.ask = ask
      self.secret = secret
      self.changed = changed
      self.report = report
    }
  }

  /// A name under our secret that nobody else can make: for forms, tickets, links.
  func seal(_ parts: String...) -> String {
    let message = parts.map { "\($0.utf8.count):\($0)" }.joined()
    return HMAC<SHA256>.authenticationCode(for: Data(message.utf8), using: SymmetricKey(data: tools.secret)).hex
  }

  /// Compared in constant time: how long it takes tells nothing of where they differ.
  static func isSame(_ one: String, _ other: String) -> Bool {
    let (a, b) = (Array(one.utf8), Array(other.utf8))
    guard a.count == b.count else { return false }
    return zip(a, b).reduce(0) { $0 | ($1.0 ^ $1.1) } == 0
  }

  /// 256 random bits, as somebody holds them.
  static func token() -> String {
    var generator = SystemRandomNumberGenerator()
    return (0..<32).map { _ in UInt8.random(in: 0...255, using: &generator) }.hex
  }

  /// As the records hold it.
  public static func hash(_ token: String) -> String { SHA256.hash(data: Data(token.utf8)).hex }

  /// Today, where the organisation is.
  public func today(in timezone: String?) -> CivilDay { tools.now().day(in: timezone ?? "UTC") }
}
