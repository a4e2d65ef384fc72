// SPDX-License-Identifier: Apache-2.0
import Normalise

/// Digits that may be a telephone number, as they stand in a text.
struct PhoneNumber {
  let group: DigitGroup
  /// From the plus or the bracket on.
  let folded: Range<Int>
  let shape: PhoneShape
  /// Whether the digits begin here: before them stands nothing, a date, a card or another telephone.
  var begins = true
  /// Whether they end here: behind them stand few digits or another telephone.
  var ends = true
}

extension Reading {
  /// What is found in runs of digits as telephone numbers are written: also `(11) 98452-7716` and `+54 (9) 351`. Of the
  /// stretches that begin with a run, the surest shape is tried, the longest of equals: `310 555 0142 24 horas` ends before
  /// the hours, and `310 555 0142 311 555 0143` is two.
  func phones(find: (PhoneNumber) -> Hit?) -> [Hit] {
    var hits: [Hit] = []
    for chain in digitChains(by: phoneLink) {
      var run = chain.runs.lowerBound
      var begin = run
      while run < chain.runs.upperBound, hits.count < Hit.enough {
        if let end = dateEnd(from: run, of: chain) ?? cardEnd(from: run, of: chain) {
          (run, begin) = (end, end)
          continue
        }
        let stretches = phoneStretches(of: chain, from: run)
        let numbers = stretches.compactMap { phoneNumber($0, of: chain) }
        guard var best = surest(numbers) else {
          // `8000 112 233` inside `01 8000 112 233` is nobody's either.
          let line = numbers.first { PhoneShape.isServiceLine($0.group) }
          run = line?.group.runs.endIndex ?? run + 1
          continue
        }
        let end = best.group.runs.endIndex
        best.begins = run == begin
        best.ends = isEnd(before: end..<chain.runs.upperBound, of: chain)
        if let hit = find(best) {
          hits.append(hit)
          (run, begin) = (end, end)
        } else if stretches[0].upperBound == chain.runs.upperBound {
          // All that is left is one number, and none of ours; but a long run in it is a number by itself.
          run =
            (run + 1..<chain.runs.upperBound).first { digits[$0].count > 6 && mayCut(chain, before: $0) }
            ?? chain.runs.upperBound
        } else {
          run += 1
        }
      }
    }
    return hits
  }

  private func phoneStretches(of chain: DigitChain, from run: Int) -> [Range<Int>] {
    guard mayCut(chain, before: run) else { return [] }
    return stretches(of: chain, from: run, 7...15).filter { mayCut(chain, before: $0.upperBound) }
  }

  private func phoneNumber(_ stretch: Range<Int>, of chain: DigitChain) -> PhoneNumber? {
    let group = digitGroup(stretch)
    guard isFree(group.folded) else { return nil }
    var start = group.folded.lowerBound
    if byte(at: start - 1) == UInt8(ascii: "(") { start -= 1 }
    let plus = byte(at: start - 1) == UInt8(ascii: "+")
    if plus { start -= 1 }
    var shape = PhoneShape(group, plus: plus, bracketed: isBracketed(stretch, of: chain))
    // How a mobile number begins says nothing of some runs among others.
    if shape == .mobile, stretch.count > 1, stretch != chain.runs { shape = .possible }
    return PhoneNumber(group: group, folded: start..<group.folded.upperBound, shape: shape)
  }

  /// Nil where none has a shape, and where it may as well be a service line.
  private func surest(_ numbers: [PhoneNumber]) -> PhoneNumber? {
    let best = numbers.max { ($0.shape, $0.group.digits.count) < ($1.shape, $1.group.digits.count) }
    guard let best, best.shape > .none else { return nil }
    return best.shape < .grouped && numbers.contains { PhoneShape.isServiceLine($0.group) } ? nil : best
  }

  private func isEnd(before rest: Range<Int>, of chain: DigitChain) -> Bool {
    guard rest.count < 7 else { return false }
    if rest.reduce(0, { $0 + digits[$1].count }) < 7 { return true }
    return mayCut(chain, before: rest.lowerBound) && phoneNumber(rest, of: chain).map { $0.shape >= .grouped } ?? false
  }

  /// Where the date ends that begins with a run: `12-03-2026 14:30`.
  private func dateEnd(from run: Int, of chain: DigitChain) -> Int? {
    let date = run..<run + 3
    guard date.upperBound <= chain.runs.upperBound, chain.isTight(date), mayCut(chain, before: run) else { return nil }
    return PhoneShape.isDateOrYears(digitGroup(date)) ? date.upperBound : nil
  }

  /// Where the card ends that begins with a run: its pieces are no telephones.
  private func cardEnd(from run: Int, of chain: DigitChain) -> Int? {
    guard digits[run].count > 3 else { return nil }
    return stretches(of: chain, from: run, 13...19).first { digitGroup($0).isCard }?.upperBound
  }

  /// `(11) 98452-7716`, `54 (9) 351`: an area code in brackets, not a digit alone.
  private func isBracketed(_ stretch: Range<Int>, of chain: DigitChain) -> Bool {
    let head = digits[stretch.lowerBound]
    if head.count < 5, byte(at: Int(head.lowerBound) - 1) == UInt8(ascii: "("),
      byte(at: Int(head.upperBound)) == UInt8(ascii: ")")
    {
      return true
    }
    return stretch.dropFirst().contains { run in
      digits[run].count > 1 && [.opening, .closing].contains(chain.link(before: run))
    }
  }

  private func phoneLink(_ a: Range<Int32>, _ b: Range<Int32>) -> DigitLink? {
    let gap = Int(a.upperBound)..<Int(b.lowerBound)
    guard (1...3).contains(gap.count) else { return nil }
    var spaces = 0, hyphens = 0, opens = 0, closes = 0
    for i in gap {
      switch folded[i] {
      case UInt8(ascii: "("): opens += 1
      case UInt8(ascii: ")"): closes += 1
      case UInt8(ascii: " "): spaces += 1
      case UInt8(ascii: "-"): hyphens += 1
      case UInt8(ascii: "."): break
      case UInt8(ascii: "/") where gap.count == 1 && b.count > 5: spaces += 1
      default: return nil
      }
    }
    if closes > 0 { return .closing }
    if opens > 0 { return .opening }
    // Two spaces are a slip of the finger; a dot and a space end a sentence.
    guard gap.count == 1 || hyphens > 0 || (spaces == 2 && gap.count == 2) else { return nil }
    // A run that is a number by itself ends there: `3105550142 24 horas`, `3105550142-3115550143`.
    if a.count > 6, spaces > 0 || b.count > 6 { return nil }
    return spaces > 0 ? .loose : .tight
  }
}
