// SPDX-License-Identifier: Apache-2.0
import Normalise

extension Detector {
  static let silencingPhrases: [Phrases] = [
    .certain(
      .es,
      """
      # close your mouth
      cierra|cerra|cerrá|cierre|cierren|cierrate|cerrad ya? la|el|tu|su|esa|ese|vuestra boca|jeta|hocico|pico|trompa|bocota|bocaza|tarasca|orto|culo
      !les|le|me|nos|que|los|lo cállate|callate|cállese|callese|cállense|callense|callaos|calla|calle|callen ya? la|el|esa|tu|su boca|jeta|hocico|trompa|bocota|pico
      tápate|tapate|tápese|cósete|cosete la boca|jeta
      baja|bájale|bajale … huevos|tono|dos rayitas !al|a|de|del
      !me|se|yo|nos|quedé|quedó|quedar usted|ustedes|vos|tú|tu mejor|solo|sólo? cállate|callate|cállese|cállense|callese|callense|calle|chito|chitón|chiton
      !no|sin mejor|ya|pues|entonces|así|asi|y|que|deberías|deberia|debería|ojalá cállate|callate|cállese|callese|cállense|callense|callaos|callarte|callarse
      calladito|calladita|calladitos te|se|le|os|les|estás|está? ves|ve|ven|veis|vería más? bonito|bonita|bonitos|mejor
      # nobody asked
      a? usted|ti|vos|ustedes|vosotros|@mention? nadie|quién|quien le|te|les|os|lo|la ha|está|estaba|están|estan? preguntó|pregunto|preguntado|pidió|pidio|pedido|invitó|llamó|llamo|hablando|mandó su|tu|una|la|vela|nada? opinión|opinion|vela|entierro|parecer|nada?
      nadie|quien|quién le|te|les|os|lo|la preguntó|pregunto|pidió|pidio|llamó|invitó su|tu|vuestra|la|una? opinión|opinion|parecer|nada|consejo?
      nadie|quién|quien te|le|les|os ha|habrá preguntado|pedido|dado su|tu|la|una|vela|nada? opinión|opinion|nada|vela?
      nadie|quién|quien te|le|les|os dio|da vela
      !a nadie te|le|les|os está|esta|estaba hablando|preguntando|consultando
      nadie pidió|pidio|preguntó|pregunto|quiere|necesita|pide|quería tu|su|vuestra opinión|opinion|consejo|parecer|comentario
      tu|su|vuestra|esa|tus|sus opinión|opinion|opiniones|comentario|comentarios|palabra no|ni nos|me|le|les|se? importa|interesa|vale|cuenta|sirve|aporta|suma|pinta|importan|interesan a|ni|para|pa? nadie|nada|mí|mi|nosotros|una?
      tu|su|vuestra|esa|tus|sus opinión|opinion|opiniones a nadie|quién|quien|mí le|nos|les|me? importa|interesa|importan|interesan
      tu|su|vuestra|esa opinión|opinion vale|importa|cuenta un|una|lo|tres|menos|puro? mierda|carajo|pepino|huevo|comino|bledo|cero|verga|madre|mismo|que
      tu|su|vuestra|esa opinión|opinion me|nos|le la|lo|se? resbala|suda|pela|trae|chupa|vale|paso|da|sobra un|una|lo|por? floja|igual|verga|madre|huevo|mierda|ovario|culo|orto|forro|mismo|bledo|carajo?
      a quién|quien le|te|nos|les importa|interesa|interesó lo que usted|tú|tu|vos? piensas|pensás|piensa|piensen|opinas|opinás|opina|digas|dices|diga|decís|dice
      a quién|quien le|te|nos|les importa|interesa|interesó tu|su opinión|opinion|comentario
      a nadie le|nos|les importa|interesa lo|tu|su que|opinión|opinion|comentario|vida usted|tú|tu|vos? piensas|pensás|piensa|opinas|opinás|opina|digas|dices|diga|decís|dice?
      a nadie le importas|interesas|importa usted|vos|tú|tu|su|lo?
      me|nos importa|importan un|una|nada|tres carajo|bledo|comino|mierda|pito|huevo|pepino|verga|rábano|culo|pimiento|pedo|pelotas|cojones lo|tu|su que|opinión|opinion
      # no right to speak
      usted|ustedes|vos|tú|tu|vosotros? no|ni tienes|tenés|tenes|tiene|tienen|tenéis|teneis ni|el|la|ningún|ninguna|ningun|mínimo|menor? derecho|moral|autoridad|cara|voz a|para|de|ni hablar|opinar|quejarte|quejarse|reclamar|criticar|comentar|nada|exigir|decir|voto
      no|ni deberías|debería|deberian|deberían|debieran|debiera|deberíais|deberia|pueden|puedes|tendrían|tendría|merecen|merece ni|que|poder|derecho|a? ni|poder|derecho|a|tener? a|poder|tener? comentar|opinar|votar|internet|reproducirse
      ni deberías|debería|deberían|deberia hablar|escribir|existir|abrir
      gente|personas|gentuza como|así|asi|cual tú|tu|vos|usted|ustedes|vosotros|esta|ese|esa no|ni debería|deberia|merece|tendría|puede
      no opines|opine|opinen|opinés|hables|hable|hablen|comentes|comente|comenten|habléis|opinéis de|sobre|si|lo lo|nada|no|que|cosas? que|de|lo? no? sabes|sabe|saben|sabés|conoces|conoce|entiende|entiendes|tienes|ni|viniste|eres|idea
      ni|mejor|ya|entonces no|ni? opines|opine|opinen|opinés|hables|comentes|comente|comenten|opinéis !de
      si no sabes|sabe|sabés|saben|entiendes|entiende|conoces … no|ni|mejor|cállate|callate|cállese|calla hables|opines|hable|opine|opinen|hablen|cállate|callate|cállese|comentes
      si no te|le|les|os gusta|gustó no opines|opine|opinen|comentes|mires|veas|vengas|compres|hables
      qué|que te|le metes|mete|metés donde|en
      no te|se|le metas|meta|metan|metás en? en lo que|donde no|nadie te|le|les importa|llaman|incumbe|llamaron
      ve|anda|andá|vaya|vete|vayan|sigue|siga|seguí|sigan|pierdan? a hablar|opinar|comentar a|en otro|otra|tu|su
      aquí|acá|aqui|aca tú|tu|vos|usted|ustedes no pintas|pinta|pintás|pintan|opinas|opina|vales|cuentas nada?
      !no|ni no pintas|pintás|pinta|pintan|pintáis nada
      """),
    .certain(
      .es,
      """
        guárdese|guardese|guárdate|guardate|guárdense|guárdatela|guardátela|guárdatelo|ahórrese|ahorrese|ahórrate|ahorrate|ahorrátela|quédese|quédate|métase|métete|métanse con? su|sus|tu|tus|la|el|esos|esa|vuestra opinión|opiniones|comentario|comentarios|consejo|consejos|sermón|sermones|discurso|quejas|queja|lección|clase|clases|moral|lecciones|cuento
        métase|metase|métete|metete|métanse|métaselo|métetelo|métetela … por donde|dónde … quepa|quepan|entre|entren
        acaso|cuándo|cuando te|le|les pregunté|pregunte|preguntamos|pedí|pedimos|hablé
        te|le|les pregunté|pedí algo|opinión|su|tu ?$
        no|tampoco te|le|les pregunté|pedí|pedimos|preguntamos|consulté|hablé a? nada|su|tu|ti|usted|vos? opinión?
        no pedí|pedi|pedimos|necesito|necesitamos su|tu|sus|tus opinión|opinion|consejo|consejos|sermón|lección|lecciones|permiso
        no me|nos interesa|importa|importan|interesan su|tu|sus|tus|la opinión|opinion|opiniones|comentario|comentarios|vida|queja|quejas|lo que piensas|opina|piense|opines|diga|digas?
        me|nos vale|resbala|pela|suda|chupa madre|madres|verga|un|la|lo|tres|huevo|gorro|igual? su|tu|lo opinión|opinion|comentario|que
        me|nos da|es igual|indiferente lo|tu|su que|opinión|comentario piensas|pienses|piense|opines|opine|digas|diga|opinas|opina?
        me|nos da lo mismo lo|tu|su que|opinión|comentario
        me|nos tiene sin cuidado lo|tu|su que|opinión|comentario
        te|le|les preguntaron|preguntamos|pidieron|llamaron|invitaron algo|la? opinión? ?$
        aquí|acá|aqui|aca ni pinchas|pincha|pinchan ni cortas|corta|cortan
        ni pinchas|pincha|pinchan ni cortas|corta|cortan
        nadie te|lo|la|los|le|les lee|escucha|hace|toma caso|en|nada? !aquí|a
        nadie te|os cree nada? !aquí|a
        a usted|ustedes ya? nadie le|les cree
        ni te|se moleste|molestes|molesten|gaste|gastes en|escribiendo|escribir? escribir|opinar|responder|contestar|comentar
        los|las viejos|viejas|mocosos|niños|jóvenes|pobres|ignorantes|extranjeros como usted|ustedes|tú|vos|tu
        no eres|sos|es|son|sois nadie|quién|quien|quiénes para|como|pa opinar|criticar|hablar|decir|decirme|juzgar|exigir|venir|pedir|dar|reclamar|mandar
        no eres|sos|sois nadie $
        contigo|vos|usted|ustedes|ti no|nadie estoy|estaba|está|hablé|hablo|habló|estamos|estábamos hablando?
        nadie está|estaba|habla|hablaba|quiere hablando|discutir|hablar? contigo|con usted|vos|ustedes?
        tu|su|ese|esa|sus|tus|este comentario|opinión|comentarios|presencia|respuesta|opiniones sobra|sobran|estorba|estorban
        tu|su|ese|esa|sus|tus|este comentario|opinión|comentarios|presencia|opiniones no|está|están aporta|aportan|de nada|más
        ^ a callar|callarse
        haga|hagan|haz|hacé|guarde|guarden|guarda|guardá silencio !por|un|para|durante|en|y
        muérdete|muérdase|muerdete|mordete|trágate|tráguese la|tu|su lengua|veneno|palabras|opinión
        mientras|hasta tanto|entonces|que|cuando … cállate|callate|cállese|callese|cállense|callense
        dedíquese|dedícate|dedicate|ocúpate|ocúpese|ocupate|métete|métase|metete|preocúpate|preocúpese a|de|en|por tu|sus|tus|lo|su suyo|tuyo|vida|asuntos|cosas|casa|problemas|trabajo
        no te|se metas|meta|metan|metás en lo|mi|esto|asuntos|nuestros|conversaciones|donde|lo
        hable|habla|hablen|opine|opina|opinen|comente|comenta|vuelve|vuelva|hablá|volvé cuando sepa|sepas|sepan|tenga|tengas|haya|hayas|aprenda|aprendas|estudie|estudies|madures|madure|crezcas
        cuando sepa|sepas|sepan|tengas|tenga|aprendas|aprenda|hayas|haya|trabajes|estudies … avisa|avisas|avísame|hablamos|opina|opinas|opine|me|vienes|vuelves|cállese|cállate|vuelva
        lea|lee|leé|estudie|estudia|estudiá|infórmese|informese|infórmate|informate|edúquese|educate|edúcate|documéntese|documéntate|investigue|investiga|piense|piensa|pensá primero|bien|un|algo|poco|más? antes|primero de|y hablar|opinar|comentar|escribir|criticar|decir|después|luego|venir
        vos|usted|tú|tu|ustedes qué|que sabes|sabés|sabe|saben|entendés|entiende|entiendes !a|cómo|dónde|cuándo|cuánto|qué
        qué|que sabes|sabés|sabrás|sabrá tú|vos|usted|ustedes|tu
        aquí|acá|aqui|aca no te|los|lo|la|le|les|nadie|queremos|necesitamos te|los|le|lo? queremos|quiere|quieren|necesitamos|necesita|extraña|extrañamos|soportamos|aguantamos
        nadie te|lo|la|los|les|le quiere|necesita|aguanta|soporta|extraña|extrañará|invitó aquí|acá|aca|aqui
        nadie te|lo|la|los|les aguanta|soporta
      """),
    .likely(
      .es,
      """
      ^ cállate|callate|cállese|callese|cállense|callense|callaos|callarse|chitón|chiton|shh|cállatelo $
      cállate|callate|cállese|callese|cállense|callense|callaos !la|los|que
      chito|chitón|chiton ya|ahí|que|y|señora|señor
      deja|deje|dejá|dejen|dejad ya? de ladrar|rebuznar|chillar|graznar|lloriquear|berrear
      ^ ya? deja|deje|dejá|dejen|dejad ya? de hablar|opinar|llorar|molestar|joder|chingar|fastidiar|estorbar
      usted|ustedes|vos|señora|señor|@mention … no opine|opines|opinen|opinés|hable|hables|hablen|comente|comentes
      no opines|opine|opinen|opinés $
      mucha|tanta|muy opinión|opinion … nadie
      los|las que|q no … no deberían|debería|deberian|deben|tienen|pueden opinar|comentar|hablar|quejarse|derecho|reclamar
      los|las que|q se? quejan|quejan|critican|reclaman|opinan|lloran no tienen|deberían|pueden|saben|merecen
      quién|quien eres|sos|es|son|te|se|le crees|cree|creés|usted|tú|tu|vos|ustedes? para|pa opinar|decir|hablar|decirme|criticar|juzgar|exigir|venir
      """),
    .certain(
      .pt,
      """
      ninguém|ninguem|quem|quem? te|lhe|vos|lhes perguntou|pediu|chamou|convidou nada|sua|a|opinião|nada? opinião|nada?
      ninguém|ninguem perguntou|pediu|quer|liga|quer pra|sua|a|nada|saber|para|tua|de? você|sua|opinião|nada|vc|vocês?
      você|vocês|vc|vcs|tu não|nao|nem|n tem|têm|devia|deviam|deveria|deveriam|pode|podem|merece direito|moral|que|nem|poder|ter? de|nem|a|pra|poder|para? opinar|falar|comentar|reclamar|votar|internet|existir|viver|criticar
      gente|pessoas|povo como|assim|igual|que|feito|tipo você|vocês|vc|vcs|essa|esse|nem não|nao|nem|n devia|deveria|podia|merece|pode nem|poder|ter|que? nem|poder|ter? comentar|opinar|votar|falar|internet|existir|viver
      sua|tua|essa opinião|opiniao não|nao|n|ninguém|é vale|importa|interessa|conta|serve|irrelevante|lixo nada|pra|a|para? nada|ninguém|ninguem?
      sua|tua opinião|opiniao … ninguém|ninguem|irrelevante|lixo|merda|dane|foda|enfia
      cala|cale|calem|calar|fecha|feche|fechem essa|a|o|esse|sua boca|bico|matraca|latrina|cu|beiço !magda
      se não|nao|n sabe|sabem|entende … não|nao|fica|cala|nem opine|opina|quieto|quieta|boca|fala|fale|opinem
      não|nao opine|opinem|fale|falem|comente do|sobre|de|o que|quem não|nao|você? sabe|sabem|entende|conhece|sabe
      quem é|e você|vc|vocês|tu pra|para|na fila falar|opinar|julgar|criticar|achar|do
      quem liga pra|para o|sua|você|vc? que|opinião|opiniao? você|vc? acha|pensa|fala?
      não|nao te|lhe perguntei|perguntamos nada?
      """),
    .certain(
      .pt,
      """
        guarde|guarda|guardem|enfia|enfie|engole|engula sua|suas|a|tua|esse|seu opinião|opiniões|conselho|comentário|sermão|opiniao
        vai|vá|vão|vem cuidar|cuidá da|de sua|tua|seus|vida|tua vida|assuntos?
        cuida|cuide|cuidem da|de sua|tua|seus vida|assuntos|problemas|conta
        não|nao é|e|eh da|problema sua|seu|tua conta
        não|nao se|te mete|meta|metam|intromete|intrometa
        ninguém|ninguem te aguenta|suporta|quer|quis|chamou aqui?
        ninguém|ninguem liga|quer|importa|se pra|saber|importa com? você|sua|tua|vc|o opinião|opiniao|que?
        você|vc|vocês|vcs|tu não|nao|n é|eh|são ninguém|ninguem|quem pra|para? falar|opinar|criticar|julgar|exigir|dizer?
        estuda|estude|leia|lê|se|pesquisa|pense|pensa informe|informa|antes|mais|primeiro|um? antes|pouco|e de|antes|depois falar|opinar|comentar|escrever|abrir|criticar|fala
        alguém|alguem|eu te|lhe perguntei|perguntou|pediu algo|nada|sua|alguma?
        não|nao pedi|perguntei|preciso sua|a|da|tua opinião|opiniao|conselho|aprovação
        vai|vá|vão ver|catar|plantar|lamber|pentear|procurar|se se|coquinho|batata|batatas|sabão|macaco|macacos|sua|tua|enxergar eu|turma?
      """),
    .likely(
      .pt,
      """
      ^ cala|cale|calem a? boca
      cala|calem|cale se $
      fica|fique|fiquem na sua|tua
      fica|fique|fiquem quieto|quieta|calado|calada|quietos|quietinho|quietinha
      para|pare|parem de falar|chorar|encher|escrever|latir|zurrar|encher merda|besteira|bobagem|asneira|saco|o?
      volta|volte pra|para escola|creche|jardim|caverna
      """),
    .certain(
      .en,
      """
      keep your|ur|those opinions|opinion|thoughts|comments|views|advice|mouth|trap to|shut yourself|urself|you?
      spare us|me|everyone your|the opinion|opinions|lecture|wisdom|sermon|drama|whining|story
      save your|ur breath|opinion|opinions|lecture
      stay in|out your|of lane|this|it
      butt out
      none of your|ur business|beeswax|concern
      did|i didnt|dont|never|i ask|recall|remember asking|ask|for|you|ask your|for|you|anything|u opinion|your|anything?
      i didnt|never|dont recall? ask|asking you|u|for|your
      educate yourself|urself
      read|think|do|learn before|your|first|research|homework you|u|before|posting|commenting|research|homework|talking comment|post|speak|type|talk|posting|commenting|talking|open|you?
      delete your|ur account|comment|app|profile
      just log off
      know your|ur place
      what would|do|could you|u|yall know|possibly|even about|of|know
      nobody|noone|we dont? wants|want|needs|need|likes|invited|misses you|u|your|ur here|around|kind|in|at
      take your|ur|that|those whining|moaning|complaints|complaining|attitude|drama|opinion|crap|nonsense elsewhere|somewhere|to|away|and
      so|and|now|just|please? hush|zip|pipe it|down|up $
      so|just|and|now hush
      your|ur opinion|opinions|review|comment|comments is|are|was worthless|irrelevant|trash|garbage|rubbish|useless|pointless|laughable|invalid
      nobody|noone|who the|tf|fuck|hell|f? asked|ask|cares for|what|about your|you|u opinion|think|thinks|say|thoughts?
      nobody|noone|who the|tf|fuck|hell|f? asked|ask you|u
      nobody|noone cares what|about you|your|u
      nobody|noone|who gives a|two damn|shit|fuck|toss|rats what|about you|your|u
      no one asked|cares|asks|wants you|for|about|what|your|to you|your|opinion|hear|u? think|say|opinion|you?
      nobody|noone wants|needs to? hear|your from|your|you|opinion? opinion|thoughts|you?
      you|u|yall|they have|ve|got|get no|zero right to|of an|any|have|complain|speak|talk|post|comment|criticise|criticize? opinion|say|opinion?
      you|u|yall dont|do|shouldnt|should|cant not? get|have|deserve|be|even to|a|the|any|an|allowed|an|to|right? an|right|to|say|a|be? have|opinion|say|comment|vote|complain|post|right|talk|review|internet|speak
      you|u people|lot|guys|all|idiots? should|shouldnt not? be? allowed|able to post|comment|review|vote|speak|breed|use|have|leave
      people like you|u shouldnt|should|dont not? … post|comment|vote|breed|internet|deserve|exist|talk|allowed
      your opinion|opinions|review|comment|voice doesnt|dont|means|mean|isnt matter|count|nothing|worth|mean|wanted|needed
      shut your|ur|the|yo mouth|trap|face|gob|hell|fuck|pie|hole up|hole?
      shut the fuck|hell|f up
      stfu|gtfo
      keep your|ur opinion|opinions|mouth|thoughts|trap shut|to? yourself|urself?
      """),
    .likely(
      .en,
      """
      shut it
      you|u dont|do not? get|have a|any say|vote|voice
      dont bother writing|commenting|replying|posting
      shut up !about|and take
      be quiet|silent $
      zip it
      pipe down
      sit down and shut up
      mind your|ur own? business
      who do you think you are
      """),
  ]
}
