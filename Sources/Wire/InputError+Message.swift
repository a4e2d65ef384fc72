// SPDX-License-Identifier: Apache-2.0
import Vocabulary

extension InputError {
  /// One or two sentences: what is wrong, and what to write.
  public var message: Localized {
    switch self {
    case .notJSON(let at, let expected): expected.message(at: at + 1)
    case .notAnObject:
      Localized(
        es: "Se esperaba un objeto, por ejemplo {\"text\":\"…\"}.",
        pt: "Esperava-se um objeto, por exemplo {\"text\":\"…\"}.",
        en: "An object was expected, for example {\"text\":\"…\"}.")
    case .tooDeep(let limit):
      Localized(
        es: "El JSON tiene más de \(limit) niveles.", pt: "O JSON tem mais de \(limit) níveis.",
        en: "The JSON is nested more than \(limit) levels deep.")
    case .noText:
      Localized(es: "Falta \"text\".", pt: "Falta \"text\".", en: "\"text\" is missing.")
    case .badText:
      Localized(
        es: "\"text\" debe ser un texto entre comillas.", pt: "\"text\" deve ser um texto entre aspas.",
        en: "\"text\" must be a string.")
    case .badID:
      Localized(
        es: "\"id\" debe ser un texto o un número entero de hasta 18 cifras.",
        pt: "\"id\" deve ser um texto ou um número inteiro de até 18 algarismos.",
        en: "\"id\" must be a string or a whole number of up to 18 digits.")
    case .badSurface:
      Localized(
        es: "\"surface\" debe ser personal, official, reply o comment.",
        pt: "\"surface\" deve ser personal, official, reply ou comment.",
        en: "\"surface\" must be personal, official, reply or comment.")
    case .badAudience:
      Localized(
        es: "\"audience\" debe ser public o, con la superficie personal, work-group.",
        pt: "\"audience\" deve ser public ou, com a superfície personal, work-group.",
        en: "\"audience\" must be public or, with the surface personal, work-group.")
    case .badLanguage:
      Localized(
        es: "\"lang\" debe ser un texto, por ejemplo \"es\".", pt: "\"lang\" deve ser um texto, por exemplo \"pt\".",
        en: "\"lang\" must be a string, for example \"en\".")
    case .badAuthor:
      Localized(
        es: "\"author\" debe ser un texto: el nombre de usuario.",
        pt: "\"author\" deve ser um texto: o nome de usuário.",
        en: "\"author\" must be a string: a handle.")
    case .badThread:
      Localized(
        es: "\"thread\" debe ser una lista de {\"text\",\"author\"}, desde la primera publicación.",
        pt: "\"thread\" deve ser uma lista de {\"text\",\"author\"}, desde a primeira publicação.",
        en: "\"thread\" must be a list of {\"text\",\"author\"}, from the first post down.")
    case .badDepth:
      Localized(
        es: "\"depth\" debe ser fast o full.", pt: "\"depth\" deve ser fast ou full.",
        en: "\"depth\" must be fast or full.")
    case .badPosts:
      Localized(
        es: "\"posts\" debe ser una lista de objetos.", pt: "\"posts\" deve ser uma lista de objetos.",
        en: "\"posts\" must be a list of objects.")
    case .badPublished:
      Localized(
        es: "\"published\" debe ser true o false.", pt: "\"published\" deve ser true ou false.",
        en: "\"published\" must be true or false.")
    case .badOutcome:
      Localized(
        es: "\"outcome\" debe ser pass, advise, hold, hide, private o escalate.",
        pt: "\"outcome\" deve ser pass, advise, hold, hide, private ou escalate.",
        en: "\"outcome\" must be pass, advise, hold, hide, private or escalate.")
    case .badLabels:
      Localized(
        es:
          "Los rótulos y \"unsettled\" deben ser un texto o una lista de textos, por ejemplo [\"insult\"]; \"lang\" y \"country\", textos.",
        pt:
          "Os rótulos e \"unsettled\" devem ser um texto ou uma lista de textos, por exemplo [\"insult\"]; \"lang\" e \"country\", textos.",
        en:
          "Labels and \"unsettled\" must be a string or a list of strings, for example [\"insult\"]; \"lang\" and \"country\", strings."
      )
    case .authorOnPersonal, .linkOnPersonal, .listOnPersonal: privacyMessage
    case .tooManyPosts(let limit):
      Localized(
        es: "Hay más de \(limit) publicaciones en una sola solicitud: divídalas en varias.",
        pt: "Há mais de \(limit) publicações em uma só solicitação: divida em várias.",
        en: "There are more than \(limit) posts in one request: split them.")
    case .lineTooLong(let limit):
      Localized(
        es: "La línea pasa de \(limit >> 20) MiB.", pt: "A linha passa de \(limit >> 20) MiB.",
        en: "The line is longer than \(limit >> 20) MiB.")
    case .textTooLong(let limit):
      Localized(
        es: "El texto pasa de \(limit >> 20) MiB.", pt: "O texto passa de \(limit >> 20) MiB.",
        en: "The text is longer than \(limit >> 20) MiB.")
    case .cannotOpen(let path, let reason):
      Localized(
        es: "No se pudo abrir \(path): \(reason).", pt: "Não foi possível abrir \(path): \(reason).",
        en: "\(path) could not be opened: \(reason).")
    case .cannotRead(let path, let reason):
      Localized(
        es: "No se pudo leer \(path): \(reason).", pt: "Não foi possível ler \(path): \(reason).",
        en: "\(path) could not be read: \(reason).")
    }
  }

  /// Guarantee 1 speaks here: on the personal surface people check their own words, and nobody checks a person.
  private var privacyMessage: Localized {
    switch self {
    case .linkOnPersonal:
      Localized(
        es: "En una cuenta personal se revisa un texto propio, nunca un enlace a lo que alguien publicó.",
        pt: "Em uma conta pessoal revisa-se um texto próprio, nunca um link para o que alguém publicou.",
        en: "On a personal account people check their own text, never a link to what somebody posted.")
    case .listOnPersonal:
      Localized(
        es: "En una cuenta personal se revisa un texto a la vez: envíelo solo, sin lista.",
        pt: "Em uma conta pessoal revisa-se um texto por vez: envie-o sozinho, sem lista.",
        en: "On a personal account one text is checked at a time: send it alone, not in a list.")
    default:
      Localized(
        es: "En una cuenta personal no se acepta \"author\": se revisa un texto, no a una persona.",
        pt: "Em uma conta pessoal não se aceita \"author\": revisa-se um texto, não uma pessoa.",
        en: "\"author\" is not accepted on a personal account: a text is checked, not a person.")
    }
  }
}

extension InputError.Expected {
  func message(at place: Int) -> Localized {
    let what = name
    return Localized(
      es: "No es JSON: en el byte \(place) se esperaba \(what.es).",
      pt: "Não é JSON: no byte \(place) esperava-se \(what.pt).",
      en: "This is not JSON: at byte \(place), \(what.en) was expected.")
  }

  private var name: Localized {
    switch self {
    case .value: Localized(es: "un valor", pt: "um valor", en: "a value")
    case .key: Localized(es: "un nombre entre comillas", pt: "um nome entre aspas", en: "a name in quotation marks")
    case .colon: Localized(es: "«:»", pt: "\":\"", en: "\":\"")
    case .commaOrBrace: Localized(es: "«,» o «}»", pt: "\",\" ou \"}\"", en: "\",\" or \"}\"")
    case .commaOrBracket: Localized(es: "«,» o «]»", pt: "\",\" ou \"]\"", en: "\",\" or \"]\"")
    case .endOfString:
      Localized(
        es: "el cierre de las comillas (los saltos de línea se escriben \\n)",
        pt: "o fechamento das aspas (quebras de linha se escrevem \\n)",
        en: "the closing quotation mark (line breaks are written \\n)")
    case .escape: Localized(es: "un escape válido", pt: "um escape válido", en: "a valid escape")
    case .digit: Localized(es: "una cifra", pt: "um algarismo", en: "a digit")
    case .nothingMore: Localized(es: "el final", pt: "o final", en: "the end")
    }
  }
}
