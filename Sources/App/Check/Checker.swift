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
}

/// One thread's share of it.
struct LineChecker: LineWorker {
  private let reader: PostReader
  private let depth: Decision.Depth
  private let worker: Worker
  private var renderer: Renderer

  init(_ checker: Checker) {
    reader = PostReader(door: .commandLine, surface: checker.surface)
    depth = checker.depth
    worker = checker.engine.worker()
    renderer = checker.renderer
  }

  mutating func answer(
    _ line: UnsafeBufferPointer<UInt8>, line number: Int, into out: ByteBuffer
  ) throws(InputError) -> Outcome {
    let incoming = try reader.post(line, number: number)
    return answer(incoming.post, depth: incoming.depth, into: out)
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
