// SPDX-License-Identifier: Apache-2.0
import Normalise

/// Regrets, platitudes and passives that say neither who nor when.
enum EvasivePhrases {
  static let wider: [Phrases] = [
    .clue(
      8, .es,
      """
      qué|que pena|lata|macana|pesar|lástima|mal|bajón|chasco|triste|pesadilla !tan …3 leer|leerte|leerle|leerlo|leerla|saber|hayas|haya|lo|no|te|la|tu|su
      nos|me apena|duele|entristece|preocupa|sorprende|inquieta|pesa profundamente|mucho|la|tu|su|que|leer|saber|leerte|lo|esta|esto|tanto|conocer|ver
      lamentamos|sentimos|siento|lamento mucho|profundamente|de|sinceramente? veras|corazón? leer|leerte|leerlo|leerle|saber|conocer|escuchar|ver|esto|tu|su|que|las|no|la|tanto !fallecimiento
      lo sentimos|siento|lamento|lamentamos mucho|de|tanto|profundamente? $
      lo sentimos|lamentamos así
      se ha|han|tomó|tomará|tomaron|dio|dará|da|tendrá|tendrán|toma|procedió|tuvo dado|tomado|hecho|puesto|tenido? nota|presente|traslado|por|cuenta|conocimiento concluida|concluido|cerrado?
      fue|será|ha|queda|quedó|han|está|sido|siendo sido? elevado|elevada|registrado|registrada|cerrado|cerrada|derivado|valorado|valorada|objeto|archivado|comunicado|notificado|trasladado|anotado !porque
      el|la|su|tu|este|esta tema|escrito|asunto|comentario|situación|área|equipo|caso fue|se|ha|ya|está|quedó sido|encuentra|tiene? elevado|elevada|cerrado|en|conocimiento|análisis|revisión|anotado|manos|resuelto|resuelta|notificada
      cosas|cositas|situaciones|imprevistos|errores|estas|esto|ese que|tipo|cosas|situaciones|cositas? de|no? situaciones|cosas|siempre? pasan|pueden|suceden|ocurren|suele|suelen|puede|pasa|son pasar|suceder|ocurrir|propias|inevitables|parte?
      cosas que pasan
      a veces|ocasiones uno|las|se|la|el|hay|no|pasa|ocurre|sucede|suceden|pasan
      cada persona|experiencia|cuerpo|caso|cliente|piel|paciente es|vive|reacciona|siente|tiene|percibe …4 distinto|distinta|diferente|mundo|particular|modo|manera|único|única|momento
      no todas|todos las|los experiencias|clientes|casos|días son|pueden|tienen|quedan
      todo|toda|cualquier proceso|servicio|aprendizaje|empresa|sistema|organización …2 perfectible|mejorable|susceptible|aprendizaje|bienvenido|aprende|mejora
      de|todo todo|esto|se se? aprende
      oportunidad|oportunidades|espacio|espacios|proceso de|para mejora|mejorar|crecimiento|crecer|aprendizaje
      mejora|mejoras continua|continuas|constante
      nos|me ayuda|ayudan|invita|invitan|suma|suman|sirve|sirven|permite|permiten|impulsa|impulsan|motiva|motivan un|a|para|mucho|montón? …1 crecer|mejorar|reflexionar|superarnos|seguir|ser|aprender|montón|mucho|todo
      para seguir mejorando|creciendo|construyendo|avanzando|evolucionando|aprendiendo
      seguimos|seguiremos|continuamos|continuaremos|estamos|seguir siempre? creciendo|evolucionando|caminando|confiantes|confiados|avanzando|construyendo|alineando|mejorando|trabajando|aprendiendo|fortaleciendo|innovando|comprometidos|contigo
      parte de nuestro|nuestra adn|esencia|filosofía|cultura
      nuestro|nuestra|nuestros|nuestras misión|propósito|compromiso|prioridad|objetivo|esencia|razón|filosofía|valores|procesos|protocolos|estándares|políticas|norte …2 es|son|siempre|permanece|será|con|están|han|de|intacto|absoluta
      compromiso|comprometidos|comprometido|comprometida|apuesta con|por|de la|el|nuestros|nuestras|brindar|ofrecer|dar|seguir|cada|todos excelencia|calidad|servicio|transparencia|clientes|mejora|bienestar|satisfacción|mejor|avanzando|socios|usuarios?
      altos|estrictos|exigentes|rigurosos|rigurosas|máximos|estrictas …1 estándares|protocolos|procesos|controles|normas|niveles
      protocolos|procesos|procedimientos|estándares|controles …2 más|muy|son|establecidos|vigentes|correspondientes exigentes|estrictos|rigurosos|altos|cumplieron?
      se cumplió|cumplieron|actuó|siguió|siguieron|respetaron|aplicaron|procedió con|conforme|de|los|según|el|acorde los|el|acuerdo|a|protocolos|protocolo|procedimientos|procedimiento|al?
      conforme|acorde|arreglo|apego a la|las|nuestra|nuestras normativa|normas|ley|política|políticas|normatividad|reglamento
      obedece|obedecen|responde|responden|debe|deben|debió|debido|corresponde|atribuye a temas|cuestiones|factores|motivos|causas|situaciones|razones|circunstancias|una|un|la|otra operativos|operativas|internos|internas|ajenos|ajenas|externos|externas|técnicas|técnicos|logísticos|naturales|temporada|alta|demanda?
      son|es multifactoriales|multifactorial|complejas|complejos|perfectible|perfectibles|subjetiva|subjetivo
      no|sin haremos|emitiremos|habrá|daremos|haremos|comentamos|podemos|referiremos|vamos|comentarios|contamos|tenemos …3 declaraciones|comentarios|detalles|casos|concretar|precisar|respecto|más|información|fecha
      sin comentarios
      no es|era|fue|refleja|representa|son la|lo|el|una|nuestra experiencia|que|imagen|servicio|costumbre|costumbres|nuestra|habitual buscamos|queremos|esperamos|deseamos|representa|somos|caracteriza|brindar|nos|intención
      no refleja|representa|reflejan|representan|define lo|nuestros|nuestra|quienes|quiénes|a|la|el
      no haya|fuera|fuese|era|fue|resultó|hayas|hayamos sido|quedado|cumplido|disfrutado|tenido? lo|la|el|como|tu|su|con|satisfecho|satisfecha|esperado que|esperada|tus|expectativas|esperabas|esperaba|esperado
      experiencia|servicio|resultado|atención no|que …4 esperada|esperado|esperabas|expectativas|esperaba|mereces|merece|deseada
      no? cumplió|cumplir|cumplido|cumplimos|alcanzó|satisfizo|satisfacer|atender|llenó …2 expectativas
      te|le|les|los|lo esperamos pronto|con|muy|siempre|nuevamente|otra
      entendemos|comprendemos|entiendo|sabemos|reconocemos|comprendo …2 que|cómo|perfectamente|aunque|tu|su|la …4 molesta|molesto|puede|pueden|no|frustrante|sensación|malestar|punto|sientas|sienta|hubo|incómoda|inconformidad|distinto|incomoda|enojo|sentir|angustia|preocupación
      somos|estamos|soy conscientes|consciente|al|apenados|apenado|dolidos de|tanto|que|por|las|la
      agradecemos|gracias|agradezco|valoramos|recibimos …4 compartir|compartirlo|compartirnos|contarnos|comunicarte|comunicarse|escribirnos|hacernos|hacerlo|hayas|haya|sentir|vivencia|escrito|fidelidad|parceria|cariño|lealtad|paciencia|comprensión
      gracias por tu|su|vuestro mensaje|comentario|opinión|contacto|reseña|aporte|tiempo|escribir
      gracias por comunicarte|comunicarse|contactarte|contactarnos|escribir|escribirnos|compartir|tanto|leernos
      todos|cada los? comentarios|comentario|opiniones|opinión|mensaje nos|es|son|cuentan|suman|ayudan
      tomamos|tomo|tomaremos|tomaré|recibimos|guardamos|leemos|valoramos …3 cariño|seriedad|corazón|atención|cuenta|nota
      la|el|nuestra|nuestro empresa|compañía|marca|entidad|institución|club|organización|firma|banco|universidad|clínica|cadena|hospital lamenta|expresa|reitera|reafirma|ratifica|manifiesta|rechaza|siempre|está|cumple|actúa
      reitera|reiteramos|reafirma|reafirmamos|ratificamos|ratifica su|nuestro|el|sus|nuestros|nuestra compromiso|valores|apuesta|disposición|voluntad|vocación
      ante|frente|respecto|sobre|tras|relación a|con|las|los|lo|el|la …1 versiones|hechos|lo|comentarios|sucedido|ocurrido|publicado|noticias|imágenes|acusaciones|informaciones|conversaciones|rumores
      interpretaciones|interpretados|interpretado|interpretada|malinterpretado|malinterpretados|interpretación …4 dado|lugar|dar|manera|forma|incorrecta|errónea
      lamenta|lamentan|lamentamos las|cualquier|los|que|lo|la …2 interpretaciones|inconveniente|molestias|hechos|determinados|percepción|confusión|malentendidos|insatisfacción|generada|situación
      ese|este|esos tipo de situaciones|inconvenientes|cosas|casos
      propias|propios|normales|habituales|inherentes de|del|a la|esta|el|un|estas temporada|operación|sector|proceso|negocio|demanda|fechas|rubro|época
      por|con la|las|el|lo alta|alto|gran|fuerte demanda|volumen|afluencia|flujo
      se rige|rigen|ajusta|trabaja|procura|busca|intenta|analizan|evalúan|valoran|estudian por|cada|para|a|que|los|día|dar|oportunamente|internamente|caso
      depende de otra|otro|un|otros área|departamento|tercero|factores|proveedor|terceros
      eso no? depende|es|corresponde de|otra|a|con otra|otro|nosotros|área|terceros
      échale|ánimo|animo|fuerza|tranquila|tranquilo|paciencia|tenga|ten ganas|que|fe|paciencia|todo …2 pasa|solucionar|mejora|resolver|resuelve|día|va
      todo se|lo va|vaya a? resolver|mejorar|solucionar|arreglar
      todo pasa|mejora|mejorará
      esperemos|esperamos|ojalá|confiamos que|en|la …2 próxima|todo|se|mejor|mejore|resuelva|solucione|acomoden|tiempo
      esperamos …6 siga|sigas|disfrutando|aclarado|comprenda|comprendas|entiendas|entienda|vuelvas|vuelva|próxima|mejor
      ni modo
      dentro de|en|la las|nuestras|lo|medida|posible posibilidades|posible
      procuraremos|intentaremos|trataremos|buscaremos|evitaremos que|no|de
      siempre|constantemente|día buscamos|intentamos|procuramos|trabajamos|queremos|tratamos|actuamos|hemos|velamos|estamos|a día?
      la situación|incidencia|tema|problema ha|fue|está|quedó|ya sido|siendo? manejada|resuelta|atendida|superada|controlada|subsanada|gestionada|superado|solucionada
      quedamos|quedo|seguimos a|atentos|pendientes|al tu|su|cualquier|tus|otra|disposición|pendiente
      así es|son|funciona|funcionan la|las|el|los política|políticas|sistema|reglas|cosas
      otras|otra|diversas|determinadas|distintas circunstancias|cuestiones|causas
      las circunstancias
      algunos|algunas|ciertos|ciertas|determinados usuarios|clientes|comentarios|personas|aspectos|socios|huéspedes
      """),
    .clue(
      8, .pt,
      """
      lamentamos|sentimos|lamento muito|profundamente? que|saber|por|ler|a|o|pelo|pela|sua|seu|os|as|qualquer
      ficamos|estamos|fico tristes|chateados|sentidos|chateado|triste em|por|com|de
      que|poxa chato|pena|triste|chateação|situação|que chato|pena
      imprevistos|situações|problemas|coisas|essas|isso pontuais|assim|coisas|situações? acontecem|podem|acontece|ocorrem|pode acontecer|ocorrer?
      às|as vezes a|o|as|nem|isso|as coisas
      nem tudo|sempre|todos sai|é|ocorre|as|saem
      entendemos|compreendemos|entendo|sabemos seu|sua|que|como|o|a|perfeitamente sentimento|frustração|sente|pode|chateação|posicionamento|ponto|insatisfação|nem|espera|descontentamento?
      seu|sua|o|a contato|comentário|relato|mensagem|manifestação|caso foi|é|será|nos|está
      recebemos o|a|seu|sua contato|mensagem|relato|comentário|manifestação|seu|sua
      agradecemos|obrigado|obrigada|agradeço …3 contato|compreensão|carinho|parceria|paciência|feedback|mensagem|retorno|compartilhar|comentário|manifestação
      reitera|reiteramos|reafirma|reafirmamos seu|nosso|o compromisso
      compromisso com a|o|nossos|os
      em|a|sobre|com relação|respeito|o|a|os|as ao|aos|à|às|fatos|episódio|das|do|da|fatos|ocorrido
      providências|medidas foram|serão|estão|cabíveis|necessárias
      está|estão|foram|foi|será|serão sendo|em? avaliados|avaliado|analisadas|analisado|apurado|apurados|análise|conduzido|tomadas|adotadas|verificado|oportunamente
      eventuais impactos|divergências|transtornos|falhas|problemas|inconvenientes
      esperamos|contamos|aguardamos revê|com|que|você|vê|sua|poder
      seguimos|estamos|continuamos sempre? confiantes|ouvindo|trabalhando|à|comprometidos|atentos|evoluindo|melhorando|juntos
      não comenta|comentamos|comentaremos|podemos|há|temos|vamos casos|comentar|mais|previsão|informações|nos|detalhes|entrar
      conta|conte|contem com a|conosco|gente|nosso
      mudanças|mudança|aprendizado|melhorias fazem|faz|é|são parte|bem|constantes
      todo aprendizado|processo|cliente|feedback é|faz
      nossa|nosso prioridade|missão|objetivo|compromisso|intenção sempre|é|nunca|continua|será
      alta|grande demanda|movimento|volume|procura
      conforme|segundo|dentro regulamento|normas|da|o|as|os normalidade|regulamento|política|normas|procedimentos|protocolos
      momento|instabilidade|oscilação|instabilidades de|momentânea|pontual oscilação|instabilidade?
      alheias|alheios|externos|externas|adversas à|a|ao
      cada|toda pessoa|experiência|caso|corpo é|vive|reage|tem|sente
      não é|foi|era|reflete|representa a|o|nossa|nosso|quem experiência|que|intenção|padrão|somos|nossos
      """),
    .clue(
      8, .en,
      """
      we hear|understand|appreciate|recognise|recognize|acknowledge|regret|know you|that|how|your|this|any|it|there
      sorry|sad|saddened|regret|disappointed|concerned to|you|that|if|about|any|your read|hear|see|learn|feel|felt|had|this|the|upset|experience|didn't|disappointment?
      these|such|those|some|sometimes|unfortunately|certain things|situations|delays|these|issues|flights|transactions|times can|may|happen|do|don't|were|occur
      has|have|been|was|is|are|were been|being|now? received|noted|resolved|considered|established|closed|addressed|impacted|affected|reviewed|logged|passed|raised|followed|shared|flagged|escalated
      we|we're|were are|remain|always|take|continue|strive|value|aim|pride|never always|fully|deeply|constantly? listening|learning|passionate|committed|all|seriously|striving|matters|working|dedicated|to|intend|your|every|ourselves
      no|unable further|additional|to comment|comments|statement|details|confirm
      never|not|isn't|wasn't our|the|what intention|experience|outcome|standard|we we|you|hope|want|aim|expect?
      thank|thanks|grateful you|to|for for|everyone|customers|your|being|who|their reaching|patience|loyalty|understanding|sharing|feedback|reached|part|taking|bringing|getting
      hope to|you|we see|welcome|understand|again|enjoy|can you|again|soon|better?
      policies|procedures|processes|protocols|guidelines are|were|is|have|in followed|designed|place|in|been
      circumstances|challenges|factors|conditions beyond|have|outside|were|may
      from time to time
      high|unprecedented|increased volumes|volume|demand|levels
      we'd|would|like|want like|to? to? reassure|remind|assure our|everyone|all|you|customers|the
      conversations|discussions|steps|measures|reviews|investigations are|have|were|remain ongoing|been|being|underway|taken
      everyone|every|each experience|customer|person|body|guest experiences|is|reacts|different|unique|matters
      as|going the|as|to planned|plan
      external|operational|unforeseen|technical factors|factor|reasons|circumstances|issues
      take|have a? care|wonderful|lovely|great !of
      your comment|comments|concerns|feedback|message|opinion has|have|is|are|will|helps|matters
      in line|accordance with our|the|policy|procedure
      stronger together
      """),
  ]
}
