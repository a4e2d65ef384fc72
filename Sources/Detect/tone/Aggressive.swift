// SPDX-License-Identifier: Apache-2.0
import Normalise
import Vocabulary

extension Detector {
  /// Hostile or sarcastic wording in what we say.
  static let aggressiveTone = Detector(
    "tone.aggressive",
    title: Localized(es: "Tono hostil", pt: "Tom hostil", en: "Hostile tone"),
    why: Localized(
      es: "Una respuesta hostil la leen muchas más personas que aquella a quien va dirigida, y no le sirve a ninguna.",
      pt: "Uma resposta hostil é lida por muito mais gente do que a pessoa a quem se dirige, e ninguém sai bem.",
      en: "A hostile answer is read by many more people than the one it is meant for, and nobody looks better for it."),
    instead: Localized(
      es: "Responda al asunto en una frase y ofrezca el paso siguiente.",
      pt: "Responda ao assunto em uma frase e ofereça o próximo passo.",
      en: "Answer the point in one sentence and offer the next step."),
    surfaces: [.official, .reply, .personal],
    examples: [
      .flags("«aprenda a leer»: el horario está en la puerta"),
      .flags("«a ver si entiende» de una vez: no hay devoluciones"),
      .flags("«si no le gusta, no venga»"),
      .flags("«ya se lo explicamos tres veces», señora"),
      .flags("«ese no es nuestro problema», llame a la transportadora"),
      .flags("¿«qué parte no entendió»?"),
      .flags("«si supiera leer» no preguntaría"),
      .flags("«vê se entende»: não fazemos troca"),
      .flags("«se não gostou, não volte»"),
      .flags("«learn to read», the hours are on the door"),
      .flags("se acabó el café para «muertos de hambre»"),
      .flags("con ese genio, «búsquese un hobby», vecino"),
      .flags("¿«quiere que le llevemos» la sopa con cuchara?"),
      .passes("el horario está en la puerta; también se lo dejamos aquí: de 9 a 6"),
      .passes("cada línea extra paga lo que dice el tarifario"),
      .passes("le guardamos un puesto para la charla del jueves"),
      .passes("si no le queda bien, venga y lo cambiamos"),
      .passes("tiene razón, las condiciones no estaban claras"),
      .passes("le explicamos tres maneras de preparar el filtro"),
      .passes("os recomiendo leer las condiciones, apartado 4: ahí viene el plazo"),
      .passes("this weekend: learn to read your coffee label with us"),
    ],
    phrases: plainHostility + AggressivePhrases.wider,
    find: { text, matches throws(DetectorFailure) in
      let plain = Detector.oncePerSentence(text, matches.filter { !text.isQuoted($0) })
      return plain.isEmpty ? Detector.wider(text, matches) { _ in true } : plain
    })
}

extension Detector {
  fileprivate static let plainHostility: [Phrases] = [
    .certain(
      .es,
      """
      ^ aprenda|aprendan|aprende|aprendé a leer|escribir|usar|usarla|usarlo|comprar|contar|respetar|preguntar|escuchar !nuestra|nuestro|con|poesía|etiquetas|en|desde|su|tu
      aprenda|aprendan|aprende|aprendé a leer|escribir|contar|respetar|hablar|preguntar !nuestra|nuestro|etiquetas|con|en|su|tu
      a ver si ya|por|hoy|ahora|fin? entiende|entienden|entiendes|entendés|aprende|aprenden|aprendes|lee|leen|lees|maduran|madura|leemos
      a ver si se|te|le ya? entera|enteran|enteras|calma|callan|queda|ubica|entra
      a ver si ya? dejan|deja|dejas|paran|para|paras de lloriquear|quejarse|joder|llorar|molestar|inventar|chillar|fastidiar|@word
      a ver si te|los|lo|la|le|les aguantan|aguanta|soportan|atienden mejor?
      si no le|les|te|os gusta|gustó|gustan|parece|convence no|pues|puede|váyase|vete|vayase|no|la|ahí|búsquese|váyanse|hay|lárguese …2 venga|vengas|vengan|vuelva|vuelvas|compre|compres|compren|váyase|vaya|irse|irte|puerta|cambiar|entre|entres|moleste|está|otros|largue|lárguese|ya
      si no te|le|les gusta no compres|compre|compren|mires|mire|vengas|venga
      si tanto le|les|te molesta|gusta|duele|disgusta|ofende
      ya se|te|les? lo|la? explicamos|dijimos|explicó|explico|hemos|había|dije|expliqué|repetimos|repetí|respondimos|contestamos explicado|dicho|repetido|respondido? tres|mil|cinco|diez|varias|muchas|dos|@number|cuántas|cuatro|como|hasta|no|cien veces|vez|el|cansancio|sé|ocasiones?
      cuántas|cuantas veces hay|tenemos|se|tengo|más|mas que|lo|la|tenemos? explicar|repetir|decir|explicárselo|repetírselo|explicarle|decirle|repetirle|explicamos|decimos
      no|ese|eso|esto ese|eso|no? es|son nuestro|nuestra|mi|culpa problema|culpa|asunto|nuestra
      ese|eso|es es? su|tu|problema|problemas|suyo|tuyo problema|suyo|tuyo|asunto|rollo
      es su|tu problema no|señor|señora|y
      el problema es suyo|tuyo|usted|de usted|ustedes?
      problema suyo|tuyo
      qué|que|cual|cuál parte|palabra de|del? …2 no entendió|entiende|entendiste|entendieron|entienden|quedó|entendés|comprende|comprendió|pilló|pillas
      si supiera|supieras|supieran|hubiera|hubieras|hubiese|hubieran leer|leído|leido|escuchado|revisado|puesto|entendido|prestado atención?
      lea|lean|lee|leé|léase|lease bien|primero|antes|con|la atención|próxima|atencion|antes|de|hablar|y|no? !nuestra
      antes de quejarse|hablar|reclamar|criticar|culpar|opinar|escribir|inventar …4 lea|lean|infórmese|informese|infórmense|informense|revise|revisen|piense|aprenda|aprendan|léase|mire|fíjese|entérese|estudie
      infórmese|informese|infórmense|informense|infórmate|revise|revisen|mire|lea|aprenda …4 antes de quejarse|hablar|reclamar|culpar|criticar|opinar|venir|escribir|inventar
      deje|deja|dejá|dejen|pare|paren|para de inventar|mentir|molestar|quejarse|llorar|lloriquear|insistir|escribir|fastidiar|joder|hacerse|perder|repetir|decir|exagerar|culpar
      no …2 vamos|vamos|pienso|pensamos a? discutir|responder|responderle|seguir|perder|perdiendo|contestar|contestarle|rogarle|aguantar más|mas|perdiendo|el|tiempo|con|aguantando|explicando
      no le|te|les vamos|voy|pienso a? responder|contestar|rogar|seguir|aguantar más|mas?
      perder|perdiendo|pierdo|perdemos|pierda|gastar|gastando el|mi|nuestro|más? tiempo con usted|ustedes|vos|ti|gente|alguien|esto|eso|tonterías
      no estoy|estamos para perder|aguantar|soportar|eso|sus|tus
      nadie lo|la|le|te|los|les obliga|obligó|obligo|está|mandó|pidió|preguntó obligando|a|su|tu?
      la puerta es|está|esta …2 grande|ancha|abierta|ahí
      la ignorancia es atrevida
      cómprese|comprese|cómprate|búsquese|busquese|búscate|hágase|háganse su|tu|una|otro|otra|la|el propia|propio|vida|oficio|plantación|café|abogado|psicólogo|ayuda
      consiga|consígase|búsquese|busque|consíguete oficio|vida|una|ayuda vida|amigos|profesional?
      vete|váyase|vayase|váyanse|andá|ándate|vaya|lárguese|larguese a|con|de|ya|pues la|el|aquí? competencia|otro|carajo|otra|llorar|cagar|lado|quejarse
      """),
    .likely(
      .es,
      """
      de verdad|veras|verdad? cree|piensa|crees|piensas|espera|creen que le|te|les|vamos|nos …3 creer|creerle|cuento
      vamos a creer|creerle|creerte|tragar|tragarnos …2 cuento|historia|mentira|excusa
      con|qué|que pena con? su majestad|alteza|señoría|excelencia
      su majestad|alteza|excelencia|realeza
      claro|por|seguro|seguramente supuesto? señora|señor|doctor|doctora|genio|don|doña|usted experta|experto|genio|perfecta|perfecto|sabelotodo|sabe
      señora|señor|señorita|doctora|doctor experta|experto|sabelotodo|perfecta|perfecto|genio|importante|ofendida|ofendido|quejas|quejona
      seguramente|seguro|claro|obvio|ya usted|ustedes|vos|tú sabe|saben|sabés|sabes más|mas|todo que?
      felicitaciones|felicidades|bravo|enhorabuena|aplausos genio|genia|por|crack|descubrió|campeón|einstein descubrir|no|nada|notarlo|leer|descubrirlo|tanta|semejante
      felicitaciones|felicidades|bravo|enhorabuena|aplausos genio|genia|crack|einstein|sherlock
      bravo|felicidades|qué|que genio|genia|lumbrera|inteligente|inteligencia|listo|lista|observadora
      otra|ya vez con lo mismo|misma|el|la|su|usted|tu|sus|eso|esto|cuento
      otra vez usted|lo|el|con|la mismo|reclamo|misma|queja|cuento|cantaleta?
      ya aburre|aburren|cansa|cansan|cansó|cansaron|fastidia|fastidian|basta|estuvo|hartó|hartan|jode de|bien|usted|ustedes|señora|señor|con?
      nos|me tiene|tienen|tenés cansados|cansado|cansada|hartos|harto|harta|cansadas|aburridos|podrido|podridos|mamados|mamado
      estamos|estoy hartos|harto|harta|cansados|cansado|aburridos|mamados de|con
      qué|que fastidio|jartera|pereza|cansones|cansona|cansón|ladilla|lata|pesada|pesado|intensa|intenso|intensidad|paciencia|falta con|de|la|ustedes|usted|gente|señora|comprensión
      usted|ustedes|vos|tú es|son|está|esta|sos quien|el|la|los|que está|esta|tiene|no|se mal|equivocada|equivocado|equivocó|problema|entiende|sabe|culpa
      usted|ustedes|vos no entiende|entienden|entendés|sabe|lee|leen|leyó|saben|supo leer|nada|ni|usar|usarlo|pedir|comprar|lo|bien
      se les|le|te? dijo|explicó|avisó|advirtió que|mil|claramente|clarito|bien|varias
      le recomendamos|recomiendo|sugerimos|aconsejo|convendría|vendría …2 leer|informarse|revisar|comprarse|usar|calmarse|madurar …6 antes|quejarse|gafas|lentes|diccionario|venir
      léete|leete|léase|lease|lean|lea|lee las|los|el|la términos|condiciones|letra|descripción|cartel|aviso …3 y luego|después|antes|hablamos
      y luego|después|ahí hablamos
      en serio|enserio otra vez|con|está|no
      ^ siguiente|próximo $
      haciendo|hace|haga|montando|arma|armando|hacer el|este|ese|un|su|tanto papelón|papelon|ridículo|show|berrinche|drama|escándalo|espectáculo|circo
      no sea|sean|seas|seás tan? ridículo|ridícula|exagerado|exagerada|dramática|dramático|llorón|llorona|infantil|intenso|intensa|cansón|cansona|mentiroso|mentirosa|terco|terca|flojo|tacaño
      madure|madura|madurá|cálmese|calmese|relájese|relajese|bájele|bajale|supérelo|superelo|ubíquese|ubiquese|respete|cállese
      no es para tanto|llorar
      parece|veo|noto|se ve|nota|que? que? no|usted no? lee|leyó|leen|entiende|entienden|entendió|sabe|sabe|quiere leer|entender|contar?
      no nos|me haga|hagas|hagan|hace|hacen perder|gastar el|más? tiempo
      con|así|asi esa|ese|actitud|tono|modales actitud|tono|modales|no|difícilmente no|difícil|nadie? …2 vamos|voy|atender|atendemos|ayudar|atenderemos|llegará|va
      gracias por su|la|tu|compartir clase|cátedra|catedra|lección|leccion|sabiduría|sermón|discurso|novela|drama|sabiduria|ilustración|aporte|conferencia magistral|gratis|gratuita|brillante|de?
      qué|que lástima|lastima|pena|triste|tristeza que no|usted|ustedes no? sepa|sepan|lea|entienda|pueda|tenga|haya leer|leído|entender|nada|educación?
      con plastilina|manzanas|dibujos|dibujitos|peras|muñequitos|palitos
      se|le|te lo|la? explico|explicamos|dibujo|deletreo con|de|otra|más plastilina|manzanas|dibujos|peras|despacio|vez|lento|espacio
      usted|ustedes|vos siempre|solo|sólo|nada|no|vive|viven|todo más|hace|se? se|que|sino? queja|quejan|quejarse|quejás|quejándose|llora|reclama|molesta|critica|inventa|exagera|pelea
      siempre|otra|ya|nunca|solo|tanto se|vez|deja|para|a|vienen|viene|vive? quejándose|quejandose|quejarse|quejar|quejan|lloriqueando|llorando|molestando|inventando|fregando
      deje|dejen|deja|basta|pare|paren|ya|menos|tanta|tanto|puras|puros|qué|esas|esos|esa|ese|tremendo|con|más de|con|sus|tus|tantas|tanto|la|el? tontería|tonterías|tonterias|bobadas|bobada|estupideces|estupidez|pendejadas|sandeces|disparates|babosadas|huevadas|boludeces|pavadas|chorradas|gilipolleces|güevonadas|payasadas|ridiculeces|lloriqueo|mentiras|cuentos|inventos|excusas|drama|dramas|show|quejadera|lloradera|cantaleta|berrinche
      no le|te|les da pena|vergüenza|verguenza|vergüenza?
      vaya|vayan|andá|ve|váyase|compre|compren|búsquese y? compre|a|en|otra|otro …2 otro|otra|lado|parte|tienda|sitio|lugar !sede|sucursal
      nos hace|hacen|harías|haría|haces un|el gran? favor
      nadie|ni lo|la|le|los|te va|vamos|falta|extraña|extrañará|echará|echaremos|necesita|quiere a|extrañar|hará|de? extrañar|echar|aquí|menos?
      no lo|la|los|te extrañaremos|necesitamos|vamos|queremos aquí|extrañar|a?
      no nos|me hace|hacen|haces falta
      lo dice|habla|dijo|opina el|la|un|una experto|experta|que|señor|señora|genio|doctor de|internet|más|en?
      experto|expertos|experta|sabios|genios de|del|en internet|sillón|teclado|redes|facebook|todo|twitter
      la culpa siempre|obviamente|claro es|nuestra|de
      claro|obvio|sí|si|ahora|resulta señor|señora|que? la|que|ahora|usted|es culpa|todo|nosotros|es siempre|culpa|es|nuestra
      usted|ustedes miente|mienten|exagera|exageran|inventa|inventan|delira|alucina|abusa|confunde|mentís
      está|esta|están|estás mintiendo|inventando|exagerando|delirando|alucinando|equivocado|equivocada|haciendo|buscando|llorando
      bájele|bajele|bájenle|bajale|bájale|bajate|bájese al|a|un|de|la|las drama|tono|poquito|novela|intensidad|dos|ínfulas|nube
      ni pies ni cabeza
      no tiene|tienen|tenés ni idea
      usted|ustedes qué|que|no va|van|sabrá|sabe|saben|va a|de? saber|sabe|sabrá|entender|nada?
      póngase|ponte|ponga|pónganse a|las|los trabajar|leer|estudiar|hacer|gafas|lentes|pilas
      compre|cómprese|ponga|use|usen|póngase unos? gafas|lentes|anteojos|cerebro|neuronas
      use|usen|utilice la|el|un cabeza|cerebro|sentido
      qué|que fácil|facil|bonito|valiente|cómodo|rico es|criticar|quejarse|hablar|opinar|detrás|por|escribir
      detrás|desde de? una|la|un|el pantalla|teclado|anonimato|sofá
      quién|quien|quienes se cree|creen|creés|crees que|usted|ustedes?
      usted|ustedes se cree|creen|creés mucho|muy|dueño|la|el|que|tan
      no pienso|pensamos|vamos|voy a? repetir|repetirlo|repetírselo|explicarlo|explicar|disculparme|disculparnos|perder|rogar
      está|esta|es|son|queda muy|más|bien|bastante|tan? claro|clarito|simple|fácil que|para|no|hasta|lo …4 entender|entiende|lea|leer|niño|usted
      es|era tan|así|muy sencillo|simple|fácil|difícil de|como|leer|que|entender …2 leer|entender|no
      tan difícil|dificil es|era|le leer|entender|resulta|esperar|seguir
      tanto le|les|te cuesta|costaba
      le|les|te cuesta mucho|tanto|trabajo leer|entender|esperar|leer?
      qué|que|cuál es lo que no|parte entiende|entendió
      ubíquese|ubiquese|ubícate|compórtese|contrólese
      ya supérelo|superenlo|cansan|cállese
      lloren|llore|lloré|chille|chillen|sigan|siga llorando|chillando|más|lo|quejándose
      la gente|personas como usted|ustedes|vos
      gente como usted|ustedes|vos
      clientes|cliente como usted|ustedes|así no? necesitamos|queremos?
      no se|te haga|hagas|hagan el|la|los víctima|sordo|tonto|loco|ofendido|de|pendejo|mártir
      malinterpreta|tergiversa|manipula todo|lo
      como|tal como? ya se|le|les|lo? dijimos|explicamos|mencionamos|dije|expliqué|indicamos|repetimos pero|y|por|mil|tres|varias|hasta|@number …3 parece|veces|vez|cansancio|lee|entiende
      ese|este|su|tu cuento|cuentico|cuentito|drama|show|numerito|cuentazo no|ya|es|otra|a|se
      eso le|les|te pasa por no|ignorante|bruto|confiado|tacaño|creer|andar
      merecido|bien|se lo? lo? tiene|merece|merecía|buscó|merecido por
      si sigue|siguen|seguís|insiste así|asi|insistiendo|molestando|escribiendo|quejándose …2 bloqueamos|bloquear|bloqueo|bloqueado|borrar|borramos
      lo|la|los|te vamos|voy|estamos a? bloquear|bloqueando|bloqueo
      no se|le entiende nada|ni|lo de? lo? que? escribe|escribió|quiere
      escriba|escriban|escribe bien|con primero|ortografía
      deprimente|patético|patética|lamentable su|que|el|es
      otra|otro queja|quejoso|quejosa|llorón|llorona|reclamón|más más|de|y
      me|nos tiene|tienen sin cuidado
      y|a mí|mi|nosotros|nos qué|que importa
      no tenemos|hay nada|ningún más|mas? que|nada? decir|decirle|hablar|explicarle|agregar
      revise|revisa|mire|mírese|arregle sus|su|tus propios|propio|propia? errores|ortografía|casa|comprensión
      me va|vas|van a oír|oir|escuchar|conocer
      es|son un|una insoportable|insoportables|fastidio|pesadilla|inaguantable
      insoportable|insoportables|inaguantable|inaguantables
      lloriquear|lloriqueo|lloriqueos|lloriquean|lloriquea|berrinche|berrinches|pataleta
      no nos culpe|culpes|eche|echen|echen|venga|vengan|vengas la|con culpa|cuentos|cuento|inventos
      su|tu falta de comprensión|lectura|cultura|educación|atención
      es|era|es obvio|evidente|lógico que usted|no|cualquiera|hasta
      hasta un niño|niña lo|entiende|sabe|puede
      cualquiera lo? entiende|sabe|lee|con
      qué|que más quiere|quieren|querés|esperaba
      lo toma o lo deja
      nos|me da|importa|vale igual|poco|nada|lo|un|lo que|mismo
      no nos|me importa|interesa su|lo|tu|que
      """),
    .certain(
      .pt,
      """
      ^ aprenda a ler|usar|respeitar|escrever|contar !nossa|nosso|com|a|o|seu|sua
      vê|ve|veja|vamos se entende|entendem|aprende|lê|le|para|ver
      se não|nao gostou|gosta|está|quer não|nao|é|vá|procure|satisfeito|vai? volte|compre|venha|só|embora|outro|outra|porta
      problema seu|de quem|vosso|teu
      o problema é|e seu|teu
      isso|não|nao é|e|não? é? problema|culpa nosso|nossa|meu
      já|ja explicamos|falamos|dissemos|avisamos|respondemos isso? mil|três|tres|várias|@number|cinco|duas vezes|vez
      quantas vezes temos|vamos|preciso|precisamos|tenho que|de? explicar|repetir|falar
      qual|que parte …3 não|nao entendeu|ficou
      se tivesse|soubesse|tivessem lido|ler|prestado atenção?
      pare|para|parem|chega de insistir|reclamar|inventar|mentir|chorar|encher|mimimi|escrever|drama
      antes de reclamar|falar|criticar|culpar …4 leia|aprenda|informe|estude|verifique|confira
      ninguém|ninguem te|lhe|está|obriga|obrigou obriga|obrigou|obrigando|a|você?
      a porta|rua é|está|e serventia|aberta|ali|da
      não|nao vamos perder|gastar|discutir|responder mais|tempo|com?
      perder|perdendo tempo com você|voce|gente|isso
      """),
    .likely(
      .pt,
      """
      parabéns|parabens|bravo|muito gênio|genio|campeão|bem|einstein|descobriu
      ^ próximo|proximo $
      não|nao temos|há|tenho mais nada a|que? dizer|falar
      de novo|outra vez? com isso|essa|a|mesma|o mesma|mesmo
      estamos|tô|estou cansados|cansado|cansada|de|sem saco? saco|cheio|paciência?
      já|ja cansou|deu|chega|encheu
      mimimi|chororô|frescura
      claro|lógico|óbvio dona|senhora|doutora|sabichão|sabe
      leia|leiam|releia de|o|a|direito|antes post|novo|texto|direito|aviso …4 antes|calma|falar|novo
      antes de falar|dizer|escrever besteira|bobagem|asneira
      pare|chega|quanta|tanta|tanto|que|só de|fala|com? besteira|bobagem|asneira|drama|show|palhaçada|mentira|choro|reclamação
      se não|nao sabe|consegue|quer|pode|leu …3 não|nao|problema|paciência|azar
      você|voce|vc|vocês só|sempre|vive|mente|inventa|exagera|reclama reclama|reclamando|chora|de|tudo|demais?
      obrigado|obrigada|valeu pela|por|pelo aula|lição|palestra|sermão
      quer que desenhe|eu|explique
      vou desenhar
      não|nao tem|têm vergonha|noção|ideia
      nos|me faz|faça|fazem um favor|perder
      ninguém|ninguem vai|sente|está sentir|falta|nem|pedindo
      com essa atitude|postura|grosseria
      vai|vá catar|estudar|trabalhar|se|ler|aprender coquinho|tratar|catar?
      gente como você|voce|vc
      cada um|uma que aparece|me|a
      você|voce|vc|vocês é|e|que|não quem|está|não|sabe|entende errado|errada|ler|nada
      vai|vá|va|procure a|pra|para|outra? concorrência|concorrencia|reclamar|chorar
      não|nao seja ridículo|ridícula|infantil|exagerado|dramática
      vire|seja adulto|adulta
      cresça|cresca|amadureça
      se enxerga|toca|toque|manca
      me poupe|poupem|economize
      """),
    .certain(
      .en,
      """
      ^ learn to|how to? read|write|count|use|spell !your|with|our
      you|please|maybe|should need|should|to? learn to read|count
      get it through|into your head|skull
      if you|they don't|do|dont not? like|want it|this|that|us? don't|go|leave|shop|there|then|tough|door|do|buy|somewhere|stay come|somewhere|elsewhere|else|leave|buy|order|away|door|us|the|not?
      not|isn't|aint our|my problem|fault|job
      that's|thats|that is? your|on problem|you|fault|issue
      we|i already told|explained|said|have|ve …3 times|twice|already
      how many times do|must|have we|i|to
      which|what part …4 don't|didn't|do|did you|not? understand|get
      can't|cant|cannot|couldn't follow|read|understand|be|even simple|basic|bothered|a|read instructions|sign?
      stop whining|complaining|crying|lying|wasting|moaning|making|bothering|messaging
      do your homework|research
      wasting our|my|your|everyone's? time
      we're|were|we|i'm|im are|am? done here|with|talking|arguing
      nobody|no|noone one? is|forced|asked|made|forces forcing? you
      get over it|yourself
      grow up
      """),
    .likely(
      .en,
      """
      oh|wow|well|congratulations|congrats well|genius|done|einstein|sherlock|captain|for
      well done you|sherlock|genius|einstein
      something else|new to moan|whine|complain|cry about
      moan|moaning|whine|whining|whinge|whinging about?
      seriously $
      go somewhere|cry|elsewhere|bother else|about|someone|then
      obviously|clearly|apparently you|some|reading didn't|don't|cannot|can't|people|haven't|isn't|know
      if you had|bothered|could|knew|d|actually …2 read|bothered|paid|listened|looked
      maybe|perhaps|try|please|did|if|bother|next you|to|time|have|had? read|reading|bothered|learn|check|pay|listen|look the|our|before|to|attention …4 before|first|next|commenting|complaining
      read …4 before commenting|complaining|posting|whining|writing
      a you problem
      sounds|sound like a|your you|personal problem
      don't|dont|do|no not|have? time|patience for|with this|your|that|such|people nonsense|drama|whining|attitude|tantrum|you|bs|like?
      nonsense|rubbish|tantrum|drama|ridiculous|pathetic|whinger|whiner
      you're|youre|you|are are|is|just|being|simply? lying|ridiculous|wrong|mistaken|exaggerating|delusional|rude|clueless|dramatic|impossible
      with that|your attitude
      do|did us a favour|favor
      won't|wont|not|nobody will|be|going|to? miss|missed you
      thanks|thank for|you the|your lecture|sermon|wisdom|novel|essay
      people|customers like you
      if you keep|continue …3 block|blocked|ban
      it's|its|is not|isn't|that rocket|hard science|to?
      can you not|even read|count
      as we|i already|clearly said|explained|told …4 if|but|read|bothered
      next time read|try|use|maybe
      what did you expect
      we don't|do|couldn't not? care
      calm down|yourself
      sick|tired of your|these|this|people|customers
      your own fault|problem
      """),
  ]
}
