// SPDX-License-Identifier: Apache-2.0
import Crypto
import Foundation

/// Follows the chain line by line, without a server and without a database. It knows nothing of what the entries mean: each
/// must be under its own hash, hold the hash of the one before, and the number after it.
public struct ChainCheck: Sendable {
  public private(set) var count = 0
  public private(set) var head = LedgerLine.beginning

  public init() {}

  public enum Break: Error, Sendable, Hashable {
    /// Not `{"entry":{…},"sha256":"…"}`.
    case form(line: Int)
    /// The hash is not that of the entry: something in it was changed.
    case altered(line: Int)
    /// It does not follow the line before: one was taken out, put in, or exchanged.
    case unlinked(line: Int)
    /// Rows beside the line say something else (only in a database).
    case columns(line: Int)
    /// A text does not fit its hash (only in a database).
    case content(line: Int, path: String)

    public var line: Int {
      switch self {
      case .form(let line), .altered(let line), .unlinked(let line), .columns(let line), .content(let line, _): line
      }
    }
  }

  private static let opening = Array("{\"entry\":".utf8)
  private static let closing = Array(",\"sha256\":\"".utf8)
  private static let previous = Array(",\"prev\":\"".utf8)
  private static let number = Array(",\"n\":".utf8)
  /// `,"sha256":"` and 64 digits and `"}`.
  private static let tail = closing.count + 64 + 2

  /// One line, without its line break.
  public mutating func follow(_ line: UnsafeBufferPointer<UInt8>) throws(Break) {
    let place = count + 1
    let size = line.count
    guard size > ChainCheck.opening.count + ChainCheck.tail, line.has(ChainCheck.opening, at: 0),
      line.has(ChainCheck.closing, at: size - ChainCheck.tail), line[size - 2] == 0x22, line[size - 1] == 0x7D
    else { throw .form(line: place) }
    let body = UnsafeBufferPointer(rebasing: line[ChainCheck.opening.count..<size - ChainCheck.tail])
    let said = UnsafeBufferPointer(rebasing: line[size - 66..<size - 2])
    var hasher = SHA256()
    hasher.update(bufferPointer: UnsafeRawBufferPointer(body))
    let hash = hasher.finalize().hex
    guard said.elementsEqual(hash.utf8) else { throw .altered(line: place) }
    // The last such key is the entry's own: what follows it are plain texts, and quotation marks inside texts are escaped.
    guard let link = body.last(ChainCheck.previous), let digits = body.last(ChainCheck.number, before: link),
      body.has(Array(String(place).utf8), at: digits + ChainCheck.number.count),
      digits + ChainCheck.number.count + String(place).utf8.count == link,
      body.has(Array(head.utf8), at: link + ChainCheck.previous.count)
    else { throw .unlinked(line: place) }
    count = place
    head = hash
  }

  public mutating func follow(_ text: String) throws(Break) {
    var copy = text
    let result = copy.withUTF8 { bytes in
      Result { () throws(Break) in
        var check = self
        try check.follow(bytes)
        return check
      }
    }
    self = try result.get()
  }
}

extension UnsafeBufferPointer<UInt8> {
  fileprivate func has(_ bytes: [UInt8], at place: Int) -> Bool {
    guard place >= 0, place + bytes.count <= count else { return false }
    return bytes.indices.allSatisfy { self[place + $0] == bytes[$0] }
  }

  /// Where `bytes` stand for the last time, ending before `end`.
  fileprivate func last(_ bytes: [UInt8], before end: Int? = nil) -> Int? {
    var place = (end ?? count) - bytes.count
    while place >= 0 {
      if self[place] == bytes[0], has(bytes, at: place) { return place }
      place -= 1
    }
    return nil
  }
}
