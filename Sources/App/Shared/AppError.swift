// SPDX-License-Identifier: Apache-2.0
import Store
import Vocabulary

/// What ends a command before its work is done.
enum AppError: Error, Sendable {
  case shareNotFound(tried: [String])
  case protocolUnreadable(path: String, reason: String)
  case protocolUnknown(name: String, shipped: [String])
  /// The screens have been shown.
  case protocolInvalid(screens: String)
  case inputUnreadable(path: String, reason: String)
  case outputFailed(reason: String)
  case fileExists(path: String)
  case cannotWrite(path: String, reason: String)
  case answerMissing(flags: [String])
  case nothingCalled(String)
  case wrongUse(Localized)
  case cannotServe(reason: String)
  case weightsUnreadable(path: String, reason: String)
  case storeFailed(StoreFailure, path: String)
  /// The key that belongs to a database is not there, or is none.
  case keyMissing(path: String)

  /// Exit codes, besides 0 and 1. The strongest wins: 2, 3, 5, 4, 1, 0.
  enum Code: Int32, Sendable {
    case usage = 2
    case protocolErrors = 3
    case unreadable = 4
    case output = 5
  }

  var code: Code {
    switch self {
    case .protocolInvalid: .protocolErrors
    case .inputUnreadable: .unreadable
    case .outputFailed, .cannotWrite, .storeFailed(.full, _): .output
    case .storeFailed: .unreadable
    case .shareNotFound, .protocolUnreadable, .protocolUnknown, .fileExists, .answerMissing, .nothingCalled, .wrongUse,
      .cannotServe, .weightsUnreadable, .keyMissing:
      .usage
    }
  }

  var id: String {
    switch self {
    case .shareNotFound: "setup.no-share-folder"
    case .protocolUnreadable: "protocol.unreadable"
    case .protocolUnknown: "protocol.unknown"
    case .protocolInvalid: "protocol.invalid"
    case .inputUnreadable: "input.cannot-open"
    case .outputFailed: "output.failed"
    case .fileExists: "init.file-exists"
    case .cannotWrite: "output.cannot-write"
    case .answerMissing: "init.answer-missing"
    case .nothingCalled: "explain.unknown"
    case .wrongUse: "usage"
    case .cannotServe: "serve.failed"
    case .weightsUnreadable: "setup.no-weights"
    case .storeFailed: "store.failed"
    case .keyMissing: "store.no-key"
    }
  }
}
