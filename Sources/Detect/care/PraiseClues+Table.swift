// SPDX-License-Identifier: Apache-2.0
import Normalise

extension Detector {
  /// What speaks for praise and what against it.
  static let praiseClues: [Phrases] = [
    .clue(
      2, .es,
      """
      muchas|mil|muchísimas|infinitas|eternas gracias
      gracias infinitas|totales|miles|eternas|totales
      !den|dando|dar|las|sus|demos|bien gracias a|al \
      la|los|las|don|doña|señor|señora|equipo|técnico|chofer|muchacho|chico|chica|personal|médico|profe|quien|quienes|ustedes|todo|@word
      !den|las|dar|bien|mal|y|ni|sin|dicho gracias \
      doña|don|profe|doctor|doctora|señora|señor|chicos|chicas|muchachos|equipo|maestro|maestra|vecinos|cabros|pibes|tía|tío
      !den|las|dar|dio|hoy|ni gracias por \
      el|la|los|las|todo|tanto|traer|hacer|ayudarme|cuidar|salvarme|esperar|su|sus|atender|atenderme|explicar|escuchar|aguantar|acordarse|existir|estar|pensar|mandar|abrir|poner|devolver|resolver|resolverme|llegar|traerme|tratarnos|tratarme|tener|seguir
      dios|diosito|virgen los|las|le|les|te|se|lo|la se? lo? bendiga|pague|multiplique|cuide|guarde
      un|mi|otro|gran|fuerte|tremendo aplauso|aplausazo
      felicitaciones|felicidades|enhorabuena|felicitamos|aplausos|chapó \
      a|al|por|equipo|chicos|profe|señora|señores|la|los|para|@company|don|doña
      diez|10|100|cien|mil de|sobre diez|10|100|cien|mil
      diez|cien puntos
      cinco|5|seis|mil|todas estrellas|estrellitas
      un|nota 10|7|siete|veinte|20|mil la|el|para|por
      un|una|es|son|sos|eres|puro|menudo|verdadero|todo|toda \
      crack|crac|lujo|lujazo|joya|joyita|encanto|capo|capa|eminencia|tesoro|máquina|genio|genia|espectáculo|delicia|maravilla|gozada|pasada|señorón|caballero|golazo|placer|placerazo|primor|bendición|dulzura|solazo|salvavidas
      genia|genio|capo|capa|crack|cracks|máquinas|ídolo|ídola|grosos|grosa|groso total|totales|absoluto|absoluta
      ^ \
      capo|capa|crack|cracks|genia|genio|máquinas|ídolos|grandes|grosos|buenazo|riquísimo|buenísimo|excelente|espectacular|finísimo|impecable|perfecto|brutal \
      $
      es|son|fue de|otro|otra nivel|mundo|rollo|pedo|planeta|cosa !me|es
      lo más hermoso|lindo|rico|bonito|bello
      lo máximo|putas|verga|mejor !que|de|es|para
      son|fueron|sois|los|las|sigan|siguen unos? los|las mejores|máximos|putos|amos|reyes|cracks|capos|duros|lo
      me|nos|le salvó|salvaron|salvan|salvaste|salva|salvasteis|alegró|alegraron|alegra|alegran|arregló \
      el|la|mi|nuestra|un \
      día|vida|tesis|mañana|noche|tarde|viaje|semana|boda|cumpleaños|fiesta|bajón|finde|quincena|mes|puta|dolor
      me|nos|le hizo|hicieron|hicisteis el|la|más día|tarde|noche|semana|fácil|feliz
      me|nos|le devolvió|devolvieron|regresó|entregó|guardó|guardaron corriendo|la|el|mi|toda|a \
      cartera|billetera|monedero|celular|celu|teléfono|bolso|mochila|infancia|vida|fe|esperanza|alegría
      me|nos robaron|robó|ganaron|conquistaron|volaron|voló el|la corazón|cabeza
      !no|ni < lo|la|los|las|les|se recomiendo|recomendamos|recomienda|recomendaré > !que
      !no|ni|nada|poco \
      recomendadísimo|recomendadísima|recomendado|recomendada|recomendados|recomendadas|recomendable|recomendables|recomendadísimos|recomendabilísimo
      super|súper|muy|totalmente|cien|100|altamente|recontra \
      recomendado|recomendada|recomendable|agradecido|agradecida|contento|contenta|conforme|felices|satisfecha|satisfecho
      quedé|quedamos|salí|salimos|quedó|salió|estoy|estamos|voy|vuelvo|me|nos muy|súper|más|re|tan? \
      feliz|felices|encantado|encantada|encantados|encantadas|enamorado|enamorada|loca|fascinada|fascinado|maravillada|maravillado|agradecido|agradecida|agradecidos|chocha|chocho|emocionada|satisfecha|satisfecho \
      !aniversario
      !no me|nos|les|le encantó|encantaron|encanta|encantan|fascinó|fascinaron|fascina|fascinan|flipó|chifla !que
      qué|que|puta|coño|joder|menuda|menudo|uff|uy @word? \
      rico|rica|ricos|ricas|riquísimo|riquísima|delicia|detalle|maravilla|chulada|chimba|verraquera|berraquera|pasada|arte|gozada|lujo|crack|belleza|elegancia|lujazo|hermosura|alegría|chingón|chingona|chingones|gonito
      qué|que !mal buen|buena|buenos|gran|grande|grandes|lindo \
      gusto|servicio|atención|trabajo|gente|detalle|concierto|partido|noticia|idea|iniciativa|lugar|sitio|café|comida|equipo|vibra|nivel|profe|experiencia|labor|curso|película|peli|serie|libro|señor|el|la
      por fin alguien|un|una|unos|@word
      gente así|honrada|honesta|buena|linda|bella|bonita|como hace|hay|da|esa|ella|ellos|él|falta|ustedes|existe
      así sí da|se|provoca|señores
      no los|lo|la|las cambio|suelto|dejo por|más|nunca
      ni una|un|sola pega|queja|falla|problema|pero|error|gota|retraso|mal|reclamo !en
      nunca|jamás un|una|me|ni @word? \
      falla|fallan|falló|fallaron|mal|problema|queja|fallado|quejarme|decepcionan|decepcionado
      cero|ningún|sin ningún? problema|problemas|quejas|pegas|reclamos|drama !no
      con|tiene|tienen|tuvo|tuvieron mucha|toda|tanta|harta|una? la|toda? \
      paciencia|amabilidad|dulzura|calidez|ternura|delicadeza|cordialidad|sonrisa|profesionalismo|humanidad|vocación
      la|una paciencia de santo|santa|enorme|infinita|del|con
      me|nos|lo|la|le|les|los ~tratar|~atender|~recibir|~cuidar tan|muy|súper|re|como? \
      divino|bien|lindo|bonito|increíble|excelente|hermoso|genial|lujo|reina|rey|familia|reyes|respeto|cariño|maravilla|amabilidad|diez|persona
      tratan|trataron|atienden|atendieron|atendió|trató|atiende|trata|cuidan|cuidaron de|con|como|a un|una|la|las? \
      @word? \
      reina|rey|lujo|diez|10|maravilla|amor|cariño|respeto|familia|amabilidad|primera|reyes|paciencia|ganas|sonrisa|mil
      explica|explicó|explican|explicaron|enseña|enseñó con|súper|muy|clarito|bien|todo …2 \
      claro|paciencia|clarito|bien|dibujitos|calma|detalle|sencillo
      merece|merecen|denle|deberían|dénle|denles|dale|súbanle|suban|pónganle un|una|el|más|ya|subirle|darle|le|su \
      aumento|premio|sueldo|aplauso|estatua|reconocimiento|monumento|medalla|ascenso|todo|mención|bono|altar|oscar
      valió|valieron|vale|valen|merece|mereció la|cada|toda|mucho|totalmente|ampliamente la? \
      pena|peso|euro|centavo|viaje|espera|minuto
      !no volveré|volveremos|repetiré|repetiremos|repito|vuelvo|volvemos \
      con|a|seguro|sin|pronto|feliz|mil|cuando|encantada|por
      sigan|sigue|seguid|siga|sigamos así|adelante|creciendo|brillando
      los|las|les|os adoro|amo|amamos|tkm|bancamos|admiro|felicito|felicitamos
      @offer|@goods|lugar|sitio|rincón|tienda|panadería|bodega|farmacia|taller|restaurante|peluquería \
      favorito|favorita|preferido|preferida|favoritos|consentida
      mejor|mejores …3 que he|hemos|me|haya|existe|hay|vi|conozco|conocido|probado|comí|tuve
      !no el|la|los|las mejor|mejores !parte|que|de|forma|manera|amigo \
      @offer|@goods|@food|café|pan|gente|pizza|empanadas|hamburguesa|tacos|arepas|taller|médico|doctora|técnico|profe|barbería|panadería|peluquería|lugar|sitio
      servicio|atención|trato|comida|café|chicos|chicas|personal|@food es|son|está|fue|estuvo|quedó|quedaron \
      muy|tan|súper? < @good > !pero|para
      está|estaba|estuvo|quedó|quedaron|están|salió|llegó|llegaron|era|fue|son|es|estaban|resultó|quedo \
      muy|súper|re|tan|bien|recontra|rebién|demasiado|increíblemente? \
      riquísimo|riquísima|delicioso|deliciosa|buenísimo|buenísima|exquisito|exquisita|espectacular|espectaculares|impecable|impecables|precioso|preciosa|preciosos|divino|divina|genial|geniales|hermoso|hermosa|hermosos|hermosas|increíble|excelente|excelentes|perfecto|perfecta|brutal|chingón|chingona|chingones|bacán|chévere|fenomenal|maravilloso|maravillosa|rico|rica|ricos|ricas|chulísimo|guapísimo|lindo|linda|lindos|preciosas|chula|padrísimo|rapidísimo|rapidísima|comodísimo|comodísima|puntual|amable|amables|amabilísimos|atentos|atento|atenta \
      !pero|si|que
      una|un atención|trato|servicio|experiencia|equipo|personal|gente|comida|lugar|sitio de? @good
      mi|nuestros|mis|nuestro respetos|agradecimiento|reconocimiento|admiración|cariño|gratitud
      quiero|queremos|quisiera|vengo|escribo|solo|permítanme|permítame|paso \
      felicitar|agradecer|agradecerle|agradecerles|reconocer|felicitarlos|a? agradecer|dar|darle|darles gracias?
      me saco|quito el sombrero
      para|de chuparse|rechupete|lamerse|morirse|aplauso|aplausos
      ojalá todos|todas|otras|otros|más|muchos …2 así|como|copien|fueran|igual|ustedes|aprendan
      se lucieron|rifaron|rifan|rayaron|mandaron|la|pasaron|portaron|pasan \
      un|sacaron|con|increíble|rayaron|bien|de|chévere|súper
      no cierren|cambien|quiten|dejen nunca|nada|de|jamás|por favor?
      doy fe
      dejó|dejaron|quedó|quedaron como nueva|nuevo|nuevos|nuevas|tiro|reina|seda
      hasta|está|estaban|estuvo que probé|para|pa comerse|repetir|chuparse|morirse
      ayudó|ayudaron|ayudaste|atendió|atendieron|resolvió|resolvieron|solucionaron|solucionó|explicó|arregló|arreglaron|instalaron|cambiaron \
      …5 minutos|paciencia|problema|amabilidad|cobrar|cobrarme|cobrarnos|toque|sonrisa|horas|volada
      sin cobrarme|cobrarnos|juzgarme|conocerme|apuro un|nada|ni|el|la|extra
      ^ muy|súper|qué? \
      excelente|excelentes|buenísimo|buenísima|buenísimos|buenísimas|buenazo|riquísimo|riquísima|riquísimos|espectacular|impecable|precioso|preciosa|hermosa|maravilloso|maravillosa|tremendo|tremenda|delicioso|deliciosa|deliciosos|rica|rico|ricos|buena|bueno|buen|bonito|bonita|lindo|linda|increíble|genial|felices|brutal \
      el|la|los|las|@offer|@goods|@food|trabajo|atención|servicio|reportaje|programa|programación|curso|despacho|concierto|lugar|obra|función|nota|video|comercial
      qué|que bien \
      explica|explican|atienden|atiende|tratan|hecho|hechos|me|nos|cocinan|cuidan|toca|canta|quedó|quedaron|les|os|organizado|lo
      qué|que \
      @offer|@goods|@food|cosa|trabajo|concierto|voz|gente|lugar|sitio|manera|gol|función|obra|peli|película|serie|actriz|actor|profe|forma \
      de? más|tan @good|perrón|perrona|arrecho|arrecha|buen|hecho|rico
      qué|que manera de ser|cocinar|jugar|atender|hornear
      gracias @word por|la|el|del|de|se|mi|son|me|nos|eres
      eternamente|muy|súper|tan|profundamente|infinitamente agradecido|agradecida|agradecidos|agradecidas
      más|tan buena|rico|rica|bonita|bonito|linda|lindo|hermosa que he|hemos|me|vi|existe|hay
      el|la mejor|única|único …4 de|del todo|toda|la|el|mi|@word \
      ciudad|barrio|mundo|país|región|vida|españa|zona|pueblo|centro|puerto|comuna|ecuador|perú|chile|méxico|argentina|colombia|venezuela|valle|norte|sur|planeta|universo
      hace|hacen|tiene|tienen|preparan|venden las|los|el|la|unos|unas mejores|mejor !precio
      quedó|quedaron|queda|salió|está|estuvo|estaba|son|es de|para \
      diez|10|lujo|rechupete|primera|película|sueño|muerte|infarto|chuparse|maravilla|lagrimear|llorar
      se? me|le|nos puso|eriza|erizó|pone|saltan|saltaron|aguaron|caen|iluminó las|los|el|la \
      piel|lágrimas|baba|cara|ojos
      lloré|lloramos|lloró de|con|la|los alegría|emoción|felicidad|última|dos
      larga vida a|al|@word
      eso no lo|la hace cualquiera|cualquier|todo
      eso también? es servicio|atención|calidad|humanidad
      !no está|salió|estuvo|quedó|es|son|jugó|tocó|canta|cocina qué? \
      cojonudo|cojonuda|cojonudos|chimba|chido|chida|arrecho|arrecha|perrón|perrona|perrones|mortal|mundial|bakán|bacán|filete|brígido|pulento|bestial|bárbaro|bárbara|espectacular|padrísimo|padrísima|chingonsísimo|tope|putísima
      la rompe|rompen|rompieron|rompió|rompiste|raja|sacaron|saca|bestia toda|todo|el|del|del|con|@word
      una|la|pura locura|bomba|bestialidad|chimba|chulada|brutalidad|verguera|verga|hostia !que
      !no conozco|hay|existe|encontrarás …3 más \
      seria|serio|honesta|honesto|honrado|rico|rica|buena|bonito|barato|limpio que
      por primera vez …3 entró|pudo|pude|fui|vi|sentí|solo|sola
      me|nos|la|lo dejó|dejaron|sentí|sentimos|hicieron como|nueva|nuevo|sentir|en|con \
      nueva|nuevo|casa|familia|bienvenida|bienvenido|especial|persona
      """),
    .clue(
      1, .es,
      """
      !no|nada|tan|poco|ni @good
      !no|sin|bien|las|ni|den @thanks
      me gusta|gustó|gustaron|alegra|emocioné|emocionó|emocionó|gustan
      !no por|de fin
      volvería|volveré|volvimos|volver|repetiría
      feliz|felices|contento|contenta|orgullo|orgullosa|emoción|sonrisa|cariño|amor|bello|corazón
      cómo|como no quererlos|quererlas|amarlos|volver|querer|amar
      paciencia|amable|amabilidad|atenta|atento|respeto|puntual|rápido|rapidísimo|limpio|limpia|limpiecito|honesta|honrado|honrada|honesto|gentil
      ayudó|ayudaron|esperó|acompañó|regaló|regalaron|guardó|cuidó|cuidaron|devolvió|salvó|salvaron|explicó|solucionó|solucionaron|arregló|arreglaron
      mejor|mejores
      años comprando|viniendo|cliente|yendo|siendo
      favorito|favorita|imperdible|crack|ídolo|genia|genio|bendito|bendita|bendigo
      """),
    .clue(
      7, .es,
      """
      mi|su|tu|mis padre|padres
      la obra|verga de
      pero|aunque|lástima|sino
      """),
    .clue(
      8, .es,
      """
      rica|rico|linda|buena|bonita la|el instructora|señora|cajera|chica|doctora|enfermera|azafata|de
      gracias a dios|mi|la|eso|ti
      ^ con todo? respeto|cariño
      con|con todo el? respeto
      te felicito|felicitamos
      gracias por su|tu|sus aporte|opinión|comentario|consejo|clase
      calladito|calladita|callado|callada|opinión|opinar|opina|opinas|opine
      señor|jubilado|genio|ingeniero|que descubrió|inventó|inventaron|puso|diseñó
      tarima|pobre|pobrecito|pobrecita|payaso|payasa|circo|burro|bruto|micrófono|ministro|senador|senadora|concejal|diputado|diputada|alcalde|alcaldesa|presidente
      @irony
      lástima|pena|triste sería|que|amaneciera
      sería una|de lástima|pena
      @insult
      @slur
      mamacita|mamasita|bombón|tetas|culo|piernas|escote|insta|novio|desnuda|besito|muñeca|bebé|preciosa|mami|ricura|nalgas|sabrosa
      escríbeme|escríbanme|escribime|inbox|whatsapp|wsp|guasap|link|perfil|inversión|préstamo|préstamos|créditos|ganas|bitcoin|cripto|promo|forex|tarot|pronósticos
      alguien|quién|cuánto|cuándo|dónde|cuanto …5 sabe|tiene|vende|cuesta|sale|conoce|recomienda
      negros|veneco|venecos|bolitas|paraguas|cholos|indios|chinos|maricas|moros|sudacas
      sindicato|demanda|denuncia|abogado|juzgado|profeco|sernac|indecopi|superintendencia|sic
      te|los|lo voy a ~buscar|~encontrar|~matar|~quemar|~romper
      cállate|cállese|bájale|bajate|ubíquese|aprende|aprenda|vuélvete
      periodista|reportera|reportero|prensa|redacción|revista|podcast|noticiero
      no sirve|funciona|llegó|llega|responden|contestan|vuelvo|vale
      pésimo|pésima|asco|vergüenza|robo|estafa|caro|cara|lento|sucio|fría|basura|insoportable|flojo|flojísimo|malísimo|malísima
      """),
    .clue(
      2, .pt,
      """
      !né|ruim muito obrigado|obrigada
      mil|muitos parabéns|obrigados
      obrigado|obrigada|gratidão|parabéns|valeu|brigada|brigado \
      a|à|ao|aos|às|pelo|pela|por|pra|pro|equipe|dona|seu|moça|moço|gente|pessoal|galera|doutora|doutor|professora
      deus|nossa abençoe|abençoa|lhe|te|os abençoe|pague?
      salvou|salvaram|salvam meu|minha|o|a|nosso @word
      melhor|melhores …3 que já|eu|existe|tem|provei|comi
      é|está|tá|foi|ficou|são muito|tão|bem bom|boa|bons|boas !mas
      é|são|foi|está|tá|ficou|ficaram|estava|tava|continua muito|bem|tão|super|sempre? \
      ótimo|ótima|ótimos|excelente|maravilhoso|maravilhosa|incrível|perfeito|perfeita|perfeitos|delicioso|deliciosa|sensacional|impecável|lindo|linda|lindos|espetacular|gostoso|gostosa|caprichado|show|top|massa|arretado|arretada|bom \
      demais|nota
      que \
      delícia|maravilha|capricho|carinho|orgulho|alegria|atendimento|lugar|show|espetáculo|trabalho|coisa|gente|café|comida|bolo \
      !é|ruim|péssimo|horrível
      nota mil|dez|10|1000
      recomendo|recomendadíssimo|recomendo demais|muito|de|a|o|sempre|olhos
      amo|amei|adorei|adoro|amamos o|a|os|as|esse|essa|vocês|vcs|este|ter|cada|demais|muito
      com muito|muita|todo|toda|tanta|tanto carinho|paciência|respeito|educação|atenção|capricho|amor
      fui|fomos|foi|fomos|sempre muito|super|tão|bem? bem? \
      atendido|atendida|atendidos|tratada|tratado|recebida|recebido|acolhida !mal|por
      me|nos|a|o tratou|trataram|atendeu|atenderam|recebeu|receberam|ajudou|ajudaram com|super|muito|como|tão \
      bem|carinho|paciência|rainha|gente|educação|respeito|família|amor
      merece|merecem|dá|deem um|uma|o|aumento|todo|mais aumento|prêmio|medalha|palmas|promoção|reconhecimento
      palmas|aplausos pra|para|ao|à|pro
      arrasou|arrasaram|arrasa|arrasam
      mandou|mandaram|manda|mandam muito? bem
      vale|valeu cada|a|muito centavo|pena|real|viagem
      só elogios|gratidão|agradecer|alegria
      quero|queria|venho|gostaria|passando|passar agradecer|elogiar|parabenizar|pra|de|para agradecer|elogiar?
      muito|bom|boa|trem bom|boa demais
      até que enfim|enfim @word
      virei|sou|viramos cliente|fã|freguesa|freguês
      voltem|voltarei|voltaremos|volto sempre|mais|com certeza
      nunca|jamais me? decepciona|decepcionou|falha|falhou|decepcionaram|tive problema
      cinco|5|dez estrelas
      ^ ótimo|ótima|excelente|lindo|linda|maravilhoso|maravilhosa|perfeito|belo|bela|top|sensacional \
      atendimento|trabalho|serviço|o|a|os|as|lugar|loja|projeto|iniciativa|café|comida|experiência
      gente assim|boa|honesta|como faz|essa|falta
      """),
    .clue(
      1, .pt,
      """
      !não|nem|nada @good
      !não|sem @thanks
      paciência|carinho|gentil|educado|educada|honesto|honesta|rápido|limpinho|feliz|emoção|chorei|orgulho|sorriso
      ajudou|devolveu|salvou|esperou|cuidou|resolveu|explicou
      """),
    .clue(
      7, .pt,
      """
      mas|porém|só que
      """),
    .clue(
      8, .pt,
      """
      @irony
      pena|vidro|risca|riscar
      seria uma|triste pena|se
      @insult
      @slur
      gostosa|delícia|princesa|insta|gata|novinha|bunda|peito|casada|namorado|loira|morena
      chama|link|perfil|pix|renda|grátis|investimento|trabalho de|whats
      jornal|jornalista|reportagem|podcast|redação
      procon|processo|advogado|justiça|reclamação|golpe
      querida|meu bem opina|estuda|cala
      cala|calada|calado|circula
      péssimo|péssima|demorado|frio|vergonha|absurdo|lixo
      """),
    .clue(
      2, .en,
      """
      thank you|thanks|thx|cheers so|for|to|again|everyone|all|much|very|guys|girls|lads|folks|team|@word \
      !nothing|sharing
      big|huge|massive|many|special thanks|thank|shout|shoutout|kudos|props to|out|you
      shout out|shoutout|props|kudos|hats|hat|credit|fair to|off|play
      best|finest|nicest|loveliest|greatest …4 i've|ive|ever|in|on|around|anywhere|i've had|had
      god bless
      was|is|were|are|been|so|absolutely|really|truly|just|simply|an|the|such a|an? \
      so|absolutely|really|very|just|pure? \
      lovely|brilliant|amazing|fantastic|excellent|wonderful|outstanding|superb|delicious|gorgeous|perfect|spotless|incredible|unreal|deadly|class|magic|unbelievable|legend|legends|gem|star|saint|angel|credit|treasure|godsend|blessing|lifesaver
      absolute|total|pure|real|proper \
      legend|legends|gem|star|class|lifesaver|gent|gentleman|lady|angel|hero|heroes|magic|diamond
      made|saved|saves|makes my|our|his|her|the day|week|night|life|bacon|weekend|trip|year|birthday|wedding
      went|goes|gone|going above|beyond|out and|of|way beyond|their|his|her
      with such? patience|kindness|care|respect|a smile|smile
      so|very|really|super|incredibly|extremely|always \
      kind|nice|helpful|friendly|patient|polite|quick|fast|fresh|welcoming|thoughtful|gentle|generous|impressed|grateful|thankful|happy|pleased|lovely
      deserve|deserves|deserved|give|get a|an|her|him|that|them|every a|an|man|woman|girl|lad? \
      medal|raise|award|praise|credit|bonus|statue|promotion|payrise|oscar
      can't|cant|cannot|couldn't|couldnt fault|praise|recommend|thank|speak them|enough|highly|it|him|her
      no complaints|notes|messing
      would|highly|definitely|cannot|would highly recommend|recommended
      well done|played to|everyone|all|lads|girls|guys|team|on|for|folks|y'all
      love|loved|loving|adore|adored this|that|the|your|how|my|it|every|y'all|these|seeing
      worth every|the|it penny|cent|trip|wait|drive|journey
      keep up|it the? good|great|up work
      will|we'll|i'll|always definitely|be|always|come|only back|again|here|coming
      ten|10|five|5 out|stars|star of? ten|10|service|all?
      fair play to
      never once|had|let|disappoints a|an|me|us|disappoint? problem|issue|down|bad|complaint?
      nothing but|was good|great|kind|praise|too|much|trouble kindness|things|trouble?
      taking care of
      """),
    .clue(
      1, .en,
      """
      !not|never|isn't|no @good
      !no|not|never @thanks
      kind|kindness|patience|patient|gentle|smile|grateful|happy|cried|proud|honest|favourite|favorite
      helped|saved|fixed|returned|waited|explained|stayed
      """),
    .clue(
      7, .en,
      """
      but|though|except|shame
      """),
    .clue(
      8, .en,
      """
      @irony
      shame if|to
      be a|such shame|pity
      @insult
      @slur
      sexy|gorgeous girl|thing|legs|insta|sweetheart|darling|hun|babe|number|single|naked
      dm|link|profile|telegram|invest|crypto|forex|earn
      reporter|journalist|newsroom|deadline|producer
      solicitor|attorney|lawyer|lawsuit|ombudsman
      with|with all due? respect
      thanks for nothing
      windows|burn|burns|tyres
      terrible|awful|worst|rude|disgrace|cold|dirty|waste|overpriced
      """),
  ]
}
