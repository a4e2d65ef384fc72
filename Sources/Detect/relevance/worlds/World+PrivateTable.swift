// SPDX-License-Identifier: Apache-2.0

extension World {
  /// What people tell of their own lives: it has little to do with most companies.
  static let privateTalk: [TermBook.Terms] = [
    .world(
      .devices,
      es: """
        videojuego, playstation, xbox, nintendo, fortnite, free fire, gamer, celular?, móvil, iphone, android,
        samsung, batería del celular, pantalla rota, computador, portátil, laptop, windows, aplicación, hackearon,
        contraseña, inteligencia artificial, chatgpt, robot, bitcoin, criptomonedas, cargador, audífonos
        """,
      pt: """
        videogame, playstation, xbox, nintendo, free fire, gamer, celular?, iphone, android, samsung, bateria do
        celular, tela quebrada, computador, notebook, windows, aplicativo, hackearam, senha, inteligência artificial,
        chatgpt, robô, bitcoin, criptomoeda, carregador, fone
        """,
      en: """
        video game, playstation, xbox, nintendo, fortnite, gamer, phone, mobile, iphone, android, samsung, phone
        battery, cracked screen, computer, laptop, windows update, hacked, password, artificial intelligence, chatgpt,
        robot, bitcoin, crypto, charger, headphones
        """),
    .world(
      .cars,
      es: """
        carro?, coche, auto?, camioneta, motor, mecánico, taller mecánico, llantas, neumáticos, gasolina, gasolinera,
        nafta, aceite del carro, frenos, batería del carro, SOAT, revisión técnica, choque, latonería, toyota, mazda,
        chevrolet, renault, parqueadero, estacionamiento?
        """,
      pt: """
        carro?, motor, mecânico, pneu, gasolina, posto de gasolina, etanol, óleo do carro, freios, bateria do carro,
        licenciamento, IPVA, batida, funilaria, fiat, volkswagen, chevrolet, estacionamento
        """,
      en: """
        car, truck, engine, mechanic, garage, tyres, tires, petrol, gas station, diesel, brakes, car battery, mot,
        insurance, dent, toyota, ford, honda, parking
        """),
    .world(
      .economy,
      es: """
        dólar?, inflación, impuestos, salario mínimo, banco?, préstamo?, crédito?, deuda, tarjeta de crédito, cajero
        automático, tasa de interés, pensión, jubilación, bolsa?, desempleo, economía, subsidio, IVA, euro?, sueldo?,
        aguinaldo, DIAN, SAT, AFIP, SUNAT
        """,
      pt: """
        dólar?, inflação, impostos, salário mínimo, banco?, empréstimo, crédito?, dívida, cartão de crédito, caixa
        eletrônico, juros, aposentadoria, INSS, bolsa?, desemprego, economia, auxílio, bolsa família, imposto de
        renda, receita federal, euro?, décimo terceiro
        """,
      en: """
        dollar, inflation, taxes, minimum wage, bank, loan, credit?, debt, credit card, atm, interest rate, pension,
        retirement, stock market, shares, unemployment, economy, benefits, hmrc, irs, tax return, mortgage
        """),
    .world(
      .family,
      es: """
        mi suegra?, mi cuñada?, mi ex?, mi novio?, mi marido?, mi esposo?, mi primo?, mi sobrino?, mi tía?, mi
        abuela?, mi papá?, infidelidad?, cuernos?, divorcio?, terminaron?, se casaron?, embarazada, herencia?,
        soltera?, tinder?, amante?, celos?, chisme familiar?
        """,
      pt: """
        minha sogra?, minha cunhada?, meu cunhado?, meu ex?, meu namorado?, minha namorada?, meu marido?, minha
        esposa?, meu primo?, minha prima?, meu sobrinho?, minha tia?, minha avó?, meu pai?, traição?, chifre?,
        divórcio?, terminaram?, casaram?, grávida, herança?, solteira, tinder?, amante?, ciúme?
        """,
      en: """
        mother in law?, sister in law?, brother in law?, my ex?, my boyfriend?, my girlfriend?, my husband?, my wife?,
        my cousin?, my nephew?, my aunt?, my nan?, my dad?, cheating?, divorce?, broke up?, engaged?, married,
        pregnant, inheritance?, tinder?, affair?, jealous?, my sister's wedding?, my son's graduation?
        """),
    .world(
      .travel,
      es: """
        viaje?, vacaciones, hotel?, hostal, vuelo?, pasajes?, aerolínea, maleta, turismo, crucero, visa, embajada,
        consulado, excursión, tour, paquete turístico, mar, montaña, camping, airbnb, migración
        """,
      pt: """
        viagem, praia, hotel?, pousada, voo, passagem, companhia aérea, mala?, turismo, cruzeiro, embaixada,
        consulado, excursão, passeio, pacote de viagem, mar, montanha, acampamento, airbnb
        """,
      en: """
        trip, holiday, vacation, beach, hotel?, hostel, flight, airline, luggage, suitcase, tourism, cruise, visa,
        embassy, excursion, tour, mountain, camping, airbnb
        """),
    .world(
      .trivia,
      es: """
        planeta, marte?, nasa, ovni, extraterrestres, dinosaurios, pulpos, tiburones, ballenas, dato curioso, sabían
        que, científicos, vacunas, conspiración, tierra plana, illuminati, fantasmas, brujería, historia universal,
        guerra mundial, guerra, ejército, egipto, pirámides, agujero negro
        """,
      pt: """
        planeta, marte?, nasa, ovni, extraterrestres, dinossauros, polvos, tubarões, baleias, curiosidade, vocês
        sabiam, cientistas, vacinas, conspiração, terra plana, illuminati, fantasmas, bruxaria, guerra mundial,
        guerra, exército, egito, pirâmides, buraco negro
        """,
      en: """
        planet, mars, nasa, ufo, aliens, dinosaurs, octopus, sharks, whales, fun fact, did you know, scientists,
        vaccines, conspiracy, flat earth, illuminati, ghosts, witchcraft, world war, war, army, egypt, pyramids, black
        hole
        """),
    .world(
      .jobs,
      es: """
        busco trabajo, busco empleo, hoja de vida, currículum, vacante, entrevista de trabajo, mi jefe, mi empresa,
        despidieron, renuncié, recursos humanos, teletrabajo, turno de noche, practicante, freelance
        """,
      pt: """
        procuro emprego, currículo, vaga, entrevista de emprego, meu chefe, fui demitido, pedi demissão, escritório,
        recursos humanos, home office, turno da noite, estagiário, freela
        """,
      en: """
        resume, vacancy, job interview, my boss, got fired, quit my job, human resources, working from home, night
        shift, freelance
        """),
  ]
}
