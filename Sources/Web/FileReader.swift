// SPDX-License-Identifier: Apache-2.0
import Foundation

enum FileReader {
  /// nil when it cannot be read.
  static func bytes(_ path: String) -> [UInt8]? { FileManager.default.contents(atPath: path).map { [UInt8]($0) } }
}
