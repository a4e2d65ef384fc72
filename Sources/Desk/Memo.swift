// SPDX-License-Identifier: Apache-2.0
import Crypto
import Foundation
import Synchronization

/// The last few answers to an expensive question about a document. A document is named by its SHA-256: Swift's own hash of a
/// hostile text takes a time in the square of its length.
final class Memo<Value: Sendable>: Sendable {
  private let count: Int
  private let state = Mutex<[(name: SHA256Digest, value: Value)]>([])

  init(count: Int = 8) { self.count = count }

  func value(_ text: String, _ make: () -> Value) -> Value {
    let name = SHA256.hash(data: Data(text.utf8))
    if let known = state.withLock({ list in list.first { $0.name == name }?.value }) { return known }
    let made = make()
    state.withLock { list in
      list.removeAll { $0.name == name }
      list.append((name, made))
      if list.count > count { list.removeFirst() }
    }
    return made
  }
}
