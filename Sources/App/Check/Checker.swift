// SPDX-License-Identifier: Apache-2.0
import Decide
import Vocabulary
import Wire

/// What all threads of a run share.
struct Checker: Sendable {
  let engine: Engine
  let depth: Decision.Depth
  let surface: Surface
  let renderer: Renderer
  /// Of this run: it starts empty.
  let recent = RecentLines()
}

/// One thread's share of it.
struct LineChecker: LineWorker {
  private let reader: PostReader
  private let depth: Decision.Depth
  private let worker: Worker
  private let recent: RecentLines
  private var renderer: Renderer

  init(_ checker: Checker) {
    reader = PostReader(door: .commandLine, surface: checker.surface)
    depth = checker.depth
    worker = checker.engine.worker()
    recent = checker.recent
    renderer = checker.renderer
  }

  mutating func read(_ line: UnsafeBufferPointer<UInt8>, line number: Int) throws(InputError) -> Incoming {
    try reader.post(line, number: number)
  }

  mutating func look(inOrder lines: inout [LineResult<Incoming>]) { recent.look(inOrder: &lines) }

  mutating func answer(_ incoming: Incoming, line number: Int, into out: ByteBuffer) -> Outcome {
    answer(incoming.post, depth: incoming.depth, into: out)
  }

  mutating func answer(_ post: Post, depth asked: Decision.Depth?, into out: ByteBuffer) -> Outcome {
    let decision = worker.decide(post, depth: asked ?? depth)
    renderer.write(decision, to: post, into: out)
    return decision.outcome
  }

  mutating func refuse(_ error: InputError, line: Int, into out: ByteBuffer) {
    renderer.write(error, line: line, into: out)
  }

  mutating func refuse(_ error: InputError, id: String, into out: ByteBuffer) {
    renderer.write(error, id: id, into: out)
  }
}
