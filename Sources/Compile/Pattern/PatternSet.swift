// SPDX-License-Identifier: Apache-2.0
import Normalise

/// The patterns of a document, ready to be searched for together. Time is linear in the text.
public struct PatternSet: Sendable {
  /// Patterns are searched for in groups: one table for all of them would have more states than it needs.
  static let groupSize = 64

  fileprivate let groups: [Program]
  public let count: Int

  init(_ expressions: [Expression]) {
    count = expressions.count
    groups = stride(from: 0, to: expressions.count, by: PatternSet.groupSize).map {
      Program(expressions[$0..<min(expressions.count, $0 + PatternSet.groupSize)])
    }
  }

  /// Reads texts one after another; belongs to one thread.
  public func worker() -> PatternWorker { PatternWorker(self) }
}

/// One thread's room to search in.
public final class PatternWorker {
  /// A stretch of folded text that a pattern was found in.
  public struct Match: Sendable, Hashable {
    public var pattern: Int
    public var range: Range<Int>
  }

  private let groups: [(program: Program, automaton: Automaton, locator: Locator)]
  private var text: [UInt8] = []
  private var present: [Int] = []

  fileprivate init(_ set: PatternSet) {
    groups = set.groups.map { ($0, Automaton($0), Locator($0)) }
  }

  /// Matches of one pattern that overlap are one match, from the first start to the last end. Ordered by pattern, then
  /// place.
  public func scan(_ folded: UnsafeBufferPointer<UInt8>) -> [Match] {
    text.removeAll(keepingCapacity: true)
    text.append(contentsOf: folded)
    for i in text.indices where text[i] >= Folded.otherLetter { text[i] = SearchText.byte(text[i]) }
    guard !text.isEmpty else { return [] }
    var matches: [Match] = []
    for (number, group) in groups.enumerated() {
      present.removeAll(keepingCapacity: true)
      group.automaton.scan(text) { pattern in if !present.contains(pattern) { present.append(pattern) } }
      guard !present.isEmpty else { continue }
      for pattern in present.sorted() {
        for range in group.locator.ranges(of: pattern, in: text) {
          matches.append(Match(pattern: number * PatternSet.groupSize + pattern, range: range))
        }
      }
    }
    return matches
  }
}

/// Where one pattern stands in a text that it is known to be in. Each place of the machine remembers the earliest start
/// that leads to it.
private final class Locator {
  private let program: Program
  private var visits: Program.Visits
  private var places: [(place: Int32, start: Int)] = []
  private var next: [(place: Int32, start: Int)] = []

  init(_ program: Program) {
    self.program = program
    visits = Program.Visits(program)
  }

  func ranges(of pattern: Int, in text: [UInt8]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    places.removeAll(keepingCapacity: true)
    var isAfterWord = false
    for i in 0...text.count {
      let byte: UInt8? = i < text.count ? text[i] : nil
      let isWord = program.hasBoundary && byte.map(ByteSet.word.contains) ?? false
      let here = Program.Here(isStart: i == 0, isEnd: byte == nil, isBoundary: isWord != isAfterWord)
      isAfterWord = isWord
      visits.begin()
      next.removeAll(keepingCapacity: true)
      // Earlier starts come first, and who comes first to a place keeps it.
      places.append((program.entries[pattern], i))
      for (place, start) in places {
        program.follow(place, here, &visits) { instruction in
          switch instruction {
          case .letter(let set, let following):
            if let byte, program.sets[set].contains(byte) { next.append((following, start)) }
          case .found: Locator.add(start..<i, to: &found)
          case .either, .assert: break
          }
        }
      }
      swap(&places, &next)
    }
    return found
  }

  /// Ends come in order, so only the last stretches can overlap a new one.
  private static func add(_ range: Range<Int>, to found: inout [Range<Int>]) {
    var range = range
    while let last = found.last, last.upperBound > range.lowerBound {
      range = min(last.lowerBound, range.lowerBound)..<max(last.upperBound, range.upperBound)
      found.removeLast()
    }
    found.append(range)
  }
}
