// SPDX-License-Identifier: Apache-2.0
import Normalise

extension Detector {
  /// Somebody is sought out, waited for, blackmailed, shown to others; in Spanish. A weak sign (1)
  /// needs a second one, or a person who is spoken to or about (2).
  static let pursuitSpanish: [Phrases] = [
    .likely(
      .es,
      """
      no te|se me? hagas|haga|hagás la|el|de difícil|dura|santa|santo|rogar|interesante|dormida|ocupada|mojigata|arisca|creída|estrecha|loca|sorda|virgen
      no te|se me? hagas|haga|hagás rogar|rogando
      no me? bloquees|bloqueés|bloquee|bloqueas otra|más|que|de|vez|porque|nunca
      hago|hice|haré|abro|abrí|creo|creé|abriré|saco otra|otro|otras …1 cuenta|cuentas|perfil|perfiles
      desde otra|cinco|otras|tres|cuatro|esta cuenta|cuentas
      de|desde otra|tres|cuatro|varias cuenta|cuentas
      quieras|quiera|querás o no
      te|le guste o no
      hacemos|hago|vas|será|llevo|tengo|va …3 por las malas
      vas|va|serás|eres|será a? ser? mía|mia|mío
      no pienso parar
      no me voy a cansar|rendir|olvidar
      no te|se me? vas|va|vais a? escapar|librar|esquivar|esconder
      no me vas a poder? esquivar|olvidar|evitar|ignorar
      tarde o temprano …3 salir|mía|encontrar|caer|tienes|tenés|vas
      el que la sigue la consigue
      con|traje flores|rosas|anillo|bombones te|la|le|otra|guste|y|el
      te|la|le vi|veo|miro|observo|encontré|sigo|seguí|vengo|vimos …2 ayer|hoy|anoche|todos|todas|salir|dormir|desde|mirándome|entrar|cuando|comprando|en|con|por|sola …2 parque|mercado|supermercado|farmacia|gasolinera|playa|casa|ventana|trabajo|tarde|hija|hijo|novio|saco|metro|combi|mirándome|auto|sola|saquito|calle|vestida|noches|noche|pasillos|días|esquina|hotel
      seguí|siguiendo|sigo|seguir|perseguir hasta|por|a|donde la|el|tu|tres|donde|dondequiera casa|hotel|metro|avenida|esquina|edificio|pasillos|vayas|calle|portal|carro|coche
      te|la voy|vamos|pienso|estaré|estoy a? seguir|siguiendo|vigilando|visitar|buscar hasta|en|a|afuera|desde|todos|fuera|cada|donde
      fotos|videos|foto|video|vídeos|audios|vídeo que me|le|te mandaste|mandabas|tomé|saqué|grabé|enviaste|hice|mandé|grabaste
      tu número|numero|dirección|teléfono|insta|whatsapp o|mami|bella|preciosa|le|linda
      tu|su dirección|número|domicilio o la|lo|voy
      pásenme|páseme|pásame|consíganme|pasame|pónganme|quiero …1 su|el|la|ese insta|instagram|número|face|facebook|celular|turno|horario|privado|personal de la|ella|esa|privado|personal !caja|empresa
      alguien tiene|sabe|pasa|consigue el|su|me? …2 insta|instagram|face|facebook|cuarto|turno|horario de|la|ella|premio|prometo
      a qué|que|q hora sales|salís|terminás|terminas|cierras|descansas|comes|entras mami|así|linda|preciosa|reina|guapa|hermosa|mi|que|nena|amor|bella|flaca|te
      cuándo|cuando|dónde|donde|cuándo descansas|descansás|sales|salís|vives|vivís|cierras|libras mami|linda|preciosa|reina|guapa|hermosa|bella|nena|flaca|amor
      cáiganle|cáiganles|háganle|hacerle|haganle|haceros|hagámosle|darle|dar|doy|le la|una|todos|está|muchachos visita|visitas|visitita|todos|sabrosa
      tóquenle|timbrenle|llámenla|escríbanle|escribanle|búsquenla|salúdenla|saludenla|etiquétenlo|etiquétenla|llámenle|llenenle|llénenle|mándenle|escribidle|llamadla|difundid|difundan|compártanlo todos|a|la|todo|aquí|y|hasta|que|todas|los|toda …3 hora|puerta|todos|hasta|salida|padres|mamá|día|días|conteste|ella|encuentre|visita
      publico|publiqué|publicaré|pongo|puse|paso|dejo|comparto|publicamos|doy aquí|acá|el|su|les|la|os …2 número|dirección|casa|domicilio|teléfono|placa|celular|instagram|cédula|insta …2 de|personal|calle|privado|en|y
      esta|acá|aquí es|está|va la dirección|placa|casa|calle|matrícula de|del|y
      dirección|domicilio de la|esa|ese cajera|señora|profesora|profe|enfermera|maestra|vendedora|mujer|tipa|vieja|licenciada|chica|muchacha|ejecutiva|jueza|psicóloga
      cuando|el|día|noche|donde|que te|la agarre|coja|encuentre|pille|vea a? sola|solas|solita
      dime|decime|diga|digan|dígame|di cuánto|cuanto|cuánta es|cobras|cobra|putita|mami|por|quieres
      menos|poca|sin|con|más tanta|menos|poca|menos ropa|tela y|de|se|así|para|gana
      te|la|la voy|vamos|iba a hacer|enseñar|dar|quitar|coger gritar|mía|mujer|lo|duro|a|hasta|lo|la
      solicitud de amistad
      salir|sales|salís|cenar|bailar|dormir|salgas|vuelves|volvés|salga|baja|bajas conmigo o|que|y|no|así|hasta|pero|por|a
      @endearment …8 pásame|pasame|pase|pasa|mándame|mandame|tu número|numero|foto|teléfono|whatsapp
      @endearment|@role …4 a qué|que hora sales|salís|terminas|terminás|sale
      sepan|saben|sabe|cuento|digo|cuente|contale|descubrimos|sabemos|cacharon …6 eres|es|sos|fue gay|lesbiana|homosexual|maricón|trolo|trans|hombre
      no lo|le|la ha|han contado|dicho|salido a|del la|su|armario
      vecino|profe|profesor|doctor|jefe|maestro|gerente …4 gay|maricón|homosexual|puto …6 familia|padres|alumnos|hijos|sepan|sepa|esconde|escondido|perfil
      sale|salga|saquen|sáquenlo|sacar|sacamos del armario|closet|clóset los|en|a|ya|delante|que
      se|ya|te operó|operaste|opero|operaron o|todavía|la|ya
      visita|esperando|guardia|mirando|mirándote|vigilando|parado|estacionado desde|en|a|frente|horas|rato|tres el|la|tu|su|rato|noches|puerta auto|carro|puerta|de|esquina|frente|casa|vereda
      capture|vi|vea que|q cambiaste|pusiste|subiste|subes|cambias|trocaste …6 número|apellido|turno|perfil|cortina|blusa|soltera|parque|casa|foto
      cambio|cambié|cambie|cambias|cambies|cambiaste de|a …1 turno|número|ruta|gimnasio|sitio|mesa|compañía|caja …4 igual|propósito|encuentro|averiguo|culpa|te|solo|vuelvo|nuevo|si
      tú|tu|vos y yo tenemos algo|solos|pendiente
      el destino nos|te|quiere|la
      así es el amor
      no es amenaza pero|tú|solo|sino
      tú|vos decides|decidís|elegís|eliges flaca|reina|flor|linda|mami|bella
      llevo|van|séptima|quinta|novena|tercera dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|@number cuentas|perfiles
      es|hice|va la|mi séptima|quinta|novena|tercera|sexta|octava cuenta
      contesta|contestá|responde|respondé po|aunque|mejor|bebé|bb|nena|mami|linda|reina|preciosa|hermosa|bella|flaca
      toco|tocaré|golpeo|tumbo tu|su puerta
      pa|para que el|la|tu|su marido|esposo|familia|novio|mujer|esposa|jefe se|lo entere|sepa|vea
      a solas|oscuras con|contigo|cuando|los
      deja|dejan|déjenme|dejen|dejas …3 a solas|tocar|tocarte|manosear
      yo te|le|la lo|hago|cuido|hacía|enseño|curo|caliento|consuelo|pido a|y|el|lo|yo|con|la|otra
      sé|averigüé|descubrí|supe|averigüe|averigue|averigué dónde|donde|en …1 vives|vivís|trabajas|paras|parás|trabaja|edificio|hotel|jardín
      """),
    .clue(
      1, .es,
      """
      sé|se que|q sales|salís|sale|vives|vivís|lees|leés|cambiaste|mudaste|borras|estabas|estás …3 a|en|de|por|este|esto|línea|solo|sola|los
      ya sé|se|averigüé|averigue que|q|dónde|cómo|en|quién te|vives|sales|se|estás|trabajas|llamas|eres|sale|vive
      por|xq|porque qué|q? me bloqueas|bloqueaste|bloqueás|ignoras|ignorás|evitas|rechazas|respondes|dejas|esquivas
      por|xq|porque qué|q? ya? no me contestas|contestás|respondes|respondés|aceptas|aceptás|miras|mirás|hablas|hablás|saludas|escribes
      bloquea|bloquéame|bloqueame|bloqueáme|bloqueá nomás|lo|de|otra|todo|que|si vuelta|vez|quieras|tengo|querés|quieres?
      por las buenas o amarrada|por
      hasta que me|conmigo|te|la|le|lo digas|contestes|contestas|aceptes|hables|conteste|diga|salgas|hagas|mires|mire|des|conteste|acepte|aceptés|hables|deje|dejes|perdones|abra|abras|canses
      solo|sólo|nomás|únicamente|solamente quiero|quería|busco|pido que? conocerte|hablarte|verte|oírte|mirarte|tenerte|hablemos|una|me|contigo|hablar|saber|oír cita|mires|hables|contigo|des|quieras|digas|su|tu|porque|es?
      no voy|pienso|pensaba|puedo|vamos a? parar|rendirme|dejarte|dejar|cansarme de|hasta|en|que|buscarte|escribirte
      igual te|la|lo encontré|encuentro|averiguo|voy|espero|busco|veo
      te|la|le ya|he? escribí|escrito|busqué|encontré|buscado|escribo|seguí|escribiste por|en …1 @network
      llevo|son|ya @number|cinco|seis|siete|dieciséis|catorce|quince|diez|veinte|diecisiete|tres|cuatro|dos|muchos mensajes|audios|solicitudes|cuentas|semanas|meses …1 mandándote|sentándome|viendo|escribiéndote|esperándote|intentando|detrás|buscándote|pidiéndote|siguiéndote
      contéstame|contestame|respóndeme|respondeme|contestáme los|o|mejor|aunque|po|pues|bebé|bb|nena|mami|linda|reina|contestame|contéstame|y|si|hermosa|@word mensajes|voy|sea|ya|le|si|me|por|de?
      te|le|la llevo|llevaré|mando|mandé|mandándote|mandaré|dejo|llevé|compré|espero|voy|esperé …4 flores|rosas|anillo|chocolate|ramo|florcitas|portal|portería
      te|la|le espero|esperaré|esperé|espera|esperamos en|a|afuera|mañana|otra|sola|el|con|esta el|la|tu|su|las|otra|flores|vez|lunes|domingo|noche|afuera
      mañana|lunes|domingo|noche|viernes|sábado|jueves|miércoles|martes …2 te|la|le espero|acompaño|siento|llevo|veo|sigo|despierto|visito|caigo|espera|acompañamos
      mañana|lunes|hoy|voy|noche|viernes|domingo|jueves …1 paso|voy|ir|vuelvo|caigo|regreso|vengo …3 verte|ver|casa|otra|salida|trabajo|nuevo|tu|moto|allá|sucursal|temprano|buscarte|puerta
      voy|paso|iré|pasaré|fui|ir|pasar|pasé|vengo|vine|vuelvo|entré a|por|otra|una|hasta …2 tu|su|buscarte|buscarla|visitarte|verte|verla casa|trabajo|edificio|local|facultad|puerta|oficina|panadería|apartamento|cuarto|ventana|cafetería|buscarte
      o|si …6 voy|subo|publico|mando|le|les|mostro|enseño|cuento|reenvío|paso|muestro|ve|ven|ves|te …4 fotos|foto|video|vídeo|videos|vídeos|videíto|chat|conversación|grabación|pantallazos|captura|capturas
      le|les|se|lo|los cuento|muestro|mando|enseño|reenvío|digo|paso|mandé|escribí|cuente|mostro|envío|contaré|mostraré …3 tu|tus|su|sus|toda|a @told-to
      te|la|le|os|las|los tomé|saqué|grabé|filmé|filmo|tomo|saco|grabo|hice|tomaste …2 foto|fotos|fotico|video|videos|vídeo|trasero|culo|fotito|mientras|cuando|desde|sin
      mándame|mandame|pásame|pasame|dame|pase|pasa|déjame|deme|mándeme|páseme tu|el|su|ese número|numero|celular|teléfono|dirección|ubicación|whatsapp|cel|nro|insta o|exacta|mami|linda|reina|hermosa|bella|preciosa|nena|personal|y
      vive|viven|vivís en|por|sola|solita|enfrente|encima|con la|el|calle|sola|una|del|casa|piso|dos|residencia|privada|pasaje …8 @number|vayan|casa|visita|tocarle|amarilla|amarillo|timbre|portón|rejas|piso|pasaje|bajo|torre|sola|visitarle|por|solita|alguno|polideportivo|estanco
      vayan|vamos|vaya|cáiganle|caiganle|ir|id|pasen|pasad a …2 hacerle|tocarle|darle|visitarla|visitarle|saludarla|cantarle|reclamarle|cobrarse|demostrarle|explicarle|timbrarle|buscarla|gritarle|decirle|acompañarla …4 visita|timbre|puerta|gracias|casa|noche|todos|persona|muchachos|cara|toda|hora|esta|que
      llenarle|llenenle|reventarle|tocarle|tirarle la|el|su puerta|timbre|inbox|celular|teléfono
      se llama …4 y? vive en|con|sola|por|enfrente
      @role|profesora|profe|maestra|doctora|psicóloga|señora|dueña|vecina|cajera|licenciada|dentista|médica|jueza|periodista|chica|viuda|influencer …6 vive sola|solita
      camina|caminas|sales|salís|llegas|cierras|cierra|vives|baja|almorzar|quedas|queda|viene|vas sola|solita a|por|en|del|de|tarde|noche|jueves|domingo|todas|al|el|hasta|los
      acepta|aceptame|acéptame|aceptes|aceptas|aceptás|acéptale mi|el|la|un|me solicitud|café|invitación|cafecito|trago|salir
      @endearment …8 te|la espero|vi|llevo|sigo|escribí|busco|invito|voy|mando|escribo|acompaño|hago|quiero|conozco
      es|eres|sos|sea|fue|era gay|lesbiana|trolo|maricón|homosexual|trans|marica|hombre|mujer aunque|antes|pero|sino lo|no|su|busquen|se|la esconde|oculta|niega|lo|diga|dice|padres|familia?
      tienes|tenés|te doy? hasta el|las|mañana|la …2 para|o|si|que|@number|doce|viernes|diez
      tómenle|sáquenle|tomale|sacale|tómele|sáquele una|otra|fotos|foto|unas foto|fotos|de|por|aunque?
      la|lo|las próxima …4 no te|le pregunto
      ya? estoy|estamos afuera|enfrente|frente|parado|abajo de|a|en tu|su
      no me digas|diga|vas que|a no|decir flaca|mami|linda|nena|reina|otra|la|no?
      la|te llamo|llamé|escribo|pienso|sueño todos|todo|cada los|el|noche|día día|días|noche|noches|a|y?
      le|les|se muestro|enseño|mando|cuento|reenvío …4 a tu|su @told-to
      sé|averigüé|averigué|averigüe|averigue|supe|descubrí|enteré|anotado|pregunté|conseguí|tengo|dijeron …2 qué|tu|cuál|cuándo …1 hora|turno|horario|dirección|casa|bus|coche|carro|ruta|colegio|fonda|gimnasio|hotel|sales|cierras|número
      hasta que|q contestes|aceptes|hables|salgas|conteste|digas|salga|cambie|renuncie|borre|acepte|abras conmigo|que|y|de|el|a|la|salir?
      hasta que|q …2 quiera|digas|diga que|conmigo|sí|si
      sin que|q ella|se|él|te|lo|sepa …2 cuenta|enterara|entere|supiera|sepa|diera|dé
      """),
    .clue(
      2, .es,
      """
      @endearment
      la|el de la|el|los|las recepción|caja|taquilla|barra|farmacia|mostrador|ventanilla|foto|video|blusa|uniforme|pelo|noticiero|clima|spa|gimnasio|helados|empanadas|fila
      señorita|srta|azafata|enfermera|cajera|recepcionista|instructora|profe|modelo|azafatas|promotora|camarera|mesera|doctora|licenciada|becaria|kinesióloga|dentista|odontóloga|muchacha|repartidora
      tus|esas|esos|sus|tu @admired
      con quién|quien|tu novio|marido|hombre|ex
      @first-name
      """),
  ]
}
