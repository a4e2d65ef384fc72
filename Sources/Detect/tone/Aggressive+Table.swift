// SPDX-License-Identifier: Apache-2.0
import Normalise

/// Sarcasm, scolding and contempt as answers have them.
enum AggressivePhrases {
  static let wider: [Phrases] = [
    .clue(
      8, .es,
      """
      muerto|muerta|muertos|muertas de hambre
      llorones|llorón|lloron|llorona|lloronas|quejones|quejón|quejona|achacoso|tacaño|tacaña|tacaños|chismoso|chismosa|amargados|ratero|ratera|rateros|malagradecido|malagradecida|mediocres|mediocre|ignorantes|sinvergüenza|caradura|ridícula|desocupado|desocupados|payaso|payasos|gorrero|arrastrado|conchudo|conchuda|igualado|igualada|mamertos|atrevida|vividor|vividores|maleducado|maleducada|maleducados|cochinos|envidiosos|frustrados
      listillo|listillos|listilla|sabihondo|sabelotodo|sabiondos|sherlock|einstein|ternurita|pobrecito|pobrecita|princesa|campeón|lumbrera|iluminado|iluminada|estrellita !de|del|mundial|nacional
      @insult
      cara dura
      si no te|le|les? sabe|sabes|saben|sabés|entiende|entiendes|entendés|alcanza|aguanta|entienden|puede|tienen|tiene …2 leer|usar|instrucciones|castellano|español|pagar|sueldo|caminen|con|para|coma|manejar
      no …1 venga|vengan|vengas|venís|vengás|vaya|ande …3 llorar|quejarse|quejarte|lloriquear|reclamar|víctima|victima|lágrimas|cuentos|cuento|hablar|hacerse|exigir|molestar|decir|dar|ofenderse|lecciones|amenazas
      la|el|de víctima|victima|mártir|ofendida|ofendido|digno|digna !de|del
      ~hacer la|el víctima|victima|mártir|ofendido|ofendida|digna
      consígase|consíganse|búsquese|búsquense|cómprese|cómprate|comprate|búscate|buscate|conseguite|consíguete|traete|tráigase|consiga|busque|busquen …1 una|un|unos|otro|el vida|hobby|lentes|psicólogo|trabajo|diccionario|reloj|oficio|traductor|terapeuta|amigos|novio|novia|espejo|perro
      que se|te busque|busques|busquen|consiga|compre un|una|otro|los|las
      quiere|quería|pretende|pretendes|esperaba|esperabas|querés|quieren|quieres|quería …2 que le|les|te|lo|la lleve|llevemos|mandemos|demos|traigamos|soplemos|cantemos|sirvamos|regalemos|aplaudamos|hagamos
      le|les|te|se|os lo|la? mandamos|cantamos|traemos|soplamos|damos|ponemos|contratamos|dibujamos|compramos …4 pañuelo|pañuelito|diploma|biberón|chupete|boca|aplauso|premio|medalla|mamá|mami|cuento|cantamos|galletita|trofeo
      en la boca
      aprenda|aprendan|aprende|aprendé|aprendan|edúquese|educate|edúquelo a? mirar|comer|vivir|convivir|hablar|esperar|comportarse|comportarte|usted|manejar|escribir|respetar|sumar
      la culpa es|fue suya|tuya|de usted|vuestra
      el problema …3 no somos|es|está nosotros|nuestro|nuestra|aquí
      el problema es|está|lo|entre usted|ustedes|tiene|vos|tú
      la salida es|está|queda
      no …1 rogamos|ruego|necesitamos|extrañamos|pagamos|suplicamos a|le|para nadie|usted|gente|que|ninguno
      no le|les|te pagamos|rogamos|necesitamos
      aquí|acá no …2 hacéis|hacen|hace|conteste|escriba|vuelva|vengan|regalamos ninguna|ningún|falta|más|nada
      no hace|hacen|hacéis|haces ninguna? falta !reserva|llevar|cita|que
      cierre|cierren|cierra|cerrá|cállese|cállate|callate|calla|cállense|chito el|la|de|ya? hocico|boca|pico|una|ya
      guárdesela|guárdatela|guárdensela
      guárdese|guárdate|guardate|guardá|métase su|tu|la|esa|sus|tus opinión|opiniones|comentario|comentarios|consejos
      su|tu|sus|tus opinión|reseña|comentario|queja|drama|pataleta|berrinche|amenazas …3 enmarcamos|guárdesela|guárdesela|basura|baño|nadie|risa|aburre|importa
      sea|seamos|sean serio|seria|serios|hombrecito
      total nadie
      ponga|pon|deje|haga|escriba|vaya la|las|el|lo|su reseña|estrella|estrellas|que|queja|denuncia que|quiera|donde|quieras
      a|para|aviso|señora|señor|señorita|recado|dedicado la|los|las|el|al|todos|esa|ese|querida|querido …3 que nos? dejan|dejó|dejaron|puso|ponen|pusieron|andan|anda|escribió|critican|hablan|insisten|opinan|lloran|reclaman|quejan|molesta|pide|vino …4 estrella|estrellas|reseña|reseñas|comentario|precios|paja|mal|cervicio|opinan|pan|nosotros|nuestra|nuestros|bolsas|descuento
      una|1 estrella|estrellita …6 gracias|suponemos|vida|hambre|aprendan|genio
      qué|que curioso|casualidad|raro|gracioso|chistoso|cómico …2 que|solo|todos|usted|siempre
      ahora|aquí|acá resulta|resultó|todos|todo …2 que|son|mundo|es …4 catadores|expertos|chef|críticos|profesionales|abogados|somos|nuestra|experto|crítico
      o sea que? usted|compraste|compró|lo|la|quería|llega|llegó
      seguro|claro|obvio|obviamente que? la|el|los culpa|error|otros|problema es|la|tiene|demás
      un aplauso para|al
      hubiera|hubieras|hubieran|haber empezado|leído|preguntado|pensado|estudiado|revisado|llegado|pagado|ido
      felicidades|felicitaciones|enhorabuena|bravo|aplausos …3 descubrió|descubriste|usted|consiguieron|es|logró|primera|genio|campeón|iluminada
      claro|sí|si que? sí|si|claro|sí|señora campeón|campeona|genio|princesa|reina|rey|el|y|cariño
      por quinta|enésima|décima|milésima|cuarta|tercera|sexta|última|vigésima vez
      se|te|le|les lo|la? explico|explicamos|repito|deletreo|dibujamos|dibujo despacito|despacio|clarito|manzanas|facilito|con|sencillo
      de verdad|veras|en serio esperabas|esperaba|creía|creías|cree|piensa|pensó|se|pensabas|me|nos …3 sí|si|que|no
      quién|quien te|les|le mandó|preguntó|obliga|obligó
      quiénes|quién|quien se|te cree|creen|creés|crees
      usted|tú|vos lo rompió|rompiste|paga|pagas|calla
      se|te calla|calle|callas|callan
      el|al|los|quien|quienes|a que? no …1 le|les|te|se|quiera|tenga|guste …2 guste|gusta|quiera|tenga|moleste|parezca|alcance|pueda …8 no|que|se|ahí|puerta|vaya|venga|busque|aguante|compre|largue|otra
      quien|el|los|al|quienes que? quiera|quiere|guste|guste|critica|anda|habla …6 que|se vaya|venga|compre|busque|aguante|vayan|dé|diga|pague|joda
      váyase|vayan|vaya|váyanse|vete|anda|andá|andate|lárguese|vuelva|crucen|camine|camina|caminen a|al|con|en|y|pues|nomás|que|donde competencia|otro|otra|ritz|parque|llorar|mercado|feria|casa|lado|chino|comedor|quejarse|les|trabajar|cuenta
      deje|dejen|dejad|deja|dejá|paren|pare|para|basta|parad de opinar|quejarse|quejaros|quejarte|llorar|llenar|mendigar|molestar|escribir|joder|insistir|ladrar|inventar|jugar|hablar|hacer|dar|exigir
      de lo que no sabe|saben|sabés|sabes|conoce|conocen|entiende|entienden
      no sabe|saben|sabés|sabes|entiende|tiene …3 leer|de|usar|abrir|escribir|vergüenza|idea|educación|modales|clase|contar|cocinar
      qué|que vergüenza|falta|poca|cara|caradura|ganas|desfachatez|feo|tupé de|vergüenza|educación|dura|da|ajena|usted|molestar|clase|hay
      tenga|tengan|ten|tenés|un un? poquito|poco|mínimo|algo? de? vergüenza|respeto|educación|seriedad|clase|dignidad|decencia
      dé|den|da|diga|dígalo|venga|vengan la|lo|a|y cara|decírmelo|decirlo|diga|dígalo|decirme
      antes de …2 exigir|reclamar|pedir|cobrar|hablar|opinar|escribir|criticar|reseñar|dar …4 pague|paga|aprenda|lea|mire|mírese|revise|termine|lávese|báñese|piense|estudie|infórmese
      pague|pagá|paguen|páguenos y|primero|antes luego|después|hable|hablamos|venga|reclame
      el|los|las|un|una espejo|sol|internet|papel no miente|aguanta|come
      nos|me|les|te hace|haces|hacen|hagas el|los día|favor|mandados
      nos da|dan|das risa|igual|asco|lástima|flojera|pereza
      sabemos|tenemos|conocemos perfectamente|ya|bien|muy? quiénes|quién|medido|medida|fichado|fichada|identificado
      ya la|lo|los|te|le tenemos|tengo|conocemos|conozco bien|muy? medida|medido|fichado|fichada|identificado|vista|clarita
      no …2 única|único …4 cliente|mundo|persona|clienta|iluminada
      usted|tú|vos|ustedes|vosotros apenas|ni|jamás|nunca|solo|solamente|siempre|mismo|qué|que …3 mastica|siquiera|sabe|sirve|quejan|queja|molesta|llora|sabrá|paga|puso|puede|contenta
      con lo|esa|ese|esas que|cara|carita|actitud|genio|ínfulas gasta|paga|tiene|trae|dura
      comida|comer|pan|wifi|todo gratis …3 vaya|no|quiere|quería|comedor|llorar
      muy|tan|hay puntual|valiente|digno|exigente|fina|fino|fresca|fresco|bravo|brava …4 para|y|detrás|cuando
      viene|vienen|llega|llegan|quiere|quieren|pide|piden|exige|exigen …6 trato|reyes|gratis|vip|lujo|drama|exige|alfombra|limosina
      y|así usted|tú|vos|ustedes qué|que …2 quiere|quieres|querías|esperaba|sabe
      otra|otro|otros …1 llorón|llorona|genio|genia|experto|lumbrera|iluminado|brava|queja|que
      aquí|acá se|no|le|lo …3 consume|mandamos|come|manda|rogamos|venga|regalamos
      no somos su|tu|sus|tus|clóset
      es usted|un|una la|el|un|una|caso|especialista …3 persona|especialista|caso|tacaña|primera|problema|grosera|grosero
      clientes|clientas|clienta|cliente|gente que no? merecen|merece|creen|cree|piensan|quieren|quiere|viaja|pretende
      y|sí|si usted|se|señora|señor demoró|subimos|tardó|demora y
      busquen|búsquense|busca|buscate otro|otra|oficio|qué|que hacer
      sí|si …6 y qué|que $
      ^ y $
      lo|la|le que usted? diga|digan|quiera|quieran nos|me|a
      si tanto|tan le|les|te|está|sabe|sabes|saben|descontenta|molesto|molesta|gusta|mal
      con esa|ese|tu|su …2 cara|carita|actitud|educación
      """),
    .clue(
      8, .pt,
      """
      passar bem $
      passar|passando vergonha
      volta|volte pro|pra|para|ao miojo|fila|escola|casa|cozinha
      aprenda|aprende|aprendam a ler|escrever|respeitar|esperar|cozinhar
      fica a dica $
      pobre coitado|coitada
      coitado|coitada|desocupada|desocupado|fofa|gênio|caloteiro|caloteira|ridículo|ridícula|ignorante|chorão|palhaço|mimado|mimada|invejosos|recalcada|recalcado|sherlock|barraqueira|grosseira|mal educado|mal educada|princesa
      @insult
      quem é|são você|vc|vocês|a|o pra|para|senhora|senhor
      se a|o|você|vc|vocês …1 senhora|senhor|tivesse|soubesse|sabe|quer|está|não …2 lido|ler|tivesse|soubesse|gosta|gostou|satisfeito|prestado
      antes de falar|escrever|cobrar|reclamar|criticar|postar|exigir|vir
      vá|vai|vão|vá procurar|cuidar|estudar|comprar|trabalhar|reclamar|chorar|ler|aprender
      vão|vai|vá cuidar da
      arrumem|arruma|arrume|procura|procure um|uma|o emprego|dicionário|vida|psicólogo|que|namorado|terapia
      que feio|vergonha|vexame|papelão|ridículo
      problema a menos
      um|uma a|cliente|problema menos
      posar|fazer|bancar|fazendo|posando|faz|vem de|a|se vítima|santa|santo
      só|quem|gente reclama|que quem|reclama|chora
      quem|que não …1 gosta|quer|gostou|tem …4 que|vá|vai|procure|compre|porta|problema
      não …1 tem|têm|merece|merecem …1 moral|vergonha|noção|educação|respeito
      lave|lavem|cale|calem|cala|fecha|feche a? boca|se
      pague|paga|pagou|paguem o|primeiro|suas|sua que|deve|dívida|contas
      lição|aula|palestra de|sobre respeito|moral|educação
      calma dona|querida|amor|amigo|respira|fofa
      engraçado|curioso|interessante|impressionante como|que|reclamar|só|né
      parabéns|nossa|uau …3 gênio|comentário|crítico|campeão|descobriu|especialista|profundo|profunda
      tem certeza que|de …1 quer|vai
      conta pra|para todo|todos
      satisfeito|satisfeita|feliz agora? $
      ^ satisfeito|satisfeita ?$
      a regra|página|porta|casa é nossa|ali|serventia|essa
      já que a|o|você|vc senhor|senhora|insiste|quer|gosta
      sozinho|sozinha $
      quer mesmo continuar|que|saber|falar
      """),
    .clue(
      8, .en,
      """
      we won't|wont|will not? cry|miss|lose|beg
      cheapskate|cheapskates|sad little|crybaby|crybabies|whiner|whiners|moaner|moaners|clown|clowns|karen|karens|princess|genius|sherlock|entitled|muppet|numpty|snowflake|snowflakes|freeloader|freeloaders|liar|liars|pathetic|delusional
      @insult
      big|little|clever|smarty man|people|clogs|boy|girl|pants|missy
      funny|curious|strange how|that|you|only
      pull the other
      spare us|me
      are|were|'re|re laughing at you|your|these
      reading|counting|maths|driving|cooking|manners the|opening|isn't|is|clearly …3 beyond|you|hard|thing
      ask|try|buy|get|find a|your|some|yourself …1 grown|manners|life|hobby|job|dictionary|mummy|mommy|mum|therapist
      grown ups|up
      run|jog|trot|scurry along|off
      sit|pipe|calm|settle|shut|grow down|up
      not how|that's …2 works|work
      another|here|oh|aww|aw|dear …1 karen|we|go|monday|did|someone|no|vip|boo
      would|do|should you|we like|want|us …3 bib|balloon|medal|cookie|tissue|call|diploma|tag|violin|wife|parade
      it|and it shows
      shop|buy|go|eat|take|drink|bank somewhere|elsewhere|your …2 else|elsewhere|business|money
      stop|quit emailing|crying|whining|moaning|asking|writing|wasting|messaging|complaining|lying
      because we said
      told|answered|asked|explained|replied you|it|this …1 twice|already|times|before|again
      won't|doesn't make you right
      some|most|half of you have|are|can't|don't|never|need
      no|zero taste|manners|class|brain|shame|clue
      before you ask
      nobody|no|noone one? here|is|cares|asked|wants|likes|believes|forced
      i'm|we're|were sick|tired|done|fed of|with|up …3 you|people|customers|sight|this|lot
      say what i|we like
      thick|dumb|dense|stupid|slow|daft as|enough|people|question|customers
      with a|your coupon|attitude|face|mouth
      ^ next $
      you want us|it|free|me to|free
      gold star
      thank|blame the …2 school|schools|education
      perhaps|maybe …4 isn't|is for you
      keep|send them|'em|em|it coming
      is your problem
      cry|crying me|harder|about
      mendigando|mendigar
      """),
  ]
}
