// SPDX-License-Identifier: Apache-2.0
import Normalise

extension Detector {
  /// Hate said plainly: what one feels, wishes, denies or threatens, with the group named.
  static let groupHatePlain: [Phrases] = [
    .certain(
      .es,
      """
      !el|del|de|ese|este|su|sus|tu|mi|tanto|un|con|mucho|puro|hay|y|al|sin|por|no|siembran|sembrar|incitar|promover|es|eso|nunca|tampoco \
      odio|odiamos|detesto|detestamos|aborrezco|aborrecemos a todos|todas? los|las|esos|esas|estos|estas|tanto? gente|personas? @group|@folk
      !el|del|de|ese|este|su|tu|tanto|un|con|mucho|hay|y|al|sin|por|no desprecio|despreciamos a todos|todas? los|las|esos|esas gente|personas? @group|@folk
      me|nos dan|da|provocan|producen asco|náuseas|repulsión|repugnancia|grima los|las|esos|esas|estos|tanto|ver? gente|personas|los|las? @group|@folk
      los|las|esos|esas|estos|estas|todos|personas? @group|@folk me|nos repugnan|asquean|enferman|revuelven
      me|nos repugnan|asquean|enferman|revuelven el|estómago? los|las|esos|esas|estos personas? @group|@folk
      los|las|esos|esas|estos|todos|personas? @group|@folk|@frail merecen|merecían|deberían|tendrían|tienen que? ser? \
      morir|morirse|matados|eliminados|exterminados|eliminadas|exterminadas|fusilados|ahorcados|quemados|aniquilados|castrados|desaparecer|extinguirse|muerte !con|en|dignamente|tranquilos|tranquilas
      !no|nadie|nunca|jamás voy|vamos|vengo a matar|asesinar|quemar|linchar|apuñalar|balear|cazar|fusilar|degollar|exterminar|golpear|reventar \
      a|con todos|todas? los|las|esos|esas|estos|un|una|cuanto personas? @group|@folk|@frail
      quiero|queremos|quisiera ver|que mueran? muertos|muertas|mueran|colgados|quemados|arder a? todos|todas? los|las|esos personas? @group|@folk|@frail
      hay|habría|había|toca|deberían|tenemos que? matar|exterminar|eliminar|esterilizar|castrar|gasear|fusilar|quemar|linchar|aniquilar|encerrar \
      a todos|todas? los|las|esos|esas personas? @group|@folk|@frail
      !que|quien los|las|esos|esas personas? @group|@folk|@frail no son ni? humanos|humanas|personas|gente|seres|normales|naturales
      alguien|ojalá debería|les|alguien? que? prenderles|prenda|prendan|prendiera fuego a? los|las|esos personas? @group|@folk|@frail
      """),
    .likely(
      .es,
      """
      !que|quien|si no|ya|nunca|yo soporto|aguanto|tolero|banco|trago|soportamos|aguantamos a? los|las|esos|esas|tanto|tantos|un|una? personas? @group|@folk
      los|las|esos|esas|todos personas? @group|@folk son lo peor|último|más que|bajo|asqueroso|despreciable|repugnante? hay|existe?
      los|las|esos|esas|todos personas? @group|@folk|@frail son todos|todas|unos|unas|muy|un? \
      repulsivos|repulsivas|repugnantes|despreciables|asco|peligro|amenaza|error|enfermos|enfermas|subhumanos|indeseables|abominables|antinaturales|invasores
      ojalá los|las|esos|esas|todos personas? @group|@folk|@frail no existieran|hubieran|nacieran|existan|desaparezcan|desaparecieran|mueran|murieran|extingan
      ojalá desaparecieran|desaparezcan|murieran|mueran|extingan|revienten todos|todas? los|las|esos personas? @group|@folk|@frail
      país|barrio|pueblo|ciudad|calle|calles|escuela|mundo|europa|españa|chile|colombia|méxico|argentina|perú|ecuador|venezuela \
      sin los|las|tantos? personas? @group|@folk|@frail es? un|una? país|barrio|pueblo|ciudad|calle|calles|escuela|mundo|españa|chile|colombia|méxico|argentina|perú? más? \
      limpio|limpia|limpias|seguro|segura|seguras|sano|sana|tranquilo|tranquila|decente|feliz|mejor
      mundo|país|barrio|pueblo|ciudad|vida sería|estaría|era|viviría|funcionaría mejor|limpio|tranquilo|perfecto|bien sin los|las|esos|tantos|tanto|ni|un|una? personas? @group|@folk|@frail
      !que|quien los|las|esos|esas personas? @group|@folk|@frail no merecen|deberían|debieran tener? derecho|derechos|respeto|piedad|vivir|existir|nada !con|así|bajo|sin|en|menos|esto|eso|que
      ningún|ninguna|ni|un|una persona? @group|@folk|@frail merece|vale|sirve|debería respeto|piedad|derechos|vivir|nada|para|votar|existir|la
      no hay|tienen|traen nada bueno|rescatable|que|positivo en|con|de los|las|esos personas? @group|@folk|@frail
      !que|quien los|las|esos|esas personas? @group|@folk|@frail no|nunca|jamás nunca? aportan|traen|aportaron|han|hacen aportado|traído|hecho? nada bueno|útil|que?
      !que|quien los|las|esos|esas personas? @group|@folk deberían|tendrían|tienen que? saber|aprender|conocer|ocupar|quedarse|volver cuál|en|a|su es|su|lugar|sitio|país|el? lugar|sitio?
      no le|les|me|nos? confiaría|confíen|confío|compraría|alquilaría|fío|fíen nada|ni? la|hora|en|de|a? a? los|las|un|una|esos personas? @group|@folk
      !el|del|de|ese|este|su|sus|tu|mi|tanto|un|con|mucho|puro|hay|y|al|sin|por|no|siembran|sembrar|incitar|promover|es|eso|nunca|tampoco \
      odio|odiamos|detesto|detestamos|aborrezco|aborrecemos|desprecio a todos|todas? los|las|esos|esas|estos|estas|tanto? @frail
      !que|quien|si no|ya|nunca|yo soporto|aguanto|tolero|banco a? los|las|esos|esas|tanto|tantos @frail
      me|nos dan|da|provocan|producen asco|náuseas|repulsión|repugnancia|grima los|las|esos|esas|estos|tanto|ver? gente|personas|los|las? @frail
      los|las|esos|esas|estos|estas|todos @frail me|nos repugnan|asquean|enferman|revuelven|dan asco|náuseas|grima?
      me|nos repugnan|asquean|enferman|revuelven el|estómago? los|las|esos|esas|estos @frail
      por qué|que|porque siguen|les? dejan|dejamos|permiten|aceptan|reciben entrar|pasar|vivir|votar|conducir|manejar? a? tantos|los|las|esos @frail
      cuándo|cuando nos|se vamos|van|libramos|libraremos|desharemos a? librar|deshacer? de los|las|esos @frail
      los|las|esos|esas @frail deberían|tendrían|tienen que? saber|aprender|conocer|ocupar cuál|en|a|su es|su|lugar|sitio|el? lugar|sitio?
      los|las|esos|esas|todos|todas personas? @group|@folk|@frail deberían|merecen|tendrían|tienen que? estar|ir|pudrirse|vivir|morir|acabar|quedarse en \
      la|las|una|un|el|campos|jaulas cárcel|jaula|jaulas|campo|zoológico|manicomio|horno|hoguera|prisión|encerrados|concentración?
      hay|habría|había|toca que? meter|encerrar|mandar|tirar|echar a? todos|todas? los|las|esos|esas personas? @group|@folk|@frail en|a|al un|una|la|el|los|las campo|cárcel|jaula|horno|mar|hoguera|manicomio|cámara|paredón
      puto|putos|putas|puta|maldito|malditas|malditos|jodidos|jodidas|asquerosas|asquerosos|pinches @frail|personas @group|@folk?
      por qué|que|porque siguen|les? dejan|dejamos|permiten|aceptan|contratan|reciben|traen|mantenemos|tenemos|aguantamos entrar|pasar|vivir|que|trabajar? a? tantos|los|las|esos|un|una? personas? @group|@folk
      a quién|quien se le ocurre|ocurrió|pasa contratar|poner|traer|dejar|meter|invitar|recibir|elegir a? los|las|un|una personas? @group|@folk|@frail
      cuándo|cuando nos|se vamos|van|libramos|libraremos|desharemos|vayan|largan a? librar|deshacer|ir|largar? de? los|las|esos|tanto|tantos personas? @group|@folk
      ^ y|pero? quién|quien quiere|querría|querrá|contrataría|aguanta a? un|una|los|las|esos|tanto personas? @group|@folk
      a quién|quien le gustan|gusta|sirven|importan los|las|esos|un|una personas? @group|@folk
      !no|nadie|nunca|jamás voy|vamos|vengo a acabar con todos|todas? los|las|esos|esas|estos personas? @group|@folk|@frail
      nadie|no debería|deberían|deberíamos|hay|habría|se que|debe? contratar|contratarse|recibir|aceptar|ayudar|creerle|casarse a|con|ni|los? los|las|un|una|esos personas? @group|@folk
      por qué|que|porque los|las|esos|tanto personas? @group|@folk|@frail son|es|tienen|huelen que|ser|todos|tan|tan|así? estúpidos|estúpidas|brutos|sucios|flojos|vagos|ladrones|asquerosos|asquerosas|idiotas|inútiles|ignorantes|tontos|tontas|feos|feas|inferiores|bestias
      !no|ni asco de @group|@folk
      tanto|tanta|demasiado|puro|pura @group|@folk suelto|suelta|sueltos|mantenido|mantenidos
      """),
    .certain(
      .pt,
      """
      !o|do|ao|de|esse|este|seu|teu|meu|tanto|um|com|muito|puro|há|e|sem|por|não|nao|discurso|nunca|ninguém|nem \
      eu? odeio|odiamos|detesto|detestamos|abomino os|as|esses|essas|todos|todas|aos|a|todo os|as? pessoas? @group|@folk
      tenho|temos|dá|dão|sinto|me dá|dão|nojo|asco|ódio nojo|asco|de|dos|das|desses|desse|destes|ódio os|as|dos|das|esses? pessoas? @group|@folk
      os|as|esses|essas|todos|pessoas os|as? @group|@folk me|nos dão|dao|enojam|repugnam|enchem nojo|asco|ânsia|náusea?
      os|as|esses|essas|todos pessoas? @group|@folk|@frail merecem|mereciam|deveriam|deviam|têm|tem que? ser? \
      morrer|mortos|mortas|eliminados|exterminados|exterminadas|fuzilados|enforcados|queimados|desaparecer|sumir|castrados|extintos
      !não|nao|ninguém|nunca vou|vamos|irei matar|assassinar|acabar|queimar|linchar|esfaquear|caçar|fuzilar|exterminar|espancar|bater todos|todas|com|em? os|as|esses|essas|um|uma|qualquer pessoas? @group|@folk|@frail
      os|as|esses|essas pessoas? @group|@folk|@frail não|nao são|sao humanos|humanas|gente|normais|seres
      quero|queria|queremos ver|que mortos|mortas|morram|todos? os|as|esses pessoas? @group|@folk|@frail mortos|mortas|morram|morrendo|queimando?
      tem|tinha|deviam|deveriam|precisa|precisamos|vamos que|de? matar|exterminar|eliminar|esterilizar|castrar|fuzilar|queimar|linchar|prender todos|todas? os|as|esses pessoas? @group|@folk|@frail
      """),
    .likely(
      .pt,
      """
      !que|quem não|nao suporto|aguento|tolero|suportamos os|as|esses|essas|tanto|um|uma pessoas? @group|@folk
      !o|do|ao|esse|seu|tanto|um|com|há|e|sem|não|nao desprezo|desprezamos|odeio os|as|esses|essas|pelos|pelas|aos pessoas? @group|@folk|@frail
      os|as|esses|essas|todos pessoas? @group|@folk|@frail são|sao os|as|todos|todas|uns|umas|muito|um|uma? \
      repulsivos|repulsivas|repugnantes|desprezíveis|nojo|nojentos|nojentas|perigo|ameaça|praga|pragas|escória|lixo|vermes|parasitas|ratos|baratas|câncer|animais|bichos|porcos|inferiores|aberração|doença|inúteis|burros|burras|estúpidos|estúpidas|ladrões|vagabundos
      os|as|esses|essas pessoas? @group|@folk são|sao o|a pior|piores|que|escória coisa|tem|de|há|do?
      oxalá|tomara|queria|quem dera|que? os|as|esses pessoas? @group|@folk|@frail não|nao|sumissem|morressem|desaparecessem|morram|sumam existissem|tivessem|nascessem?
      mundo|país|bairro|cidade|brasil seria|ficaria|estaria melhor|limpo|tranquilo|perfeito|ótimo sem os|as|esses|tantos? pessoas? @group|@folk|@frail
      !que|quem os|as|esses|essas pessoas? @group|@folk|@frail não|nao merecem|deveriam|deviam|são|sao|prestam|servem|valem \
      direito|direitos|respeito|ter|viver|existir|nada|votar|estar|morar|humanos|gente|normais|para|pra|entrar
      nenhum|nenhuma pessoa? @group|@folk|@frail merece|presta|vale|devia|deveria respeito|direitos|viver|nada|votar?
      odeio|detesto|desprezo os|as|esses|essas|todas|todos|as|os? @frail
      !que|quem não|nao suporto|aguento|tolero os|as|esses|essas|tanto @frail
      os|as|esses|essas|todos @frail me|nos dão|dao|enojam|enchem|repugnam nojo|asco|ânsia?
      que? nojo de|desses|dessas|dos|das @group|@folk|@frail
      esses|essas|esse|essa|seus|suas @group|@folk|@frail do|de|filhos|filhas caralho|merda|da|bosta|inferno|satanás
      @group|@folk|@frail filhos|filhas|filho|filha da puta
      os|as|esses|essas|todos|pessoas? @group|@folk|@frail são|sao|parecem|parece como|uma|um|uns|umas|a|piores|que? vergonha|animais|bichos|ratos|baratas|macacos|lixo|vermes|porcos|doença|peste|câncer|desgraça
      ninguém|não|nao deveria|devia|deveriam|deviam|devemos contratar|aceitar|receber|atender|confiar|ajudar em|nos|nas|nesses? um|uma|os|as|esses? pessoas? @group|@folk|@frail
      se|quando eu? vir|ver|pegar|encontrar|topar um|uma|esse|algum|alguma pessoa? @group|@folk|@frail …6 arrebento|mato|bato|quebro|esfolo|atropelo|atiro
      não|nao quero|queremos|aceito um|uma|os|as|esses|esse|nenhum|mais? pessoas? @group|@folk|@frail no|na|aqui|perto|em|por|do
      quem quer|quereria|contrata|contrataria|aguenta um|uma|os|as pessoa? @group|@folk|@frail
      por que|porque deixam|deixaram|permitem|aceitam as|os|esses|tantas|tantos? mulheres|@frail votar|entrar|dirigir|opinar|trabalhar
      não|nao há|tem|existe nada bom|de|que bom? nos|nas|em|desses|dos|das pessoas? @group|@folk|@frail
      por que|porque|quê deixam|deixaram|permitem|aceitam|contratam|ainda entrar|morar|trazem|tantos|existem|os? os|as|tantos|esses? pessoas? @group|@folk
      quem quer|quereria|contrata|contrataria|confia|aguenta em? um|uma|os|as pessoas? @group|@folk
      quando vamos|vão|iremos nos? livrar|nos|acabar dos|das|desses|com|de|os os|as? pessoas? @group|@folk
      """),
    .certain(
      .en,
      """
      !no|not|never|to|of|people|who|they|if|don't|do|that i|we|i'd|fucking|really|truly just|really|truly|fucking|absolutely|so? hate|despise|detest|loathe all|those|these|every? @group|@folk people? !food|cuisine|restaurant|restaurants|music|coffee|beer|wine|movie|movies|film|films|weather|summers|summer|winters|winter|traffic|dishes|tea|politics|football|team|market|cars|phones
      all|the|those|these|every? @group|@folk disgust|sicken|repulse|revolt me|us
      all|the|those|these? @group|@folk|@frail deserve|need|ought|should to? be? die|killed|shot|hanged|exterminated|gassed|castrated|burned|eradicated|wiped|death|disappear
      !not|never|nobody|won't i|we|i'm|we're|i'll|we'll|gonna|going will|am|are|going|gonna|to? to? kill|murder|shoot|stab|burn|exterminate|hunt|lynch|behead all|every|the|those|these|any|down? @group|@folk
      kill|exterminate|gas|hang|shoot|burn|deport|sterilize|sterilise all|those|these|every @group|@folk|@frail
      """),
    .likely(
      .en,
      """
      !who|people|they i|we can't|cannot|can|don't not? stand|tolerate|trust|want all|the|those|any|to? @group|@folk
      all|the|those|these|most? @group|@folk|@frail are|is all|just|a|the|nothing|such|so|like? but|a? \
      scum|vermin|rats|cockroaches|parasites|leeches|animals|subhuman|inferior|worthless|disgusting|repulsive|filth|plague|cancer|disease|pigs|savages|stupid|evil|criminals|rapists|garbage|trash|useless|degenerates|abomination|worst
      world|country|place|town|we would|'d|will be? better|cleaner|safer off? without all|the|those|any? @group|@folk|@frail
      !who|that all|the|those|these? @group|@folk|@frail don't|do|shouldn't|should|aren't|are|can't|are|not not? deserve|have|be|human|people|allowed|belong|vote|exist rights|respect|to|here|allowed|human|live|anything|anywhere?
      there is|'s|isn't nothing|anything good|decent about|in @group|@folk|@frail
      i|we? hate|despise|detest|loathe all|those|these|every? @frail !food|music|weather|jokes
      !who|people|they i|we can't|cannot|can|don't not? stand|tolerate|trust|want all|the|those|any|to? @frail
      all|the|those|these|every? @frail people? disgust|sicken|repulse|revolt me|us
      no @group|@folk|@frail people|person? deserves|deserve respect|rights|to|mercy|anything
      all|the|those|these? @group|@folk|@frail people? are good for nothing
      all|the|those|these? @group|@folk|@frail people? are all|just|a|an|such|nothing|but? a|an? \
      disgrace|shame|thieves|liars|thugs|burden|curse|menace|threat|danger|infestation|mistake|inferior|worthless|repulsive|disgusting|stupid|evil|filthy
      !not|never we|i|they|you|someone|somebody should|must|need|have|want|wanna|ought|gonna|will|could to? exterminate|wipe|eradicate|gas|hang|shoot|burn|kill|sterilize|sterilise|deport|cage|enslave|hunt out|down? all|the|those|these|every? @group|@folk|@frail
      put|lock|throw|keep|stick all|the|those|these? @group|@folk|@frail people? in|into|behind cages|camps|jail|prison|zoos|ovens|chambers|bars|a
      i|we? want|love|like to? see|watch all|the|those|these? @group|@folk|@frail people? dead|die|burn|hang|suffer|bleed
      when will|can|do we|you|they finally? get|be rid|free of|from all|the|these|those? @group|@folk|@frail
      nobody|noone|never|don't should|hire|ever ever? hire|employ|trust|marry|serve? a|an|the|any? @group|@folk|@frail !so|because|they
      if i|we see|catch|find|meet a|an|one|another|any @group|@folk|@frail …6 smash|kill|beat|shoot|hit|stab|hurt|punch
      goddamn|fucking|bloody|filthy|damn|stinking|stupid @frail
      @group|@folk|@frail are so? fucking|bloody|damn|absolutely|utterly|really disgusting|stupid|useless|worthless|annoying|evil|ugly|inferior
      who would|'d|wants|could want|hire|trust|marry|love|need? a|an|any @group|@folk|@frail
      !not|never we|i|they|you|someone|somebody should|must|need|have|want|wanna|ought|gonna|will|could to? \
      exterminate|wipe|eradicate|gas|hang|shoot|burn|kill|sterilize|sterilise|deport|cage|enslave|hunt out|down? all|the|those|these|every? @group|@folk|@frail
      nobody|noone|never should hire|ever ever? hire|employ|trust|marry|serve? a|an|the|any? @group|@folk|@frail !so|because|they
      i|we? wish|hope all|the|that|those? @group|@folk|@frail people? didn't|did|would|never|don't|were|all not? exist|existed|disappear|vanish|die|born|gone
      @group|@folk|@frail people? are so? fucking|bloody|damn|absolutely|utterly|really disgusting|stupid|useless|worthless|annoying|evil|ugly|inferior
      why do|are|would they|we|you|anyone still|keep? let|letting|allow|hire|tolerate so|many|all|the? @group|@folk
      who wants|would|'d want|hire|trust? a|an|the|to|any hire|trust|have? @group|@folk
      """),
  ]
}
