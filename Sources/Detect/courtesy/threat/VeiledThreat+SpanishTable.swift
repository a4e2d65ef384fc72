// SPDX-License-Identifier: Apache-2.0
import Normalise

extension Detector {
  /// What people say when a threat names no harm.
  static let veiledThreatSpanishPhrases: [Phrases] = [
    .certain(
      .es,
      """
      !no|ni|nunca|quién sé|se|sabemos a que|qué hora …3 cierran|cierra|salen|sale|van|caminan y|por?
      cuida|cuide|cuiden|cuídate|cuidate|cuídese|cuidese|cuídense mucho|bien? la|tu|su|las|sus|tus \
      espalda|espaldas|familia|hijos|pasos
      mire|mira|mirá|miren|fíjate|fíjese bien? por dónde|donde camina|caminas|pisa|pisas|anda|andas|andan
      tengo|tenemos|conozco|conocemos …4 gente|panas|amigos|parceros|conocidos|muchachos|compas|primos|cuates …4 \
      hacer|haga|hacen|hagan|visita|cobrar|arregla|arreglan|ajustar|encarga|encargan|enseñar
      le|les|te|os|voy|vamos pueden|puede|vamos|voy|van|haremos|haré|van a? hacer|hacerle|hacerles|hacerte|haciendo? \
      una visita|visitica|visitita con? bates|armas|palos|amigos?
      hacerle|hacerles|hacerte una visita|visitica|visitita
      voy|vamos|vuelvo|vengo|iré|llego|iremos|regreso a? ir|volver? con|en un|una|el|mi|los|mis? \
      machete|cuchillo|pistola|fierro|fierros|arma|bate|bates|gasolina|escopeta|revólver|navaja|palos|tubo|cuete|\
      chumbo|parabellum
      voy|vamos|vuelvo|vengo|iré|iremos|caigo con mis|los|unos|mi \
      muchachos|panas|parceros|amigos|primos|compas|gente|banda|barra
      iré|ire|voy|vamos|iremos yo|nosotros? mismo|mismos? a por él|ella|ti|vosotros|ellos|usted
      te|lo|la|los|las va|van|voy|vas a pasar|suceder|ocurrir algo malo|feo|grave?
      algo|alguito te|le|les|os va|puede|podría a? pasar|suceder|ocurrir
      ya verás|veras|verán|veran|verá|vera lo que te|le|les|os espera|pasa|va|viene
      saben|sabes|sabe|sabrán|sabrás|imagínense lo que les|te|le|os espera
      subo|publico|mando|difundo|comparto|filtro|mostraré|voy a subir|publicar|mandar|filtrar tus|sus|las|tu|su \
      fotos|videos|vídeos|nudes|pack|foto|video|intimidades
      o sales|salís|vuelves|contestas|me contestas conmigo? o subo|publico|mando|mato
      el|un|al que sapo …3 amanece|muere|aparece|plomo|calla
      sapo|chismoso|soplón|rata …4 amanece|aparece|muere
      te|lo|la|les|le vas|va|van|vai a quedar|quedas sin trabajo|casa|piernas|dientes|lengua|manos piernas?
      te|lo|la|los estaré|estaremos|estare vigilando|observando|mirando|esperando
      duerme|duerma|duerman|dormí con un ojo abierto
      no vas|va|van|vais|vai a llegar|volver|salir|ver vivo|viva|vivos|casa|amanecer|navidad|mañana a?
      no llegas|llega|llegan a mañana|viejo|navidad|fin
      despídete|despidete|despídase|despedite|despídanse de tu|su|tus|sus|la @kin|vida|dientes|piernas|carro
      !no|ni|nunca|quién sé|se|sabemos|conozco donde|dónde|adonde \
      vives|vivís|vive|viven|trabajas|trabajás|vivis|duermes|dormís|estudian|estudia
      !no|ni|nunca|quién sé|se|sabemos|conozco en que|qué \
      portal|casa|edificio|barrio|colegio|escuela|calle|cuadra|apartamento|departamento \
      vive|vives|vivís|vivis|viven|estudia|estudian
      !no|ni|nunca|quién sé|se|sabemos a que|qué hora \
      sales|salís|salis|sale|salen|cierras|cerrás|cerras|llegas|entra|vuelves|volvés|volves
      !no|ni|nunca|quién sé|se|sabemos quien|quién es|son tu|su|tus|sus @kin
      !no|ni|nunca|quién sé|se|sabemos donde|dónde vive|viven|estudia|estudian|trabaja tu|su|tus|sus @kin
      !no|ni|nunca|quién sé|se|sabemos en que|qué colegio|escuela|jardín estudia|estudian|va|van tu|su|tus|sus \
      @kin|hijas|hijos|niños
      sería|seria una|qué|que? pena|lástima|lastima si|que …4 \
      pasara|pase|ocurriera|sucediera|accidentara|quemara|incendiara algo|alguito|cosa?
      cuídate|cuidate|cuídese|cuidese|cuídense|cuidá|cuidado mucho|bien? al salir|cuando|en|de la|el|las|salgas|salga \
      salida|camino|noche|espalda|esquina|calle?
      te|lo|la|los|las|os tengo|tenemos|tienen \
      ubicado|ubicada|ubicados|fichado|fichada|fichados|vigilado|vigilada|vigilados|marcado|marcada|identificado|\
      identificada \
      en?
      vas|va|van|vai a amanecer|aparecer|terminar|acabar|quedar en|con|sin|dentro una|un|el|la? \
      bolsa|bolsas|zanja|río|rio|tiro|moscas|baúl|cajuela|maletera|boca|hueco|hoyo|ataúd|cajón|tumba
      amanece|amaneces|amanecen|amanecés|amanecerán|amanecerás con|sin|en \
      moscas|boca|vitrina|vitrinas|vidrios|bolsa|bolsas|zanja
      ya te|lo|la|los cargó|cargo la|el chingada|verga|payaso|patas
      deja|dejá|deje que|q te|lo|la|los agarre|coja|encuentre|vea|pille|cruce
      te|lo|la|los|le|les|os estoy|estamos esperando|velando|cazando|vigilando afuera|fuera|abajo|ahí|ahi|en|a?
      """),
    .likely(
      .es,
      """
      te|lo|la|los|las|os|le|les espero|esperamos|esperaré|estaré|aguardo esperando? a|en la \
      salida|esquina|parqueadero|estacionamiento !con|del
      te|lo|la|los|las|os espero|esperamos afuera|fuera
      nos vemos|vamos a ver? en|a el|la|al|afuera|fuera parqueadero|estacionamiento|salida|esquina|calle|afuera …3 \
      lleve|lleva|llevá|trae|traé|prepárate|preparate|solito|solo|machito|valiente|gonorrea|malparido|cobarde
      cuando te|lo|la|los|os agarre|encuentre|pille|coja|vea|cruce …4 < te|lo|la|los|se|os|no vas|va|van|vais|hay a? \
      arrepentir|acordar|morir|pagar|llorar|vas >
      cuando te|lo|la|los|os agarre|agarremos en|por|sola|solo|sin la|el|esa|una? \
      calle|estacionamiento|parqueadero|noche|esquina|oscuro|callejón|seguridad
      de ahí|ahi|aquí|aqui|esta no te|se lo|la|los? paras|para|paran|salvas|salva|salvan|levantas|escapas
      tienes|tenés|tiene|tienen los días|dias|horas contados|contadas
      ya te|lo|la|les llegará|llegara|va|tocará|tocara a llegar tu|su|la? hora|muerte
      te|se|os vas|va|van|vais|vai a morir !de
      se|te|os van|vas|va|vais a acordar de mí|mi
      que duerma|duerman|duermas bien mientras|si pueda|puede|puedas
      después|despues|luego no te|se quejes|queje|quejen|lamentes|lamenten de|por lo que le|te|les pase|pasa|suceda
      piénsalo|piensalo|piénselo|pensalo bien antes? sé|se|sabemos
      te|lo|la|los|le|les vamos|van|voy a bajar de esa|ese|la|tu|su camioneta|carro|coche|moto|nube|auto
      te|lo|la|los|les|le quedan|queda pocos|pocas|poca días|dias|horas|vida
      te|lo|la|los voy|vamos|van a encontrar|buscar|ubicar|cazar|ir y|a? buscar|encontrar|cazar? !un|una|el|la
      lleve|lleven|lleva|llamen|llame|vaya|ve pidiendo|llamando|preparando ambulancia|cajón|ataúd|funeraria|velorio
      vayan|vaya|anda|ve|andá|vete comprando|preparando|encargando|buscando el|un|su|tu|la \
      cajón|ataúd|ataud|caja|tumba|corona|cementerio|velorio
      reza|rece|rezá|recen|rezad|ruega|ruegue|rezale que|para|pa|lo|porque|a …6 @word
      !no|ni|nunca|quién @threat-know …1 @threat-wherewhen …3 @threat-kid
      @threat-obj tengo|tenemos|tienen …2 \
      mira|ubicado|ubicada|ubicados|fichado|fichada|fichados|identificado|identificada|identificados|cámara|anotado|\
      anotada|anotados|vigilado|vigilada|controlado|mapeado|junado|junada|marcado|marcada|cachado|cachada|visto|vista|\
      calado|calada
      @threat-yours @threat-kid …3 \
      sale|salen|estudia|estudian|vuelve|vuelven|camina|caminan|pasa|pasan|juega|juegan|va|van|llega|llegan|corre|\
      trota|pasea|toma|coge \
      …6 \
      solo|sola|solos|solas|solitos|solita|solito|colegio|escuela|primaria|jardín|liceo|noche|puerta|calle|quebrada|\
      parque
      lindo|linda|lindos|lindas|bonito|bonita|bonitos|bonitas|precioso|preciosa|hermosa|hermoso|guapo \
      el|la|los|las|tu|su|sus|tus …2 \
      camioneta|carro|coche|casa|moto|negocio|taller|ventanas|cristales|vidrios|vitrina|camión|perro|bodega …8 \
      estacionada|estacionado|noche|noches|delgaditos|verdad|deja|dejas|dure|frágil|lástima|sería|cuida|cuide|cuídala
      sería|seria|qué|que|da|daría|es @threat-sorry si|que …8 @threat-harmed
      lástima|lastima|pena que|si …3 amaneciera|amanezca|quemara|rompiera|pasara|accidentara|quedara
      se rompen|rompe|caen|aflojan|afloja|queman|quema|incendian|incendia|rayan|pinchan|ponchan|desinflan|prenden …1 \
      solo|sola|solos|solas
      amanece|amanecen|amanezca|amanezcan|amaneciera|amanecieran|amanecer|amanecerá|amanecerán|amaneces|amanecés …3 \
      hecho|hecha|hechos|quemado|quemada|quemados|roto|rota|rotos|prendido|prendida|ceniza|rayado|rayada|ardiendo|\
      pintado|muerto|muerta|tirado|pinchado|pinchada|pinchadas|desinfladas|llantas|vidrios|vidrio|ruedas|techo|\
      cauchos|entero|entera|dientes|cabeza|parabrisas
      yo|nosotros|esto|no no|es? amenazo|amenazamos|amenaza …1 yo|solo|sólo|nomás|nada|pero|aviso|es|promesa
      ya? estás|están|estan|estáis|quedas|quedan|quedás ya? \
      avisado|avisada|avisados|avisadas|advertido|advertida|advertidos !de|con|por
      después|despues|luego|dsps no|nada @threat-obj? \
      llores|lloren|llore|lloréis|corran|corras|hagan|hagas|quejen|quejes|preguntes|pregunten|chille|chilles|chillen|\
      andes|anden|digan|digas|arrepientas|lamentes|llame|llames \
      …1 @threat-obj|si|cuando|quién|quien|la|el|llorando|que|sorprendidos|policía|víctima !de
      @threat-soon …6 \
      te|le|les|os|lo|cierra|encuentra|encuentro|sale|llega|acaba|vamos|voy|caigo|caemos|doy|amanece|encontrar|\
      enseñar|dan|enseño|subo|aparece|despierto
      vete|ve|andá|anda|vaya|vayan|váyase|id|vayase ya? \
      despidiendo|preparando|mudando|escondiendo|eligiendo|escogiendo|comprando|encargando|rezando|cuidando|mirando|\
      buscando \
      …2 de|del|el|la|para|pa|cajón|caja|ataúd|tumba|otro|abogado|casa|los
      no hay|habrá|haber|va|tiene|tienen a? haber? cámara|cámaras|camara|camaras|testigo|testigos
      mi|mis|los|unos|con …1 @threat-gang …4 \
      saben|sabe|irán|preguntando|ganas|encarga|encargan|encargar|resuelve|resuelven|visitar|visita|cárcel|conocerte|\
      conocerlo|conocer|arreglan|arregla|cobran|cobrar|donde|dónde
      voy|vamos|bajo|bajamos|caigo|caemos|vengo|llego|entramos|subimos|vuelvo con \
      mis|los|unos|mi|la|toda|el|cinco|diez|veinte|gente @threat-gang|del|gente|barrio|cuadra|acompañado
      llamo|llame|mando|mandar|mande|echo …1 mi|mis|los|la|unos @threat-gang
      usted|tú|vos …5 cierra|cierras|cerrás|sale|sales|salís|camina|caminas|trota …2 sola|solo|solita|solito
      dile|decile|dígale|díganle|avísale|avisen|avísenle|recuérdale|recuérdele|recuérdenle|olvide …8 que …8 \
      oscura|oscuro|curvas|larga|solo|sola|nadie|frenos|cuide|cuiden|noche|espalda|esperando|chico|pañuelo
      piense|piensa|pensá|piénselo|piensalo|piénsalo|piénsatelo|piénsate|piénsele|piénsenlo|pensalo|pienselo|piensen \
      …1 bien|antes|dos|mejor …1 \
      lo|fallo|nota|multa|veces|firmar|llamar|hablar|declarar|denunciar|firma|esa|salir|abrir
      piense|piensa|pensá|piénselo|piénsalo|piénsele|pienselo|piensale …1 antes de \
      firmar|llamar|hablar|declarar|denunciar|dormir|salir|abrir|seguir|volver
      vidrios|cristales|ventanas|vitrinas|vitrina|vidrio|ventanal|escaparate|vidriera|vidrieras|@threat-limb|ventana|\
      ruedas \
      …3 delgaditos|delgaditas|frágil|frágiles|cuesta|cuestan|rompen
      o|u …6 o …2 @threat-leak …8 @threat-secret
      @threat-leak a? tu|su \
      marido|mujer|esposo|esposa|novio|novia|jefe|jefa|mamá|mama|madre|papá|facultad|trabajo|familia …6 @threat-secret
      """),
  ]
}
