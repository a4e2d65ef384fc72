// SPDX-License-Identifier: Apache-2.0
import Foundation

/// What one visitor may ask of the machine. Each limit has an answer of its own, so that nobody has to guess.
public struct Limits: Sendable {
  /// Bytes of a form (413 above it).
  public var pageBody = 1 << 20
  /// Bytes of a body for `/api/` (413 above it).
  public var apiBody = 4 << 20
  /// From the head of a request to its whole body (408), and from there to the last post of a list (503).
  public var time: Duration = .seconds(20)
  /// Checks that run at the same moment. Short ones above it wait for their turn; enormous texts and lists have as many
  /// places of their own (503 with `Retry-After` above it).
  public var checksAtOnce = max(4, 2 * ProcessInfo.processInfo.activeProcessorCount)
  /// Requests of one address in ten seconds (429 with `Retry-After` above it). Connections from this machine count
  /// by their `X-Forwarded-For`, and without that header they do not count.
  public var requestsPerWindow = 3000
  /// Refused sign-ins of one address in a quarter of an hour; each account has a limit of its own besides.
  public var refusedSignInsPerWindow = 40
  /// Open connections; further ones wait to be accepted.
  public var connections = 2048
  /// Without a request, or between two pieces of one, a connection is closed after this.
  public var idle: Duration = .seconds(30)
  /// How long a connection that is to be closed may take for what was already answered.
  public var lastBytes: Duration = .seconds(10)

  public init() {}
}
