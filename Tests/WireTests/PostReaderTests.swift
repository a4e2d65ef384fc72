// SPDX-License-Identifier: Apache-2.0
import Testing
import Vocabulary

@testable import Wire

func read(_ line: String, _ reader: PostReader = PostReader(door: .commandLine)) throws(InputError) -> Incoming {
  try read(Array(line.utf8), reader)
}

func read(_ line: [UInt8], _ reader: PostReader = PostReader(door: .commandLine)) throws(InputError) -> Incoming {
  // An exact copy on the heap: one byte read too many is seen by a sanitizer.
  let copy = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: line.count)
  defer { copy.deallocate() }
  _ = copy.initialize(from: line)
  return try reader.post(UnsafeBufferPointer(copy), number: 7)
}

func string(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

struct Good: Sendable, CustomTestStringConvertible {
  var line: String
  var text: String
  var id = Post.ID.number(7)
  var surface = Surface.comment
  var language: Language?
  var author: String?
  var thread: [Post.Ancestor] = []
  var notLookedAt: [String] = []
  var depth: Decision.Depth?
  var testDescription: String { line }
}

let goodLines: [Good] = [
  Good(line: #"{"text":"hola"}"#, text: "hola"),
  Good(line: #"{"id":"17","text":"hola"}"#, text: "hola", id: .text("17")),
  Good(line: #"{"id":17,"text":"hola"}"#, text: "hola", id: .number(17)),
  Good(line: #"{"id":-9007199254740993,"text":""}"#, text: "", id: .number(-9_007_199_254_740_993)),
  Good(line: #"{"id":"\u00f1\"\\/","text":"x"}"#, text: "x", id: .text("ñ\"\\/")),
  Good(line: #"{"id":null,"text":"x","surface":null,"lang":null,"author":null,"thread":null,"depth":null}"#, text: "x"),
  Good(line: "\u{FEFF} \t{ \"text\" :\r \"hola\" } ", text: "hola"),
  Good(line: #"{"text":"ni\u00f1o\n\t\r\b\f\/\\\"","x":{}}"#, text: "niño\n\t\r\u{8}\u{C}/\\\""),
  Good(line: #"{"text":"\ud83d\ude00 😀 \uD83D\uDE00"}"#, text: "😀 😀 😀"),
  Good(line: #"{"text":"\ud83d"}"#, text: "\u{FFFD}"),
  Good(line: #"{"text":"\ude00\ud83d!\ud83d\ud83d\ude00"}"#, text: "\u{FFFD}\u{FFFD}!\u{FFFD}😀"),
  Good(line: #"{"text":"\ud83d\n\ud83dA"}"#, text: "\u{FFFD}\n\u{FFFD}A"),
  Good(line: #"{"text":"a\u0000b"}"#, text: "a\0b"),
  Good(line: #"{"te\u0078t":"clave con escape"}"#, text: "clave con escape"),
  Good(line: #"{"text":1,"text":"manda la última","text":"esta"}"#, text: "esta"),
  Good(line: #"{"surface":"nada","surface":"reply","text":"x"}"#, text: "x", surface: .reply),
  Good(
    line: #"{"text":"x","surface":"official","lang":"es-CO","author":"@ana","depth":"fast"}"#, text: "x",
    surface: .official, language: .es, author: "@ana", depth: .fast),
  Good(
    line: #"{"text":"x","surface":"\u0070ersonal","lang":"pt_BR","depth":"full"}"#, text: "x", surface: .personal,
    language: .pt, depth: .full),
  Good(
    line: #"{"text":"x","surface":"\u006f\u0066\u0066\u0069\u0063\u0069\u0061\u006c"}"#, text: "x", surface: .official),
  Good(line: #"{"text":"x","lang":"EN"}"#, text: "x", language: .en),
  Good(line: #"{"text":"x","lang":"fr"}"#, text: "x"),
  Good(line: #"{"text":"x","lang":"est"}"#, text: "x"),
  Good(line: #"{"text":"x","lang":""}"#, text: "x"),
  Good(line: #"{"text":"x","thread":[]}"#, text: "x"),
  Good(
    line: #"{"thread":[{"text":"uno"},{"author":"@b","text":"d\u006fs","likes":[1,{"a":[]}]}],"text":"x"}"#,
    text: "x", thread: [.init(text: "uno"), .init(text: "dos", author: "@b")]),
  Good(
    line: #"{"text":"x","pictures":[{"alt":"gato"},"b"],"video":{"u":1},"audio":null,"links":["a"]}"#, text: "x",
    notLookedAt: ["pictures[0]", "pictures[1]", "video", "links[0]"]),
  Good(line: #"{"text":"x","pictures":[]}"#, text: "x"),
  Good(line: #"{"a":{"b":[true,false,null,-0.5e+10,1E5,0,[[]],{}]},"text":"x"}"#, text: "x"),
  Good(
    line: #"{"text":"\#(String(repeating: "mañana ", count: 500))"}"#,
    text: String(repeating: "mañana ", count: 500)),
]

@Test("a line that says what it must becomes the post it says", arguments: goodLines)
func reads(_ good: Good) throws {
  let incoming = try read(good.line)
  #expect(string(incoming.post.text) == good.text)
  #expect(incoming.post.id == good.id)
  #expect(incoming.post.surface == good.surface)
  #expect(incoming.post.language == good.language)
  #expect(incoming.post.author == good.author)
  #expect(incoming.post.thread == good.thread)
  #expect(incoming.post.notLookedAt == good.notLookedAt)
  #expect(incoming.depth == good.depth)
}

let badLines: [(String, InputError)] = [
  ("", .notJSON(at: 0, expected: .value)),
  ("hola", .notJSON(at: 0, expected: .value)),
  ("{", .notJSON(at: 1, expected: .key)),
  ("{}", .noText),
  ("[]", .notAnObject),
  ("\"text\"", .notAnObject),
  ("12", .notAnObject),
  ("[1,", .notJSON(at: 3, expected: .value)),
  (#"{"text":null}"#, .noText),
  (#"{"text":5}"#, .badText),
  (#"{"text":["x"]}"#, .badText),
  (#"{"text":"x","text":false}"#, .badText),
  (#"{"text" "x"}"#, .notJSON(at: 8, expected: .colon)),
  (#"{"text":"x" "id":1}"#, .notJSON(at: 12, expected: .commaOrBrace)),
  (#"{"text":"x",}"#, .notJSON(at: 12, expected: .key)),
  (#"{"text":"x"} {"#, .notJSON(at: 13, expected: .nothingMore)),
  ("{\"text\":\"x\"}\0", .notJSON(at: 12, expected: .nothingMore)),
  (#"{"text":"x"#, .notJSON(at: 10, expected: .endOfString)),
  (#"{"text":"x\"#, .notJSON(at: 11, expected: .escape)),
  (#"{"text":"\q"}"#, .notJSON(at: 10, expected: .escape)),
  (#"{"text":"\u12G4"}"#, .notJSON(at: 10, expected: .escape)),
  (#"{"text":"\u12"#, .notJSON(at: 10, expected: .escape)),
  ("{\"text\":\"a\tb\"}", .notJSON(at: 10, expected: .endOfString)),
  (#"{"text":"x","n":01}"#, .notJSON(at: 17, expected: .commaOrBrace)),
  (#"{"text":"x","n":-}"#, .notJSON(at: 17, expected: .digit)),
  (#"{"text":"x","n":1.}"#, .notJSON(at: 18, expected: .digit)),
  (#"{"text":"x","n":1e}"#, .notJSON(at: 18, expected: .digit)),
  (#"{"text":"x","n":+1}"#, .notJSON(at: 16, expected: .value)),
  (#"{"text":"x","n":tru}"#, .notJSON(at: 16, expected: .value)),
  (#"{"text":"x","n":[1 2]}"#, .notJSON(at: 19, expected: .commaOrBracket)),
  (#"{"text":"x","n":{"a":1,}}"#, .notJSON(at: 23, expected: .key)),
  (#"{"text":"x","n":[}"#, .notJSON(at: 17, expected: .value)),
  (#"{'text':'x'}"#, .notJSON(at: 1, expected: .key)),
  (#"{"text":"x","id":1.5}"#, .badID),
  (#"{"text":"x","id":1e3}"#, .badID),
  (#"{"text":"x","id":true}"#, .badID),
  (#"{"text":"x","id":99999999999999999999}"#, .badID),
  (#"{"text":"x","surface":"Comment"}"#, .badSurface),
  (#"{"text":"x","surface":3}"#, .badSurface),
  (#"{"text":"x","surface":"personal","audience":"family"}"#, .badAudience),
  (#"{"text":"x","audience":"work-group"}"#, .badAudience),
  (#"{"text":"x","surface":"official","audience":"work-group"}"#, .badAudience),
  (#"{"text":"x","surface":"personal","audience":["public"]}"#, .badAudience),
  (#"{"text":"x","lang":5}"#, .badLanguage),
  (#"{"text":"x","depth":"deep"}"#, .badDepth),
  (#"{"text":"x","author":{"name":"a"}}"#, .badAuthor),
  (#"{"text":"x","published":"yes"}"#, .badPublished),
  (#"{"text":"x","thread":"a"}"#, .badThread),
  (#"{"text":"x","thread":["a"]}"#, .badThread),
  (#"{"text":"x","thread":[{"author":"a"}]}"#, .badThread),
  (#"{"text":"x","thread":[{"text":"a","author":1}]}"#, .badThread),
  (#"{"text":"x","surface":"personal","author":"@ana"}"#, .authorOnPersonal),
  (#"{"text":"x","surface":"personal","author":""}"#, .authorOnPersonal),
  (#"{"text":"x","surface":"personal","thread":[{"text":"a","author":"@b"}]}"#, .authorOnPersonal),
  (#"{"text":"x","n":"# + String(repeating: "[", count: 100_000), .tooDeep(limit: 64)),
  (#"{"text":"x","n":"# + String(repeating: #"{"a":"#, count: 100_000), .tooDeep(limit: 64)),
]

@Test(
  "who reads a text of one's own is told with it",
  arguments: [
    (#"{"text":"x"}"#, Audience.everyone), (#"{"text":"x","surface":"personal","audience":null}"#, .everyone),
    (#"{"text":"x","surface":"comment","audience":"public"}"#, .everyone),
    (#"{"audience":"work-group","text":"x","surface":"personal"}"#, .workGroup),
  ])
func audiences(_ line: String, _ audience: Audience) throws {
  #expect(try read(line).post.audience == audience)
}

@Test("a line that cannot be read says exactly why", arguments: badLines)
func refuses(_ line: String, _ error: InputError) {
  #expect(throws: error) { try read(line) }
}

@Test("bytes that are not UTF-8 become U+FFFD and are read all the same")
func repairs() throws {
  let line = Array(#"{"text":"a"#.utf8) + [0xFF, 0xE2, 0x82, 0xC3] + Array(#"b"}"#.utf8)
  #expect(string(try read(line).post.text) == "a\u{FFFD}\u{FFFD}\u{FFFD}b")
}

@Test("a post without surface goes where the door says, and the personal rules follow it there")
func defaultSurface() throws {
  let personal = PostReader(door: .commandLine, surface: .personal)
  #expect(try read(#"{"text":"x"}"#, personal).post.surface == .personal)
  #expect(throws: InputError.authorOnPersonal) { try read(#"{"text":"x","author":"a"}"#, personal) }
  #expect(throws: InputError.linkOnPersonal) {
    try read(#"{"text":"x","links":["https://example.org/p/1"]}"#, PostReader(door: .http, surface: .personal))
  }
  #expect(throws: InputError.linkOnPersonal) {
    try read(
      #"{"text":"x","links":["https://example.org/p/1"],"link":null}"#, PostReader(door: .http, surface: .personal))
  }
}

private let comparing = PostReader(door: .commandLine, comparesOutcome: true)

@Test("a line may say that the network shows the text already, and what was decided about it")
func publishedAndRecorded() throws {
  let known = try read(#"{"text":"x","published":true,"outcome":"hide"}"#, comparing)
  #expect(known.post.isPublished)
  #expect(known.recorded == .hide)
  let plain = try read(#"{"text":"x","published":false,"outcome":null}"#, comparing)
  #expect(!plain.post.isPublished)
  #expect(plain.recorded == nil)
}

@Test("every outcome that there is can be compared with", arguments: Outcome.allCases)
func recordsEachOutcome(_ outcome: Outcome) throws {
  #expect(try read(#"{"text":"x","outcome":"\#(outcome.rawValue)"}"#, comparing).recorded == outcome)
}

@Test("an outcome that nobody knows is an error where it is compared with, and elsewhere nobody's question")
func unknownOutcome() throws {
  // Comparing strings would sort the marks of the one letter that these are, in the square of their number.
  let marks = String(repeating: "\u{301}\u{316}", count: 250_000)
  for outcome in [#""removed""#, #""hide ""#, "\"\"", "1", "[]", "\"hide\(marks)\""] {
    let line = #"{"text":"x","outcome":\#(outcome)}"#
    #expect(try read(line).recorded == nil)
    #expect(throws: InputError.badOutcome) { try read(line, comparing) }
  }
}

@Test(
  "two letters tell a language, and what follows them a country",
  arguments: [
    ("es", Language.es), ("PT", .pt), ("en-GB", .en), ("Es_co", .es), ("es-", .es), ("est", nil), ("e", nil), ("", nil),
    ("de", nil), ("es ", nil), (" es", nil), ("es\u{301}", nil),
  ] as [(String, Language?)])
func languageTags(_ tag: String, _ language: Language?) {
  #expect(Language(tag: tag.utf8) == language)
}

@Test("in a batch every post keeps its place, and what is wrong with one does not touch the others")
func batch() throws {
  let body = #"{"posts":[{"text":"a"},5,{"id":"z","text":"b"},{"text":"c","surface":"personal"},{}],"x":[]}"#
  let read = try Array(body.utf8).withUnsafeBufferPointer { try PostReader(door: .http).body($0) }
  guard case .batch(let posts) = read else {
    Issue.record("not a batch")
    return
  }
  #expect(posts.map { (try? $0.get()).map { string($0.post.text) } } == ["a", nil, "b", nil, nil])
  #expect(posts.compactMap { (try? $0.get())?.post.id } == [.number(1), .text("z")])
  let errors = posts.compactMap { if case .failure(let error) = $0 { error } else { nil } }
  #expect(errors == [.notAnObject, .listOnPersonal, .noText])
}

@Test("a list that calls itself personal is refused at the door, whatever is in it")
func personalList() {
  for body in [#"{"surface":"personal","posts":[{"text":"a"}]}"#, #"{"posts":[],"author":"x","surface":"personal"}"#] {
    #expect(throws: InputError.listOnPersonal) {
      try Array(body.utf8).withUnsafeBufferPointer { bytes throws(InputError) in try PostReader(door: .http).body(bytes)
      }
    }
  }
}

@Test("a body that is no batch is one post; a batch that is no list, or too long, is refused")
func bodies() throws {
  func body(_ text: String) throws(InputError) -> IncomingBody {
    let bytes = Array(text.utf8)
    let reader = PostReader(door: .http, postLimit: 2)
    let result = bytes.withUnsafeBufferPointer { pointer in
      Result { () throws(InputError) in try reader.body(pointer) }
    }
    return try result.get()
  }
  guard case .one(let incoming) = try body(#"{"text":"uno"}"#) else {
    Issue.record("not one post")
    return
  }
  #expect(string(incoming.post.text) == "uno")
  #expect(throws: InputError.badPosts) { try body(#"{"posts":{}}"#) }
  #expect(throws: InputError.tooManyPosts(limit: 2)) { try body(#"{"posts":[{},{},{}]}"#) }
  #expect(throws: InputError.notJSON(at: 14, expected: .commaOrBracket)) { try body(#"{"posts":[{}  "#) }
}

@Test("every input error has an id of its own and says something in three languages")
func errorCatalogue() {
  #expect(Set(InputError.samples.map(\.id)).count == InputError.samples.count)
  for error in InputError.samples {
    #expect(error.id.hasPrefix("input."))
    for language in Language.allCases { #expect(error.message[language].count > 10) }
  }
}
