// SPDX-License-Identifier: Apache-2.0

/// What a company is called, word for word, and as it stands in a handle (`@cafeandino`). Legal forms (S. A. S., Ltda.)
/// and words that any company is called by are no part of the name.
public struct CompanyName: Sendable {
  private let words: [UInt64]
  /// The words written together, as in a handle or a hashtag.
  private let handle: [UInt8]

  public var isEmpty: Bool { words.isEmpty }

  public init(_ name: String) {
    let parts = FoldedWord.fold(name).unicodeScalars
      .split(whereSeparator: { !Folded.isWord(UInt8(truncatingIfNeeded: $0.value)) })
      .map { $0.map { UInt8(truncatingIfNeeded: $0.value) } }
      .filter { !CompanyName.nobodysName.contains(CompanyName.hash($0)) }
    words = parts.map(CompanyName.hash)
    handle = parts.flatMap { $0 }
  }

  /// The word behind the name, when the name begins at this word.
  public func end(in text: Reading, at start: Int) -> Int? {
    guard let first = words.first, text.words[start].hash == first, start + words.count <= text.words.count else {
      return nil
    }
    for k in 1..<max(1, words.count) where text.words[start + k].hash != words[k] { return nil }
    return start + words.count
  }

  /// Whether a mention, or a word written together, begins with the name.
  public func isHandle(_ letters: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    guard handle.count > 3 else { return false }
    var k = 0
    for letter in letters where Folded.isWord(letter) {
      guard letter == handle[k] else { return false }
      k += 1
      if k == handle.count { return true }
    }
    return false
  }

  private static func hash(_ letters: [UInt8]) -> UInt64 {
    letters.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }

  private static let nobodysName: Set<UInt64> = Set(
    """
    s a sa sas sac saa srl sl slu spa ltda eirl cv rl ca c e de la el inc llc ltd plc gmbh co corp cia me epp
    su sua your nuestra nossa our organizacion organizacao organization organisation empresa compania company sociedad limitada anonima
    """.split { $0 == " " || $0 == "\n" }.map { hash(Array($0.utf8)) })
}

extension Reading {
  /// `FoldedWord.letters` of the text as it was read.
  public var letters: UInt64 {
    folded.reduce(0xCBF2_9CE4_8422_2325) { Folded.isWord($1) ? ($0 ^ UInt64($1)) &* 0x100_0000_01B3 : $0 }
  }
}
