// SPDX-License-Identifier: Apache-2.0

/// The candidate that is nearest to what was written, when it is near enough to be what was meant: a third of the
/// letters may be wrong (added, dropped, changed, swapped).
func nearest(to written: String, among candidates: some Sequence<String>) -> String? {
  let word = Array(written.utf8.prefix(64).map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 })
  guard !word.isEmpty else { return nil }
  var best: (distance: Int, word: String)?
  for candidate in candidates {
    let other = Array(candidate.lowercased().utf8)
    let limit = min(max(1, max(word.count, other.count) / 3), (best?.distance ?? .max) - 1)
    guard abs(word.count - other.count) <= limit else { continue }
    let distance = edits(from: word, to: other)
    if distance <= limit { best = (distance, candidate) }
  }
  return best?.word
}

private func edits(from a: [UInt8], to b: [UInt8]) -> Int {
  var before: [Int] = []
  var last = Array(0...b.count)
  for i in 1...max(1, a.count) where !a.isEmpty {
    var row = [i]
    for j in 1...max(1, b.count) where !b.isEmpty {
      var cost = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1))
      if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] { cost = min(cost, before[j - 2] + 1) }
      row.append(cost)
    }
    before = last
    last = row
  }
  return last[b.count]
}
