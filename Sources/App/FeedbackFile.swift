// SPDX-License-Identifier: Apache-2.0
import Synchronization
import Wire

/// Scores that clients suggest, a line each, for the next training. Only where the operator asked for it: texts are in it.
final class FeedbackFile: Sendable {
  private let descriptor: Descriptor
  /// Whether what stands last may be half a line.
  private let isTorn: Mutex<Bool>

  init(_ path: String) throws(AppError) {
    do throws(Descriptor.Failure) { descriptor = try Descriptor.openToAppend(path) } catch {
      throw .cannotWrite(path: path, reason: error.reason)
    }
    isTorn = Mutex(!descriptor.endsLine)
  }

  /// False when the line could not be written.
  func append(_ body: [UInt8]) -> Bool {
    // One line: what stands between the parts of JSON may be a line break, inside a string it never is.
    // What is no UTF-8 is repaired as everywhere, or one client could make the whole file unreadable.
    // A mark of byte order is allowed before JSON, and in the middle of a file it is none.
    let json = body.starts(with: [0xEF, 0xBB, 0xBF]) ? body.dropFirst(3) : body[...]
    let line = Array(String(decoding: json, as: UTF8.self).utf8).filter { $0 != 0x0A && $0 != 0x0D } + [0x0A]
    return isTorn.withLock { isTorn in
      // What a full disk or a crash left half written must not swallow the line that follows it.
      let whole = isTorn ? [0x0A] + line : line
      isTorn = whole.withUnsafeBufferPointer { (try? descriptor.write($0)) == nil }
      return !isTorn
    }
  }
}
