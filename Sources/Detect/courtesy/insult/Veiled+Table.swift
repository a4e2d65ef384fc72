// SPDX-License-Identifier: Apache-2.0
import Normalise

extension Detector {
  static let veiledInsultPhrases: [Phrases] = [
    .likely(
      .es,
      """
      # brains
      !mi|mis|nuestro|el cerebro|neurona|neuronas|sesos|coco|mollera en|de|a|lo modo|pollo|mosquito|alquiler|estrenar|vacaciones|huelga|préstamo|remojo|fábrica|adorno|mosca|gallina|pájaro|pez|maní|plastilina|paja|ameba
      ni|ningún|ninguna|sin|media|medio|falta|faltan|menos|dos|única|poco|poquito|pizca|gota|gramo de? un|una|el? cerebro|cerebros|neurona|neuronas|seso|sesos
      varias|pocas|algunas|tres neuronas
      no le|les|te|se? pusieron|dieron|sobra|alcanza|alcanzó|carbura|cabe|da|dan|llega|sube … cerebro|cabeza|neurona|neuronas|luces|coco|seso|entendederas|materia|intelecto
      @public-role|usted|tú|vos|ese|esa … con ese|esa|semejante|tanto cerebro|cabecita|inteligencia|cabezota
      con ese|esa|esos|esas|tanta|semejante cerebro|cabecita|inteligencia|luces|intelecto
      con las luces|neuronas que tiene|tienes|tenés|tienen|gasta
      con lo listo|lista|inteligente|listos|espabilado|brillante que es|eres|sos|son|sois|parece …8 no me|nos? extraña|sorprende|entiendo|asombra !que
      dos dedos de frente
      el cerebro lo tiene|tienen|tienes|tenés|dejó|dejaron|usa|usan
      el|la|tu|su inteligencia|ignorancia|estupidez|burrada|honradez|viveza|imbecilidad|honestidad pagara|fuera|cotizara|doliera|volara
      si la|el|tu|su inteligencia|ignorancia|estupidez|honradez|educación|tontería|ineptitud|burrada|vergüenza pagara|fuera|cotizara|doliera|volara|pesara|se
      pensar|pensando le|les|te duele|cuesta
      no|ni junta|juntan|suman|sumáis|suma|hilan|hila|conecta … idea|ideas|neurona|neuronas|dedo|cerebro|palabras
      entre todos|todas|los|las cuatro|dos|tres|diez? no|ni suman|juntan|hacen
      # cannot even
      no distingue|distinguen|distingues|distinguís|diferencia|diferencian un|una|el|la|entre … de|del|y @word !la|los
      ni|apenas leer|escribir|sumar|restar|saludar|hablar|bañarse|cobrar|mentir|pensar|atender|copiar|vestirse … sabe|saben|sabes|sabés|puede|tiene|tienen|podes
      ni para|pa mentir|tirano|inflar|jefas|jefe|relleno|portero|burro|adorno|estorbar|barrer|trapear @word?
      no podría|podrías|podrían|pudo|puede ni? administrar|dirigir|manejar|organizar ni la|un|una|el?
      no dirige|dirigen ni
      # office and title
      le|les|te queda|quedó|quedan grande|enorme|gigante el|la|hasta cargo|puesto|silla|título|función|trabajo|tarea|chat|oficio|curul|despacho
      qué|que se|podemos puede|podés|podía|esperar esperar|de de|un? usted|ustedes|vos|ti|alguien|gente|semejante
      qué|que se puede|podía esperar de un|una|la|el|este|esta|ese|esa @public-role
      qué|que le|les vas|vamos|va a pedir a|al
      regalaron|imprimieron|rifaron el|la|un|su|tu título|diploma|máster|cargo|puesto|carrera|licencia|doctorado
      @scorn|@insult|@insult-mild|@accusation desde|de la? cuna|chiquitos|nacimiento
      @scorn|@insult|@insult-mild|@accusation desde que nacen|nacieron|nació
      cada vez que habla|hablas|abre|abres|opina … baja|muere|pierde|llora|apaga|rebuzna
      el|la|ese|este cargo|puesto|título|oficio … queda|quedó grande|enorme|gigante
      título|diploma|máster|carrera|licenciatura|doctorado|cartón … plastilina|rifa|tómbola|cereal|cereales|yogures|yogur|correspondencia|youtube|chicles|chocolate|regalaron|prestado|compró|imprimieron|imprimió|garaje|esquina|cartón|adorno
      quién le|te|les firmó|dio|regaló|vendió el|la|ese título|diploma|cargo|puesto|carné|micrófono|uniforme
      la|lo|los|te|las|el contrataron|pusieron|eligieron|metieron|nombraron por|de|para descarte|bonita|bonito|lástima|sorteo|adorno|relleno|palanca|dedo|primo|sobrino|sobrina|acomodo|decorar|enchufe
      entró|entrado|entraste|entran|llegó|puesto por|de acomodo|palanca|enchufe|dedo|dedazo|vara|padrino|ventana|rosca|apellido
      no es médico|doctor|enfermera|ingeniero|profesor|abogado|arquitecto|jefe|periodista|gente|persona es|ni
      # face, birth, pity
      con esa|tiene|tienes|tenés|semejante más? cara de palo|vinagre|culo|susto|pocos|piedra|perro|limón|estreñido|estreñida|orto|bobo|boba|tonto|tonta|mafioso|amargada|asco|ano|caballo
      cara|jeta más? dura|como|de más? turrón|palo|cemento|dura|hormigón|concreto|piedra|lata|corcho|madera
      nació|nacieron|naciste|nacen|nacéis cansado|cansada|cansados|para|pa perder|sufrir|estorbar|mandar|robar|mentir|servir|capacho
      pobre hombrecito|hombrecillo|tipo|infeliz|tipejo !que
      ^ pobre hombre|mujer|señora|criatura $
      animalito|pedazo del|de|con señor|dios|carne|patas
      corazón|alma de piedra|pómez|hielo|carnicero|cemento|chulquero|vinagre|metal|cartón|trapo|verdugo|usurero|rata
      piedra|hielo en el|donde|lugar … corazón
      vendería|venderían|vende|venden|entregan|entregaría a|por la|su madre|mamá|abuela|vieja|hermana|patria !que|de
      no conoce|conocen|conoces|tiene|tienen la|ni vergüenza|decencia|honradez
      @insult|@insult-mild|naco|vieja|bruto|burro < tenía|tenías|tenían|tenés que|q ser >
      no sirves|servís|valéis|vales ni? para|pa|de @word
      no sirve|sirven|vale|valen ni para @word !eso
      no da|das|dan|dais una $
      si pensara|pensaras|pensaran|tuviera|tuvieras|tuvieran … frente|cerebro|vergüenza|neuronas|cabeza
      # faults
      @public-role|doctorcito|doctorcita|licenciadito|abogadillo|abogaducho|médico|policías|jefecito|experto de pacotilla|cartón|quinta|cuarta|hojalata|juguete|plastilina|mentira|mentiritas|papel|tercera|banqueta|feria
      los|las brutos|tontos|ignorantes|inútiles|idiotas|sapos|burros|bobos|borregos|vagos|mediocres como
      @public-role|usted|vos|tú|él|ella|tipo|nota|señor|cajera|es|eres|sos más|mas tonto|tonta|falso|falsa|bruto|bruta|burro|burra|vago|vaga|corto|corta|torpe|ignorante|cobarde|mentiroso|mentirosa|hipócrita|cutre|zoquete que|q un|una|el|la|las|los|cagar|pegarle|hecho|mandado
      @public-role|señor|señora|hombre|mujer|tipo|muchacho tan tibio|cobarde|falso|atrasado|inútil|bruto|bruta|torpe|corto|cortito|limitado|tonto|tonta|ignorante|vacío|vacía|creído|poca|mediocre|ridículo|ridícula
      para ser|serlo tan incapaz|bruto|bruta|estudiado|estudiada|inútil|burro|listo|lista
      tan incapaz|incapaces|brutos|inútiles|inútil|cortos|cortitas|ineptos|burros|lentos que|q son|es|eres|sois|sos
      lo|la|los bruto|bruta|brutos|incapaces|inútil|inútiles|falso|burro|burra|cortos|tonto|tonta|poca que|q cosa? es|son|eres|sos|sois
      qué|que cortitas|cortita|cortito|ridícula|ridículo|payaso|mudo|burro|burra|inútil|nabo|gil|gilipollas|animal|infeliz|mamerto|bobo|boba|menso|mensa|tarado es|son|sois|eres|sos|que|el|la|los|ese|esa|usted|tú|vos
      el|la muy inútil|cobarde|sinvergüenza|descarado|descarada|falso|falsa|ladrón|ladrona|tonto|tonta|burro|burra|cabrón|hipócrita|lista|listo|imbécil|idiota
      doble cara|moral
      gente sin alma|modales|vergüenza|educación|historia|corazón|cerebro|oficio|clase|cultura|escrúpulos|criterio|valores|dignidad|sangre|neuronas|memoria
      gente que no|ni|nunca ha leído|junta|sabe|piensa|distingue|lee|entiende|trabaja|trabajó
      sin alma|escrúpulos|corazón|sangre|cerebro|neuronas|dignidad|entrañas esa|ese|esos|esas|todos|la|el|los mujer|tipo|hombre|señor|@public-role
      no|ni tiene|tienen|tienes|tenés|tener|tenéis ni? corazón|alma|perdón|sangre|madre|cerebro|neuronas|sesos|dignidad|escrúpulos|entrañas|cabeza|luces !para|de
      mala|malas|mal persona|personas|gente|bicho|entraña|sangre|calaña
      poca|poquita|poquito|poco cosa|hombre|mujer !que|de|en|más|por|lo
      """),
    .possible(
      .es,
      """
      es|son un|una|unos|unas grosero|grosera|atrevido|atrevida|creído|creída|vendido|vendidos|atorrante|maleducado|maleducada|prepotente|soberbio|trilero|chapuzas|carnicero|carniceros|matasanos|plaga|peste|mercenario|mercenarios !de|y|del|para
      !no|ni|nunca|tampoco son|sos|sois una? plaga|peste|lacra|basura|cucarachas|ratas|bichos|animales|escoria
      una|la|las|los|dos|tres|once|cuatro sanguijuelas|inútiles|parásitos|inútil|ineptos|payasos|ladrones|burros|vividores
      cero a la izquierda
      que|qué señor|tipo|tío más|tan @word
      qué|que mediocre|mediocres|ridícula|ridículo|cobarde|hipócrita|caradura|sinvergüenza|cínico|cínica|ignorante|ignorancia|infeliz|patán|falso !de|la|que|el
      @public-role|usted|vos|tú es|son|eres|sos un|una|unos @word con bata|corbata|patas|título|diploma|sello|chofer|botines|pala
      casos perdidos
      no piensan|piensa repiten|repite|se
      cree|creen que con|por|gritando|usar|el|la … cerebro|modales|educación|talento|jefe
      se cree|creen|creés|crees @word y no
      tiene|tenés|tienes|tienen el|la|menos carisma|simpatía|empatía|chispa|sensibilidad|profundidad de un|una
      tan|más útil como|que un|una
      @public-role … miente|mienten más que mi|un|una|el|la
      la culpa no|la es|tiene de|suya quien|el|usted
      le|te|les vino|dieron|queda de adorno
      no vale|vales|valen ni|de relleno|adorno
      usted no es cliente|médico|nadie|persona|gente es
      una|la lumbrera|eminencia|joyita el|la|ese
      no|ni sabe|saben|sabes|sabés|sabéis ni !si|cuándo|cuánto|cuál|cómo|qué
      """),
    .likely(
      .pt,
      """
      esse|essa|aquele|aquela pilantra|imbecil|idiota|vagabundo|vagabunda|canalha|palhaço|arrombado|filho da|do|de|aí @word
      gente|povo|pessoal|gentinha burra|burro|sem|nojenta|ordinária|lerdo|falsa|podre|ignorante|idiota|inútil|esquisito|feio !dinheiro|teto|terra|casa|água
      um|uma|dois|ser|serzinho humano podre|lixo|desprezível|nojento
      mais burro|burra|falso|falsa que|do um|uma|cego|nota|porta
      com esse|essa|aquela|aquele uma? cérebro|cabecinha|inteligência|topete
      cabeça|cabecinha|cara de vento|bagre|pau|peixe|ovo|oca|melão|bosta|cu|bunda|tacho
      neurônio|neurônios|qi|cérebro de|a|e|no|na|mais|menos|pra|desligado|minha|faltando
      falta|faltou|sem|menos|nem … neurônio|neurônios|cérebro|berço !de|na
      se a burrice|ignorância|incompetência|estupidez|honestidade|vergonha @word
      pobre|pobreza de espírito
      seu pobre|coitado coitado|pobre|diabo
      mal|nem sabe|sabem somar|ler|escrever|falar|contar|fazer|atender|segurar|abrir
      não|nao sabe a diferença
      esperar o quê|que
      nasceu|nascem|nasceram pra|para carimbar|mandar|perder|assistir|sofrer|capacho
      tem|tinha|com|de o|a carisma|simpatia|empatia|caráter|profundidade|inteligência|educação|vocação|utilidade|charme de|do|pra um|uma|tamanho|extrato|portão
      papai|pai|tio|sobrinho|primo|filhinho … pagou|indicou|arrumou|colocou !a|o
      vende|venderia|vendem|vendeu|vendia a própria mãe|avó|alma
      tenho|dá|me nojo|ânsia de|dessa|desse|desses|dessas
      é burro|burra|jumento|tapado|escroto|cuzão|otário demais|mesmo|sim|e|de|quem
      tão pequeno|pequena|burro|burra|raso|baixo|podre
      volta pro|pra|para o|a miojo|roça|senzala|chiqueiro|esgoto|buraco|teu|seu|caverna
      tinha|tinham que ser mulher|paraíba|baiano|preto|pobre|velho|gordo|favelado|nordestino|carioca|argentino
      corja|gentalha|ralé|escória|gentinha
      pilantra|anta|animal|jumento|bosta|bicho|palhaço|palhaça|imbecil|idiota|incompetente do|da|desse|dessa|dos|das @public-role|transportadora|atendente|fiscal|despachante|vendedor
      você|vc|vocês|vcs|tu é|são|és a própria|prova|uma|um|rasa|raso|rasos gafe|de|que|vergonha|vazia
      você|vc|tu tem|têm a profundidade|empatia|simpatia de|do um|uma
      """),
    .likely(
      .en,
      """
      the charm|personality|warmth|empathy|wit|manners of a|an wet|dead|damp|road|brick|goat|door|tax|parking|speed
      thick as|and
      thick as a|mince|two|the
      dense|dumb|dim|thick|daft as a|as|mince|two|rocks
      dumber|dimmer|denser than
      brain|brains|brainpower like|of|the|in|as|between|size|cells yours|his|hers|theirs|pea|walnut|goldfish|gnat
      iq|brain of|the|size … tortilla|wet|potato|goldfish|turnip|walnut|spoon|pea|shoe|brick|sponge
      one|single|two|half|share|shares|shared a|single? brain cell|cells
      nothing|something|space|gap between the ears|between the ears
      couldnt|cant|could|cannot not? organise|organize|run|manage|start|spell|find|count|pour|boil|direct|lead|read|park a|an|his|her|their|the|sincerity|it raffle|bath|queue|piñata|lawnmower|pissup|bun|brewery|party|change|own|kettle|egg|paper|tap|two|word|map
      a working thought
      wouldnt|doesnt|dont know … if it bit|hit|slapped him|her|them|you
      sell|sold|sells his|her|their|its|your own mother|granny|grandmother|soul|nan
      steal the milk|eyes|pennies|coins
      where a|his|her|their spine|heart|brain|soul|personality should|is
      empty suits|suit
      friendlier|brighter|smarter|sharper|politer|warmer gates|bricks|puddles|doors|walls|statues|dogs|sheep|rocks
      ive|have known|met|seen puddles|gates|doors|bricks|spoons|goldfish|rocks|teaspoons|corpses
      you must be the reason they
      if common|brains|ignorance|stupidity|sense|intelligence sense? was|were
      born on|in|at|with a|weekend @word … nobody|spoon|supervising
      eats|eating|licks|ate crayons|glue|windows|paste|paint
      face on|that|like her|him|would|a|only? that|would|a|could|mother turn|only|slapped|curdle|frighten|stop
      theyre|you are|youre|they are|hes|shes animals|animal|scum|vermin|parasites|rats|dense|thick|filth|a rat|useless|pathetic
      with no manners|brains|spine|shame
      heartless|soulless|gutless|spineless article|man|woman|creature|cow|so|people
      voters|fans|lot|canvassers|supporters … selfish|smug|thick|brainless|plastic|glory|grinning|idiots|halfwits|senile|nobodies|animals
      smug|selfish and
      somebody|someone had to come last
      mr|miss|mrs important|perfect|knowitall|bigshot|personality|charisma
      """),
  ]
}
