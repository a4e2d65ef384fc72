// SPDX-License-Identifier: Apache-2.0
import Normalise

/// What stands between two runs of digits that may belong together.
enum DigitLink {
  /// What a number has inside only: `1.020`, `79-4`, `1'020`.
  case tight
  /// What a number has inside, and what two numbers have between them: `310 555`, `3105550142/3115550143`.
  case loose
  /// Before and behind an area code: `54 (9) 351`.
  case opening, closing
}

/// Neighbouring runs of digits: one number, or several side by side.
struct DigitChain {
  /// Indexes of `Reading.digits`.
  let runs: Range<Int>
  /// What stands before each run but the first.
  let links: [DigitLink]

  func link(before run: Int) -> DigitLink { links[run - runs.lowerBound - 1] }

  /// Whether a stretch has no place inside where it could be cut.
  func isTight(_ stretch: Range<Int>) -> Bool {
    stretch.dropFirst().allSatisfy { link(before: $0) == .tight }
  }
}

extension Reading {
  /// All runs of digits, each chain as long as it gets.
  func digitChains(by link: (Range<Int32>, Range<Int32>) -> DigitLink?) -> [DigitChain] {
    var chains: [DigitChain] = []
    var first = 0
    var links: [DigitLink] = []
    for next in digits.indices.dropFirst() {
      if let link = link(digits[next - 1], digits[next]) {
        links.append(link)
      } else {
        chains.append(DigitChain(runs: first..<next, links: links))
        first = next
        links = []
      }
    }
    if first < digits.count { chains.append(DigitChain(runs: first..<digits.count, links: links)) }
    return chains
  }

  /// How numbers are written: single spaces, dots and hyphens, the commas and apostrophes of thousands.
  func digitLink(_ a: Range<Int32>, _ b: Range<Int32>) -> DigitLink? {
    let gap = Int(a.upperBound)..<Int(b.lowerBound)
    // Two spaces are a slip of the finger.
    if gap.count == 2 { return gap.allSatisfy { folded[$0] == UInt8(ascii: " ") } ? .loose : nil }
    guard gap.count == 1 else { return nil }
    switch folded[gap.lowerBound] {
    case UInt8(ascii: " "): return .loose
    // `1020774318-41573208` is two numbers.
    case UInt8(ascii: "-"), UInt8(ascii: "."): return a.count > 6 && b.count > 6 ? .loose : .tight
    case UInt8(ascii: ","), UInt8(ascii: "'"): return a.count < 4 && b.count == 3 ? .tight : nil
    // The slash of `12.345.678/0001-95`; any other is a date or a fraction.
    case UInt8(ascii: "/"): return b.count == 4 && byte(at: Int(b.upperBound)) == UInt8(ascii: "-") ? .tight : nil
    default: return nil
    }
  }

  /// Whether one number may end before a run and another begin with it. One digit alone is the check digit of what
  /// stands before: `20 44884963 6`.
  func mayCut(_ chain: DigitChain, before run: Int) -> Bool {
    guard run > chain.runs.lowerBound, run < chain.runs.upperBound else { return true }
    switch chain.link(before: run) {
    case .tight, .closing: return false
    case .opening: return true
    case .loose:
      return digits[run].count > 1 || (run + 1 < chain.runs.upperBound && chain.link(before: run + 1) == .tight)
    }
  }

  /// The stretches of a chain that begin with a run and have so many digits, the longest first.
  func stretches(of chain: DigitChain, from run: Int, _ lengths: ClosedRange<Int>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var count = 0
    for last in run..<chain.runs.upperBound {
      count += digits[last].count
      if count > lengths.upperBound { break }
      if count >= lengths.lowerBound { found.append(run..<last + 1) }
    }
    return found.reversed()
  }

  /// What is found in numbers of so many digits: in all of a chain, and where that is none, in each number that stands
  /// complete in it. A stretch has no more runs than digits, so the work is linear.
  func numbers(_ lengths: ClosedRange<Int>, find: (DigitGroup) -> Hit?) -> [Hit] {
    var hits: [Hit] = []
    for chain in digitChains(by: digitLink) {
      var run = chain.runs.lowerBound
      while run < chain.runs.upperBound, hits.count < Hit.enough {
        var next = run + 1
        for stretch in stretches(of: chain, from: run, lengths)
        where stretch == chain.runs || isComplete(stretch, of: chain) {
          guard let hit = find(digitGroup(stretch)) else { continue }
          hits.append(hit)
          next = stretch.upperBound
          break
        }
        run = next
      }
    }
    return hits
  }

  /// Whether a piece of a chain is a number by itself: one run, or runs without a space between them. With spaces alone
  /// nobody knows where it ends (`310 555` is no number in `310 555 0142`), but where all the rest is a telephone.
  private func isComplete(_ stretch: Range<Int>, of chain: DigitChain) -> Bool {
    guard mayCut(chain, before: stretch.lowerBound), mayCut(chain, before: stretch.upperBound) else { return false }
    if stretch.count == 1 { return digits[stretch.lowerBound].count > 7 }
    if chain.isTight(stretch) { return stretch.reduce(0) { $0 + digits[$1].count } > 6 }
    let rest = stretch.upperBound..<chain.runs.upperBound
    return (1...4).contains(rest.count) && PhoneShape(digitGroup(rest), plus: false, bracketed: false) >= .mobile
  }
}
