// SPDX-License-Identifier: Apache-2.0
import Normalise

extension Detector {
  /// What people say when harm is the price of not obeying.
  static let conditionalThreatPhrases: [Phrases] = [
    .likely(
      .es,
      """
      aténganse|atenganse|atente|aténgase|atengase|atenéte|ateneos a las consecuencias
      por las buenas o por las malas
      si|como|cuando|donde …8 te|os|les entierro|enterramos|enterraré|enterraremos
      !no te|os entierro|enterramos|enterraré|enterraremos si|como
      como|si|cuando …8 un|unos|una|unas|par|buen|buena|buenos|buenas de? \
      puñetazo|puñetazos|ostia|ostias|hostia|hostias|piña|piñas|trompada|trompadas|guantazo|guantazos|patada|patadas|golpiza|\
      paliza|madriza|putiza|coñaza|coñazos|cachetada|cachetadas|sopapo|sopapos|tortazo|tortazos|combo|combos \
      se|te|os lleva|llevan|llevas|llevás|llevará|llevarán|llevarás|lleváis|gana|ganan|ganas
      o|u corre|correrá|corren|habrá|hay sangre|muertos|plomo|bala
      va|van a correr sangre
      !o corre|correrá|habrá sangre|plomo|muertos
      va a haber|hay sangre|muertos|muerto|plomo|bala|tiros
      si no …6 < te|los|lo|la|le|les|os va|van|vas a pesar|doler|costar|salir la|muy|bien? vida|caro|caros|cara >
      no respondo de|por lo que|mí|mi|mis le|les|te|os? pase|haga|actos
      no saben|sabes con quién|quien se|te están|estan|estas|estás|metieron|metiste metiendo?
      no sabés|sabes de lo que soy capaz
      se metieron|metiste|metió con la|el persona|familia|tipo|que equivocada|equivocado
      al|el|la que|primero|primer|próximo|proximo|siguiente …8 @threat-obj …1 \
      linchamos|sacamos|bajo|bajamos|reviento|echamos|quemamos|saco|mato|parto|rompo|colgamos|agarramos|recibimos|\
      corto|quemo|meto|volteo|quitan|cobramos|machete|reventamos|rajamos|matamos|enterramos
      """),
    .possible(
      .es,
      """
      te|los|las|lo|la|le|les|os vas|va|van|vai|vais a arrepentir !de
      te|se|os vas|va|van|vai|vais a acordar de mí|mi|nosotros
      van|vas|va a saber|ver quien|quién soy|somos yo?
      van|vas|va|vai a ver lo que es bueno
      me las|la vas|va|van a pagar
      me las|la pagas|pagan|pagarás|pagarán
      esto no|aquí no se queda|quedará|acaba así|asi
      toda|todo|todos tu|tus|la|el|su …1 \
      facultad|trabajo|conjunto|familia|empresa|barrio|pueblo|piso|colegio|amigos|oficina \
      @threat-yougo|recibe|recibirá|verá|ve|sabrá|ven
      tienes|tenés|tiene|tenéis hasta|48|24 el|la|las|mañana|horas|hoy …1 @word …2 mi|amor|o|si
      tienes|tenés|tiene|tenéis|tienen 48|24|12|hasta …5 o …1 se|te|le|les|va|vamos|mando|subo
      @threat-obj doy|damos hasta|cinco|dos|tres|diez|48|24|una|un el|la|mañana|minutos|días|dias|horas|las|hoy|semana \
      …8 \
      vamos|voy|entramos|entro|caigo|caemos|aparece|amanece|amanecen|saco|sacamos|quemo|quemamos|camina|ver|verás|\
      lamentar \
      !a|al|con|hoy|mañana
      o me|nos ~devolver|~pagar|~regresar|~depositar|~firmar|~contestar|~desbloquear|~aprobar|~arreglar|~quitar|~dar \
      …8 o|u \
      !demando|denuncio|cancelo|pongo|reclamo|cambio|voy|sernac|profeco|me|no|nos|nunca|acudo|hablo|iré|presento|\
      interpongo|si|el|la|un|una|por|lo|nada
      o ~renunciar|~quitar|~irse|~salir|~volver|~borrar|~bajar|~cerrar|~callar …8 o \
      !demando|denuncio|cancelo|pongo|reclamo|me|no|si|el|la|un|una|por|nada|algo|alguien
      o @threat-obj quito|quitamos|callo|callamos|sacamos|saco|bajo|bajamos|callan|sacan|cierro|cerramos|obligo \
      yo|nosotros|a|con|como?
      se|te lo|la|le? cierro|callo|quito|quitamos yo|nosotros
      o …4 aténganse|atente|atenerse|atengan|verán|veras|verás|verás|arde|lloran|llora|quemo|quemamos|armo|sangre
      si …8 va|van|vas a …1 pesar|lamentar|desaparecer|sangrar|lamentarlo
      si no …8 el|la|los que no? …2 aparece|aparecen|desaparece|amanece|camina
      el que no? …6 no sale|salen|amanece|camina|respira|cuenta|vive
      al próximo|primer|primero|siguiente …8 @threat-obj como|espero|esperamos|recibo|paso !a|con
      @threat-obj callan|callamos|callo señor|señora|nosotros|yo|sapo|de|para|a
      por las buenas|malas o|u? por? las|la? malas|otras
      por las malas pregunte|pregúntele|soy|va|vamos|lo|te|será|nos|@word
      no me @word …3 no respondo|conoces|conocen|responsabilizo
      no me hago|hacemos responsable|responsables de|por …3 pase|ocurra|haga|suceda|hagan
      no me conoces|conocen|conocés|conoce|busques|busquen|provoques|provoquen|tientes|hagan|hagas …3 \
      porque|enojado|enojada|encabronado|encontrar|encuentran|capaz|hablar|ir|sacar|enojar|enojarme|bravo|brava
      me? @threat-wego|quiero|juro vengar|vengarme|desquitar|desquitarme|venganza
      ojo por ojo
      con mi|nuestra|mis|nosotros …2 no se|nadie juega|jueguen|mete|metan|meten
      el|al|quien que? se? mete|meta|metió|toca|toque con? …3 \
      familia|hijo|hija|hermano|hermana|madre|mamá|gente|barrio|nosotros|míos …4 \
      paga|muere|amanece|arrepiente|pierde|cuenta|@threat-obj
      te|se las @threat-yougo ver con|conmigo
      @threat-obj @threat-yougo ir mal|muy|feo|peor
      tarde o temprano …4 @threat-obj|cae|caes|caen|paga|pagan|encuentro|encontramos
      no hay|habrá|va segunda|tercera|otra|próxima|más …1 advertencia|advertencias|aviso|avisos
      advertí|advertimos|advierto|advertidos|avisé|avisamos|aviso|advertido …4 después|despues|luego no
      lárguese|lárguense|lárgate|largate|largo|fuera|váyase|váyanse|vete|muévete|sácate|salite|rajá|rájate …5 o|antes \
      @threat-obj? …1 sacamos|saco|echamos|voy|vamos|que|quemamos|amanece|va|vas
      """),
    .likely(
      .pt,
      """
      vai|vão ter sangue|morte|tiro|bala
      por bem ou por mal
      arque|arquem com as consequências
      não|nao respondo por mim|meus
      vai|vão sangrar
      """),
    .possible(
      .pt,
      """
      você|voce|vc|vocês|voces|vcs vai|vão|vao se arrepender
      isso não|nao vai ficar assim
      vai|vão|vao se ver comigo
      você|vc|vocês|vcs vai|vão me pagar
      tem|têm|dou|damos até|um|uma|24|48|dois|três \
      amanhã|dia|semana|horas|dias|segunda|terça|quarta|quinta|sexta|sábado|domingo|meia|meio|hoje …6 \
      depois|senão|se|ou|pra|para
      por bem ou por? mal|eu|na
      se …8 eu|nós|a …1 te? \
      incendeio|quebro|arrebento|taco|boto|meto|ponho|mato|passo|explodo|entro|quebramos|fecha|fechamos|queimo|pego
      se …8 vai ter|haver|ser incêndio|fogo|sangue|tiro|bala|enterro|morte|guerra|quebradeira|pior
      se …8 vai|vão apanhar|sangrar|morrer|pagar|sumir|chorar|sofrer|sair|arder|queimar
      continua|continue|continuem|segue …8 que …2 eu|tu|você|vc|vou|vai|vamos …1 \
      te|vou|posto|mando|quebro|vai|sabe|boto|pego|vê|ver
      """),
    .likely(
      .en,
      """
      or else you|they will|ll pay in blood
      there will|ll be blood
      you will|ll|gonna regret|pay this|it|for in? blood?
      you'll regret|pay this|for it?
      watch your back
      one more time|day|word|leaflet|letter|fine|call|ticket|notice …6 i'm|you'll|youll|see …6 \
      coming|leave|teeth|ambulance|regret|counter|door|happens|kill|break|over
      put|say|keep|park|touch|come …8 and|again i'll|i'm|ill|im|we'll|you'll|somebody|someone|see …6 \
      @threat-hurtverb|coming|end|leave|knock|teeth|ambulance|regret|find
      """),
    .possible(
      .en,
      """
      or i'll|ill|we'll|i|we|he'll|someone'll|somebody'll will|gonna? …2 \
      @threat-hurtverb|shut|post|send|tell|show|leak|burn|visit
      or your|the|his|her|that …3 burns|burn|bleeds|suffers|pays|winter|dies|gets …1 \
      it|burned|hurt|smashed|bad|torched|hit
      if|once they|you|he|she|i …4 open|don't|dont|answer|cut|send|come …8 i'll|ill|pig's|burn|fire|blood|leak …2 \
      tell|send|post|leak|burn|kill|head|your|show|come|find
      if the law|police|court|cops|courts …3 does|do|won't|wont|nothing|don't|cant …4 will|i|we|my
      """),
  ]
}
