// SPDX-License-Identifier: Apache-2.0
import Normalise

extension Detector {
  /// What people say when they wish harm or call for it.
  static let incitementPhrases: [Phrases] = [
    .certain(
      .es,
      """
      ojalá|ojala|espero|que que? te|lo|la|los|las|os|le|les|alguien \
      maten|mate|violen|viole|atropellen|atropelle|quemen|peguen|pegue|secuestren|disparen|acuchillen|linchen|\
      degüellen|revienten|apuñalen \
      un|dos|unos|vivo|viva? tiro|tiros|balazo?
      hay que|q +matar|+linchar|+quemar|+colgar|+fusilar|+degollar|+golpear|+reventar|+ahorcar|matarlos|lincharlos \
      vivo|vivos?
      hay que|q matar|linchar|quemar|colgar|fusilar|degollar|golpear|ahorcar|apedrear a \
      ese|esa|esos|esas|ese|todos|todas|los|las|el|la
      hay que|q +caer|+dar|+meter a? palo|palos|bala|plomo|candela|machete|golpes|coñazos|plomazos|tiros|paredón
      que|q lo|la|los|las|te maten|linchen|fusilen|cuelguen|quemen|violen|ahorquen
      alguien debería|deberia|tendría|tendria|tiene|que que? \
      +matar|+linchar|+quemar|+golpear|+pegar|+meter|+dar|+romper|+partir un|una|le|la? \
      tiro|paliza|puñalada|bala|madrazo|cara|golpiza?
      merece|merecen|merecés|mereces que te|lo|la|los|las? \
      maten|linchen|quemen|cuelguen|morir|morirse|muerte|fusilen|bala|tiro|plomo
      @role|@mention|gente|ratas|basura|ladrones !no se|merece|merecen merece|merecen? la? muerte|bala|plomo|paredón
      !metieron|metió|dieron|dio|echaron|echó|le|les plomo|bala|machete|paredón|candela|palo para|a|con esos|ese|esa|esas|todos|ellos|los|las|ustedes|el|la
      """),
    .likely(
      .es,
      """
      ^ muérete|muerete|murete|muéranse|mueranse|morite|muérase|muerase|moríos|moriros !de
      muérete|muerete|muéranse|mueranse|morite|muérase \
      ya|maldito|maldita|malditos|perro|perra|hijueputa|hijo|basura|rata|viejo|vieja|todos|y
      ojalá|ojala|espero que? te|se|os|ustedes|usted|todos|todas \
      mueras|mueran|muera|murás|muráis|pudras|pudra|pudran|accidentes|accidenten|estrellen|quemes|quemen
      ojalá|ojala te|le|les|os dé|de|den|salga|caiga|pase un|una|el|algo \
      cáncer|cancer|infarto|tumor|covid|sida|malo|camión|tren|rayo
      ojalá|ojala te|lo|la|los|os pise|atropelle|coja|aplaste un|el|una carro|bus|tren|camión|coche|auto
      mátate|matate|mátese|matese|mátense|suicídate|suicidate|suicídese|suicidense|ahórcate|ahorcate|tírate|tirate de? \
      un|del? puente|edificio?
      ojalá|ojala que? se? @threat-obj …1 \
      caiga|parta|pise|metan|rompan|peguen|pegue|roben|choque|coma|pase|hunda|corten …1 \
      un|una|todo|toda|encima|el|la|los|techo|cárcel|rayo !vaya|bien|promo
      ojalá|ojala que? …4 no \
      vuelva|vuelvas|vuelvan|baje|bajes|llegue|llegues|lleguen|encuentre|encuentres|salga|salgas|despierte|despiertes \
      …3 a|casa|usted|por|nadie|de|más|vivo !trabajar|abrir|subir
      ojalá|ojala que? …3 @threat-obj …2 pase|pasen|toque|dé|den|dejen|devuelvan …5 \
      encima|cáncer|infarto|barco|balazo|tiro|palo|enfermedad|miedo|susto|paliza|mar
      que alguien|alguno …2 @threat-killsubj
      que alguien|alguno …1 @threat-obj …1 eche|prenda|tire|corte|meta|pegue|rompa|pase|dé|de …1 \
      un|una|unos|gasolina|fuego|candela|plomo|bala|los|la|el|encima !mano|vistazo|like|premio|medalla
      que|qué ganas de que …4 @threat-killsubj|pase|pasen
      alguien que …2 mate|queme|reviente|linche
      alguien que …1 @threat-obj dé|de un|una …1 \
      susto|paliza|lección|visita|tiro|golpiza|madriza|palo|escarmiento|visitica|balazo
      que|q se? @threat-obj …1 \
      quemen|queme|maten|mate|pasen|atropelle|cuelguen|linchen|fusilen|exploten|explote|prendan|fumiguen|parta|violen \
      …1 el|la|los|las|un|todo|todos|a|bala|ese|esos|esa|vivo|vivos|encima|ya !foto
      que|q se? @threat-obj …1 metan|echen|den|caiga|tiren …1 \
      bala|plomo|palo|candela|fuego|tiros|gasolina|piedra|veneno|vacuna
      deseo|deseamos que|la …3 @threat-killsubj|muerte
      @threat-doit que|q? …2 @threat-attack
      @threat-doit que|q? …2 @threat-attackbare
      @threat-doit que|q? …2 matar|quemar|cazar|colgar|hundir|fumigar a \
      todos|todas|esos|esas|ese|esa|los|las|estos|estas …2 @word
      @threat-doit que|q? …2 echarles|echarle|meterles|meterle|darles|pasarles|pasarle|tirarles|soltarles …4 \
      bala|plomo|veneno|gasolina|candela|fuego|camión|bomba|perros|encima|palo|máquina|tractor|tanque
      @threat-doit que|q ir a? por|a|contra …2 los|las|ellos|él|ella …4 uno|todos|enseñarles|casa|periodistas
      a las plagas|ratas|cucarachas|alimañas|gusanos|pestes se @threat-obj \
      ~fumigar|~matar|~exterminar|~echar|~pisar|~aplastar|~envenenar
      !no|se|ya|cuando|te|les @threat-imperativeharm …1 \
      todo|todos|todas|esa|ese|esos|esas|bala|candela|gasolina|plomo|piedra
      !no|se|ya|cuando|te|les @threat-imperativeharm el|la|los|las|su|sus|al …2 \
      @premises|cajero|guardería|templo|iglesia|sede|antena|caseta|micro|bus|colectivo|garita|peaje|municipalidad|\
      estación|patrulla|carpa|rancho|templo|mezquita|locutorio|casas|dueña|dueño
      quemar|incendiar|linchar|apedrear|saquear el|la|los|las|ese|esa …4 es|hay|habría|sería|no
      al paredón|paredon
      limpieza|limpia social|étnica
      exterminarlos|exterminarlas|exterminar|hundirlos|gasearlos|fumigarlos|fumigarlas|ahogarlos|quemarlos|colgarlos|\
      lincharlos|fusilarlos
      se @threat-obj|se fumiga|fumigan|extermina|exterminan|lincha|linchan
      @threat-fire|quemar|linchar|@threat-sink|bidón|palo|palos …8 quién|quien se apunta|anima|suma
      merece|merecen|merecés|mereces que @threat-obj …1 @threat-killsubj|cojamos|agarremos|agarren|linchemos|violen
      justicia|ajusticiar por mano|propia propia|mano
      pasen|pasa|manden|den|alguien …2 dato|dirección|nombre|ubicación de|del|y …8 \
      palo|visita|arreglamos|encargamos|vamos|visitar
      """),
    .possible(
      .es,
      """
      ojalá|ojala que? …6 @threat-killsubj|incendia|quema
      espero que …3 @threat-killsubj
      a ver si|cuando …2 @threat-obj? \
      atropella|atropellan|matan|mata|quema|queman|incendia|revienta|asaltan|violan|explota|parten|linchan|pisa|roban|\
      disparan \
      …2 @word
      @threat-doit que|q? …2 @threat-attackthing …3 \
      todos|todas|mapa|mar|cucarachas|ratas|animales|perros|gasolina|vivos|vivo|casas|@group
      @group|esos|esas|estos|ratas|basura|gente|mendigos|indios|malparidos …8 @threat-doit que|q? …2 \
      @threat-attackthing
      mueran|muerte|paredón a|al|para|todos|los|las todos|los|las|el|la|esos|ese|esa|que|@group
      @threat-sink con|todos|ya|para|como|los|y
      vayan|pasen|pásense|id|vamos …2 +visitar|+saludar|+buscar|cobrarse|tocarle|+esperar|reventarle …4 \
      casa|noche|timbre|puerta|hora|todos|muchachos|salida|madrugada|parte
      hacerle|hacerles|háganle|hacele|haganle una|la visita|visitita
      que se mueran|muera|pudran …1 todos|todas|de|los|las|esos|esas !risa|ganas|envidia|calor|frío|amor
      """),
    .certain(
      .pt,
      """
      tomara|espero|quero que você|voce|vc|vocês|vcs|ele|ela|eles|te|essa|esse morra|morram|matem|apodreça|apodreçam
      tem|têm que apanhar|morrer|levar|matar|linchar|surra|bala surra|tiro|bala|porrada?
      a gente resolve|resolvemos na|no|com|a bala|porrada|tiro|faca
      alguém|alguem devia|deveria|tinha|tem que? dar|meter|matar|quebrar|encher um|uns|te|ele|ela|esse|essa|tiro
      morra|morre desgraçado|desgraçada|logo|praga|verme|lixo
      se mata
      """),
    .likely(
      .pt,
      """
      tomara|espero|quero|desejo|torço|queira que …4 @threat-pkill|câncer|acidente|infarto|tiro|doença
      tomara …3 @threat-pkill
      que …1 morra|morram|queime|queimem|exploda|caia|apodreça todo|todos|tudo|no|na|com|de|logo|essa|esse
      tem|devia|deviam|deveria|deveriam|tinha|tinham|temos|precisa|bora|vamos|só que? …2 @threat-pattackbare
      devia|deviam|deveria|deveriam|tinha|tinham|tem|precisa|precisam …1 que? …1 ser|estar|ir …1 @threat-pattacked
      devia|deviam|tinha|deveria|tem …2 juntar|pegar|trancar …8 fogo|queimar|matar|gasolina|trator|mar|dentro
      bom é …2 morto|morta|mortos
      @group|viado|bandido|bandidos bom é …2 morto|morta
      morto|afogado|a menos é um|menos a|para|pra
      é um a menos
      morte|morra|morram a|ao|aos|às|todos|todas|os|as|seu|sua|desgraçado|essa|esse
      gasolina|fogo|fósforo|bala|chumbo nesses|nesse|nessa|nessas|neles|nele|nela|neles …1 @word
      quem tiver|tem|quiser|vem|vier|topa|anima|ajuda …4 @threat-pweapon|visita|visitinha|junto|fogo
      fazer|faz|façam|façamos|dar uma visita|visitinha
      vamo|vamos|bora|vão|vai|passem|podem todo|todos|lá|a|lá todo mundo|lá|mostrar|bater|quebrar …4 \
      casa|porta|portão|mostrar|dela|dele
      paredão|cadeira elétrica|neles|nele|pra|para
      limpar|limpeza a|essa|o|da|social|étnica …3 fácil|gasolina|bala|raça|rua|bairro
      """),
    .possible(
      .pt,
      """
      alguém|alguem que? devia|deveria|podia|precisa|tinha|tem|faz|faça|dê|dá …3 \
      matar|quebrar|tiro|surra|lição|susto|fogo|dar|pegar|meter|visita
      """),
    .certain(
      .en,
      """
      someone|somebody should|ought|needs|must to? kill|shoot|stab|beat|burn|hang|run|punch
      i hope|wish you|he|she|they|your|u die|get|dies|burn|rot|crash shot|cancer|killed|stabbed|raped|in?
      hope you|u|they die|rot|burn|crash|get cancer|shot|killed|in?
      kill yourself|urself|himself|herself
      go die|kys|hang yourself
      ^ kys
      they|you|he|she|u all? deserve|deserves to die|burn|hang|be shot
      """),
    .likely(
      .en,
      """
      somebody|someone|anybody|people should|ought|needs|need|must|has|better|oughta to? …3 \
      burn|kill|shoot|beat|pay|deal|visit|teach|torch|bomb|put|hurt|smash|slap|hang|drive|punch|show
      burn|torch|bomb|bulldoze|gas|drown|shoot|hang|exterminate|firebomb|nuke them|em|those|these …2 \
      all|lot|every|in|with|alive|while|people|out|on
      round|line|string|lock them|em|him|her|all 'em|all|up …2 up|and|in|against …3 \
      put|let|burn|shoot|wall|sea|ship|drown|boat|tree|lamppost|throw
      hurry up and die
      left alive
      needs|need|deserves|deserve|want|wants|get|gets …1 a? good|bloody|proper \
      fire|hiding|beating|kicking|slap|burning|bullet|visit|thrashing
      pay|paying|pays @threat-person2|the|that|your|his|somebody …2 a visit at|to|home|tonight|house|and|late
      pop|go|call|come|get|head …2 round|over|down|to …6 tonight|friends|mates|door|home|night …4 @word
      post|here's|heres|share|drop|publish …2 her|his|their|manager's|the …2 \
      address|shift|home|house|street|number|shifts|timetable …3 you|so|and|few|some|tonight|pop|cowards|down
      print|post|put|share his|her|their picture|face|photo …3 pub|pubs|lamppost|everywhere|town|let
      visit|burn|door|house|tonight|lads|petrol …6 who's|whos in|with|coming
      deal with|of …4 vermin|way|rats|cockroaches
      breed like
      let the town|mob|sea|street|locals sort|deal|do|finish|handle
      """),
    .possible(
      .en,
      """
      hope|hoping|wish that|the|it|all …4 burns|collapses|dies|explodes !calories
      i? hope|hoping|wish|pray|prays|praying …3 somebody|someone|you|he|she|they|your …4 \
      burn|burns|die|dies|crash|crashes|crashed|cancer|rot|rots|drown|shot|suffer|suffers|killed|stabbed|choke|beaten
      """),
  ]
}
