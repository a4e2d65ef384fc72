// SPDX-License-Identifier: Apache-2.0
import Vocabulary

/// Prose as a lint reads it: words without accents, with their place and their sentence.
enum Prose {
  struct Word {
    var plain: String
    var written: String
    /// Lines count from 0, columns from 1.
    var line: Int
    var column: Int
    var sentence: Int
  }

  static func read(_ line: some StringProtocol, _ number: Int, into words: inout [Word]) {
    var sentence = words.last?.sentence ?? 0
    var written = String.UnicodeScalarView()
    var column = 0
    func flush(_ words: inout [Word], before column: Int) {
      guard !written.isEmpty else { return }
      let text = String(written)
      words.append(
        Word(plain: plain(text), written: text, line: number, column: column - written.count, sentence: sentence))
      written = String.UnicodeScalarView()
    }
    for scalar in line.unicodeScalars {
      column += 1
      if scalar.properties.isAlphabetic {
        written.append(scalar)
        continue
      }
      flush(&words, before: column)
      if ".!?;".unicodeScalars.contains(scalar) { sentence += 1 }
    }
    flush(&words, before: column + 1)
  }

  /// *Aquí no hay sanciones*, but not *quien no cumpla será sancionado*.
  static func isDenied(_ words: [Word], at index: Int) -> Bool {
    var i = index - 1
    while i >= 0, index - i <= 7, words[i].sentence == words[index].sentence {
      let word = words[i].plain
      if compliance.contains(where: { word.hasPrefix($0) }) { return false }
      if denials.contains(word) { return true }
      i -= 1
    }
    return false
  }

  static func match(_ phrase: [[String]], _ words: [String], from: Int = 0) -> Int? {
    guard words.count >= phrase.count, from <= words.count - phrase.count else { return nil }
    return (from...words.count - phrase.count).first { start in
      phrase.indices.allSatisfy { i in phrase[i].contains { fits($0, words[start + i]) } }
    }
  }

  private static func fits(_ wanted: String, _ word: String) -> Bool {
    wanted.hasSuffix("*") ? word.hasPrefix(wanted.dropLast()) : word == wanted
  }

  /// One phrase a line; `|` separates words of which one will do, and `*` ends a stem.
  static func phrases(_ text: StaticString) -> [[[String]]] { phrases(text: text.description) }

  static func phrases(text: String) -> [[[String]]] {
    text.split(separator: "\n").map { line in
      line.split(separator: " ").map { $0.split(separator: "|").map(String.init) }
    }
  }

  private static let denials: Set<String> = [
    "no", "ni", "sin", "nunca", "jamas", "nadie", "tampoco", "ningun", "ninguna", "nada", "nao", "nem", "sem",
    "ninguem",
    "nenhum", "nenhuma", "not", "never", "nobody", "without", "nor", "neither", "none", "cannot", "t",
  ]
  private static let compliance = [
    "cumpl", "incumpl", "respet", "acat", "observ", "sig", "hag", "hace", "cumpr", "descumpr", "respeit", "segu",
    "comply",
    "complie", "follow", "respect", "obey", "break",
  ]

  /// A paragraph with the line it begins at.
  struct Paragraph {
    var path: String
    var line: Int
    var words: [Word]

    var sentences: [[Word]] {
      var sentences: [[Word]] = []
      for word in words {
        if sentences.last?.last?.sentence == word.sentence {
          sentences[sentences.count - 1].append(word)
        } else {
          sentences.append([word])
        }
      }
      return sentences
    }
  }

  static func paragraphs(_ prose: Written<String>) -> [Paragraph] {
    var paragraphs: [Paragraph] = []
    var words: [Word] = []
    func close() {
      if !words.isEmpty { paragraphs.append(Paragraph(path: prose.place.path, line: prose.place.line, words: words)) }
      words = []
    }
    for (number, line) in prose.value.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      if line.utf8.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) {
        close()
      } else {
        read(line, number, into: &words)
      }
    }
    close()
    return paragraphs
  }

  static func words(_ text: String) -> [Word] {
    var words: [Word] = []
    read(text, 0, into: &words)
    return words
  }
}
