// SPDX-License-Identifier: Apache-2.0
import Glibc

/// Bytes on their way out of a door. One buffer is filled, written and cleared for a whole stream: `[UInt8]` would
/// check for uniqueness at each of the hundred small appends of an answer. Not thread-safe; it has one owner at a time.
public final class ByteBuffer {
  // The one owner makes the run-time check for overlapping access, an eighth of an answer's cost, superfluous.
  @exclusivity(unchecked) var base: UnsafeMutablePointer<UInt8>
  @exclusivity(unchecked) var capacity: Int
  @exclusivity(unchecked) public internal(set) var count = 0

  public init(capacity: Int = 4096) {
    self.capacity = max(capacity, 64)
    base = .allocate(capacity: self.capacity)
  }

  deinit { base.deallocate() }

  public var bytes: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: base, count: count) }
  public var array: [UInt8] { Array(bytes) }

  /// Empties it and, where one enormous text has blown it up, gives the memory back.
  public func clear(keeping limit: Int = .max) {
    count = 0
    guard capacity > limit else { return }
    base.deallocate()
    capacity = max(limit, 64)
    base = .allocate(capacity: capacity)
  }

  func reserve(_ more: Int) {
    guard count + more > capacity else { return }
    let larger = max(capacity * 2, count + more)
    let moved = UnsafeMutablePointer<UInt8>.allocate(capacity: larger)
    memcpy(moved, base, count)
    base.deallocate()
    base = moved
    capacity = larger
  }

  public func append(_ byte: UInt8) {
    reserve(1)
    base[count] = byte
    count += 1
  }

  public func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let start = bytes.baseAddress, !bytes.isEmpty else { return }
    reserve(bytes.count)
    memcpy(base + count, start, bytes.count)
    count += bytes.count
  }

  public func append(_ bytes: [UInt8]) { bytes.withUnsafeBufferPointer { append($0) } }

  /// Text of the program's own, such as `","end":`.
  public func append(_ text: StaticString) {
    append(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  public func append(text: String) { Self.withUTF8(text) { append($0) } }

  public func append(decimal value: Int) {
    if value >= 0, value < 10 { return append(UInt8(48 + value)) }
    reserve(20)
    var rest = value.magnitude
    var digits = 0
    let last = base + count + 19
    repeat {
      (last - digits).pointee = UInt8(48 + rest % 10)
      rest /= 10
      digits += 1
    } while rest > 0
    if value < 0 { append(UInt8(ascii: "-")) }
    memmove(base + count, last - digits + 1, digits)
    count += digits
  }

  /// At most two decimals and no trailing zero: 0.95, 0.5, 1. Below 0 or not a number is 0, above 1 is 1.
  public func append(confidence value: Double) {
    guard value > 0 else { return append(UInt8(ascii: "0")) }
    let hundredths = value >= 1 ? 100 : Int((value * 100).rounded())
    if hundredths == 100 { return append(UInt8(ascii: "1")) }
    if hundredths == 0 { return append(UInt8(ascii: "0")) }
    append("0.")
    append(UInt8(48 + hundredths / 10))
    if hundredths % 10 != 0 { append(UInt8(48 + hundredths % 10)) }
  }

  /// At most four decimals and no trailing zero.
  public func append(score value: Float) {
    guard value > 0 else { return append(UInt8(ascii: "0")) }
    var rest = value >= 1 ? 10_000 : Int((value * 10_000).rounded())
    if rest == 10_000 { return append(UInt8(ascii: "1")) }
    if rest == 0 { return append(UInt8(ascii: "0")) }
    append("0.")
    var unit = 1_000
    while rest > 0 {
      append(UInt8(48 + rest / unit))
      rest %= unit
      unit /= 10
    }
  }

  static func withUTF8(_ text: String, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    if text.utf8.withContiguousStorageIfAvailable(body) == nil { Array(text.utf8).withUnsafeBufferPointer(body) }
  }
}
