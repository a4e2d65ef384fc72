// SPDX-License-Identifier: Apache-2.0
import Compile
import Desk

/// Everything that `serve` needs, handed in: it looks for no file, no setting and no address of its own.
public struct ServeOptions: Sendable {
  public var host: String
  /// 0: the system chooses one; `ready` says which.
  public var port: Int
  /// The protocol as people read it, for its page and for the names of its rules.
  public var document: ProtocolDocument
  public var checking: Checking
  /// The text that `document` was read from: a first version starts from it.
  public var source: String
  /// The revision of `document`: what people sign.
  public var revision: String
  /// The organisation, where there is one: members, versions, signatures, ledger.
  public var company: Company?
  /// Says when another document is in force, and hands it over with what checks by it.
  public var standing: Standing?
  /// The folder with `templates/`, `assets/`, `texts/` and `openapi.yaml`.
  public var webFolder: String
  public var limits: Limits
  public var log: AccessLog
  /// Where scores go that somebody suggests (`comments:suggestscore`): false when it could not be written; nil where none are
  /// wanted.
  public var feedback: (@Sendable ([UInt8]) -> Bool)?
  /// Makes a PDF of a page; nil where nothing on the machine can.
  public var printer: (@Sendable (_ html: String) async -> [UInt8]?)?
  /// Called once, with the address people can open, such as `http://127.0.0.1:8080`.
  public var ready: @Sendable (_ address: String) -> Void

  public init(
    host: String = "127.0.0.1", port: Int = 8080, document: ProtocolDocument, checking: Checking, webFolder: String,
    source: String = "", revision: String = "", company: Company? = nil, standing: Standing? = nil,
    limits: Limits = Limits(), log: AccessLog = .silent,
    feedback: (@Sendable ([UInt8]) -> Bool)? = nil,
    printer: (@Sendable (_ html: String) async -> [UInt8]?)? = nil,
    ready: @escaping @Sendable (_ address: String) -> Void
  ) {
    self.host = host
    self.port = port
    self.document = document
    self.checking = checking
    self.webFolder = webFolder
    self.source = source
    self.revision = revision
    self.company = company
    self.standing = standing
    self.limits = limits
    self.log = log
    self.feedback = feedback
    self.printer = printer
    self.ready = ready
  }
}
