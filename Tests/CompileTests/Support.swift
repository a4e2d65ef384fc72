// SPDX-License-Identifier: Apache-2.0
@testable import Compile

extension PatternWorker {
  func scan(_ bytes: [UInt8]) -> [Match] { bytes.withUnsafeBufferPointer { scan($0) } }
}
