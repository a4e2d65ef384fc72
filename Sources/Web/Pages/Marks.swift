// SPDX-License-Identifier: Apache-2.0
import Vocabulary

/// A text cut where findings begin and end, so that overlapping ones can be underlined.
enum Marks {
  struct Span: Equatable {
    /// UTF-8 offsets.
    var bytes: Range<Int>
    /// The strongest outcome asked for here; nil where there is nothing.
    var asks: Outcome?
    /// The number of the finding that asks it, from 0.
    var finding: Int?
  }

  /// Spans that cover `0..<length`, in order. Of several findings on one spot the strongest counts, then the first.
  static func spans(length: Int, _ findings: [(bytes: Range<Int>, asks: Outcome)]) -> [Span] {
    let inside = findings.map { $0.bytes.clamped(to: 0..<length) }
    let cuts = Set([0, length] + inside.flatMap { [$0.lowerBound, $0.upperBound] }).sorted()
    var spans: [Span] = []
    for (from, to) in zip(cuts, cuts.dropFirst()) where from < to {
      let here = inside.indices.filter {
        inside[$0].lowerBound <= from && to <= inside[$0].upperBound && !inside[$0].isEmpty
      }
      let best = here.max { (findings[$0].asks, $1) < (findings[$1].asks, $0) }
      let span = Span(bytes: from..<to, asks: best.map { findings[$0].asks }, finding: best)
      if let last = spans.last, last.finding == span.finding {
        spans[spans.count - 1].bytes = last.bytes.lowerBound..<to
      } else {
        spans.append(span)
      }
    }
    return spans
  }
}

/// Offsets as a browser counts them (UTF-16), from offsets in UTF-8. Ask in any order; one pass to build.
struct BrowserOffsets {
  private var before: [Int] = []

  init(_ text: [UInt8]) {
    before.reserveCapacity(text.count + 1)
    var units = 0
    for byte in text {
      before.append(units)
      if byte & 0xC0 != 0x80 { units += byte >= 0xF0 ? 2 : 1 }
    }
    before.append(units)
  }

  subscript(byte: Int) -> Int { before[min(max(byte, 0), before.count - 1)] }
}
