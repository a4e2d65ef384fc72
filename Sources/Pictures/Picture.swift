// SPDX-License-Identifier: Apache-2.0

/// A picture that somebody submits: a JPEG or a PNG, without what its camera or its program wrote into it.
public struct Picture: Sendable, Hashable {
  public enum Kind: String, Sendable { case jpeg = "image/jpeg", png = "image/png" }

  public let kind: Kind
  /// The picture without place, time, device, names and comments. How a photograph is turned stays.
  public let bytes: [UInt8]

  /// In bytes; a photograph of a phone is half of it.
  public static let longest = 5 << 20

  /// nil for anything that is not one of the two, whatever it is called.
  public init?(_ bytes: [UInt8]) {
    guard bytes.count <= Picture.longest else { return nil }
    if bytes.starts(with: [0xFF, 0xD8, 0xFF]) {
      guard let plain = JPEGParts.plain(bytes) else { return nil }
      (kind, self.bytes) = (.jpeg, plain)
    } else if bytes.starts(with: PNGParts.signature) {
      guard let plain = PNGParts.plain(bytes) else { return nil }
      (kind, self.bytes) = (.png, plain)
    } else {
      return nil
    }
  }
}

/// The segments of a JPEG (ITU-T T.81, annex B).
enum JPEGParts {
  /// Keeps what is needed to show it: tables, scans, JFIF's and Adobe's headers, a colour profile, and out of EXIF how it is turned.
  static func plain(_ bytes: [UInt8]) -> [UInt8]? {
    var out: [UInt8] = [0xFF, 0xD8]
    var at = 2
    var turned: UInt8 = 1
    var hasScan = false
    while at + 3 < bytes.count {
      guard bytes[at] == 0xFF else { return nil }
      let marker = bytes[at + 1]
      if marker == 0xFF {
        at += 1
        continue
      }
      if marker == 0xD9 { break }
      let length = Int(bytes[at + 2]) << 8 | Int(bytes[at + 3])
      guard length >= 2, at + 2 + length <= bytes.count else { return nil }
      let content = bytes[at + 4..<at + 2 + length]
      switch marker {
      case 0xE1 where content.starts(with: Array("Exif".utf8)): turned = orientation(Array(content)) ?? turned
      case 0xE0, 0xEE: out += bytes[at..<at + 2 + length]
      case 0xE2 where content.starts(with: Array("ICC_PROFILE".utf8)): out += bytes[at..<at + 2 + length]
      case 0xE1...0xEF, 0xFE: break
      default:
        // Before the first table or scan, so that every program sees it.
        if !hasScan, turned > 1, marker == 0xDA || marker == 0xDB || marker >= 0xC0 && marker <= 0xCF {
          out += exif(turned)
          turned = 1
        }
        out += bytes[at..<at + 2 + length]
      }
      at += 2 + length
      guard marker == 0xDA else { continue }
      hasScan = true
      // What is between two markers: FF 00 is a byte of it, FF D0 to D7 are its own.
      let begin = at
      while at + 1 < bytes.count, bytes[at] != 0xFF || bytes[at + 1] == 0 || (0xD0...0xD7).contains(bytes[at + 1]) {
        at += 1
      }
      out += bytes[begin..<min(at, bytes.count)]
    }
    return hasScan ? out + [0xFF, 0xD9] : nil
  }

  /// 1 to 8, as TIFF's tag 0x0112 says it.
  static func orientation(_ exif: [UInt8]) -> UInt8? {
    let tiff = Array(exif.dropFirst(6))
    guard tiff.count >= 8 else { return nil }
    let isLittle = tiff[0] == 0x49
    func short(_ at: Int) -> Int? {
      guard at >= 0, at + 1 < tiff.count else { return nil }
      return isLittle ? Int(tiff[at]) | Int(tiff[at + 1]) << 8 : Int(tiff[at]) << 8 | Int(tiff[at + 1])
    }
    func long(_ at: Int) -> Int? {
      guard let first = short(at), let second = short(at + 2) else { return nil }
      return isLittle ? first | second << 16 : first << 16 | second
    }
    guard let directory = long(4), let count = short(directory) else { return nil }
    for entry in 0..<min(count, 200) {
      let at = directory + 2 + 12 * entry
      if short(at) == 0x0112, let value = short(at + 8), (1...8).contains(value) { return UInt8(value) }
    }
    return nil
  }

  /// EXIF that says how the picture is turned, and nothing else.
  private static func exif(_ orientation: UInt8) -> [UInt8] {
    [0xFF, 0xE1, 0x00, 0x22] + Array("Exif".utf8) + [0, 0] + Array("MM".utf8)
      + [0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0]
  }
}

/// The chunks of a PNG (W3C, third edition).
enum PNGParts {
  static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
  private static let kept: Set<String> = [
    "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "sBIT", "bKGD", "pHYs", "iCCP",
  ]

  /// Without texts, times, EXIF, and whatever stands behind its end.
  static func plain(_ bytes: [UInt8]) -> [UInt8]? {
    var out = signature
    var at = signature.count
    while at + 12 <= bytes.count {
      let length = bytes[at..<at + 4].reduce(0) { $0 << 8 | Int($1) }
      guard length >= 0, at + 12 + length <= bytes.count else { return nil }
      let name = String(decoding: bytes[at + 4..<at + 8], as: UTF8.self)
      if at == signature.count, name != "IHDR" { return nil }
      if kept.contains(name) { out += bytes[at..<at + 12 + length] }
      at += 12 + length
      if name == "IEND" { return out }
    }
    return nil
  }
}
