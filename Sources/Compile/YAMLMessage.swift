// SPDX-License-Identifier: Apache-2.0
import Vocabulary

/// What the YAML parser says, in words for people who do not know YAML.
enum YAMLMessage {
  static func words(for problem: String) -> Localized {
    for (part, words) in known where problem.contains(part) { return words }
    return Localized(es: "hay algo fuera de lugar", pt: "há algo fora do lugar", en: "something is out of place")
  }

  static func isUnclosed(_ problem: String) -> Bool {
    problem.contains("expected ',' or") || problem.contains("unexpected end of stream")
  }

  private static let known: [(String, Localized)] = [
    (
      "mapping values are not allowed",
      Localized(
        es: "hay dos puntos (:) dentro de un texto sin comillas, o una sangría de más",
        pt: "há dois-pontos (:) dentro de um texto sem aspas, ou um recuo a mais",
        en: "there is a colon (:) in a text without quotation marks, or too much indentation")
    ),
    (
      "could not find expected ':'",
      Localized(
        es: "a una clave le faltan los dos puntos (:)", pt: "faltam os dois-pontos (:) de uma chave",
        en: "a key lacks its colon (:)")
    ),
    (
      "expected ',' or ']'",
      Localized(
        es: "falta una coma o el corchete ] que cierra la lista",
        pt: "falta uma vírgula ou o colchete ] que fecha a lista",
        en: "a comma or the bracket ] that closes the list is missing")
    ),
    (
      "expected ',' or '}'",
      Localized(
        es: "falta una coma o la llave } que cierra el grupo", pt: "falta uma vírgula ou a chave } que fecha o grupo",
        en: "a comma or the brace } that closes the group is missing")
    ),
    (
      "unexpected end of stream",
      Localized(
        es: "unas comillas no se cierran", pt: "umas aspas não se fecham", en: "quotation marks are never closed")
    ),
    (
      "cannot start any token",
      Localized(
        es: "este signo no puede ir al principio de un valor; use comillas (y espacios, no tabulaciones)",
        pt: "este sinal não pode ir no início de um valor; use aspas (e espaços, não tabulações)",
        en: "this sign cannot begin a value; use quotation marks (and spaces, not tabs)")
    ),
    (
      "escape character",
      Localized(
        es: "entre comillas dobles, \\ tiene otro sentido; use comillas simples",
        pt: "entre aspas duplas, \\ tem outro sentido; use aspas simples",
        en: "between double quotes, \\ means something else; use single quotes")
    ),
    (
      "did not find expected key",
      Localized(
        es: "esta línea no tiene la sangría de las demás, o antes quedó texto después de unas comillas",
        pt: "esta linha não tem o recuo das demais, ou antes ficou texto depois de umas aspas",
        en: "this line is not indented like the others, or text follows quotation marks before it")
    ),
    (
      "did not find expected '-'",
      Localized(
        es: "esta línea de la lista no empieza con guion (-)", pt: "esta linha da lista não começa com hífen (-)",
        en: "this line of the list does not begin with a hyphen (-)")
    ),
    (
      "block sequence entries are not allowed",
      Localized(
        es: "una lista con guiones va en la línea siguiente", pt: "uma lista com hifens vai na linha seguinte",
        en: "a list with hyphens goes on the next line")
    ),
    (
      "another document",
      Localized(
        es: "hay una línea «---» dentro del bloque", pt: "há uma linha «---» dentro do bloco",
        en: "there is a line “---” inside the block")
    ),
  ]
}
