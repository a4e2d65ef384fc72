// SPDX-License-Identifier: Apache-2.0

extension Company {
  /// What happens by itself while the house is open, until its task is cancelled: what is over goes, who is on duty is called, and
  /// letters go out. Letters have a round of their own, one at a time: a mail server that takes a minute for each must not keep the
  /// next person from being called about a threat. `look` is what else the house does each time.
  public func rounds(
    every pause: Duration = .seconds(60), _ look: @escaping @Sendable () async -> Void = {}
  ) async {
    await withTaskGroup(of: Void.self) { group in
      group.addTask {
        await Self.again(every: pause) {
          await look()
          try? await sweep()
        }
      }
      group.addTask { await Self.again(every: pause) { try? await post() } }
    }
  }

  private static func again(every pause: Duration, _ work: @Sendable () async -> Void) async {
    while true {
      try? await Task.sleep(for: pause)
      if Task.isCancelled { return }
      await work()
    }
  }
}
