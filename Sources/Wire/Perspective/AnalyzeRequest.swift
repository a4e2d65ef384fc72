// SPDX-License-Identifier: Apache-2.0
import Vocabulary

/// A request of `comments:analyze` or `comments:suggestscore`, as the Perspective API documents it. What that API accepts
/// and that changes nothing here (`sessionId`, `communityId`, `context`) is walked over.
public struct AnalyzeRequest: Sendable {
  public var text: [UInt8] = []
  /// Tags are no part of what is said: they are blanked, so that offsets stay.
  public var isHTML = false
  public var wanted: [Wanted] = []
  public var languages: [String] = []
  public var wantsSentences = false
  public var clientToken: String?
  /// Nothing is ever kept of `analyze`; `suggestscore` exists to be kept.
  public var doNotStore = false

  /// An attribute, as it was asked for.
  public struct Wanted: Sendable, Equatable {
    public var name: String
    public var attribute: Attribute
    /// Scores below it are not answered.
    public var threshold: Float
  }

  /// The attributes that there are, each with the score that it is.
  public enum Attribute: String, Sendable, CaseIterable {
    case toxicity = "TOXICITY"
    case severeToxicity = "SEVERE_TOXICITY"
    case insult = "INSULT"
    case threat = "THREAT"
    case profanity = "PROFANITY"
    case identityAttack = "IDENTITY_ATTACK"

    public var key: Scores.Key {
      switch self {
      case .toxicity: .toxicity
      case .severeToxicity: .severe
      case .insult: .insult
      case .threat: .threat
      case .profanity: .profanity
      case .identityAttack: .hate
      }
    }

    /// `TOXICITY_EXPERIMENTAL` is what clients of one year wrote for what is `TOXICITY` now.
    init?(name: String) {
      let suffix = "_EXPERIMENTAL"
      self.init(rawValue: name.hasSuffix(suffix) ? String(name.dropLast(suffix.count)) : name)
    }
  }

  /// In bytes, as that API documents it.
  public static let textLimit = 20_480

  /// `suggests`: the body of `suggestscore`, which says scores instead of asking for them.
  public init(_ bytes: UnsafeBufferPointer<UInt8>, suggests: Bool = false) throws(AnalyzeError) {
    if bytes.allSatisfy({ $0 <= 0x20 }) { throw .commentEmpty }
    do throws(InputError) {
      var scanner = JSONScanner(bytes)
      guard scanner.peek() == UInt8(ascii: "{") else { throw InputError.notAnObject }
      let whole = try scanner.value()
      try scanner.expectEnd()
      try read(whole, scanner, suggests: suggests)
    } catch {
      throw .notJSON(error.message.en)
    }
    if let problem { throw problem }
    let isBlank = text.allSatisfy { $0 == 0x20 || $0 == 0x0A || $0 == 0x0D || $0 == 0x09 }
    if !hasComment || isBlank { throw .commentEmpty }
    if text.count > AnalyzeRequest.textLimit { throw .commentTooLong }
    if suggests && doNotStore { throw .badField("do_not_store") }
    if wanted.isEmpty { throw .noAttributes(field: suggests ? "attribute_scores" : "requested_attributes") }
    if isHTML { blankTags() }
  }

  private var hasComment = false
  private var problem: AnalyzeError?

  private mutating func read(
    _ whole: JSONScanner.Value, _ scanner: JSONScanner, suggests: Bool
  ) throws(InputError) {
    let attributes: StaticString = suggests ? "attributeScores" : "requestedAttributes"
    for (key, value) in try scanner.members(of: whole) where !value.isAbsent {
      if scanner.says("comment", key) {
        try readComment(value, scanner)
      } else if scanner.says(attributes, key) {
        try suggests ? readScores(value, scanner) : readAttributes(value, scanner)
      } else if scanner.says("languages", key) {
        for language in try scanner.elements(of: value) {
          guard language.isString else { return refuse(.badField("languages")) }
          languages.append(scanner.string(language))
        }
        if value.kind != .array { refuse(.badField("languages")) }
      } else if scanner.says("spanAnnotations", key) || scanner.says("doNotStore", key) {
        guard value.kind == .bool else { return refuse(.badField(scanner.string(key))) }
        let isTrue = scanner.matches("true", value.range)
        if scanner.says("spanAnnotations", key) { wantsSentences = isTrue } else { doNotStore = isTrue }
      } else if scanner.says("clientToken", key) {
        guard value.isString else { return refuse(.badField("client_token")) }
        clientToken = scanner.string(value)
      }
    }
  }

  private mutating func readComment(_ value: JSONScanner.Value, _ scanner: JSONScanner) throws(InputError) {
    guard value.kind == .object else { return refuse(.badField("comment")) }
    for (key, member) in try scanner.members(of: value) {
      if scanner.says("text", key) {
        guard member.isString else { return refuse(.badField("comment.text")) }
        text = scanner.text(member)
        hasComment = true
      } else if scanner.says("type", key) {
        isHTML = scanner.says("HTML", member)
        let isKnown = isHTML || scanner.says("PLAIN_TEXT", member) || scanner.says("TEXT_TYPE_UNSPECIFIED", member)
        if !isKnown { refuse(.badField("comment.type")) }
      }
    }
  }

  private mutating func readAttributes(_ value: JSONScanner.Value, _ scanner: JSONScanner) throws(InputError) {
    guard value.kind == .object else { return refuse(.badField("requested_attributes")) }
    for (key, member) in try scanner.members(of: value) {
      let name = scanner.string(key)
      guard let attribute = Attribute(name: name) else { return refuse(.unknownAttribute(name)) }
      var threshold: Float = 0
      if member.kind == .object {
        for (key, value) in try scanner.members(of: member) where scanner.says("scoreThreshold", key) {
          guard let number = number(value, scanner) else {
            return refuse(.badField("requested_attributes[\(name)].score_threshold"))
          }
          threshold = number
        }
      }
      // An attribute asked for twice is answered once: answers do not grow with repetition.
      guard !wanted.contains(where: { $0.name == name }) else { continue }
      wanted.append(Wanted(name: name, attribute: attribute, threshold: threshold))
    }
  }

  /// Scores that somebody suggests: of the whole (`summaryScore`), of parts (`spanScores`), or of both.
  private mutating func readScores(_ value: JSONScanner.Value, _ scanner: JSONScanner) throws(InputError) {
    guard value.kind == .object else { return refuse(.badField("attribute_scores")) }
    for (key, member) in try scanner.members(of: value) {
      let name = scanner.string(key)
      guard let attribute = Attribute(name: name) else { return refuse(.unknownAttribute(name)) }
      var scores = 0
      for (key, value) in try scanner.members(of: member) {
        if scanner.says("summaryScore", key) {
          guard try isScore(value, scanner) else { return refuse(.badField("attribute_scores[\(name)].summary_score")) }
          scores += 1
        } else if scanner.says("spanScores", key) {
          for span in try scanner.elements(of: value) {
            let score = try scanner.members(of: span).first { scanner.says("score", $0.key) }
            guard let score, try isScore(score.value, scanner) else {
              return refuse(.badField("attribute_scores[\(name)].span_scores"))
            }
            scores += 1
          }
        }
      }
      guard scores > 0 else { return refuse(.badField("attribute_scores[\(name)]")) }
      wanted.append(Wanted(name: name, attribute: attribute, threshold: 0))
    }
  }

  /// `{"value": 0.9}`, from 0 to 1.
  private func isScore(_ value: JSONScanner.Value, _ scanner: JSONScanner) throws(InputError) -> Bool {
    let value = try scanner.members(of: value).first { scanner.says("value", $0.key) }?.value
    return value.flatMap { number($0, scanner) } != nil
  }

  /// A number from 0 to 1.
  private func number(_ value: JSONScanner.Value, _ scanner: JSONScanner) -> Float? {
    guard value.kind == .number else { return nil }
    return Float(String(decoding: scanner.bytes[value.range], as: UTF8.self)).flatMap {
      (0...1).contains($0) ? $0 : nil
    }
  }

  /// The first thing that is wrong is the one that is told.
  private mutating func refuse(_ problem: AnalyzeError) { self.problem = self.problem ?? problem }

  private mutating func blankTags() {
    var isInside = false
    for i in text.indices {
      if text[i] == UInt8(ascii: "<") { isInside = true }
      let isEnd = text[i] == UInt8(ascii: ">")
      if isInside { text[i] = UInt8(ascii: " ") }
      if isEnd { isInside = false }
    }
  }
}

extension JSONScanner {
  /// The members of an object that `value()` has checked.
  func members(of object: Value) throws(InputError) -> [(key: Value, value: Value)] {
    guard object.kind == .object else { return [] }
    var scanner = self
    scanner.at = object.range.lowerBound
    var members: [(Value, Value)] = []
    var more = scanner.open(closing: UInt8(ascii: "}"))
    while more {
      let key = try scanner.key()
      members.append((key, try scanner.value()))
      more = try scanner.another(closing: UInt8(ascii: "}"))
    }
    return members
  }

  /// The elements of an array that `value()` has checked.
  func elements(of array: Value) throws(InputError) -> [Value] {
    guard array.kind == .array else { return [] }
    var scanner = self
    scanner.at = array.range.lowerBound
    var elements: [Value] = []
    var more = scanner.open(closing: UInt8(ascii: "]"))
    while more {
      elements.append(try scanner.value())
      more = try scanner.another(closing: UInt8(ascii: "]"))
    }
    return elements
  }
}
