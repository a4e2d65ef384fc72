// SPDX-License-Identifier: Apache-2.0
import Decide
import Foundation
import Vocabulary
import Wire

/// What one run has gathered. One thread at a time.
final class Gathered: @unchecked Sendable {
  var evaluation = Evaluation()
  /// Lines without a label and without an outcome.
  var bare = 0
}

/// Reads lines with their labels, decides, and notes both.
struct Collector: LineWorker, @unchecked Sendable {
  let reader: PostReader
  let depth: Decision.Depth
  let field: String
  let meanings: Meanings
  let gathered: Gathered
  private let worker: Worker
  private let language: Language

  init(
    engine: Engine, reader: PostReader, depth: Decision.Depth, field: String, meanings: Meanings, gathered: Gathered,
    language: Language
  ) {
    worker = engine.worker()
    self.reader = reader
    self.depth = depth
    self.field = field
    self.meanings = meanings
    self.gathered = gathered
    self.language = language
  }

  struct Read {
    var incoming: Incoming
    var said: Said
  }

  func read(_ line: UnsafeBufferPointer<UInt8>, line number: Int) throws(InputError) -> Read {
    Read(incoming: try reader.post(line, number: number), said: try Said(Data(buffer: line), field: field))
  }

  func answer(_ read: Read, line number: Int, into out: ByteBuffer) -> Outcome {
    let said = read.said
    guard said.labels != nil || read.incoming.recorded != nil else {
      gathered.bare += 1
      Terminal.complain("decoro: \(Words.line[language]) \(number): \(EvaluationWords.bare(field)[language])")
      return .pass
    }
    let post = read.incoming.post
    let decision = worker.decide(post, depth: depth)
    // A row whose every label is a stranger does not say that none of ours applies.
    let known = said.labels.flatMap(bits)
    let labels = known ?? 0
    var unsettled = bits(said.unsettled ?? []) ?? 0
    // Nor does abuse without its kind, or a doubt about it, say of any kind that it is not there.
    let isOfNoKind = labels & Measure.abuse.bit != 0 && labels & Measure.kindsOfAbuse == 0
    let isDoubtful = unsettled & Measure.abuse.bit != 0 && (labels | unsettled) & Measure.kindsOfAbuse == 0
    if isOfNoKind || isDoubtful { unsettled |= Measure.kindsOfAbuse }
    var found: UInt32 = 0
    var surest: [Measure: (confidence: Double, quote: Range<Int>)] = [:]
    let standing = decision.findings.filter { $0.liftedBy == nil }.map(\.finding) + decision.shields.map(\.finding)
    for finding in standing {
      guard let category = finding.detector.category,
        let measure = Measure.allCases.first(where: { $0.category == category })
      else { continue }
      found |= measure.bit
      if finding.confidence > surest[measure]?.confidence ?? 0 { surest[measure] = (finding.confidence, finding.bytes) }
    }
    let scores = decision.scores ?? Scores(.zero)
    // Where no detector looks, what was found is what the score holds likelier than not.
    for (measure, key) in Measure.scored[post.surface] ?? [] where scores[key] >= 0.5 { found |= measure.bit }
    gathered.evaluation.add(
      Evaluation.Row(
        labels: labels, unsettled: unsettled, found: found, scores: scores.values, language: said.language ?? "und",
        country: said.country ?? "–", wanted: read.incoming.recorded, decided: decision.outcome,
        isLabelled: known != nil))
    guard known != nil else { return .pass }
    for measure in Measure.allCases where unsettled & measure.bit == 0 {
      // Abuse is told by its kinds, where there are any.
      guard measure.category != nil || (measure == .abuse && isOfNoKind) else { continue }
      let (isThere, isFound) = (labels & measure.bits != 0, found & measure.bits != 0)
      guard isThere != isFound else { continue }
      let quote = surest[measure].map {
        String(decoding: post.text[$0.quote.clamped(to: 0..<post.text.count)], as: UTF8.self)
      }
      let mistake = Evaluation.Mistake(
        text: String(decoding: post.text.prefix(600), as: UTF8.self), quote: quote ?? "", line: number,
        strength: surest[measure]?.confidence ?? measure.key.map { Double(scores[$0]) } ?? 0)
      if isFound {
        gathered.evaluation.add(falseAlarm: mistake, of: measure)
      } else {
        gathered.evaluation.add(miss: mistake, of: measure)
      }
    }
    return .pass
  }

  func refuse(_ error: InputError, line number: Int, into out: ByteBuffer) {}

  /// nil where there are labels and none is known.
  private func bits(_ labels: [String]) -> UInt32? {
    var (bits, isKnown): (UInt32, Bool) = (0, labels.isEmpty)
    for label in labels {
      if let some = meanings.bits(of: label) {
        bits |= some
        isKnown = true
      } else {
        gathered.evaluation.add(unknown: label)
      }
    }
    return isKnown ? bits : nil
  }
}
