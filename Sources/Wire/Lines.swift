// SPDX-License-Identifier: Apache-2.0
import Glibc

extension UnsafeBufferPointer<UInt8> {
  /// The next `\n` at or after `start`.
  func newline(from start: Int) -> Int? {
    guard let base = baseAddress, start < count, let found = memchr(base + start, 0x0A, count - start) else {
      return nil
    }
    return UnsafeRawPointer(found) - UnsafeRawPointer(base)
  }

  /// The last `\n` at or after `start`.
  func lastNewline(from start: Int) -> Int? {
    var i = count
    while i > start {
      i -= 1
      if self[i] == 0x0A { return i }
    }
    return nil
  }

  /// The range without white space around it: a line of blanks becomes empty and is skipped, CRLF loses its CR.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, isBlank(self[start]) { start += 1 }
    while end > start, isBlank(self[end - 1]) { end -= 1 }
    return start..<end
  }

  private func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0D }
}

/// Cuts a descriptor's bytes into chunks of whole lines, never holding more than one over-long line's beginning.
struct ChunkReader {
  let input: Descriptor
  let lineLimit: Int
  let block: Int
  /// The beginning of the line that the last chunk did not hold the end of.
  private let carry = ByteBuffer()
  private var nextLine = 1
  private var isAtEnd = false

  init(_ input: Descriptor, lineLimit: Int, block: Int) {
    self.input = input
    self.lineLimit = lineLimit
    self.block = block
  }

  /// Fills the chunk with everything that is there now, up to about a block; waits only while it holds no whole
  /// line. False at the end, and when `isReady` (asked before each wait) says stop.
  mutating func next(_ chunk: Chunk, isReady: () -> Bool) throws(Descriptor.Failure) -> Bool {
    chunk.reset()
    chunk.firstLine = nextLine
    chunk.input.append(carry.bytes)
    carry.clear(keeping: Chunk.keep)
    var whole = chunk.input.bytes.lastNewline(from: 0).map { $0 + 1 }
    while !isAtEnd {
      // CR and LF do not count as content: one byte of slack, the exact check is the chunk's.
      if chunk.input.count - (whole ?? 0) > lineLimit + 2 {
        if whole != nil { break }
        return try skipLine(chunk, isReady)
      }
      if whole != nil && (chunk.input.count >= block || !input.hasInput) { break }
      guard isReady() else { return false }
      let before = chunk.input.count
      isAtEnd = try input.read(into: chunk.input, block: block) == 0
      if let newline = chunk.input.bytes.lastNewline(from: before) { whole = newline + 1 }
    }
    if isAtEnd { whole = chunk.input.count }
    guard let whole, whole > 0 else { return false }
    carry.append(UnsafeBufferPointer(rebasing: chunk.input.bytes[whole...]))
    chunk.input.count = whole
    nextLine += countLines(chunk.input.bytes)
    return true
  }

  /// Reads past a line that is too long, keeping nothing of it.
  private mutating func skipLine(_ chunk: Chunk, _ isReady: () -> Bool) throws(Descriptor.Failure) -> Bool {
    while !isAtEnd {
      chunk.input.clear()
      guard isReady() else { return false }
      isAtEnd = try input.read(into: chunk.input, block: block) == 0
      if let newline = chunk.input.bytes.newline(from: 0) {
        carry.append(UnsafeBufferPointer(rebasing: chunk.input.bytes[(newline + 1)...]))
        break
      }
    }
    chunk.input.clear()
    chunk.isTooLong = true
    nextLine += 1
    return true
  }

  private func countLines(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var lines = 0
    var start = 0
    while let newline = bytes.newline(from: start) {
      lines += 1
      start = newline + 1
    }
    return lines
  }
}
