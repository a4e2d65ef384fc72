// SPDX-License-Identifier: Apache-2.0
import Crypto
import Foundation

// What is secret and has to rest in the database or travel through a browser is sealed with the key file: AES-GCM, and bound
// to what it is for, so that one sealed thing cannot stand for another.

extension Company {
  func lock(_ bytes: [UInt8], for purpose: String) throws -> String {
    let box = try AES.GCM.seal(Data(bytes), using: sealingKey, authenticating: Data(purpose.utf8))
    return (box.combined.map(Array.init) ?? []).hex
  }

  /// nil when it was not sealed here, for this.
  func unlock(_ text: String, for purpose: String) -> [UInt8]? {
    guard let bytes = [UInt8](hex: text), let box = try? AES.GCM.SealedBox(combined: Data(bytes)),
      let open = try? AES.GCM.open(box, using: sealingKey, authenticating: Data(purpose.utf8))
    else { return nil }
    return Array(open)
  }

  private var sealingKey: SymmetricKey {
    HKDF<SHA256>.deriveKey(
      inputKeyMaterial: SymmetricKey(data: tools.secret), info: Data("secrets in the database".utf8),
      outputByteCount: 32)
  }
}

extension [UInt8] {
  /// nil when it is not pairs of hexadecimal digits, or more of them than anything of ours has.
  fileprivate init?(hex text: String) {
    let digits = text.utf8.map { byte -> UInt8? in
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
      case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
      default: nil
      }
    }
    guard digits.count % 2 == 0, digits.count <= 4096, !digits.contains(nil) else { return nil }
    self = stride(from: 0, to: digits.count, by: 2).map { (digits[$0] ?? 0) << 4 | (digits[$0 + 1] ?? 0) }
  }
}
