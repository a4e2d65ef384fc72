// SPDX-License-Identifier: Apache-2.0
import CScore
import Crypto
import Glibc

/// The weights of the fast model, mapped from a file that `Training/` wrote.
///
/// Little-endian, in this order: 8 bytes `DECOROW2`; 8 numbers of 32 bits (columns, slots of words, words, bits of runs, bits
/// of pairs, lists, styles, 0); the first 8 bytes of the SHA-256
/// of all that follows; five rows of 32 floats (scale of words, of runs, of pairs, bias, report
/// threshold) and two more (slope and offset of the calibration); lists × 32 floats; styles × 32 floats; slots × 8 bytes (the
/// fingerprint of a word, 0 is empty, and its row); words × 32 × 2 bytes; 2^runs × 32 bytes; 2^pairs × 32 bytes.
/// The last column of words, runs and pairs is their part of the squared length of a text.
public final class Weights: @unchecked Sendable {
  static let columns = 32
  static let lengthColumn = 31

  let wordScales, runScales, pairScales, bias, thresholds, slopes, offsets: UnsafePointer<Float>
  let listRows, styleRows: UnsafePointer<Float>
  /// Fingerprint and row of a word, in turns.
  let slots: UnsafePointer<UInt32>
  let words: UnsafePointer<Int16>
  let runs, pairs: UnsafePointer<Int8>
  let slotMask, runBits, pairBits: Int
  /// Sixteen hexadecimal digits that change with any weight.
  public let digest: String

  private let file: MappedFile

  public enum Failure: Error, Sendable {
    case cannotOpen(reason: String)
    case notWeights(reason: String)
  }

  public init(path: String) throws(Failure) {
    file = try MappedFile(path: path)
    var layout = Layout(file.bytes)
    guard layout.hasMagic, layout.isPlausible, layout.fileSize == file.size else {
      throw .notWeights(reason: "not a file of weights, or of another version")
    }
    // A damaged weight would change decisions without a word, or, as no number, never end a search.
    guard layout.isWhole(file.size) else {
      throw .notWeights(reason: "damaged: its contents are not what its digest says")
    }
    let numbers = layout.numbers
    slotMask = numbers[1] - 1
    runBits = numbers[3]
    pairBits = numbers[4]
    digest = layout.digest
    wordScales = layout.floats(Weights.columns)
    runScales = layout.floats(Weights.columns)
    pairScales = layout.floats(Weights.columns)
    bias = layout.floats(Weights.columns)
    thresholds = layout.floats(Weights.columns)
    slopes = layout.floats(Weights.columns)
    offsets = layout.floats(Weights.columns)
    listRows = layout.floats(numbers[5] * Weights.columns)
    styleRows = layout.floats(numbers[6] * Weights.columns)
    let slots: UnsafePointer<UInt32> = layout.take(numbers[1] * 2)
    // Whoever writes a file can write its digest too: every row named is there, and a search comes to its end.
    var hasEmpty = false
    for slot in 0..<numbers[1] {
      if slots[slot * 2] == 0 { hasEmpty = true }
      guard slots[slot * 2] == 0 || Int(slots[slot * 2 + 1]) < numbers[2] else {
        throw .notWeights(reason: "it names words that it does not have")
      }
    }
    guard hasEmpty else { throw .notWeights(reason: "its table of words is full") }
    self.slots = slots
    words = layout.take(numbers[2] * Weights.columns)
    runs = layout.take(Weights.columns << numbers[3])
    pairs = layout.take(Weights.columns << numbers[4])
  }

  @inline(__always)
  func prefetchSlot(ofWord number: UInt64) { decoro_prefetch(slots + slot(of: Weights.mixed(number)) * 2) }

  @inline(__always)
  private static func mixed(_ number: UInt64) -> UInt64 { number &* 0x9E37_79B9_7F4A_7C15 }
  @inline(__always)
  private func slot(of mixed: UInt64) -> Int { Int(truncatingIfNeeded: mixed >> 40) & slotMask }

  /// The row of a word; nil for one that no training text had often enough.
  @inline(__always)
  func row(ofWord number: UInt64) -> UnsafePointer<Int16>? {
    let mixed = Weights.mixed(number)
    let fingerprint = UInt32(truncatingIfNeeded: mixed) | 1
    var slot = slot(of: mixed)
    while slots[slot * 2] != 0 {
      if slots[slot * 2] == fingerprint { return words + Int(slots[slot * 2 + 1]) * Weights.columns }
      slot = (slot + 1) & slotMask
    }
    return nil
  }

  @inline(__always)
  func row(ofRun hash: UInt64) -> UnsafePointer<Int8> { runs + Weights.fold(hash, runBits) * Weights.columns }

  @inline(__always)
  func row(ofPair hash: UInt64) -> UnsafePointer<Int8> { pairs + Weights.fold(hash, pairBits) * Weights.columns }

  /// The same in Training/features.py.
  @inline(__always)
  private static func fold(_ hash: UInt64, _ bits: Int) -> Int {
    Int(truncatingIfNeeded: hash ^ (hash >> 29) ^ (hash >> 47)) & ((1 << bits) - 1)
  }
}

/// A walk through the file, part by part.
private struct Layout {
  private static let magic: StaticString = "DECOROW2"
  private static let head = 8 + 8 * 4 + 8
  private var next: UnsafeRawPointer
  private let start: UnsafeRawPointer

  init(_ map: UnsafeMutableRawPointer) {
    start = UnsafeRawPointer(map)
    next = start + Layout.head
  }

  var hasMagic: Bool { memcmp(start, Layout.magic.utf8Start, 8) == 0 }

  var numbers: [Int] { (0..<8).map { Int(start.load(fromByteOffset: 8 + $0 * 4, as: UInt32.self)) } }

  var digest: String {
    let digits = String(start.loadUnaligned(fromByteOffset: 40, as: UInt64.self), radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  func isWhole(_ size: Int) -> Bool {
    let body = UnsafeRawBufferPointer(start: start + Layout.head, count: size - Layout.head)
    return SHA256.hash(data: body).prefix(8).elementsEqual(UnsafeRawBufferPointer(start: start + 40, count: 8))
  }

  /// What this program was built for; a file that asks for more would be read beyond its end.
  var isPlausible: Bool {
    let n = numbers
    return n[0] == Weights.columns && n[1].nonzeroBitCount == 1 && n[1] <= 1 << 24 && n[2] < n[1] && n[3] <= 22
      && n[4] <= 22 && n[5] == FeatureReader.lists.count && n[6] == StyleFeature.allCases.count
  }

  var fileSize: Int {
    let n = numbers
    let rows = (7 + n[5] + n[6]) * Weights.columns * 4
    return Layout.head + rows + n[1] * 8 + n[2] * Weights.columns * 2 + Weights.columns << n[3] + Weights.columns
      << n[4]
  }

  mutating func floats(_ count: Int) -> UnsafePointer<Float> { take(count) }

  mutating func take<Element>(_ count: Int) -> UnsafePointer<Element> {
    defer { next += count * MemoryLayout<Element>.stride }
    return next.assumingMemoryBound(to: Element.self)
  }
}
