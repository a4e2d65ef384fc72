// SPDX-License-Identifier: Apache-2.0
import Vocabulary

/// Why a request got no answer, as RFC 9457 writes it. Titles and details are in the catalogues, under `problem.ID`.
struct Problem: Error, Sendable, Hashable {
  let id: String
  let status: Int

  static let broken = Problem(id: "http.broken", status: 400)
  static let noKey = Problem(id: "http.no-key", status: 401)
  static let notFound = Problem(id: "http.not-found", status: 404)
  static let method = Problem(id: "http.method", status: 405)
  static let slowRequest = Problem(id: "http.slow-request", status: 408)
  static let tooLarge = Problem(id: "http.too-large", status: 413)
  static let encoding = Problem(id: "http.encoding", status: 415)
  static let tooMany = Problem(id: "http.too-many", status: 429)
  static let fault = Problem(id: "http.fault", status: 500)
  static let busy = Problem(id: "http.busy", status: 503)
  static let slowAnswer = Problem(id: "http.slow-answer", status: 503)

  static let all: [Problem] = [
    broken, noKey, notFound, method, slowRequest, tooLarge, encoding, tooMany, fault, busy, slowAnswer,
  ]

  /// Where a person reads about it.
  static func address(of id: String) -> String { "/problems/" + id }

  /// Requests and answers are too short to be worth a library: five members, always in this order.
  static func document(id: String, status: Int, title: String, detail: String) -> Answer {
    let body = """
      {"type":\(quoted(address(of: id))),"title":\(quoted(title)),"status":\(status),\
      "detail":\(quoted(detail)),"id":\(quoted(id))}
      """
    return .text(body, type: "application/problem+json", status: status)
  }

  static func quoted(_ text: String) -> String {
    var out: [UInt8] = [UInt8(ascii: "\"")]
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): out += [UInt8(ascii: "\\"), byte]
      case 0..<0x20: out += Array("\\u00".utf8) + [digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      default: out.append(byte)
      }
    }
    out.append(UInt8(ascii: "\""))
    return String(decoding: out, as: UTF8.self)
  }

  private static let digits = Array("0123456789abcdef".utf8)
}
