// SPDX-License-Identifier: Apache-2.0
import Foundation
import Hummingbird
import NIOCore

/// Serves the pages and the API until SIGTERM or SIGINT, then finishes what is running and returns.
public func serve(_ options: ServeOptions) async throws {
  let site = try Site(options)
  let limits = options.limits
  let host = options.host
  let ready = options.ready
  var app = Application(
    responder: SiteResponder(site: site, options: options),
    server: .http1(
      configuration: .init(
        additionalChannelHandlers: [LastBytes(patience: .milliseconds(limits.lastBytes.milliseconds))],
        idleTimeout: .milliseconds(limits.idle.milliseconds),
        httpDecoderConfiguration: .init(
          maxHeaderFieldSize: 16 << 10, maxHeaderListSize: 32 << 10, maxHeaderFieldCount: 100))),
    configuration: ApplicationConfiguration(
      address: .hostname(host, port: options.port),
      availableConnectionsDelegate: .maximum(limits.connections, logger: .init(label: "decoro"))),
    onServerRunning: { channel in
      let name = host.contains(":") ? "[\(host)]" : host
      ready("http://\(name):\(channel.localAddress?.port ?? options.port)")
    })
  // The server's own log could quote a request; ours cannot. So it says nothing, at any setting.
  app.logger.logLevel = .critical
  do {
    try await app.runService(gracefulShutdownSignals: [.sigterm, .sigint, .sighup])
  } catch let error as IOError {
    throw CannotListen(address: "\(host):\(options.port)", code: error.errnoCode)
  }
}

/// The address could not be had; `code` is the system's.
public struct CannotListen: Error, Sendable {
  public let address: String
  public let code: Int32
}

extension Duration {
  var milliseconds: Int64 { components.seconds * 1000 + components.attoseconds / 1_000_000_000_000_000 }
}

/// What a request brings besides itself: who is connected, and a way to end the connection.
struct Connection: InitializableFromSource {
  let peer: String?
  let closeSoon: @Sendable () -> Void

  init(source: ApplicationRequestContextSource) {
    let channel = source.channel
    peer = channel.remoteAddress?.ipAddress
    closeSoon = {
      // Time for the answer to arrive while the rest of the request is still coming in.
      channel.eventLoop.scheduleTask(in: .seconds(2)) { channel.close(promise: nil) }
    }
  }
}

/// Between the bytes and the site: limits that need a clock, an address or a stream.
struct SiteResponder: HTTPResponder {
  let sites: Sites
  let rate: RateLimit

  init(site: Site, options: ServeOptions) {
    sites = Sites(site, options)
    rate = RateLimit(limit: site.limits.requestsPerWindow)
  }

  func respond(to request: Request, context: Connection) async throws -> Response {
    let site = sites.current
    var visit = Visit(request)
    visit.address = RateLimit.counted(peer: context.peer, forwardedFor: request.headers[.forwardedFor])
    let answer: Answer
    if let problem = site.refusal(visit) {
      answer = site.refused(visit, problem).closing(if: visit.bringsBody)
    } else if let seconds = wait(visit) {
      answer = site.refused(visit, .tooMany, wait: seconds).closing(if: visit.bringsBody)
    } else if !visit.bringsBody {
      answer = await site.answer(visit)
    } else {
      switch await body(of: request, upTo: site.bodyLimit(visit), within: site.limits.time) {
      case .success(let bytes):
        visit.body = bytes
        answer = await site.answer(visit)
      case .failure(let problem):
        answer = site.refused(visit, problem).closing(if: true)
      }
    }
    site.log.note(visit, answer)
    if answer.closes { context.closeSoon() }
    return Response(answer, isHead: visit.isHead)
  }

  private func wait(_ visit: Visit) -> Int? {
    visit.address.flatMap { rate.take(for: $0, at: Int(ContinuousClock.now.seconds)) }
  }

  private func body(of request: Request, upTo limit: Int, within time: Duration) async -> Result<[UInt8], Problem> {
    let body = request.body
    let read = await Web.within(time) { () -> Result<[UInt8], Problem> in
      do {
        let buffer = try await body.collect(upTo: limit)
        return .success([UInt8](buffer.readableBytesView))
      } catch {
        return .failure(Task.isCancelled ? .slowRequest : error is NIOTooManyBytesError ? .tooLarge : .broken)
      }
    }
    return read ?? .failure(.slowRequest)
  }
}

/// nil when the time is up. The work is cancelled then, and waited for: it stops at its next step.
func within<Value: Sendable>(_ time: Duration, _ work: @escaping @Sendable () async -> Value) async -> Value? {
  await withTaskGroup(of: Value?.self) { group in
    group.addTask { await work() }
    group.addTask {
      try? await Task.sleep(for: time)
      return nil
    }
    let first = await group.next() ?? nil
    group.cancelAll()
    return first
  }
}
