// SPDX-License-Identifier: Apache-2.0
import Store

extension Company {
  /// What happens by itself while the house is open, until its task is cancelled: who is on duty is called, what is over goes, and
  /// letters go out. Letters have a round of their own, one at a time: a mail server that takes a minute for each must not keep the
  /// next person from being called about a threat. `look` is what else the house does each time. What fails is told, and holds up nothing
  /// else.
  public func rounds(
    every pause: Duration = .seconds(60), _ look: @escaping @Sendable () async -> Void = {}
  ) async {
    await withTaskGroup(of: Void.self) { group in
      group.addTask {
        await again(every: pause) {
          await attempt("calls") { try await callLate() }
          await look()
          await attempt("sweep") { try await sweep() }
        }
      }
      group.addTask { await again(every: pause) { await attempt("letters") { try await post() } } }
    }
  }

  private func again(every pause: Duration, _ work: @Sendable () async -> Void) async {
    while true {
      try? await Task.sleep(for: pause)
      if Task.isCancelled { return }
      await work()
    }
  }

  func attempt(_ name: String, _ work: () async throws -> Void) async {
    do { try await work() } catch is CancellationError {} catch { tools.report("\(name): \(error)") }
  }

  /// What is over goes: sessions, links, what was tried at the door three months ago, texts whose time is up.
  public func sweep() async throws {
    let now = tools.now()
    try await records.write { records in
      let settings = Settings(try records.settings())
      func before(_ time: Duration) -> Moment { now.adding(.zero - time) }
      try records.sweepDoors(at: now, signInsBefore: before(settings.days(.keepSignIns)))
      try records.eraseContents(keptUntil: now)
      try records.sweepCases(before: before(settings.days(.keepCases)))
      try records.sweepComments(before: before(settings.days(.keepComments)), at: now)
      try records.sweepThanks(before: before(settings.days(.keepComments)))
      try records.sweepLetters(before: before(Terms.lettersKept))
      // Yesterday, so that it is over everywhere.
      try records.sweepSubstitutes(before: before(.seconds(2 * 86_400)).day)
    }
  }
}
