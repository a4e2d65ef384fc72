// SPDX-License-Identifier: Apache-2.0
import CVectorscan
import Crypto
import Dispatch
import Foundation
import Normalise

/// The patterns of a document, compiled into a few machines that read a text once. Time is linear in the text.
///
/// Compiling takes some two milliseconds a pattern, so patterns are compiled in groups, on all cores.
public struct PatternSet: Sendable {
  private let groups: [PatternDatabase]
  public let count: Int
  static let groupSize = 128

  struct Failure: Error {
    /// Which expression; nil when it was not one of them.
    var index: Int?
    var message: String
  }

  /// `sources` are what `Expression.source` writes. With a folder, compiled groups are kept there under their hash; the
  /// folder must be writable by the owner of the process alone, as what is read from it is run.
  init(_ sources: [String], cache: String?) throws(Failure) {
    count = sources.count
    let starts = Array(stride(from: 0, to: sources.count, by: PatternSet.groupSize))
    var results = [Result<PatternDatabase, Failure>?](repeating: nil, count: starts.count)
    results.withUnsafeMutableBufferPointer { buffer in
      // Each round writes its own element and nobody reads before all are done.
      nonisolated(unsafe) let slots = buffer
      DispatchQueue.concurrentPerform(iterations: starts.count) { number in
        let range = starts[number]..<min(sources.count, starts[number] + PatternSet.groupSize)
        slots[number] = PatternSet.group(sources[range], cache: cache)
      }
    }
    var groups: [PatternDatabase] = []
    for result in results {
      guard let result else { throw Failure(message: "not compiled") }
      groups.append(try result.get())
    }
    self.groups = groups
  }

  private static func group(_ sources: ArraySlice<String>, cache: String?) -> Result<PatternDatabase, Failure> {
    let file = cache.map { "\($0)/patterns-\(key(sources)).hsdb" }
    if let file, let kept = PatternDatabase(file: file) { return .success(kept) }
    do throws(Failure) {
      let database = try PatternDatabase(compiling: Array(sources))
      if let file { database.save(to: file) }
      return .success(database)
    } catch {
      return .failure(Failure(index: error.index.map { $0 + sources.startIndex }, message: error.message))
    }
  }

  /// Reads texts one after another; belongs to one thread.
  public func worker() -> PatternWorker? { PatternWorker(groups, count: count) }

  private static func key(_ sources: ArraySlice<String>) -> String {
    let version = hs_version().map { String(cString: $0) } ?? ""
    return hex(SHA256.hash(data: Array((["decoro-1", version] + sources).joined(separator: "\n").utf8)).prefix(16))
  }
}

/// Never written to after it was made, so that threads may share it.
final class PatternDatabase: @unchecked Sendable {
  let pointer: OpaquePointer

  private init(_ pointer: OpaquePointer) { self.pointer = pointer }
  deinit { hs_free_database(pointer) }

  convenience init(compiling sources: [String]) throws(PatternSet.Failure) {
    let flags = [UInt32](repeating: UInt32(HS_FLAG_SOM_LEFTMOST), count: sources.count)
    let ids = (0..<UInt32(sources.count)).map { $0 }
    let strings = sources.map { strdup($0) }
    defer { for string in strings { free(string) } }
    var database: OpaquePointer?
    var error: UnsafeMutablePointer<hs_compile_error_t>?
    let expressions = strings.map { UnsafePointer($0) }
    let mode = UInt32(HS_MODE_BLOCK)
    let result = hs_compile_multi(expressions, flags, ids, UInt32(sources.count), mode, nil, &database, &error)
    defer { hs_free_compile_error(error) }
    guard result == HS_SUCCESS, let database else {
      let index = error.flatMap { $0.pointee.expression >= 0 ? Int($0.pointee.expression) : nil }
      throw PatternSet.Failure(
        index: index, message: error.map { String(cString: $0.pointee.message) } ?? "error \(result)")
    }
    self.init(database)
  }

  /// nil when there is none, or one of another machine: then it is compiled again.
  convenience init?(file: String) {
    guard let data = FileManager.default.contents(atPath: file) else { return nil }
    var database: OpaquePointer?
    let result = data.withUnsafeBytes { raw in
      hs_deserialize_database(raw.baseAddress?.assumingMemoryBound(to: CChar.self), raw.count, &database)
    }
    guard result == HS_SUCCESS, let database else { return nil }
    self.init(database)
  }

  /// A cache that cannot be written is no fault: the next start compiles again.
  func save(to file: String) {
    var bytes: UnsafeMutablePointer<CChar>?
    var length = 0
    guard hs_serialize_database(pointer, &bytes, &length) == HS_SUCCESS, let bytes else { return }
    defer { free(bytes) }
    try? Data(bytes: bytes, count: length).write(to: URL(fileURLWithPath: file), options: .atomic)
  }
}

/// One thread's room to search in.
public final class PatternWorker {
  /// A stretch of folded text that a pattern was found in.
  public struct Match: Sendable, Hashable {
    public var pattern: Int
    public var range: Range<Int>
  }

  private let groups: [PatternDatabase]
  /// The number of the first pattern of the group that is searched.
  private var first = 0
  private var scratch: OpaquePointer?
  private var text: [UInt8] = []
  private var found: [[Range<Int>]]
  private var touched: [Int] = []

  fileprivate init?(_ groups: [PatternDatabase], count: Int) {
    self.groups = groups
    found = Array(repeating: [], count: count)
    // The same room grows until it is enough for every group.
    for group in groups { guard hs_alloc_scratch(group.pointer, &scratch) == HS_SUCCESS else { return nil } }
  }

  deinit { hs_free_scratch(scratch) }

  /// Matches of one pattern that overlap are one match, from the first start to the last end. Ordered by pattern, then
  /// place. nil when the search failed, which is not the same as finding nothing.
  public func scan(_ folded: UnsafeBufferPointer<UInt8>) -> [Match]? {
    text.removeAll(keepingCapacity: true)
    text.append(contentsOf: folded)
    for i in text.indices where text[i] >= Folded.otherLetter { text[i] = SearchText.byte(text[i]) }
    for pattern in touched { found[pattern].removeAll(keepingCapacity: true) }
    touched.removeAll(keepingCapacity: true)
    guard !text.isEmpty else { return [] }
    for (number, group) in groups.enumerated() {
      first = number * PatternSet.groupSize
      guard search(group) else { return nil }
    }
    return touched.sorted().flatMap { pattern in found[pattern].map { Match(pattern: pattern, range: $0) } }
  }

  private func search(_ group: PatternDatabase) -> Bool {
    let context = Unmanaged.passUnretained(self).toOpaque()
    let result = text.withUnsafeBytes { raw in
      hs_scan(
        group.pointer, raw.baseAddress?.assumingMemoryBound(to: CChar.self), UInt32(raw.count), 0, scratch,
        { id, from, to, _, context in
          guard let context else { return 1 }
          Unmanaged<PatternWorker>.fromOpaque(context).takeUnretainedValue().add(Int(id), Int(from)..<Int(to))
          return 0
        }, context)
    }
    return result == HS_SUCCESS
  }

  /// The engine reports ends in order, so only the last stretches can overlap a new one.
  private func add(_ number: Int, _ range: Range<Int>) {
    let pattern = first + number
    if found[pattern].isEmpty { touched.append(pattern) }
    var range = range
    while let last = found[pattern].last, last.upperBound > range.lowerBound {
      range = min(last.lowerBound, range.lowerBound)..<max(last.upperBound, range.upperBound)
      found[pattern].removeLast()
    }
    found[pattern].append(range)
  }
}
