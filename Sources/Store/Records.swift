// SPDX-License-Identifier: Apache-2.0
import Foundation
import GRDB

/// What the organisation keeps: one SQLite file, or its twin in memory. The twin is SQLite too, so that there is one set of
/// statements and no second behaviour (docs/decisions/0014).
///
/// Each piece of work is one transaction: all of it is kept, or none. GRDB runs it on threads of its own; the pool of
/// Swift's tasks has two here and must never wait for a disk.
public final class Records: Sendable {
  private let writer: any DatabaseWriter

  /// Opens or makes the file and brings it to this version's shape. A file that a newer Decoro made is refused.
  public init(path: String) throws(StoreFailure) {
    writer = try Records.made(of: path) { try DatabasePool(path: path, configuration: Records.configuration) }
  }

  /// The twin in memory: it is gone when it is let go.
  public init() throws(StoreFailure) {
    writer = try Records.made(of: ":memory:") { try DatabaseQueue(configuration: Records.configuration) }
  }

  private static func made(
    of path: String, _ open: () throws -> any DatabaseWriter
  ) throws(StoreFailure) -> any DatabaseWriter {
    do {
      let writer = try open()
      let migrator = Migrations.migrator
      if try writer.read({ try migrator.hasBeenSuperseded($0) }) { throw StoreFailure.tooNew(path) }
      try migrator.migrate(writer)
      return writer
    } catch {
      throw StoreFailure(error, path)
    }
  }

  static var configuration: Configuration {
    var configuration = Configuration()
    configuration.foreignKeysEnabled = true
    // Somebody else may hold the file for a moment: a backup, an export.
    configuration.busyMode = .timeout(10)
    configuration.maximumReaderCount = 8
    configuration.prepareDatabase { db in
      // What was acknowledged is on the disk, also when the power fails.
      try db.execute(sql: "PRAGMA synchronous = FULL")
      // INSERT OR REPLACE would else delete a row without asking its triggers.
      try db.execute(sql: "PRAGMA recursive_triggers = ON")
      try db.execute(sql: "PRAGMA trusted_schema = OFF")
    }
    return configuration
  }

  @discardableResult
  public func write<Value: Sendable>(_ work: @escaping @Sendable (Transaction) throws -> Value) async throws -> Value {
    do { return try await writer.write { try work(Transaction(db: $0)) } } catch { throw Records.told(error) }
  }

  public func read<Value: Sendable>(_ work: @escaping @Sendable (Transaction) throws -> Value) async throws -> Value {
    do { return try await writer.read { try work(Transaction(db: $0)) } } catch { throw Records.told(error) }
  }

  /// The same for commands that have nothing else to do.
  public func writeNow<Value>(_ work: (Transaction) throws -> Value) throws -> Value {
    do { return try writer.write { try work(Transaction(db: $0)) } } catch { throw Records.told(error) }
  }

  public func readNow<Value>(_ work: (Transaction) throws -> Value) throws -> Value {
    do { return try writer.read { try work(Transaction(db: $0)) } } catch { throw Records.told(error) }
  }

  /// What the desk threw comes back as it is; what SQLite threw in our words.
  private static func told(_ error: any Error) -> any Error { error is DatabaseError ? StoreFailure(error, "") : error }

  /// A copy of everything at one moment, while others go on reading and writing.
  public func copy(to path: String) throws(StoreFailure) {
    do {
      let copy = try DatabaseQueue(path: path)
      try writer.backup(to: copy)
      // One file, without a log beside it: that is what people carry away.
      try copy.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = DELETE") }
      try copy.close()
    } catch {
      throw StoreFailure(error, path)
    }
  }

  /// Writes the log into the file and lets it go.
  public func close() throws(StoreFailure) {
    do {
      if let pool = writer as? DatabasePool {
        // The last connection to go tidies up, and a reader may not write: so the readers go first.
        pool.invalidateReadOnlyConnections()
        _ = try pool.writeWithoutTransaction { try $0.checkpoint(.truncate) }
      }
      try writer.close()
    } catch {
      throw StoreFailure(error, "")
    }
  }

  /// What SQLite itself says of the file; nil when it is whole.
  public func fault() throws(StoreFailure) -> String? {
    do {
      let said = try writer.read { try String.fetchAll($0, sql: "PRAGMA quick_check") }
      let torn = try writer.read { try Row.fetchAll($0, sql: "PRAGMA foreign_key_check").count }
      if said != ["ok"] { return said.first ?? "?" }
      return torn > 0 ? "foreign keys: \(torn)" : nil
    } catch {
      throw StoreFailure(error, "")
    }
  }
}

/// One transaction's hands: every statement that Decoro knows is a method on it. Not for use outside its closure.
public struct Transaction {
  let db: GRDB.Database
}

/// Why the store could not do what it was asked.
public enum StoreFailure: Error, Sendable, Hashable {
  case cannotOpen(path: String, reason: String)
  /// Made by a newer version of Decoro.
  case tooNew(String)
  case notADatabase(String)
  case full
  case busy
  /// What stands in the way, as SQLite names it: `UNIQUE constraint failed: members.email`.
  case refused(String)
  case failed(String)

  init(_ error: any Error, _ path: String) {
    if let own = error as? StoreFailure {
      self = own
      return
    }
    guard let error = error as? DatabaseError else {
      self = .failed("\(error)")
      return
    }
    let said = error.message ?? "\(error.resultCode)"
    switch error.resultCode {
    case .SQLITE_FULL: self = .full
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy
    case .SQLITE_NOTADB, .SQLITE_CORRUPT: self = .notADatabase(path)
    case .SQLITE_CANTOPEN, .SQLITE_READONLY, .SQLITE_PERM: self = .cannotOpen(path: path, reason: said)
    case .SQLITE_CONSTRAINT: self = .refused(said)
    default: self = .failed(said)
    }
  }
}
