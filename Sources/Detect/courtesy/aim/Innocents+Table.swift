// SPDX-License-Identifier: Apache-2.0
import Normalise

extension WordList {
  /// Phrases in which a harsh word is no such thing: `@innocent`. A harsh word inside one of them is never reported.
  static let innocents = WordList(
    "innocent",
    es: """
      # titles
      cena de los idiotas, conjura de los necios, tonto y más tonto, dos tontos muy tontos, los idiotas de, el idiota de dostoievski, la rebelión en la granja, babe el cerdito, perros de reserva, amores perros, el zorro
      la puta respetuosa, memorias de mis putas tristes, mis putas tristes, malditos bastardos, bastardos sin gloria, la ladrona de libros, ladrona de libros, ladrón de bicicletas, animal planet, la bella y la bestia, bella y la bestia
      fantastic beasts, animales fantásticos, el rey ratón, peppa pig, rata touille, bestia negra, la oveja negra
      mamarracho táctico, mamarracho jurídico, mamarracho legal, mamarracho legislativo, mamarracho arquitectónico
      # dishes, things, places
      burro de planchar, burro percherón, burros percherones, perro caliente, perros calientes, perrito caliente, perritos calientes, carne de cerdo, chuleta de cerdo, lomo de cerdo, costilla de cerdo, costillas de cerdo, pierna de cerdo, manteca de cerdo, carne de puerco, carne de chancho
      carne de vaca, leche de vaca, leche de burra, caldo de gallina, huevo de gallina, huevos de gallina, carne de gallina, piel de gallina, gallina criolla, caldo de res, vaca lola, perro sin pelo, cerdo agridulce, cerdo asado, cerdo ibérico, cerdo al horno, cerdo frito
      rata de biblioteca, ratón de biblioteca, cola de rata, gusano de seda, gusanos de seda, mariposa, cola de zorro, zorro culpeo, dientes de perro, vida de perros, día de perros, día de perro, noche de perros, pata de mula, terco como una mula, mula de moscú, moscow mule
      caja tonta, tonto útil, hora tonta, tontas y a locas, tontas y locas, a lo tonto, a lo loco, a lo bestia, a lo bruto, en bruto, peso bruto, producto interno bruto, ingreso bruto, salario bruto, sueldo bruto, renta bruta, diamante en bruto, diamantes en bruto
      fuerza bruta, loco por, loca por, locos por, locas por, vuelto loco, vuelta loca, volver loco, volver loca, vuelve loca, vuelve loco, vuelven loca, vuelven loco, me tiene loca, me tiene loco, me tienen loca, me tienen loco, a lo loco, ni loco, ni loca, ni locos, como loco, como loca, como locos, como locas, precio de locos, es de locos, de locos
      payaso de circo, disfrazado de payaso, disfraz de payaso, disfraz de bruja, nariz de payaso, show de payasos, fiesta de payasos, payasos de hospital, payaso plim plim, pagafantas, animal de compañía, animales de compañía, animal print, animales domésticos, animal doméstico, reino animal, bienestar animal, maltrato animal, protección animal, origen animal
      café bestia, bestia de carga, concha y toro, concha de vainilla, conchas de vainilla, concha acústica, concha de mar, conchas de mar, playa de la concha, la concha, mamón chino, rollo de canela, capullo de rosa, capullo de alelí, agua bruta, champán brut
      polla gol, la polla, verga de toro, vela mayor, pinche de cocina, pinches de cocina, ayudante de cocina, hostia consagrada, la sagrada hostia, hija de su madre, mierda de paloma, mierda de perro, mierda de gato, caca de perro, caca de paloma, popó de perro
      falsa alarma, falsas alarmas, falsa noticia, falsos positivos, falso positivo, pista falsa, falso techo, vuelo retrasado, pedido retrasado, envío retrasado, tren retrasado, pesado en libras, ballena jorobada, ballenas jorobadas, avistamiento de ballenas, foca monje
      oso perezoso, osos perezosos, clase baja, año del cerdo, año de la rata, año del perro, año del buey, perra vida, tonto el último, tonto el que, quien se pica, el que roba a un ladrón, quien roba a un ladrón, piratas del caribe, pata de palo, cuento del lobo, sapo verde, sapo de otro pozo, te volviste loco
      pollo bruto, hacerse el loco, hacerse la loca, hacerse el tonto, hacerse la tonta, hacerse el bobo, hacerse el desentendido, hacer el tonto, hacer el payaso, hacer el ridículo, hice el ridículo, hacer el indio, día de los inocentes, vaca muerta, cachorro de perro
      en zunga, con zunga, zunga de baño
      perra suerte, muerto de risa, muerta de risa, muertos de risa, muerto de sed, muerto de frío, muerto de la risa
      """,
    pt: """
      pai d'égua, pai dégua, pai de égua
      carne de porco, lombo de porco, costela de porco, leite de vaca, cachorro quente, cachorro quente, cachorros quentes, galinha caipira, frango caipira, festa caipira, queijo caipira, ovo caipira, bolo caipira, arraial caipira, palhaço de circo, nariz de palhaço, galinha pintadinha
      louco por, louca por, loucos por, doido por, doida por, que nem louco, que nem louca, com raiva, peso bruto, salário bruto, bicho preguiça, bicho preguiça, pé de porco, cavalo de pau, pau brasil, lixo reciclável, lixo orgânico, lata de lixo, saco de lixo
      """,
    en: """
      guinea pig, guinea pigs, pulled pork, pigs in blankets, hot dog, hot dogs, corn dog, cash cow, holy cow, rat race, lab rat, gym rat, mall rat, moscow mule, teacher's pet, class clown, rodeo clown, clown fish, clownfish, dumb luck, dumb waiter, fool proof, foolproof, april fool, april fools, fools gold, trash can, trash bag
      garbage truck, garbage bag, moby dick, dick van dyke, jerk chicken, jerk pork, beef jerky, spotted dick, cock a doodle, cocktail, snake plant, fake news, fake meat, fake leather, crazy about, crazy good, crazy busy, stupid good, stupidly good, insanely good, sick beats, the muppets, muppet show, muppets mugs, witches brew, brass monkey, killer whale, blue whale, whale watching, sheep milk, goat cheese, crash test dummies, ugly sweater, ugly sweaters, ugly duckling
      bitch better, son of a gun, bad ass, badass, smart ass, kick ass, pain in the ass
      """)
}
