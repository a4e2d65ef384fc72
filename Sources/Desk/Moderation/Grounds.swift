// SPDX-License-Identifier: Apache-2.0
import Foundation
import Store
import Vocabulary

/// What the engine found in a comment, as it is kept: enough to show why, without asking it again.
public struct KeptFinding: Sendable, Hashable {
  public var detector: String
  public var clause: String?
  public var asks: Outcome
  /// UTF-8 offsets in the text.
  public var bytes: Range<Int>
  /// In hundredths.
  public var sure: Int
  public var isLifted: Bool
  /// Its rule only watches for now: it asks for nothing.
  public var isWatched: Bool
  public var why: String
  public var instead: String
}

/// A rule for which a comment may be hidden, with the words that moved it.
public struct Ground: Sendable, Hashable {
  public var clause: String
  public var asks: Outcome
  public var quotes: [String]
}

extension IncomingComment {
  public var post: Post {
    var post = Post(text: Array(text.utf8), surface: .comment, author: author)
    post.isPublished = true
    return post
  }
}

extension Comment {
  static let mostKept = 20

  /// `watching`: rules that are only watched for now. A threat is never only watched.
  public init(
    _ incoming: IncomingComment, _ decision: Decision, at now: Moment, _ language: Language,
    watching: Set<String> = []
  ) {
    func isWatched(_ judged: Decision.Judged) -> Bool {
      judged.finding.detector.category != .threat && judged.asks < .escalate
        && (judged.clause.map(watching.contains) ?? false)
    }
    let asking = decision.findings.filter { $0.asks > .pass }
    let findings = (asking + decision.findings.filter { $0.asks == .pass }).prefix(Comment.mostKept).map {
      judged -> JSON in
      var members: [String: JSON] = [
        "detector": .text(judged.finding.detector.raw), "clause": judged.clause.map(JSON.text) ?? .null,
        "asks": .text(judged.asks.rawValue), "start": .int(judged.finding.bytes.lowerBound),
        "end": .int(judged.finding.bytes.upperBound), "sure": .int(Int((judged.finding.confidence * 100).rounded())),
        // Of a threat that is quoted a person still looks: what asks for something is not lifted.
        "lifted": .bool(judged.liftedBy != nil && judged.asks == .pass), "why": .text(judged.why[language]),
        "instead": .text(judged.instead[language]),
      ]
      if isWatched(judged) { members["watched"] = true }
      return JSON.object(members)
    }
    let counted = asking.filter { !isWatched($0) }
    let strongest = counted.max { $0.asks < $1.asks }
    // Without a rule that only watches, the others say what is asked.
    let outcome =
      counted.count == asking.count
      ? decision.outcome : counted.map(\.asks).max() ?? .pass
    self.init(
      at: now, network: String(incoming.network.tidied.prefix(40)), link: String(incoming.link.tidied.prefix(500)),
      text: incoming.text, outcome: outcome, clause: strongest?.clause,
      state: outcome > .advise || !decision.undecided.isEmpty ? .waiting : .clear,
      findings: JSON.list(Array(findings)).canonical, revision: decision.revision.description,
      // The author of an open threat is evidence; of anything else it is not ours to keep.
      author: decision.outcome == .escalate ? incoming.author.map { String($0.tidied.prefix(120)) } : nil)
  }

  public var kept: [KeptFinding] {
    guard let list = try? JSONSerialization.jsonObject(with: Data(findings.utf8)) as? [[String: Any]] else { return [] }
    return list.compactMap { item in
      guard let detector = item["detector"] as? String, let start = item["start"] as? Int,
        let end = item["end"] as? Int,
        start <= end, let asks = (item["asks"] as? String).flatMap(Outcome.init(rawValue:))
      else { return nil }
      return KeptFinding(
        detector: detector, clause: item["clause"] as? String, asks: asks, bytes: start..<end,
        sure: item["sure"] as? Int ?? 0, isLifted: item["lifted"] as? Bool ?? false,
        isWatched: item["watched"] as? Bool ?? false, why: item["why"] as? String ?? "",
        instead: item["instead"] as? String ?? "")
    }
  }

  /// Rules that only watch and would have asked for something.
  var watched: Set<String> { Set(kept.filter { $0.isWatched && !$0.isLifted }.compactMap(\.clause)) }

  /// The comment without the personal data for which alone it asks to be hidden, so that its author may post it again: what is
  /// left is an opinion, and stays. nil where something else stands in the way, or nothing does.
  public var masked: String? {
    let asking = kept.filter { !$0.isLifted && !$0.isWatched && [.hold, .hide, .escalate].contains($0.asks) }
    // More was found than is kept: something may be left that nobody would see.
    guard !asking.isEmpty, kept.count < Comment.mostKept,
      asking.allSatisfy({ DetectorID($0.detector).category?.family == "exposure" })
    else {
      return nil
    }
    var bytes = Array(text.utf8)
    var ranges: [Range<Int>] = []
    for range in asking.map({ $0.bytes.clamped(to: 0..<bytes.count) }).sorted(by: { $0.lowerBound < $1.lowerBound }) {
      guard !range.isEmpty else { return nil }
      if let last = ranges.last, range.lowerBound <= last.upperBound {
        ranges[ranges.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        ranges.append(range)
      }
    }
    for range in ranges.reversed() { bytes.replaceSubrange(range, with: Array("•••".utf8)) }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Rules under which a person may hide it: those that asked for a look or for more, and not for care alone. The strongest first.
  public var grounds: [Ground] {
    let kept = kept
    let exposed = kept.filter { DetectorID($0.detector).category?.family == "exposure" }.map(\.bytes)
      .sorted { $0.lowerBound < $1.lowerBound }
    var grounds: [Ground] = []
    for finding in kept
    where !finding.isLifted && !finding.isWatched && [.hold, .hide, .escalate].contains(finding.asks) {
      guard let clause = finding.clause else { continue }
      // A copy is a whole text, which may hold anything.
      let quote = DetectorID(finding.detector).category == .copied ? "" : publicQuote(finding.bytes, hiding: exposed)
      if let known = grounds.firstIndex(where: { $0.clause == clause }) {
        grounds[known].asks = max(grounds[known].asks, finding.asks)
        if !quote.isEmpty, grounds[known].quotes.count < 5 { grounds[known].quotes.append(quote) }
      } else {
        grounds.append(Ground(clause: clause, asks: finding.asks, quotes: quote.isEmpty ? [] : [quote]))
      }
    }
    return grounds.sorted { $0.asks > $1.asks }
  }

  /// The notice is a public page, and it tells nobody what is there to be protected, whichever rule quotes the words around it.
  private func publicQuote(_ range: Range<Int>, hiding exposed: [Range<Int>]) -> String {
    let bytes = Array(text.utf8)
    let range = range.clamped(to: 0..<bytes.count)
    var (quote, next) = ("", range.lowerBound)
    for part in exposed.map({ $0.clamped(to: range) }) where part.upperBound > next {
      let begin = max(next, part.lowerBound)
      quote += String(decoding: bytes[next..<begin], as: UTF8.self)
      quote += String(decoding: bytes[begin..<part.upperBound], as: UTF8.self).halfHidden
      next = part.upperBound
    }
    return quote + String(decoding: bytes[next..<range.upperBound], as: UTF8.self)
  }

  /// What an appeal decided about a rule is decided.
  func grounds(after notices: [Withdrawal]) -> [Ground] {
    let decided = Set(notices.filter { $0.state != .undone }.map(\.clause))
    return grounds.filter { !decided.contains($0.clause) }
  }
}

extension String {
  /// Enough to know one's own again: the first three letters or digits, and the shape of the rest. Of what is short, less.
  var halfHidden: String {
    var left = min(3, count { $0.isLetter || $0.isNumber } / 3)
    return String(
      map { letter in
        guard letter.isLetter || letter.isNumber else { return letter }
        left -= 1
        return left >= 0 ? letter : "•"
      })
  }
}
