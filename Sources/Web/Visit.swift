// SPDX-License-Identifier: Apache-2.0

/// One request, as far as the site looks at it. Headers that it does not look at never get this far.
struct Visit: Sendable {
  var method = "GET"
  var path = "/"
  var query = ""
  var accept = ""
  var acceptLanguage = ""
  var ifNoneMatch = ""
  var contentEncoding = ""
  var contentType = ""
  var cookies = ""
  /// A program's key.
  var authorization = ""
  /// Where the page stood that sent a form, as browsers say it.
  var origin = ""
  var fetchSite = ""
  /// What the browser says of itself. Looked at when somebody signs in, and nowhere else.
  var agent = ""
  /// Who asks, where a limit counts it: nil for this machine itself.
  var address: String?
  /// The name that the client knows this server by, and whether it got here over TLS.
  var host = ""
  var isSecure = false
  /// In bytes, where the head says it.
  var contentLength: Int?
  /// A body without a length.
  var hasChunks = false
  var body: [UInt8] = []

  var bringsBody: Bool { hasChunks || contentLength ?? 0 > 0 }

  /// A program asks, not a person: errors are problem documents and not pages.
  var isForPrograms: Bool {
    path.hasPrefix("/api/") || path.hasPrefix(PerspectiveDoor.prefix) || path == "/healthz"
      || !accept.contains("text/html")
  }
  var isHead: Bool { method == "HEAD" }
}

/// What is sent back.
struct Answer: Sendable {
  var status = 200
  var headers: [(name: String, value: String)] = []
  var body: [UInt8] = []
  /// It answers a text somebody had checked: no cache keeps it and no line tells of it.
  var isPrivate = false
  /// The rest of the request is not wanted: the connection ends with this answer.
  var closes = false

  static func html(_ text: String, status: Int = 200) -> Answer {
    Answer(status: status, headers: [("content-type", "text/html; charset=utf-8")], body: Array(text.utf8))
  }

  static func text(_ text: String, type: String = "text/plain; charset=utf-8", status: Int = 200) -> Answer {
    Answer(status: status, headers: [("content-type", type)], body: Array(text.utf8))
  }

  func with(_ name: String, _ value: String) -> Answer {
    var answer = self
    answer.headers.append((name, value))
    return answer
  }

  /// As an answer to a text that was checked.
  func inPrivate() -> Answer {
    var answer = with("cache-control", "no-store")
    answer.isPrivate = true
    return answer
  }
}
