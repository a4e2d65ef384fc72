// SPDX-License-Identifier: Apache-2.0
import Vocabulary

/// What an evaluation is told with.
enum EvaluationWords {
  static let title = Localized(
    es: "Decoro frente a textos rotulados", pt: "Decoro diante de textos rotulados", en: "Decoro against labelled texts"
  )
  static let all = Localized(es: "Todas las filas", pt: "Todas as linhas", en: "All rows")
  static let columns = [
    Localized(es: "rótulo", pt: "rótulo", en: "label"), Localized(es: "filas", pt: "linhas", en: "rows"),
    Localized(es: "precisión", pt: "precisão", en: "precision"),
    Localized(es: "cobertura", pt: "cobertura", en: "recall"), Localized(es: "F1", pt: "F1", en: "F1"),
    Localized(es: "área bajo la curva", pt: "área sob a curva", en: "area under curve"),
    Localized(es: "error de calibración", pt: "erro de calibração", en: "calibration error"),
  ]
  static let outcomes = Localized(
    es: "Lo que decidieron las personas → lo que decidiría Decoro",
    pt: "O que as pessoas decidiram → o que o Decoro decidiria",
    en: "What people decided → what Decoro would decide")
  static let few = Localized(
    es: "* Menos de veinte filas: la cifra dice poco.", pt: "* Menos de vinte linhas: o número diz pouco.",
    en: "* Fewer than twenty rows: the figure says little.")
  static let curve = Localized(
    es: "Aciertos (vertical) según falsas alarmas (horizontal)",
    pt: "Acertos (vertical) conforme falsos alarmes (horizontal)",
    en: "Hits (up) by false alarms (across)")
  static let reliability = Localized(
    es: "Lo que ocurrió (vertical) según lo que se dijo (horizontal)",
    pt: "O que ocorreu (vertical) conforme o que se disse (horizontal)",
    en: "What came true (up) by what was said (across)")
  static let histogram = Localized(
    es: "Filas por probabilidad: con el rótulo, en oscuro; sin él, en claro",
    pt: "Linhas por probabilidade: com o rótulo, em escuro; sem ele, em claro",
    en: "Rows by probability: with the label dark, without it light")
  static let falseAlarms = Localized(
    es: "Falsas alarmas, las más seguras primero", pt: "Falsos alarmes, os mais seguros primeiro",
    en: "False alarms, the surest first")
  static let misses = Localized(
    es: "Lo que se escapó, lo más lejano primero", pt: "O que escapou, o mais distante primeiro",
    en: "Misses, the farthest first")
  static let plots = Localized(es: "Gráficas", pt: "Gráficos", en: "Plots")
  static let mistakes = Localized(es: "Los peores errores", pt: "Os piores erros", en: "The worst mistakes")

  static func criticism(_ called: Int, of rows: Int) -> Localized {
    Localized(
      es: "Críticas tomadas por ofensa: \(called) de \(rows).",
      pt: "Críticas tomadas por ofensa: \(called) de \(rows).",
      en: "Criticism called abuse: \(called) of \(rows).")
  }

  static func unknown(_ label: String, _ count: Int) -> Localized {
    Localized(
      es: "Rótulo desconocido, no se midió: «\(label)» (\(count)).",
      pt: "Rótulo desconhecido, não foi medido: “\(label)” (\(count)).",
      en: "Unknown label, not measured: “\(label)” (\(count)).")
  }
}
