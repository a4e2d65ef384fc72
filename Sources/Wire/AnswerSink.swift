// SPDX-License-Identifier: Apache-2.0

/// Where a stream of answers goes: one a line, or the elements of one array. Has one user at a time.
public final class AnswerSink: @unchecked Sendable {
  public enum Frame: Sendable {
    /// Each answer ends with a line break.
    case lines
    /// Each answer begins with a comma and a line break; the sink turns them into one JSON array.
    case array
  }

  public let output: Descriptor
  public let frame: Frame
  private var isOpen = false

  public init(_ output: Descriptor, frame: Frame = .lines) {
    self.output = output
    self.frame = frame
  }

  /// What a worker puts before each answer.
  public static let between: StaticString = ",\n"

  public func write(_ answers: UnsafeBufferPointer<UInt8>) throws(Descriptor.Failure) {
    guard !answers.isEmpty else { return }
    guard frame == .array, !isOpen else { return try output.write(answers) }
    isOpen = true
    let first = ByteBuffer(capacity: answers.count)
    first.append("[")
    first.append(UnsafeBufferPointer(rebasing: answers.dropFirst()))
    try output.write(first.bytes)
  }

  /// Closes the array.
  public func finish() throws(Descriptor.Failure) {
    guard frame == .array else { return }
    let end = ByteBuffer()
    end.append(isOpen ? "\n]\n" : "[]\n")
    try output.write(end.bytes)
  }
}
