// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import Foundation

/// The commands and options as the parser knows them (its `--experimental-dump-help`).
struct Reference: Decodable {
  var command: Command

  struct Command: Decodable {
    var commandName: String
    var superCommands: [String]?
    var shouldDisplay: Bool?
    var abstract: String?
    var discussion: String?
    var subcommands: [Command]?
    var arguments: [Argument]?

    /// Each, and behind it what it holds: `ledger`, `ledger export`.
    var shown: [Command] {
      (subcommands ?? []).filter { $0.shouldDisplay != false && $0.commandName != "help" }.flatMap { [$0] + $0.shown }
    }
    var fullName: String { ((superCommands ?? []) + [commandName]).joined(separator: " ") }
    var options: [Argument] {
      (arguments ?? []).filter { $0.shouldDisplay && !["help", "version"].contains($0.preferredName?.name) }
    }
  }

  struct Argument: Decodable {
    enum Kind: String, Decodable { case positional, option, flag }
    struct Name: Decodable {
      var kind: String
      var name: String
      var written: String { kind == "long" ? "--\(name)" : "-\(name)" }
    }

    var kind: Kind
    var shouldDisplay: Bool
    var isOptional: Bool
    var isRepeating: Bool
    var names: [Name]?
    var preferredName: Name?
    var valueName: String?
    var defaultValue: String?
    var allValues: [String]?
    var abstract: String?

    /// `--surface <surface>`, `-s <surface>`, `<files> ...`
    var written: String {
      let value = "<\(valueName ?? "value")>"
      switch kind {
      case .positional: return value + (isRepeating ? " ..." : "")
      case .flag: return (names ?? []).map(\.written).joined(separator: ", ")
      case .option: return (names ?? []).map(\.written).joined(separator: ", ") + " " + value
      }
    }

    var explained: String {
      var text = abstract ?? ""
      let says = valueName?.contains("|") == true
      if let values = allValues, !values.isEmpty, !says { text += " (\(values.joined(separator: ", ")))" }
      if let defaultValue { text += " Default: \(defaultValue)." }
      return text
    }
  }

  static func load() throws -> Reference {
    try JSONDecoder().decode(Reference.self, from: Data(Decoro._dumpHelp().utf8))
  }
}
