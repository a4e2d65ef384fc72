// SPDX-License-Identifier: Apache-2.0
import Normalise

extension Detector {
  /// A group is called bad, sent away, shut out, threatened; in Spanish.
  static let groupHateSpanish: [Phrases] = [
    .likely(
      .es,
      """
      los|las|esos|esas|estos|estas|todos|todas|a|al|unos|otros @group|@folk|@frail …6 que se vuelvan|vuelva|regresen|regrese|vayan|vaya|larguen|largue|devuelvan|devuelva|mueran|pudran|escondan|curen|callen|tapen|acaben|jodan
      @group|@folk|@frail …6 que se queden|quede en|donde|allá|limpiando su|sus|la|casa|casas|afuera|donde|el?
      @group|@folk|@frail …6 que los|las|lo|la|les|le @driven-out
      que los|las|lo|la|les|le @driven-out …4 @group|@folk|@frail
      a? los|las|esos|esas|estos|estas|la|el|tanto|esta|esa @group|@folk|@frail …6 no|ni deberían|debería|tendrían|merecen que? ~votar|~opinar|~entrar|~manejar|~atender|~conducir|~existir|~contratar|~adoptar|~hablar|~comprar|~vender|~dejarlos|dejarlos|dejarlas|~nacer|~permitir|reproducirse
      a? los|las|esos|esas|estos|estas|el|la|un|una @group|@folk|@frail …5 deberían|debería|deberíamos|habría|hay|había|tendrían|tendría|toca|va que|hay? …2 @expel
      deberían|debería|deberíamos|habría|hay|había|tendrían|toca|van que|a? …2 @expel …3 a? @group|@folk|@frail
      @expel …2 a? todos? los|las|esos|esas|estos @group|@folk|@frail
      prohibir|prohiban|prohíban|prohibido|prohibida|prohibirles|vetar …4 @group|@folk|@frail
      fuera|muerte|mueran|abajo a|todos|de? los|las|esos|estos|todos @group|@folk|@frail
      ^ @group|@folk|@frail …1 fuera de|ya
      que|se|mejor|ya se? vuelva|vuelvan|regrese|regresen|vaya|vayan|devuelva|devuelvan|largue|larguen todos|todas? a|pa|pal|para|al al? su|sus|la|el|desierto|monte|cerro país|tierra|desierto|selva|pueblo|rancho|cerro|ranchería|sierra|arabia|áfrica|villa|chacra|monte
      regrésate|regrésense|regresate|vuélvete|volvete|devuélvase|devuelvase|devuélvete|devuélvanse|regrésese|lárgate|lárguese|lárguense|váyanse|vayase|váyase a|pa|por|de …2 tu|su|sus|la|donde|ordeñar|el país|tierra|desierto|selva|pueblo|rancho|cerro|chacra|monte|vino|viniste|vinieron|sierra
      por donde vino|vinieron|viniste|llegaron|llegó
      los|las|esos|esas|estos|estas|todos|todas|vosotros @group|@folk|@frail …2 son|sois|eran todos|todas|puro|pura|puros|unos|unas|una|un|muy|tan|como|iguales|la|el? un|una|unos|unas|la|como|todos? …1 @foul|@vile
      los|las|esos|esas|estos|estas|todos|todas|tías @group|@folk|@frail? son|sois todos|todas iguales|igual
      @group|@folk|@frail …2 son|sois|es|somos una|la|como|unas|unos|el|peste? plaga|lacra|peste|cáncer|basura|ratas|cucarachas|animales|enfermedad|aberración|escoria|bichos|secta|estorbo|peligro|vergüenza|subhumanos
      !ni|no|nunca|pedí @group|@folk @foul|@vile !y|de|con|pero|que
      @group|@folk muertos|muerto|lavados|malparido|malparida|malparidos|hijueputas|culiaos|culiao|culero|culeros|asqueroso|asquerosa|asquerosos|asquerosas|hediondos|hediondo|gonorreas|qliaos|culiados|patirrajado|patarrajada|apretados|cochinos
      pinche|pinches|puto|putos|puta|putas|maldito|malditos|malditas|cochinos|asquerosos|malparidos|sucio|sucios @group|@folk|viejos|viejas|gordas|gordos|pobres|gringos
      !@offer|@food|comida|cocina @group|@folk|@frail de mierda|porquería|basura|quinta|circo|cuarta|mrd
      se|nos|os|me|te llenó|lleno|llena|llenaron|llenasteis|llenan|llene|infestó|plagó de @group|@folk|@frail|esos|esa …1 @group|@folk|@frail?
      lleno|llena|llenos|llenas|infestado|infestada|plagado|plagada de @group|@folk|@frail
      desde que llegaron|llegó|llegaran|pusieron|contrataron|contrató|llenasteis|llenaron|vinieron|abrieron|trajeron …4 @group|@folk|@frail …8 no|acabó|se|ni|subió|sucio|sucios|basura|mugre|huele|robos|inseguridad|delincuencia|llenó
      pusieron|ponen|mandaron|poner|pongan|meten|pone|trajeron|dejan|dejaron a? un|una|unos|unas|puras|esos? @group|@folk|@frail de|en|a|para|anunciando
      ponen|pongan|pusieron|poner|contraten|contratar|contratan mujeres|viejas|gordas|ancianos|viejos|jotos|enanos|sordos|ciegos|maricas|cojos|travestis|embarazadas a|de|para|que|y|embarazadas
      no|ni|ya|nadie|nunca|dejen|jamás|mejor|eviten les|le|se|más|de|no? más|me? compren|compre|compro|arrienden|arriende|arriendo|arrienda|alquilen|alquila|alquilamos|renten|rento|presten|contraten|contratar|admitan|reciban|quiero|queremos|acepten|vendan|confío|debería …4 @group|@folk|@frail
      no|ya|mejor dejen|dejes|deja|dejar|permitan|dejarlos|deberían|los|las|les …2 entrar|pisar|pasar|subir|acercarse|adoptar|votar …3 @group|@folk|@frail
      @group|@folk|@frail …6 no los|las|les|le|lo|se|la dejen|deberían|debería|compren|contraten|atiendan|alquilen|arrienden|arriendo|renten|den|quiero|den|merecen|presten|inviten|lleven
      @group|@folk|@frail …4 se reproducen|multiplican|propagan|bañan|bañaban|baña|exhibe|curan
      como|son|que cucarachas|ratas|conejos|animales|bestias|cerdos|plaga …3 @group|@folk|@frail
      @group|@folk|@frail …6 cucarachas|ratas|conejos|alimañas|lacras|plaga|peste|plagas|animales|subhumanos|escoria|parásitos|inferior|inferiores|degenerados|desviados
      raza|razas|gentuza|casta inferior|maldita|atrasada|sucia
      raza|razas|gentuza|casta de vagos|flojos|ladrones|ratas|mierda
      ni gente|persona|humanos|personas son|parecen|es
      al|el|la|los|un|primer|otro|cada? próximo|proximo|primer|siguiente|último @group|@folk|@frail que|más …6 lo|le|la|los|no|sale|echamos|prendemos
      @group|@folk|@frail que vea|pase|venga|aparezca|agarre|encuentre|pille|veamos …8 lo|le|la|sale|los|les
      @group|@folk|@frail …8 @violently
      @violently …4 a? los|las|esos @group|@folk|@frail
      a? los|las|esos|esas @group|@folk|@frail …3 los|las|lo|la echaba|mandaría|metía|mataba|mataría|quemaba|quemaría|sacaba|mandaba|encerraba|saco|prendía|hundía|manda|bota|fumigaría|deportaría
      !cortina|precio bajado|bajada|bajados|bajadas|bajaron|bajaste|bajó|recién del|de|con|bajado cerro|monte|honda|sierra|puna|árbol|la sierra?
      mono|indio|india|negro|negra|cholo|llama patirrajado|patarrajada|pata|bajado|ladino|igualado|alzado|tira|con plata
      vienen|vinieron|viene|vino|venir|llegan a|puro|solo|sólo a|puro? robar|robarse|quitar|quitarnos|sacarnos|parir|ensuciar|delinquir|mendigar|invadir|vivir|robarnos|llenar|llenarnos|chulquear|hacerse|traficar|estorbar|pedir|saquear
      los|las|esos|esas|estos|estas|tanto|tantos @group|@folk|@frail …5 huelen|apestan|hieden|apestosos
      @group|@folk|@frail …6 dan|da|dais asco|pena|vergüenza|grima|náuseas|lástima
      @group|@folk|@frail …6 estorban|estorba|estorbar|estorbo|espantan|espanta|sobran|sobra|contagien|contagia|traumar|atrasan
      los|las|esos|esas|estos|estas @group|@folk|@frail …5 saben|aprenden|saludan|pagan ni
      los|las|esos|esas|estos|estas @group|@folk|@frail …2 no sirven|valen|caben|opinan|corren|trabajan|pintan ni|nada|leer|trabajar|manejar|para|como|más|hablar|cobrar|conducir|aquí
      no vengan|vengas|venga|bajen|opine|opines|opinen|hablen a|de|del …5 @group|@folk|@frail
      así|asi|siempre|ya son|sois|saben|sabemos|los|se|cómo todos|todas|cómo|sabe|son|conocemos ellos|esos|ellas|los|las|iguales|son|con? …3 @group|@folk|@frail|ellos|plata
      @group|@folk|@frail …6 así son|hacen|es todos|todas|siempre|esa
      @group|@folk|@frail …6 todos son así|iguales
      @group|@folk|@frail …4 uno|ni que|bueno|uno se|sirva|salva|hay
      no hay uno bueno|solo|que
      señora|señor|don|doña|abuela|abuelo|vieja|viejo …4 a su|tu|esa edad
      los|las viejos|viejas|ancianos …4 estorban|estorbo|deberían|morirse|sobran …1 morirse|quitarles|votar|manejar|encerrarlos|perder|tener|estar|no
      de|qué|que|en futbol|fútbol|política|vinos|carros|autos|economía|finanzas …6 hablamos|saben|sabe|hablar|opinar|entienden|entiende …1 los|una|las|ustedes hombres|mujer|mujeres|mamás|viejas
      que|aprenda|aprendan|hable|hablen|aprende|hablas|si|habla …2 castellano|español|cristiano|castilla antes|bien|primero|o|de|ni|y|como
      lo|le que le|necesita|necesitas|te|les hace|falta|tú|necesitan …2 es un? hombre|macho|que|buena
      Holocausto|hitler …4 judíos|ya|gas|razón
      que los|las|los|se curen|encierren|encierre|esterilicen|deporten|fumiguen|curasen|extingan todos|a|y|primero?
      curar|curen|curasen|degenerados|degenerada|degenerado|pervertidos|desviado|desviados|sodomitas|antinatural …4 @group|@folk|@frail
      a? los|las|esos|esas|estos|estas @group|@folk|@frail …5 deberían|debería|tendrían|tendrían que? pagar|perder|quedarse|irse|morirse|desaparecer|callarse|cobrarles|tributar|salir|volver|volverse|regresar|andar
      judíos|chinos|turcos|árabes|rusos|judío|libaneses|gringos|masones …4 manejan|controlan|dominan|repartieron|llevan|compraron|quedan todo|todos|los|el|la|media
      salimos|salir|vamos a cazar|cazando|buscar|pegarles|apalear @group|@folk|@frail
      un|una|típico|típica|típicos de? @group|@folk|@frail tenía|había|tenían|siempre que
      maricones|maricas|putos|travestis|trolos|jotos de mierda|porquería
      les|se|a les? pasen|pase|pasarles|tiren|tire con|los|las|un|el|camión …3 por encima
      """),
    .possible(
      .es,
      """
      @group|@folk|@frail tenía|tenias|tenías|tenia|tenían|tenian|tenés|tenías|tenías|tenis|tenís q|que ser !el|la|los
      @group|@folk|@frail tenía|tenían que ser …3 @foul|@vile|lento|lenta|choca|pusieron|ladrones|por|flojos|revés
      tenía|tenia|tenían|tenias|tenías|tenis|tenés q|que ser de? una? @group|@folk|@frail
      otro|otra|otros|otras @group|@folk|@frail más? en|atendiendo|manejando|con|de|dando|robando|a|que
      qué|que hace|hacen|pinta|pintan|sabe|va|pueden|puede|saben|van|entiende un|una|las|los|la|a|de …5 @group|@folk|@frail|mujer|mujeres
      un|una @group|@folk|@frail|mujer de|manejando|atendiendo|relatando|arbitrando|conduciendo|revisando|dirigiendo|anunciando|opinando|dando …2 cajera|cajero|director|directora|árbitro|árbitra|mostrador|fútbol|futbol|taxi|bus|mesonero|mesonera|fallero|finanzas|política|clima|público|partido
      no soy|es racista|xenófobo|machista|homófobo|clasista|racismo|clasismo|xenofobia|machismo …1 pero|realidad|verdad|estadística|sentido
      nada contra|nada|en ellos|ellas|los|las|contra …3 pero
      con|a|tiene|tienes|tenga a? su|tu|esa|esta|la edad que|ya|no|debería …6 no|ya|debería|deberías|mejor|rezar|opina|lo|que|ni|quede
      andá|anda|vete|vaya|vayan|ve|vuelve|vuelva|vuelvan|váyase|póngase|pónganse|ponete|dedíquense|dediquen|manden|mandan|vuélvanse|mejor a lavar|planchar|cocinar|coser|tejer|fregar|zurcir|servir los|la|las|el? platos|ropa|trastes|loza|uniformes|café|calceta|baño|baños|camisas|medias|señora|y|que?
      vete|vuelva|vuelvan|vuelve|váyase|volvé|vuélvete|andate|deberían|quédense|regrésate|regrese|regresen|tráigale estar? a|en la|tu|su cocina|estufa|fogón
      !tantas|más|dos|esas|una mujer|mujeres|viejas|vieja …3 al|de|en|manejando|conduciendo|hablando|opinando|arbitrando|relatando|pilotos volante|fútbol|futbol|árbitro|bus|micro|taxi|camión|timón|mando|gandola|beisbol|finanzas|arbitrar
      déjenle|dejen|déjenselo|déjele …4 a los hombres
      !explicándole|a esa|esta|esos|estos|esas|estas gente|gentuza|chusma|raza|ralea|gentecita …4 no|solo|huele|da|enferma|debería|inferior|deberían|nunca que? cabe|sirve|siente|entiende|asco|quedó|aprende|cambia|como|debería|estar
      @group|@folk|@frail …4 por la|de cara|mano en|del|de parque|calle|plaza|cajero otra vez
      """),
  ]
}
