// SPDX-License-Identifier: Apache-2.0
import Foundation
import Mustache

/// The pages' templates, read once at the start. What is put into them is escaped, always, by `HTMLEscape`.
struct Templates: Sendable {
  private let library: MustacheLibrary

  init(folder: String) throws(StartFailure) {
    HTMLEscape.register()
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else { throw .missing(folder) }
    var library = MustacheLibrary()
    for name in names.sorted() where name.hasSuffix(".mustache") {
      let path = "\(folder)/\(name)"
      guard let data = FileManager.default.contents(atPath: path) else { throw .missing(path) }
      do {
        // Each file has to say it for itself: a partial goes back to the library's own escaping.
        try library.register(
          HTMLEscape.pragma + String(decoding: data, as: UTF8.self), named: String(name.dropLast(".mustache".count)))
      } catch {
        throw .template(path, "\(error)")
      }
    }
    self.library = library
  }

  func render(_ name: String, _ view: [String: Any]) -> String {
    library.render(view, withTemplate: name) ?? ""
  }
}

/// Escaping on bytes. The library's own works on grapheme clusters, where `"` with a combining mark behind it is
/// another character than `"`: it would leave the quotation mark as it is, and the attribute would end there.
struct HTMLEscape: MustacheContentType {
  static let name = "DECORO"
  static let pragma = "{{% CONTENT_TYPE:\(name)}}\n"

  static func register() { MustacheContentTypes.register(HTMLEscape(), named: name) }

  func escapeText(_ text: String) -> String {
    var out: [UInt8] = []
    out.reserveCapacity(text.utf8.count + 16)
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "&"): out += "&amp;".utf8
      case UInt8(ascii: "<"): out += "&lt;".utf8
      case UInt8(ascii: ">"): out += "&gt;".utf8
      case UInt8(ascii: "\""): out += "&quot;".utf8
      case UInt8(ascii: "'"): out += "&#39;".utf8
      case UInt8(ascii: "\r"): out += "&#13;".utf8
      case 0: out += "\u{FFFD}".utf8
      default: out.append(byte)
      }
    }
    return String(decoding: out, as: UTF8.self)
  }
}
