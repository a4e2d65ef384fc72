// SPDX-License-Identifier: Apache-2.0

/// Lines for the operator: method, path without its query, status. Nothing else is ever in them: no address, no time,
/// no header, no text. A request that carries a text to be checked has no line at all (guarantee 1), at any setting.
public struct AccessLog: Sendable {
  let write: (@Sendable (String) -> Void)?

  public init(_ write: @escaping @Sendable (String) -> Void) { self.write = write }
  private init() { write = nil }

  public static let silent = AccessLog()

  func note(_ visit: Visit, _ answer: Answer) {
    guard let write, !answer.isPrivate else { return }
    write("\(visit.method) \(Self.printable(visit.path)) \(answer.status)")
  }

  /// A path is somebody else's text: no control character reaches a terminal, and it is cut.
  static func printable(_ path: String) -> String {
    String(
      String.UnicodeScalarView(path.unicodeScalars.prefix(120).map { $0.value < 0x21 || $0.value > 0x7E ? "?" : $0 }))
  }
}
