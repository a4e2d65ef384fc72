// SPDX-License-Identifier: Apache-2.0
import CSpng
import CTurboJPEG
import Foundation
import Testing
import Vocabulary

@testable import Pictures

/// Pictures that the tests draw themselves.
enum Drawn {
  /// Three channels; a disc, a bar and a slope, so that every field differs.
  static func pixels(_ width: Int, _ height: Int, shade: Int = 0) -> [UInt8] {
    var out: [UInt8] = []
    for y in 0..<height {
      for x in 0..<width {
        let (u, v) = (Double(x) / Double(width), Double(y) / Double(height))
        let disc = (u - 0.3) * (u - 0.3) + (v - 0.4) * (v - 0.4) < 0.04
        let bar = u > 0.6 && u < 0.75 && v > 0.2
        let value = disc ? 20 : bar ? 240 : Int(60 + 120 * u * v + 40 * v)
        out += [UInt8(min(255, value + shade)), UInt8(min(255, value + shade / 2)), UInt8(max(0, value - 10))]
      }
    }
    return out
  }

  static func jpeg(_ width: Int, _ height: Int, quality: Int32 = 85, shade: Int = 0) throws -> [UInt8] {
    let handle = try #require(tjInitCompress())
    defer { tjDestroy(handle) }
    var (buffer, size): (UnsafeMutablePointer<UInt8>?, UInt) = (nil, 0)
    let code = tjCompress2(
      handle, pixels(width, height, shade: shade), Int32(width), 0, Int32(height), Int32(TJPF_RGB.rawValue), &buffer,
      &size, Int32(TJSAMP_420.rawValue), quality, 0)
    defer { tjFree(buffer) }
    #expect(code == 0)
    return Array(UnsafeBufferPointer(start: buffer, count: Int(size)))
  }

  static func png(_ width: Int, _ height: Int) throws -> [UInt8] {
    let context = try #require(spng_ctx_new(Int32(SPNG_CTX_ENCODER.rawValue)))
    defer { spng_ctx_free(context) }
    var head = spng_ihdr()
    (head.width, head.height, head.bit_depth, head.color_type) = (UInt32(width), UInt32(height), 8, 2)
    #expect(spng_set_option(context, SPNG_ENCODE_TO_BUFFER, 1) == 0)
    #expect(spng_set_ihdr(context, &head) == 0)
    let pixels = pixels(width, height)
    #expect(
      spng_encode_image(
        context, pixels, pixels.count, Int32(SPNG_FMT_PNG.rawValue), Int32(SPNG_ENCODE_FINALIZE.rawValue)) == 0)
    var (size, code): (Int, Int32) = (0, 0)
    let buffer = spng_get_png_buffer(context, &size, &code)
    defer { free(buffer) }
    return Array(UnsafeRawBufferPointer(start: buffer, count: size))
  }

  /// What a telephone writes into a photograph: a place, a name, how it is turned, a comment.
  static func tagged(_ jpeg: [UInt8], turned: UInt8) -> [UInt8] {
    var exif =
      Array("Exif".utf8) + [0, 0] + Array("MM".utf8) + [
        0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, turned, 0, 0,
      ]
    exif += Array("GPS 4.6097 -74.0817 Telefono de Marcela".utf8)
    let comment = Array("hecho por Marcela".utf8)
    func segment(_ marker: UInt8, _ content: [UInt8]) -> [UInt8] {
      [0xFF, marker, UInt8((content.count + 2) >> 8), UInt8((content.count + 2) & 255)] + content
    }
    return Array(jpeg[..<2]) + segment(0xE1, exif) + segment(0xFE, comment)
      + segment(0xED, Array("Photoshop Marcela".utf8))
      + Array(jpeg[2...]) + Array("tras el final: Marcela".utf8)
  }
}

@Suite struct PictureTests {
  private func has(_ bytes: [UInt8], _ text: String) -> Bool {
    String(decoding: bytes, as: UTF8.self).contains(text)
  }

  private func print(_ bytes: [UInt8]) throws -> Fingerprint {
    let picture = try #require(Picture(bytes))
    return try #require(Fingerprint(picture))
  }

  @Test func `A photograph loses its place, device, names and comments, and stays turned as it is`() throws {
    let plain = try Drawn.jpeg(320, 200)
    let tagged = Drawn.tagged(plain, turned: 6)
    #expect(has(tagged, "Marcela") && has(tagged, "GPS"))
    let picture = try #require(Picture(tagged))
    #expect(!has(picture.bytes, "Marcela") && !has(picture.bytes, "GPS") && !has(picture.bytes, "Photoshop"))
    #expect(JPEGParts.orientation(Array(picture.bytes.drop { $0 != 0xE1 }.dropFirst(3))) == 6)
    // It still decodes, and looks the same as without what was taken out, but for the turn.
    let upright = try print(plain)
    let turned = try #require(Fingerprint(picture))
    #expect(upright.distance(to: turned) > Fingerprint.near)
    #expect(try print(Drawn.tagged(plain, turned: 1)).distance(to: upright) == 0)
  }

  @Test func `A PNG loses its texts and what stands behind its end`() throws {
    let plain = try Drawn.png(90, 60)
    let text = Array("tEXtAuthor\0Marcela".utf8)
    let chunk = [0, 0, 0, UInt8(text.count - 4)] + text + [1, 2, 3, 4]
    let tagged = Array(plain[..<33]) + chunk + Array(plain[33...]) + Array("Marcela".utf8)
    let picture = try #require(Picture(tagged))
    #expect(picture.kind == .png && !has(picture.bytes, "Marcela") && picture.bytes == plain)
  }

  @Test func `A copy that was shrunk, compressed again, recoloured or saved otherwise is the same picture`() throws {
    let first = try print(Drawn.jpeg(800, 600, quality: 95))
    let copies = [
      try Drawn.jpeg(200, 150, quality: 40), try Drawn.jpeg(1600, 1200, quality: 70),
      try Drawn.jpeg(640, 480, quality: 60, shade: 12), try Drawn.png(400, 300),
    ]
    for copy in copies {
      let distance = try print(copy).distance(to: first)
      #expect(distance <= Fingerprint.near)
    }
  }

  @Test func `Another picture is another`() throws {
    let first = try print(Drawn.png(300, 300))
    var mirrored = first
    mirrored.across = ~first.across
    #expect(mirrored.distance(to: first) == 64)
    // A wide one of the same drawing is not the same thing as a tall one of something else.
    let other = try print(Drawn.tagged(Drawn.jpeg(300, 300), turned: 3))
    #expect(other.distance(to: first) > Fingerprint.near)
  }

  @Test(
    arguments: [
      [], [0xFF], [0xFF, 0xD8, 0xFF], Array("GIF89a".utf8), Array("<svg onload=alert(1)>".utf8), Array("%PDF-1.7".utf8),
      [0xFF, 0xD8, 0xFF, 0xE1, 0xFF, 0xFF], [0xFF, 0xD8, 0xFF, 0xDA, 0, 1], [0xFF, 0xD8, 0xFF, 0xE0, 0, 0],
      PNGParts.signature, PNGParts.signature + [0xFF, 0xFF, 0xFF, 0xFF] + Array("IHDR".utf8),
      PNGParts.signature + [0, 0, 0, 0] + Array("IEND".utf8) + [0, 0, 0, 0],
    ] as [[UInt8]])
  func `What is no picture is none`(bytes: [UInt8]) { #expect(Picture(bytes) == nil) }

  @Test func `Cut and broken pictures are told, and nothing falls over`() throws {
    for whole in [try Drawn.jpeg(120, 90), try Drawn.png(120, 90)] {
      var generator = SplitMix(seed: 2026)
      for length in stride(from: 0, to: whole.count, by: 37) {
        _ = Picture(Array(whole[..<length])).flatMap { Fingerprint($0) }
        var broken = whole
        for _ in 0..<8 {
          broken[Int.random(in: 0..<broken.count, using: &generator)] = .random(in: 0...255, using: &generator)
        }
        _ = Picture(broken).flatMap { Fingerprint($0) }
      }
    }
    // A head that promises a thousand million pixels is not believed.
    var huge = try Drawn.png(8, 8)
    for (offset, byte) in [UInt8](arrayLiteral: 0x7F, 0xFF, 0xFF, 0xFF).enumerated() { huge[16 + offset] = byte }
    #expect(Picture(huge).flatMap { Fingerprint($0) } == nil)
    #expect(Picture([UInt8](repeating: 0xFF, count: Picture.longest + 1)) == nil)
  }
}
