// SPDX-License-Identifier: Apache-2.0
import Normalise

extension WordList {
  static let harassment: [WordList] = [endearment, admired, garment, network, lurk, toldTo, bedVerb]

  /// What a stranger is called who is desired: `@endearment`.
  static let endearment = WordList(
    "endearment",
    es: """
      =linda, =hermosa, =preciosa, =bella, =guapa, =reina, =mami, =mamita, =mamacita, =mamasita, =flaca, \
      =flaquita, =bonita, =cielo, =muñeca, =muñequita, =bombón, =bombona, =nena, =bebé, =bb, =morena, =morenita, \
      =morocha, =rubia, =rubiecita, =rubita, =güera, =güerita, =catira, =mijita, =mija, =morrita, =chaparrita, \
      =cajerita, =enfermerita, =putita, =gordita, =peladita, =solterita, =colorada, =princesa, =corazón, =ricura, \
      =bebecita, =mona, =mi amor, =mi reina, =mi vida, =bella dama, =guapetona, =mamasota, =mamazota, =chiquita, \
      =bizcocho, =sabrosa, =mujerón, =doctorcita, =señito
      """,
    pt: """
      =linda, =gostosa, =delícia, =princesa, =gata, =gatinha, =loira, =morena, =ruiva, =novinha, =amor, =bebê, \
      =magrinha, =moreninha, =loirinha, =bonitinha, =mocinha, =fofa, =boneca, =gatinho, =lindona, =minha rainha
      """,
    en: """
      =gorgeous, =sweetie, =sweetheart, =darling, =hottie, =cutie, =babe, =baby, =beautiful, =sexy, =honey, \
      =mamacita, =hun, =princess, =doll
      """)

  /// Bodies, and clothes close to them: `@admired`.
  static let admired = WordList(
    "admired",
    es: """
      =piernas, =nalgas, =tetas, =pechos, =pecho, =culo, =trasero, =escote, =cuerpo, =cuerpito, =cuerpecito, \
      =cuerpazo, =boquita, =boca, =labios, =gomas, =teticas, =brasier, =brasiere, =sostén, =tanga, =bikini, =cola, \
      =orto, =lomo, =caderas, =curvas, =vocecita, =muslos, =bultos, =pompis, =pompas, =cintura, =ropa interior, \
      =bombacha, =calzón, =calzones, =licra, =lycra, =melones, =delantera, =pies, =falda, =minifalda, =leggins, \
      =bañador
      """,
    pt: """
      =bunda, =raba, =peitos, =peito, =decote, =corpo, =corpinho, =coxas, =pernas, =boca, =boquinha, =bumbum, =pé, \
      =pés, =biquíni, =shortinho, =legging, =calcinha, =sutiã, =sandália
      """)

  /// Clothes that are to come off: `@garment`.
  static let garment = WordList(
    "garment",
    es: """
      =uniforme, =ropa, =bata, =delantal, =suéter, =camisa, =camiseta, =blusa, =falda, =pantalón, =sostén, \
      =brasier, =mandil, =nada, =toalla, =calzones, =corpiño
      """)

  /// Where somebody is sought: `@network`.
  static let network = WordList(
    "network",
    es: """
      =insta, =instagram, =face, =facebook, =tiktok, =linkedin, =whatsapp, =messenger, =wasap, =telegram, =redes, \
      =perfil, =twitter, =inbox, =privado
      """)

  /// Where and when somebody is waited for: `@lurk`.
  static let lurk = WordList(
    "lurk",
    es: """
      =noche, =salida, =turno, =esquina, =puerta, =portal, =estacionamiento, =parqueadero, =parking, =casa, \
      =trabajo, =laburo, =pega, =parada, =paradero
      """)

  /// To whom a secret is threatened to be told: `@told-to`.
  static let toldTo = WordList(
    "told-to",
    es: """
      =jefe, =jefa, =jefes, =marido, =esposo, =esposa, =mujer, =familia, =mamá, =madre, =papá, =padres, =novio, \
      =trabajo, =facultad, =facu, =hermana, =hijos, =hija, =vecinos, =colegio, =compañeros, =clientas, =clientes, \
      =grupo, =alumnos, =oficina, =empresa
      """)

  /// What is said to be done to a desired body: `@bedverb`.
  static let bedVerb = WordList(
    "bedverb",
    es: """
      +coger, +follar, +culiar, +culear, +clavar, +tirar, +violar, +chupar, +lamer, +mamar, +empotrar, +comer, \
      +garchar, +penetrar, +desnudar, +manosear, +tocar, +besar, +morder, +agarrar, +untar, +nalguear, +montar
      """)
}
