// SPDX-License-Identifier: Apache-2.0
import Glibc

/// A form with files, as browsers send it (RFC 7578). Only known names are kept; of a repeated name the last one counts.
struct Multipart: Sendable {
  private(set) var fields: [String: String] = [:]
  private(set) var files: [String: [UInt8]] = [:]

  /// nil when the body is not of this kind, or its parts do not end where they should.
  init?(_ body: [UInt8], type: String, names: Set<String>) {
    guard let boundary = Self.boundary(type) else { return nil }
    let mark = Array("--\(boundary)".utf8)
    guard body.starts(with: mark) else { return nil }
    var at = mark.count
    var parts = 0
    while at + 1 < body.count, parts < 64 {
      // `--` behind the mark ends it all; a line break begins another part.
      if body[at] == 0x2D, body[at + 1] == 0x2D { return }
      guard body[at] == 0x0D, body[at + 1] == 0x0A else { return nil }
      let start = at + 2
      guard let headEnd = Self.find([0x0D, 0x0A, 0x0D, 0x0A], in: body, from: start, within: 4096),
        let end = Self.find([0x0D, 0x0A] + mark, in: body, from: headEnd + 2)
      else { return nil }
      let head = String(decoding: body[start..<headEnd], as: UTF8.self)
      let content = body[min(headEnd + 4, end)..<end]
      if let name = Self.value("name", in: head), names.contains(name) {
        if Self.value("filename", in: head) != nil {
          files[name] = Array(content)
        } else {
          fields[name] = String(decoding: content, as: UTF8.self).replacing("\r\n", with: "\n")
        }
      }
      at = end + 2 + mark.count
      parts += 1
    }
    return nil
  }

  /// RFC 2046: 1 to 70 of a few characters.
  private static func boundary(_ type: String) -> String? {
    guard type.lowercased().hasPrefix("multipart/form-data"), let at = type.range(of: "boundary=") else { return nil }
    let value = type[at.upperBound...].prefix { $0 != ";" }.filter { $0 != "\"" && $0 != " " }
    guard (1...70).contains(value.utf8.count), value.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else { return nil }
    return value
  }

  private static func value(_ key: String, in head: String) -> String? {
    for line in head.split(whereSeparator: \.isNewline) where line.lowercased().hasPrefix("content-disposition:") {
      for part in line.split(separator: ";").dropFirst() {
        let pair = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        guard pair.count == 2, pair[0].drop(while: { $0 == " " }) == key else { continue }
        return String(pair[1].filter { $0 != "\"" })
      }
    }
    return nil
  }

  private static func find(_ mark: [UInt8], in body: [UInt8], from start: Int, within limit: Int = .max) -> Int? {
    guard start <= body.count else { return nil }
    return body.withUnsafeBytes { bytes -> Int? in
      guard let base = bytes.baseAddress else { return nil }
      let end = min(body.count, limit == .max ? .max : start + limit + mark.count)
      var at = start
      // To the next letter that could begin it, and only there a look at the rest.
      while at + mark.count <= end, let found = memchr(base + at, Int32(mark[0]), end - at - mark.count + 1) {
        at = UnsafeRawPointer(found) - base
        if memcmp(base + at, mark, mark.count) == 0 { return at }
        at += 1
      }
      return nil
    }
  }
}

extension Visit {
  /// The fields of a form, however it was sent.
  func form(_ names: Set<String>) -> Form {
    guard let parts = Multipart(body, type: contentType, names: names) else { return Form(body, names: names) }
    return Form(parts.fields)
  }

  /// The file that came in a field; nil when none was chosen.
  func file(_ name: String) -> [UInt8]? {
    Multipart(body, type: contentType, names: [name])?.files[name].flatMap { $0.isEmpty ? nil : $0 }
  }
}
