// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import Vocabulary
import Web
import Wire

struct Serve: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Serves the page ¿Lo publico?, the protocol's own page, the organisation's pages and the HTTP API.",
    discussion: """
      Prints one line with the address when it is ready, and ends cleanly on SIGTERM. With --data there are members who sign \
      in, versions, signatures and a ledger; the first start prints a link for the first owner, which opens once. Checking a \
      text needs no sign-in, and no text that is checked is kept or logged. For other machines, put a proxy with TLS in front \
      of it.
      """)

  @OptionGroup var source: ProtocolOptions
  @Option(help: ArgumentHelp("Where to listen; port 0: any free one.", valueName: "host:port"))
  var listen: Address = Address(host: "127.0.0.1", port: 8080)
  @Flag(help: "Serves Café Andino, the demonstration company: without --data, in memory.") var demo = false
  @Option(
    help: ArgumentHelp("The folder for what a server keeps: the database and its key.", valueName: "folder"),
    completion: .directory)
  var data: String?
  @Option(help: ArgumentHelp("Name of the first owner, at the first start.", valueName: "name")) var owner: String?
  @Flag(help: "Makes a new key where the old one is lost: everybody signs in again.") var newKey = false
  @Option(
    help: ArgumentHelp(
      "Appends scores that clients suggest (comments:suggestscore), with their texts; without it they are refused.",
      valueName: "file"), completion: .file())
  var feedback: String?
  @Flag(help: "Tells requests on standard error: method, path, status; of a check, nothing.") var verbose = false

  func validate() throws {
    if demo && source.protocol != nil { throw ValidationError("--demo brings its own protocol: leave out --protocol.") }
  }

  func run() async throws {
    let language = source.speech.language
    let folder = try ShareFolder.find(option: source.speech.share)
    let name = demo ? "\(folder.protocols)/cafe-andino.es.md" : source.protocol
    let loaded = try LoadedProtocol.load(name, share: source.speech.share, speaking: language)
    var keep: (@Sendable ([UInt8]) -> Bool)?
    if let feedback {
      let file = try FeedbackFile(feedback)
      keep = { file.append($0) }
    }
    let house = try await CompanyHouse.open(
      data.map(DataFolder.init), isDemo: demo, loaded: loaded, share: source.speech.share, language: language,
      makesKey: newKey, owner: owner)
    let ready = Localized(es: "Decoro está listo en", pt: "O Decoro está pronto em", en: "Decoro is ready at")[language]
    var printing: (@Sendable (_ html: String) async -> [UInt8]?)?
    if let printer = Printer.found() { printing = { await printer.pdf($0) } }
    let options = ServeOptions(
      host: listen.host, port: listen.port, document: loaded.document,
      checking: .live(loaded.engine), webFolder: folder.web, source: loaded.source,
      revision: loaded.ruleset.revision.description, company: house?.company,
      standing: house?.standing,
      log: verbose ? AccessLog { Terminal.complain($0) } : .silent,
      feedback: keep, printer: printing,
      ready: { address in
        Terminal.say("\(ready) \(address)")
        for line in house?.links ?? [] { Terminal.say("  \(line.name): \(address)/entrar/\(line.token)") }
      })
    let watch = house?.watch()
    defer { watch?.cancel() }
    do {
      try await serve(options)
    } catch let error as CannotListen {
      throw AppError.cannotServe(reason: "\(error.address): \(Descriptor.Failure(code: error.code).reason)")
    } catch {
      throw AppError.cannotServe(reason: "\(error)")
    }
    watch?.cancel()
    try house?.close()
  }
}

/// `HOST:PORT`; an IPv6 address stands in brackets.
struct Address: ExpressibleByArgument, Sendable {
  var host: String
  var port: Int

  init(host: String, port: Int) {
    self.host = host
    self.port = port
  }

  init?(argument: String) {
    guard let colon = argument.lastIndex(of: ":"), case let digits = argument[argument.index(after: colon)...],
      digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let port = Int(digits), (0...65535).contains(port)
    else { return nil }
    var host = argument[..<colon]
    if host.hasPrefix("["), host.hasSuffix("]") {
      host = host.dropFirst().dropLast()
    } else if host.contains(":") {
      return nil
    }
    guard !host.isEmpty else { return nil }
    self.init(host: String(host), port: port)
  }

  var defaultValueDescription: String { "\(host):\(port)" }
}
