// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import Store
import Vocabulary
import Wire

struct Verify: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Checks that no entry of a ledger was changed, taken out or put in.",
    discussion: """
      Reads an export, or with --data what a server keeps, also while it runs. Prints the number of entries and the hash of \
      the last one, the head. A tail that was cut off leaves a chain that holds: keep the head somewhere else, and give it \
      with --head. Ends with 0 when everything holds, with 1 at the first entry that does not, with 4 when there is nothing \
      to read.
      """)

  @Argument(help: "An exported ledger; - is standard input.", completion: .file(extensions: ["jsonl"])) var file:
    String?
  @Option(help: ArgumentHelp("The folder that serve keeps its data in.", valueName: "folder"), completion: .directory)
  var data: String?
  @Option(help: ArgumentHelp("The head that is expected.", valueName: "hash")) var head: String?
  @OptionGroup var speech: SpeechOptions

  func validate() throws {
    if (file == nil) == (data == nil) { throw ValidationError("Name an exported file, or a folder with --data.") }
    if let head, head.count != 64 || !head.allSatisfy(\.isHexDigit) {
      throw ValidationError("--head takes the 64 hexadecimal digits that verify prints.")
    }
  }

  func run() throws {
    let check: ChainCheck
    do {
      check = try data.map { try live(DataFolder(path: $0)) } ?? exported(file ?? "-")
    } catch let fault as ChainCheck.Break {
      try Terminal.deliver(said(fault) + "\n")
      throw ExitCode(1)
    }
    let language = speech.language
    if let head, head.lowercased() != check.head {
      try Terminal.deliver(
        Localized(
          es:
            "la cadena se sostiene, pero termina en otro asiento: falta o sobra el final\n  se esperaba \(head)\n  termina en  \(check.head)\n",
          pt:
            "a cadeia se sustenta, mas termina em outro registro: falta ou sobra o final\n  esperava-se \(head)\n  termina em  \(check.head)\n",
          en:
            "the chain holds, but it ends at another entry: its end is missing, or there is more\n  expected \(head)\n  ends at  \(check.head)\n"
        )[
          language])
      throw ExitCode(1)
    }
    let unsure =
      head == nil
      ? Localized(
        es: "Si alguien hubiera cortado el final, esto no se vería sin la huella anotada aparte: --head.",
        pt: "Se alguém tivesse cortado o final, isso não se veria sem a impressão anotada à parte: --head.",
        en: "If somebody had cut off the end, this would not show it without a head noted elsewhere: --head.")[language]
        + "\n" : ""
    try Terminal.deliver(
      Localized(
        es: "la cadena se sostiene: \(check.count) asientos\nhuella final \(check.head)\n\(unsure)",
        pt: "a cadeia se sustenta: \(check.count) registros\nimpressão final \(check.head)\n\(unsure)",
        en: "the chain holds: \(check.count) entries\nhead \(check.head)\n\(unsure)")[language])
  }

  private func live(_ folder: DataFolder) throws -> ChainCheck {
    let records = try folder.existing()
    let progress = Descriptor.standardError.isTerminal
    do {
      let check = try records.readNow { try $0.verify { if progress { Terminal.progress("\($0)") } } }
      if progress { Terminal.progress("") }
      return check
    } catch let failure as StoreFailure {
      throw AppError.storeFailed(failure, path: folder.database)
    }
  }

  private func exported(_ path: String) throws -> ChainCheck {
    let input: Descriptor
    do throws(Descriptor.Failure) { input = path == "-" ? .standardInput : try .open(path) } catch {
      throw AppError.inputUnreadable(path: path, reason: error.reason)
    }
    defer { if path != "-" { input.close() } }
    var follower = Follower()
    do throws(Descriptor.Failure) { try follower.follow(input) } catch {
      throw AppError.inputUnreadable(path: path, reason: error.reason)
    }
    if let fault = follower.fault { throw fault }
    guard follower.check.count > 0 else {
      throw AppError.inputUnreadable(
        path: path,
        reason: Localized(es: "no tiene asientos", pt: "não tem registros", en: "there are no entries in it")[
          speech.language])
    }
    return follower.check
  }

  private func said(_ fault: ChainCheck.Break) -> String {
    let n = fault.line
    return switch fault {
    case .form:
      Localized(
        es: "asiento \(n): no tiene la forma {\"entry\":{…},\"sha256\":\"…\"}",
        pt: "registro \(n): não tem a forma {\"entry\":{…},\"sha256\":\"…\"}",
        en: "entry \(n): it is not of the form {\"entry\":{…},\"sha256\":\"…\"}")[speech.language]
    case .altered:
      Localized(
        es: "asiento \(n): fue cambiado después de escrito; su huella es otra",
        pt: "registro \(n): foi alterado depois de escrito; a sua impressão é outra",
        en: "entry \(n): it was changed after it was written; its hash is another")[speech.language]
    case .unlinked:
      Localized(
        es: "asiento \(n): no sigue al anterior; falta uno, sobra uno o se cambió el orden",
        pt: "registro \(n): não segue o anterior; falta um, sobra um ou a ordem foi trocada",
        en: "entry \(n): it does not follow the one before; one is missing, was put in, or they were exchanged")[
          speech.language]
    case .columns:
      Localized(
        es: "asiento \(n): la base de datos dice de él otra cosa que su línea",
        pt: "registro \(n): o banco de dados diz dele outra coisa que a sua linha",
        en: "entry \(n): the database says something else of it than its line")[speech.language]
    case .content(_, let path):
      Localized(
        es: "asiento \(n): el texto «\(path)» no es el que se escribió entonces",
        pt: "registro \(n): o texto \"\(path)\" não é o que se escreveu então",
        en: "entry \(n): the text \"\(path)\" is not the one that was written then")[speech.language]
    }
  }
}

/// Follows a file line by line, in constant memory.
private struct Follower {
  var check = ChainCheck()
  var fault: ChainCheck.Break?

  mutating func follow(_ input: Descriptor) throws(Descriptor.Failure) {
    let buffer = ByteBuffer(capacity: 1 << 20)
    while fault == nil {
      let isEnd = try input.read(into: buffer, block: 1 << 18) == 0
      var start = 0
      let bytes = buffer.bytes
      while fault == nil, start < bytes.count {
        let end = bytes[start...].firstIndex(of: 0x0A) ?? (isEnd ? bytes.count : nil)
        guard let end else { break }
        let line = UnsafeBufferPointer(rebasing: bytes[start..<end])
        do throws(ChainCheck.Break) { try check.follow(line) } catch { fault = error }
        start = end + 1
      }
      let rest = Array(bytes.dropFirst(min(start, bytes.count)))
      buffer.clear()
      rest.withUnsafeBufferPointer { buffer.append($0) }
      // No entry is that long: somebody's other file.
      if rest.count > 16 << 20 { fault = .form(line: check.count + 1) }
      if isEnd { return }
    }
  }
}
