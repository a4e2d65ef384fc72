// SPDX-License-Identifier: Apache-2.0
import CSodium
import Foundation

/// Argon2id as libsodium makes it: 64 MiB and two passes for each password, and so at most two at once.
enum Passwords {
  private static let queue: OperationQueue = {
    let queue = OperationQueue()
    queue.maxConcurrentOperationCount = 2
    return queue
  }()

  /// Once, before anything else of the library.
  private static let isReady = sodium_init() >= 0

  /// `$argon2id$v=19$m=65536,…`, with a salt of its own.
  static func hash(_ password: String) async -> String {
    await onQueue {
      var out = [CChar](repeating: 0, count: Int(crypto_pwhash_strbytes()))
      let said = password.withCString { bytes in
        crypto_pwhash_str(
          &out, bytes, UInt64(password.utf8.count), UInt64(crypto_pwhash_opslimit_interactive()),
          Int(crypto_pwhash_memlimit_interactive()))
      }
      // Without memory there is no hash, and no password fits the empty one.
      return said == 0 ? String(decoding: out.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self) : ""
    }
  }

  static func verify(_ password: String, _ hash: String) async -> Bool {
    await onQueue {
      password.withCString { crypto_pwhash_str_verify(hash, $0, UInt64(password.utf8.count)) == 0 }
    }
  }

  private static func onQueue<Value: Sendable>(_ work: @escaping @Sendable () -> Value) async -> Value {
    _ = isReady
    return await withCheckedContinuation { continuation in
      queue.addOperation { continuation.resume(returning: work()) }
    }
  }
}
