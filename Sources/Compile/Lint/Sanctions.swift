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
    var paragraph: [Prose.Word] = []
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
        Prose.read(line, number, into: &paragraph)
      }
    }
    close()
  }
}

/// How sanctions are announced in three languages.
enum Sanctions {
  /// The first announcement of a paragraph that does not cite the rules it belongs to.
  static func announced(in words: [Prose.Word]) -> (written: String, line: Int, column: Int, length: Int)? {
    // Nearly every paragraph has none of the words: then nothing else is looked at.
    guard words.contains(where: { starts.contains(String($0.plain.prefix(3))) }) else { return nil }
    let plain = words.map(\.plain)
    let citesRules = rules.contains { Prose.match($0, plain) != nil }
    if citesRules, procedure.contains(where: { Prose.match($0, plain) != nil }) { return nil }
    for phrase in phrases {
      var from = 0
      while let start = Prose.match(phrase, plain, from: from) {
        from = start + 1
        let end = start + phrase.count - 1
        guard words[start].sentence == words[end].sentence, !Prose.isDenied(words, at: start) else { continue }
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

  private static let rules = Prose.phrases(
    """
    reglamento* interno*
    reglamento* de trabajo
    regulamento* interno*
    internal|work|workplace rules|regulations
    internal work rules|regulations
    staff|employee handbook
    """)
  private static let procedure = Prose.phrases(
    """
    procedimiento*|proceso|descargos|procedimento*|processo|procedure*|process
    """)
  private static let starts = Set(phrases.flatMap { $0[0].map { String($0.prefix(3)) } })
  private static let phrases = Prose.phrases(
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
