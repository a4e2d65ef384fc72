// SPDX-License-Identifier: Apache-2.0
import Vocabulary

/// The protocol on paper. It is printed once for each language: of many that ask at once, one starts the printing and the others
/// wait for it.
actor Paper {
  /// Makes a PDF of a page; nil when it did not become one.
  typealias Printer = @Sendable (_ html: String) async -> [UInt8]?

  private let printer: Printer
  private var printing: [Language: Task<[UInt8]?, Never>] = [:]

  init(_ printer: @escaping Printer) { self.printer = printer }

  func pdf(_ language: Language, _ html: @Sendable () -> String) async -> [UInt8]? {
    if let running = printing[language] { return await running.value }
    let text = html()
    let task = Task { [printer] in await printer(text) }
    printing[language] = task
    let made = await task.value
    // What failed may go better the next time.
    if made == nil { printing[language] = nil }
    return made
  }

  /// The page as one file: its style in it, and nothing that runs or is fetched.
  static func alone(_ html: String, css: String) -> String {
    var out = ""
    for line in html.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("<link rel=\"stylesheet\"") {
        out += "<style>\n\(css)\n</style>\n"
      } else if !line.hasPrefix("<link ") && !line.hasPrefix("<script") {
        out += line + "\n"
      }
    }
    return out
  }
}
