// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import Foundation
import Wire

/// Documentation that is made from the program itself, so that it cannot say something else.
struct Docs: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Writes the documentation that is made from the program.",
    discussion: "cli and man go to standard output; detectors and errors are folders of pages, see --into.",
    shouldDisplay: false)

  enum What: String, ExpressibleByArgument, CaseIterable { case cli, man, detectors, errors }

  @Argument(help: "What to write.") var what: What
  @Option(help: "The folder for the pages.", completion: .directory) var into: String?

  func run() throws {
    switch what {
    case .cli: try Terminal.deliver(try Reference.load().markdown)
    case .man: try Terminal.deliver(try Reference.load().manual)
    case .detectors: try write(DetectorPages.all)
    case .errors: try write(ErrorPages.all)
    }
  }

  private func write(_ pages: [(name: String, text: String)]) throws {
    guard let into else { throw ValidationError("\(what.rawValue) needs --into FOLDER.") }
    do {
      try FileManager.default.createDirectory(atPath: into, withIntermediateDirectories: true)
      for page in pages { try Data(page.text.utf8).write(to: URL(fileURLWithPath: "\(into)/\(page.name).md")) }
    } catch {
      throw AppError.cannotWrite(path: into, reason: error.localizedDescription)
    }
  }
}
