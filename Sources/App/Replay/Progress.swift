// SPDX-License-Identifier: Apache-2.0
import Glibc
import Synchronization
import Wire

/// How far a file has been read, on standard error, and only at a terminal.
final class Progress: Sendable {
  private struct State {
    var done = 0
    var drawn = 0
  }

  /// Bytes; nil where there is nothing to show or nobody to show it to.
  private let total: Int?
  private let state = Mutex(State())

  init(of input: Descriptor) {
    var info = stat()
    let isFile = fstat(input.number, &info) == 0 && info.st_mode & S_IFMT == S_IFREG && info.st_size > 0
    total = isFile && Descriptor.standardError.isTerminal ? Int(info.st_size) : nil
  }

  func advance(_ bytes: Int) {
    guard let total else { return }
    let percent: Int? = state.withLock { state in
      state.done += bytes
      let percent = min(100, state.done * 100 / total)
      guard percent > state.drawn else { return nil }
      state.drawn = percent
      return percent
    }
    if let percent { draw(percent) }
  }

  func finish() { if total != nil { write("\r\u{1B}[K") } }

  private func draw(_ percent: Int) {
    let bar = String(repeating: "█", count: percent / 4) + String(repeating: "░", count: 25 - percent / 4)
    write("\r\(bar) \(percent) %")
  }

  private func write(_ text: String) {
    Array(text.utf8).withUnsafeBufferPointer { try? Descriptor.standardError.write($0) }
  }
}
