// SPDX-License-Identifier: Apache-2.0
import Compile

/// What another text says, line by line.
public struct TextDifference: Sendable, Hashable {
  public enum Mark: String, Sendable { case same, added, removed, gap }
  public struct Line: Sendable, Hashable {
    public var mark: Mark
    public var text: String
  }

  /// What is compared line by line needs memory in the square of what differs: above this, the old lines go out and the new ones
  /// come in.
  static let mostCompared = 4000

  /// Lines that differ with two lines around them; a gap stands for what is the same. Texts of more than 20,000 lines are told
  /// as wholly different: nobody reads that.
  public static func lines(from old: String, to new: String) -> [Line] {
    let (a, b) = (split(old), split(new))
    guard a.count <= 20_000, b.count <= 20_000 else { return [Line(mark: .gap, text: "…")] }
    let (removed, added) = changes(from: a, to: b)
    var all: [Line] = []
    var (i, j) = (0, 0)
    while i < a.count || j < b.count {
      if i < a.count, removed.contains(i) {
        all.append(Line(mark: .removed, text: a[i]))
        i += 1
      } else if j < b.count, added.contains(j) {
        all.append(Line(mark: .added, text: b[j]))
        j += 1
      } else {
        all.append(Line(mark: .same, text: j < b.count ? b[j] : ""))
        i += 1
        j += 1
      }
    }
    return shortened(all)
  }

  /// The places of the lines that went, in the old text, and of those that came, in the new one.
  private static func changes(from a: [String], to b: [String]) -> (removed: Set<Int>, added: Set<Int>) {
    let head = zip(a, b).prefix { $0 == $1 }.count
    let tail = zip(a.dropFirst(head).reversed(), b.dropFirst(head).reversed()).prefix { $0 == $1 }.count
    let (old, new) = (Array(a[head..<(a.count - tail)]), Array(b[head..<(b.count - tail)]))
    guard old.count + new.count <= mostCompared else {
      return (Set(head..<(head + old.count)), Set(head..<(head + new.count)))
    }
    var removed: Set<Int> = []
    var added: Set<Int> = []
    for change in new.difference(from: old) {
      switch change {
      case .remove(let offset, _, _): removed.insert(head + offset)
      case .insert(let offset, _, _): added.insert(head + offset)
      }
    }
    return (removed, added)
  }

  private static func split(_ text: String) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  private static func shortened(_ lines: [Line]) -> [Line] {
    let changed = lines.indices.filter { lines[$0].mark != .same }
    var kept: Set<Int> = []
    for index in changed { kept.formUnion(max(0, index - 2)...min(lines.count - 1, index + 2)) }
    var out: [Line] = []
    for index in lines.indices {
      if kept.contains(index) {
        out.append(lines[index])
      } else if !out.isEmpty, out.last?.mark != .gap {
        out.append(Line(mark: .gap, text: "…"))
      }
    }
    if out.last?.mark == .gap { out.removeLast() }
    return out
  }
}

/// Which rules are new, gone, or speak otherwise.
public struct RuleDifference: Sendable, Hashable {
  public enum What: String, Sendable { case new, gone, stricter, milder, other }
  public struct Rule: Sendable, Hashable {
    public var id: String
    public var what: What
  }
  public let said: [Rule]

  public init(from old: Ruleset, to new: Ruleset) {
    let before = Dictionary(old.clauses.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let after = Set(new.clauses.map(\.id))
    var said = new.clauses.compactMap { clause -> Rule? in
      guard let was = before[clause.id] else { return Rule(id: clause.id, what: .new) }
      return RuleDifference.what(was, clause).map { Rule(id: clause.id, what: $0) }
    }
    said += old.clauses.filter { !after.contains($0.id) }.map { Rule(id: $0.id, what: .gone) }
    self.said = said
  }

  private static func what(_ old: Clause, _ new: Clause) -> What? {
    if old.off == nil, new.off != nil { return .gone }
    if old.off != nil, new.off == nil { return .new }
    if old.ladders != new.ladders {
      // By what it would ask of the same thing on each surface.
      let probes = [0.55, 0.75, 0.95]
      let surfaces = Set(old.ladders.keys).union(new.ladders.keys)
      let pairs = surfaces.flatMap { surface in
        probes.map { (old.ladders[surface]?.outcome(at: $0) ?? .pass, new.ladders[surface]?.outcome(at: $0) ?? .pass) }
      }
      if pairs.allSatisfy({ $0.1 >= $0.0 }) { return .stricter }
      if pairs.allSatisfy({ $0.1 <= $0.0 }) { return .milder }
      return .other
    }
    let isSame =
      old.detect == new.detect && old.own == new.own && old.unless == new.unless
      && old.flags.map(\.text) == new.flags.map(\.text)
      && old.passes.map(\.text) == new.passes.map(\.text)
    return isSame ? nil : .other
  }
}
