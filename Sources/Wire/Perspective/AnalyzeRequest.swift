// SPDX-License-Identifier: Apache-2.0
import Vocabulary

/// A request of `comments:analyze` or `comments:suggestscore`, as the Perspective API documents it. What that API accepts
/// and that changes nothing here (`sessionId`, `communityId`, `context`) is walked over.
public struct AnalyzeRequest: Sendable {
  public var text: [UInt8] = []
  /// Tags are no part of what is said: they are blanked, so that offsets in UTF-16 units stay.
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

  /// The attributes that there are, each with the score that it is. What else that API documents (`SEXUALLY_EXPLICIT`,
  /// `FLIRTATION`, …) is unknown here: no score of ours is it, and a score that stood in for it would mislead.
  public enum Attribute: String, Sendable, CaseIterable {
    case toxicity = "TOXICITY"
    case severeToxicity = "SEVERE_TOXICITY"
    case insult = "INSULT"
    case threat = "THREAT"
    case profanity = "PROFANITY"
    case identityAttack = "IDENTITY_ATTACK"
    case spam = "SPAM"

    public var key: Scores.Key {
      switch self {
      case .toxicity: .toxicity
      case .severeToxicity: .severe
      case .insult: .insult
      case .threat: .threat
      case .profanity: .profanity
      case .identityAttack: .hate
      case .spam: .spam
      }
    }

    /// `TOXICITY_EXPERIMENTAL` is what clients of one year wrote for what is `TOXICITY` now. Bytes are compared: a key
    /// may be as long as the body, and comparing long strings can take the square of their length.
    init?(name: [UInt8]) {
      let suffix = "_EXPERIMENTAL".utf8
      let isOld = name.suffix(suffix.count).elementsEqual(suffix)
      let now: ArraySlice<UInt8> = isOld ? name.dropLast(suffix.count) : name[...]
      guard let known = Self.allCases.first(where: { now.elementsEqual($0.rawValue.utf8) }) else { return nil }
      self = known
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
    if !hasComment || isBlank { throw .commentEmpty }
    if text.count > AnalyzeRequest.textLimit { throw .commentTooLong }
    if suggests && doNotStore { throw .badField("do_not_store") }
    if wanted.isEmpty { throw .noAttributes(field: suggests ? "attribute_scores" : "requested_attributes") }
    if isHTML {
      blankTags()
      // Tags alone say nothing either.
      if isBlank { throw .commentEmpty }
    }
  }

  private var isBlank: Bool { text.allSatisfy { $0 == 0x20 || $0 == 0x0A || $0 == 0x0D || $0 == 0x09 } }
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
    for (key, member) in try scanner.members(of: value) where !member.isAbsent {
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
      guard let (name, attribute) = known(key, scanner) else { return }
      guard member.kind == .object || member.isAbsent else {
        return refuse(.badField("requested_attributes[\(name)]"))
      }
      var threshold: Float = 0
      for (key, value) in try scanner.members(of: member) where !value.isAbsent {
        if scanner.says("scoreThreshold", key) {
          guard let number = number(value, scanner) else {
            return refuse(.badField("requested_attributes[\(name)].score_threshold"))
          }
          threshold = number
        } else if scanner.says("scoreType", key) {
          // A probability is what there is.
          guard scanner.says("PROBABILITY", value) || scanner.says("SCORE_TYPE_UNSPECIFIED", value) else {
            return refuse(.badField("requested_attributes[\(name)].score_type"))
          }
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
      guard let (name, attribute) = known(key, scanner) else { return }
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

  /// A name is built only of what is known, and of the rest only as much as a person reads.
  private mutating func known(
    _ key: JSONScanner.Value, _ scanner: JSONScanner
  ) -> (name: String, attribute: Attribute)? {
    let bytes = scanner.text(key)
    let name = String(decoding: bytes.prefix(64), as: UTF8.self)
    guard let attribute = Attribute(name: bytes) else {
      refuse(.unknownAttribute(name))
      return nil
    }
    return (name, attribute)
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

  /// A tag begins with `<` and a letter, `/`, `!` or `?`, and somewhere ends; any other `<` is text (`<3`), or a stray
  /// one would hide everything behind it. Each UTF-16 unit becomes a blank: a tag may say `ñ`, and offsets are units.
  private mutating func blankTags() {
    guard let lastEnd = text.lastIndex(of: UInt8(ascii: ">")) else { return }
    var blanked: [UInt8] = []
    blanked.reserveCapacity(text.count)
    var isInside = false
    for (i, byte) in text.enumerated() {
      if byte == UInt8(ascii: "<"), i < lastEnd, Self.beginsTag(text[i + 1]) { isInside = true }
      if !isInside {
        blanked.append(byte)
      } else if byte & 0xC0 != 0x80 {
        blanked.append(UInt8(ascii: " "))
        if byte >= 0xF0 { blanked.append(UInt8(ascii: " ")) }
      }
      if byte == UInt8(ascii: ">") { isInside = false }
    }
    text = blanked
  }

  /// What stands behind the `<` of a tag.
  private static func beginsTag(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
    case UInt8(ascii: "/"), UInt8(ascii: "!"), UInt8(ascii: "?"): true
    default: false
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
