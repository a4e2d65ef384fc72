// SPDX-License-Identifier: Apache-2.0
import Foundation
import Glibc
import Wire

/// The two streams a person sees.
enum Terminal {
  /// On standard output, with a line break; false when it could not be written.
  @discardableResult static func say(_ text: String) -> Bool { write(text + "\n", to: .standardOutput) }

  /// On standard error. That it cannot be written is nobody's news.
  /// A name of a file or a line of input may stand in it: what would steer the terminal is shown, not obeyed.
  static func complain(_ text: String) {
    let shown = String(String.UnicodeScalarView(text.unicodeScalars.map(visible)))
    _ = write(shown.hasSuffix("\n") ? shown : shown + "\n", to: .standardError)
  }

  private static func visible(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    let isControl = scalar.properties.generalCategory == .control && scalar != "\n" && scalar != "\t"
    return isControl ? "\u{FFFD}" : scalar
  }

  private static func write(_ text: String, to descriptor: Descriptor) -> Bool {
    Array(text.utf8).withUnsafeBufferPointer { bytes in (try? descriptor.write(bytes)) != nil }
  }

  /// How far something is, on one line that the next one writes over; empty: wipes it.
  static func progress(_ text: String) { _ = write("\r\u{1B}[K" + text, to: .standardError) }

  /// Output that must arrive.
  static func deliver(_ text: String) throws(AppError) {
    do throws(Descriptor.Failure) {
      let bytes = Array(text.utf8)
      let result = bytes.withUnsafeBufferPointer { pointer in
        Result { () throws(Descriptor.Failure) in try Descriptor.standardOutput.write(pointer) }
      }
      try result.get()
    } catch {
      throw .outputFailed(reason: error.reason)
    }
  }

  /// Columns of the terminal; 80 where nobody knows.
  static var width: Int {
    var size = winsize()
    if ioctl(1, UInt(TIOCGWINSZ), &size) == 0, size.ws_col >= 20 { return Int(size.ws_col) }
    let columns = ProcessInfo.processInfo.environment["COLUMNS"].flatMap { Int($0) } ?? 80
    return min(max(columns, 20), 500)
  }
}
