// SPDX-License-Identifier: Apache-2.0
import Vocabulary

extension Lint {
  /// The protocol is not the disciplinary code: who announces a sanction cites the internal work rules and their
  /// procedure in the same paragraph, or does not announce it.
  func sanctions() {
    for prose in draft.prose { sanctions(in: prose.value, at: prose.place) }
    for clause in draft.clauses where clause.off == nil {
      for text in [clause.why, clause.instead].compactMap({ $0 }) {
        sanctions(in: text.value, at: text.place, isOneLine: true)
      }
    }
  }

  private func sanctions(in text: String, at start: Place, isOneLine: Bool = false) {
    var paragraph: [Sanctions.Word] = []
    func close() {
      if let found = Sanctions.announced(in: paragraph) {
        var place =
          isOneLine
          ? start : Place(path: start.path, line: start.line + found.line, column: found.column, length: found.length)
        if isOneLine { place.length = start.length }
        problems.add(.lintSanction, at: place, ["word": found.written])
      }
      paragraph = []
    }
    for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      if line.utf8.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) {
        close()
      } else {
        Sanctions.read(line, number, into: &paragraph)
      }
    }
    close()
  }
}

/// How sanctions are announced in three languages.
enum Sanctions {
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

  /// The first announcement of a paragraph that does not cite the rules it belongs to.
  static func announced(in words: [Word]) -> (written: String, line: Int, column: Int, length: Int)? {
    // Nearly every paragraph has none of the words: then nothing else is looked at.
    guard words.contains(where: { starts.contains(String($0.plain.prefix(3))) }) else { return nil }
    let plain = words.map(\.plain)
    let citesRules = rules.contains { match($0, plain) != nil }
    if citesRules, procedure.contains(where: { match($0, plain) != nil }) { return nil }
    for phrase in phrases {
      var from = 0
      while let start = match(phrase, plain, from: from) {
        from = start + 1
        let end = start + phrase.count - 1
        guard words[start].sentence == words[end].sentence, !isDenied(words, at: start) else { continue }
        let sameLine = words[start].line == words[end].line
        let last = sameLine ? end : start
        let length = words[last].column + words[last].written.unicodeScalars.count - words[start].column
        return (
          words[start...end].map(\.written).joined(separator: " "), words[start].line, words[start].column, length
        )
      }
    }
    return nil
  }

  /// *Aquí no hay sanciones*, but not *quien no cumpla será sancionado*.
  private static func isDenied(_ words: [Word], at index: Int) -> Bool {
    var i = index - 1
    while i >= 0, index - i <= 7, words[i].sentence == words[index].sentence {
      let word = words[i].plain
      if compliance.contains(where: { word.hasPrefix($0) }) { return false }
      if denials.contains(word) { return true }
      i -= 1
    }
    return false
  }

  private static func match(_ phrase: [[String]], _ words: [String], from: Int = 0) -> Int? {
    guard words.count >= phrase.count, from <= words.count - phrase.count else { return nil }
    return (from...words.count - phrase.count).first { start in
      phrase.indices.allSatisfy { i in phrase[i].contains { fits($0, words[start + i]) } }
    }
  }

  private static func fits(_ wanted: String, _ word: String) -> Bool {
    wanted.hasSuffix("*") ? word.hasPrefix(wanted.dropLast()) : word == wanted
  }

  private static func lines(_ text: StaticString) -> [[[String]]] {
    text.description.split(separator: "\n").map { line in
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
  private static let rules = lines(
    """
    reglamento* interno*
    reglamento* de trabajo
    regulamento* interno*
    internal|work|workplace rules|regulations
    internal work rules|regulations
    staff|employee handbook
    """)
  private static let procedure = lines(
    """
    procedimiento*|proceso|descargos|procedimento*|processo|procedure*|process
    """)
  private static let starts = Set(phrases.flatMap { $0[0].map { String($0.prefix(3)) } })
  private static let phrases = lines(
    """
    sancion*|castigo*|castigad*|castigar*|despido|despidos|amonestaci*|amonestad*|destitucion|destituid*|multa|multas
    sera|seran|seria|serian|ser despedido|despedida|despedidos|despedidas
    medida*|accion|acciones|proceso*|falta* disciplinari*
    falta|faltas grave|graves|gravisima|gravisimas
    terminacion del|de contrato|vinculo
    llamado|llamados de atencion
    suspension del|de contrato|salario
    sancao|sancoes|punicao|punicoes|punido|punida|punidos|punidas|punir|demissao|demissoes|demitido|demitida|demitidos
    justa causa
    medida*|acao|acoes|suspensao|suspensoes|advertencia* disciplinar*
    advertencia|advertencias formal|formais|verbal|verbais
    advertencia|advertencias por escrito
    sanction*|punish*
    disciplinary action*|measure*|sanction*|proceeding*
    will|shall|may|can|could be fired|dismissed|terminated|suspended
    termination of employment|contract
    written|formal|final warning*
    """)
}
