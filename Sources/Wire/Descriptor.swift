// SPDX-License-Identifier: Apache-2.0
import Glibc

/// A file descriptor, read and written without buffers of its own: `stdin` and `stdout` are global variables that
/// Swift 6 refuses, and `readLine` and `print` cost more than the whole check of a text.
public struct Descriptor: Sendable {
  public let number: Int32
  public static let standardInput = Descriptor(number: 0)
  public static let standardOutput = Descriptor(number: 1)
  public static let standardError = Descriptor(number: 2)

  public init(number: Int32) { self.number = number }

  /// What the system said, as it says it (`No such file or directory`).
  public struct Failure: Error, Sendable, Hashable {
    public let code: Int32
    public var reason: String { String(cString: strerror(code)) }
    public init(code: Int32) { self.code = code }

    /// There is nothing of that name, or nothing that we may open; not a fault in the middle of reading.
    public var isAbsence: Bool { [ENOENT, EACCES, ENOTDIR, ELOOP, ENAMETOOLONG].contains(code) }
  }

  public static func open(_ path: String) throws(Failure) -> Descriptor {
    let number = Glibc.open(path, O_RDONLY | O_CLOEXEC)
    guard number >= 0 else { throw Failure(code: errno) }
    return Descriptor(number: number)
  }

  /// Made when it is not there, readable by its owner alone; what stands in it stays.
  public static func openToAppend(_ path: String) throws(Failure) -> Descriptor {
    let number = Glibc.open(path, O_RDWR | O_APPEND | O_CREAT | O_CLOEXEC, 0o600)
    guard number >= 0 else { throw Failure(code: errno) }
    return Descriptor(number: number)
  }

  /// Whether a file that is read and written is empty or ends with a line break; what is no file ends one too.
  public var endsLine: Bool {
    let size = lseek(number, 0, SEEK_END)
    var last: UInt8 = 0
    return size <= 0 || pread(number, &last, 1, size - 1) != 1 || last == 0x0A
  }

  public func close() { _ = Glibc.close(number) }

  public var isTerminal: Bool { isatty(number) == 1 }

  /// Appends what is there, up to `block` bytes, waiting for at least one; 0 at the end.
  public func read(into buffer: ByteBuffer, block: Int) throws(Failure) -> Int {
    buffer.reserve(block)
    while true {
      let got = Glibc.read(number, buffer.base + buffer.count, block)
      if got >= 0 {
        buffer.count += got
        return got
      }
      try waitOrThrow(for: Int16(POLLIN))
    }
  }

  public func write(_ bytes: UnsafeBufferPointer<UInt8>) throws(Failure) {
    var done = 0
    while done < bytes.count {
      let put = Glibc.write(number, bytes.baseAddress! + done, bytes.count - done)
      if put >= 0 { done += put } else { try waitOrThrow(for: Int16(POLLOUT)) }
    }
  }

  /// Somebody else may have made the descriptor non-blocking (terminals and pipes are shared).
  private func waitOrThrow(for events: Int16) throws(Failure) {
    switch errno {
    case EINTR: return
    case EAGAIN:
      var wait = pollfd(fd: number, events: events, revents: 0)
      _ = poll(&wait, 1, -1)
    case let code: throw Failure(code: code)
    }
  }

  /// Whether a read would not wait. At the end of a file it would not.
  var hasInput: Bool {
    var wait = pollfd(fd: number, events: Int16(POLLIN), revents: 0)
    return poll(&wait, 1, 0) > 0
  }

  /// Waits until there is input here (true) or the other descriptor has been written to (false).
  func waitForInput(unless other: Descriptor) -> Bool {
    var waits = [
      pollfd(fd: number, events: Int16(POLLIN), revents: 0),
      pollfd(fd: other.number, events: Int16(POLLIN), revents: 0),
    ]
    while poll(&waits, 2, -1) < 0 && errno == EINTR {}
    return waits[1].revents == 0
  }
}
