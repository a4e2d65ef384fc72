// SPDX-License-Identifier: Apache-2.0

/// Collects forms: letters one after the other in one buffer, each form once, at most `Inflection.limit`.
struct FormList {
  private var letters: Letters = []
  private var ends: [Int] = [0]
  private var hashes: [UInt64] = []
  /// Open addressing over the forms' hashes; a slot holds the form's number, zero is empty.
  private var slots = [UInt16](repeating: 0, count: 128)

  var count: Int { ends.count - 1 }

  init() { letters.reserveCapacity(512) }

  mutating func add(_ form: Letters) {
    letters.append(contentsOf: form)
    close()
  }

  /// `stem` with each of the endings, which are written with spaces between them; "-" is no ending at all.
  /// Forms in `others` are left out: they are other words.
  mutating func add(_ stem: Letters, _ endings: StaticString, except others: WordSet? = nil) {
    endings.withUTF8Buffer { bytes in
      var start = 0
      while start < bytes.count {
        var end = start
        while end < bytes.count, bytes[end] != 0x20 { end += 1 }
        letters.append(contentsOf: stem)
        if bytes[start] != 0x2D { letters.append(contentsOf: bytes[start..<end]) }
        close(except: others)
        start = end + 1
      }
    }
  }

  /// Ends the form that was just written; takes it back when it is empty, known, or one too many.
  private mutating func close(except others: WordSet? = nil) {
    let start = ends[ends.count - 1]
    guard letters.count > start, count < Inflection.limit, isNew(start, except: others) else {
      letters.removeSubrange(start...)
      return
    }
    ends.append(letters.count)
  }

  private mutating func isNew(_ start: Int, except others: WordSet?) -> Bool {
    if count * 2 >= slots.count { grow() }
    let value = hash(start, letters.count)
    if let others, others.contains(hash: value) { return false }
    var slot = Self.slot(of: value, in: slots.count)
    while slots[slot] != 0 {
      if hashes[Int(slots[slot]) - 1] == value { return false }
      slot = (slot + 1) & (slots.count - 1)
    }
    slots[slot] = UInt16(count + 1)
    hashes.append(value)
    return true
  }

  private mutating func grow() {
    let size = slots.count * 4
    slots = [UInt16](repeating: 0, count: size)
    for form in 0..<count {
      var slot = Self.slot(of: hashes[form], in: size)
      while slots[slot] != 0 { slot = (slot + 1) & (size - 1) }
      slots[slot] = UInt16(form + 1)
    }
  }

  private func hash(_ start: Int, _ end: Int) -> UInt64 {
    letters.withUnsafeBufferPointer { FoldedHash.of(UnsafeBufferPointer(rebasing: $0[start..<end])) }
  }

  private static func slot(of hash: UInt64, in size: Int) -> Int {
    Int(truncatingIfNeeded: hash ^ (hash >> 29)) & (size - 1)
  }

  /// Each form as folded letters, and its hash.
  func forEach(_ body: (UnsafeBufferPointer<UInt8>, UInt64) -> Void) {
    letters.withUnsafeBufferPointer { letters in
      for form in 0..<count { body(UnsafeBufferPointer(rebasing: letters[ends[form]..<ends[form + 1]]), hashes[form]) }
    }
  }

  /// The forms as text: 0xF1 becomes ñ again.
  var strings: [String] {
    (0..<count).map { form in
      let range = ends[form]..<ends[form + 1]
      return String(unsafeUninitializedCapacity: range.count * 2) { buffer in
        var size = 0
        for letter in letters[range] {
          if letter == .enye {
            buffer[size] = 0xC3
            buffer[size + 1] = 0xB1
            size += 2
          } else {
            buffer[size] = letter
            size += 1
          }
        }
        return size
      }
    }
  }
}
