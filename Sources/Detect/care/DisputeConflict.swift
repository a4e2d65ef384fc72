// SPDX-License-Identifier: Apache-2.0
import Normalise
import Vocabulary

extension Detector {
  /// A complaint that has left the counter: an authority, a lawyer, a refusal, an injury, proofs. One word of these proves
  /// nothing, so they are weighed together.
  static let disputeConflict = conflict(
    "dispute",
    title: Localized(
      es: "Un reclamo que ya es disputa", pt: "Uma reclamação que já é disputa", en: "A complaint that became a dispute"
    ),
    why: Localized(
      es: "El reclamo ya pasó por una negativa, una autoridad o un daño. Merece a una persona con nombre.",
      pt: "A reclamação já passou por uma recusa, uma autoridade ou um dano. Merece uma pessoa com nome.",
      en: "The complaint has met a refusal, an authority or a harm. It deserves one person with a name."),
    examples: [
      .flags("«Ya está la denuncia en Sernac» con las «fotos»", dodges: false),
      .flags("«Me niegan el reintegro» del pasaje, mañana «voy al juzgado»", dodges: false),
      .flags("Mi hijo tiene una «quemadura de» segundo grado", dodges: false),
      .flags("«O advogado já» entrou com a «ação na justiça»", dodges: false),
      .passes("¿en qué canal subió el video? en ese video no hay pruebas de nada"),
      .passes("Mi prima es abogada y almuerza ahí"),
      .passes("El juez pitó un penal que no era"),
      .passes("te voy a demandar por ese flan jajaja"),
    ],
    phrases: disputeClues
  ) { text, matches in
    guard !matches.isEmpty else { return [] }
    let evidence = Evidence(matches, least: Evidence.enough)
    return evidence.isEnough && !text.isInFun() ? evidence.hits(text) : []
  }
}
