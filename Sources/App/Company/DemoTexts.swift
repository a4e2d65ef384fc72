// SPDX-License-Identifier: Apache-2.0
import Store
import Vocabulary

/// Invented people of an invented company.
enum DemoNames {
  static let people = """
    Lucía Restrepo Mejía
    Andrés Quintero Rojas
    Marcela Duarte Peña
    Camilo Vargas Luna
    Diana Cifuentes Mora
    Julián Arango Botero
    Paola Benítez Suárez
    Hernán Gallego Ríos
    Natalia Ospina Cano
    Sergio Palacios Vera
    Valeria Montoya Gil
    Óscar Pineda Lara
    Tatiana Rueda Solís
    Felipe Cárdenas Nieto
    Mónica Zapata Roa
    Jairo Mosquera Hinestroza
    Laura Bedoya Franco
    Esteban Cuéllar Prado
    Yesenia Caicedo Lucumí
    Nicolás Acosta Farfán
    Adriana Salcedo Pabón
    Germán Tovar Quiñones
    Carolina Íñiguez Rosas
    Wilson Chocontá Sierra
    Isabel Naranjo Correa
    Mateo Villa Ochoa
    Gloria Perdomo Leiva
    Santiago Bolívar Ardila
    Rocío Manrique Díaz
    Edwin Largacha Torres
    Ana Milena Guzmán
    Daniel Echeverri Soto
    Sandra Fajardo Neira
    Iván Barrera Quijano
    Luz Dary Usuga
    Alejandro Peralta Cruz
    Pilar Sarmiento Vega
    Brayan Cortés Melo
    Eugenia Lozano Rico
    Tomás Rincón Abello
    """.split(separator: "\n").map(String.init)
}

/// What was written to the company and by it, in a year. Written for this demonstration.
enum DemoTexts {
  struct Item: Sendable {
    var surface: Surface
    var text: String
  }

  static let profiles = [
    ("Instagram", "cafeandino", "https://www.instagram.com/cafeandino", "Recetas, tiendas y fincas"),
    ("Facebook", "cafeandino.co", "https://www.facebook.com/cafeandino.co", "Atención y noticias de las tiendas"),
    ("TikTok", "cafeandino", "https://www.tiktok.com/@cafeandino", "Recetas cortas"),
    ("LinkedIn", "cafe-andino", "https://www.linkedin.com/company/cafe-andino", "Trabajar en Café Andino"),
  ]

  static let cases: [(subject: String, order: String, words: [(isOurs: Bool, text: String)])] = [
    (
      "Pedido que llegó con una bolsa rota", "CA-20418",
      [
        (false, "Una de las tres bolsas venía abierta y el café se regó en la caja."),
        (true, "Qué pena con usted. ¿Prefiere que le enviemos otra bolsa o que le devolvamos el dinero?"),
      ]
    ),
    (
      "Cobro doble en la tienda de Chapinero", "CA-20377",
      [(false, "Me aparecen dos cobros del mismo desayuno, el martes a las 8.")]
    ),
    ("Demora de un domicilio", "", []),
  ]

  static let answers = [
    (
      title: "Horarios",
      text: "Abrimos de lunes a sábado de 7:00 a 20:00 y los domingos de 8:00 a 17:00. ¡La esperamos!"
    ),
    (
      title: "Envíos",
      text: "Enviamos a todo el país en dos a cuatro días hábiles. En la página aparece el costo antes de pagar."
    ),
    (title: "Café sin cafeína", text: "Sí, tenemos descafeinado con agua, sin químicos, en grano y molido."),
  ]

  static let permits = [
    (what: "El logo", purpose: "En las camisetas de la carrera de la empresa, el 13 de diciembre, cuarenta unidades."),
    (what: "Fotos de la finca de Pitalito", purpose: "Para mi trabajo de grado sobre caficultura."),
  ]

  struct Message: Sendable {
    var text: String
    var picture: String?
    var state: Publication.State
    var serves: String?
  }

  static let messages = [
    Message(
      text: "Este mes pagamos el Huila un 12 % por encima del precio base. Aquí está la lista de precios por finca.",
      state: .published, serves: "Llevar café de origen, pagado con justicia, a cada mesa."),
    Message(
      text: "Doña Rosalba Tique siembra a 1.780 metros en Pitalito. Su café llega esta semana a Chapinero.",
      picture: "Una mujer con sombrero muestra granos rojos de café en la palma de la mano.", state: .published,
      serves: "Que de cada taza se sepa de quién viene."),
    Message(
      text: "Guardamos 3.400 kilos de borra para abono en lo que va del año. Pida la suya en cualquier tienda.",
      state: .published, serves: "sostenibilidad"),
    Message(text: "El sábado 28 la tienda de Laureles abre de 9:00 a 14:00 por inventario.", state: .published),
    Message(
      text: "Corregimos el precio del filtro de Nariño en la carta: son 9.800 pesos. Gracias a quien nos avisó.",
      state: .published, serves: "respeto"),
    Message(
      text: "Taller gratis de prensa francesa el jueves a las 17:30 en San Antonio. Hay diez cupos.",
      state: .scheduled, serves: "cercanía"),
    Message(
      text: "Conozca a las familias de Nariño que firmaron con nosotros por cinco años.", state: .review,
      serves: "Que de cada taza se sepa de quién viene."),
    Message(text: "Desde el lunes, la carta en braille está en todas las tiendas.", state: .draft, serves: "respeto"),
  ]

  static let products = [
    "el Huila lavado", "la mezcla de la casa", "el cold brew", "el filtro de Nariño", "el descafeinado",
    "la prensa francesa",
  ]
  static let shops = ["Chapinero", "Laureles", "San Antonio"]

  static let texts: [Item] =
    comments.map { Item(surface: .comment, text: $0) } + posts.map { Item(surface: .official, text: $0) }
    + replies.map { Item(surface: .reply, text: $0) }

  private static let comments = """
    ¿A qué hora abren mañana en {tienda}?
    ¿{producto} viene molido o en grano?
    Probé {producto} y me quedé sin palabras, qué aroma
    ¿Hacen envíos a Pasto?
    ¿Cuánto vale la libra de {producto}?
    La atención en {tienda} el sábado fue lenta, esperamos media hora
    El café llegó frío y el domiciliario ni saludó
    Pedí {producto} hace ocho días y no ha llegado. Quiero mi dinero
    Gracias a la muchacha de {tienda} que me cambió la bolsa sin problema
    Subieron los precios otra vez, ya no alcanza
    No me gustó {producto}, muy ácido para mi gusto
    ¿Tienen leche de avena en {tienda}?
    Felicitaciones por trabajar directo con los caficultores
    Qué idiota el que atiende la caja en {tienda}
    Son unos ladrones, devuélvanme la plata
    Voy a poner la queja ante la Superintendencia si no me responden
    Gane dinero desde casa, escríbame por interno y le explico 👉 bit.ly/dinero
    ¿Dónde queda la tienda de {tienda}?
    Al administrador de {tienda} lo voy a esperar a la salida
    ¿Puedo reservar mesa para seis el domingo?
    El baño de {tienda} estaba sucio, ojo con eso
    Me encanta que digan de qué finca viene cada bolsa
    ¿{producto} sirve para espresso?
    La música muy duro en {tienda}, no se puede conversar
    Mi pedido llegó con la bolsa rota, ¿quién responde?
    Soy periodista de un diario local, ¿con quién hablo sobre el precio del café?
    ¿Cuándo vuelven las catas de los jueves?
    Muy buena la receta de ayer, me salió perfecta
    Ustedes no saben hacer café, aprendan primero
    Un tinto y un buñuelo, no pido más. Gracias por estar en el barrio
    """.split(separator: "\n").map(String.init)

  private static let posts = """
    Esta semana el filtro del día es {producto}. Lo esperamos en {tienda}.
    El jueves hay cata abierta en {tienda}, a las 6 de la tarde. El cupo es de doce personas.
    Así se lava el café en la finca de la familia Muñoz, en Pitalito.
    {producto} vuelve a las tiendas el lunes. Hay doscientas bolsas.
    Receta de la semana: {producto} con panela y limón.
    Tenemos el mejor café del mundo, sin discusión.
    Desde el lunes, {tienda} abre a las 7 de la mañana.
    Gracias a las cuarenta familias caficultoras que hicieron posible esta cosecha.
    """.split(separator: "\n").map(String.init)

  private static let replies = """
    Hola. Abrimos de lunes a sábado de 7 a 7, y los domingos de 9 a 5.
    Gracias por contarlo. Ya lo hablamos con el equipo de {tienda}; el martes le decimos qué cambió.
    Lamentamos la demora. Escríbanos por mensaje privado con el número de su pedido y hoy mismo lo revisamos.
    Sí, {producto} viene en grano y molido.
    Le garantizamos que nunca más va a pasar.
    Qué alegría leerlo. Se lo contamos a quien la atendió.
    Lamentamos si se sintió incómodo.
    """.split(separator: "\n").map(String.init)

  struct Doubt: Sendable {
    var article: Int
    var text: String
    var answer: String?
  }

  static let questions: [Doubt] = [
    Doubt(
      article: 2, text: "Si un cliente me insulta en mi propia cuenta, ¿puedo contestarle?",
      answer:
        "En su cuenta decide usted. Si la conversación es sobre la tienda, mejor pásela a servicio al cliente y no conteste solo."
    ),
    Doubt(
      article: 7, text: "¿Puedo poner el logo en la invitación del cumpleaños de mi hija?",
      answer:
        "Para una fiesta de familia no, pero con gusto le damos bolsas y vasos de la tienda. Pídalos en Comunicaciones."
    ),
    Doubt(article: 6, text: "¿Compartir una promoción con mis amigos cuenta como hablar por la empresa?", answer: nil),
    Doubt(article: 8, text: "Un cliente me dio su teléfono en un comentario. ¿Lo borro o lo oculto?", answer: nil),
  ]
}
