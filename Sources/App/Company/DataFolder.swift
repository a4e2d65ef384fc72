// SPDX-License-Identifier: Apache-2.0
import Crypto
import Foundation
import Glibc
import Store
import Wire

/// What `--data` names: the database and the key, and nothing else that cannot be made again.
struct DataFolder: Sendable {
  let path: String
  var database: String { path + "/decoro.sqlite" }
  var keyFile: String { path + "/decoro.key" }

  var isEmpty: Bool { access(database, F_OK) != 0 }

  /// Opens what is there, or makes it, readable by its owner alone.
  func open(makingKey makesKey: Bool) throws(AppError) -> (records: Records, secret: [UInt8]) {
    if mkdir(path, 0o700) != 0, errno != EEXIST { throw fault(errno) }
    let isNew = isEmpty
    let secret = try (isNew || makesKey) && access(keyFile, F_OK) != 0 ? makeKey() : readKey()
    if isNew { try makeDatabase() }
    return (try records(), secret)
  }

  /// For commands that read what a server keeps, also while it runs.
  func existing() throws(AppError) -> Records {
    guard !isEmpty else {
      throw .inputUnreadable(path: database, reason: Descriptor.Failure(code: ENOENT).reason)
    }
    return try records()
  }

  private func records() throws(AppError) -> Records {
    do throws(StoreFailure) { return try Records(path: database) } catch { throw .storeFailed(error, path: database) }
  }

  /// Empty and private before SQLite opens it: its log takes its rights from it.
  private func makeDatabase() throws(AppError) {
    let number = Glibc.open(database, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard number >= 0 else { throw fault(errno) }
    Glibc.close(number)
  }

  private func makeKey() throws(AppError) -> [UInt8] {
    let key = SymmetricKey(size: .bits256).withUnsafeBytes { Array($0) }
    let number = Glibc.open(keyFile, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o400)
    guard number >= 0 else { throw fault(errno) }
    let file = Descriptor(number: number)
    defer { file.close() }
    let result = Array((key.hex + "\n").utf8).withUnsafeBufferPointer { bytes in
      Result { () throws(Descriptor.Failure) in try file.write(bytes) }
    }
    if case .failure(let failure) = result { throw .cannotWrite(path: keyFile, reason: failure.reason) }
    fsync(number)
    return key
  }

  private func readKey() throws(AppError) -> [UInt8] {
    let bytes: [UInt8]
    do throws(Descriptor.Failure) { bytes = try Files.read(keyFile, limit: 200) } catch {
      throw .keyMissing(path: keyFile)
    }
    let digits = bytes.filter { $0 > 0x20 }
    let key = stride(from: 0, to: digits.count - 1, by: 2).compactMap {
      UInt8(String(decoding: digits[$0...$0 + 1], as: UTF8.self), radix: 16)
    }
    guard digits.count == 64, key.count == 32 else { throw .keyMissing(path: keyFile) }
    return key
  }

  private func fault(_ code: Int32) -> AppError {
    .cannotWrite(path: path, reason: Descriptor.Failure(code: code).reason)
  }
}
