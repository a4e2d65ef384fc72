// SPDX-License-Identifier: Apache-2.0
import CScore
import Normalise
import Vocabulary

/// The second look: a transformer of eight layers with weights of 8 bits, for texts about which the sum over words is unsure.
/// Shared by all threads; each has an `EncoderReader` of its own.
public final class Encoder: @unchecked Sendable {
  fileprivate let handle: OpaquePointer
  /// Sixteen hexadecimal digits that change with any weight.
  public let digest: String
  private let file: MappedFile

  public init(path: String) throws(Weights.Failure) {
    file = try MappedFile(path: path)
    var problem = DECORO_ENCODER_FINE
    guard let handle = decoro_encoder_open(file.bytes, file.size, &problem) else {
      throw .notWeights(reason: "not a file of weights, or of another version (\(problem.rawValue))")
    }
    // What stands behind the last head is the judge of registers, which the sum over words has alone.
    guard decoro_encoder_heads(handle) == Int32(Head.publicRegister.rawValue) else {
      decoro_encoder_close(handle)
      throw .notWeights(reason: "a file of weights for other heads")
    }
    self.handle = handle
    let digits = String(decoro_encoder_checksum(handle), radix: 16)
    digest = String(repeating: "0", count: 16 - digits.count) + digits
  }

  deinit { decoro_encoder_close(handle) }
}

/// What one thread reads texts with. Nothing is allocated for a text.
final class EncoderReader {
  private let encoder: Encoder
  private let context: OpaquePointer

  /// nil when there is no memory for it.
  init?(_ encoder: Encoder) {
    guard let context = decoro_encoder_context_new(encoder.handle) else { return nil }
    self.encoder = encoder
    self.context = context
  }

  deinit { decoro_encoder_context_free(context) }

  /// Reads a text as it was written; of one that is longer than 2,048 bytes or 96 tokens its beginning and its end.
  func read(_ text: Reading) { _ = decoro_encoder_read(context, text.source.baseAddress, text.source.count) }

  /// The calibrated logit of the text read last.
  func logit(_ head: Head) -> Float { decoro_encoder_logit(context, Int32(head.rawValue)) }

  /// What each word of the text read last adds to the logit of a head.
  func shares(of head: Head, in text: Reading) -> [Float] {
    var count: Int32 = 0
    let tokens = decoro_encoder_tokens(context, &count)
    var shares = [Float](repeating: 0, count: Int(count))
    _ = decoro_encoder_shares(context, Int32(head.rawValue), &shares)
    var parts = [Float](repeating: 0, count: text.words.count)
    var next = 0
    for (i, word) in text.words.enumerated() {
      let bytes = text.sourceBytes(Int(word.start)..<Int(word.end))
      while next < shares.count, let token = tokens?[next], token.end <= bytes.lowerBound { next += 1 }
      var k = next
      while k < shares.count, let token = tokens?[k], token.start < bytes.upperBound {
        // The marks of beginning and end stand on no byte, and speak for no word.
        if token.end > bytes.lowerBound { parts[i] += shares[k] }
        k += 1
      }
    }
    return parts
  }
}
