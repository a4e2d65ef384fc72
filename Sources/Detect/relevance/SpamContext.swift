// SPDX-License-Identifier: Apache-2.0
import Normalise
import Vocabulary

/// Who talks about an offer: the one who makes it, or one who warns of it.
enum SpamContext {
  private static let lexicon = DetectorSet.standard.book.lexicon
  private static let warnings = lexicon.list("scam-warning")
  private static let negations = lexicon.list("no")
  private static let own = lexicon.list("own-offer")

  /// A customer who writes about an order of hers: `mi pedido`, `meu pedido`, `my order`.
  static func isCustomer(_ text: Reading) -> Bool { has(customer, text) }
  /// Something is for sale, or to be won.
  static func hasTrade(_ text: Reading) -> Bool { has(trade, text) }
  /// Readers are told to write, to join, to sign up.
  static func hasCall(_ text: Reading) -> Bool { has(call, text) }

  /// A payment is named by its papers, and nobody is told to go, to write or to buy anywhere.
  static func isPayment(_ text: Reading) -> Bool {
    has(payment, text) && !hasTrade(text) && !hasCall(text)
      && !text.words.contains { [.link, .email, .mention].contains($0.kind) }
  }

  private static let payment = lexicon.list("payment-paper")
  private static let customer = lexicon.list("customer")
  private static let trade = lexicon.list("offering")
  private static let call = lexicon.list("pitch-call")

  private static func has(_ list: Lexicon.ListID, _ text: Reading) -> Bool {
    text.words.contains { lexicon.contains($0.id, on: list) }
  }

  /// `esto es una estafa`, but not `no es estafa`, which only those say who make one.
  static func isWarning(_ text: Reading) -> Bool {
    for (i, word) in text.words.enumerated() where word.id > 0 && lexicon.contains(word.id, on: warnings) {
      let denied = (max(0, i - 3)..<i).contains { lexicon.contains(text.words[$0].id, on: negations) }
      if !denied { return true }
    }
    return false
  }

  /// Whether the sentence asks something.
  static func isInQuestion(_ match: PhraseMatch, in text: Reading) -> Bool {
    let sentence = Int(text.words[Int(match.words.lowerBound)].sentence)
    return text.sentences.indices.contains(sentence) && text.sentences[sentence].ending == .question
  }

  /// Whether it is a question: is this offer yours?
  static func isAsked(_ match: PhraseMatch, in text: Reading) -> Bool {
    let sentence = Int(text.words[Int(match.words.lowerBound)].sentence)
    guard text.sentences.indices.contains(sentence), text.sentences[sentence].ending == .question else { return false }
    let near = max(0, Int(match.words.lowerBound) - 20)..<min(text.words.count, Int(match.words.upperBound) + 20)
    let words = near.clamped(to: text.sentences[sentence].words)
    return words.contains { lexicon.contains(text.words[$0].id, on: own) }
  }
}

/// A link, by where it leads and by the words around it.
struct BaitLink {
  /// Nil for a link that anybody may share.
  let confidence: Double?

  private static let lexicon = DetectorSet.standard.book.lexicon
  private static let bait = lexicon.list("bait")

  /// How many words of the text are baits.
  static func count(in text: Reading) -> Int {
    text.words.count { $0.kind == .word && lexicon.contains($0.id, on: bait) }
  }

  init(_ link: Word, baits: Int, in text: Reading) {
    let host = LinkHost(link.range, in: text)
    let baits = baits + (host.hasBait ? 1 : 0)
    switch (host.kind, baits) {
    case (.shortened, 1...), (.throwaway, 1...): confidence = Confidence.certain
    case (.cheap, 2...), (.chat, 1...): confidence = Confidence.certain
    case (.cheap, 1), (.other, 4...): confidence = Confidence.likely
    case (.throwaway, 0): confidence = Confidence.possible
    default: confidence = nil
    }
  }
}

/// The host of a link.
private struct LinkHost {
  enum Kind { case shortened, chat, throwaway, cheap, other }
  private(set) var kind = Kind.other
  /// A bait in the name itself: `sorteos-gratis.xyz`.
  private(set) var hasBait = false

  private static let lexicon = DetectorSet.standard.book.lexicon
  private static let bait = lexicon.list("bait")
  private static let shorteners = hashes(
    "bit.ly tinyurl.com cutt.ly goo.gl is.gd rb.gy t.ly shorturl.at acortar.link ow.ly n9.cl tiny.cc s.id lnkd.in shre.ink encurtador.com.br linktr.ee"
  )
  private static let chats = hashes("t.me wa.me chat.whatsapp.com telegram.me api.whatsapp.com wa.link m.me")
  private static let throwaways = hashes(
    "xyz top click win bet loan icu tk cf ml ga gq monster quest cyou buzz cam rest sbs ru cn work vip casino bid trade"
  )
  private static let cheaps = hashes(
    "shop site online store live club life fun space website link info biz pro today world")

  init(_ range: Range<Int>, in text: Reading) {
    var start = range.lowerBound
    for scheme in ["https://", "http://", "www."] as [StaticString]
    where Self.has(scheme, start, range.upperBound, text) {
      start += scheme.utf8CodeUnitCount
    }
    var end = start
    while end < range.upperBound, ![UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: ":")].contains(text.folded[end])
    { end += 1 }
    var label = start
    var part = start
    for i in start...end {
      let byte = i < end ? text.folded[i] : UInt8(ascii: ".")
      if byte == UInt8(ascii: "."), i < end { label = i + 1 }
      guard !Folded.isLetter(byte) else { continue }
      if i - part > 3, let id = Self.id(part..<i, text), Self.lexicon.contains(id, on: Self.bait) { hasBait = true }
      part = i + 1
    }
    let whole = Self.hash(start..<end, text)
    let top = Self.hash(label..<end, text)
    if Self.shorteners.contains(whole) {
      kind = .shortened
    } else if Self.chats.contains(whole) {
      kind = .chat
    } else if Self.throwaways.contains(top) {
      kind = .throwaway
    } else if Self.cheaps.contains(top) {
      kind = .cheap
    }
  }

  private static func id(_ range: Range<Int>, _ text: Reading) -> Int32? {
    let id = lexicon.id(of: text.foldedString(range))
    return id == 0 ? nil : id
  }

  private static func has(_ prefix: StaticString, _ start: Int, _ end: Int, _ text: Reading) -> Bool {
    guard start + prefix.utf8CodeUnitCount < end else { return false }
    return (0..<prefix.utf8CodeUnitCount).allSatisfy { text.folded[start + $0] == prefix.utf8Start[$0] }
  }

  private static func hash(_ range: Range<Int>, _ text: Reading) -> UInt64 {
    text.folded[range].reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }

  private static func hashes(_ text: StaticString) -> Set<UInt64> {
    Set(text.description.split(separator: " ").map { FoldedWord.hash(String($0)) })
  }
}

/// Words of trade in a row, some of them twice running.
enum Repetition {
  static func find(in text: Reading, _ matches: ArraySlice<PhraseMatch>) -> [Hit] {
    var runs: [Range<Int>] = []
    for match in matches {
      let words = Int(match.words.lowerBound)..<Int(match.words.upperBound)
      if let last = runs.last, words.lowerBound < last.upperBound {
        runs[runs.count - 1] = last.lowerBound..<max(last.upperBound, words.upperBound)
      } else {
        runs.append(words)
      }
    }
    return runs.compactMap { run in
      let again = run.dropFirst().count { text.words[$0].id == text.words[$0 - 1].id }
      return again >= 2 ? Hit(text.foldedRange(words: run)) : nil
    }
  }
}
