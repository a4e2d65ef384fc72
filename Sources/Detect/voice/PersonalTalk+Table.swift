// SPDX-License-Identifier: Apache-2.0
import Normalise

/// Whoever runs the profile speaks of herself: love, faith, football, votes.
enum PersonalTalkPhrases {
  static let wider: [Phrases] = [
    .clue(
      8, .es,
      """
      la|el|quien|los|las que? maneja|manejo|manejamos|lleva|llevo|escribe|escribo|administra|administro|sube|subo|responde|respondo|contesta|contesto|atiende|publica|publico|cuida esta|este|estas|estos|el|la|las|los|le|les|esto|aquí|acá …2 cuenta|página|perfil|redes|mensajes|fotos|muro|post|posts|publicaciones|historias|instagram|facebook|panadería
      acá|aquí|habla|atte|soy|firma|yo|atentamente|su|tu|servidor|saluda …1 admin|adm|community|cm|administrador|administradora !de
      la|el|un|una admin|adm|community|cm|social amaneció|anda|está|va|vota|cree|hoy|media|de|manager|ya|no|se|tiene|acaba|cumple|perdió|le
      el|la|de chico|chica|pibe|piba|muchacho|muchacha|señorita|man|encargado|encargada|que de|la|las|es|lleva redes|community|cm
      quien les? escribe|administra|maneja|lleva|atiende esto|esta|este|la|el|votó|anda|está|cuenta
      perdón|perdonen|disculpen|perdonad|disculpa|perdonadme …3 que|por use|usar|uso|el|suelte|largue|desahogue|desahogo|la|spam|hoy|publique …2 página|cuenta|desahogo|emocional|perfil|spam|sueltos
      necesito|necesitaba|quería|tenía|vengo desahogarme|desahogar|contarlo|que desahogarme|contarlo|soltarlo
      desahogo|desahogado|desahogada|desahogándose|desahogandome
      confieso|confesión
      estoy|llevo|ando|he|yo|pasé|anduve …3 llorando|llorado|lloré|lloro
      lloré|lloro …3 por|de|toda|en|cada|cuando|con
      corazón roto|partido|destrozado
      me dejó|terminó|cortó|engañó|separé|divorcié|divorcio|aceptaron|bauticé|casé|embaracé|despidieron|invitó|volví|fui|llamó|gritó|mudé …2 el|la|por|novio|ayer|anoche|hoy|man|mi|finde|a|con|domingo|ex
      se murió|casó|enfermó|divorció mi gatito|gatita|perro|perrito|abuela|abuelo|viejo|viejita|mamá|papá|hermana|hermano|gato|tía|tío
      hoy|ayer|anoche|mañana …3 cumplo|amanecí|murió|bauticé|voté|extraño|soñé
      dios|jesús|cristo|virgen|jehová|jesucristo …2 existe|bueno|salva|salvador|viene|todopoderoso|vive|ama
      dios es bueno|amor|grande|fiel
      solo|sólo el señor|dios
      gloria|gracias|temor a|al|de dios|cristo|señor
      en dios|cristo padre|confío|creo|todopoderoso
      recen|recemos|recéis|oren|oremos|rezo|rezando por|juntos|el|un|a
      pido|pide|piden|necesito oraciones|oración
      busquen|busca|buscad|acérquense a|de dios|cristo|jesús
      soy|somos|me|volví hice? creyente|católica|católico|cristiano|cristiana|evangélico|ateo|atea|del|hincha|fan atleti|madrid|barça|américa|boca|river|betis|dépor|de|soltera?
      votar|voté|votó|voto|vote|voten|votamos|votaré en|por|a|contra|ayer|hoy|nulo|blanco|quien|y|esos|ese|ella|él
      quien vote|votó|votara
      el|este|ese|al|la|los presidente|gobierno|congreso|senado|alcalde|candidato|ministro|ministra|izquierda|derecha|partido|diputados|políticos|corruptos|asamblea nos hunde|hundir|está|roba|robó|va|tiene|da
      el|este|ese|al|la|los presidente|gobierno|congreso|senado|ministro|ministra|diputados|políticos|asamblea …1 es|son|da|dan un|una|vergüenza|unos|puro|pura
      fuera el|la|los gobierno|directiva|presidente|alcalde|corruptos|técnico|ministro|dt
      no soy|creo|me|le de|en|gusta|creo política|ese|este|esa|una partido|candidato|ni|gobierno|presidente
      mi|el|la|los opinión|equipo|dépor|barça|atleti|selección|pumas|américa|boca|river|cali|nacional|técnico|var|árbitro personal|yo|me|sube|perdió|ganó|volvió|robó|robaron|nos|tiene|está|campeón|perdieron
      le|les va|voy|vamos al|a los|las|la|boca|river|pumas|tigres|américa|chivas|cruz|rayados
      nunca|no se|te enamoren|enamores|enamore|casen
      estoy|ando|sigo|vengo|quedé|me|soy …2 destruida|destruido|hecha|hecho|vuelta|vuelto|fatal|amargado|amargada|deprimida|deprimido|afónico|afónica|temblando|llorando|sola|solo|triste|pena|despecho|luto|desahogado|gripe|gripa|resaca|nervioso|nerviosa|separé|enamoré
      hoy no|los|nos|ando|vamos|solo …3 humor|ánimo|ganas|ánimos|pensar|contestar|pidan|esperen|escriban|condiciones
      una relación|matrimonio|novio|noviazgo de
      relación de @number|años|un|dos|tres|cinco|nueve
      mi|el|la ex|cuñado|cuñada|gatito|gatita|compadre|viejita|psicóloga|crush|tusa me|te|se|no|está|que|lucho|mira
      alguien más|mas odia|le|cree|siente|está|llora|extraña|tiene
      no puedo|pude|he dormir|dormido|más|creer|pegar
      no dormí|duermo|dormimos
      mándenme|mandenme|manden|mándame|envíenme|díganme|denme|acepto|acepta|aceptan|recomiéndenme …1 memes|consejos|abrazos|fuerza|ánimo|recomendaciones|donaciones|suerte|tequila
      qué|que harían|harías|haríais|hago|me|le pongo|digo|ustedes|si|hago|con
      tres|dos|unas|varias|mis copas|cervezas|tragos traigo|llevo|encima|y
      en la otras|otra noticias
      en otras noticias
      dicho eso
      los quiere|amo|extraño|extrañaré|odio
      me perdonan|perdonarán|perdonen|entienden|comprenden|cae|caes|caen|siento|robó
      mi difunto|difunta|finada|finado
      a un año|hace de|un|dos|años …2 que|la? murió|muerte|falta
      renuncio|renuncié hoy|mañana|porque|ayer|al
      cumplí|cumplo @number|años|treinta|veinte
      mis amores|reinas|amorcitos|vidas|bellezas
      ésta|esta|esto|ésto lo escribo|digo|largo|suelto|cuento|publico
      aunque|desde|por|y sea|use|me|la|esta|vale …3 la cuenta|página|perfil de
      estoy en mis días|desastre|crisis
      atte|atentamente …3 redes|admin|community|página|fotos|mensajes
      """),
    .clue(
      8, .pt,
      """
      a|essa|eu|pessoa que|quem mexe|cuido|cuida|digita|escreve|escrevo|posta|administra|vos …2 página|perfil|aqui|conta|redes|digita
      quem mexe|escreve|digita|posta aqui
      o|a|um|uma|seu|sua admin|adm|adminis|estagiário|estagiária|social|menino|menina|rapaz|moça|tia|zé media|aqui|tá|vai|está|das|do|da|não|é|redes|brigou
      aqui é|quem o|a|fala|escreve admin|adm|social|aqui|é
      meu|minha …1 corinthians|flamengo|palmeiras|vasco|santos|grêmio|time|fé|candidato|partido|gravidez|ex|crush|sogra|namoro|separação|divórcio|término
      fim do desabafo
      desabafo|desabafar
      estou|passou|tô|passei|descobri|chorei …3 chorando|chorei|ombro
      rezem|orem|rezem|ore|rezo por|pelo|pela|mim
      jesus|deus|cristo|senhor …2 é|existe|salva|fiel|aceitou|chance|volta|amém
      se você não? aceitou|votou|vota
      vai|vou|votei|votar|votem|vote|voto votar|no|em|na|nulo|nele|nela|contra
      esse|este|o governo|presidente|prefeito|congresso tá|está|é|acabou|vai|não
      grávida|apaixonado|apaixonada|solteira|solteiro|ateu !em
      levou|levei|tomei|tomou um fora|pé|chifre
      acordei|acordou numa|com|de|triste|mal|chorando
      postando|usando pela|a conta
      trocar de conta
      alguém indica|assistindo|mais terapeuta|a|psicólogo|aí|sofrendo
      de luto
      hoje não|o|a tem|vai|página|social|admin
      sumimos|sumiço|sumi
      """),
    .clue(
      8, .en,
      """
      whoever|person|one|me|i|human who|that|behind|running runs|behind|running|this|manages|run …4 account|page|profile|feed
      admin|intern here|of|is|was|believes|has|got|speaking
      social|media|page manager here|is|was|of
      your|the social|page|community media? manager|admin|intern
      person behind|with …6 page|account|password
      got|been|getting|just dumped|divorced|engaged|married|broken up?
      my team|mother|father|flatmate|roommate|landlord|car|wife|ex|husband|therapist|situationship|nan in? law? lost|failed|is|got|said|died|left|dumped|staying|just
      mother|father|sister|brother in law
      pray|prayers|praying for|me|nightly
      the lord|jesus|god|holy only|is|spirit|will|can|loves|saves
      voting|vote|voted accordingly|for|yes|no|against
      this|our|the prime|president|government|minister minister|is|are|should
      personally and|i|this|speaking
      i cried|cry|i've|bite|miss|hate|can't|couldn't …3 cried|into|sleep|less|care|you|exes|men
      not gonna|going lie
      honest|hot|unpopular opinion|take
      without a cigarette|drink|man
      bit of a|moan|rant moan|rant|from
      kidney stone
      seven|five|ten|two years|weeks|months single|sober|clean
      i'm|im the|an owner|exhausted|sick
      up all night
      """),
  ]
}
