// SPDX-License-Identifier: Apache-2.0
import Vocabulary

/// What the product calls things when it speaks to people. Words of the interface's glossary.
extension Outcome {
  var name: Localized {
    switch self {
    case .pass: Localized(es: "sin observaciones", pt: "sem observações", en: "nothing to flag")
    case .advise: Localized(es: "con sugerencias", pt: "com sugestões", en: "with suggestions")
    case .hold: Localized(es: "por revisar", pt: "aguardando revisão", en: "waiting for review")
    case .hide: Localized(es: "ocultar", pt: "ocultar", en: "hide")
    case .private: Localized(es: "pasar a privado", pt: "levar para o privado", en: "move to private")
    case .escalate: Localized(es: "escalar", pt: "acionar o plantão", en: "escalate")
    }
  }
}

extension Act {
  var name: Localized {
    switch self {
    case .advise: Localized(es: "sugerir", pt: "sugerir", en: "suggest")
    case .hold: Localized(es: "dejar por revisar", pt: "deixar aguardando revisão", en: "leave for review")
    case .hide: Localized(es: "ocultar", pt: "ocultar", en: "hide")
    case .private: Localized(es: "pasar a privado", pt: "levar para o privado", en: "move to private")
    case .keepEvidence: Localized(es: "guardar la evidencia", pt: "guardar a evidência", en: "keep the evidence")
    case .call:
      Localized(es: "llamar a la persona de turno", pt: "chamar a pessoa de plantão", en: "call the person on duty")
    }
  }
}

extension Surface {
  var name: Localized {
    switch self {
    case .personal: Localized(es: "mi cuenta personal", pt: "minha conta pessoal", en: "my own account")
    case .official: Localized(es: "perfil oficial", pt: "perfil oficial", en: "official profile")
    case .reply: Localized(es: "respuesta pública", pt: "resposta pública", en: "public reply")
    case .comment: Localized(es: "comentario del público", pt: "comentário do público", en: "public comment")
    }
  }
}

/// Labels of reports.
enum Words {
  static let rule = Localized(es: "Regla", pt: "Regra", en: "Rule")
  static let article = Localized(es: "artículo", pt: "artigo", en: "article")
  static let why = Localized(es: "Por qué", pt: "Por quê", en: "Why")
  static let instead = Localized(es: "Mejor así", pt: "Melhor assim", en: "Try this instead")
  static let edit = Localized(es: "Quedaría", pt: "Ficaria", en: "It would read")
  static let lifted = Localized(
    es: "No cuenta: la protege", pt: "Não conta: é protegida por", en: "Does not count: protected by")
  static let alsoSeen = Localized(es: "También se vio", pt: "Também se viu", en: "Also seen")
  static let shield = Localized(es: "Opinión protegida", pt: "Opinião protegida", en: "Protected speech")
  static let undecided = Localized(es: "No se pudo evaluar", pt: "Não foi possível avaliar", en: "Could not be checked")
  static let notLookedAt = Localized(es: "Nadie miró", pt: "Ninguém olhou", en: "Nobody looked at")
  static let serves = Localized(es: "A qué sirve", pt: "A que serve", en: "What it serves")
  static let servesNothing = Localized(
    es: "No se reconoce ninguno de sus valores, ni la misión ni la visión.",
    pt: "Não se reconhece nenhum dos valores, nem a missão nem a visão.",
    en: "None of the values is recognised, nor the mission or the vision.")
  static func part(_ part: Decision.Served.Part) -> Localized {
    switch part {
    case .value: Localized(es: "valor", pt: "valor", en: "value")
    case .mission: Localized(es: "misión", pt: "missão", en: "mission")
    case .vision: Localized(es: "visión", pt: "visão", en: "vision")
    }
  }
  static let acts = Localized(es: "Qué se hace", pt: "O que se faz", en: "What is done")
  static let missing = Localized(es: "(falta)", pt: "(falta)", en: "(missing)")
  static let line = Localized(es: "línea", pt: "linha", en: "line")
}
