// SPDX-License-Identifier: Apache-2.0
import Foundation
import Testing
import Vocabulary

@testable import Wire

private let seeds: [[UInt8]] = [
  #"{"id":"1","text":"ni\u00f1o \ud83d\ude00","surface":"reply"}"#, #"{"text":"á😀","x":[1,-0.5e3,{"a":[]}]}"#,
  #"{"a":[true,{"b":null},-1.5,[]],"text":"x"}"#,
  #"{"id":5,"text":"x","thread":[{"text":"y","author":"z"}]}"#, #"{"posts":[{"text":"a"},{}],"pictures":[1]}"#,
].map { Array($0.utf8) }

private let alphabet = Array("{}[]\",:\\u0019eE+-.tfnlasx \t\nñ\u{1}".utf8) + [0xFF, 0xD8, 0xE2, 0x80]

extension SplitMix {
  /// A seed with a few bytes changed, taken out, doubled or cut off.
  fileprivate mutating func mutate(_ seed: [UInt8]) -> [UInt8] {
    var bytes = seed
    for _ in 0...Int(next() % 3) where !bytes.isEmpty {
      let place = Int(next() % UInt64(bytes.count))
      let letter = alphabet[Int(next() % UInt64(alphabet.count))]
      switch next() % 5 {
      case 0: bytes[place] = letter
      case 1: bytes.insert(letter, at: place)
      case 2: bytes.remove(at: place)
      case 3: bytes.removeLast(bytes.count - place)
      default: bytes[place] = UInt8(truncatingIfNeeded: next())
      }
    }
    return bytes
  }
}

@Test("whatever comes in, the door answers with a post in valid UTF-8 or with an error; a million inputs")
func survivesAnything() {
  var random = SplitMix(seed: 11)
  let reader = PostReader(door: .http)
  var read = 0
  var refused = 0
  let inputs = 1_000_000 * fuzzFactor
  for round in 0..<inputs {
    // Short inputs reach the corners of the grammar sooner; a mutated seed goes deeper.
    let bytes: [UInt8] =
      round % 4 == 0
      ? random.mutate(seeds[round / 4 % seeds.count])
      : (0..<Int(random.next() % 10)).map { _ in alphabet[Int(random.next() % UInt64(alphabet.count))] }
    bytes.withUnsafeBufferPointer { pointer in
      do throws(InputError) {
        let body = try reader.body(pointer)
        read += 1
        if case .one(let incoming) = body, String(validating: incoming.post.text, as: UTF8.self) == nil {
          Issue.record("not UTF-8 from \(bytes)")
        }
      } catch {
        refused += 1
      }
    }
  }
  #expect(read + refused == inputs)
  #expect(read > inputs / 100)
  #expect(refused > inputs / 100)
}

@Test("what Foundation calls JSON we call JSON, and the other way round")
func agreesWithFoundation() {
  var random = SplitMix(seed: 13)
  var agreed = [true: 0, false: 0]
  for round in 0..<30_000 * fuzzFactor {
    let bytes = random.mutate(seeds[round % seeds.count])
    // Foundation refuses broken text and half pairs, which we repair, and numbers that a Double cannot hold; and it
    // allows a comma before a closing bracket.
    let pairs = zip(bytes, bytes.dropFirst())
    guard String(validating: bytes, as: UTF8.self) != nil, !bytes.contains(0),
      !pairs.contains(where: { $0 == UInt8(ascii: "\\") && $1 == UInt8(ascii: "u") }),
      !pairs.contains(where: { (48...57).contains($0) && $1 | 0x20 == UInt8(ascii: "e") })
    else { continue }
    let solid = bytes.filter { $0 > 0x20 }
    if zip(solid, solid.dropFirst()).contains(where: { $0 == 0x2C && ($1 == 0x5D || $1 == 0x7D) }) { continue }
    let theirs = (try? JSONSerialization.jsonObject(with: Data(bytes))) is [String: Any]
    let ours = bytes.withUnsafeBufferPointer { pointer in
      var scanner = JSONScanner(pointer)
      return (try? PostMembers(&scanner)) != nil && (try? scanner.expectEnd()) != nil
    }
    agreed[ours, default: 0] += 1
    #expect(ours == theirs, "\(String(decoding: bytes, as: UTF8.self))")
  }
  #expect((agreed[true] ?? 0) > 100)
  #expect((agreed[false] ?? 0) > 100)
}

@Test("broken UTF-8 is cut as the standard library cuts it")
func repairsAsString() {
  var random = SplitMix(seed: 17)
  let leads: [UInt8] = [0x41, 0x80, 0xBF, 0xC0, 0xC2, 0xE0, 0xA0, 0x9F, 0xED, 0xEF, 0xF0, 0x90, 0x8F, 0xF4, 0xF5, 0xFF]
  var broken = 0
  for _ in 0..<100_000 * fuzzFactor {
    let bytes = (0..<Int(random.next() % 12)).map { _ in leads[Int(random.next() % UInt64(leads.count))] }
    let ours = bytes.withUnsafeBufferPointer { UTF8Repair.valid($0) }
    if ours != bytes { broken += 1 }
    if ours != Array(String(decoding: bytes, as: UTF8.self).utf8) { Issue.record("\(bytes)") }
  }
  #expect(broken > 1_000)
}
