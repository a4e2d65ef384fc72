// SPDX-License-Identifier: Apache-2.0
import Normalise

extension WordList {
  static let careWords: [WordList] = [goods, devices, faulty, vermin, durations, counts, good, thanking, irony]

  /// What a shop sells, sends or runs, beyond `@offer`: `@goods`.
  static let goods = WordList(
    "goods",
    es: """
      paquete, caja, bolsa, compra, orden, encomienda, mercadería, mercancía, cafetera, molinillo, molino, máquina, vaso
      taza, tapa, termo, libra, kilo, grano, desayuno, almuerzo, cena, combo, sándwich, empanada, arepa, galleta, jugo
      chocolate, capuchino, latte, tinto, té, helado, ensalada, arroz, pollo, huevo, queso, mesa, terraza, piso
      factura, boleta, recibo, tique, ticket, cupón, bono, punto, descuento, tarjeta, cuenta, cobro, pago, reembolso
      devolución, reintegro, abono, garantía, suscripción, membresía, reserva, cita, turno, evento, paquetería, guía
      repartidor, domiciliario, cajero, cajera, mesero, mozo, camarero, asesor, vendedor, chat, correo, teléfono, línea
      enlace, link, botón, formulario, =wifi, aire acondicionado, código, sucursal, sede, repuesto, pieza, filtro, olla
      regalo, postre, porción, alfajor, medialuna, tostado, kuchen, tarta, bizcocho, croissant, bocadillo, churro
      """,
    pt: """
      pacote, caixa, sacola, encomenda, cafeteira, moedor, máquina, copo, xícara, tampa, quilo, grão, lanche, almoço
      combo, sanduíche, pastel, coxinha, suco, brigadeiro, cappuccino, chá, sorvete, salada, mesa, cadeira, piso, nota
      boleto, cupom, vale, ponto, desconto, cartão, conta, cobrança, pagamento, reembolso, estorno, devolução, garantia
      assinatura, reserva, entregador, caixa, garçom, atendente, chat, telefone, =sac, link, botão, código, filial, \
      brinde
      """,
    en: """
      package, parcel, box, bag, machine, grinder, cup, mug, lid, pound, bean, breakfast, lunch, sandwich, bagel, muffin
      scone, juice, tea, chocolate, salad, table, chair, terrace, floor, invoice, receipt, voucher, coupon, points
      discount, card, account, charge, payment, refund, warranty, subscription, booking, reservation, driver, cashier
      barista, waiter, chat, phone, link, button, code, branch, parts, gift, item, items
      """)

  /// How goods come that went wrong: `@faulty`.
  static let faulty = WordList(
    "faulty",
    es: """
      roto, quebrado, dañado, vencido, caducado, abierto, aplastado, incompleto, equivocado, frío, tibio, helado, crudo
      quemado, podrido, mojado, manchado, defectuoso, vacío, derramado, rajado, rayado, usado, viejo, duro, rancio
      mohoso, sucio, pegajoso, cerrado, agrio, ácido, pasado, descompuesto, averiado, golpeado, agujereado, reventado
      cambiado, errado, retrasado, atrasado, aguado, chamuscado, malogrado, =malo, =mala, =malos
      =malas, =mal, =faltante, =faltando, cochinada, mugre, asqueroso
      """,
    pt: """
      quebrado, danificado, vencido, aberto, amassado, incompleto, errado, trocado, frio, gelado, cru, queimado, podre
      estragado, mofado, molhado, manchado, defeituoso, vazio, derramado, rachado, usado, velho, duro, azedo, sujo
      fechado, rasgado, furado, atrasado, =faltando
      """,
    en: """
      =broken, =damaged, =expired, =open, =opened, =crushed, =incomplete, =wrong, =cold, =lukewarm, =raw, =burnt, \
      =rotten
      =wet, =stained, =defective, =faulty, =empty, =spilled, =spilt, =cracked, =used, =stale, =mouldy, =moldy, =sour
      =dirty, =sticky, =closed, =late, =missing, =leaking, =smashed, =undercooked, =overcooked, =filthy
      """)

  /// What does not belong in food: `@vermin`.
  static let vermin = WordList(
    "vermin",
    es: """
      pelo, cabello, mosca, mosco, cucaracha, gusano, hormiga, gorgojo, insecto, bicho, plástico, vidrio, piedra, uña
      moho, ratón, rata, larva, grapa, alambre
      """,
    pt: "cabelo, fio de cabelo, mosca, barata, larva, formiga, inseto, bicho, plástico, vidro, pedra, unha, mofo, rato",
    en: "hair, fly, cockroach, roach, worm, maggot, ant, insect, bug, plastic, glass, stone, nail, mould, mold, mouse")

  /// Stretches of time: `@duration`.
  static let durations = WordList(
    "duration", es: "minuto, =min, =mins, hora, día, semana, mes, quincena, año, =hs",
    pt: "minuto, =min, hora, dia, semana, mês, ano, =meses",
    en: "minute, =min, =mins, hour, day, week, month, year, fortnight")

  /// Small numbers, written out: `@count`.
  static let counts = WordList(
    "count",
    es: """
      =un, =una, =dos, =tres, =cuatro, =cinco, =seis, =siete, =ocho, =nueve, =diez, =doce, =quince, =veinte, =treinta
      =cuarenta, =cincuenta, =sesenta, =media, =medio, =varios, =varias, =muchas, =muchos, =casi, =más de
      """,
    pt: """
      =um, =uma, =dois, =duas, =três, =quatro, =cinco, =seis, =sete, =oito, =nove, =dez, =doze, =quinze, =vinte, =trinta
      =quarenta, =meia, =vários, =várias, =quase
      """,
    en: """
      =a, =an, =one, =two, =three, =four, =five, =six, =seven, =eight, =nine, =ten, =twelve, =fifteen, =twenty, =thirty
      =forty, =fifty, =half, =several, =another, =over
      """)

  /// Good, said of a thing or of somebody's work: `@good`.
  static let good = WordList(
    "good",
    es: """
      rico, riquísimo, delicioso, buenísimo, buenazo, exquisito, excelente, espectacular, increíble, maravilloso
      hermoso, precioso, lindo, bonito, divino, genial, fantástico, magnífico, perfecto, impecable, sabroso, amable
      atento, cordial, acogedor, encantador, insuperable, inigualable, extraordinario, estupendo, bello, memorable
      recomendado, recomendadísimo, adictivo, finísimo, brutal, óptimo, fenomenal, sensacional, único, cálido, suave
      =bacán, =bacano, =bacana, =bacanísimo, =chévere, =cheverísimo, =chido, =chida, =chidos, =padre, =padrísimo
      =chingón, =chingona, =bárbaro, =copado, =copada, =filete, =filo, =brígido, =pulento, =pulenta, =a1, =crack
      =cracks, =joya, =joyita, =guay, =chulo, =chula, =molón, =de lujo, =de primera, =de diez, =de rechupete
      =de maravilla, =de cine, =lo máximo, =lo mejor, =la mejor, =el mejor, =los mejores, =las mejores, =una belleza
      =una delicia, =un amor, =un sol, =un lujo, =una joya, =un encanto, =un bacán, =una maravilla, =una elegancia
      =top, =mejor café, =mejor servicio, =mejor atención, =buena onda, =buena vibra, =nota mil, =full
      =muy bueno, =muy buena, =muy buenos, =muy buenas, =muy bien, =tan bueno, =tan buena, =golazo, =éxitos
      =súper bien, =re bien, =bien bueno, =bien buena, =al pelo, =una berraquera, =del carajo, =de pana, =brutales
      """,
    pt: """
      gostoso, gostosinho, delicioso, ótimo, excelente, maravilhoso, incrível, lindo, perfeito, saboroso, sensacional
      espetacular, fantástico, impecável, atencioso, educado, querido, recomendado, acolhedor, caprichado, cheiroso
      =delícia, =top, =show, =nota mil, =nota dez, =massa, =o melhor, =a melhor, =os melhores, =as melhores
      =um amor, =uma delícia, =sem palavras, =muito bom, =muito boa, =bom demais, =boa demais, =tudo de bom, =arrasaram
      =arrasou, =mandaram bem, =dez, =foda demais, =melhor café, =melhor atendimento, =demais
      """,
    en: """
      delicious, lovely, amazing, excellent, fantastic, wonderful, awesome, brilliant, perfect, tasty, beautiful, \
      gorgeous
      friendly, outstanding, superb, yummy, incredible, adorable, cosy, cozy, spotless, helpful, patient, cracking
      =great, =best, =proper, =spot on, =top notch, =five stars, =ten out of ten
      =first class, =to die for, =second to none, =a gem, =a delight, =so good, =really good, =very good
      """)

  /// Thanks, blessings, affection: `@thanks`.
  static let thanking = WordList(
    "thanks",
    es: """
      =gracias, =muchas gracias, =mil gracias, =agradecido, =agradecida, =agradecidos, =agradezco, =agradecemos
      =felicitaciones, =felicidades, =felicito, =felicitarlos, =felicitamos, =enhorabuena, =bendiga, =bendiciones, \
      =bravo
      =orgullo, =orgulloso, =orgullosa, =orgullosos, =amo, =amamos, =adoro, =adoramos, =encanta, =encantó, =encantado
      =encantada, =encantan, =encantaron, =fascina, =fascinó, =aplausos, =chapeau, =recomiendo, =recomiendan
      =recomendamos, =enamorado, =enamorada, =éxitos
      """,
    pt: """
      =obrigado, =obrigada, =parabéns, =agradeço, =agradecida, =agradecido, =amo, =amei, =amamos, =adoro, =adorei
      =adoramos, =orgulho, =recomendo, =elogios, =apaixonada, =apaixonado, =curti, =abençoe, =gratidão
      """,
    en: """
      =thanks, =thank, =cheers, =kudos, =congrats, =congratulations, =love, =loved, =loving, =adore, =recommend
      =shout out, =shoutout, =proud, =grateful, =props, =bravo
      """)

  /// Words that turn praise over: `@irony`.
  static let irony = WordList(
    "irony",
    es: """
      =lograron, =logrado, =conseguido, =dejarme, =dejarnos, =hacerme perder, =hacernos perder, =tercera vez
      =segunda vez, =cuarta vez, =quinta vez, =enésima vez, =cobren, =cobrarme, =cobrarnos, =ignorarme, =ignorarnos
      =arruinarme, =arruinarnos, =arruinaron, =ni ganas, =perderme, =estafarme, =robarme, =plantarme, =hacernos esperar
      =hacerme esperar, =dos horas, =tres horas, =tres semanas, =dos semanas, =una hora para, =media hora para, =tres \
      días para
      =cuatro horas, =un mes para, =dos meses, =por nada, =mentirme, =bloquearme, =esperando, =ni me miró, =ni me saludó
      =ni me saludaron, =ni siquiera, =echarme, =subir los precios, =tarde, =frío, =fría, =roto, =mala
      """,
    pt: """
      =conseguiram, =me deixar, =me deixarem, =me fazer perder, =terceira vez, =segunda vez, =cobrar duas, =me ignorar
      =me ignorarem, =estragar, =estragarem, =nem ganas, =esperando, =nem olhou, =nem sequer, =por nada, =perder meu, \
      =duas horas, =três horas, =três semanas, =duas semanas
      """,
    en: """
      =managed, =third time, =second time, =fourth time, =charging me, =ignoring, =ignored, =ruining, =losing my
      =lost my, =wasting, =for nothing, =another forty, =minute wait, =hour wait, =waiting, =letting me down, =two \
      hours, =three hours, =three weeks, =two weeks, =hanging up
      """)
}
