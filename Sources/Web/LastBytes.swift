// SPDX-License-Identifier: Apache-2.0
import Hummingbird
import NIOCore
import NIOHTTPTypes

/// A connection that is to be closed first sends what was already written: the server closes behind the last write, and what
/// the other side had not yet taken would be lost. Who takes nothing for `patience` is not waited for.
final class LastBytes: ChannelOutboundHandler, RemovableChannelHandler {
  typealias OutboundIn = HTTPResponsePart
  typealias OutboundOut = HTTPResponsePart

  private let patience: TimeAmount
  private var unsent = 0
  private var closing: (mode: CloseMode, promise: EventLoopPromise<Void>?)?
  private var limit: Scheduled<Void>?

  init(patience: TimeAmount) { self.patience = patience }

  func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
    guard case .end = unwrapOutboundIn(data) else { return context.write(data, promise: promise) }
    unsent += 1
    let sent = promise ?? context.eventLoop.makePromise()
    let bound = NIOLoopBound((self, context), eventLoop: context.eventLoop)
    sent.futureResult.whenComplete { _ in
      let (handler, context) = bound.value
      handler.unsent -= 1
      if handler.unsent == 0 { handler.closeNow(context) }
    }
    context.write(data, promise: sent)
  }

  func close(context: ChannelHandlerContext, mode: CloseMode, promise: EventLoopPromise<Void>?) {
    guard unsent > 0, mode == .all, closing == nil else { return context.close(mode: mode, promise: promise) }
    closing = (mode, promise)
    context.flush()
    let bound = NIOLoopBound((self, context), eventLoop: context.eventLoop)
    limit = context.eventLoop.scheduleTask(in: patience) {
      let (handler, context) = bound.value
      handler.closeNow(context)
    }
  }

  func handlerRemoved(context: ChannelHandlerContext) { limit?.cancel() }

  private func closeNow(_ context: ChannelHandlerContext) {
    guard let closing else { return }
    self.closing = nil
    limit?.cancel()
    context.close(mode: closing.mode, promise: closing.promise)
  }
}
