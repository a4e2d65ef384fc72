// SPDX-License-Identifier: Apache-2.0

extension Spanish {
  /// Words without a partner of the other gender, or whose partner is another word: *caso* has nothing to do with *casa*.
  static let oneGender = WordSet(
    """
    caso puerto precio banco cuento libro punto modo marco plazo bolso cargo cuadro ramo suelo gasto uso peso pago
    casco ruido mano foto moto radio video dinero trabajo tiempo año mes texto correo servicio negocio horario
    producto mercado salario sueldo bono premio regalo mundo cielo pelo ojo dedo brazo cuerpo pecho cuello
    estomago huevo queso vino vaso plato campo barrio pueblo centro pasto barco carro auto vuelo viaje barro lodo
    fuego hielo rio lago oro hierro acero cobre derecho hecho dicho gusto susto miedo odio amparo apoyo abuso
    acoso robo fraude engaño delito crimen juicio proceso contrato acuerdo convenio ajuste aumento descuento
    reembolso cobro cheque credito debito prestamo deposito saldo seguro bolo fondo resto pozo pico palo piso pito
    pino cero lomo codo puesto cupo turno paso ritmo tono mito metodo modelo siglo signo sitio espacio estadio
    episodio ejercicio ejercito edificio beneficio sacrificio comercio divorcio silencio anuncio inicio final fin
    titulo articulo capitulo circulo vehiculo calculo musculo vinculo obstaculo espectaculo corazon razon sazon
    avion camion balon salon sillon carton boton jabon jamon limon melon pantalon telon talon tazon buzon cajon
    cinturon colchon comezon escalon eslabon galon melocoton monton pezon piñon pulmon renglon rincon riñon sermon
    tapon tiburon timon tacon algodon armazon bombon bulon calzon camaron canton carbon chicharron don escuadron
    gorrion halcon perdon porton buffon peloton pisoton salmon sifon vagon veron telefono cupon color amor dolor
    valor error favor motor olor sabor calor humor terror horror rumor tumor vapor flor labor mejor peor mayor
    menor superior interior exterior anterior posterior ulterior inferior honor pudor rencor temor sudor furor
    fervor rigor vigor vapor tambor alrededor comedor ascensor televisor mostrador ordenador mirador interruptor
    jardin fin botin cojin violin patin calcetin orin hollin boletin delfin comodin latin maletin motin festin
    crin magazin confin cafetin monedin sillin trampolin pergamin polvorin hashtag calabacin tintin serpentin
    interes estres cipres reves arnes cortes montes tres mes despues traves ciempies exprés express pies
    """)

  /// Take a feminine -a although their ending does not say so.
  static let gendered = WordSet(
    """
    aleman catalan holgazan capitan charlatan haragan sultan truhan guardian musulman sacristan rufian patan ganan
    perillan capellan bataclan bailarin dan jefe nene monje elefante presidente cliente gerente dependiente
    asistente infante sirviente pariente comediante gigante regordete grandote feote alcahuete nieto tunante
    intendente español andaluz rapaz juez concejal colegial zagal aprendiz chaval bedel abad
    """)

  /// -és and -esa, also when the accent was not written.
  static let nationalities = WordSet(
    """
    ingles frances portugues holandes irlandes escoces japones danes finlandes islandes noruegues neerlandes
    cordobes aragones leones milanes vienes libanes senegales congoles taiwanes tailandes sudanes nepales
    vietnames camerunes barcelones berlines cartagenes genoves luxemburgues polones marselles burgues marques
    montañes feligres campes angles galés gales guineanes salvadores togoles birmanes bilbaines ginebres tirolés
    tiroles javanes malayes chinés maltes hamburgues pekines neoyorques bordeles calabres avilés santandereanes
    siames payes
    """)

  /// -s at the end of the singular, stressed: the plural adds -es.
  static let stressedInS = WordSet(
    "dios adios interes estres cipres reves arnes cortes pais compas anis mes gas as autobus obus anís jesus tras marques compás"
  )

  /// -s at the end of a word that is no plural.
  static let singularsInS = WordSet(
    """
    lunes martes miercoles jueves viernes dios adios interes estres cipres reves arnes cortes pais compas gratis
    caries dosis menos demas ademas atras quizas jamas despues entonces antes lejos apenas detras afueras acaso
    paraguas cumpleaños rascacielos abrelatas paracaidas salvavidas lavaplatos sacacorchos pararrayos aguafiestas
    lameculos lamebotas chupamedias soplapollas comemierdas vendepatrias cantamañanas pagafantas bocazas
    gilipollas trabalenguas rompecabezas limpiabotas matasanos cuentachistes meapilas papanatas lavacaras
    lambebotas rompehuevos hinchapelotas tragaldabas buscapleitos picapleitos correveidile caracas honduras andes
    marcos carlos jesus lucas nicolas tomas andres
    """)
}
