// SPDX-License-Identifier: Apache-2.0
import Crypto
import Foundation
import Store
import Vocabulary

/// What a letter says. Plain text, and no address in it that lets anybody in: it only leads to where one signs in.
struct LetterText: Sendable, Hashable {
  var subject: String
  var body: String

  static func sign(
    _ language: Language, organization: String, number: String, name: String, address: String, isFirst: Bool
  ) -> LetterText {
    let subject = Localized(
      es: "Por firmar: protocolo de redes sociales, versión \(number)",
      pt: "Para assinar: política de redes sociais, versão \(number)",
      en: "To sign: social media policy, version \(number)")
    let opening =
      isFirst
      ? Localized(
        es: "Hay una versión nueva del protocolo de redes sociales de \(organization): la \(number). Ya está en vigor.",
        pt: "Há uma nova versão da política de redes sociais de \(organization): a \(number). Já está em vigor.",
        en: "There is a new version of the social media policy of \(organization): \(number). It is in force.")
      : Localized(
        es: "Todavía falta su firma en la versión \(number) del protocolo de redes sociales de \(organization).",
        pt: "Ainda falta a sua assinatura na versão \(number) da política de redes sociais de \(organization).",
        en: "Your signature is still missing on version \(number) of the social media policy of \(organization).")
    let rest = Localized(
      es: """
        Son unos minutos: leerla, un repaso corto y firmar. Firmar no le quita ningún derecho, y puede agregar una observación.
        \(link("Puede hacerlo aquí, dentro de su jornada:", address, "/firmar"))
        Si algo no se entiende, pregúntelo en la misma página.
        """,
      pt: """
        Leva alguns minutos: ler, um exercício curto e assinar. Assinar não tira nenhum direito seu, e você pode acrescentar uma observação.
        \(link("Faça isso aqui, dentro do seu expediente:", address, "/firmar"))
        Se algo não ficar claro, pergunte na mesma página.
        """,
      en: """
        It takes a few minutes: read it, a short practice, sign. Signing waives none of your rights, and you may add a remark.
        \(link("You can do it here, within your working hours:", address, "/firmar"))
        If anything is unclear, ask on the same page.
        """)
    return LetterText(
      subject: subject[language], body: greeting(name)[language] + opening[language] + "\n\n" + rest[language])
  }

  static func review(
    _ language: Language, organization: String, number: String, day: String, daysLeft: Int, name: String,
    address: String
  ) -> LetterText {
    let subject = Localized(
      es: "Revisión del protocolo: \(day)", pt: "Revisão da política: \(day)", en: "Review of the policy: \(day)")
    let opening =
      daysLeft > 0
      ? Localized(
        es: "El protocolo de redes sociales de \(organization), versión \(number), dice que se revisa el \(day).",
        pt: "A política de redes sociais de \(organization), versão \(number), diz que será revisada em \(day).",
        en: "The social media policy of \(organization), version \(number), says that it is reviewed on \(day).")
      : Localized(
        es:
          "Llegó la fecha de revisión (\(day)) del protocolo de redes sociales de \(organization), versión \(number).",
        pt: "Chegou a data de revisão (\(day)) da política de redes sociais de \(organization), versão \(number).",
        en: "The review date (\(day)) of the social media policy of \(organization), version \(number), has come.")
    let rest = Localized(
      es: """
        Mire qué cláusulas no se entendieron en el repaso, qué retiros se revocaron y qué dudas llegaron: de ahí salen los cambios.
        \(link("Las versiones están aquí:", address, "/versiones"))
        """,
      pt: """
        Veja quais cláusulas não foram entendidas no exercício, quais remoções foram revertidas e que dúvidas chegaram: daí saem as mudanças.
        \(link("As versões estão aqui:", address, "/versiones"))
        """,
      en: """
        Look at which clauses were misunderstood in the practice, which removals were overturned and what was asked: changes come from there.
        \(link("The versions are here:", address, "/versiones"))
        """)
    return LetterText(
      subject: subject[language], body: greeting(name)[language] + opening[language] + "\n\n" + rest[language])
  }

  static func week(
    _ language: Language, organization: String, figures: WeekFigures, name: String, address: String
  ) -> LetterText {
    let subject = Localized(
      es: "La semana de \(organization) en redes", pt: "A semana de \(organization) nas redes",
      en: "The week of \(organization) on social media")
    func line(_ es: String, _ pt: String, _ en: String, _ value: String) -> String {
      "  \(Localized(es: es, pt: pt, en: en)[language]): \(value)"
    }
    let done = [
      line("Mensajes publicados", "Mensagens publicadas", "Messages published", "\(figures.published)"),
      line("Comentarios retirados", "Comentários removidos", "Comments removed", "\(figures.hidden)"),
      line(
        "Retiros revocados por apelación", "Remoções revertidas por recurso", "Removals overturned on appeal",
        "\(figures.overturned)"),
      line(
        "Conflictos que pasaron a atención", "Conflitos que foram para o atendimento", "Conflicts moved to care",
        "\(figures.casesOpened)"),
    ]
    let waiting = [
      line("Comentarios por revisar", "Comentários a revisar", "Comments to review", "\(figures.waitingComments)"),
      line("Apelaciones por decidir", "Recursos a decidir", "Appeals to decide", "\(figures.appeals)"),
      line("Casos abiertos", "Casos abertos", "Open cases", "\(figures.openCases)"),
      line("Dudas sin responder", "Dúvidas sem resposta", "Questions unanswered", "\(figures.questions)"),
      line(
        "Firmas de la versión en vigor", "Assinaturas da versão em vigor", "Signatures of the version in force",
        "\(figures.signed)/\(figures.members)"),
    ]
    let heads = (
      Localized(es: "Esta semana", pt: "Esta semana", en: "This week"),
      Localized(es: "Lo que espera", pt: "O que espera", en: "What waits")
    )
    let end = Localized(
      es: link("El detalle está aquí:", address, "/imagen")
        + "\nSon cuentas de textos y de actos; ninguna es sobre una persona.",
      pt: link("O detalhe está aqui:", address, "/imagen")
        + "\nSão contas de textos e de atos; nenhuma é sobre uma pessoa.",
      en: link("The details are here:", address, "/imagen") + "\nThese count texts and acts; none is about a person.")
    return LetterText(
      subject: subject[language],
      body: greeting(name)[language] + heads.0[language] + "\n" + done.joined(separator: "\n") + "\n\n"
        + heads.1[language] + "\n" + waiting.joined(separator: "\n") + "\n\n" + end[language])
  }

  /// The threat itself stays where it is kept: a letter passes through many hands.
  static func duty(
    _ language: Language, organization: String?, comment: String, name: String, address: String
  ) -> LetterText {
    let organization =
      organization ?? Localized(es: "su organización", pt: "sua organização", en: "your organisation")[language]
    let path = "/comentarios/" + comment.split(separator: ":").dropFirst().joined()
    let subject = Localized(
      es: "Llegó una amenaza: le toca a usted", pt: "Chegou uma ameaça: é a sua vez",
      en: "A threat came in: it is your turn")
    let body = Localized(
      es: "En los perfiles de \(organization) llegó una amenaza y usted está de turno. "
        + link("Ábrala y pulse «Yo me encargo»:", address, path)
        + "\nSi en un cuarto de hora nadie se encarga, se llama a la siguiente persona.",
      pt: "Nos perfis de \(organization) chegou uma ameaça e você está de plantão. "
        + link("Abra e toque em «Eu me encarrego»:", address, path)
        + "\nSe em quinze minutos ninguém se encarregar, chama-se a pessoa seguinte.",
      en: "A threat came in on \(organization)'s profiles, and you are on duty. "
        + link("Open it and press “I'll take care of it”:", address, path)
        + "\nIf nobody does within a quarter of an hour, the next person is called.")
    return LetterText(subject: subject[language], body: greeting(name)[language] + body[language])
  }

  /// To oneself, to see whether letters arrive.
  static func trial(_ language: Language) -> LetterText {
    LetterText(
      subject: Localized(
        es: "Carta de prueba de Decoro", pt: "Carta de teste do Decoro", en: "Test letter from Decoro")[
          language],
      body: Localized(
        es: "Si lee esto, Decoro puede enviar cartas.", pt: "Se você lê isto, o Decoro consegue enviar cartas.",
        en: "If you read this, Decoro can send letters.")[language])
  }

  private static func greeting(_ name: String) -> Localized {
    let first = name.split(separator: " ").first.map(String.init) ?? name
    return Localized(es: "Hola, \(first):\n\n", pt: "Olá, \(first):\n\n", en: "Hello \(first),\n\n")
  }

  private static func link(_ words: String, _ address: String, _ path: String) -> String {
    address.isEmpty ? "" : "\(words) \(address)\(path)"
  }
}

extension LetterText {
  /// As RFC 5322 and MIME write it. `name` makes the letter's identity: sent twice, it is the same letter.
  func message(from: String, to: String, name: String, at now: Moment) -> Message {
    let host = from.split(separator: "@").last.map(String.init) ?? "localhost"
    let identity = SHA256.hash(data: Data("\(name)|\(to)".utf8)).hex.prefix(32)
    let encoded = Data(body.utf8).base64EncodedString(options: [
      .lineLength76Characters, .endLineWithCarriageReturn, .endLineWithLineFeed,
    ])
    let head = [
      "From: Decoro <\(from)>", "To: <\(to)>", "Subject: \(Self.word(subject))", "Date: \(Self.date(now))",
      "Message-ID: <\(identity)@\(host)>", "Auto-Submitted: auto-generated", "MIME-Version: 1.0",
      "Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: base64",
    ]
    return Message(from: from, to: to, text: head.joined(separator: "\r\n") + "\r\n\r\n" + encoded + "\r\n")
  }

  /// RFC 2047, in pieces that fit its 75 characters and break no letter.
  private static func word(_ text: String) -> String {
    var pieces: [String] = [""]
    for letter in text.tidied {
      if pieces[pieces.count - 1].utf8.count + String(letter).utf8.count > 42 { pieces.append("") }
      pieces[pieces.count - 1].append(letter)
    }
    return pieces.map { "=?utf-8?B?\(Data($0.utf8).base64EncodedString())?=" }.joined(separator: "\r\n ")
  }

  private static func date(_ now: Moment) -> String {
    let text = now.text
    let days = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    let weekday = days[now.day(in: "UTC").weekday - 1]
    let month = months[((Int(text.dropFirst(5).prefix(2)) ?? 1) - 1) % 12]
    return "\(weekday), \(text.dropFirst(8).prefix(2)) \(month) \(text.prefix(4)) \(text.dropFirst(11).prefix(8)) +0000"
  }
}
