// SPDX-License-Identifier: Apache-2.0
import Normalise

extension Detector {
  /// Bodies, undressing, proposals. A weak sign (1) needs a second one, or a person who is spoken to or about (2).
  static let sexualHarassmentPhrases: [Phrases] = [
    .likely(
      .es,
      """
      aunque|todavía no quieras|quiera|quisieras|llores
      tengo|guardé|guardo …2 fotos|foto|videos|video|vídeos|vídeo|pantallazos|videíto|grabación …3 tuyas|tuyos|prohibido|ducha|desnuda|mandaste|mandabas|ella
      debajo|abajo de la|tu|su falda|mesa|bata|uniforme|ropa
      foto|fotos|vídeo|video de tus|los|sus|las|tu|en pies|tanga|bikini|tetas|piernas|nalgas|bolas|espaldas|cuerpo|lencería
      ese|esa|esas|esos|este|estas|tremendo|semejante|semejantes boquita|escote|escotes|cuerpecito|cuerpito|piernas|trasero|vocecita|tetas|culo|nalgas|labios|pechos …6 @word
      me|te|se la|lo|le comería|comiera|comía|como|chuparía|llevaría|llevo|imagino|cogía|cogería|clavaba|follaba|empotraba|daba|haría|arrimo toda|todo|a|sin|completo|completita|entera|conmigo|en|mi|sin
      @bedverb toda|entera|completa|duro|rico|despacio
      tiene|tienes|tenés|vendes|vende onlyfans|only|contenido|pack
      qué|que|de talla …2 brasier|brasiere|sostén|pecho|tetas|usas|corpiño
      enseño|enseñar|enseñarle|muestro|enseñarte|demostrar|enseñe|enseñaré|enseñó …1 lo que|q es un|tener hombre|macho|bueno|verdad
      lo que …4 falta|necesita|necesitas|hace|urge …2 es un|una|que hombre|macho|buena|te|la|verga|polvo
      te|le|les|se|se urge|falta|hace un|falta|una|ver hombre|macho|buena|un
      date|dese|dé|dar|den|darse una|la|otra vuelta|vueltita|vueltica|giro para|despacio|preciosa|mami|dale|que|linda|reina !manzana
      enséñanos|enséñame|enseñanos|muéstranos|muestre|mostrame|mostranos|enséñenos|muestra|muéstrame|enseña|enseñe|mostrá las|la|los|más|algo|un|tu|ese|pierna|el|tus? piernas|tetas|pierna|poquito|brasier|más|cuerpo|escote|culo|si|nalgas
      agáchate|agáchese|agache|agacha|agacharse|agachada|agachado|agacharte|inclina|inclinarse|agáchese …5 que|cada|acomodando|noticias|más|profe|para|vez|leer|señalar|otra|rico|mi
      la|esa|tu|su falda|blusa más corta|apretada|abierta|cortita
      meterle|meterte|metería|metiera|meto mano|manos|la|el|los|dedos
      mano|manos ocupada|ocupadas
      en cuatro patas|sobre|como|en|te|y
      polvazo|cachonda|cachondo|pajearme|masturbo|pajeo
      hazme|hágame|házmelo|dame|deme|dáme|haceme un|el|una masaje|chequeo|beso|besito|masajito|favor|hijo|inyección completo|tú|sin|en|yo
      te|le|la hago|doy|hacía|haría|daría|daba el|un|una|lo|otras|lo favorcito|favor|que|hijo|cosas|masaje|repasada|beso
      mi|tu|la cama mami|amor|reina|contigo|y|esta|linda|toda
      motel|telo|hotelito con|conmigo|el|y|o|mami|viernes
      se gana|ganó|consiguió|ganan …3 rodillas|acostándose|acostando
      consiguió|logró|obtuvo|dieron|ganó el|ese|un|su puesto|cargo|ascenso|contrato|trabajo abriendo las piernas
      consiguió|logró|obtuvo|dieron|ganó el|ese|un|su puesto|cargo|ascenso|contrato|trabajo de rodillas
      consiguió|logró|obtuvo|dieron|ganó el|ese|un|su puesto|cargo|ascenso|contrato|trabajo acostándose
      abre|abra|abriendo|abrió|abrir las piernas …3 ascenso|ascienden|puesto|cargo|contrato|trabajo
      acostó|acuesta|acostaste con el|su|tu jefe|dueño|gerente|patrón|director …6 puesto|cargo|ascenso|contrato|trabajo
      con quién|quien …2 acostó|acostaste|acuesta|acuestas
      imagino|imagíno|imaginando|sueño|soñé|pienso|imaginé …2 sin|desnuda|debajo|nada|con|todo|lo …3 usted|nada|ropa|hay|debajo|otra|día|ti
      la|una|cuándo|que vea|viera|ver|deja|dejas|déjame|dejes sin|desnuda|en|tocar|tocarte delantal|ropa|tanga|nada|bata|ni
      quisiera|quiero|ganas|gustaría|encantaría|voy|dan de|a|que? ser|comerme|tocarte|verte|conocerte|conocer|olerte|besarte|untársela|tenerte|probarte|probarla|morderte la|tu|toda|esa|en|a|desnuda|mi|silla|cuarto|solas
      qué desperdicio de|ese|esa|tanta|tanto …1 @admired|mujer|voz|cara
      está|estás|estas|estan|están para llevársela|comérsela|comérselas|darle|chuparse|llevárselas|comértela|comerte
      tiene|tienes|hay|paso|pasan un|el|ese video|vídeo|videíto prohibido|íntimo|xxx|porno|hot
      súbete|sube|súbase|subite a|al|en mi carro|auto|coche|camioneta|moto|cama
      te|la|lo|las miro|miramos|veo|mirándote|mirándole|verle|contemplo|observo …4 cuello|piernas|escote|inclina|agacha|nalgas|rato|trasero|espaldas|razones
      ojalá|que nunca|no|ya se|te|le? suban|tapen|tape|tape|ponga|pongan …2 uniforme|falda|talla|pantalón|tanto
      """),
    .clue(
      1, .es,
      """
      sé|se|averigüé|averigue|supe|descubrí|enteré|vi|dijeron|sabemos que|q ya? vives|vivís|vive|sales|salís|sale|trabajas|estás|cambiaste|cambió|mudaste|llegas|borras|lees|leés|tomas|viajas|entras|cierras|tienes|estabas|existen|estudias|subes|entrenas …8 @lurk|solo|sola|vive|hora|hija|hijo|gata|línea|esto|turno|calle|edificio|bus|combi|comentarios|escote|playa|mudaste|sales|cierras|once|noche|seis|ocho|nueve|diez|siete|tarde|vi
      te|la|le he|estoy|vengo? mandé|mandado|mando|mandaba|escribí|escrito|escribo|dejé|dejado|llamé|llamado|enviado|busqué|pedí|puse|puesto|mandándote|comentando|escribiendo …3 @number|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|quince|veinte|treinta|cuarenta|mil|muchos|muchas|todos|todas …1 mensajes|mensaje|audios|veces|flores|solicitudes|días|cartas|fotos|hoy|correos|rosas
      mándame|mandame|mandá|manda|mándeme|mandeme|envíame|enviame|enviadme|pásame|pasame|pásenme|sube|suban|suba|muestra|muéstrame|quiero|pide|tómenle|sáquenle|posteá|subí|póngase|ponte …4 foto|fotos|fotico|video|audio …5 @garment|sola|vocecita|desnuda|desnudo|pies|bañador|bikini|tanga|privadas|íntimas|cuerpo|espaldas|sin|playa|atrás|baño|ducha|entero|minifalda|lencería
      qué|que|q|bonitas|buenas|ricas|tremendas|lindas|semejantes|menudas|esas|vaya rica|rico|ricas|buenas|lindas|hermosas|bonitas|buen|tremendas|par? de? piernas|nalgas|tetas|pechos|gomas|pechugas|culo|trasero|escote|cuerpo|cuerpazo|teticas|melones|caderas|labios la|las|tiene|de|que|doctora|tenés|tienes|esas|ese|del
      cuánto|cuanto|cuánta por|cobra|cobras|cobrás|vale|cuesta|costaría|pides|plata|sale …4 ratito|noche|hora|privada|final|habitación|noche|rato|spa|solas|compañía|servicio|polvo|mamada|fuera|baile|show|beso|desnuda|ropa|clase|caja|tres
      sin|quítate|quitarte|quítese|sacate|quita|sácate|quitártelo|sacáte|quitarle ese|el|la|tu|lo|tanta|los|un? @garment …1 y|te|ni|mi|así|yo|me|va|que|demás|abajo|la|se|sola
      qué|que llevas|tenés|traes|tienes|usas|lleva|llevás|trae puesto|puesta|debajo|abajo
      una buena acomodada|cogida|revolcada|culeada|verga|polla|pija|culiada|montada
      se le|te|les marca|marcan|ve|ven|vio|nota todo|las|hasta|bulto|apellido|tetas|pezones|brasier|tanga|culo|raya|el|la @admired|apellido|tetas|brasier|entrevista|en?
      masaje|masajes|final|revisión|chequeo completo|feliz|gratis|sin|tú|hazme
      mi reina|amor|vida …4 dime|manda|ven|pásame|contesta|descansas|mándame|quítate
      es|está|eres|sos|estás casada|soltera|solterita|separada|viuda|divorciada y|la|no|pregunto|ya|por|mami
      tiene|tienes|tenés novio|marido la|ya|esa|mami|o|que|y
      quita|quite|quiten|quítese|sácate|sacate|súbete|súbele|bájale|ábrale|ábrete|desabrocha|levanta …3 escote|falda|botoncito|botón|lo|demás|escritorio
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
    .likely(
      .pt,
      """
      espero|esperar|pego|encontro|esperando ela|você|vc|te|tu na|no saída|portão|porta|ponto|motel
      manda|me|mostra os|seus|essa|ver|teus peito|peitos|raba|bunda
      que|essa|esse|q bunda|raba|decote|corpinho|coxas|peitos …1 é|na|essa|aí|hein|delícia|da
      abaixa|levanta|abre|tira mais|a|o|esse …3 câmera|doutora|pouquinho|calça|blusa|decote|uniforme|shortinho|live
      sonhei|penso|sonho com|em você|vc|ela …6 molhado|sem|nua|noite|cama|de
      quanto cobra|custa pra|por|pela|a noite|hora|programa|gostosa
      pôr|por|passar|meter a mão em|nela|na|pegar mim|dela|você|sua
      solteira|solteiro|casada a|o|e|ela|moça casa|é|fala|perguntar
      qual das|é …4 solteira|solteirinha
      pegar|pegando|pego na|no|o sua|tua|resto mão|cintura|perna?
      """),
    .clue(
      1, .pt,
      """
      manda|mande|posta|poste|quero foto|fotos|vídeo|nude|os|mais …4 uniforme|biquíni|pé|pelada|camisa|peito|peitos|nua|sem|corpo|shortinho|calcinha
      delícia|gostosa|gatinha|gostosinha …2 caixa|atendente|hein|moça|balcão|turno
      """),
    .clue(
      2, .pt,
      """
      @endearment
      @admired
      moça|enfermeira|recepcionista|vendedora|atendente|morena|loira|ruiva|novinha|gerente|doutora do|da|de|dos|que|vídeo|caixa
      seu|teu marido|namorado|ex
      """),
    .likely(
      .en,
      """
      name your price
      got|gets the|that|this|her job|promotion|role|part on her|your knees|back
      slept|sleeping|sleeps her|his|your way to|into|up
      show us|me a|more|your|some bit|of|more|skin|ass|legs of? the? receptionist|girl|nurse|more
      post|upload|put a|up picture|photo|more|pic|her …2 of|girl|new|shift …4 swimsuit|herself|bikini|leggings|legs|rota|feet
      leggings|clothes|apron|shirt|uniform|top|skirt|bra stay|come|comes|off|only|fall off|on|the|just
      bending|bend over|down the|that|a|for …1 counter|desk|table|me|shelf
      watch|watching|see|watched you|her reach|bend|sleep|sleeping|stretch|from|cry|crying|over|out|walk for|the|over|car|on|you|home?
      saw|seen|see you|her crying|bending|sleeping|undress|through|coming|walking|naked|changing|last on|over|the|out|home|your|night
      if|see|wait the|till|until light|lights|leggings is|are|on|stay …1 on|off
      smile for once|me|us sweetie|love|darling|sweetheart|babe|at?
      @endearment …4 at till|the|behind|found|close|alone|number
      dirty little thing|girl|slut
      """),
    .clue(
      1, .en,
      """
      i'll|ill|i|will|i'd keep|keeps|be|just|been|kept|am ringing|driving|asking|tagging|coming|messaging|calling|waiting|wait|texting|writing|commenting|following past|till|until|the|your|outside|you|to|at|here|by|every
      what are you|u wearing
      what would it|you cost|charge|take me|for|to
      private lessons|lesson|session|dance very|with|for
      """),
    .clue(
      2, .en,
      """
      @endearment
      girl|blonde|brunette|redhead|waitress|receptionist|nurse|barista|lady|woman|lad on|at|in|from|behind|with|who
      her|your husband|boyfriend|ring|body|legs|leggings|voice|number|hair
      love|darling|pet|miss
      @first-name
      to the girl|lad|woman|lady|blonde on|in|at|behind|from the
      new girl on|at|in the
      """),
  ]
}
