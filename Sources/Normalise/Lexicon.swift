// SPDX-License-Identifier: Apache-2.0

/// Words → numbers, and the lists that each word is on. Immutable once built, shared by all threads.
public struct Lexicon: Sendable {
  /// Reserved numbers for what is not a dictionary word.
  public static let mentionID: Int32 = 1
  public static let linkID: Int32 = 2
  public static let emailID: Int32 = 3
  public static let numberID: Int32 = 4
  static let firstID: Int32 = 5
  static let compoundStarts: UInt16 = 0

  /// A list, by its number in this lexicon.
  public struct ListID: Sendable, Hashable {
    public let raw: UInt16
    public init(raw: UInt16) { self.raw = raw }
  }

  // Open addressing: a slot holds the hash and the number of a word.
  var slots: [(hash: UInt64, id: Int32)]
  let mask: Int
  // Compressed rows: the lists of word `id` are `listItems[listStarts[id]..<listStarts[id + 1]]`, ascending.
  var listStarts: [Int32]
  var listItems: [UInt16]
  var names: [String: ListID]
  /// Phrases that are on a list as a whole, by their first two words.
  var compounds: [Int64: [Compound]]
  var maskable: MaskIndex

  struct Compound: Sendable {
    /// From the third word on.
    var rest: [Int32]
    var list: UInt16
  }

  @inline(__always)
  func find(_ hash: UInt64) -> Int32 {
    var slot = Int(truncatingIfNeeded: hash ^ (hash >> 29)) & mask
    return slots.withUnsafeBufferPointer { slots in
      while true {
        let entry = slots[slot]
        if entry.id == 0 { return 0 }
        if entry.hash == hash { return entry.id }
        slot = (slot + 1) & mask
      }
    }
  }

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
    return listStarts.withUnsafeBufferPointer { starts in
      listItems.withUnsafeBufferPointer { items in
        var low = Int(starts[Int(id)])
        var high = Int(starts[Int(id) + 1])
        while high - low > 6 {
          let middle = (low + high) >> 1
          if items[middle] <= list { low = middle } else { high = middle }
        }
        while low < high {
          if items[low] == list { return true }
          low += 1
        }
        return false
      }
    }
  }
}

extension Lexicon {
  /// The first list that a word is on among lists declared one after another: a word's meaning in a closed set of meanings,
  /// in one look-up.
  public func firstList(of id: Int32, from first: ListID, through last: ListID) -> ListID? {
    guard id > 0, last.raw != .max else { return nil }
    var low = Int(listStarts[Int(id)])
    var high = Int(listStarts[Int(id) + 1])
    let end = high
    while low < high {
      let middle = (low + high) >> 1
      if listItems[middle] < first.raw { low = middle + 1 } else { high = middle }
    }
    return low < end && listItems[low] <= last.raw ? ListID(raw: listItems[low]) : nil
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

/// Collects words and lists, then builds a lexicon.
struct LexiconBuilder {
  private var ids: [UInt64: Int32] = [:]
  private var spelling: [[UInt8]] = [[], [], [], [], []]
  private var memberships: [(id: Int32, list: UInt16)] = []
  private(set) var names: [String: Lexicon.ListID] = [:]
  /// List 0 holds the words that a phrase of several words begins with.
  private var listCount: UInt16 = Lexicon.compoundStarts + 1
  private var compounds: [Int64: [Lexicon.Compound]] = [:]
  private var compoundStarts: Set<Int32> = []
  private var masked: Set<Int32> = []

  init() { ids.reserveCapacity(1 << 16) }

  /// The number of a folded word, new or known.
  mutating func word(_ folded: String) -> Int32 {
    let hash = FoldedWord.hash(folded)
    if let id = ids[hash] { return id }
    let id = Int32(spelling.count)
    ids[hash] = id
    spelling.append(folded.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) })
    return id
  }

  mutating func newList(named name: String? = nil) -> UInt16 {
    defer { listCount += 1 }
    if let name { names[name] = Lexicon.ListID(raw: listCount) }
    return listCount
  }

  mutating func put(_ id: Int32, on list: UInt16) { memberships.append((id, list)) }

  mutating func putCompound(_ words: [Int32], on list: UInt16) {
    if compoundStarts.insert(words[0]).inserted { put(words[0], on: Lexicon.compoundStarts) }
    compounds[Lexicon.pair(words[0], words[1]), default: []].append(.init(rest: Array(words.dropFirst(2)), list: list))
  }

  mutating func add(_ list: WordList) {
    let number = newList(named: list.name)
    list.forms { form in
      // Nearly every form is one word; splitting them all would cost a fifth of the start.
      let parts = form.utf8.contains(UInt8(ascii: " ")) ? form.split(separator: " ") : [form[...]]
      if parts.count > 1 { return putCompound(parts.map { word(String($0)) }, on: number) }
      guard let part = parts.first, !part.isEmpty else { return }
      let id = word(String(part))
      put(id, on: number)
      if list.isMasked { masked.insert(id) }
    }
  }

  func membersByList() -> [[Int32]] {
    var rows = [[Int32]](repeating: [], count: Int(listCount))
    for (id, list) in memberships { rows[Int(list)].append(id) }
    return rows
  }

  func build() -> Lexicon {
    var size = 64
    while size < spelling.count * 2 { size *= 2 }
    var slots = [(hash: UInt64, id: Int32)](repeating: (0, 0), count: size)
    for (hash, id) in ids {
      var slot = Int(truncatingIfNeeded: hash ^ (hash >> 29)) & (size - 1)
      while slots[slot].id != 0 { slot = (slot + 1) & (size - 1) }
      slots[slot] = (hash, id)
    }
    var starts = [Int32](repeating: 0, count: spelling.count + 1)
    for (id, _) in memberships { starts[Int(id) + 1] += 1 }
    for i in 1..<starts.count { starts[i] += starts[i - 1] }
    var items = [UInt16](repeating: 0, count: memberships.count)
    var next = starts
    // In list order, so that each row comes out ascending.
    for (id, list) in memberships.sorted(by: { $0.list < $1.list }) {
      items[Int(next[Int(id)])] = list
      next[Int(id)] += 1
    }
    return Lexicon(
      slots: slots, mask: size - 1, listStarts: starts, listItems: items, names: names,
      compounds: compounds.mapValues { $0.sorted { $0.rest.count > $1.rest.count } },
      maskable: MaskIndex(masked.map { ($0, spelling[Int($0)]) }))
  }
}
