// SPDX-License-Identifier: Apache-2.0
import Normalise

extension Detector {
  /// What people say when a threat names no harm.
  static let veiledThreatSpanishHintsPhrases: [Phrases] = [
    .possible(
      .es,
      """
      !no|ni|nunca|quién @threat-know @threat-wherewhen …4 \
      @threat-lives|parás|toma|guarda|guardas|juega|juegas|dejas|deja|lleva|llevas|bailas|baila|sube|subes|entrenan|\
      quedas|pasas
      !no|ni @threat-know que|q …3 \
      vives|vivís|sales|salís|cierras|cerrás|llegas|caminas|estás|duermes|corres|trabajas|andas …6 \
      solo|sola|solita|solito|noche|turno|puerta|arriba|calle|casa|@number
      !no|ni @threat-know que|q …3 vive|sale|cierra|llega|camina|anda|vuelve …6 solo|sola|solita|solito
      sé|sabemos|averigüé|ubiqué|conseguí|anoté|conozco|conocemos|saqué ya? …1 tu|tus|su|sus|vuestra|vuestro \
      placa|placas|patente|matrícula|dirección|domicilio|ruta|horario|horarios|rutina|rutinas|turno|turnos|casa|edificio
      tengo|tenemos ya? …1 tu|tus|su|sus|vuestra|vuestro \
      placa|placas|patente|matrícula|ruta|horario|horarios|rutina|rutinas
      la|le saqué|anoté …1 la|tu|su placa|patente|matrícula|placas
      ya tengo|tenemos la|las|el placa|placas|patente|matrícula|domicilio
      tengo|tenemos …1 tu|su|la|le cara|nombre|placa|foto …3 video|cámara|cuadra|dirección|grabada
      ya sé|se|sabemos quién|quien eres|sos|es|fue|fuiste|son|sois|fueron !el|la|un|una|ganador
      @threat-yours @threat-kid …1 va|van|estudia|estudian al|a|en !la|las compras
      usted también|tambien tiene …1 @threat-kid|casa|familia|carro
      tiene|tienes|tenés|tienen|tenéis usted|ustedes|vos? dos|unos|unas|una|un|tres @threat-kid …2 \
      precioso|preciosos|preciosa|preciosas|lindo|lindos|linda|lindas|bonito|bonita|bonitos|bonitas|hermoso|hermosos|\
      hermosa|guapo|guapa|pequeños|chiquitos
      lindo|linda|lindos|bonito|bonita|bonitos|bonitas|preciosa|precioso|guapa …1 @threat-kid que|el|la \
      tiene|tienes|tenés|tienen|suyo|suya
      lindo|linda|lindos|lindas|bonito|bonita|bonitos|bonitas|precioso|preciosa el|la|los|las|tu|su|sus|tus \
      hija|hijo|hijas|hijos|niña|niño|nietos|nieta|familia …3 tiene|tienes|tenés|suya|suyo|verdad|cuide|cuida|cuídala
      sería|seria @threat-sorry|triste $
      accidentes pasan|ocurren|suceden|malas !cuando|con|en|por
      accidente …2 lo|le|les|se tiene|pasa|puede|tienen cualquiera|a
      hay|habrá|tienen que|q? ayudarlo|ayudarla|ayudarlos|ayudar|ayudarle a caerse|caer
      cómo|como @threat-obj? ~amanecer …2 @premises|oficinas|subestación|autos
      por|para tu|su|vuestro bien !común|estar|ser
      el que|quien avisa no es traidor
      avisado|avisada|avisados|avisadas|avisao|avisaos ya? \
      esta|estás|está|estan|están|estai|quedas|queda|quedan|quedás|quedáis|estáis|estais|estay
      ^ avisados|avisado|advertidos|advertido $
      última|ultima vez que|q se? @threat-obj dice|aviso|digo|avisa|advierto|decimos|avisamos|repito
      no digan|digas|diga que|q no se? @threat-obj? avisó|aviso|avisamos|avisé|dijimos|advertimos|advirtió
      el|este|la ciudad|pueblo|barrio|mundo|tierra|provincia es|son …1 \
      chiquito|chiquita|chico|chica|pequeño|pequeña|pañuelo|redonda …2 y|usted|tú|nos|ahí|te
      es un pañuelo y|que|ya
      disfruta|disfrute|disfrutá|disfruten|disfrutad|aprovecha|aproveche|aprovechá|aprovechen …5 \
      mientras|dure|capaz|quede !horas|día|días|promo|oportunidad
      disfruta|disfrute|disfrutá|aprovecha|aproveche …2 última|último|últimos|últimas \
      semana|noche|noches|finde|días|navidad …1 tranquilidad|vida|que|libre|en|con|tranquilo|porque
      mientras @threat-obj dure|dura|queda|tenga|tengas|quede
      ojalá|ojala|espero …1 le|te|les|os dure|dura
      @threat-obj queda|quedan …1 poco|poca|pocas|pocos|dos|tres \
      noches|días|dias|horas|semanas|tiempo|vida|dientes|recreo !a|al|de|para|en
      contando|cuenta|cuente|contá los|sus|tus|las @threat-obj? días|dias|dientes|horas|dedos
      no llegas|pasas|ves|llegás|pasás|llegarás|pasarás|verás …1 a|de|la|el|las \
      mañana|esquina|navidad|navidades|diciembre|fin|noche|viejo|vieja|enero|domingo|viernes
      no llega|llegan|pasa|pasan|llegue|llegará|pasará|llegar|pasar …1 a|de …1 \
      vivo|viva|viejo|vieja|esquina|navidad|navidades|diciembre
      cuide|cuida|cuídate|cuidate|cuídese|cuidese|cuídense|cuidá|cuidate|cuidense|cuidar …1 \
      al|cuando|porque|por|de|las|la|tus|sus|su|tu|que|en|los \
      espalda|espaldas|camino|pasos|familia|hijos|camines|andes|camine|ande|estacionamiento|cochera
      cuidado|cuidadito|ojo|ojito cuando|al …1 vuelva|vuelvas|salga|salgas|camine|camines|volver|salir|caminar …2 \
      sola|solo|noche|casa
      que|dile|díganle|decile|díganle|dígale …5 se cuide|cuiden|esconda|ande|vaya|escondan|atenga|despida|fije \
      bien|al|cuando|mirando|mucho|pa|las
      que|q se vaya|vayan|vaya|va ya? despidiendo|escondiendo|mudando|cuidando
      despídete|despidete|despídase|despedite|despídanse|despidanse|despídete|despidase|despedíos …2 \
      @threat-yours|de|del @threat-kid|vida|mundo|local|carro|coche|moto|todo|negocio|negocito
      color|medidas|talla|forma|modelo …1 cajón|ataúd|caja|tumba|lápida
      compra|compre|compren|comprá|elige|elijan|elegí|escoge|escoja|escogiendo|haciendo|dejando|tráete|traiga|busca|\
      reserva \
      …3 cajón|ataúd|testamento|lápida|corona|funeraria|velorio|tumba|flores|caja|nicho …1 \
      blancas|madera|su|tu|y|que|porque
      no @threat-obj? \
      salga|salgas|salgan|salgás|camines|camine|andes|ande|vuelva|asome|asomes|asomen|aparezca|aparezcas|aparezcan …3 \
      de|por|sola|solo|a noche|acá|aquí|aca|calle|barrio|pisar|asomar|casa|terminal|cuadra|esquina
      que no vuelva|vuelvan|pise|pisen|venga|se ni|a|por|la|el? \
      asome|asomar|pisar|pasar|aparecer|aparezca|aparezcan|acerque
      que ni se? pase|pasen|asome|asomen|aparezca|pise|venga|acerque
      @threat-obj aconsejo|recomiendo|sugiero …4 \
      cambie|cambia|cambiá|mire|mires|cuide|cuides|salga|salgas|mude|mudes|vaya|vayas
      cambie|cambia|cambiá|cambien de ruta|camino|barrio|calle …3 llegar|volver|ir …2 casa
      tranca|tráncate|trancate|tranque|cierra|cierre bien? la|las|tu|su|con|bien puerta|puertas|llave …2 \
      noche|noches|que|porque
      mira|mire|mirá|miren|revisa|revise|revisá …3 \
      debajo|bajo|atrás|detrás|frenos|tornillos|lados|retrovisor|espalda|ruedas
      cuando|si|que|sabe|saben @threat-obj? falten|fallen|fallan|suelten|soltar|aflojar|cortar el|los|las? \
      freno|frenos|tuercas|tornillos|ruedas
      tornillos|tuercas|frenos|andamios|escaleras|escalera|ascensor …4 \
      aflojan|afloja|empinadas|resbala|resbalan|sueltan|cortan
      gente|alguien|ustedes|usted|solas|solos|persona|personas …1 cae|caen|caer|caerse|caiga …3 por|de|desde \
      la|las|los escalera|escaleras|escalas|andamio|andamios|techo|balcón|azotea
      sin testigos|cristal|testigo
      nadie @threat-obj? oye|escucha|salva|echaría|extrañará
      nos vemos|veremos|vamos|encontramos|topamos|cruzamos a? ver|encontrar|cruzar|topar? …3 \
      en|a|ahí|pronto|afuera|fuera|por|donde|la|cara …2 \
      salida|esquina|andén|estacionamiento|parqueadero|cochera|solos|cara|afuera !del|de
      entonces|ahí|ahi hablamos|veremos|charlamos|arreglamos|entendemos $
      @threat-obj? quiero|queremos|quiere|quieren ver|conocer|encontrar …3 \
      solito|solo|sola|ahí|calle|cara|testigos|frente
      sabe|saben|sabemos|se cómo|como se? arregla|arreglan|arreglo|resuelve|resuelven|arreglaba|arreglamos
      arreglan|arregla|arreglamos|resolvemos|resuelve|resuelven|arreglo …2 \
      aparcamiento|afuera|palo|palos|machete|hombres|bala|plomo|golpes|navaja|esquina|estacionamiento
      charlar|charlamos|hablar|hablamos|arreglar|arreglamos|conversar|conversamos|entender|entendemos de otra \
      manera|forma|modo
      de la otra manera|forma
      @threat-obj|se va|van|irá|irán|puede a? salir|costar|pesar|doler|hacer …1 \
      caro|carísimo|cara|carisimo|vida|larga|feo
      me la|las|lo|los debe|debes|deben|debés y|pero|que …3 cobrar|cobro|cobrando|pagar|pagas
      me la|las vas|va|van|vais a pagar
      @threat-obj los|las|la|lo|se? vamos|voy a cobrar uno|caro|de|con|en
      larga|chisme|sapo|traición|jugada|hizo se paga
      lo que hiciste|hizo|hicieron|hicisteis se paga|cobra
      no respondo|respondemos $
      no respondo|respondemos de|por mí|mi|lo|mis|nosotros|nada
      voy|vamos a ir|bajar|caer|volver|entrar con mis|los|unos|mi|la|toda|gente @threat-gang|gente|familia|barrio
      voy|vamos|entramos|caemos|llegamos acompañado|acompañados|acompañada|varios
      muchachos|gente|talleres|amigos|conocidos|personas|quien|tipos que|q …3 hacen|hace|cobran|cobró|cobra|paga \
      favor|favores|favorcito|visitarte|trabajo|trabajito|vuelta|eso|encargo
      ya? está|esta|estás pagado|pagada|encargado|hablado|contratado|decidido el|la trabajo|encargo|vuelta|vueltita
      conozco|conocemos a|gente …2 mandan|manda|pesada|pesados|brava|peligrosa
      la gente|barrio|vereda|puerto|acá|aquí …6 no pregunta|perdona|olvida|olvidamos|pregunte|perdonamos
      yo|nosotros|acá|aqui|aquí|que no @threat-obj? olvido|olvidamos|perdono|perdonamos|olvida|perdona …2 caras|nunca
      las caras|cara|memoria …2 olvidan|olvida|olvidamos|larga
      sapos|sapo|soplón|soplones|vendidos|traidores|chismosos …5 \
      salen|sale|mueren|muere|amanecen|plomo|bala|balas|río|pagan|quema|quemamos|caen
      te|le|les|os|lo cargó|cargo|llevó|llevo la|el verga|chingada|diablo|patas|payaso|huesuda
      duerme|duerma|duerman|dormí|durmiendo|dormir|duermas|duermes …1 con|tranquilo|tranquila|bien|tranquilos …2 \
      ojo|total|semana|mientras|noche|hoy
      no @threat-yougo a? dormir|pasar|vivir …4 tranquilo|tranquila|tranquilos|paz
      @threat-yougo a? desear|lamentar|arrepentir|arrepentirte|arrepentirse|arrepentirse|conocer \
      no|haber|haberme|haberte|al|a …3 nacido|abierto|haber|diablo|parte|grabado|metido
      se|te|os @threat-yougo arrepentir de
      vas|va|van|vais|vai a ver|saber cómo|como|qué|quién|quien|lo …1 que? …1 le|te|les|os va|pasa|amanece|espera|pasó
      vas|va|van|vais|vai a saber|conocer|ver quién|quien|al soy|somos|diablo|es …2 @word
      vas|vais|vai a ver|saber cuando|si
      verás|verán|verá|veran|veréis|ya ver qué|que|lo|cómo|como @threat-obj|que pasa|espera|pasará|toca|viene
      ya os|te|le|les tocará|cobraré|cobraremos|pillaré|agarraré|encontraré|cruzarás
      se|@threat-obj|os va|van a? caer el pelo
      la que te|os|les espera $
      @threat-obj espera|esperan …3 mismo|misma|plato|bala|plomo|cementerio
      @threat-obj @threat-yougo pasar|ocurrir|suceder …2 peor|algo
      así|asi como|mismo …8 vas|va|van|irá a caer|morir|sangrar
      gente con ganas|muchas|hartas de conocerte|conocerlo|conocerla|verte|saludarte
      anda|andan|anduvo preguntando|buscando por|a|y …2 ti|vos|usted|ustedes
      última|próxima|proxima|cuarta|segunda|tercera vez? …3 no @threat-obj? …1 \
      aviso|avisa|avisamos|pregunto|fallo|fallamos
      la|a próxima|proxima|segunda|tercera|cuarta …8 \
      cajón|corona|ambulancia|despierto|corto|rompo|quemo|plomo|bala|tiros|palos|golpes
      cierra|cierras|sale|sales|salís|camina|caminas|vuelve|vuelves|trotar|trota solo|sola|solita|solito …4 \
      noches|noche|casa|hora|llave|madrugada|turno|todas|todos|martes|lunes|jueves|viernes|miércoles|domingos
      piensa|tu|su|tus|tú|usted|ustedes|decile|que|esa|ese …4 \
      camino|ruta|calle|carretera|parada|estacionamiento|callejón …4 muy|bien|tan \
      oscuro|oscura|sola|solo|solitaria|larga !para
      ^ piense|piénselo|piénsalo|pensalo|piénsenlo|pienselo|piensalo|piensen|piensa bien|dos|mejor? veces? $
      total|porque|que …3 @threat-yours casa|taller|negocio|local|bodega|camioneta es|está|son …2 de …2 \
      madera|paja|bahareque|cartón
      de madera|bahareque|cartón …2 prende|prenden|arde|arden|coge|cogen|queman|quema
      quebrar|quebrarles|quebrarte|quebrarle|romper|romperles|romperle|reventarles|apedrear …3 \
      @premises|vitrinas|faros|vidrios|cristales
      te|lo|la|los|las estoy|estamos|estaré|tengo|ando|andamos \
      siguiendo|viendo|vigilando|mirando|cazando|buscando|observando
      salúdame|salúdeme|salude|saluda|saludá|saludos|mándale|mándele …2 a|saludos …1 tu|su|tus|sus @threat-kid …4 \
      sale|trota|vive|estudia|camina|sola|solo|parte
      cuidado|cuidadito|ojo|guarda|ojito|pilas con|cuando|al|por …2 \
      lo|salgas|salir|camines|caminar|donde|espalda|calle|curvas|esquina|volver|cruzar|manejar|casa que? …1 @word …3 \
      accidente|accidentes|pasan|noche|oscura|sola|solo|sales|salgas|carro|moto
      mucho cuidadito|ojito
      cuidadito con|donde|cuando|al|por
      yo que tú|usted|vos|vosotros|ustedes|ti …2 \
      pagaba|dejaba|devolvía|callaba|cuidaba|cerraba|abría|abriría|salía|saldría|mudaba|iba|andaba|pasaba|volvía|\
      escondía|firmaba|cambiaba|revisaba|rezaba|borraba|quitaba|dormía|miraba
      si yo fuera|fuese|en tú|usted|vos|ustedes|el|su|tu|lugar …5 \
      cuidaría|saldría|iría|dormiría|pasaría|volvería|escondería|mudaría|andaría|caminaría
      capaz|quizás|quizá|seguro que? …1 es|sea|será el|la último|última
      la gente desaparece|muere|se …2 por menos|cosas
      por menos …4 desaparece|desaparecen|desaparecido|muerto|matan|mataron|matado
      hay gente|personas que solo|sólo|nomás|no|aprende …3 entiende|aprende|golpes|malas|duele
      @threat-obj toca|toco|tocamos la|su|tu puerta
      toco|tocamos|tocaré|tocando tu|su puerta|timbre
      voy|iré|llego|caigo|vaya a|por|hasta tu casa …3 @word
      sabes|saben|sabe|sabés|acuérdate|recuerda|recuerde …3 pasó|paso|hicieron|hicimos …1 al|a|con …2 \
      otro|anterior|último|vecino|cajero|cobrador|antes
      pregúntale|pregúntele|pregunten|preguntale|pregúntenle al|a …3 anterior|otro|último|antes|vecino
      anterior|otro|último …5 lo|le|la …2 encontraron|encuentra|encuentran|aprendiendo|enterraron|muleta|muletas
      así|como|igual|mismo …3 cayó|terminó|acabó|murió|terminaron|quedó el|al|ese|tu|su|otro …8 vas|va|van|caer|sigue
      los perros|perro …5 no han|ha|hemos comido|mordido|dado
      sé|se|sabemos esperar
      dile|decile|dígale|díganle|díganles|avísale|avisen …6 que …1 \
      cuide|cuiden|prepare|esconda|busca|buscamos|esperamos|espero|esperando|vamos|voy|lo|la
      vienen|venimos|vamos por|a ti|vos|ustedes|usted !que
      voy|vamos|iré|iremos|vamos a? ir? por ti|vos|ustedes|vosotros|usted !que|vida
      ya @threat-obj va|van|vamos a? llegar|caer|tocar tu|su|el|la hora|turno|día
      @threat-obj llegó|llego|llegará|llegara|llegue|llega tu|su|la hora
      puerta …3 atrás|trasera|fondo …4 luz|sola|cámara|llave|sé|conozco
      conozco|sé|vi|tengo …3 puerta de atrás|llave|llaves
      copia de la|tu|su llave|llaves
      si quieres|quiere|querés|quieren|queréis conservar|mantener|seguir|que …2 \
      dientes|piernas|vivo|respirando|caminando|familia|vida|entero
      para|pa que aprenda|aprendas|aprendan …1 respetar|saludar|hombre|frenar
      enseñarle|enseñarles|enseñarte|enseñamos …3 respetar|respeto|miedo|modales|bates|palos
      no se|te|le|les avisa|pregunta|aviso|pregunto $
      gente|tipos|personas …2 aprende|entiende|entienden|aprenden …4 golpes|malas|palos|duele
      @threat-obj puede|puedan|podría|pueda pasar|ocurrir|suceder algo|cualquier|cualquiera
      te espero|esperamos en|afuera|donde|allá …6 a|solo|solito|machito|guapo|valiente|macho|hombre ver|machito|solito \
      !café|regalo
      !quiero|voy|vengo si no …8 @threat-leak …8 @threat-secret
      contesta|contestame|contéstame|bloqueame|bloquéame|desbloquéame|mándame|mandame|envíame|manda|dame …8 o …2 \
      @threat-leak
      o …2 @threat-leak a? tu|tus|tu|su|toda|todo|todos \
      marido|mujer|esposo|esposa|novio|jefe|jefa|mamá|mama|familia|madre|papá|facultad|amigos|clientas|clientes|\
      empresa|trabajo|casa|colegio
      """)
  ]
}
