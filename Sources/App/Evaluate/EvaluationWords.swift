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

  static func criticism(_ share: Share) -> Localized {
    let part = EvaluationReport.interval(share.part, share.interval)
    return Localized(
      es: "Críticas tomadas por ofensa: \(share.count) de \(share.rows) (\(part)).",
      pt: "Críticas tomadas por ofensa: \(share.count) de \(share.rows) (\(part)).",
      en: "Criticism called abuse: \(share.count) of \(share.rows) (\(part)).")
  }

  static func agreement(_ share: Share) -> Localized {
    let part = EvaluationReport.interval(share.part, share.interval)
    return Localized(
      es: "Decoro decide igual que las personas en \(share.count) de \(share.rows) (\(part)).",
      pt: "O Decoro decide como as pessoas em \(share.count) de \(share.rows) (\(part)).",
      en: "Decoro decides as people did in \(share.count) of \(share.rows) (\(part)).")
  }

  static func unknown(_ label: String, _ count: Int) -> Localized {
    Localized(
      es: "Rótulo desconocido, no se midió: «\(label)» (\(count)).",
      pt: "Rótulo desconhecido, não foi medido: “\(label)” (\(count)).",
      en: "Unknown label, not measured: “\(label)” (\(count)).")
  }

  // MARK: What is wrong with a call or a line

  static func bare(_ field: String) -> Localized {
    Localized(
      es: "no trae \"\(field)\" ni \"outcome\"", pt: "não traz \"\(field)\" nem \"outcome\"",
      en: "has neither \"\(field)\" nor \"outcome\"")
  }

  static func nothing(_ field: String) -> Localized {
    Localized(
      es: "no hay nada que medir: ninguna línea trae \"\(field)\" ni \"outcome\".",
      pt: "não há nada para medir: nenhuma linha traz \"\(field)\" nem \"outcome\".",
      en: "there is nothing to measure: no line has \"\(field)\" or \"outcome\".")
  }

  /// The most frequent ones are enough to see what kind of labels they are.
  static func nothingKnown(_ unknown: [String: Int]) -> Localized {
    guard !unknown.isEmpty else {
      return Localized(
        es: "no hay nada que medir: ninguna línea trae un rótulo que Decoro mida.",
        pt: "não há nada para medir: nenhuma linha traz um rótulo que o Decoro meça.",
        en: "there is nothing to measure: no line has a label that Decoro measures.")
    }
    let most = unknown.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(10)
    let list = most.map { "\"\(Underline.visible($0.key.unicodeScalars.prefix(60)))\" (\($0.value))" }
      .joined(separator: ", ")
    return Localized(
      es:
        "no hay nada que medir: Decoro no conoce estos rótulos: \(list). Diga con --means qué son: --means SUYO=insult.",
      pt:
        "não há nada para medir: o Decoro não conhece estes rótulos: \(list). Diga com --means o que são: --means SEU=insult.",
      en:
        "there is nothing to measure: Decoro does not know these labels: \(list). Say with --means what they are: --means THEIRS=insult."
    )
  }

  static func noField(_ field: String) -> Localized {
    Localized(
      es: "--labels-field: los rótulos no pueden estar en un campo \"\(field)\".",
      pt: "--labels-field: os rótulos não podem estar em um campo \"\(field)\".",
      en: "--labels-field: labels cannot be in a field \"\(field)\".")
  }

  static func noMeaning(_ pair: String) -> Localized {
    Localized(
      es: "--means se escribe SUYO=nuestro, por ejemplo OFP=insult, o NO= si no es ninguno; no \"\(pair)\".",
      pt: "--means se escreve SEU=nosso, por exemplo OFP=insult, ou NO= se não é nenhum; não \"\(pair)\".",
      en: "--means is written THEIRS=ours, for example OFP=insult, or NO= where it is none; not \"\(pair)\".")
  }

  static func noLabel(_ ours: String) -> Localized {
    let names = Meanings.names.joined(separator: ", ")
    return Localized(
      es: "--means: Decoro no tiene un rótulo \"\(ours)\"; tiene \(names).",
      pt: "--means: o Decoro não tem um rótulo \"\(ours)\"; tem \(names).",
      en: "--means: Decoro has no label \"\(ours)\"; it has \(names).")
  }

  static func twoMeanings(_ theirs: String) -> Localized {
    Localized(
      es: "--means dice de \"\(theirs)\" que es un rótulo de Decoro, y también que no es ninguno.",
      pt: "--means diz de \"\(theirs)\" que é um rótulo do Decoro, e também que não é nenhum.",
      en: "--means says of \"\(theirs)\" that it is a label of Decoro's, and also that it is none.")
  }
}
