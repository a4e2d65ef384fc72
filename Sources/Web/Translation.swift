// SPDX-License-Identifier: Apache-2.0
import HTTPTypes
import Hummingbird

// Between Hummingbird's requests and responses, and ours.

extension HTTPField.Name {
  static var forwardedProto: HTTPField.Name { HTTPField.Name(parsed: "x-forwarded-proto") }
  static var forwardedFor: HTTPField.Name { HTTPField.Name(parsed: "x-forwarded-for") }
}

extension HTTPField.Name {
  /// For names that stand in our own source.
  fileprivate init(parsed name: String) { self = HTTPField.Name(name) ?? .server }
}

extension Visit {
  init(_ request: Request) {
    method = request.method.rawValue
    path = request.uri.path.removingTrailingSlash
    query = request.uri.query ?? ""
    accept = request.headers[.accept] ?? ""
    acceptLanguage = request.headers[.acceptLanguage] ?? ""
    ifNoneMatch = request.headers[.ifNoneMatch] ?? ""
    contentType = request.headers[.contentType] ?? ""
    cookies = request.headers[.cookie] ?? ""
    authorization = request.headers[.authorization] ?? ""
    origin = request.headers[.origin] ?? ""
    fetchSite = HTTPField.Name("sec-fetch-site").flatMap { request.headers[$0] } ?? ""
    agent = request.headers[.userAgent] ?? ""
    contentEncoding = request.headers[.contentEncoding] ?? ""
    host = request.head.authority ?? ""
    isSecure = request.headers[.forwardedProto] == "https"
    contentLength = request.headers[.contentLength].flatMap { Int($0) }
    hasChunks = request.headers[.transferEncoding] != nil
  }
}

extension String {
  fileprivate var removingTrailingSlash: String { count > 1 && hasSuffix("/") ? String(dropLast()) : self }
}

extension Response {
  init(_ answer: Answer, isHead: Bool) {
    var fields = HTTPFields()
    for header in answer.headers + Answer.guards {
      guard let name = HTTPField.Name(header.name) else { continue }
      // Each cookie is a line of its own; of everything else the last word counts.
      if name == .setCookie {
        fields.append(HTTPField(name: name, value: header.value))
      } else {
        fields[name] = header.value
      }
    }
    if answer.closes { fields[.connection] = "close" }
    fields[.contentLength] = answer.status == 204 || answer.status == 304 ? nil : String(answer.body.count)
    let body = isHead || answer.body.isEmpty ? ResponseBody() : ResponseBody(byteBuffer: ByteBuffer(bytes: answer.body))
    self.init(status: .init(code: answer.status), headers: fields, body: body)
  }
}

extension Answer {
  /// On every answer: nothing runs that is not ours, nobody frames us, and no address of ours is told to others.
  static let guards: [(name: String, value: String)] = [
    (
      "content-security-policy",
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
        + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    ),
    ("x-content-type-options", "nosniff"),
    ("x-frame-options", "DENY"),
    ("referrer-policy", "no-referrer"),
    ("cross-origin-resource-policy", "same-origin"),
    ("permissions-policy", "camera=(), geolocation=(), microphone=()"),
  ]

  func closing(if isWanted: Bool) -> Answer {
    var answer = self
    answer.closes = answer.closes || isWanted
    return answer
  }
}

extension ContinuousClock.Instant {
  private static let start = ContinuousClock.now

  /// Since the server began to count.
  var seconds: Int64 { (self - Self.start).components.seconds }
}
