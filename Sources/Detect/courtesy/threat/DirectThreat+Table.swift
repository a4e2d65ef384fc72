// SPDX-License-Identifier: Apache-2.0
import Normalise

extension Detector {
  /// What people say when they announce harm to a person.
  static let directThreatPhrases: [Phrases] = [
    .certain(
      .es,
      """
      !no|nadie|nunca|jamas|tampoco te|lo|la|los|las|le|les|os voy|boy|vamos a @harm @body?
      !no|nadie|nunca|jamas te|lo|la|los|las|le|les|os vas|va|vais|van|vai a|y? \
      matar|asesinar|degollar|apuñalar|descuartizar|linchar
      !no|nadie|nunca|jamas te|lo|la|los|las|le|les|os voy|vas|va|vamos|van|vais a \
      partir|romper|reventar|volar|rajar|quebrar|desfigurar|bajar|tumbar el|los|la|las|toda|tu|su @body
      !no|nadie|nunca|jamas voy|vamos|vas|van a @harmthem
      !no|nadie|nunca|jamas voy|vamos a +romper|+partir|+reventar|+volar|+rajar|+quebrar el|los|la|las @body
      !no|nunca te|lo|la|los|las|le|les|os @iharm el|los|la|las @body
      !no|nunca|se te|lo|la|los|las|os \
      mato|matare|mataremos|asesino|degollare|reviento|reventare|apuñalo|descuartizo|chuzo|fusilo
      te|lo|la|los|las|le|les|os voy|vamos a hacer|dejar mierda|pedazos|papilla|puré
      voy|vamos a ir a matar|reventar|quemar|golpear|+matar|+reventar|+quemar|+golpear
      !no|nadie|nunca|jamas|tampoco|casi|quisiera voy|vamos|vengo|iremos|iré a @killthem a|al !los|las|la|el|lo|mi|mis|tu|tus|su|sus|un|una|unos|unas|todos|todas|ese|esa|esos|esas|jefe|boss|dragón|que|quien|quienes|rival|equipo|@pest
      !no|nadie|nunca|jamas|tampoco|casi|quisiera voy|vamos|vengo|iremos|iré a @killthem a los|las|la|el|ese|esa|esos|esas|un|una|unos|unas|todos|todas|tu|tus|su|sus los|las? !@pest|zombis|zombies|malos|monstruos|jefes|dragones|otros|equipo|selección
      """),
    .likely(
      .es,
      """
      voy|vamos|vengo a @killthem a|al que|quien|quienes !inventó|inventaron|diseñó|diseñaron
      le|les|te|os|lo|la corto|arranco|vuelo|rompo|parto|saco|quiebro|rajo la|el|los|las \
      cabeza|cuello|mano|manos|dedos|lengua|ojos|tripas|cara|jeta|dientes|piernas|orejas|garganta|huevos|pescuezo
      voy|vamos a agarrar|coger|buscar a|y? …4 palos|golpes|patadas|bala|tiros|trompadas|machetazos|correazos
      que|si|cuando …4 agarro|agarramos|cojo a palos|golpes|patadas|tiros|trompadas|bala|plomo
      se|te|lo|los|la van|vas|va|vai|vais a llevar|ganar|comer|tragar un|una|unos|tus \
      tiro|bala|plomazo|balazo|paliza|golpiza|puñalada|dientes|madriza|hostia|piña|trompada|combo|cachetada|machetazo
      !no|nunca te|lo|la|los|las|le|les|os voy a dar|meter|pegar una|un|unos|dos \
      paliza|tiro|tiros|plomazo|balazo|puñalada|coñazo|coñazos|madrazo|madrazos|trompada|hostia|piña|puñetazo|golpiza|\
      machetazo
      te|lo|la|los|las|le|les|os voy a hacer sangrar|llorar|sufrir sangre
      te|lo|la|los|las|le|les|os va|van a salir caro con la vida
      va|vas|van a sangrar|pagar con sangre|la vida
      @threat-obj @threat-wego|@threat-yougo|@body cagar|hacer|dejar|llenar|meter|dar|pegar|caer …2 \
      palos|trompadas|piñas|golpes|plomo|bala|tiros|hostias|ostias|patadas|machetazos|coñazos|vergazos|madrazos|\
      golpiza|paliza|madriza|putiza|verguiza|pela|pisa|sacudida
      @threat-obj \
      parto|rompo|reviento|vuelo|quiebro|rajo|partimos|rompemos|cortamos|arrancamos|sacamos|reventamos|volamos|\
      quebramos|tumbamos|bajamos \
      el|la|los|las|tu|su|esa|esos …1 @threat-limb
      @threat-wego|quiero +romper|+partir|+reventar|+volar|+quebrar|+cortar|+arrancar|+bajar|+tumbar|+sacar \
      el|la|los|las|esa …1 @threat-limb
      sale|salen|sales|salís|va|vas|van|queda|quedas|quedan|termina|terminan|terminas|vuelve con el|la|los|las|un|una \
      @threat-limb @threat-broken
      con los|las|sus|tus dientes|dedos|huevos|tripas|muelas en la mano
      sale|salen|va|vas|van|sales|salís|salis|termina|terminan|quedas|quedan|dejo|dejamos|ir|salir sin \
      dientes|piernas|rodillas|dedos|muelas|cabeza|orejas|lengua
      echaba|sacaba|bajaba|corría|agarraba|molía|mataba|colgaba|fusilaba yo|nosotros? …4 \
      @threat-blow|farola|poste|isla
      se|te va|van|vas|irá|irás …3 en ambulancia|bolsa|camilla|cajón|ataúd|silla
      @threat-obj @threat-wego|@threat-yougo volver|hacer|dejar|convertir …2 \
      ceniza|cenizas|mierda|pedazos|papilla|puré|picadillo|colador|empanada|tieso|tiesa|frío|fría|paralítico|inválido|\
      cojo|ciego
      @threat-obj dejo|dejamos|dejaré|vuelvo|volvemos …4 \
      ceniza|cenizas|pedazos|papilla|picadillo|colador|tieso|tiesa|paralítico|inválido|cojo|ciego|empanada
      no sale|salen|salís|sales|saldrá|saldrán|salga|salgan|salir|vuelve|volverá|vuelva|regresa …2 \
      caminando|andando|vivo|viva|vivos|entero|enteros|vivas
      no vuelva|vuelve|vuelvan|vuelvas|va|vas|van|pueda …4 caminar|respirar|manejar
      pegar|meter|dar|+pegar|+meter|+dar|metan|peguen|den|meta|pegue|peguemos|metemos|pegamos|metamos \
      un|dos|tres|unos|cuatro|el|los? \
      tiro|tiros|balazo|balazos|plomazo|plomazos|bala|plomo|puñalada|cuchillada|navajazo|machetazo
      @threat-obj \
      meto|meten|metemos|pego|pegamos|suelto|soltamos|soltemos|lleno|llenamos|tiramos|aviento|tiro|echo|echamos|echan|\
      pasamos \
      …3 tiro|tiros|plomo|bala|balas|perros|perro|rottweiler|pitbull|troca|camión|plomazos|cuchillo|puñal|palo
      @threat-obj @threat-wego|@threat-yougo soltar|echar|pasar …2 perros|perro|camión|coche|carro|camioneta|tractor
      bala|balas|tiro|tiros|plomo|plomazo …1 no? cuesta|cuestan|vale|valen|sale|salen
      @threat-wego …1 enseñar|mostrar|enseño|+enseñar …1 lo que es un|una hombre|macho
      enseño|enseñaré|enseñamos yo? lo que es un hombre|macho
      aunque no quieras|quiera|me invites|invite|querás
      me @threat-obj como|llevo|cargo|echo|bajo con|por|conmigo !todo|casa|leche|pan
      vas|va|van|vais|vai a aparecer|terminar|acabar|amanecer|quedar|andar|ir …3 \
      flotando|colgado|colgados|colgada|tirado|tirados|muerto|muertos|muerta|quemado|quemados|enterrado|buscando|\
      llorando|bolsa|zanja|banquina|cuneta|río|acequia|canal|reja|poste|baldío|hospital
      @threat-obj @threat-yougo encontrar|recoger|sacar|hallar|buscar …2 \
      muerto|tirado|flotando|zanja|banquina|cuneta|río|acequia|canal|monte|pies|bolsa|pala|lampa|barranco
      @threat-obj …1 recogen|recogemos|recogerán|sacan|saquen|encuentran|sacarán con|en|por los|la|las|el|un? \
      pala|lampa|pies|bolsa|río|cajón|cuchara|espátula|zanja|trapeador
      el que @threat-yougo llorar|pagar|perder|sufrir|desaparecer|caer|sangrar es|será|eres|sos \
      otro|él|ella|usted|tú|vos|ustedes
      @threat-obj @threat-wego hacer …2 comer|tragar|morder|pagar|llorar|sufrir|sangrar|vomitar|arrepentir|rogar
      @threat-obj @threat-wego esperar|estar|recibir esperando? …5 @threat-where|@threat-weapon|@threat-blow|casa
      @threat-obj @threat-wego seguir …3 hasta la|el|tu|su|casa
      @threat-wego …5 @threat-weapon
      vengo|vuelvo|llego|bajo|entro|entramos|caigo|caemos|caemos|venimos|regreso|salgo|vamos|voy …5 con|a|y …4 \
      @threat-weapon
      que|quien …2 traiga|traigan|lleve|lleven|traed|trae|tráete|traete …3 \
      @threat-weapon|cajón|caja|ambulancia|casco|dientes
      traigan|traed|lleven|traiga|llevemos|llevad|tráiganse|pongan @threat-weapon
      compré|compramos|tengo|tenemos|llevo|guardo|afilando|afilé|cargo|cargué|traigo|comprando …2 \
      bidón|gasolina|nafta|bencina|machete|escopeta|pistola|fierro|fierros|bala|balas|revólver|cuete|rifle
      te|lo|los|la|las|les|le @threat-wego|@threat-yougo dar|pegar|meter|poner|mandar …1 \
      piña|piñas|trompada|puñete|combo|combos|tunda|zurra|felpa|leñazo|guantazo|galleta|escarmiento|merecido|lección|\
      susto|hospital|cementerio|infierno|tumba
      @threat-obj mando|mandamos|mandaré|mandaremos|mandan|van a mandar …1 al|a|para|pal \
      hospital|cementerio|panteón|infierno|tumba|morgue|uci|terapia|guardia|hoyo
      @threat-obj @threat-wego mandar …1 hospital|cementerio|panteón|infierno|tumba|morgue|uci|otro|hoyo
      estás|estáis|estai|estas|estan|sos|eres|date|dense|dese ya? por? @threat-deadsoon !de|el|la|en|los|las|como|por
      no vive|vives|vivirás|vivirá|cuenta|cuentas|contarás|contará|contar|vas|va …2 para? …1 contarlo|contarla|cuento
      no va|vas|van|vea|veas|verá|verás a? ver? …2 crecer|amanecer
      tus|sus|tu|su hijos|mujer|esposa|familia|madre|hijas …3 \
      huérfanos|huérfano|viuda|llorar|llorarte|llorando|enterrar|enterrarte|velar|velarte|pagar|pagará|pagarán|sufrir
      @threat-obj hago|hacemos|haré|haremos|@threat-wego|hacer …1 vida imposible|infierno|cuadritos|imposible
      con mis propias manos
      @threat-obj rompo|parto|reviento|cago|muelo|destrozo|hago|arranco|despedazo \
      todo|entero|entera|todito|trompadas|mierda|a|en|la|el|los|tu|su …1 \
      palos|pedazos|dos|trompadas|patadas|golpes|puta|piñas|jeta|cara|orto|culo|madre|dientes|cabeza
      @threat-obj cojo|violo|violamos|cogemos|hago mía …3 fuerza|quieras|quiera|aunque|resistas
      @threat-wego a? contratar|mandar|pagar|conseguir|buscar …3 sicario|sicarios|matón|matones
      sicario|sicarios …6 cuesta|cobra|barato|barata|mandar|mando|conozco|contrato|contratar|pago|visita|tarifa
      recompensa|pago|doy|ofrezco|pongo|regalo …6 al|a que|quien @threat-obj? …1 \
      rompa|mate|parta|reviente|pegue|agarre|queme|encuentre|baje|traiga|quiebre …3 @word
      cabeza|cabezas …2 rodar|rodará|rodarán|precio
      van|va a rodar|correr|haber cabezas|sangre|muertos|muerto|plomo|bala|balas|piedra|piedras
      @threat-obj esperamos|espero|recibimos|recibo|esperan|esperaremos …4 con …2 @threat-weapon
      @threat-obj @threat-wego bajar|sacar|tirar …3 piso|techo|puente|balcón|azotea|terraza|ventana|tren
      @threat-obj @threat-wego estar esperando|vigilando|buscando|siguiendo|cazando
      @threat-yougo|te|lo|la|los …6 hecho|hecha|hechos|hechas ceniza|cenizas|pedazos|mierda|trizas|polvo|puré
      @threat-obj quiebran|rompen|parten|cortan|arrancan|revientan|vuelan|bajan|tumban el|la|los|las|toda …1 \
      @threat-limb
      @threat-obj rompo|reviento|parto|estampo|quiebro …3 en|por|contra la|su|tu cabeza|cara|jeta|espalda
      bala|balazo|tiro|plomo|paliza|golpiza|cuchillada|bomba|soga|horca|puñalada …5 \
      merece|merecen|mereces|merecés|merecéis
      cuando|después|luego termine|acabe|terminemos|acabemos contigo|con …1 @word
      """),
    .possible(
      .es,
      """
      @threat-obj @threat-wego @harm|matar|romper|rajar|coger|agarrar|linchar|cazar|cagar
      !no|nadie|nunca|jamás @threat-obj @threat-wego|@threat-yougo \
      partir|romper|reventar|volar|rajar|quebrar|desfigurar|bajar|tumbar|cortar|arrancar|sacar|dejar|borrar \
      el|la|los|las|toda|todos|tu|su|unas|un …2 @threat-limb
      te|os corto|arranco|saco|tumbo|bajo|borro el|la|los|las|tu|esa|esos …1 @threat-limb
      @threat-obj …1 \
      saco|sacamos|bajo|bajamos|echo|echamos|corro|corremos|recibo|recibimos|agarro|agarramos|reviento|tumbo|tumbamos|\
      esperamos|espero|muelo|levanto|levantamos|mando|mandamos|saca|sacan|sacará|sacarán \
      …4 @threat-blow
      @threat-wego|hay|habría|había|deberían|tendrían|debería …4 @threat-blow
      @threat-obj …6 quieras|quiera|querás|queráis o|u no
      te|lo|la|los|las|le|les|os \
      mato|matamos|mataría|reviento|linchamos|fusilo|degüello|colgamos|cuelgo|apuñalo|chuzo|ahorco|cazamos|rajamos !de
      donde|cuando|en|si|como @threat-obj …1 \
      pille|vea|coja|encuentre|agarre|cruce|tope|consiga|pillo|veo|cojo|encuentro|agarro|cruzo|topo|consigo|agarremos|\
      pillemos|encontremos|agarramos \
      …4 @threat-obj|me|no|vas|va|van|vai|tú|voy !@figure
      cuando|donde @threat-obj \
      agarremos|agarre|pillemos|pille|coja|cojamos|encontremos|consiga|tope|soltemos|arrastren|saquen
      @threat-obj @threat-wego buscar|cazar|encontrar|ubicar|visitar|saludar|perseguir|cobrar|callar|recibir \
      !un|una|el|la|con
      """),
    .certain(
      .pt,
      """
      !não|nao|nunca vou|vamos|vo te|lhe|lhes|vocês|voces|você|voce|vc|vcs @harm
      !não|nao|nunca vou|vamos @harm \
      você|voce|vc|vcs|vocês|voces|ele|ela|eles|elas|esse|essa|aquele|aquela|todos|todo|o|a|teu|sua|seu
      te|lhe mato|arrebento|quebro|arrebentamos|estouro|furo|esfaqueio
      vou quebrar|arrebentar|estourar|partir|rachar a|o|tua|sua|teu|seu|os|as @body
      quebro|arrebento|estouro a|tua|sua @body
      """),
    .likely(
      .pt,
      """
      !não|nunca @threat-pwill te|lhe|lhes? …1 \
      @harm|matar|bater|caçar|arrebentar|quebrar|pegar|encher|acabar|partir|furar|achar|esfolar|apagar|socar|enterrar|\
      esganar|surrar|estourar|espancar|arrancar|detonar|encontrar|finalizar \
      você|vocês|vc|vcs|tu|ele|ela|eles|elas|esse|essa|aquele|tudo|todo|todos|no|na|de|com|até|seu|sua
      @threat-pwill te|lhe …1 \
      @harm|matar|bater|caçar|arrebentar|quebrar|pegar|encher|acabar|partir|furar|achar|esfolar|apagar|socar|enterrar|\
      surrar|estourar|espancar|encontrar|cobrar|buscar|ensinar
      @threat-pwill …1 \
      quebrar|arrebentar|partir|estourar|rachar|cortar|arrancar|furar|amassar|socar|encher|deixar|meter|afundar …1 \
      a|o|os|as|tua|sua|teu|seu|essa|esse|teus|seus …2 @threat-ppart
      quebro|arrebento|parto|estouro|racho|corto|arranco|amasso|soco|encho|afundo|arrancamos|quebramos …1 \
      a|o|os|as|tua|sua|teu|seu|dele|dela|dente|você|vocês|vc|vcs|ele|ela …2 \
      @threat-ppart|porrada|bala|dente|duas|meio|pau|soco|chumbo
      mato|arrebento|espanco|esfaqueio|quebro|encho você|vocês|vc|vcs|ele|ela|eles|elas|esse|essa|todos|tudo|de
      @threat-pwill|tem|devia|deviam|deveria|deveriam|tinha|tinham|temos|resolve|resolvo|fecha|tira|tiro|tirou|desço|\
      cobro \
      …5 @threat-pblow
      @threat-pwill …5 com|de|pegar|trazer|buscar …3 @threat-pweapon
      vou|vamos|volto|voltamos|desço|chego|entro|apareço|descer|aí com|de …2 @threat-pweapon
      @threat-pwill|desço|vou|volto|vem|venho|passo por cima de|com|do|da
      passo por cima …2 com|de|dele|dela|vocês|você
      levar|leva|levam|merece|merecem|receber|tomar|toma …1 \
      surra|porrada|tiro|bala|chumbo|paulada|facada|pau|soco|cacete|pisa|coça|corretivo|tiros|pancada|taca
      não|nem vai|vão|chega|chegam|passa|passam|sai|saem …3 vivo|viva|vivos|natal|andando|réveillon
      não|nem vai|vão ver|passar …2 fim|natal|ano|mês|amanhã
      não sai|saem|sobra|sobrou ninguém|nenhum …1 vivo|inteiro|pé
      encomendar|encomendando|encomenda|comprar|comprando|escolher|escolhendo|reservar|preparar|prepara|mede|separa …3 \
      caixão|velório|cova|coroa|túmulo|terno
      dorme|dormir|durma|dormem …2 olho aberto|aberto
      dorme|dormir|durma|dormem …1 olho aberto
      @threat-pwill ensinar …6 @threat-pblow|mão|soco|respeitar|respeito|homem
      vai|vão ser minha|meu|nossa …1 querendo|por|na|à
      querendo|queira|quer ou não|nao
      enquanto tem|tiver|durar|dura|ainda|pode …1 @threat-ppart|@word
      vai|vão|cê engolir|comer|cuspir …3 @threat-ppart|crachá|terra|poeira|grama|dentes
      fazer|faço|faz …1 tu|você|vc|ele|ela|vocês|te …1 engolir|sangrar|chorar|sofrer|pagar|comer
      tu|você|vc|vocês|ele|ela vai conhecer …3 mar|diabo|capeta|inferno|rio|chão|vala|cemitério
      já era|morreu|morreste pra|para você|vc|tu|ele|ela|vocês
      tu|você|vc|vocês|ele|ela|cê tá|está|estão|és|é morto|morta|jurado|jurada|marcado|marcada|fudido|lascado !de
      sangue|mortos|morto|tiro|tiroteio vai correr|rolar|jorrar|ter
      """),
    .possible(
      .pt,
      """
      te|lhe \
      mato|quebro|arrebento|pego|parto|furo|estouro|acho|caço|encho|cubro|enterro|arranco|esfolo|apago|espanco|\
      arrebentamos|pegamos|matamos|quebramos|achamos
      vai|vão|vais parar|acordar|amanhecer|aparecer|terminar|acabar …3 \
      hospital|caixão|vala|cadeira|cemitério|iml|maca|muleta|ambulância|boiando|morto|morta|rio|mato|uti|necrotério|\
      dentista
      """),
    .certain(
      .en,
      """
      i|i'll|ill|we|we'll|imma|ima will|ll|gonna|am? \
      smash|bash|break|kick|punch|cave|stomp|beat|rearrange|knock|rip|cut|slit|shoot|stab|kill|end \
      his|her|their|him|them|your|that …2 face|head|teeth|in|skull|legs|up|throat|off|out
      ought|need|should|gotta|have to? string|hang|shoot|lynch|gas|burn|beat up? \
      every|all|each|them|these|those|him|her
      !not|never i|we will|shall|ll|am|are|gonna|m|im|ill|well|going|to|gonna @harm \
      you|u|him|her|them|ya|your|all|that|every
      !not|never im|ill|well|i|we going|gonna|will|ll to? \
      kill|murder|stab|shoot|beat|punch|strangle|slaughter|behead|hang|rape|hurt|gut|lynch you|u|him|her|them|ya
      i'll|we'll|i'm|we're|im|were gonna|going? to? \
      kill|murder|stab|shoot|beat|punch|strangle|slaughter|gut|burn|hurt|end|smash|break|slit \
      you|u|him|her|them|ya|your|that
      smash|break|kick|bash|punch|stomp your @body in
      you're|youre|ur|you|u are? dead|gonna|going|will to? die
      you're|youre a dead man|woman
      """),
    .likely(
      .en,
      """
      !not|never|almost i'm|im|we're|i'll|we'll|i|we am|are|will? going|gonna? to? kill|murder|shoot|stab|behead|lynch|strangle|slaughter \
      !time|the|my|it|a|an|this|that|these|those|some|for|two|off|@pest
      !not|never|almost i'm|im|we're|i'll|we'll|i|we am|are|will? going|gonna? to? kill|murder|shoot|stab|behead|lynch|strangle|slaughter \
      the|those|these|your|his|her !@pest|time|others|other|rest|boss|lights|game|crowd|stage|competition|defense|defence
      !not|never|wouldnt i'll|ill|we'll|imma|im|i'm|were|gonna will|ll|gonna|am|going|shall|to? to|gonna? …1 \
      @threat-hurtverb …1 @threat-person2|@threat-theirs|everyone|everybody|every
      !not|never i|we will|gonna|shall|am|are going|gonna? to? …1 @threat-hurtverb \
      @threat-person2|@threat-theirs|everyone|everybody|every
      put|putting|send|sending|leave|leaving|leaves @threat-person2|@threat-theirs|people|somebody|someone …3 \
      hospital|ambulance|ground|grave|wheelchair|box|coffin|morgue|ditch|river|bodybag
      leave|leaves|leaving|go|going|goes|out|wheeled …5 in an|a ambulance|coffin|bodybag|stretcher|wheelchair|hearse
      carried out of here|there
      carried out on|in a stretcher|box|coffin
      his|your|her|their @threat-epart broken|wired|smashed|busted|caved|kicked|knocked|slit|snapped
      keep|look|last|lose|losing|swallow|spit|spitting|without|got|picking …2 @threat-theirs|his|your|any \
      teeth|kneecaps|legs|fingers !whitening|ache|cleaned|and|done
      still|got got|have teeth|legs|kneecaps|fingers to|left
      a? bullet|bullets|noose|rope for|with|in each|you|them|him|her|your|his|every|all|name
      shot|hanged|hung|burned|lynched|strung|executed|exterminated on|like|up|from|at \
      sight|dogs|dog|vermin|lampposts|lamppost|dawn|rats|animals|trees
      should|ought|deserve|deserves|need|needs|must …2 be|get|to …2 \
      shot|hanged|hung|burned|burnt|lynched|executed|strung|exterminated|killed|beaten|stabbed|raped|gassed
      im|i'm|i|we're|were|we|ill|i'll|be am|are|will|be? coming|come over|through|down|for|round|around|back …5 \
      @threat-theirs|counter|with|bat|door|friends|house|you|him
      coming|be go|through|round|down|over|by …2 @threat-theirs …1 door|house|home|place|street|bat|counter
      kick|kicking|smash|smashing|bust|cave @threat-theirs|@threat-epart …1 door|doors|teeth|face|head|jaw|skull \
      in|off|down|through
      shut|close it or i'll|ill|we'll|i …3 @word
      meet your|his|her|their maker
      ends|end|under|beneath up|it|my|a …2 truck|van|lorry|train|bus|wheels
      find|finds|found|turn|turns|end|ends|wake|wakes|wind …4 \
      dead|drain|ditch|floating|river|canal|woods|skip|morgue|pieces
      isn't|not|wont|won't|never …2 walk|leave|leaving|walking|breathing|driving|breathe again|alive|nothing|breathing
      won't|wont|will|cant|can't not? get to say no
      whether|if you|she|he like|likes|want|wants it or not
      """),
    .possible(
      .en,
      """
      one|some of these|them days|nights|mornings …4 you'll|youll|she'll|he'll|somebody|someone|they'll
      """),
  ]
}
