// SPDX-License-Identifier: Apache-2.0
import COutside
import Desk
import Foundation

/// The two ways out of the process, and there is no third: letters to the mail server that was set, and questions to the provider
/// that was set. libcurl waits for the network on threads of its own, never on the pool of tasks.
enum Outgoing {
  private static let queue: OperationQueue = {
    let queue = OperationQueue()
    queue.maxConcurrentOperationCount = 4
    return queue
  }()

  private static let isReady = decoro_curl_load() == 1

  /// The most of an answer that is read.
  private static let longest = 1 << 20

  static func send(_ message: Message, _ server: MailServer) async throws {
    try await onQueue {
      let url = "\(server.security == .tls ? "smtps" : "smtp")://\(server.host):\(server.port)"
      let security: Int32 =
        switch server.security {
        case .none: 0
        case .startTLS: 1
        case .tls: 2
        }
      let text = Array(message.text.utf8)
      try within { error in
        text.withUnsafeBytes { bytes in
          decoro_mail(
            url, security, server.user, server.password, message.from, message.to,
            bytes.baseAddress?.assumingMemoryBound(to: CChar.self), bytes.count, error)
        }
      }
    }
  }

  static func ask(_ request: OutsideRequest) async throws -> OutsideAnswer {
    try await onQueue {
      var answer = decoro_bytes(bytes: nil, length: 0, limit: longest)
      defer { free(answer.bytes) }
      var status = 0
      try within { error in
        decoro_ask(request.url, request.form, request.basic, request.bearer, &answer, &status, error)
      }
      let bytes = UnsafeBufferPointer(start: answer.bytes, count: answer.length)
      return OutsideAnswer(status: status, body: bytes.map { UInt8(bitPattern: $0) })
    }
  }

  /// What libcurl says when something is wrong, in its own words.
  private static func within(_ work: (_ error: UnsafeMutablePointer<CChar>) -> Int32) throws {
    var error = [CChar](repeating: 0, count: Int(DECORO_ERROR_SIZE))
    let said = error.withUnsafeMutableBufferPointer { buffer in
      buffer.baseAddress.map(work) ?? -1
    }
    guard said != 0 else { return }
    let words = String(decoding: error.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    throw OutsideFailure(words.isEmpty ? String(cString: decoro_curl_words(said)) : words)
  }

  private static func onQueue<Value: Sendable>(_ work: @escaping @Sendable () throws -> Value) async throws -> Value {
    guard isReady else { throw OutsideFailure("libcurl.so.4 is not on this machine: install libcurl4") }
    return try await withCheckedThrowingContinuation { continuation in
      queue.addOperation { continuation.resume(with: Result { try work() }) }
    }
  }
}
