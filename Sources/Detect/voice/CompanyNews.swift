// SPDX-License-Identifier: Apache-2.0
import Normalise
import Vocabulary

extension Detector {
  /// A personal account that gives away what the company has not said yet.
  static let companyNews = Detector(
    "voice.speaks-for-company.news",
    title: Localized(
      es: "Adelanta una noticia de la empresa", pt: "Antecipa uma notícia da empresa", en: "Gives company news away"),
    why: Localized(
      es: "Parece una noticia que la empresa todavía no ha contado. Si cambia de fecha, usted queda mal sin deberla.",
      pt: "Parece uma notícia que a empresa ainda não contou. Se a data mudar, quem fica mal é você.",
      en: "It looks like news that the company has not told yet. If the date changes, it falls back on you."),
    instead: Localized(
      es: "Espere a que lo publique el perfil oficial y compártalo: su entusiasmo vale igual ese día.",
      pt: "Espere o perfil oficial publicar e compartilhe: o seu entusiasmo vale o mesmo nesse dia.",
      en: "Wait until the official profile posts it, then share it: your enthusiasm will be worth as much that day."),
    surfaces: [.personal],
    examples: [
      .flags("ya «vamos a abrir la tienda» de Laureles, qué emoción"),
      .flags("les cuento «antes de que salga en redes»: hay sede nueva"),
      .flags("el lunes «sale el nuevo blend», apenas termine la cata", dodges: false),
      .flags("«vamos a lanzar una nueva línea» de helados en marzo"),
      .flags("a gente «vai abrir uma loja nova» em Recife"),
      .flags("«we are opening a new store» in Leeds next month"),
      .passes("vamos a abrir los regalos a las doce"),
      .passes("el lunes sale el nuevo disco y no he dormido"),
      .passes("ya abrió la tienda del sur, vengan"),
      .passes("mi hermana y yo vamos a abrir una tienda de plantas"),
    ],
    phrases: [
      .likely(
        .es,
        """
        vamos|van|iremos a abrir|abrirle|inaugurar|lanzar|estrenar|sacar|cerrar|remodelar|presentar …2 @launch|@company nueva|nuevo?
        vamos a subir|bajar|cambiar los|el|la|nuestros precios|precio|carta|menú|horario|logo|nombre
        antes de que lo|la|se? salga|salgan|publiquen|publique|anuncien|anuncie|cuenten|digan|suban \
        oficialmente|en|por|el|la|a|al redes|prensa|perfil|página|pagina|instagram|facebook|oficial|medios|noticias|público?
        antes de que lo|la|se publiquen|publique|anuncien|anuncie oficialmente
        estamos por|a|próximos|punto|de? a|de? abrir|inaugurar|lanzar|estrenar|cerrar …2 @launch|@company
        abrimos|inauguramos|lanzamos|estrenamos|sacamos @launch|@company nueva|nuevo en|el|la
        """),
      .possible(
        .es,
        """
        sale|salen|llega|llegan|viene|vienen|sacan|sacamos|lanzamos|estrenamos el|la|los|las|un|una|nuestro|nuestra nuevo|nueva|nuevos|nuevas @launch
        se viene|vienen|va a abrir|lanzar? …2 @launch|@company nuevo|nueva
        primicia|exclusiva|adelanto|spoiler|chisme …4 nuestra|nuestro|@launch
        todavía|todavia|aún|aun no lo|la|se|le? hemos|han|ha anunciado|publicado|contado|dicho
        todavía|todavia|aún|aun no es|está público|publico|oficial|anunciado
        les|te cuento|adelanto|anticipo que? …3 vamos|va|van|abrimos|lanzamos|sale|viene …4 @launch|@company
        en|el enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|lunes|martes|miércoles|jueves|viernes|sábado|domingo abrimos|lanzamos|inauguramos|estrenamos|cerramos …2 @launch|@company|en
        nos dijeron|contaron|pidieron en|la|que? …4 no contáramos|contar|digamos|contemos|lo
        no le|les digan|cuenten a nadie …6 @launch|@company
        """),
      .likely(
        .pt,
        """
        vamos|vai|vão abrir|inaugurar|lançar|lancar|estrear|fechar …2 @launch|@company nova|novo?
        antes de|que sair|saia|sair|publicarem|publicar|anunciarem|divulgarem nas|no|na|em|oficialmente redes|perfil|imprensa|instagram?
        """),
      .possible(
        .pt,
        """
        sai|chega|vem|vêm o|a|os|as|um|uma novo|nova|novos|novas @launch
        ainda não|nao anunciamos|anunciaram|divulgaram|foi|contaram anunciado|divulgado?
        """),
      .likely(
        .en,
        """
        we|were are|will|re|ll? going|about|to? to? opening|open|launching|launch|closing|releasing …2 @launch|@company
        before it goes|is|gets|hits|comes public|announced|official|out|live|the socials|news?
        """),
      .possible(
        .en,
        """
        not announced|public yet
        we haven't announced|told it|this|anyone yet?
        spoiler|exclusive|sneak …4 our|@launch
        """),
    ],
    find: { text, matches throws(DetectorFailure) in
      let seen = matches.filter { match in
        let sentence = text.sentenceWords(of: match.words.lowerBound)
        return !text.has(privateLife, in: sentence) && !text.has(elsewhere, in: sentence) && !text.isQuoted(match)
      }
      return seen.isEmpty ? [] : Detector.oncePerSentence(text, seen)
    })

  private static let privateLife = DetectorSet.standard.book.lexicon.list("privatelife")
  private static let elsewhere = DetectorSet.standard.book.lexicon.list("showbiz")
}

extension WordList {
  static let companyLife: [WordList] = [
    // What a company launches, opens and closes.
    WordList(
      "launch",
      es: """
        producto, línea, sabor, mezcla, blend, colección, edición, modelo, versión, carta, menú, app, aplicación, campaña, tienda
        sede, sucursal, local, planta, servicio, promoción, plan, plataforma, página, sitio, programa, agencia, oficina, fábrica
        marca, empaque, logo, tarifa, horario, kiosco, isla, bodega, centro de distribución, restaurante, cafetería, cosecha, lote
        punto de venta, franquicia, ruta, tueste
        """,
      pt: """
        produto, linha, sabor, blend, coleção, edição, modelo, versão, cardápio, app, aplicativo, campanha, loja, unidade, filial
        serviço, promoção, plano, plataforma, site, programa, fábrica, marca, embalagem, logo, horário, quiosque, safra, lote, franquia
        """,
      en: """
        product, line, flavour, flavor, blend, collection, edition, model, version, menu, app, campaign, store, shop, branch, plant
        service, plan, platform, site, website, program, factory, packaging, logo, range, warehouse, location, franchise, cafe
        """),
    // Whoever speaks of these speaks for a family, a street or a class.
    WordList(
      "privatelife",
      es: """
        boda, matrimonio, bautizo, bebé, embarazo, velación, velorio, misa, funeral, cumpleaños, grado, graduación, nacimiento
        vecino, vecindario, conjunto, edificio, curso, colegio, escuela, salón, parroquia, iglesia, barrio, equipo de fútbol, =asamblea
        =casamos, =casarnos, =comprometimos, =nacerá, =nació, =mudamos, =embarazada, =embarazados, =separamos, =divorciamos, =quinceañera
        =mi hermana, =mi hermano, =mi mamá, =mi papá, =mi esposo, =mi esposa, =mi novio, =mi novia, familia, hijo, mamá, papá
        padres de familia, ahijado, hermano, hermana, novio, novia, esposo, esposa, perrito, cachorro, gato, apartamento, regalo, acueducto
        """,
      pt: """
        casamento, batizado, bebê, gravidez, velório, missa, funeral, aniversário, formatura, nascimento, vizinho, condomínio, prédio
        turma, escola, colégio, igreja, bairro, família, filho, mãe, =pai, =casamos, =casar, =noivamos, =grávida, =mudamos, cachorro, presente
        """,
      en: """
        wedding, christening, baby, pregnancy, funeral, birthday, graduation, neighbour, neighbor, school, class, church, parish
        family, son, daughter, mum, mom, dad, =married, =engaged, =pregnant, =under, puppy, parents
        """),
    WordList(
      "customers",
      es: "=clientes, =usuarios, =consumidores, =afectados, =compradores, =empresa, =compañía, =organización",
      pt: "=clientes, =consumidores, =usuários, =empresa, =companhia", en: "=customers, =clients, =company, =users"),
    WordList(
      "showbiz",
      es:
        "película, peli, serie, disco, álbum, canción, temporada, capítulo, videojuego, concierto, gira, cine, netflix, celular, iphone, libro, novela, consola, temporada, anime",
      pt:
        "filme, série, disco, álbum, música, temporada, episódio, jogo, show, turnê, cinema, netflix, celular, iphone, livro",
      en: "movie, film, series, album, song, season, episode, game, concert, tour, cinema, netflix, phone, iphone, book"
    ),
  ]
}
