// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import Foundation
import Glibc
import Store
import Vocabulary
import Wire

struct Backup: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Copies what a server keeps into one file, while it runs.",
    discussion: """
      The copy is read back: it must be whole, and its ledger must hold. The key (decoro.key) is not in it: keep it apart, \
      because whoever has both has everything.
      """)

  @OptionGroup var data: DataOption
  @Argument(help: "The file to write; none is ever replaced.", completion: .file()) var file: String
  @OptionGroup var speech: SpeechOptions

  func run() throws {
    let records = try data.folder.existing()
    if access(file, F_OK) == 0 { throw AppError.fileExists(path: file) }
    let draft = file + ".part"
    unlink(draft)
    umask(0o077)
    do throws(StoreFailure) { try records.copy(to: draft) } catch {
      unlink(draft)
      throw AppError.storeFailed(error, path: draft)
    }
    let check: ChainCheck
    do { check = try Whole(path: draft).check() } catch {
      unlink(draft)
      throw error
    }
    guard rename(draft, file) == 0 else {
      throw AppError.cannotWrite(path: file, reason: Descriptor.Failure(code: errno).reason)
    }
    try Terminal.deliver(
      Localized(
        es:
          "\(file) está listo y se comprobó: \(check.count) asientos, huella final \(check.head)\nGuarde aparte la llave: \(data.folder.keyFile)\n",
        pt:
          "\(file) está pronto e foi conferido: \(check.count) registros, impressão final \(check.head)\nGuarde a chave à parte: \(data.folder.keyFile)\n",
        en:
          "\(file) is ready and was checked: \(check.count) entries, head \(check.head)\nKeep the key apart: \(data.folder.keyFile)\n"
      )[
        speech.language])
  }
}

struct Restore: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Puts a backup into a folder that has no data yet.",
    discussion: """
      The backup is checked first. Put the key that belongs to it (decoro.key) into the same folder; without it, a new one is \
      made at the next start, and everybody signs in again.
      """)

  @Argument(help: "What backup wrote.", completion: .file()) var file: String
  @OptionGroup var data: DataOption
  @OptionGroup var speech: SpeechOptions

  func run() throws {
    let folder = data.folder
    guard access(file, R_OK) == 0 else {
      throw AppError.inputUnreadable(path: file, reason: Descriptor.Failure(code: errno).reason)
    }
    guard folder.isEmpty else { throw AppError.fileExists(path: folder.database) }
    if mkdir(folder.path, 0o700) != 0, errno != EEXIST {
      throw AppError.cannotWrite(path: folder.path, reason: Descriptor.Failure(code: errno).reason)
    }
    let draft = folder.database + ".part"
    unlink(draft)
    umask(0o077)
    do { try FileManager.default.copyItem(atPath: file, toPath: draft) } catch {
      unlink(draft)
      throw AppError.cannotWrite(path: draft, reason: Descriptor.Failure(code: errno).reason)
    }
    chmod(draft, 0o600)
    let check: ChainCheck
    do { check = try Whole(path: draft).check() } catch {
      for end in ["", "-wal", "-shm"] { unlink(draft + end) }
      throw error
    }
    guard rename(draft, folder.database) == 0 else {
      throw AppError.cannotWrite(path: folder.database, reason: Descriptor.Failure(code: errno).reason)
    }
    try Terminal.deliver(
      Localized(
        es: "\(folder.path) está listo: \(check.count) asientos, huella final \(check.head)\n",
        pt: "\(folder.path) está pronto: \(check.count) registros, impressão final \(check.head)\n",
        en: "\(folder.path) is ready: \(check.count) entries, head \(check.head)\n")[speech.language])
  }
}

/// Whether a copy is whole: SQLite says so, and the ledger holds.
private struct Whole {
  let path: String

  func check() throws -> ChainCheck {
    do {
      let records = try Records(path: path)
      if let fault = try records.fault() { throw AppError.inputUnreadable(path: path, reason: fault) }
      let check = try records.readNow { try $0.verify() }
      try records.close()
      for end in ["-wal", "-shm"] { unlink(path + end) }
      return check
    } catch let failure as StoreFailure {
      throw AppError.storeFailed(failure, path: path)
    } catch let fault as ChainCheck.Break {
      throw AppError.inputUnreadable(path: path, reason: "\(fault)")
    }
  }
}
