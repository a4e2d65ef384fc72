// SPDX-License-Identifier: Apache-2.0
import Normalise
import Vocabulary

extension Detector {
  /// What a person must settle, in private: each kind marks the words that decide.
  static let conflicts: [Detector] = [legalConflict, refundConflict, staffConflict, injuryConflict, disputeConflict]

  /// A conflict's card. Its advice is the same for every kind: a public line, then a private place.
  static func conflict(
    _ kind: String, title: Localized, why: Localized, examples: [Example], phrases: [Phrases], find: @escaping Find
  ) -> Detector {
    Detector(
      "care.conflict." + kind, title: title, why: why,
      instead: Localized(
        es: "Responda en público con una línea amable que diga por dónde seguir, y continúe en privado.",
        pt: "Responda em público com uma linha gentil que diga por onde seguir, e continue no privado.",
        en: "Answer in public with one kind line that says where to go on, and continue in private."),
      surfaces: [.comment], examples: examples, phrases: phrases, find: find)
  }
}

extension Reading {
  /// Said in fun: `denuncio que esta torta es adictiva jajaja`.
  func isInFun() -> Bool { Mood(self).laughs }
}

extension WordList {
  static let conflictWords: [WordList] = [authorities]

  /// Who settles what a company and a customer cannot: `@authority`.
  static let authorities = WordList(
    "authority",
    es: """
      =sic, superintendencia, =super de industria, =superindustria, =superfinanciera, =invima  # CO
      =profeco, =condusef, =cofepris, =concilianet  # MX
      =sernac, =seremi, =juzgado de policía local, =cmf  # CL
      =indecopi, =susalud, =libro de reclamaciones, =digesa  # PE
      =defensa del consumidor, =coprec, =defensa al consumidor, =anmat, =ventanilla federal  # AR
      =sundde, =indepabis  # VE
      =arcsa, =defensoría del pueblo, =defensoría  # EC
      =omic, =facua, =ocu, =hoja de reclamaciones, =hojas de reclamaciones, =consumo  # ES
      =fiscalía, =ministerio público, juzgado, tribunal, =corte, =policía, =procuraduría, =la justicia, =justicia
      =protección al consumidor, =comisaría, =la defensoría, =juez, =arbitraje, =junta arbitral, =sanidad
      """,
    pt: """
      =procon, =reclame aqui, =reclameaqui, =juizado, =pequenas causas, =justiça, =anvisa, =vigilância sanitária
      =ministério público, =delegacia, =polícia, =tribunal, =senacon, =defensoria
      """,
    en: """
      =bbb, =better business bureau, =attorney general, =trading standards, =ombudsman, =small claims, =ftc, =cfpb
      =small claims court, =court, =police, =health department, =environmental health, =consumer affairs, =citizens \
      advice
      =tribunal, =action fraud, =the fca, =fsa, =fda, =acas
      """)
}
