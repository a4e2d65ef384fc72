// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import Store
import Vocabulary
import Wire

struct LedgerCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ledger", abstract: "Writes out the ledger of what was decided, signed and changed.",
    subcommands: [Export.self])

  struct Export: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Writes every entry, one line of JSON each, to standard output.",
      discussion: """
        A line is {"entry":{…},"sha256":"…"}: the hash is of the bytes of {…}, which hold the hash of the line before. \
        Nothing is added to the ledger by exporting it.
        """)

    @OptionGroup var data: DataOption
    @OptionGroup var speech: SpeechOptions

    func run() throws {
      let records = try data.folder.existing()
      var last = 0
      while true {
        let from = last
        let lines = try data.told { try records.readNow { try $0.lines(after: from, count: 5000) } }
        guard let end = lines.last else { break }
        try Terminal.deliver(lines.map(\.text).joined(separator: "\n") + "\n")
        last = end.n
      }
    }
  }
}

struct DataOption: ParsableArguments {
  @Option(help: ArgumentHelp("The folder that serve keeps its data in.", valueName: "folder"), completion: .directory)
  var data: String

  var folder: DataFolder { DataFolder(path: data) }

  /// What the store could not do, as a screen.
  func told<Value>(_ work: () throws -> Value) throws -> Value {
    do { return try work() } catch let failure as StoreFailure {
      throw AppError.storeFailed(failure, path: folder.database)
    }
  }
}
