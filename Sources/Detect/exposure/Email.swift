// SPDX-License-Identifier: Apache-2.0
import Normalise
import Vocabulary

extension Detector {
  /// The e-mail address of a person. A desk (`ventas@`, `contacto@`) is nobody's.
  static let email = Detector(
    "exposure.personal-data.email",
    title: Localized(
      es: "Muestra el correo de una persona", pt: "Mostra o e-mail de uma pessoa", en: "Shows a person's e-mail address"
    ),
    why: EmailAddress.why,
    instead: PersonalDataCard.privately,
    examples: [
      .flags("escríbanme a «carlos.medinar84@gmail.com» con la respuesta"),
      .flags("manden la guía a «rosy_hdz@hotmail.com» porfis"),
      .flags("email me on «t.hargreaves62@btinternet.com»"),
      .flags("meu e-mail é «joana.prates@uol.com.br»"),
      .flags("Su correo «pao.villacis@yahoo.es» no está registrado", on: .reply),
      .passes("Escríbanos a contacto@cafeandino.example para factura.", on: .official),
      .passes("Gracias a tod@s.Nos vemos mañana"), .passes("Bienvenid@s.Hoy abrimos a las ocho"),
      .flags("escriban a «ana.medina@gmail.com».Gracias", dodges: false),
      .passes("escribí a servicio.cliente@tienda.com.ar y nadie contesta"),
      .passes("o atendimento@loja.com.br não responde"),
      .passes("write to laura.gomez@cafeandino.example for the press kit", on: .official),
    ],
    needs: .email
  ) { text, _ in
    let ours = text.context.surface == .official || text.context.surface == .reply
    var hits: [Hit] = []
    for (i, word) in text.words.enumerated() where word.kind == .email {
      guard let address = EmailAddress(word.range, in: text), !address.isDesk else { continue }
      // What we publish ourselves is meant to be written to, unless it is a private mailbox or we say whose it is.
      if ours, !address.isPrivateMailbox, !text.hasOwner(before: i) { continue }
      hits.append(Hit(word.range, replacement: address.masked))
    }
    return hits
  }

  /// The same in words, as people write it where signs are looked for.
  static let spelledEmail = Detector(
    "exposure.personal-data.email-in-words",
    title: Localized(
      es: "Muestra un correo escrito con palabras", pt: "Mostra um e-mail escrito com palavras",
      en: "Spells out somebody's e-mail address"),
    why: EmailAddress.why, instead: PersonalDataCard.privately,
    examples: [
      .flags("mi correo es «ana82 arroba gmail punto com»"), .flags("escríbanle a «marcela arroba hotmail punto es»"),
      .flags("meu e-mail: «joana arroba gmail ponto com»"), .flags("email me, «tom at gmail dot com»"),
      .passes("compré una arroba de papa en la plaza"), .passes("¿cuánto vale la arroba de café?"),
      .passes("look at Gmail, it is down again"), .passes("pongan la arroba antes del usuario"),
      .knownMiss("«ana82 arroba gmail.com»", because: "the host is read as a link"),
    ],
    phrases: [
      .certain(
        .es, "@word|@number arroba gmail|hotmail|outlook|yahoo|icloud|live|protonmail punto? com|es|co|net|mx|ar|cl?"),
      .certain(.pt, "@word|@number arroba gmail|hotmail|outlook|yahoo|icloud|live|uol|bol ponto? com|br|net?"),
      .certain(.en, "@word|@number at gmail|hotmail|outlook|yahoo|icloud dot com|net|uk"),
    ])
}

/// An address, cut at its `@`.
struct EmailAddress {
  static let why = Localized(
    es: "A esa dirección puede escribir cualquiera: publicidad, engaños, acoso.",
    pt: "Qualquer um pode escrever para esse endereço: propaganda, golpes, assédio.",
    en: "Anyone can write to that address: advertising, frauds, harassment.")

  private let text: Reading
  private let local: Range<Int>
  private let host: Range<Int>

  init?(_ range: Range<Int>, in text: Reading) {
    guard let at = range.first(where: { text.folded[$0] == UInt8(ascii: "@") }) else { return nil }
    self.text = text
    local = range.lowerBound..<at
    host = at + 1..<range.upperBound
  }

  /// The local part names a desk, alone or beside something else: `ventas.norte@`, `cafeandino-pedidos@`.
  var isDesk: Bool { parts(local).contains { EmailAddress.desks.contains($0) } }

  /// A mailbox that private people have.
  var isPrivateMailbox: Bool { parts(host).contains { EmailAddress.mailboxes.contains($0) } }

  var masked: String { text.foldedString(local.lowerBound..<local.lowerBound + 1) + "•••@…" }

  private func parts(_ range: Range<Int>) -> [UInt64] {
    var hashes: [UInt64] = []
    var start = range.lowerBound
    for i in range.lowerBound...range.upperBound {
      guard i == range.upperBound || !Folded.isLetter(text.folded[i]) else { continue }
      if i > start {
        hashes.append(text.folded[start..<i].reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 })
      }
      start = i + 1
    }
    return hashes
  }

  private static let desks = hashes(
    """
    info informacion informes contacto contactenos contactanos ventas venta servicio servicios servicioalcliente servicioclientes
    clientes cliente atencion atencionalcliente atencioncliente atencionaclientes ayuda soporte pedidos reservas reservaciones
    facturacion factura facturas cobranza cobranzas cartera pagos tesoreria compras proveedores prensa comunicaciones
    comunicacion marketing mercadeo rrhh empleo empleos seleccion talento talentohumano trabajo trabaja vacantes cv hojasdevida
    quejas reclamos reclamaciones pqr pqrs pqrsf sac denuncias lineaetica etica legal juridica notificaciones notificacionesjudiciales
    privacidad habeasdata datos datospersonales tutela arco gerencia administracion admin recepcion oficina tienda tiendas hola buzon
    sugerencias defensor defensoria consultas eventos logistica despachos envios garantias devoluciones noreply no-reply donotreply
    contato atendimento vendas suporte ouvidoria faleconosco imprensa vagas financeiro comercial sugestoes privacidade dpo ajuda
    lojas loja reclamacao
    contact sales support help helpdesk service customerservice customercare care orders billing accounts press media jobs careers
    hr office hello enquiries inquiries feedback complaints privacy reservations bookings returns shop store webmaster postmaster
    """)
  private static let mailboxes = hashes(
    """
    gmail googlemail hotmail outlook live msn yahoo ymail icloud me mac aol proton protonmail pm gmx zoho tutanota uol bol terra ig
    btinternet sky virginmedia telefonica movistar une etb une prodigy cantv comcast verizon
    """)

  private static func hashes(_ text: StaticString) -> Set<UInt64> {
    Set(text.description.split { $0 == " " || $0 == "\n" }.map { FoldedWord.hash(String($0)) })
  }
}

extension Reading {
  /// Whether one of the three words before this one says whose it is: `su correo …`, `your e-mail …`.
  func hasOwner(before word: Int) -> Bool {
    let lexicon = DetectorSet.standard.book.lexicon
    for i in max(0, word - 3)..<word where lexicon.contains(words[i].id, on: owners) { return true }
    return false
  }
}

private let owners = DetectorSet.standard.book.lexicon.list("owner")
