// SPDX-License-Identifier: Apache-2.0
import Store

/// What a program sends: one JSON object. What is missing or of another kind is told by its name.
struct Fields: Sendable {
  enum Fault: Error, Sendable, Hashable {
    case notAnObject
    case missing(String)
    case wrong(String)

    var name: String {
      switch self {
      case .notAnObject: ""
      case .missing(let name), .wrong(let name): name
      }
    }
    var id: String {
      switch self {
      case .notAnObject: "field.not-an-object"
      case .missing: "field.missing"
      case .wrong: "field.wrong"
      }
    }
  }

  private let members: [String: JSON]

  init() { members = [:] }
  private init(_ members: [String: JSON]) { self.members = members }

  /// An empty body is an object without members.
  init(_ body: [UInt8]) throws(Fault) {
    guard !body.isEmpty else {
      members = [:]
      return
    }
    guard case .object(let object)? = JSON(reading: body) else { throw .notAnObject }
    members = object
  }

  func has(_ name: String) -> Bool { members[name, default: .null] != .null }

  func text(_ name: String) throws(Fault) -> String {
    guard let text = try optionalText(name) else { throw .missing(name) }
    return text
  }

  func optionalText(_ name: String) throws(Fault) -> String? {
    switch members[name] {
    case nil, .null: return nil
    case .text(let text): return text
    default: throw .wrong(name)
    }
  }

  func int(_ name: String, or other: Int? = nil) throws(Fault) -> Int {
    switch members[name] {
    case nil, .null:
      guard let other else { throw .missing(name) }
      return other
    case .int(let value): return value
    default: throw .wrong(name)
    }
  }

  func bool(_ name: String) throws(Fault) -> Bool {
    switch members[name] {
    case nil, .null: return false
    case .bool(let value): return value
    default: throw .wrong(name)
    }
  }

  func bools(_ name: String) throws(Fault) -> [Bool] {
    try list(name) { if case .bool(let value) = $0 { value } else { nil } }
  }

  func texts(_ name: String) throws(Fault) -> [String] {
    try list(name) { if case .text(let value) = $0 { value } else { nil } }
  }

  /// One of a closed list of words.
  func choice<Choice: RawRepresentable<String>>(_ name: String, _: Choice.Type) throws(Fault) -> Choice {
    guard let choice = Choice(rawValue: try text(name)) else { throw .wrong(name) }
    return choice
  }

  func choices<Choice: RawRepresentable<String>>(_ name: String, _: Choice.Type) throws(Fault) -> [Choice] {
    var choices: [Choice] = []
    for text in try texts(name) {
      guard let choice = Choice(rawValue: text) else { throw .wrong(name) }
      choices.append(choice)
    }
    return choices
  }

  func ints(_ name: String) throws(Fault) -> [Int] {
    try list(name) { if case .int(let value) = $0 { value } else { nil } }
  }

  /// A list of objects.
  func objects(_ name: String) throws(Fault) -> [Fields] {
    try list(name) { if case .object(let members) = $0 { Fields(members) } else { nil } }
  }

  private func list<Value>(_ name: String, _ read: (JSON) -> Value?) throws(Fault) -> [Value] {
    guard let member = members[name] else { throw .missing(name) }
    guard case .list(let items) = member else { throw .wrong(name) }
    var values: [Value] = []
    for item in items {
      guard let value = read(item) else { throw .wrong(name) }
      values.append(value)
    }
    return values
  }
}
