// SPDX-License-Identifier: Apache-2.0

/// Collects words and lists, then builds a lexicon. This runs at every start, over some hundred thousand words.
struct LexiconBuilder {
  /// Open addressing over the words' hashes; a slot holds the word's number, zero is empty.
  private var slots = [Int32](repeating: 0, count: 1 << 18)
  private var hashes: [UInt64] = [0, 0, 0, 0, 0]
  /// The words that somebody has a reason to mask.
  private var masked: [(id: Int32, letters: [UInt8])] = []
  /// Those that are looked up by their sound.
  private var heard: [(id: Int32, letters: [UInt8])] = []
  private(set) var members: [[Int32]] = []
  private(set) var names: [String: Lexicon.ListID] = [:]
  private var compounds: [(pair: Int64, rest: [Int32], list: UInt16)] = []
  /// Which of them are on each list.
  private var compoundsByList: [UInt16: [Int]] = [:]

  init() { hashes.reserveCapacity(1 << 17) }

  /// Numbers given so far; the last word's is one less.
  var wordCount: Int { hashes.count }

  /// The number of a folded word, new or known.
  mutating func word(_ folded: String) -> Int32 { word(hash: FoldedWord.hash(folded)) }

  mutating func word(hash: UInt64) -> Int32 {
    var slot = Lexicon.slot(of: hash) & (slots.count - 1)
    while slots[slot] != 0 {
      if hashes[Int(slots[slot])] == hash { return slots[slot] }
      slot = (slot + 1) & (slots.count - 1)
    }
    let id = Int32(hashes.count)
    slots[slot] = id
    hashes.append(hash)
    if hashes.count * 2 > slots.count { grow() }
    return id
  }

  private mutating func grow() {
    slots = [Int32](repeating: 0, count: slots.count * 2)
    for id in Int(Lexicon.firstID)..<hashes.count {
      var slot = Lexicon.slot(of: hashes[id]) & (slots.count - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(id)
    }
  }

  mutating func newList(named name: String? = nil, _ words: [Int32] = []) -> UInt16 {
    let list = UInt16(members.count)
    if let name { names[name] = Lexicon.ListID(raw: list) }
    members.append(words)
    return list
  }

  mutating func add(_ list: WordList) {
    var spoken: [(hash: UInt64, letters: [UInt8])] = []
    add(named: list.name, isMasked: list.isMasked) { each in
      list.forms { language, letters, hash in
        each(letters, hash)
        guard language == .es, list.isHeard || list.isMasked && letters.count >= SoundIndex.shortest,
          !letters.contains(UInt8(ascii: " "))
        else { return }
        spoken.append((hash, Array(letters)))
      }
    }
    heard += spoken.map { (word(hash: $0.hash), $0.letters) }
  }

  mutating func add(
    named name: String, isMasked: Bool = false,
    forms: ((UnsafeBufferPointer<UInt8>, UInt64) -> Void) -> Void
  ) {
    let number = newList(named: name)
    var ids: [Int32] = []
    forms { letters, hash in
      // Nearly every form is one word; splitting them all would cost a fifth of the start.
      if letters.contains(UInt8(ascii: " ")) {
        let parts = letters.split(separator: UInt8(ascii: " ")).map { word(hash: FoldedHash.of($0)) }
        if parts.count > 1 { return putCompound(parts, on: number) }
        ids += parts
        return
      }
      let id = word(hash: hash)
      ids.append(id)
      if isMasked { masked.append((id, Array(letters))) }
    }
    members[Int(number)] = ids
  }

  private mutating func putCompound(_ words: [Int32], on list: UInt16) {
    add(compound: (Lexicon.pair(words[0], words[1]), Array(words.dropFirst(2)), list))
  }

  private mutating func add(compound: (pair: Int64, rest: [Int32], list: UInt16)) {
    compoundsByList[compound.list, default: []].append(compounds.count)
    compounds.append(compound)
  }

  /// Lists taken together, phrases included: what `@one|@other` means.
  mutating func union(_ lists: [UInt16], and words: [Int32]) -> UInt16 {
    let union = newList(lists.flatMap { members[Int($0)] } + words)
    for index in lists.flatMap({ compoundsByList[$0] ?? [] }) {
      add(compound: (compounds[index].pair, compounds[index].rest, union))
    }
    return union
  }

  /// Whether phrases of several words are on the list.
  func hasCompounds(_ list: UInt16) -> Bool { compoundsByList[list] != nil }

  /// `anchors` are the phrases that hinge on each word, as a first index and a count.
  func build(anchors: (Int) -> (first: UInt32, count: UInt16)) -> Lexicon {
    var rows = [Lexicon.Row](repeating: .init(), count: hashes.count)
    for id in rows.indices {
      rows[id].hash = hashes[id]
      (rows[id].firstAnchor, rows[id].anchorCount) = anchors(id)
    }
    // In list order, so that each row comes out ascending; a word twice on one list counts once.
    var last = [UInt16](repeating: .max, count: rows.count)
    for (list, ids) in members.enumerated() {
      for id in ids where last[Int(id)] != UInt16(list) {
        last[Int(id)] = UInt16(list)
        rows[Int(id)].itemCount += 1
        rows[Int(id)].lists |= 1 << UInt64(list & 63)
      }
    }
    let stride = members.count / 64 + 1
    var items: [UInt16] = []
    var bitmaps: [UInt64] = []
    for id in rows.indices {
      if rows[id].itemCount > Lexicon.mostItems {
        rows[id].firstItem = UInt32(bitmaps.count)
        bitmaps += [UInt64](repeating: 0, count: stride)
      } else {
        rows[id].firstItem = UInt32(items.count)
        items += [UInt16](repeating: .max, count: Int(rows[id].itemCount))
      }
      last[id] = .max
    }
    var filled = [UInt16](repeating: 0, count: rows.count)
    for (list, ids) in members.enumerated() {
      for id in ids.lazy.map(Int.init) where last[id] != UInt16(list) {
        last[id] = UInt16(list)
        if rows[id].itemCount > Lexicon.mostItems {
          bitmaps[Int(rows[id].firstItem) + list >> 6] |= 1 << UInt64(list & 63)
        } else {
          items[Int(rows[id].firstItem) + Int(filled[id])] = UInt16(list)
          filled[id] += 1
        }
      }
    }
    for compound in compounds { rows[Int(compound.pair >> 32)].startsCompound = true }
    let (compoundSlots, compoundRows, compoundWords) = compoundTables()
    return Lexicon(
      slots: lexiconSlots(), rows: rows, items: items, bitmaps: bitmaps, names: names,
      compoundSlots: compoundSlots, compounds: compoundRows, compoundWords: compoundWords, maskable: MaskIndex(masked),
      sounds: SoundIndex(heard))
  }

  private func lexiconSlots() -> [UInt32] {
    var size = 64
    while size < hashes.count * 2 { size *= 2 }
    var slots = [UInt32](repeating: 0, count: size)
    for id in Int(Lexicon.firstID)..<hashes.count {
      var slot = Lexicon.slot(of: hashes[id]) & (size - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (size - 1) }
      slots[slot] = Lexicon.tag(of: hashes[id]) | UInt32(id)
    }
    return slots
  }

  private func compoundTables() -> ([Lexicon.CompoundSlot], [Lexicon.Compound], [Int32]) {
    let sorted = compounds.indices.sorted {
      (compounds[$0].pair, -compounds[$0].rest.count, $0) < (compounds[$1].pair, -compounds[$1].rest.count, $1)
    }
    var size = 2
    while size < sorted.count * 2 { size *= 2 }
    var slots = [Lexicon.CompoundSlot](repeating: .init(pair: 0, first: 0, count: 0), count: size)
    var rows: [Lexicon.Compound] = []
    var words: [Int32] = []
    var slot = -1
    for index in sorted {
      let compound = compounds[index]
      if slot < 0 || slots[slot].pair != compound.pair {
        slot = Lexicon.compoundSlot(of: compound.pair) & (size - 1)
        while slots[slot].count != 0 { slot = (slot + 1) & (size - 1) }
        slots[slot] = .init(pair: compound.pair, first: UInt32(rows.count), count: 0)
      }
      slots[slot].count += 1
      rows.append(.init(first: UInt32(words.count), count: UInt16(compound.rest.count), list: compound.list))
      words += compound.rest
    }
    return (slots, rows, words)
  }
}
