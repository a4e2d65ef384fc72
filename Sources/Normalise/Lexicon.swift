// SPDX-License-Identifier: Apache-2.0

/// Words → numbers, and the lists that each word is on. Immutable once built, shared by all threads.
///
/// Nearly every word of every text is looked up, so the tables are small and flat: a slot of four bytes leads to a row of
/// 32 that answers most questions by itself.
public final class Lexicon: Sendable {
  /// Reserved numbers for what is not a dictionary word.
  public static let mentionID: Int32 = 1
  public static let linkID: Int32 = 2
  public static let emailID: Int32 = 3
  public static let numberID: Int32 = 4
  static let firstID: Int32 = 5

  /// A list, by its number in this lexicon.
  public struct ListID: Sendable, Hashable {
    public let raw: UInt16
    public init(raw: UInt16) { self.raw = raw }
  }

  /// What is known of one word.
  struct Row: BitwiseCopyable {
    var hash: UInt64 = 0
    /// A bit for each list that the word is on, by the list's number modulo 64: most questions end here.
    var lists: UInt64 = 0
    /// The lists themselves: `items[firstItem..<firstItem + itemCount]`, ascending; see `mostItems`.
    var firstItem: UInt32 = 0
    var itemCount: UInt16 = 0
    /// A phrase of several words that is on a list begins with it.
    var startsCompound = false
    /// The phrases that hinge on it, in the book that the lexicon belongs to.
    var anchorCount: UInt16 = 0
    var firstAnchor: UInt32 = 0
  }

  /// A word on more lists than this has a bit for each list in `bitmaps`, and `firstItem` says where they begin: little
  /// words are on hundreds of lists and stand in every text.
  static let mostItems = 64

  /// A phrase that is on a list as a whole: from its third word on, `compoundWords[first..<first + count]`.
  struct Compound: BitwiseCopyable {
    var first: UInt32
    var count: UInt16
    var list: UInt16
  }

  /// The phrases whose first two words are these, longest first.
  struct CompoundSlot: BitwiseCopyable {
    var pair: Int64
    var first: UInt32
    var count: UInt32
  }

  // Open addressing: a slot holds eight bits of the hash and the word's number; zero is empty.
  let slots: Frozen<UInt32>
  let mask: Int
  let rows: Frozen<Row>
  let items: Frozen<UInt16>
  let bitmaps: Frozen<UInt64>
  let names: [String: ListID]
  let compoundSlots: Frozen<CompoundSlot>
  let compounds: Frozen<Compound>
  let compoundWords: Frozen<Int32>
  let maskable: MaskIndex
  let sounds: SoundIndex

  init(
    slots: [UInt32], rows: [Row], items: [UInt16], bitmaps: [UInt64], names: [String: ListID],
    compoundSlots: [CompoundSlot], compounds: [Compound], compoundWords: [Int32], maskable: MaskIndex,
    sounds: SoundIndex
  ) {
    self.slots = Frozen(slots)
    mask = slots.count - 1
    self.rows = Frozen(rows)
    self.items = Frozen(items)
    self.bitmaps = Frozen(bitmaps)
    self.names = names
    self.compoundSlots = Frozen(compoundSlots)
    self.compounds = Frozen(compounds)
    self.compoundWords = Frozen(compoundWords)
    self.maskable = maskable
    self.sounds = sounds
  }

  @inline(__always)
  func find(_ hash: UInt64) -> Int32 {
    var slot = Lexicon.slot(of: hash) & mask
    let tag = Lexicon.tag(of: hash)
    while true {
      let entry = slots[slot]
      if entry == 0 { return 0 }
      if entry & 0xFF00_0000 == tag {
        let id = Int(entry & 0xFF_FFFF)
        if rows[id].hash == hash { return Int32(truncatingIfNeeded: id) }
      }
      slot = (slot + 1) & mask
    }
  }

  @inline(__always)
  static func slot(of hash: UInt64) -> Int { Int(truncatingIfNeeded: hash ^ (hash >> 29)) }
  @inline(__always)
  static func tag(of hash: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: hash >> 32) & 0xFF00_0000 }

  /// The number of a word; 0 when the lexicon does not know it.
  public func id(of word: String) -> Int32 { find(FoldedWord.hash(FoldedWord.fold(word))) }

  /// The list with this name. A name that nobody declared has an empty list.
  public func list(_ name: String) -> ListID { names[name] ?? ListID(raw: .max) }

  /// Whether the word with this number is on a list.
  @inline(__always)
  public func contains(_ id: Int32, on list: ListID) -> Bool { contains(id, on: list.raw) }

  @inline(__always)
  func contains(_ id: Int32, on list: UInt16) -> Bool {
    guard id > 0 else { return false }
    let row = rows.base + Int(id)
    guard row.pointee.lists & (1 << UInt64(list & 63)) != 0 else { return false }
    let first = Int(row.pointee.firstItem)
    let count = Int(row.pointee.itemCount)
    if count > Lexicon.mostItems {
      guard list != .max else { return false }
      return bitmaps[first + Int(list >> 6)] & (1 << UInt64(list & 63)) != 0
    }
    for k in first..<first + count where items[k] == list { return true }
    return false
  }

  /// The first list that a word is on among lists declared one after another: a word's meaning in a closed set of meanings,
  /// in one look-up.
  public func firstList(of id: Int32, from first: ListID, through last: ListID) -> ListID? {
    guard id > 0, last.raw != .max else { return nil }
    let row = rows[Int(id)]
    if Int(row.itemCount) > Lexicon.mostItems {
      return (first.raw...last.raw).first { contains(id, on: $0) }.map { ListID(raw: $0) }
    }
    for k in Int(row.firstItem)..<Int(row.firstItem) + Int(row.itemCount) where items[k] >= first.raw {
      return items[k] <= last.raw ? ListID(raw: items[k]) : nil
    }
    return nil
  }

  // MARK: Phrases on lists

  /// The first two words of a phrase, as one key.
  static func pair(_ first: Int32, _ second: Int32) -> Int64 { Int64(first) << 32 | Int64(second) }

  /// Phrases on lists that begin with these two words.
  @inline(__always)
  func compounds(startingWith pair: Int64) -> Range<Int> {
    let mask = compoundSlots.count - 1
    var slot = Lexicon.compoundSlot(of: pair) & mask
    while true {
      let entry = compoundSlots[slot]
      if entry.count == 0 { return 0..<0 }
      if entry.pair == pair { return Int(entry.first)..<Int(entry.first) + Int(entry.count) }
      slot = (slot + 1) & mask
    }
  }

  static func compoundSlot(of pair: Int64) -> Int {
    let mixed = UInt64(bitPattern: pair) &* 0x9E37_79B9_7F4A_7C15
    return Int(truncatingIfNeeded: mixed >> 32)
  }
}

/// The words of a text as one lexicon reads them.
public struct WordSequence: Sendable {
  public internal(set) var words = ContiguousArray<Word>()
  /// Phrases of several words that are on a list as a whole.
  public internal(set) var compounds = ContiguousArray<Compound>()
  public init() {}

  public struct Compound: Sendable {
    public var words: Range<Int32>
    public var list: Lexicon.ListID
  }
}

extension Lexicon {
  /// For each word number, a bit for each of some lists (64 at most) that the word is on.
  public func masks(of lists: [ListID]) -> [UInt64] {
    (0..<rows.count).map { id in
      guard rows[id].lists != 0 else { return 0 }
      var mask: UInt64 = 0
      for (bit, list) in lists.enumerated() where contains(Int32(id), on: list) { mask |= 1 << UInt64(bit) }
      return mask
    }
  }
}
