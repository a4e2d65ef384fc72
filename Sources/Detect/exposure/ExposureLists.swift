// SPDX-License-Identifier: Apache-2.0
import Normalise

extension WordList {
  /// Words before a person's data that say whose it is: `su correo`, `your phone`.
  static let owners = WordList(
    "owner", es: "=su, =sus, =tu, =tus, =suyo, =tuyo, =vuestro", pt: "=seu, =sua, =teu, =tua, =dele, =dela",
    en: "=your, =his, =her, =their")

  /// Words before a number that everybody may call.
  static let desks = WordList(
    "desk",
    es: "=línea, =atención, =pbx, =conmutador, =central, =soporte, =domicilios, =reservas, =sede, =sucursal, =ustedes, =nuestro, =nuestra, =emergencias, =policía",
    pt: "=atendimento, =sac, =central, =suporte, =ouvidoria, =vocês, =nosso, =nossa, =delivery", en: "=helpline, =hotline, =switchboard, =support, =our")

  /// Nobody picks up: the number is a desk's.
  static let unanswered = WordList(
    "unanswered",
    es: "=contesta, =contestan, =contestó, =contestaron, =atienden, =atiende, =atendieron, =ocupado, =responde, =responden, =respondieron, =conmutador",
    pt: "=atende, =atendem, =atendeu, =ocupado, =responde, =respondem", en: "=answers, =answered, =unanswered, =engaged")

  /// Somebody lives there: `vive en`, `mora na`.
  static let living = WordList(
    "living",
    es: "=vive, =viven, =vivo, =vivimos, =vivía, =reside, =residen, =resido, =domiciliado, =domiciliada, =vivís, =vives, =vivienda, =queda, =mudó",
    pt: "=mora, =moram, =moro, =moramos, =reside, =residem, =morando", en: "=lives, =live, =living, =resides, =reside, =lived")

  /// Streets, as addresses begin.
  static let streets = WordList(
    "street",
    es: """
      =calle, =cll, =cl, =clle, =carrera, =cra, =kra, =kr, =cr, =carr, =avenida, =av, =avda, =avd, =ave, =diagonal, =diag, =dg, =transversal
      =transv, =tv, =tr, =jirón, =jr, =pasaje, =psje, =pje, =paseo, =callejón, =autopista, =circunvalar, =calz, =calzada, =blvd, =bulevar, =privada
      =cerrada, =andador, =prolongación, =manzana, =mz, =mza, =vereda, =plaza
      """,
    pt: "=rua, =travessa, =alameda, =avenida, =praça, =rodovia, =estrada, =largo, =viela, =beco",
    en: "=street, =avenue, =road, =lane, =boulevard, =drive, =court, =close, =crescent, =terrace, =st, =rd, =ln, =blvd, =ave, =dr")

  /// What an address goes on with: `apto 302`, `int. 5`.
  static let units = WordList(
    "unit",
    es: "=apto, =apartamento, =dpto, =depto, =departamento, =interior, =int, =casa, =torre, =piso, =bloque, =bis, =sur, =norte, =este, =oeste, =no, =nro, =num, =número, =lote, =lt, =puerta, =bajo, =esquina, =edificio, =conjunto, =ext, =exterior, =ph",
    pt: "=ap, =apt, =apartamento, =bloco, =casa, =fundos, =número, =sala, =andar", en: "=apt, =apartment, =flat, =unit, =suite, =floor")

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
    "home", es: "=dirección, =direcciones, =casa, =apartamento, =apto, =depto, =domicilio, =residencia, =entreguen, =envíen, =mándenlo, =dir",
    pt: "=endereço, =casa, =apartamento, =residência, =entreguem", en: "=address, =home, =house, =flat, =apartment")

  /// Between a thing and whose it is: `a nombre de`.
  static let nameLinks = WordList(
    "name-link", es: "=de, =del, =para, =a, =nombre, =la, =el", pt: "=da, =do, =em, =nome, =o", en: "=of, =for, =in, =the, =name")

  static let articles = WordList("article", es: "=el, =la, =su, =mi, =tu", pt: "=o, =a, =seu, =meu", en: "=the, =his, =her")

  /// People in general: no one in particular.
  static let anybody = WordList(
    "somebody", es: "=que, =quienes, =quien, =personas, =niños, =gente, =si, =cuando, =pacientes, =alguien",
    pt: "=quem, =se, =pessoas, =crianças, =alguém", en: "=who, =people, =children, =if, =anyone, =patients, =someone")

  /// Boards that are called like plates: *placa madre*, *placa de vídeo*.
  static let boards = WordList("board", es: "=madre, =base, =video, =gráfica, =solar, =red, =sonido", pt: "=mãe, =vídeo, =rede, =som, =solar", en: "=of")

  static let exposureLists: [WordList] =
    numberLabels + [owners, desks, unanswered, living, streets, units, illnesses, mine, homes, nameLinks, articles, anybody, boards, firstNames, titles]
}
