// SPDX-License-Identifier: Apache-2.0

/// Patterns as instructions for a machine that is in many places at once, after Thompson (1968): it never goes back in
/// the text, so time is linear in the text whatever the pattern.
struct Program: Sendable {
  enum Instruction: Sendable {
    /// Goes on at `next` when the letter is in the set of this number.
    case letter(set: Int, next: Int32)
    case either(Int32, Int32)
    case assert(Assertion, next: Int32)
    /// The pattern of this number was found; ends here.
    case found(pattern: Int)
  }

  enum Assertion: Sendable { case start, end, boundary }

  private(set) var instructions: [Instruction] = []
  private(set) var sets: [ByteSet] = []
  /// Where each pattern begins.
  private(set) var entries: [Int32] = []
  /// Letters that no set tells apart are one class; the last class, of no letter, is the end of the text.
  private(set) var classes = [UInt8](repeating: 0, count: 256)
  private(set) var classCount = 0
  /// A letter of each class.
  private(set) var members: [UInt8] = []
  private(set) var hasBoundary = false

  init(_ expressions: some Sequence<Expression>) {
    var numbers: [ByteSet: Int] = [:]
    for (pattern, expression) in expressions.enumerated() {
      let end = add(.found(pattern: pattern))
      entries.append(emit(expression, before: end, &numbers))
    }
    classify()
  }

  private mutating func add(_ instruction: Instruction) -> Int32 {
    instructions.append(instruction)
    return Int32(instructions.count - 1)
  }

  /// Writes the instructions of an expression that goes on at `next`; answers with where they begin.
  private mutating func emit(_ expression: Expression, before next: Int32, _ numbers: inout [ByteSet: Int]) -> Int32 {
    switch expression {
    case .bytes(let set):
      let number = numbers[set, default: sets.count]
      if number == sets.count {
        sets.append(set)
        numbers[set] = number
      }
      return add(.letter(set: number, next: next))
    case .sequence(let parts):
      return parts.reversed().reduce(next) { emit($1, before: $0, &numbers) }
    case .choice(let parts):
      var entry = emit(parts[parts.count - 1], before: next, &numbers)
      for part in parts.dropLast().reversed() { entry = add(.either(emit(part, before: next, &numbers), entry)) }
      return entry
    case .repeat(let part, let least, let most):
      var entry = next
      if let most {
        for _ in least..<most { entry = add(.either(emit(part, before: entry, &numbers), next)) }
      } else {
        let loop = add(.either(next, next))
        let body = emit(part, before: loop, &numbers)
        instructions[Int(loop)] = .either(body, next)
        entry = least == 0 ? loop : body
      }
      for _ in 0..<(most == nil ? max(0, least - 1) : least) { entry = emit(part, before: entry, &numbers) }
      return entry
    case .start: return add(.assert(.start, next: next))
    case .end: return add(.assert(.end, next: next))
    case .boundary:
      hasBoundary = true
      return add(.assert(.boundary, next: next))
    }
  }

  private mutating func classify() {
    var known: [[Bool]: UInt8] = [:]
    for byte in UInt8.min...UInt8.max {
      let signature = (hasBoundary ? sets + [.word] : sets).map { $0.contains(byte) }
      let number = known[signature, default: UInt8(truncatingIfNeeded: members.count)]
      if Int(number) == members.count {
        known[signature] = number
        members.append(byte)
      }
      classes[Int(byte)] = number
    }
    classCount = members.count + 1
  }
}
