// SPDX-License-Identifier: Apache-2.0

/// What a text has of the words and lists that phrases need besides the word they hinge on: one bit each. A phrase whose need
/// is nowhere in the text is not tried. The buffers stay from text to text; filling and emptying them is linear in the words.
final class Presence {
  private var words: UnsafeMutablePointer<UInt64>
  private var lists: UnsafeMutablePointer<UInt64>
  private var wordBlocks = 0
  private var listBlocks = 0

  init() {
    words = .allocate(capacity: 1)
    lists = .allocate(capacity: 1)
  }

  deinit {
    words.deallocate()
    lists.deallocate()
  }

  func fill(_ text: UnsafeBufferPointer<Word>, _ needs: Needs) {
    reserve(needs)
    for word in text where word.id > 0 {
      words[Int(word.id >> 6)] |= 1 << UInt64(word.id & 63)
      for k in Int(needs.starts[Int(word.id)])..<Int(needs.starts[Int(word.id) + 1]) {
        let list = needs.lists[k]
        lists[Int(list >> 6)] |= 1 << UInt64(list & 63)
      }
    }
  }

  func clear(_ text: UnsafeBufferPointer<Word>) {
    for word in text { words[Int(word.id >> 6)] = 0 }
    lists.update(repeating: 0, count: listBlocks)
  }

  /// Whether what an anchor needs is there (`Anchor.needs`).
  @inline(__always)
  func has(_ need: Int32) -> Bool {
    if need == 0 { return true }
    if need > 0 { return words[Int(need >> 6)] & (1 << UInt64(need & 63)) != 0 }
    let list = ~need
    return lists[Int(list >> 6)] & (1 << UInt64(list & 63)) != 0
  }

  private func reserve(_ needs: Needs) {
    let wanted = needs.starts.count / 64 + 1
    if wordBlocks < wanted {
      wordBlocks = wanted
      words.deallocate()
      words = .allocate(capacity: wanted)
      words.initialize(repeating: 0, count: wanted)
    }
    if listBlocks < needs.listBlocks {
      listBlocks = needs.listBlocks
      lists.deallocate()
      lists = .allocate(capacity: listBlocks)
      lists.initialize(repeating: 0, count: listBlocks)
    }
  }
}

/// The lists that phrases need, numbered apart from all others, and which of them each word is on.
struct Needs: Sendable {
  /// The lists of word `id`: `lists[starts[id]..<starts[id + 1]]`.
  let starts: Frozen<UInt32>
  let lists: Frozen<UInt16>
  /// Blocks of 64 lists.
  let listBlocks: Int

  /// `members`: for each of the lists, the words on it.
  init(_ members: [[Int32]], wordCount: Int) {
    var starts = [UInt32](repeating: 0, count: wordCount + 1)
    for word in members.joined() { starts[Int(word) + 1] += 1 }
    for i in 1..<starts.count { starts[i] += starts[i - 1] }
    var next = starts
    var lists = [UInt16](repeating: 0, count: Int(starts[wordCount]))
    for (list, words) in members.enumerated() {
      for word in words {
        lists[Int(next[Int(word)])] = UInt16(list)
        next[Int(word)] += 1
      }
    }
    self.starts = Frozen(starts)
    self.lists = Frozen(lists)
    listBlocks = members.count / 64 + 1
  }
}
