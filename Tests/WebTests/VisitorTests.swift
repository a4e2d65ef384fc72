// SPDX-License-Identifier: Apache-2.0
import Testing
import Vocabulary

@testable import Web

@Suite struct VisitorTests {
  @Test(
    arguments: [
      ("es-CO,es;q=0.9,en;q=0.8", Language.es), ("de, pt-BR;q=0.5, en;q=0.4", .pt), ("EN", .en),
      ("en;q=0, pt;q=0.1", .pt),
      ("fr", nil), ("", nil), ("*", nil), (";;,,q=", nil), ("es;q=nan, en;q=0.2", .es), ("es;q=7,en;q=0.9", .es),
      ("es ; q=0.3, PT_br ;q = 0.5", .pt), ("est, spa, e", nil),
    ] as [(String, Language?)])
  func `The reader's language is the one liked best of ours`(header: String, language: Language?) {
    #expect(Language.preferred(header) == language)
  }

  @Test func `An address is let in up to the limit, and again in the next window`() {
    let rate = RateLimit(limit: 3)
    #expect((0..<3).allSatisfy { _ in rate.take(for: "203.0.113.7", at: 1) == nil })
    #expect(rate.take(for: "203.0.113.7", at: 4) == 6)
    #expect(rate.take(for: "203.0.113.7", at: 10) == nil)
  }

  @Test func `A household counts once in IPv6`() {
    #expect(RateLimit.network(of: "2001:db8:1:2:aa::1") == RateLimit.network(of: "2001:db8:1:2:bb::2"))
    #expect(RateLimit.network(of: "2001:db8:1:2:aa::1") != RateLimit.network(of: "2001:db8:1:3:aa::1"))
    #expect(RateLimit.network(of: "203.0.113.7") == "203.0.113.7")
  }

  @Test(
    arguments: [
      ("127.0.0.1", nil, nil), ("127.0.0.1", "198.51.100.1, 203.0.113.7", "203.0.113.7"),
      ("::1", "203.0.113.7", "203.0.113.7"),
      ("203.0.113.9", "198.51.100.1", "203.0.113.9"), (nil, nil, nil), ("127.0.0.1", " ", nil),
    ] as [(String?, String?, String?)])
  func `Only a proxy on this machine may say for whom it asks`(peer: String?, forwarded: String?, counted: String?) {
    #expect(RateLimit.counted(peer: peer, forwardedFor: forwarded) == counted)
  }

  @Test(arguments: [
    ("/protocolo", "/protocolo"), ("/a\u{1B}[31m\nGET /x", "/a?[31m?GET?/x"), ("/ñ", "/?"),
  ])
  func `A path cannot write its own line into the log`(path: String, line: String) {
    #expect(AccessLog.printable(path) == line)
  }

  @Test(arguments: [("a\"\\\n\u{1}ñ", #""a\"\\\u000a\u0001ñ""#), ("", "\"\"")])
  func `A problem document is JSON whatever is in it`(text: String, json: String) {
    #expect(Problem.quoted(text) == json)
  }
}
