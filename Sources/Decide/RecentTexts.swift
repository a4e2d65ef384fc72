// SPDX-License-Identifier: Apache-2.0
import Score
import Vocabulary

/// What is remembered of the comments seen last, so that the same praise from five accounts is noticed. Sketches are kept, never
/// texts; near-duplicates share an entry. Not for two threads at once.
///
/// A look and the remembering after it take a time that does not depend on how much is remembered. Memory is fixed: `capacity`
/// entries of some 180 bytes and eight tables of two places an entry; the entry that nobody echoed for longest gives way (CLOCK,
/// Corbató 1968). Texts under six words are not remembered: people thank and greet in the same words.
public final class RecentTexts {
  public static let standardCapacity = 1 << 14
  static let fewestWords = 6
  /// Values of a sketch, of 32, that near-duplicates have in common: about five words of six.
  static let fewestCommon = 27

  private struct Entry {
    var sketch: Sketch
    var texts: Int32 = 0
    var accounts = SIMD8<UInt32>(repeating: 0)
    /// Since it was last in danger of giving way, somebody echoed it.
    var wasEchoed = false
  }

  private var entries: [Entry] = []
  private let capacity: Int
  private var hand = 0
  /// For each band of three values a table that leads to the entry seen last with those values; -1 is empty.
  private var tables: [Int32]
  private let tableSize: Int

  public init(capacity: Int = RecentTexts.standardCapacity) {
    self.capacity = max(1, capacity)
    var size = 2
    while size < self.capacity * 2 { size *= 2 }
    tableSize = size
    tables = [Int32](repeating: -1, count: size * Sketch.bands)
  }

  /// How often nearly this text was seen before; then it is remembered too. Only comments count: what somebody drafts or asks
  /// about in private is never remembered. Nor is a text whose account nobody names: accounts are what counts.
  public func echoes(of post: Post) -> Echoes {
    guard post.surface == .comment, let account = post.author.flatMap(RecentTexts.number(of:)) else { return .none }
    let sketch = Sketch(post.text)
    guard sketch.words >= RecentTexts.fewestWords else { return .none }
    guard let found = nearest(to: sketch) else {
      remember(sketch, account)
      return .none
    }
    let known = entries[found].accounts
    var others = 0
    for lane in 0..<Echoes.mostAccounts where known[lane] != 0 && known[lane] != account { others += 1 }
    let echoes = Echoes(texts: Int(entries[found].texts), accounts: others)
    entries[found].texts &+= entries[found].texts == .max ? 0 : 1
    entries[found].wasEchoed = true
    add(account, to: found)
    return echoes
  }

  /// Sixteen hexadecimal digits that change with anything remembered.
  public var digest: String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    func mix(_ value: UInt32) { hash = (hash ^ UInt64(value)) &* 0x100_0000_01B3 }
    for entry in entries {
      for value in entry.sketch.values { mix(value) }
      mix(UInt32(bitPattern: entry.texts))
      for lane in 0..<Echoes.mostAccounts { mix(entry.accounts[lane]) }
    }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  private func nearest(to sketch: Sketch) -> Int? {
    var best: (entry: Int, common: Int)?
    for band in 0..<Sketch.bands {
      let entry = Int(tables[place(band, sketch)])
      guard entry >= 0, entry != best?.entry else { continue }
      let common = sketch.common(with: entries[entry].sketch)
      if common >= RecentTexts.fewestCommon, common > best?.common ?? 0 { best = (entry, common) }
    }
    return best?.entry
  }

  private func remember(_ sketch: Sketch, _ account: UInt32) {
    let entry: Int
    if entries.count < capacity {
      entry = entries.count
      entries.append(Entry(sketch: sketch))
    } else {
      // At most once around: a mark that is met is taken away.
      while entries[hand].wasEchoed {
        entries[hand].wasEchoed = false
        hand = (hand + 1) % capacity
      }
      entry = hand
      hand = (hand + 1) % capacity
      entries[entry] = Entry(sketch: sketch)
    }
    entries[entry].texts = 1
    add(account, to: entry)
    for band in 0..<Sketch.bands { tables[place(band, sketch)] = Int32(entry) }
  }

  private func add(_ account: UInt32, to entry: Int) {
    for lane in 0..<Echoes.mostAccounts {
      if entries[entry].accounts[lane] == account { return }
      if entries[entry].accounts[lane] == 0 {
        entries[entry].accounts[lane] = account
        return
      }
    }
  }

  private func place(_ band: Int, _ sketch: Sketch) -> Int {
    band * tableSize + Int(truncatingIfNeeded: sketch.key(ofBand: band)) & (tableSize - 1)
  }

  /// nil where nobody is named: an empty column is no account. What a program calls `ana` people write down as `@Ana`, and a comment
  /// that comes in by both ways must not be its own echo.
  private static func number(of handle: String) -> UInt32? {
    var name = handle.utf8.drop { $0 <= 0x20 || $0 == UInt8(ascii: "@") }
    while let last = name.last, last <= 0x20 { name.removeLast() }
    guard !name.isEmpty else { return nil }
    var hash: UInt32 = 0x811C_9DC5
    for byte in name { hash = (hash ^ UInt32(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte)) &* 0x0100_0193 }
    return hash | 1
  }
}
