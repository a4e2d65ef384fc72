// SPDX-License-Identifier: Apache-2.0
import Glibc
import Wire

/// Whole files, within a bound.
enum Files {
  /// More than any protocol or text has; what is larger is somebody's mistake and not read to its end.
  static let limit = 16 << 20

  /// `-` is standard input. At most `limit` bytes and one more, so that the caller sees that there were more.
  static func read(_ path: String, limit: Int = limit) throws(Descriptor.Failure) -> [UInt8] {
    let input = path == "-" ? Descriptor.standardInput : try Descriptor.open(path)
    defer { if path != "-" { input.close() } }
    let buffer = ByteBuffer(capacity: 1 << 16)
    while buffer.count <= limit, try input.read(into: buffer, block: 1 << 16) > 0 {}
    return buffer.array
  }

  /// Whether a file, and nothing that one waits for, stands there.
  static func isPlain(_ path: String) -> Bool {
    var about = stat()
    return stat(path, &about) == 0 && about.st_mode & S_IFMT == S_IFREG
  }
}
