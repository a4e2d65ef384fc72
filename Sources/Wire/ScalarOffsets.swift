// SPDX-License-Identifier: Apache-2.0

/// Byte offsets of one text → offsets in Unicode scalars, which is how answers count: the one unit that every
/// language reaches without a table. One pass on the first question, then at most a block of bytes a question.
struct ScalarOffsets {
  private static let block = 64
  /// Scalars before each block; empty until somebody asks, and for a text of ASCII only.
  private var before: [Int] = []
  private var isReady = false
  private var isASCII = false

  /// Forget the last text; the memory stays.
  mutating func reset() {
    isReady = false
    before.removeAll(keepingCapacity: before.capacity < 1 << 16)
  }

  /// `byte` is within the text and not inside a scalar.
  mutating func scalars(before byte: Int, in text: UnsafeBufferPointer<UInt8>) -> Int {
    if !isReady { prepare(text) }
    if isASCII { return byte }
    let index = byte / Self.block
    return before[index] + Self.count(text[(index * Self.block)..<byte])
  }

  private mutating func prepare(_ text: UnsafeBufferPointer<UInt8>) {
    isReady = true
    isASCII = !text.contains { $0 >= 0x80 }
    if isASCII { return }
    var total = 0
    for start in stride(from: 0, through: text.count, by: Self.block) {
      before.append(total)
      total += Self.count(text[start..<min(start + Self.block, text.count)])
    }
  }

  /// Bytes that begin a scalar.
  private static func count(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Int {
    var count = 0
    for byte in bytes where byte & 0xC0 != 0x80 { count += 1 }
    return count
  }

  /// The same range, widened so that it cuts no scalar and stays inside the text: a quote is always valid UTF-8.
  static func whole(_ range: Range<Int>, in text: UnsafeBufferPointer<UInt8>) -> Range<Int> {
    var start = min(max(range.lowerBound, 0), text.count)
    var end = min(max(range.upperBound, start), text.count)
    while start > 0, start < text.count, text[start] & 0xC0 == 0x80 { start -= 1 }
    while end > start, end < text.count, text[end] & 0xC0 == 0x80 { end += 1 }
    return start..<end
  }
}
