// SPDX-License-Identifier: Apache-2.0
import Store

/// A desk's states and acts as one table: who takes what from where to where. What is not in it does not happen, whatever a page
/// or a program asks for; a test goes through every role, state and act.
public struct StateTable<State: Hashable & Sendable, Act: Hashable & Sendable>: Sendable {
  public struct Row: Sendable {
    public let act: Act
    public let from: [State]
    public let to: State
    public let right: Right

    init(_ act: Act, _ from: [State], to state: State, _ right: Right) {
      self.act = act
      self.from = from
      to = state
      self.right = right
    }
  }

  public let rows: [Row]

  init(_ rows: [Row]) { self.rows = rows }

  /// Where an act leads from a state. The right is asked for first: who may not act learns nothing of the state.
  public func next(_ act: Act, from state: State, by actor: Actor) throws(Refusal) -> State {
    let ways = rows.filter { $0.act == act }
    guard let first = ways.first else { throw .wrongState }
    let open = ways.filter { actor.may($0.right) }
    guard !open.isEmpty else { throw .notAllowed(first.right) }
    guard let row = open.first(where: { $0.from.contains(state) }) else { throw .wrongState }
    return row.to
  }

  /// What somebody can do from here, for a page's buttons.
  public func acts(from state: State, for actor: Actor) -> [Act] {
    rows.filter { actor.may($0.right) && $0.from.contains(state) }.map(\.act)
  }
}
