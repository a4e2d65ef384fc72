// SPDX-License-Identifier: Apache-2.0
import Normalise

extension Detector {
  static let abusePhrases: [Phrases] = [
    .certain(
      .es,
      """
      # go to …: everywhere
      vete|bete|váyase|váyanse|vayanse|andate|ándate|andá|anda|vaya|vayan|idos|iros|ve|vayase a la|tomar mierda|chingada|verga|chucha|concha|porra|cresta|puta
      vete|bete|váyase|váyanse|andate|andá|anda|vaya|vayan|idos|iros a la puta mierda|calle|madre
      vete|bete|váyase|váyanse|andate|andá|anda|vaya|vayan|idos a la gran puta|mierda
      vete|bete|váyase|váyanse|andate|andá|anda|vaya|vayan|idos a tomar|tomarpor por|x el? culo|saco
      vete|bete|váyase|váyanse|andate|andá|anda|vaya|vayan|idos al carajo|coño|infierno|diablo|demonio
      vete|bete|váyase|váyanse|andate|andá|anda|vaya|vayan a chingar|chingarse|joder|cagar|freír tu|su|a? madre|otro|otra|monos|espárragos?
      vete|bete|váyase|váyanse|andate|andá|anda|vaya|vayan a cagar
      vete|bete|váyase|váyanse|andate|andá a lavar|lavarte el|la culo|orto|poto|concha|cara
      que|q te|les|os|le den|dén por|x el? culo|saco|orto
      !a que|q te|os|le|les folle|follen|jodan|joda un? pez?
      que|q se|te|les|le jodan|joda|pudran|pudra|cojan|coja
      que|q te|le|les parta|partan un rayo
      ^ que te|os|le|les den $
      a tomar por culo todos|ustedes|vosotros|gilipollas|imbéciles
      púdrete|pudrete|púdranse|pudranse|púdrase|pudrase|pudríos
      # mothers
      chinga|chingue|chinguen|chingas tu|su|a? a? tu|su? pinche|puta|reputa|perra? madre
      chingas|chinga|chingue|chinguen a tu|su pinche|puta|perra? madre
      chinguen|chingue|chingas|chinga a su|tu madre
      tu|su|vuestra puta|reputa|pinche|perra|recontraputa|chingada madre|hermana|abuela !mía
      la puta|re|reputa|recontra que|q te|los|lo|la|les|os|le|las parió|pario|parieron|remil
      la reputísima|reputisima|recontraputa|reputa|putísima|remilputa madre que|q te|los|lo|la|os|les parió|pario
      la puta|reputa madre que|q te|los|lo|la|os|les|le parió|pario
      la concha|reconcha|chucha|cnch de tu|su|vuestra puta|reputa? madre|hermana|abuela|vieja
      concha|chucha|reconcha de tu|su madre|hermana
      concha|conche|chucha|cocha tu|su madre
      conche|concha|chuche|chucha su|tu? mare
      coño de|e tu|su madre|pepa
      me cago en tu|su|vuestra|tus|sus|vuestros puta? madre|padre|muertos|raza|estampa|familia|jeta|casa
      tu madre es|era una puta|zorra|perra
      # things to do
      chúpame|chupame|chúpamela|chupamela|chúpela|chúpenla|chúpala|chupala|chupenla la|el|esta|las? verga|pija|polla|pico|huevos|bolas|pinga|pichula|paloma?
      chupa|chupá|chupe|chupen|mama|mame|mámame|mamame|mamá|cómeme|comeme|cómanme la|el|esta|mi|las|los verga|pija|polla|pico|huevo|huevos|bolas|pinga|pichula|monda|chimba|picha|güevo
      mámamela|mamamela|mámalo|mámela|mámenla|mamenla
      come|coma|coman|comé mierda
      cómete|comete|cómanse|comanse|trágate|tragate una|un|la|esta mierda|verga|caca
      métete|metete|métetelo|metetelo|métanse|metanse|métaselo|métanselo|métetela|metetelo … por|x|en el culo|orto|poto|ojete|ano|jopo
      métete|métetelo|métanse|métanselo|métaselo|metetelo por|x donde te|le|les quepa
      bésame|besame|bésenme|lámeme|lameme el culo|trasero|orto
      vete|bete|andate|anda a que te culee|follen|cojan|den|culeen
      jódete|jodete|jódanse|jodanse|jódase|jodase|jodeos|joderos|cágate|que te jodan
      # to be dirt
      eres|sos|sois|pareces|parecés un|una|puro|pura|la|el|unos? puta|puto|maldita|maldito|gran|verdadera|completa? basura|escoria|porquería|bazofia|lacra|plasta|desgracia|aberración|asco|vergüenza|engendro|caca|desperdicio
      me|nos das|dais|daís mucho|muchísimo|puto|tremendo? asco|arcada|arcadas|náuseas|nauseas|repelús|pena|lástima
      usted|ustedes|gente|este|esta|ese|esa me|nos da|dan mucho|muchísimo|puto|tremendo? asco|arcadas|náuseas|repelús|vergüenza
      !le|les me das|dais|dáis asco|pena|lástima|vergüenza|repugnancia
      que|qué|q asco|pena|lástima|vergüenza|repugnancia das|dais|das|damos
      das|dais puto|mucho|muchísimo|verdadero? asco|repelús|vergüenza
      qué|que|vaya asco|ascazo de tía|tío|tipo|tipa|mujer|hombre|gente|persona|niña|niño|gorda|vieja|viejo|señora|señor
      no|ni tienes|tenés|tenéis|tenes cerebro|cerebros|neuronas|vergüenza|dignidad|sesos
      te|le|les falta|faltan un|una|unas? cerebro|neurona|neuronas|tornillo|luces
      tienes|tenés|tiene|tienen mierda|aserrín|paja|caca en la cabeza
      ojalá|ojala te|se|les mueras|muera|mueran|pudras|pudra|pudran !de
      muérete|muerete|muéranse|muéraos|morite !de
      mal parido hijo de puta
      mierda de gente|persona|personas|tío|tía|tipo|tipa|ser|cajero|cajera|gerente|jefe|empleado|empleados|mesero|vendedor|vendedora|gerentes|humano|youtuber
      eres|sos|sois lo más bajo|rastrero|ruin|asqueroso|despreciable|patético|ridículo
      no vales|valés|vale|valen|valeis|valéis una|nada|ni|un mierda|verga|puta|carajo|pito
      vales|valés|valen|valéis una? mierda|verga|madre
      """),
    .possible(
      .es,
      """
      puros|puras|tanto|tanta|tantos|tantas|cuánto|cuánta|mucho|mucha < @insult-mild >
      """),
    .likely(
      .es,
      """
      # a person called rubbish
      hay|hace que|q|falta ser muy|bien|un|una|tan|más|bastante|medio|realmente|demasiado|de? un|una? < @insult|@insult-mild|@insult-animal > para|pa|como|y|si
      hay que|q ser muy|bien|un|una|tan|más|bastante|medio? < @insult|@insult-mild|@insult-animal > $
      si serás|serán|será|serás|seréis muy|tan|bien? < @insult|@insult-mild|@insult-animal >
      es|eres|sos|son más|mas < @insult|@insult-mild|@insult-animal > que|q un|una|mandado|hecho
      gente|personas|gentuza|tipos < ignorante|ignorantes|inculta|estúpida|bruta|inútil|corrupta|falsa|asquerosa > como ustedes|usted|vos|tú|tu|esta|esa|ese
      @role|@kin|@mention|usted|ustedes|vos|tú|ella|ellos|tipo|tipa|señor|señora|vieja|viejo|mujer|hombre es|son|era < un|una|unas|unos|pura|puro? basura|porquería|escoria|caca|bazofia|lacra|bueno|buena|cero|estorbo >
      @role|@kin|@mention|tipo|tipa|señor|señora|mujer|hombre|persona|youtuber|famoso|famosa|niñata|cantante|gobierno|políticos|político|madre|padres|padre|gente|niña|niño|chica|chico|vieja|viejo|gorda|gordo|payaso|payasa|loca|loco|perra|zorra|rata|falsa|falso|fea|feo|calvo|calva|enano|enana < de mierda|verga|quinta|cuarta|porquería >
      !más|mas pinche|pinches|puto|puta|putos|putas|maldito|maldita|malditos|malditas|jodido|jodida|mardito|cochino|cochina|culero @role|tipo|tipa|vieja|viejo|viejas|viejos|mujer|niña|niño|señora|señor|hombre|tío|tía|gorda|gordo|calvo|calva|enano|enana|loca|loco|zorra|perra|perro|rata|ratas|gata|gato|cerdo|cerda|bruja|naco|nacos|naca|chamaco|escuincle|mocoso|mocosa|morra|morro|lacra|lacras|indio|india|cerda|foca|flaca|lesbiana|youtuber|policía|policías|perros|perras|cerdos
      so|so puta|puto? gorda|gordo|guarra|guarro|cerda|cerdo|perra|zorra|puta|bestia|burro|burra|animal|tonto|tonta|payaso|payasa|vaca|foca
      qué|que|q < tipo|tipa|mujer|señora|hombre|vieja|niña más|mas|tan enferma|enfermo|falsa|asquerosa|asqueroso|repugnante|desagradable|despreciable|vulgar|corriente|ordinaria|insoportable >
      cara|carita|jeta de culo|mierda|verga|orto|pija|rata|perra|puerco|cerdo|simio|mono|caballo|puta
      ganas|ganitas de vomitar
      mal|mala nacido|nacida|parido|parida
      ir|irse|váyanse|vete|vayan a robar a|al? otro|monte|bosque|lado|sus|tu?
      los|te|la|las|lo ~parir un|una perra|puta|chancha|burra
      pobre|pobres infeliz|infelices|diablo|diablos|imbécil|idiota|pendejo|pendeja|tipejo|tipeja
      """),
    .certain(
      .pt,
      """
      vai|vá|vão|vao|va|vaum se|te? tomar|toma|tomá no|nu seu|teu|meio? cu|rabo|olho|caneco
      toma|tomem no|nu seu|teu cu|rabo
      vai|vá|vão|va à|a|pra|para|pro merda|puta|puta que|que|pqp|inferno|caralho|raio|bosta|diabo
      vai|vá|vão para|pra a puta que pariu|te
      vai|vá pra|para puta que te|o|os|a pariu
      vtnc|vsf|vtmnc|tnc|vsfd|vtncs seu|sua|seus|suas|você|vc|vocês|vcs|@mention
      @mention vtnc|vsf|vtmnc|tnc|vsfd
      vai|vá chupar um|uma|rola|pica|prego|pau|piroca rola|pica|pau|piroca?
      chupa|chupe|lambe minha|meu|aqui|essa rola|pica|pau|saco|piroca|bolas
      enfia|enfie|enfiem|soca|mete … no|nu cu|rabo|olho
      a puta que te|os|lhe pariu
      seu|sua|seus|@role|ele|ela|cara é? um|uma? rato|ratos|verme|vermes|galinha|barata|bicho
      puta que te|os pariu
      foda se você|vocês|vc|vcs|tu
      come|coma|vai comer merda
      você|vc|vocês|vcs|tu é|são|e|sao|és um|uma|uns|umas|o|a? lixo|bosta|merda|escória|nojo|desgraça|vergonha|verme|vermes|imundície|praga|estorvo
      seu|sua|seus|suas mané|manés|lixo|lixos|bosta|bostas|merda|merdas|verme|vermes|nojo|puta|putas|praga|cadela|cachorra|piranha|porco|porca|rato|ratos|desgraça|peste|anta|antas|jumento|burro|burra|burros|vaca|vacas|égua|cobra|mula|asno|animal|animais|lacraia
      você|vc|tu me|mi dá|da nojo|asco|vergonha
      que nojo de você|vc|vocês|gente|mulher|homem|cara
      vocês|vcs não|nao valem|vale nada|merda|um|o
      sua|tua|seu mãe|mae é|e uma|aquela puta|vaca|piranha|égua
      morre|morra|morram desgraçado|desgraçada|diabo|demônio|praga|logo|lixo
      """),
    .likely(
      .pt,
      """
      vai|vá|vão|va se|te foder|fuder|ferrar|danar|lascar|foderem|fude
      filho|filhos|filha|fela|fila da|de puta|égua|mãe
      seu|sua cu|cuzão|caçamba|saco de flecha|lixo|burro|merda
      @role|cara|mulher|homem|moço|moça|pessoa|velho|velha|menina|menino|povo|cliente|ele|ela < de merda|bosta|quinta >
      @role|cara|mulher|homem|moça|moço|pessoa|ele|ela é|era|foi um|uma|tipo? < lixo|bosta|merda|cobra|porco|porca|verme|nojo|vaca >
      bando de|d < idiota|idiotas|burro|burros|merda|bosta|vagabundo|vagabundos|incompetente|incompetentes|ladrão|ladrões|babaca|babacas|imbecil|imbecis|otário|otários|corno|cornos|palhaço|palhaços|jumento|jumentos|retardado|retardados|inútil|inúteis|trouxa|trouxas|animal|animais|safado|safados|canalha|canalhas|lixo >
      vai|vão|vá se|te tratar|catar|lascar|ferrar|danar|enxergar|internar
      vai|vá caçar|procurar|arrumar o que fazer
      vai|vá lavar|capinar uma|um|o louça|lote|chão
      só|tudo|cambada de < filho|filhos|idiota|idiotas|vagabundo|vagabundos da? puta? >
      """),
    .certain(
      .en,
      """
      fuck|fck|screw|eff|fuk you|u|ya|yall|off|yourself|urself|yourselves|them|him|her !up|right
      go fuck|screw|kill|hang yourself|yourselves|urself
      go to hell !of|and|for
      kiss|lick my|our ass|arse|butt
      eat shit|dick
      suck my|a|our dick|balls|cock|nuts|ass|bag
      shove|stick it|that|them|your … up|where your|the|sun ass|arse|doesnt?
      piss|bugger|sod|naff off
      up yours
      get|go stuffed|fucked|bent
      drop dead
      you|u|yall are|r|re a|an|such|all|just|complete|total|absolute|the|real|utter|fucking? a|an|such|complete|total|absolute|fucking? disgrace|trash|garbage|filth|scum|joke|waste|embarrassment|disease|parasite|parasites|pig|pigs|rat|rats|cow|snake|snakes|dog|dogs
      youre|ur a|an|such|all|just|the? complete|total|absolute|fucking? a? disgrace|trash|garbage|filth|scum|joke|waste|embarrassment|pig|pigs|rat|rats|cow|snake|parasite
      you|yall|u make me sick|puke|vomit|gag
      you|u disgust me
      your mother|mom|mum|momma was|is a|such whore|bitch|slut|cow|pig
      """),
    .likely(
      .en,
      """
      @role|she|he|they|guy|woman|man|lady is|was|are|were such? < a|an|total|complete? joke|disgrace|pig|cow|rat|snake|dog|waste|piece|embarrassment|trash|garbage >
      bunch|pack|load of < idiots|clowns|morons|liars|thieves|crooks|losers|jokers|animals|scumbags|fools|muppets|cowboys|wankers >
      """),
  ]
}
