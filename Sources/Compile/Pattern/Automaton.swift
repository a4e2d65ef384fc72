// SPDX-License-Identifier: Apache-2.0

/// Which patterns of a program stand in a text: one step through a table for each letter.
///
/// The table is written while texts are read (subset construction on demand, as in RE2): places that the machine was in
/// together are a state. Texts whose states are all new cost what the places cost, and the table is thrown away when it
/// is full, so memory is bounded and time stays linear. Belongs to one thread.
final class Automaton {
  private let program: Program
  private let width: Int
  /// For each state and class, where to go; bit 0 says that something was found on the way.
  private var steps: [Int32] = []
  private var states: [State] = []
  private var numbers: [State: Int32] = [:]
  /// What was found on a step, by its place in `steps`.
  private var finds: [Int: [Int]] = [:]
  /// How many places the states hold together.
  private var held = 0
  private var visits: Program.Visits

  static let mostSteps = 1 << 18
  static let mostHeld = 1 << 20
  /// New states a text may need before it has to meet known ones too.
  static let patience = 500
  private static let unknown: Int32 = -1

  /// Places that wait for a letter, in order, before what the next letter decides was decided.
  private struct State: Hashable {
    var places: [Int32]
    var isStart: Bool
    var isAfterWord: Bool
  }

  init(_ program: Program) {
    self.program = program
    width = program.classCount
    visits = Program.Visits(program)
    restart()
  }

  /// Calls `found` with the number of each pattern that is in the text, at least once for each.
  func scan(_ text: [UInt8], found: (Int) -> Void) {
    var state: Int32 = 0
    var learned = 0
    for i in 0...text.count {
      let letter = i < text.count ? Int(program.classes[Int(text[i])]) : width - 1
      var step = steps[Int(state) * width + letter]
      if step == Automaton.unknown {
        // A text that only ever leads to states nobody saw is read without making them.
        if learned > Automaton.patience, learned * 4 > i { return walk(text, from: i, states[Int(state)], found) }
        learned += 1
        step = learn(&state, letter)
      }
      if step & 1 == 1 { finds[Int(state) * width + letter]?.forEach(found) }
      state = step >> 1
    }
  }

  /// The same for the rest of a text, without the table.
  private func walk(_ text: [UInt8], from start: Int, _ state: State, _ found: (Int) -> Void) {
    var state = state
    var places: [Int32] = []
    for i in start...text.count {
      let isWord = advance(state, i < text.count ? text[i] : nil, into: &places, found)
      swap(&state.places, &places)
      state.isStart = false
      state.isAfterWord = isWord
    }
  }

  // MARK: Writing the table

  private func restart() {
    steps.removeAll(keepingCapacity: true)
    states.removeAll(keepingCapacity: true)
    numbers.removeAll(keepingCapacity: true)
    finds.removeAll(keepingCapacity: true)
    held = 0
    _ = number(of: State(places: [], isStart: true, isAfterWord: false))
  }

  private func number(of state: State) -> Int32 {
    if let known = numbers[state] { return known }
    let number = Int32(states.count)
    states.append(state)
    numbers[state] = number
    held += state.places.count
    steps.append(contentsOf: repeatElement(Automaton.unknown, count: width))
    return number
  }

  /// Works out one step. When the table is full it begins anew with `state`, whose number changes.
  private func learn(_ state: inout Int32, _ letter: Int) -> Int32 {
    if steps.count + width > Automaton.mostSteps || held > Automaton.mostHeld {
      let kept = states[Int(state)]
      restart()
      state = number(of: kept)
    }
    var places: [Int32] = []
    var patterns: [Int] = []
    let byte: UInt8? = letter < width - 1 ? program.members[letter] : nil
    let isWord = advance(states[Int(state)], byte, into: &places) { patterns.append($0) }
    places.sort()
    places = places.reduce(into: []) { if $0.last != $1 { $0.append($1) } }
    let to = number(of: State(places: places, isStart: false, isAfterWord: isWord))
    let at = Int(state) * width + letter
    if !patterns.isEmpty { finds[at] = patterns }
    steps[at] = to << 1 | (patterns.isEmpty ? 0 : 1)
    return steps[at]
  }

  /// Where the machine is after a letter (nil: the end of the text); answers whether the letter is part of a word.
  private func advance(
    _ state: State, _ byte: UInt8?, into places: inout [Int32], _ found: (Int) -> Void
  ) -> Bool {
    let isWord = program.hasBoundary && byte.map(ByteSet.word.contains) ?? false
    let here = Program.Here(isStart: state.isStart, isEnd: byte == nil, isBoundary: isWord != state.isAfterWord)
    visits.begin()
    places.removeAll(keepingCapacity: true)
    func go(_ place: Int32) {
      program.follow(place, here, &visits) { instruction in
        switch instruction {
        case .letter(let set, let next): if let byte, program.sets[set].contains(byte) { places.append(next) }
        case .found(let pattern): found(pattern)
        case .either, .assert: break
        }
      }
    }
    for place in state.places { go(place) }
    for place in program.entries { go(place) }
    return isWord
  }
}

extension Program {
  /// What holds between two letters.
  struct Here {
    var isStart: Bool
    var isEnd: Bool
    var isBoundary: Bool

    func holds(_ assertion: Assertion) -> Bool {
      switch assertion {
      case .start: isStart
      case .end: isEnd
      case .boundary: isBoundary
      }
    }
  }

  /// Which places were visited since `begin`.
  struct Visits {
    private var marks: [UInt32]
    private var round: UInt32 = 0

    init(_ program: Program) { marks = Array(repeating: 0, count: program.instructions.count) }

    mutating func begin() {
      round &+= 1
      guard round == 0 else { return }
      for i in marks.indices { marks[i] = 0 }
      round = 1
    }

    mutating func isFirst(_ place: Int32) -> Bool {
      defer { marks[Int(place)] = round }
      return marks[Int(place)] != round
    }
  }

  /// Goes on from a place without reading, and visits what then reads a letter or is found, each once.
  func follow(_ place: Int32, _ here: Here, _ visits: inout Visits, _ visit: (Instruction) -> Void) {
    // A loop rather than recursion along the second branch: choices of a thousand parts are chains that long.
    var place = place
    while visits.isFirst(place) {
      switch instructions[Int(place)] {
      case .letter, .found:
        visit(instructions[Int(place)])
        return
      case .assert(let assertion, let next):
        guard here.holds(assertion) else { return }
        place = next
      case .either(let one, let other):
        follow(one, here, &visits, visit)
        place = other
      }
    }
  }
}
