// SPDX-License-Identifier: Apache-2.0
import Normalise
import Vocabulary

extension Detector {
  /// Somebody's telephone number: an unmistakable shape, or a shape and a word that announces it.
  static let phone = Detector(
    "exposure.personal-data.phone",
    title: Localized(es: "Muestra un teléfono", pt: "Mostra um telefone", en: "Shows a telephone number"),
    why: Localized(
      es: "A ese número puede llamar o escribir cualquiera que lea el comentario.",
      pt: "Qualquer pessoa que leia o comentário pode ligar ou escrever para esse número.",
      en: "Anyone who reads this can call or write to that number."),
    instead: PersonalDataCard.privately,
    examples: [
      .flags("mi celular es «312 456 8790», llámenme"),
      .flags("mi whats es «55 2847 6193» me urge"),
      .flags("mi cel «+54 9 351 618 4472» avisen x wsp"),
      .flags("el mío es «+56 9 8765 4321»"),
      .flags("Yovana, cel «987 214 365»"),
      .flags("mi número: «0414-1234567»"),
      .flags("celular «0987364152», nombre Wilson"),
      .flags("mi móvil es el «612 34 56 78»"),
      .flags("Me liga «(11) 98452-7716» depois das 14h"),
      .flags("Still no parcel. Ring me on «07700 900461»"),
      .flags("My cell is «(212) 555-0142», call me."),
      .flags("Señora, su celular «310 555 0142» ya está en la lista", on: .reply),
      .flags("El celular de doña Marta Ruiz es «310 555 0142»", on: .reply),
      .flags("Hola, llame a doña Ana al «310 482 7716»", on: .reply),
      .flags("Escriban al celular «310 482 7716» de doña Ana", on: .official),
      .flags("Hola. Mi celular es «310 482 7716»", on: .reply),
      .passes("Escríbanos al 310 555 0142 de la tienda de Laureles", on: .reply),
      .passes("Despachamos a Santiago, llámenos al 600 555 0142", on: .reply),
      .flags("mis celulares son «3105550142» «3115550143»"),
      .flags("mi celular es «3105550142»/«3115550143»"),
      .flags("mis celulares son «310 555 0142» - «311 555 0143»"),
      .flags("Yovana «310 555 0142» «311 555 0143»"),
      .flags("mi cédula es 1.020.774.318 «310 555 0142»"),
      .flags("CC 1020774318 de Jhon Osorio, «310 555 0142»"),
      .flags("mi tarjeta 4111 1111 1111 1111 «3105550142»"),
      .flags("mi WhatsApp «+57 310 555 0142» 24 horas"),
      .flags("mi WhatsApp «310 555 0142» 24 horas"),
      .flags("desde el 12-03-2026 «310 555 0142»"),
      .flags("mi celular es «310 555 0142» y nadie me responde"),
      .flags("mi cel «310 555 0142», me responden por favor"),
      .flags("Mi tel. «310 555 0142», nadie contesta el otro"),
      .flags("«310 555 0142» es mi celular y nadie me responde"),
      .flags("Les dejo a ustedes mi celular «310 555 0142»"),
      .flags("meu zap é «(11) 98452-7716» e ninguém responde"),
      .flags("my phone is «(212) 555-0142» and nobody answered"),
      .flags("mi tel Nº«3105550142»"),
      .flags("mi cel«3105550142»"),
      .flags("mi celular es «310  555  0142»"),
      .flags("mi cel es «52 55 28 47 61 93»"),
      .passes("Línea de atención: 01 8000 112 233, de lunes a sábado.", on: .official),
      .passes("Don Patricio, llámenos al 600 360 1234 y lo vemos con usted en privado.", on: .reply),
      .passes("Domicilios: 310 555 0142", on: .official),
      .passes("El teléfono de la tienda, doña Marta, es 601 555 0142", on: .reply),
      .passes("Línea 01 8000 112 233, llamen las 24 horas"),
      .passes("llamé a su línea 601 555 0142 y nadie contesta"),
      .passes("el pedido 3124568790 no ha llegado"),
      .passes("el ticket 0045-2219-883 no me deja facturar"),
      .passes("Pasaron 45 678 hinchas por el estadio"),
      .passes("Order 2125550147883 still says pending"),
      .passes("abren de 2019-2024 o del 12-03-2026 en adelante"),
      .passes("recaudaron 700.000.000€ en un día"),
      .passes("La empresa facturó 950.000.000 el año pasado"),
      .passes("invirtieron 750.000.000 en la planta nueva"),
      .passes("la deuda es de 950.000.000"),
      .passes("me llaman por una deuda de 923.456.000"),
      .passes("precios 650 700 750 según tamaño"),
      .passes("Hay tallas 52 54 56 58 60 62 del pantalón"),
      .passes("me iban a llamar el 12-03-2026 14:30 y nada"),
      .passes("a la cuenta ES24 2100 5747 1720 7378 8369, mi cel se lo mando"),
      .passes("salieron 21 34 57 310 555 0142 88 90 12 45 otra vez"),
      .passes("Comprei 11 caixas de 98452 cápsulas"),
    ],
    needs: .manyDigits
  ) { text, _ in
    text.phones { number in
      let (group, folded) = (number.group, number.folded)
      guard !text.hasCurrency(before: folded.lowerBound), !text.hasCurrency(after: folded.upperBound),
        !text.isAmount(group)
      else { return nil }
      let announcement = NumberLabels.standard.announcement(of: folded, in: text)
      let isSpent = announcement?.isSpent ?? false
      let isAlone = (number.begins || isSpent) && number.ends
      let label = isSpent ? nil : announcement?.label
      let confidence: Double
      switch (label, number.shape) {
      case (.phone, .possible) where !number.begins || (group.isThousands && group.digits.count < 9): return nil
      case (.phone, _): confidence = Confidence.certain
      case (nil, .unmistakable): confidence = Confidence.certain
      case (nil, .grouped) where isAlone: confidence = Confidence.likely
      case (nil, .mobile) where isAlone: confidence = Confidence.possible
      case (_, .unmistakable) where label != .thing && label != .quantity: confidence = Confidence.likely
      default: return nil
      }
      guard !PhoneDesk.isDesk(folded, in: text) else { return nil }
      return Hit(folded, confidence: confidence, replacement: group.masked(keeping: 2))
    }
  }
}

extension Reading {
  /// `950.000.000`: dots and three zeros at the end.
  fileprivate func isAmount(_ group: DigitGroup) -> Bool {
    group.isRoundThousands && byte(at: group.folded.upperBound - 4) == UInt8(ascii: ".")
  }
}

/// Numbers that a company gives out for everybody.
private enum PhoneDesk {
  private static let lexicon = DetectorSet.standard.book.lexicon
  private static let desk = lexicon.list("desk")
  private static let unanswered = lexicon.list("unanswered")
  private static let phone = lexicon.list("phone-word")
  private static let mine = lexicon.list("mine")
  private static let links = lexicon.list("name-link")

  static func isDesk(_ number: Range<Int>, in text: Reading) -> Bool {
    let at = text.firstWord(from: number.lowerBound)
    let sentence = text.sentenceWords(at: number.lowerBound)
    switch text.context.surface {
    case .official, .reply:
      let before = sentence.clamped(to: max(0, at - 8)..<at)
      let behind = text.firstWord(from: number.upperBound)
      if text.hasOwner(before: at)
        || isOf(sentence.clamped(to: behind..<behind + 4), in: text)
      {
        return false
      }
      return text.context.surface == .official
        || !isSomebodys(before, in: text) && !isMine(before, in: text) && !isCalled(before, in: text)
    case .comment, .personal:
      // `Mi tel. 310 …`: the abbreviation's full stop ends a sentence.
      let before = at == sentence.lowerBound ? max(0, at - 2)..<at : sentence.clamped(to: max(0, at - 6)..<at)
      let behind = text.firstWord(from: number.upperBound)
      if isMine(before, in: text) || isMine(sentence.clamped(to: behind..<behind + 4), in: text) { return false }
      // `llamé al 601 … y nadie contesta` is the company's own number.
      for i in sentence.clamped(to: max(0, at - 20)..<at + 24) {
        let id = text.words[i].id
        if lexicon.contains(id, on: unanswered) { return true }
        if i < at, at - i < 6, lexicon.contains(id, on: desk) { return true }
      }
      return false
    }
  }

  /// `mi celular`, `meu zap`: nobody gives out a company's number like that, whoever does not answer.
  private static func isMine(_ words: Range<Int>, in text: Reading) -> Bool {
    words.dropFirst().contains {
      lexicon.contains(text.words[$0].id, on: phone) && lexicon.contains(text.words[$0 - 1].id, on: mine)
    }
  }

  /// `310 482 7716 de doña Ana`
  private static func isOf(_ behind: Range<Int>, in text: Reading) -> Bool {
    guard let first = behind.first, lexicon.contains(text.words[first].id, on: links) else { return false }
    let name = behind.prefix(4).first { !lexicon.contains(text.words[$0].id, on: links) }
    return name.map { isPerson($0, in: text) } ?? false
  }

  /// `llame a doña Ana al …`, `hable con Camilo en el …`
  private static func isCalled(_ words: Range<Int>, in text: Reading) -> Bool {
    words.dropFirst().dropLast().contains { i in
      towards.contains(text.words[i].id) && isPerson(i + 1, in: text)
        && words.contains { $0 < i && $0 > i - 3 && lexicon.contains(text.words[$0].id, on: calling) }
    }
  }

  private static func isPerson(_ i: Int, in text: Reading) -> Bool {
    People.standard.isTitle(i, in: text) || People.standard.isGiven(i, in: text)
  }

  private static let calling = lexicon.list("calling")
  private static let towards: Set<Int32> = Set(["a", "con", "com"].map(lexicon.id(of:))).subtracting([0])

  /// `el celular de doña Marta Ruiz`: the telephone, and right behind it whose it is.
  private static func isSomebodys(_ words: Range<Int>, in text: Reading) -> Bool {
    words.contains { i in
      guard lexicon.contains(text.words[i].id, on: phone) else { return false }
      let name = words[i...].dropFirst().first {
        !lexicon.contains(text.words[$0].id, on: links) && !People.standard.isTitle($0, in: text)
      }
      return name.map { $0 > i + 1 && People.standard.isName($0, in: text) } ?? false
    }
  }
}
