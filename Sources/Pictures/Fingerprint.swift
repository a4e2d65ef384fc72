// SPDX-License-Identifier: Apache-2.0
import CSpng
import CTurboJPEG

/// What a picture looks like from afar: whether each of 64 fields is lighter than its neighbour on the right, and than the one
/// below. Pictures that were shrunk, compressed again or slightly recoloured keep nearly all of these 128 bits (the difference
/// hash of N. Krawetz, in both directions). Nobody is recognised by it.
public struct Fingerprint: Sendable, Hashable {
  public var across: UInt64
  public var down: UInt64

  public init(across: UInt64, down: UInt64) {
    self.across = across
    self.down = down
  }

  /// Of 128: nobody's eye tells pictures apart that are this near.
  public static let near = 14

  public func distance(to other: Fingerprint) -> Int {
    (across ^ other.across).nonzeroBitCount + (down ^ other.down).nonzeroBitCount
  }

  /// More than this is not decoded: 12 megapixels take 48 MB.
  static let mostPixels = 12_000_000

  /// nil for a picture that does not decode, or is larger than that.
  public init?(_ picture: Picture) {
    guard let gray = picture.kind == .jpeg ? Gray(jpeg: picture.bytes) : Gray(png: picture.bytes) else { return nil }
    let fields = gray.fields()
    var (across, down): (UInt64, UInt64) = (0, 0)
    for y in 0..<8 {
      for x in 0..<8 {
        let here = fields[y * 9 + x]
        // Two steps of 256 are noise.
        if here > fields[y * 9 + x + 1] + 2 { across |= 1 << UInt64(y * 8 + x) }
        if here > fields[(y + 1) * 9 + x] + 2 { down |= 1 << UInt64(y * 8 + x) }
      }
    }
    self.init(across: across, down: down)
  }
}

/// Light and dark, row by row.
struct Gray {
  var width: Int
  var height: Int
  var pixels: [UInt8]
  /// How it is turned, 1 to 8.
  var turned: UInt8 = 1

  init?(jpeg: [UInt8]) {
    guard let handle = tjInitDecompress() else { return nil }
    defer { tjDestroy(handle) }
    var (wide, high, sampling, space): (Int32, Int32, Int32, Int32) = (0, 0, 0, 0)
    guard tjDecompressHeader3(handle, jpeg, UInt(jpeg.count), &wide, &high, &sampling, &space) == 0, wide > 0, high > 0,
      Int(wide) * Int(high) <= Fingerprint.mostPixels * 8
    else { return nil }
    // The library shrinks by eighths while it decodes: a large photograph costs as little as a small one.
    var divisor: Int32 = 1
    while divisor < 8, min(wide, high) / (divisor * 2) >= 72 { divisor *= 2 }
    let (width, height) = ((wide + divisor - 1) / divisor, (high + divisor - 1) / divisor)
    guard Int(width) * Int(height) <= Fingerprint.mostPixels else { return nil }
    var pixels = [UInt8](repeating: 0, count: Int(width) * Int(height))
    // A warning (a scan that ends early) is no picture either.
    guard
      tjDecompress2(handle, jpeg, UInt(jpeg.count), &pixels, width, width, height, Int32(TJPF_GRAY.rawValue), 0) == 0
    else { return nil }
    (self.width, self.height, self.pixels) = (Int(width), Int(height), pixels)
    turned = Gray.turned(jpeg)
  }

  init?(png: [UInt8]) {
    guard let context = spng_ctx_new(0) else { return nil }
    defer { spng_ctx_free(context) }
    var head = spng_ihdr()
    guard spng_set_png_buffer(context, png, png.count) == 0, spng_get_ihdr(context, &head) == 0, head.width > 0,
      head.height > 0, Int(head.width) * Int(head.height) <= Fingerprint.mostPixels
    else { return nil }
    let count = Int(head.width) * Int(head.height)
    var colours = [UInt8](repeating: 0, count: count * 4)
    guard
      spng_decode_image(
        context, &colours, colours.count, Int32(SPNG_FMT_RGBA8.rawValue), Int32(SPNG_DECODE_TRNS.rawValue)) == 0
    else { return nil }
    // On white, as a page would show it; luma as ITU-R BT.601 weighs it.
    var pixels = [UInt8](repeating: 0, count: count)
    for index in 0..<count {
      let (red, green, blue, alpha) = (
        Int(colours[index * 4]), Int(colours[index * 4 + 1]), Int(colours[index * 4 + 2]), Int(colours[index * 4 + 3])
      )
      let luma = (299 * red + 587 * green + 114 * blue) / 1000
      pixels[index] = UInt8((luma * alpha + 255 * (255 - alpha)) / 255)
    }
    (width, height, self.pixels) = (Int(head.width), Int(head.height), pixels)
  }

  private static func turned(_ jpeg: [UInt8]) -> UInt8 {
    var at = 2
    while at + 4 < jpeg.count, jpeg[at] == 0xFF, jpeg[at + 1] != 0xDA {
      let length = Int(jpeg[at + 2]) << 8 | Int(jpeg[at + 3])
      guard length >= 2, at + 2 + length <= jpeg.count else { return 1 }
      if jpeg[at + 1] == 0xE1 { return JPEGParts.orientation(Array(jpeg[at + 4..<at + 2 + length])) ?? 1 }
      at += 2 + length
    }
    return 1
  }

  /// Nine by nine averages, turned as the picture is shown.
  func fields() -> [Int] {
    var sums = [Int](repeating: 0, count: 81)
    var counts = [Int](repeating: 0, count: 81)
    for y in 0..<height {
      let row = y * 9 / height * 9
      for x in 0..<width {
        let field = row + x * 9 / width
        sums[field] += Int(pixels[y * width + x])
        counts[field] += 1
      }
    }
    let plain = zip(sums, counts).map { $1 == 0 ? 255 : $0 / $1 }
    return (0..<81).map { index in
      let (y, x) = (index / 9, index % 9)
      let (sourceY, sourceX) =
        switch turned {
        case 2: (y, 8 - x)
        case 3: (8 - y, 8 - x)
        case 4: (8 - y, x)
        case 5: (x, y)
        case 6: (8 - x, y)
        case 7: (8 - x, 8 - y)
        case 8: (x, 8 - y)
        default: (y, x)
        }
      return plain[sourceY * 9 + sourceX]
    }
  }
}
