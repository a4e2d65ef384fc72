// SPDX-License-Identifier: Apache-2.0
import Normalise

/// Words that say at whom a harsh word is thrown. Lists of forms, not of lemmas: a form is what stands in the text.
extension WordList {
  static let aim: [WordList] = [
    aimModifiers, aimAbusive, aimQuantity, aimYouAre, aimImperative, aimIs, aimIAm, aimI, aimYou, aimYouVerbs,
    aimReport, aimPerson,
    aimThing, aimDevice, aimDeviceKind, aimDeviceNouns, aimDeviceLinks, aimNeuter, aimArticle, aimThat, aimNot, aimMine,
    aimLove, aimNames, aimTitles,
    aimWho, aimPraise, aimTail,
    aimFilth, aimPlain, aimSender, aimAimed, aimOrder, aimAdjectives, aimSport, aimISubject, aimAnd, aimLike, aimCheer,
    aimHurled, aimPersonal, aimVermin, aimDirt, aimPreposition, maskedParts, heardParts, soundAlikes, softSwearing,
    swearingTwins,
    scorn, scornSure, publicRoles, homework, online, expertise, onceYou, oneself, filthy, rough,
  ]

  /// Words between a verb and the harsh word that change nothing.
  private static let aimModifiers = WordList(
    "aim-modifier",
    es: """
      =un, =una, =unos, =unas, =el, =la, =los, =las, =lo, =muy, =tan, =bien, =más, =menos, =todo, =toda, =todos, =todas, =medio, =media, =súper, =super, =re, =recontra, =híper, =ultra, =puro, =pura, =puros, =puras
      =bastante, =totalmente, =completamente, =realmente, =verdaderamente, =absolutamente, =simplemente, =literalmente, =absoluto, =absoluta, =completo, =completa, =total, =gran, =grande, =grandísimo, =grandísima, =tremendo, =tremenda
      =soberano, =soberana, =reverendo, =reverenda, =verdadero, =verdadera, =verdaderos, =auténtico, =auténtica, =perfecto, =perfecta, =pobre, =pobres, =cierto, =mero, =mera, =mega, =así, =como, =cual, =demasiado, =igual
      =otro, =otra, =otros, =otras, =típico, =típica, =vil, =mucho, =mucha, =muchos, =tanto, =tanta, =mayor, =peor, =siempre, =también, =solo, =nada, =algo, =ser, =viejo, =vieja, =gordo, =gorda, =flaco, =calvo, =pelado, =enano, =feo, =fea
      """,
    pt: """
      =um, =uma, =uns, =umas, =o, =a, =os, =as, =muito, =tão, =bem, =mais, =tudo, =todo, =toda, =todos, =todas, =meio, =super, =puro, =pura, =verdadeiro, =verdadeira, =grande, =baita, =puta, =completo, =completa, =total
      =mesmo, =só, =tremendo, =tremenda, =velho, =velha, =mó, =bando
      """,
    en: """
      =a, =an, =the, =such, =so, =very, =really, =absolute, =absolutely, =total, =totally, =complete, =completely, =utter, =utterly, =just, =all, =pretty, =quite, =too, =real, =big, =biggest, =little, =old, =fat, =bunch, =of, =bloody, =fucking
      =fuckin, =fking, =freaking, =damn, =goddamn, =stupid, =dumb, =lazy, =ignorant, =useless, =pathetic, =rude, =some, =most, =more, =dirty, =filthy, =silly, =ugly, =sad, =actual, =right, =proper, =as, =like
      """)

  /// Modifiers that are an attack by themselves.
  private static let aimAbusive = WordList(
    "aim-abusive",
    es:
      "=pinche, =pinches, =puto, =puta, =putos, =putas, =maldito, =maldita, =malditos, =malditas, =jodido, =jodida, =condenado, =pedazo, =cacho, =so, =asqueroso, =asquerosa, =mugroso, =mugrosa, =inmundo, =inmunda, =miserable, =cochino, =cochina, =desgraciado, =desgraciada, =mardito, =mardita",
    pt:
      "=seu, =sua, =seus, =suas, =maldito, =maldita, =malditos, =desgraçado, =desgraçada, =porra, =nojento, =nojenta, =pedaço",
    en:
      "=fucking, =fuckin, =damn, =bloody, =goddamn, =filthy, =stupid, =dumb, =useless, =absolute, =utter, =complete, =fcking, =effing"
  )

  /// `a bunch of`: what follows is people.
  private static let aimQuantity = WordList(
    "aim-quantity",
    es:
      "=par, =manga, =bola, =sarta, =cuerda, =partida, =montón, =banda, =atajo, =hatajo, =panda, =pandilla, =grupo, =grupito, =recua, =manada, =tropa, =jauría, =nido, =ejército, =gavilla, =puñado, =hato, =combo, =rosca, =tracalada, =parranda, =parvada, =cartel, =equipo, =clan, =ola, =cáfila",
    pt:
      "=bando, =cambada, =corja, =monte, =bandos, =par, =quadrilha, =turma, =raça, =gentalha, =magote, =súcia, =penca",
    en: "=bunch, =pack, =gang, =load, =lot, =pair, =group, =crew, =team, =bunches, =herd")

  private static let aimYouAre = WordList(
    "aim-you-are",
    es:
      "=eres, =sos, =sois, =eras, =erais, =serás, =seréis, =fuiste, =fuisteis, =pareces, =parecés, =parecéis, =estás, =estáis, =eri, =erí, =eris, =soi, =andas, =andás, =sigues, =quedaste, =eress, =res, =ers, =erees, =seras, =resultaste, =saliste",
    en: "=youre, =ur, =youre, =yall, =your, =yr")

  private static let aimImperative = WordList(
    "aim-imperative",
    es: "=seas, =seás, =sean, =seáis, =seai, =sea, =sé, =sed, =seamos",
    pt: "=seja, =sejam", en: "=be, =being, =acting")

  private static let aimIs = WordList(
    "aim-is",
    es:
      "=es, =son, =era, =eran, =fue, =fueron, =será, =serán, =sería, =serían, =está, =están, =estaba, =estaban, =parece, =parecen, =parecía, =parecían, =resultó, =salió, =anda, =andan, =sigue, =siguen, =quedó, =ta, =cree, =creen, =crees, =creés, =hace, =siendo",
    pt: "=é, =eh, =são, =era, =eram, =foi, =foram, =parece, =parecem, =tá, =está, =estão, =virou, =continua, =sendo",
    en:
      "=is, =are, =was, =were, =hes, =shes, =theyre, =looks, =look, =seems, =sounds, =acts, =being, =been, =isnt, =arent, =whos, =remains, =has"
  )

  /// First person: what follows is said of oneself.
  private static let aimIAm = WordList(
    "aim-i-am",
    es:
      "=soy, =fui, =somos, =fuimos, =éramos, =seré, =seremos, =estoy, =estamos, =estaba, =ando, =parezco, =parecemos, =parecíamos, =siento, =sentí, =sentía, =sentimos, =sentir, =sentirme, =sentirnos, =sintiéndome, =quedé, =quedamos, =verme, =veo, =hizo, =hicieron, =hacen, =haciéndome, =volví, =volverme, =puse, =ponerme, =salí",
    pt:
      "=sou, =fui, =somos, =fomos, =sinto, =senti, =sentir, =sentindo, =fiquei, =ficamos, =estou, =estava, =pareço, =sentimos, =tô",
    en: "=im, =am, =ive, =feel, =felt, =feeling, =myself, =made, =makes, =make, =ourselves")

  /// Subjects of the first person; "uno" speaks of oneself too.
  private static let aimISubject = WordList(
    "aim-i-subject", es: "=yo, =uno, =una, =nosotros, =nosotras", pt: "=eu, =nós", en: "=i, =we")
  private static let aimI = WordList(
    "aim-i", es: "=yo, =uno, =una, =nosotros, =nosotras, =me, =nos", pt: "=eu, =nós, =me", en: "=i, =we, =me, =us")

  /// Pronouns of address that stand before what somebody is called.
  private static let aimYou = WordList(
    "aim-you",
    es: "=tú, =vos, =usted, =ustedes, =vosotros, =vosotras, =ud, =uds, =vs, =tu, =ti",
    pt: "=você, =vocês, =vc, =vcs, =ocê, =cês, =tu, =cê", en: "=you, =u, =yall, =yous, =ye, =thou")

  /// Verbs in the second person: somebody is spoken to.
  private static let aimYouVerbs = WordList(
    "aim-you-verb",
    es: """
      =sabes, =sabés, =saben, =tienes, =tenés, =tenéis, =haces, =hacés, =hacéis, =dices, =decís, =puedes, =podés, =quieres, =querés, =crees, =creés, =ves, =vas, =vete, =ándate, =andate, =cállate, =callate, =cállese, =cállense, =callaos, =deja, =dejá, =deje, =dejen, =dejad
      =aprende, =aprendé, =aprenda, =aprendan, =lárgate, =largate, =lárguese, =lárguense, =trabaja, =trabajen, =contesten, =contesta, =contestá, =responde, =respondan, =respondé, =devuelve, =devolvé, =devuélveme, =devuélvanme, =devuelvan, =devuelvanme, =devolveme, =devolved, =atiende, =atiendan, =atendé
      =mira, =mirá, =lee, =leé, =lean, =púdrete, =pudrete, =pudríos, =púdranse, =muérete, =muere, =chupa, =cierra, =cerrá, =calla, =habla, =opines, =opina, =vayan, =váyase, =váyanse, =anda, =andá, =ándale, =busca, =búscate, =consíguete, =ponte, =pónganse, =pongan, =dedícate, =piensa, =pensá, =mereces, =merecés, =das, =eres, =sos, =sois, =has, =hazte
      =entiendes, =entendés, =entienden, =vives, =vivís, =robas, =roban, =miente, =mientes, =hiciste, =dijiste, =fuiste, =quédate, =bájale, =respeta, =respetá, =respeten, =saca, =sacá, =métete, =metete, =metete, =pide, =pedí, =paguen, =paga, =pagá, =págame, =páguenme, =pagame, =cumplan, =resuelvan, =escriban, =manden, =arreglen
      """,
    pt:
      "=sabe, =sabem, =aprende, =aprendam, =devolve, =devolvam, =respondam, =responde, =cala, =vai, =vão, =some, =trabalha, =atende, =atendam, =olha, =devolvem, =paga, =paguem",
    en: "=learn, =get, =go, =shut, =give, =answer, =fix, =stop, =refund, =read, =pay, =hire, =grow, =do")

  /// Somebody tells what was said, or to whom.
  private static let aimReport = WordList(
    "aim-report",
    es:
      "~llamar, ~decir, ~tratar, ~tildar, ~tachar, ~apodar, ~gritar, ~insultar, ~calificar, =palabra, =palabras, =término, =insulto, =apodo, =significa, =tomar, =toman, =tomaron, =tomen, =ven, =vieron, =creen, =crean, =creyeron, =creían, =hacerme, =hacerse, =haciéndose, =haciendose, =hace, =hacen, =hacerte, =haces, =quedar, =quedando, =quedo, =quede, =quedaba",
    pt: "~chamar, ~dizer, ~xingar, ~tratar, =palavra, =palavras, =fazer, =fazendo, =acham, =acharam",
    en: "~call, ~name, ~label, ~treat, =word, =words, =term, =insult, =calling, =called, =treated, =said, =saying")

  /// Nouns for people, besides roles and family.
  private static let aimPerson = WordList(
    "aim-person",
    es: """
      tipo, tipejo, =man, =mans, =manes, mina, mujer, hombre, señor, =señora, =señito, señorita, =viejo, =vieja, =viejos, =viejas, niño, chico, muchacho, pibe, chamo, chavo, chaval, =chava, morro, =morra, =morras, tío, =tías, tía, individuo, sujeto, fulano
      cliente, clienta, usuario, autor, community, =cm, =ella, =ellos, =ellas, =este, =ese, =esa, =esos, =esas, =estos, =estas, =aquel, =aquella, =quien, colombiano, mexicano, argentino, chileno, peruano, venezolano, español, periodista, político, alcalde, ministro, presidente, youtuber, influencer
      cantante, actor, actriz, futbolista, jugador, árbitro, candidato, fan, seguidor, hater, bloguero, profesor, abogado, ingeniero, =doña, =don, =doñita, doctor, =chica, =chiquillo, =cabro, =cabra, =cabros, =loco, =weón, =weona, =huevón, =güey, =wey, =boludo, =pelado, =cajera, =cajero, guardia, señoras, =patrona, =abuelo, =abuela, =hermana, =hermano, equipo, =padre, =madre
      """,
    pt:
      "cara, mulher, homem, moço, moça, menino, menina, sujeito, povo, velho, velha, =mina, guri, guria, cliente, senhor, senhora, ele, ela, =eles, =elas, =esse, =essa, =esses, =essas, =este, =esta, =quem, =alguém, =aquele, =aquela, tio, tia, rapaz, galera, =dono, =dona, jogador, político",
    en:
      "guy, man, =men, woman, =women, girl, boy, lady, dude, bro, kid, customer, client, =he, =she, =they, owner, =hes, =shes, =theyre, =him, =her, =them, =those, =these, =mans"
  )

  /// Things that a person may call names: nobody is hurt.
  private static let aimThing = WordList(
    "aim-thing",
    es: """
      servicio, sistema, algoritmo, buscador, =bot, =chatbot, robot, corrector, teclado, =gps, aplicación, =app, =apps, página, web, sitio, máquina, política, norma, regla, decisión, idea, precio, producto, pedido, envío, publicidad, anuncio, video, vídeo, canción, comentario, pregunta, respuesta, excusa, mensaje, formulario, proceso, =cola, fila, horario, =lunes, =martes, =miércoles, =jueves, =viernes, sábado, domingo, día, semana, mes, año
      vida, cosa, vaina, =wea, =weas, huevada, nombre, película, serie, juego, chiste, broma, error, fallo, celular, teléfono, móvil, computador, computadora, ordenador, impresora, carro, coche, auto, bus, micro, tren, metro, avión, vuelo, tráfico, calor, frío, lluvia, clima, tiempo, mañana, tarde, noche, trabajo, pega, laburo, curro, casa, calle, ciudad, país, mundo, café, comida, plato
      sopa, pan, torta, pizza, hamburguesa, carne, pollo, cerveza, vino, botella, caja, bolsa, empaque, paquete, etiqueta, logo, diseño, foto, imagen, música, ruido, luz, agua, internet, señal, conexión, contraseña, código, cupón, promoción, promo, oferta, descuento, factura, cuenta, tarjeta, banco, trámite, requisito, papeleo, contrato, cláusula, ley, impuesto, multa
      discurso, planteamiento, programa, gobierno, voto, partido, equipo, torneo, jugada, gol, examen, tarea, clase, libro, historia, situación, tema, asunto, problema, caso, manera, forma, costumbre, actitud, gesto, acto, error, conducta, comportamiento, discusión, pelea, debate, argumento, opinión, ocurrencia, pendejada, estrategia, campaña, eslogan, título, titular, noticia, zapato, ropa, camisa, vestido, peinado, sabor, olor, textura, temperatura, espera, demora
      gato, gata, mascota, alarma, despertador, semáforo, ascensor, puerta, silla, mesa, aguacero, virus, pandemia, cuarentena, gripa, gripe, dolor, sueño, hambre, sed, resaca, guayabo, suerte, rabia, pereza, mamera, flojera, lata, pena, envidia, susto, miedo, emoción
      mercancía, moto, camión, camioneta, llanta, repuesto, herramienta, juguete, zapatilla, tela, mueble, televisor, portátil, audífono, auricular, cargador, batería, cámara, salsa, queso, arroz, té, tequila, ron, chocolate, postre, restaurante, novela, telenovela, cine, disco, videojuego, fútbol, liga, selección, mercado, industria, marca
      """,
    pt: """
      serviço, sistema, aplicativo, =app, site, página, máquina, regra, decisão, ideia, preço, produto, pedido, entrega, propaganda, anúncio, vídeo, música, comentário, pergunta, resposta, desculpa, mensagem, processo, fila, horário, segunda feira, segunda, terça, quarta, quinta, sexta, sábado, domingo, dia, semana, mês, ano, vida, coisa, troço
      nome, filme, série, jogo, piada, erro, celular, computador, carro, ônibus, trem, metrô, avião, trânsito, calor, frio, chuva, tempo, manhã, tarde, noite, trabalho, casa, rua, cidade, país, mundo, café, comida, prato, pizza, carne, cerveja, caixa, pacote, foto, imagem, barulho, luz, água, internet, senha, código, promoção, oferta, conta, cartão, sorte, raiva, preguiça, fome, sede, sono, bolo, pudim, brownie
      aparelho, telefone, mercadoria, moto, caminhão, pneu, peça, ferramenta, brinquedo, roupa, tênis, sapato, televisão, notebook, fone, carregador, bateria, câmera, sopa, molho, queijo, pão, arroz, chá, vinho, chocolate, restaurante, novela, cinema, canção, disco, livro, futebol, liga, seleção, mercado, marca
      """,
    en: """
      service, system, app, page, website, site, machine, policy, rule, decision, idea, price, product, order, delivery, ad, advert, video, song, comment, question, answer, excuse, message, form, process, queue, line, monday, tuesday, wednesday, thursday, friday, saturday, sunday, day, week, month, year, life, thing, things, stuff, name, movie, film, show, game, joke, mistake, error
      phone, computer, printer, car, bus, train, plane, flight, traffic, heat, cold, rain, weather, time, morning, night, job, work, house, street, city, country, world, coffee, food, dish, pizza, burger, meat, beer, box, bag, packaging, label, logo, design, photo, picture, music, noise, light, water, internet, password, code, coupon, offer, deal, bill, card, bank, law, tax, lid, cup, straw, price, queue, luck, brew, situation, argument
      goods, truck, tyre, tire, tool, toy, shoe, fabric, tv, laptop, headphone, headphones, earbuds, charger, battery, camera, soup, stew, sauce, cheese, bread, rice, tea, wine, whiskey, chocolate, restaurant, takeaway, series, novel, album, book, football, league, market, brand, summer, winter
      """)

  /// What works or does not, and is no person: a machine, a program, a service.
  private static let aimDevice = WordList(
    "aim-device",
    es: """
      servicio, sistema, algoritmo, buscador, =bot, =bots, =chatbot, robot, corrector, =gps, aplicación, =app, =apps, aplicativo, página, =web, máquina, impresora, teclado, mando, formulario, celular, teléfono, móvil, computador, computadora, ordenador, =wifi, internet, ascensor, elevador, semáforo, torniquete, alarma, despertador, datáfono, contestadora, parlante, altavoz, lavadora, nevera, heladera, refrigeradora, microondas
      licuadora, cafetera, aspiradora, televisor, =tele, cargador, audífono, escáner, balanza, bicicleta, parquímetro, traductor
      """,
    pt: """
      serviço, sistema, algoritmo, buscador, =bot, =bots, =chatbot, robô, corretor, =gps, aplicativo, =app, =apps, página, =site, máquina, impressora, teclado, formulário, celular, telefone, computador, =wifi, internet, elevador, semáforo, catraca, alarme, despertador, maquininha, geladeira, microondas, liquidificador, cafeteira, televisão, carregador, fone, balança, tradutor
      """,
    en: """
      service, system, algorithm, =bot, =bots, chatbot, robot, autocorrect, =gps, satnav, app, page, website, =site, machine, printer, keyboard, phone, computer, laptop, wifi, internet, elevator, lift, turnstile, alarm, kettle, fridge, microwave, washer, dishwasher, =tv, charger, earbuds, scanner, kiosk, translator
      """)

  /// What makes a person's name a machine's, and of whom it does: *el cajero automático*, *la asistente virtual*.
  private static let aimDeviceKind = WordList(
    "aim-device-kind", es: "automático, virtual, robótico", pt: "automático, virtual",
    en: "automatic, automated, virtual")
  private static let aimDeviceNouns = WordList(
    "aim-device-noun", es: "cajero, asistente, agente, operadora, contestador", pt: "caixa, assistente, atendente",
    en: "teller, assistant, agent")
  /// What ties a device to somebody.
  private static let aimDeviceLinks = WordList(
    "aim-device-link", es: "=de, =del, =desde, =en, =hacia, =por, =para, =con, =sin, =contra, =sobre",
    pt: "=em, =desde, =para, =com, =do, =da, =dos, =das, =na, =nas, =pelo, =pela, =sem",
    en: "=in, =from, =at, =near, =to, =of, =with, =on, =by, =behind, =for")

  private static let aimNeuter = WordList(
    "aim-neuter", es: "=esto, =eso, =aquello, =lo, =todo, =nada, =algo", pt: "=isto, =isso, =aquilo, =tudo",
    en: "=it, =its, =this, =that, =thats, =what, =whats, =everything")
  private static let aimArticle = WordList(
    "aim-article", es: "=al, =del, =un, =una, =unos, =unas, =el, =la, =los, =las",
    pt: "=ao, =do, =da, =um, =uma, =uns, =umas, =o, =a, =os, =as", en: "=a, =an, =the")
  private static let aimThat = WordList(
    "aim-that", es: "=ese, =esa, =esos, =esas, =este, =esta, =estos, =estas, =aquel, =aquella",
    pt: "=esse, =essa, =esses, =essas, =este, =esta, =aquele, =aquela", en: "=that, =those, =these, =this")
  private static let aimNot = WordList(
    "aim-not", es: "=no, =ni, =nunca, =tampoco, =ningún, =ninguna, =ninguno, =jamás, =nadie, =sin",
    pt: "=não, =nem, =nunca, =nenhum, =nenhuma, =jamais, =ninguém, =tampouco",
    en: "=not, =never, =no, =isnt, =arent, =wasnt, =werent, =aint, =nobody, =nor, =dont")
  private static let aimMine = WordList(
    "aim-mine", es: "=mi, =mis, =nuestro, =nuestra, =nuestros, =nuestras, =mío, =mía",
    pt: "=meu, =minha, =meus, =minhas, =nosso, =nossa", en: "=my, =our")
  /// Relative pronouns behind a harsh word: `the idiot who`.
  private static let aimWho = WordList(
    "aim-who", es: "=que, =q, =ke, =quien, =k, =del, =de", pt: "=que, =q, =quem, =da, =do, =de, =dos, =das",
    en: "=who, =whoever, =that, =whos, =of, =behind, =at, =in, =on")
  /// Love, for which hurtful words are banter.
  private static let aimLove = WordList(
    "aim-love",
    es:
      "=amo, =adoro, =hermoso, =hermosa, =hermosos, =bella, =querido, =querida, =abrazo, =abrazos, =besos, =beso, =mor, =tkm, =tqm, =teamo, =cumple, =cumpleaños, =hermosote",
    pt:
      "=amo, =adoro, =lindo, =linda, =miga, =saudade, =saudades, =aniversário, =maravilhoso, =maravilhosa, =beijo, =beijos",
    en: "=love, =lovely, =adore, =xoxo, =birthday, =bday, =bestie")
  /// Good cheer, in which friends call each other names.
  private static let aimCheer = WordList(
    "aim-cheer",
    es:
      "=quiero, =bello, =amiga, =amigo, =amigos, =amigas, =bendiciones, =felicidades, =felicitaciones, =gracias, =genial, =bacano, =bacana, =bacán, =chévere, =brutal, =espectacular, =delicioso, =deliciosa, =rico, =rica, =riquísimo, =divino, =divina, =capo, =genio, =grande, =crack, =ídolo, =encanta, =encantó, =vamos, =salud, =aguante, =invito, =extraño",
    pt: "=amiga, =amigo, =delícia, =perfeito, =perfeita, =parabéns, =obrigado, =obrigada, =gostoso",
    en: "=thanks, =thank, =awesome, =amazing, =congrats, =beautiful, =delicious, =best, =legend")

  /// Hung behind a harsh word; it changes nothing.
  private static let aimTail = WordList(
    "aim-tail",
    es:
      "=total, =totales, =completo, =completa, =completos, =integral, =profundo, =profunda, =absoluto, =absoluta, =perdido, =perdida, =redomado, =redomada, =rematado, =rematada, =sucia, =sucio, =sucias, =barata, =maldita, =asqueroso, =asquerosa, =asquerosos, =asquerosas, =inmundo, =inmunda, =todos, =todas, =juntos, =culiao, =culiaos, =culiá, =culiado, =culiados, =qlo, =ql, =qlos, =qliao, =culia, =qlao, =kuliao, =hp, =hps, =hijueputa, =hijueputas, =penca, =pencas, =mugroso, =mugrosa, =ya, =pues, =po, =pe, =ve, =hermano, =xd, =jajaja, =jaja",
    pt:
      "=total, =completo, =completa, =mesmo, =mesma, =nojento, =nojenta, =imundo, =imunda, =maldito, =maldita, =todos, =hein, =né, =kkk, =kkkk",
    en: "=lol, =lmao, =tbh, =honestly, =all, =though, =man, =haha")

  private static let aimFilth = WordList(
    "aim-filth",
    es:
      "=mierda, =verga, =porquería, =basura, =cuarta, =orto, =quinta, =pacotilla, =mrd, =mrda, =miercoles, =culiao, =culiá, =culiao, =culiaos, =culiados, =culia, =qlo, =qlao, =kuliao, =ql, =qlos, =qliao, =hp, =hps, =hijueputa, =hijueputas, =penca, =pencas, =asqueroso, =asquerosa, =asquerosos, =asquerosas, =inmundo, =inmunda, =mugroso, =mugrosa, =porra, =caca, =remate",
    pt: "=merda, =bosta, =porra, =caralho, =nojento, =nojenta, =imundo, =quinta, =araque, =maldito, =maldita",
    en: "=shit, =crap")

  /// What `puto` and its like may praise: `el puto amo`.
  private static let aimPraise = WordList(
    "aim-praise",
    es:
      "=amo, =ama, =amos, =genio, =genia, =genios, =crack, =cracks, =máquina, =jefe, =dios, =diosa, =rey, =reina, =maestro, =maestra, =leyenda, =arte, =maravilla, =locura, =mejor, =capo, =grande, =master, =madre",
    pt: "=gênio, =mito, =mestre, =delícia, =maravilha, =sorte, =craque",
    en: "=legend, =genius, =king, =queen, =goat, =god, =best, =good, =great, =amazing, =awesome, =delicious, =love")

  /// Family names and places that are harsh words too: with a capital and a name beside it, nobody is insulted.
  private static let aimNames = WordList(
    "aim-name",
    es:
      "=gil, =calvo, =cabeza, =conejo, =gallo, =cordero, =borrego, =barriga, =malo, =vaca, =lobo, =cuervo, =gato, =gordillo, =moreno, =bravo, =rey, =león, =toro, =zorrilla, =delgado, =moron, =nabo, =feo, =cano, =bobadilla, =ladrón, =prieto, =pavón, =cerdá, =cerda, =sapo, =gordo, =gorda, =loco, =loca, =payaso, =chancho, =buitrago, =bestia, =rata, =cobra, =concha, =chucha, =mora, =mono, =mona, =capullo, =forro, =zorro, =bruto, =tonto, =perro, =puerco, =cullera, =turrón, =turrones, =cuervos, =leonas, =burros, =chivas, =bobo",
    pt: "=leitão, =carneiro, =bezerra, =porco, =burro, =galo, =coelho, =lobo, =barata, =pinto, =cordeiro, =raposo",
    en: "=dick, =savage, =wanker, =moron, =prat, =coward, =crook, =fool, =snake, =fox, =pig, =karen, =randy, =weed")

  /// Titles of address: a name follows.
  private static let aimTitles = WordList(
    "aim-title",
    es:
      "=don, =doña, =señor, =señora, =sr, =sra, =familia, =dr, =dra, =ing, =lic, =licenciado, =licenciada, =profe, =calle, =barrio, =hacienda, =finca, =club",
    pt: "=seu, =dona, =senhor, =senhora, =dr, =rua, =bairro", en: "=mr, =mrs, =ms, =dr, =street")

  /// Only call somebody, praise as often as blame, or are said of everybody.
  private static let aimPlain = WordList(
    "aim-plain",
    es:
      "=tío, =tía, =loco, =loca, =macho, =chaval, =crack, =cracks, =bestia, =monstruo, =monstruos, =bestias, =flaco, =flaca, =pelado, =pelada, =mano, =carnal, =compa, =vato, =parce, =chabón, =pata, =causa, =we, =choro, =gordi, =cari, =perraco, =guatón, =guatona",
    pt: "=mano, =doido, =doida, =maluco, =maluca, =cara, =gostosa, =bicha, =peste",
    en: "=dude, =mate, =bro, =savage, =beast")

  /// Verbs that send somebody where the swear word says.
  private static let aimSender = WordList(
    "aim-sender",
    es:
      "=vete, =váyase, =váyanse, =andate, =ándate, =idos, =iros, =vayan, =vaya, =métete, =metete, =come, =coman, =cómete, =chinga, =chinguen, =chingue, =chingas, =eres, =sos, =sois, =pedazo, =cacho, =chupa, =chúpame, =hijo, =hija, =hijos, =jijo, =chupen, =vayase, =mándenlo, =váyan",
    pt: "=vai, =vão, =vá, =tomar, =toma, =come, =chupa, =seu, =sua, =seus, =filho, =filha, =filhos, =tnc",
    en: "=you, =youre, =eat, =piece, =pieces, =go")
  /// What stands behind an order that swears at somebody.
  private static let aimAimed = WordList(
    "aim-aimed", es: "=tu, =tus, =te, =su, =vuestra, =ustedes", pt: "=você, =vocês, =vc, =te, =seu",
    en: "=you, =u, =off, =yourself, =them, =him, =her, =yall, =ya")
  private static let aimOrder = WordList(
    "aim-order", es: "=chinga, =chinguen, =chingue, =joder", pt: "=foda, =fodase",
    en: "=fuck, =piss, =sod, =bugger, =damn")
  /// Swearing that is said in front of children.
  private static let softSwearing = WordList(
    "swear-soft",
    es:
      "=carajo, =carajos, =culo, =cagada, =cagadas, =maldita, =maldito, =chucha, =chuchas, =ni, =a, =al, =del, =la, =las, =los, =por, =juepucha, =hijuepucha, =puñetero, =puñetera, =nojoda, =pico, =raja, =chingón, =chingona, =erda, =qué, =no, =poca, =nomames, =me, =huevada, =huevadas, =un, =chingo, =arrechera, =hasta, =cojonudo, =boludez, =vale, =valió, =orto",
    pt: "=inferno, =diabo, =que, =saco, =de, =cacete, =desgraça, =cagar, =cagando, =cagado, =encher, =enche, =putz",
    en:
      "=hell, =damn, =crap, =crappy, =bloody, =bugger, =freaking, =frigging, =fricking, =effing, =wtf, =wth, =lmfao, =af, =pissed, =jesus, =what, =badass, =arsed, =damned, =sodding, =knackers, =bollocks"
  )
  /// Swear words that are names or things too.
  private static let swearingTwins = WordList(
    "swear-twin", es: "=hp, =polla, =chucha, =pico, =raja, =verga, =pinche, =culo, =hostia, =concha, =cu",
    pt: "=cu, =pinto, =inferno", en: "=dick, =cock, =ass, =hell, =af, =damn, =crap")

  /// Strong words that may also colour a thing: "una regla idiota".
  private static let aimAdjectives = WordList(
    "aim-adjective",
    es:
      "=estúpido, =estúpida, =estúpidos, =estúpidas, =idiota, =idiotas, =imbécil, =imbéciles, =pendejo, =pendeja, =pendejos, =pendejas, =mamón, =mamona, =culero, =culera, =desgraciado, =desgraciada, =pelotudo, =pelotuda, =forro, =cretino, =cojudo, =cojuda, =aweonao, =aweonada, =gilipollas, =subnormal, =retardado, =tarado, =tarada, =anormal",
    pt:
      "=idiota, =idiotas, =imbecil, =estúpido, =estúpida, =estúpidos, =estúpidas, =otário, =otária, =babaca, =safado, =safada, =desgraçado, =desgraçada, =arrombado, =arrombada, =corno, =sem vergonha, =tapado, =vagabundo, =vagabunda",
    en: "=retard, =idiot, =imbecile, =bitch, =bastard, =stupid")
  /// The field: swearing at a referee is nobody's business.
  private static let aimSport = WordList(
    "aim-sport",
    es:
      "=árbitro, =árbitros, =arbitraje, =arbitrajes, =réferi, =referí, =referee, =var, =juez de línea, =línier, =penal, =penalti, =gol, =goles, =fuera de juego, =arquero, =delantero",
    pt: "=juiz, =árbitro, =arbitragem, =bandeirinha, =pênalti, =impedimento, =gol, =var",
    en: "=ref, =refs, =referee, =ump, =umpire, =linesman, =penalty, =offside")
  /// Hurled at somebody at the end of a sentence that speaks to them: "deja de mentir, loca".
  private static let aimHurled = WordList(
    "aim-hurled",
    es:
      "=loca, =gorda, =fea, =maldita, =maldito, =bruja, =falsa, =vieja, =trastornada, =enferma, =asquerosa, =asqueroso, =cochina",
    pt: "=louca, =gorda, =feia, =nojenta, =falsa", en: "=psycho, =freak, =ugly")
  private static let aimLike = WordList("aim-like", es: "=como, =igual", pt: "=igual, =feito", en: "=like")
  private static let aimAnd = WordList("aim-and", es: "=y, =e, =ni", pt: "=e", en: "=and")
  /// Mild words that are hardly said of anything but a person.
  private static let aimPersonal = WordList(
    "aim-personal",
    es:
      "=payaso, =payasa, =payasos, =payasas, =tonto, =tonta, =tontos, =tontas, =bobo, =boba, =bobos, =ignorante, =ignorantes, =hipócrita, =hipócritas, =mentiroso, =mentirosa, =mentirosos, =cobarde, =cobardes, =ridículo, =ridícula, =patético, =patética, =inútil, =inútiles, =menso, =mensa, =baboso, =babosa, =naco, =naca, =nacos, =gil, =giles, =inepto, =ineptos, =inepta, =incompetente, =incompetentes, =patán, =patanes, =fracasado, =fracasada, =resentido, =resentida, =envidioso, =envidiosa, =llorón, =llorona, =llorones, =niñato, =niñata, =niñatos, =bruto, =bruta, =brutos, =retrasado, =retrasada, =retrasados, =mamerto, =salame, =nabo, =gafo, =gafa, =gafos, =monse, =sonso, =zonzo, =paleto, =paletos, =cateto, =muerto de hambre, =chismosa, =metiche, =vividora, =vividor, =farsante, =farsantes, =charlatán, =charlatanes, =caradura, =caraduras",
    pt:
      "=burro, =burra, =burros, =palhaço, =palhaça, =palhaços, =trouxa, =trouxas, =bobo, =boba, =tonto, =tonta, =incompetente, =incompetentes, =inútil, =inúteis, =mané, =ridículo, =ridícula, =patético, =hipócrita, =hipócritas, =ignorante, =ignorantes, =mentiroso, =mentirosa, =mentirosos, =folgado, =folgada, =preguiçoso, =preguiçosa",
    en:
      "=clown, =clowns, =loser, =losers, =fool, =fools, =muppet, =muppets, =coward, =cowards, =jerk, =jerks, =creep, =weirdo, =hypocrite, =hypocrites, =dummy, =crybaby, =twit, =git"
  )
  /// Animals that nobody keeps or eats when pointed at.
  private static let aimVermin = WordList(
    "aim-vermin",
    es:
      "=zorra, =zorras, =rata, =ratas, =cerda, =marrana, =puerca, =sapo, =sapa, =sapos, =víbora, =víboras, =foca, =sanguijuela, =garrapata, =burro, =burra, =bestia, =mula, =becerro, =cucaracha, =gusano, =gusanos, =lagarta, =alimaña, =yegua",
    pt: "=cobra, =piranha, =anta, =jumento, =jararaca, =égua", en: "=pig, =rat, =rats, =snake, =weasel, =cow")
  /// Swear words that insult only as what somebody is: "eres una mierda".
  private static let aimDirt = WordList(
    "aim-dirt", es: "=mierda, =mierdas, =verga, =caca, =cagada, =jodido, =jodida",
    pt: "=merda, =merdas, =bosta, =bostas, =desgraça, =praga", en: "=shit, =crap, =sod, =bugger")
  private static let aimPreposition = WordList(
    "aim-preposition", es: "=de, =desde, =en, =hacia, =por, =para, =con", pt: "=em, =desde, =para, =com",
    en: "=in, =from, =at, =near, =to")
  /// Short words that are often written by ear where somebody is threatened or abused: `te boi a matar`, `ijo de puta`.
  private static let heardParts = WordList(
    "heard-part", heard: true, es: "=voy, =vas, =vais, =vamos, =bala, =balas, =hijo, =hija, =hijos, =vida, =vete")
  /// Innocent words that sound like one that hurts: known, and so taken for nothing else.
  private static let soundAlikes = WordList(
    "sound-alike",
    es:
      "=trabas, =traba, =buseta, =busetas, =caseta, =casetas, =casete, =casetes, =bovina, =bovinas, =bovino, =vocera, =voceras, =váter, =biles, =badía, =baca, =bacas, =boya, =boyas, =vasto, =vasta, =vello, =cabo, =raya, =rayada, =cayo, =cayos"
  )
  /// Words that are masked only inside a phrase: `h*jo de p*ta`.
  private static let maskedParts = WordList(
    "masked-part", masked: true,
    es: "=hijo, =hija, =hijos, =madre, =concha, =culo, =chupa, =vete, =pija, =polla, =pinga, =concha",
    pt: "=filho, =rola, =pica", en: "=fuck, =suck")
}
