// SPDX-License-Identifier: Apache-2.0
import Normalise

extension WordList {
  static let threats: [WordList] =
    [
      harmInfinitives, harmWithPronoun, harmFirstPerson, bodyParts, premises, figures, figureLinks, laughter, sports,
      jests, awaiting, done,
    ] + threatTable

  /// Doing harm, as it follows *voy a*: `@harm`.
  static let harmInfinitives = WordList(
    "harm", masked: true,
    es: """
      =matar, =asesinar, =reventar, =quemar, =degollar, =apuñalar, =acuchillar, =balear, =balacear, =golpear, =pegar, \
      =cascar, =moler
      =machacar, =descuartizar, =despellejar, =destripar, =linchar, =ahorcar, =ahogar, =estrangular, =madrear, \
      =quebrar, =tronar
      =romper, =partir, =rajar, =chuzar, =desaparecer, =eliminar, =fusilar, =tirotear, =masacrar, =torturar, \
      =secuestrar, =violar
      =atropellar, =cagar a palos, =cagar a trompadas, =cagar a piñas, =cagar a golpes, =agarrar a palos, =agarrar a \
      patadas
      =agarrar a golpes, =agarrar a trompadas, =moler a palos, =moler a golpes, =caer a palos, =caer a palo, =caer a \
      golpes
      =caer a coñazos, =caer a plomo, =dar plomo, =dar bala, =dar piso, =dar de baja, =dar matarile, =dar una paliza, \
      =dar una golpiza
      =dar un tiro, =dar de hostias, =inflar a hostias, =hinchar a hostias, =meter un tiro, =meter un balazo, =meter \
      plomo
      =meter una puñalada, =pegar un tiro, =pegar dos tiros, =pegar unos tiros, =pegar un balazo, =pegar una puñalada
      =llenar de plomo, =llenar de plomazos, =echar plomo, =prender fuego, =prender en candela, =prender candela, \
      =volar la cabeza
      =volar los sesos, =sacar los ojos, =sacar las tripas, =sacar la mugre, =sacar la cresta, =sacar la chucha, \
      =sacar la entreputa
      =sacar la madre, =arrancar la cabeza, =cortar el cuello, =cortar la garganta, =cortar en pedazos, =romper el culo
      =romper el orto, =partir en dos, =dejar como colador, =hacer pedazos, =hacer mierda, =hacer picadillo, =bajar a \
      tiros, =bajar a bala
      =bajar a plomo, =agarrar a balazos, =agarrar a tiros, =agarrar a machete, =prenderlos en candela, =tumbar los \
      dientes
      =tumbar la cabeza, =bajar los dientes, =volar los dientes, =matar a golpes, =matar a palos, =sacar la putamadre, \
      =desfigurar
      """,
    pt: """
      =matar, =assassinar, =arrebentar, =queimar, =degolar, =esfaquear, =bater, =espancar, =surrar, =estourar, \
      =esganar, =enforcar
      =quebrar, =furar, =linchar, =estrangular, =torturar, =estuprar, =dar um tiro, =dar uns tiros, =meter bala, \
      =meter a porrada
      =meter porrada, =encher de porrada, =encher de bala, =tacar fogo, =botar fogo, =por fogo, =meter fogo, =cortar o \
      pescoço
      =sentar a mão, =descer o cacete, =descer a porrada, =dar uma surra, =fazer picadinho, =acabar com a raça
      """,
    en: """
      =kill, =murder, =stab, =shoot, =burn, =beat, =punch, =strangle, =slaughter, =behead, =hang, =rape, =hurt, =gut, \
      =lynch, =torture
      =slit, =smash, =bash, =choke, =drown, =execute, =end
      """)

  /// Doing harm to somebody, in one word: `@harmthem`.
  static let harmWithPronoun = WordList(
    "harmthem", masked: true,
    es: """
      +matar, +asesinar, +reventar, +quemar, +degollar, +apuñalar, +acuchillar, +balear, +golpear, +pegar, +cascar, \
      +moler
      +machacar, +descuartizar, +despellejar, +destripar, +linchar, +ahorcar, +estrangular, +madrear, +quebrar, \
      +tronar, +chuzar
      +desaparecer, +fusilar, +masacrar, +torturar, +secuestrar, +violar, +cogotear, +prender
      """,
    pt:
      "=matá-lo, =te matar, =te arrebentar, =te quebrar, =te bater, =te espancar, =te furar, =te estourar, =te esfaquear, =te esganar"
  )

  /// I do, I shall do, we do harm: `@iharm`.
  static let harmFirstPerson = WordList(
    "iharm", masked: true,
    es: """
      =mato, =matamos, =mataré, =mataremos, =reviento, =reventamos, =reventaré, =reventaremos, =quemo, =quemamos, \
      =quemaré
      =quemaremos, =degüello, =apuñalo, =apuñalaré, =acuchillo, =acuchillaré, =golpeo, =golpearé, =casco, =machaco, \
      =machacaré
      =descuartizo, =despellejo, =linchamos, =lincharemos, =madreo, =madreamos, =quiebro, =quebraré, =rajo, =rajaré, \
      =chuzo, =rompo
      =rompemos, =romperé, =romperemos, =parto, =partimos, =partiré, =partiremos, =fusilo, =ahorco, =ahorcaré, \
      =desaparezco
      =cago a palos, =cago a trompadas, =cago a piñas, =cago a tiros, =pego un tiro, =meto un tiro, =meto plomo, =doy \
      plomo, =doy bala
      =vuelo la cabeza, =saco los ojos, =saco la mugre, =saco la cresta, =saco la chucha, =caigo a palos, =caemos a \
      palos
      =agarro a palos, =agarro a patadas, =agarro a golpes, =agarro a tiros, =prendo fuego, =prendemos fuego, =prendo \
      candela
      =arranco la cabeza, =corto el cuello, =doy una paliza, =mando matar, =mando a matar
      """,
    pt: """
      =mato, =matamos, =matarei, =arrebento, =arrebentamos, =queimo, =quebro, =esfaqueio, =furo, =encho de porrada, \
      =encho de bala
      =meto bala, =meto a mão, =sento a mão, =taco fogo, =boto fogo, =dou um tiro, =quebro a cara
      """)

  /// `@body`
  static let bodyParts = WordList(
    "body",
    es: """
      cara, jeta, =madre, boca, hocico, cabeza, pierna, hueso, diente, crisma, culo, trompa, geta, rodilla, nariz, \
      alma, costilla, mandíbula, =puta madre
      """,
    pt: "cara, boca, cabeça, perna, osso, dente, fuça, nariz, focinho, costela",
    en: "face, head, teeth, legs, neck, skull, jaw, bones, throat, brains")

  /// What can be burnt or broken: `@premises`.
  static let premises = WordList(
    "premises",
    es: """
      local, tienda, negocio, vitrina, vidrio, carro, moto, casa, bodega, camioneta, coche, auto, puerta, depósito, \
      oficina, sucursal
      restaurante, cafetería, almacén, sede, fábrica, planta, camión, rancho, chuzo, chiringuito, kiosco, quiosco, \
      garito, edificio
      establecimiento, changarro, ventana, persiana, escaparate, portal, vehículo, empresa, furgón, furgoneta
      """,
    pt:
      "loja, negócio, vitrine, vidro, carro, moto, casa, galpão, porta, escritório, filial, restaurante, lanchonete, fábrica, caminhão, prédio",
    en: "store, shop, place, windows, window, car, house, office, warehouse, building, restaurant, premises, van, truck"
  )

  /// `@sport`
  static let sports = WordList(
    "sport",
    es:
      "partido, cancha, gol, equipo, clásico, campeonato, torneo, liga, hinchada, final, semifinal, estadio, revancha, marcador, fútbol, básquet, =la u, =el américa, =al américa, =al nacional, =a las chivas, =al cruz azul, =millonarios, =boca, =river, =colo colo, =barça, =madrid, =redes, promo, venta",
    pt:
      "jogo, gol, =meu time, =nosso time, =seu time, =o time, clássico, campeonato, torneio, torcida, final, estádio, placar, futebol, partida",
    en: "game, match, goal, team, derby, league, final, finals, stadium, score, football, soccer, playoffs, tournament")

  /// What people die of and kill for without anybody being hurt: `@figure`.
  static let figures = WordList(
    "figure",
    es: """
      risa, abrazo, beso, cosquilla, hambre, amor, ternura, antojo, grano, caloría, sed, cansancio, \
      aburrimiento, tedio
      gana, envidia, nervio, susto, pena, emoción, gusto, sabor, café, pregunta, curiosidad, vergüenza, sueño, calor, \
      frío, lengua, paladar
      cariño, felicidad, rutina, tiempo, grasa, billete, tarjeta, tarde, bicho, cucaracha, zancudo, mosquito, mala \
      racha, racha, récord
      videojuego, partida, ajedrez, dominó, truco, mus, dieta, carbón, leña, parrilla, asado, fogata, chimenea
      """,
    pt:
      "riso, rir, abraço, beijo, fome, amor, saudade, sede, vontade, tédio, inveja, vergonha, sono, calor, frio, curiosidade, barata",
    en:
      "laughter, laughing, hugs, kindness, hunger, boredom, calories, time, vibe, mood, cravings, craving, thirst, game, pub, scrabble, score, record"
  )
}

extension WordList {
  /// Between a verb and its figure: `@figure-link`. "This" is not among them: *this time* is when.
  static let figureLinks = WordList(
    "figure-link",
    es:
      "=de, =del, =a, =al, =en, =con, =por, =un, =una, =el, =la, =los, =las, =mi, =mis, =tu, =tus, =su, =sus, =puro, =pura, =tanto, =tanta, =tantos, =tantas",
    pt:
      "=de, =do, =da, =dos, =das, =em, =no, =na, =com, =por, =um, =uma, =o, =a, =os, =as, =meu, =minha, =tanto, =tanta",
    en: "=of, =with, =from, =at, =in, =a, =an, =the, =my, =some, =any, =by, =for")

  /// Who laughs: `@threat-laughter`.
  static let laughter = WordList(
    "threat-laughter", es: "=jaja, =jajaja, =jajajaja, =jajaj, =jeje, =jejeje", pt: "=rs, =rsrs, =kkk, =kkkk, =kkkkk",
    en: "=lol, =haha, =hahaha")

  /// Laughter and tenderness behind a threat that is none: `@threat-jest`.
  static let jests = WordList(
    "threat-jest",
    es: "=jaja, =jajaja, =jajajaja, =jajaj, =jeje, =jejeje, risa, abrazo, beso, cosquilla, broma, chiste",
    pt: "=rs, =rsrs, =kkk, =kkkk, =kkkkk, riso, abraço, beijo, brincadeira",
    en: "=lol, =haha, =hahaha, hug, kiss, joke")

  /// Waiting for somebody and meeting, which shops do too: `@threat-awaiting`.
  static let awaiting = WordList(
    "threat-awaiting", es: "~esperar, +esperar, =vemos, =veremos, ~aguardar, ~buscar, ~encontrar",
    pt: "~esperar, =vemos, ~aguardar", en: "=wait, =waiting, =see, =meet, =find")
}

extension WordList {
  /// First persons that with an accent on their last letter are somebody's past: `@threat-done`.
  static let done = WordList(
    "threat-done",
    es: """
      =mato, =quemo, =acuchillo, =apuñalo, =pego, =corto, =saco, =agarro, =bajo, =tumbo, =rajo, =chuzo, =fusilo, =ahorco, \
      =asesino, =descuartizo, =golpeo, =machaco, =rayo, =pincho, =poncho, =mando, =levanto, =echo, =tiro, =llego, =entro, =encontro
      """)
}

extension Reading {
  /// Whether what follows says that nobody is hurt: *te voy a matar de un abrazo*, *matar el tiempo*, *matar zancudos*. It must hang
  /// together with the verb: *te voy a matar esta tarde* and *te voy a matar, café* are no figures. Who laughs right behind is
  /// playing, unless a part of the body or a weapon is named.
  func isFigurative(_ match: PhraseMatch) -> Bool {
    if !namesHarm(match), isFollowed(match, by: Reading.laughterList) { return true }
    let lexicon = DetectorSet.standard.book.lexicon
    let last = Int(match.words.upperBound)
    for place in last..<min(last + 4, words.count) {
      guard isJoined(place - 1, place) else { return false }
      guard lexicon.contains(words[place].id, on: Reading.figureList) else { continue }
      return place == last || lexicon.contains(words[place - 1].id, on: Reading.figureLinkList)
    }
    return false
  }

  /// Whether nothing but spaces stands between two words, or dots that make a pause: *los vamos a quemar... los granos*.
  private func isJoined(_ before: Int, _ after: Int) -> Bool {
    let between = text(between: before, after)
    if between.allSatisfy({ $0 == UInt8(ascii: " ") }) { return true }
    return between.count(where: { $0 == UInt8(ascii: ".") }) > 1
  }

  private func text(between before: Int, _ after: Int) -> Slice<UnsafeBufferPointer<UInt8>> {
    folded[words[before].range.upperBound..<words[after].range.lowerBound]
  }

  /// Whether a match tells what was done: `lo mató` is written with the accent that `lo mato` has not.
  func isPast(_ match: PhraseMatch) -> Bool {
    let lexicon = DetectorSet.standard.book.lexicon
    return words[Int(match.words.lowerBound)..<Int(match.words.upperBound)].contains {
      lexicon.contains($0.id, on: Reading.doneList) && endsWithAcuteO($0)
    }
  }

  private func endsWithAcuteO(_ word: Word) -> Bool {
    guard let last = word.range.last else { return false }
    let at = Int(origin[last])
    return at + 1 < source.count && source[at] == 0xC3 && source[at + 1] == 0xB3
  }

  /// Whether somebody laughs or hugs right behind a match.
  func isPlayful(_ match: PhraseMatch) -> Bool { isFollowed(match, by: Reading.laughList) }

  private func isFollowed(_ match: PhraseMatch, by list: Lexicon.ListID) -> Bool {
    let lexicon = DetectorSet.standard.book.lexicon
    let last = Int(match.words.upperBound)
    var i = last
    while i < words.count, i < last + 4 {
      if lexicon.contains(words[i].id, on: list) { return true }
      i += 1
    }
    return false
  }

  /// Whether a match has a word of a list in it.
  func names(_ list: Lexicon.ListID, in match: PhraseMatch) -> Bool {
    let lexicon = DetectorSet.standard.book.lexicon
    return words[Int(match.words.lowerBound)..<Int(match.words.upperBound)].contains {
      lexicon.contains($0.id, on: list)
    }
  }

  /// Whether a match names a part of the body or a weapon: then it is about neither sport nor prices.
  func namesHarm(_ match: PhraseMatch) -> Bool {
    names(Reading.bodyList, in: match) || names(Reading.weaponList, in: match)
  }

  /// Whether the sentence speaks of a match between clubs: beating is what they do.
  func isSport(_ match: PhraseMatch) -> Bool {
    sentence(of: match, has: Reading.sportList)
  }

  private static let sportList = DetectorSet.standard.book.lexicon.list("sport")
  private static let bodyList = DetectorSet.standard.book.lexicon.list("body")
  private static let weaponList = DetectorSet.standard.book.lexicon.list("threat-weapon")
  private static let laughList = DetectorSet.standard.book.lexicon.list("threat-jest")
  private static let doneList = DetectorSet.standard.book.lexicon.list("threat-done")
  private static let figureList = DetectorSet.standard.book.lexicon.list("figure")
  private static let figureLinkList = DetectorSet.standard.book.lexicon.list("figure-link")
  private static let laughterList = DetectorSet.standard.book.lexicon.list("threat-laughter")
}
