// SPDX-License-Identifier: Apache-2.0
import Normalise

extension WordList {
  /// Words before a person's data that say whose it is: `su correo`, `your phone`.
  static let owners = WordList(
    "owner", es: "=su, =sus, =tu, =tus, =suyo, =tuyo, =vuestro", pt: "=seu, =sua, =teu, =tua, =dele, =dela",
    en: "=your, =his, =her, =their")

  /// Telling somebody to get in touch.
  static let calling = WordList(
    "calling",
    es:
      "=llame, =llama, =llamá, =llamar, =llamen, =hable, =habla, =hablar, =hablen, =escriba, =escribe, =escribir, =escriban, =comuníquese, =comunicarse, =comuníquense, =contacte, =contactar, =marque, =marcar, =pregunte, =pregunten",
    pt: "=ligue, =ligar, =fale, =falar, =chame, =chamar, =procure, =escreva",
    en: "=call, =ring, =text, =phone, =contact")

  /// Words before a number that everybody may call.
  static let desks = WordList(
    "desk",
    es:
      "=línea, =atención, =pbx, =conmutador, =central, =soporte, =domicilios, =reservas, =sede, =sucursal, =ustedes, =nuestro, =nuestra, =emergencias, =policía",
    pt: "=atendimento, =sac, =central, =suporte, =ouvidoria, =vocês, =nosso, =nossa, =delivery",
    en: "=helpline, =hotline, =switchboard, =support, =our")

  /// Nobody picks up: the number is a desk's.
  static let unanswered = WordList(
    "unanswered",
    es:
      "=contesta, =contestan, =contestó, =contestaron, =atienden, =atiende, =atendieron, =ocupado, =responde, =responden, =respondieron, =conmutador",
    pt: "=atende, =atendem, =atendeu, =ocupado, =responde, =respondem", en: "=answers, =answered, =unanswered, =engaged"
  )

  /// Somebody lives there: `vive en`, `mora na`.
  static let living = WordList(
    "living",
    es:
      "=vive, =viven, =vivo, =vivimos, =vivía, =reside, =residen, =resido, =domiciliado, =domiciliada, =vivís, =vives, =vivienda, =queda, =mudó",
    pt: "=mora, =moram, =moro, =moramos, =reside, =residem, =morando",
    en: "=lives, =live, =living, =resides, =reside, =lived")

  /// Streets, as addresses begin.
  static let streets = WordList(
    "street",
    es: """
      =calle, =cll, =cl, =clle, =carrera, =cra, =kra, =kr, =cr, =carr, =avenida, =av, =avda, =avd, =ave, =diagonal, =diag, =dg, =transversal
      =transv, =tv, =tr, =jirón, =jr, =pasaje, =psje, =pje, =paseo, =callejón, =autopista, =circunvalar, =calz, =calzada, =blvd, =bulevar, =privada
      =cerrada, =andador, =prolongación, =manzana, =mz, =mza, =vereda, =plaza
      """,
    pt: "=rua, =travessa, =alameda, =avenida, =praça, =rodovia, =estrada, =largo, =viela, =beco",
    en:
      "=street, =avenue, =road, =lane, =boulevard, =drive, =court, =close, =crescent, =terrace, =st, =rd, =ln, =blvd, =ave, =dr"
  )

  /// What an address goes on with: `apto 302`, `int. 5`.
  static let units = WordList(
    "unit",
    es:
      "=apto, =apartamento, =dpto, =depto, =departamento, =interior, =int, =casa, =torre, =piso, =bloque, =bis, =sur, =norte, =este, =oeste, =no, =nro, =num, =número, =lote, =lt, =puerta, =bajo, =esquina, =edificio, =conjunto, =ext, =exterior, =ph",
    pt: "=ap, =apt, =apartamento, =bloco, =casa, =fundos, =número, =sala, =andar",
    en: "=apt, =apartment, =flat, =unit, =suite, =floor")

  /// Illnesses and conditions that people keep to themselves.
  static let illnesses = WordList(
    "illness",
    es: """
      =vih, =sida, =cáncer, =leucemia, =tumor, =depresión, =depresivo, =depresiva, =ansiedad, =esquizofrenia, =esquizofrénico, =esquizofrénica
      =bipolar, =bipolaridad, =diabetes, =diabético, =diabética, =epilepsia, =epiléptico, =epiléptica, =hepatitis, =tuberculosis, =sífilis
      =gonorrea, =herpes, =infarto, =derrame, =alzheimer, =parkinson, =lupus, =anorexia, =bulimia, =alcoholismo, =alcohólico, =alcohólica
      =drogadicción, =rehabilitación, =quimioterapia, =quimio, =psiquiátrico, =psiquiátrica, =psiquiatría, =embarazo, =embarazada, =aborto
      =abortó, =seropositivo, =seropositiva, =autismo, =autista, =demencia, =cirrosis, =metástasis, =covid, =intento de suicidio, =ataques de pánico
      =esclerosis, =discapacidad, =estrés, =burnout, =trastorno, =vasectomía, =menopausia, =infertilidad, =estéril, =antidepresivos
      """,
    pt: """
      =hiv, =aids, =câncer, =leucemia, =tumor, =depressão, =ansiedade, =esquizofrenia, =bipolar, =diabetes, =diabético, =diabética, =epilepsia
      =hepatite, =tuberculose, =sífilis, =infarto, =alzheimer, =lúpus, =anorexia, =alcoolismo, =alcoólatra, =grávida, =gravidez, =aborto, =abortou
      =burnout, =quimioterapia, =quimio, =autismo, =autista, =covid, =transtorno, =internado, =internada, =soropositivo
      """,
    en: """
      =hiv, =aids, =cancer, =leukemia, =leukaemia, =tumor, =tumour, =depression, =depressed, =anxiety, =schizophrenia, =schizophrenic, =bipolar
      =diabetes, =diabetic, =epilepsy, =hepatitis, =tuberculosis, =syphilis, =herpes, =stroke, =alzheimers, =dementia, =lupus, =anorexia, =bulimia
      =alcoholic, =rehab, =chemo, =chemotherapy, =pregnant, =pregnancy, =abortion, =miscarriage, =autism, =autistic, =covid, =burnout, =ptsd
      """)

  /// My.
  static let mine = WordList("mine", es: "=mi, =mis, =mío, =mía", pt: "=meu, =minha, =meus, =minhas", en: "=my, =mine")

  /// Words for a home and for where a parcel goes: `mi dirección es`.
  static let homes = WordList(
    "home",
    es:
      "=dirección, =direcciones, =casa, =apartamento, =apto, =depto, =domicilio, =residencia, =entreguen, =envíen, =mándenlo, =dir",
    pt: "=endereço, =casa, =apartamento, =residência, =entreguem", en: "=address, =home, =house, =flat, =apartment")

  /// Between a thing and whose it is: `a nombre de`.
  static let nameLinks = WordList(
    "name-link", es: "=de, =del, =para, =a, =nombre, =la, =el", pt: "=da, =do, =em, =nome, =o",
    en: "=of, =for, =in, =the, =name")

  static let articles = WordList(
    "article", es: "=el, =la, =su, =mi, =tu", pt: "=o, =a, =seu, =meu", en: "=the, =his, =her")

  /// People in general: no one in particular.
  static let anybody = WordList(
    "somebody", es: "=que, =quienes, =quien, =personas, =niños, =gente, =si, =cuando, =pacientes, =alguien",
    pt: "=quem, =se, =pessoas, =crianças, =alguém", en: "=who, =people, =children, =if, =anyone, =patients, =someone")

  /// Boards that are called like plates: *placa madre*, *placa de vídeo*.
  static let boards = WordList(
    "board", es: "=madre, =base, =video, =gráfica, =solar, =red, =sonido", pt: "=mãe, =vídeo, =rede, =som, =solar",
    en: "=of")

  /// What a company's doings are called: a secret about one of these is not about a wedding.
  static let companyAffairs = WordList(
    "company-affair",
    es: """
      empresa, compañía, contrato, fusión, planta, fábrica, sucursal, sede, tienda, =director, =directora, gerente, presidente, =ceo, lanzamiento, =lanzamos
      =lanzan, =lanzar, =lanza, =sale, precio, presupuesto, =ventas, =blend, =línea, producto, despido, compra, adquisición, =cierre, =cierran, =cerramos
      =cerrar, cadena, proveedor, acuerdo, campaña, marca, inversión, =receta, =oficina, =pega, =curro, =laburo, =chamba, socio, =fusionamos, =compramos
      =abrimos, =abren, convenio, licitación, cliente, =franquicia, local, empaque, =planes, ~despedir, =competencia, =competidor, =gerencia, =sucursales, =jefe, ~fusionar, =reestructuración, =inventario, =comité, =accionistas, =junta, =directorio, negocio, alianza, =cargo
      """,
    pt: """
      empresa, contrato, fusão, fábrica, filial, loja, =diretor, =diretora, gerente, presidente, lançamento, =lançamos, =lançar, preço, orçamento, =vendas
      =linha, produto, demissão, compra, aquisição, =fechar, =fechamos, rede, fornecedor, acordo, campanha, marca, investimento, =trampo, =firma, =parceria, ~demitir, =concorrente, =concorrência, =gerência, =chefe, =filiais, =cortes
      """,
    en: """
      company, contract, merger, plant, factory, branch, store, =director, =ceo, manager, launch, =launching, price, budget, =sales, =blend, product
      layoff, acquisition, =closing, =closure, supplier, deal, campaign, brand, investment, recipe, office, =packaging, =numbers, =merging, =acquiring, =board, =layoffs, =boss, =competitor, =redundancies, =leaving
      """)

  /// News of one's own, which nobody announces for a company.
  static let intimate = WordList(
    "intimate",
    es:
      "=bebé, =bebe, =embarazo, =embarazada, =boda, =matrimonio, =casamos, =caso, =novio, =novia, =esposo, =esposa, =mudamos, =mudanza, =mamá, =papá, =familia, =hijo, =hija",
    pt:
      "=bebê, =grávida, =casamento, =casamos, =noivado, =namorado, =namorada, =mudança, =mãe, =pai, =filho, =filha, =família",
    en: "=baby, =pregnant, =wedding, =engaged, =married, =boyfriend, =girlfriend, =mom, =mum, =dad, =family")

  /// What is announced in its time and kept from nobody.
  static let raffles = WordList(
    "raffle", es: "=sorteo, =ganador, =ganadora, =ganadores, =concurso, =rifa, =finalistas",
    pt: "=sorteio, =ganhador, =ganhadores, =vencedor, =vencedores, =concurso",
    en: "=raffle, =winner, =winners, =contest, =giveaway")

  /// What a company's passwords open.
  static let systems = WordList(
    "system",
    es:
      "=wifi, =wi fi, =sistema, =pos, =caja, =correo, =mail, =portal, =alarma, =intranet, =erp, =sap, =servidor, =panel, =plataforma, =administrador, =admin, =router, =computador, =computadora, =ordenador, =pc, =bodega, =oficina, =red, =instagram, =facebook, =tiktok, =cuenta, =datáfono, =caja fuerte, =depósito, =vpn, =crm, =drive, =excel",
    pt:
      "=wifi, =sistema, =caixa, =email, =portal, =alarme, =servidor, =painel, =rede, =cofre, =computador, =instagram, =escritório",
    en:
      "=wifi, =system, =till, =pos, =email, =portal, =alarm, =server, =router, =safe, =computer, =office, =admin, =vpn, =network, =account"
  )

  /// Between a password's name and the password.
  static let saying = WordList("is", es: "=es, =son, =era, =sigue", pt: "=é, =são", en: "=is, =are, =was, =its")

  /// Between what is numbered and its number: `DNI Nº 45678213`.
  static let numbered = WordList(
    "number-word", es: "=número, =nro, =num, =no", pt: "=número", en: "=number")

  /// What somebody may have a number of: `mi celular`, `meu zap`.
  static let phones = WordList(
    "phone-word",
    es: """
      =celular, =celulares, =cel, =cell, =teléfono, =teléfonos, =tel, =telf, =tlf, =tfno, =fono, =móvil, =móviles, =fijo, =número, =números
      =numerito, =whatsapp, =whatsap, =whats, =wsp, =wasap, =wassap, =guasap, =wapp, =wp, =wa, =nequi, =daviplata, =yape, =plin, =bizum
      """,
    pt: "=telefone, =fone, =celular, =zap, =zapzap, =wpp, =whats, =número, =pix",
    en: "=phone, =cellphone, =cell, =mobile, =telephone, =number")

  static let exposureLists: [WordList] =
    numberLabels + [
      owners, calling, desks, unanswered, living, streets, units, illnesses, mine, homes, nameLinks, articles, anybody,
      boards,
      companyAffairs, raffles, systems, saying, conditions, portugueseIf, maybe, ourFaults, caseThings, badStates,
      intimate, firstNames, titles, numbered, phones,
    ]
}
