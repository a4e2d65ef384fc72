// SPDX-License-Identifier: Apache-2.0
import Foundation

/// Style, script and icons, read once at the start. Nothing is looked up on disk by a name that a visitor sent.
struct Assets: Sendable {
  private struct File: Sendable {
    var type: String
    var bytes: [UInt8]
    var digest: String
  }
  private let files: [String: File]

  init(folder: String) throws(StartFailure) {
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else { throw .missing(folder) }
    var files: [String: File] = [:]
    for name in names {
      guard let type = Self.types[name.split(separator: ".").last.map(String.init) ?? ""] else { continue }
      guard let data = FileManager.default.contents(atPath: "\(folder)/\(name)") else { continue }
      let digest = Self.digest(of: [UInt8](data))
      files[name] = File(type: type, bytes: [UInt8](data), digest: digest)
    }
    self.files = files
  }

  private static let types = [
    "css": "text/css; charset=utf-8", "js": "text/javascript; charset=utf-8", "svg": "image/svg+xml; charset=utf-8",
  ]

  /// FNV-1a, 64 bits: it tells one edition of a file from the next and guards nothing.
  static func digest(of bytes: [UInt8]) -> String {
    String(bytes.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }, radix: 36)
  }

  /// The address carries the content's digest, so a browser may keep it for ever and never sees an old one.
  func address(of name: String) -> String { "/assets/\(name)?v=\(files[name]?.digest ?? "")" }

  func text(of name: String) -> String { String(decoding: files[name]?.bytes ?? [], as: UTF8.self) }

  func answer(_ visit: Visit) -> Answer? {
    guard let file = files[String(visit.path.dropFirst("/assets/".count))] else { return nil }
    let tag = "\"\(file.digest)\""
    let isFresh = visit.query == "v=" + file.digest
    let answer = Answer(headers: [("content-type", file.type), ("etag", tag)], body: file.bytes)
      .with("cache-control", isFresh ? "public, max-age=31536000, immutable" : "public, max-age=60")
    guard visit.ifNoneMatch == tag else { return answer }
    return Answer(status: 304, headers: answer.headers.filter { $0.name != "content-type" })
  }
}
