// SPDX-License-Identifier: Apache-2.0
import Foundation

@testable import Compile

enum NSTemporary {
  static let path = NSTemporaryDirectory()
  static func make(_ folder: String) throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }
  static func remove(_ folder: String) { try? FileManager.default.removeItem(atPath: folder) }
  static func list(_ folder: String) throws -> [String] { try FileManager.default.contentsOfDirectory(atPath: folder) }
}

extension PatternWorker {
  func scan(_ bytes: [UInt8]) -> [Match]? { bytes.withUnsafeBufferPointer { scan($0) } }
}
