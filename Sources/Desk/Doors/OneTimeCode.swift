// SPDX-License-Identifier: Apache-2.0
import Crypto
import Foundation

/// Codes of six digits that change every thirty seconds, as a phone's application makes them: TOTP (RFC 6238) over HMAC-SHA-1,
/// which is what all those applications know.
struct OneTimeCode {
  let secret: [UInt8]
  static let seconds: Int64 = 30

  /// 160 bits, as RFC 4226 recommends.
  static func newSecret() -> [UInt8] {
    var generator = SystemRandomNumberGenerator()
    return (0..<20).map { _ in UInt8.random(in: 0...255, using: &generator) }
  }

  func code(step: Int64) -> String {
    let counter = (0..<8).map { UInt8(truncatingIfNeeded: step >> (56 - 8 * $0)) }
    let mac = Array(HMAC<Insecure.SHA1>.authenticationCode(for: Data(counter), using: SymmetricKey(data: secret)))
    let offset = Int(mac[19] & 15)
    let number = mac[offset..<offset + 4].reduce(UInt32(0)) { $0 << 8 | UInt32($1) } & 0x7FFF_FFFF
    let digits = String(number % 1_000_000)
    return String(repeating: "0", count: 6 - digits.count) + digits
  }

  /// The step that a code belongs to: this one, or its neighbours, since clocks differ.
  func step(of code: String, at milliseconds: Int64) -> Int64? {
    let now = milliseconds / 1000 / Self.seconds
    return [now, now - 1, now + 1].first { Company.isSame(self.code(step: $0), code) }
  }
}

/// RFC 4648 base 32 without padding, as people type a secret that a picture cannot bring over.
enum Base32 {
  private static let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")

  static func text(_ bytes: [UInt8]) -> String {
    var out = ""
    var (bits, count) = (0, 0)
    for byte in bytes {
      bits = (bits << 8 | Int(byte)) & 0xFFF
      count += 8
      while count >= 5 {
        count -= 5
        out.append(letters[bits >> count & 31])
      }
    }
    if count > 0 { out.append(letters[bits << (5 - count) & 31]) }
    return out
  }
}
