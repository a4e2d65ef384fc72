// SPDX-License-Identifier: Apache-2.0

/// A table written as lines of text: each line a head and what belongs to it. Read once, at first use.
///
/// The text is folded as it is read, so it may be written with ñ and accents.
struct WordTable: Sendable {
  private let rows: [Letters: [Letters]]

  /// One row a line: its first word is the key, the others are its values.
  init(rows text: StaticString) {
    var rows: [Letters: [Letters]] = [:]
    for line in Self.lines(of: text) {
      let words = line.split(separator: 0x20).map(Array.init)
      if let key = words.first { rows[key] = Array(words.dropFirst()) }
    }
    self.rows = rows
  }

  /// One group a line: `head: word word …`; each word is a key whose only value is the head.
  init(groups text: StaticString) {
    var rows: [Letters: [Letters]] = [:]
    for line in Self.lines(of: text) {
      guard let colon = line.firstIndex(of: 0x3A) else { continue }
      let head = Letters(line[..<colon])
      for word in line[(colon + 1)...].split(separator: 0x20) { rows[Letters(word)] = [head] }
    }
    self.rows = rows
  }

  subscript(word: Letters) -> [Letters]? { rows[word] }

  static func lines(of text: StaticString) -> [Letters] {
    text.withUTF8Buffer { bytes in
      bytes.split(separator: 0x0A).map { Self.fold(Letters($0)) }
    }
  }

  /// Folds letters and leaves the table's own signs alone.
  private static func fold(_ line: Letters) -> Letters {
    var result: Letters = []
    result.reserveCapacity(line.count)
    var i = 0
    while i < line.count {
      if line[i] == 0xC3, i + 1 < line.count {
        result += Spelling(String(decoding: line[i...(i + 1)], as: UTF8.self)).letters
        i += 2
      } else {
        result.append(line[i])
        i += 1
      }
    }
    return result
  }
}

/// A set of words written as one text with blanks and line breaks between them; it keeps their hashes only.
struct WordSet: Sendable {
  private let hashes: Set<UInt64>

  init(_ text: StaticString) {
    var hashes: Set<UInt64> = []
    for line in WordTable.lines(of: text) {
      for word in line.split(separator: 0x20) { hashes.insert(FoldedHash.of(word)) }
    }
    self.hashes = hashes
  }

  var count: Int { hashes.count }
  func contains(_ word: Letters) -> Bool { hashes.contains(FoldedHash.of(word)) }
  func contains(hash: UInt64) -> Bool { hashes.contains(hash) }
}
