// SPDX-License-Identifier: Apache-2.0
import Normalise

extension Detector {
  static let ridiculePhrases: [Phrases] = [
    // Only among laughter, and never about oneself.
    .possible(
      .es,
      """
      el|la|los|las|al|del|ese|esa|este|esta|otro|otra|pobre|pobrecito|pobrecita|nuestro|tremendo|tremenda|qué|menudo|a < @public-role|@group|tenor|runner|tiktoker|vocalista|galán|gordo|gorda|gordito|gordita|viejito|viejita|viejo|vieja|calvo|pelado|enano|enana|chino|china|chaval|chavala|man|mancito|nene|chica|chico|joven|cliente|clienta|pocho|pobre|criatura|equipo|hinchas|muchacha|niño|niña >
      < don|doña|ingeniero|ingeniera|licenciado|licenciada|chef|doctor|doctora|señor|señora|profesora|profe > @word !de|gracias
      usted|campeón|mija|mijo|caballero|abuelo|ubíquese|ubícate
      el|la|al|del que|q|de|del|en|con video|vídeo|foto|noticiero|caja|recepción|telediario|anuncio|comercial|propaganda|clima|tiempo|inmobiliaria|gafas|gorra|pelo|peluquín|pañuelo|tele|info|cargo|perfil
      posó|confundió|cantó|baila|bailando|desafina|resbaló|tropezó|tropezando|cayó|cayo|trabó|equivocó|olvidó|enredó
      """),
    // What everybody does: it counts beside a person.
    .clue(
      5, .es,
      """
      dice|dijo|puso|escribió|escribe|firma|preguntó|pregunta|leyó|cree|parecía|parecían|pareces|parecés
      """),
    .possible(
      .pt,
      """
      o|a|os|as|do|da|dos|ao|pro|pra|no|na|esse|essa|aquele|aquela|nosso|seu|dona|que|um|uma|pobre < @public-role|@group|vovô|tio|senhorzinho|favelado|anão|velha|palestrante|povo >
      o|esse|aquele|um < cara|homem > !de
      coitado|coitada|tadinho|tadinha|coitados
      olha|reparem|confundiu|esqueceu|caiu|errou
      esse|essa|aquele|aquela < aí|cara|@public-role|homem|povo >
      com|olha esse|essa|aquele|aquela|a|o < topete|peruca|paletó|terno|cabelo|sapatênis|penteado|voz|vozinha|barriga|testa|sobrancelha|bigode|dancinha|pose|cara|roupa|nariz > do|da|de|dela|dele|no|na|parece|emprestado|fininha
      cara de < quem > perdeu|engoliu|viu|comeu|imprime|dormiu|chupou
      """),
    .clue(5, .pt, "parecia|disse|falou|escreveu"),
    .possible(
      .en,
      """
      @public-role|hes|shes|she|him|they|princess|karen|grandpa|fella|lad|someone|somebody|champ|kids|chinese|cripples|wheelchair|mammy|these
      he is|was|wrote|said|thinks|looks|just|has|did|got|cant|couldnt|typed|brought
      look|imagine|not|whole|the state|spelled|said|sounds|wrote|typed
      """),
    .likely(
      .es,
      """
      # false sympathy
      alguien … regale|compre|preste|avise|explíquele|explique|dele|alcáncele|acérquele|tráigale|cómprele|diga|abra|enséñele|ayude|ate|baje|dé|mande|pague|péinele|llame … pobre|pobrecito|pobrecita|pobrecico|señor|señora|le|diccionario|atlas|abrazo|chupete|espejo|mandil|medallita|mantita|babero|caramelo|peine
      alguien|que le|les|te … avise|diga|explique|regale|preste al|a el|la|los? @public-role
      díganle|dile|decile|avísenle|avisenle|explíquenle|cómprenle|denle|regálenle|pónganle|péinenle|tráiganle|traedle|hacedle|préstenle|consíganle|pásenle un|una|el|la|los … diccionario|diccionarios|atlas|museo|tarima|peine|espejo|babero|chupete|carrito|medalla|medallita|pañuelo|psicólogo|subtítulos|mapa|logopeda|gps|lentes|manual|mandil|lonchera|escalera|banquito|globo|cuento|vasito|biberón|tetero|colores
      que le paguen|pongan|compren|den|devuelvan|pidan|presten|regalen un|una|el|la … logopeda|diccionario|plata|título|curso|subtítulos|mapa|gps|cámara
      le|te mandamos|traemos|enviamos|regalamos|preparamos|imprimimos también|un|una|el|la? un|una|el|la? pañuelito|pañuelo|diploma|babero|mamadera|biberón|chupete|medalla|medallita|cuento|peluche|aplauso|aplausos|diccionario|globo|té|tecito|mapa|curso|manta|mantita|psicólogo|ambulancia
      se le|te enfrió|rompió|derramó|arruinó el|la|su|tu … al|cafecito|pizza|príncipe|princesa|uñita|reina
      ay|uy|oh|aww|ayy pobrecito|pobrecita|pobre|qué|el|la se|pobrecito|pobrecita|criatura le|ofendió|enojó|enfrió|puso|molestó
      al|a príncipe|princesa|reina|señorito|señorita|duquesa|marqués|nene|nena se|no|le
      # false praise
      enhorabuena|felicidades|felicitaciones|bravo|aplausos|aplauso|ole|olé|premio|medalla|trofeo|nobel|óscar a|al|para|por|es|usted|el|la|eres|ha|inventó … ganó|descubrió|descubriste|inventó|primera|primero|quinta|quinto|número|mil|única|único|genio|empresaria|empresario|ingeniero|experto|jubilado|portero|community|señor|señora|premio|diploma … que|no|la|haber|una|al|sabe|escrito
      un|otro aplauso|aplausos para|al el|la
      qué|que nivelazo|eminencia|lumbrera|actorazo|prócer|papelón|ternura|tierno !de|el|tiene|más|gato|bebé|mi|los|las
      menudo|menuda|vaya|valiente|flor nivel|nivelito|papelón|cuadro|pintas|pronunciación|discurso|discursito|tropa|figura|personaje|fichaje|artista|elemento|circo el|la|del|de
      compositor|poeta|filósofo|cantante|economista|abogado|doctor|chef|experto|político|columnista|catador|detective|comediante|influencer nos|ya|se salió|cree|creyó
      se|te cree|creen|creés|crees|creyó gurú|columnista|napoleón|general|gerente|gerenta|visionaria|visionario|europea|europeo|caballero|chef|experto|crítico|el|la|muy|marqués|rico|rica|jefe|estrella|artista|famoso|famosa|influencer|modelo|princesa|dueño|dueña|gringo|gringa|poeta|cardiólogo
      tremenda|tremendo|qué|profunda reflexión|análisis|pensador|filósofo|platón|sócrates|einstein|aporte|argumento !sobre|de|del
      ole|olé|hablo|habló el|la|los community|doctor|doctora|ingeniero|ingeniera|experto|experta|sabio|licenciado|licenciada|catedrático|que|filósofo|filósofa|genio|bibliotecaria|maestro|profeta|señorito|universidad|influencer
      se hace|hacen llamar
      # spelling and speech of others
      escribió|escribe|puso|dijo|dice|pone|ponen|escrito|escribiste|leyó|leyendo|lee|dicho|diciendo|escribir|firmó|confundió haiga|haber|exelente|exelencia|desición|desicion|pograma|interné|próssima|ensíclopedia|pésimo|hubieron|nadien|naiden|cercas|aiga|iba|habemos|concerteza|sinergía|expresso|areopuerto|entonses|asta|líbido|ola|hechar|excelensia
      ni|no en inglés|español|castellano ni|sabe|se
      no se le entiende ni|nada|un
      mejor|peor que|lo mi|un loro|abuela|abuelo|sobrino|canario|perro|hijo|nieto
      # likenesses
      parece|parecía|parecen|parecían|pareces|parecés que|un|una|el|la|mi|muñeco|muñecos|a|si … cayéndose|cayendo|escapó|peinó|vistió|asustó|dibujó|geriátrico|circo|picapiedras|ventrílocuo|playmobil|foca|morcilla|cebolla|tamal|bulto|matambre|heladera|nevera|lavadora|piñata|espantapájaros|botijo|garrafón|payaso|payasa|ropero|robot|pingüino|pato|pollo|gallina|vaca|muerto|borracho|momia|maniquí|vela|condón|bolsa|papas|moscas|cucarachas|abuela|abuelo|resaca|piernas|cera|cárcel|motor|zapatilla|mojado|mojada|hielo|selva|duende|alien|marciano|semáforo|árbol|papel|cortina|sofá|lámpara|espantajo|títere|marioneta|mono|loro|caballo|burro|elefante|hipopótamo|jirafa|tortuga|mueble|santo|carnet
      como|cual vaca|pato|foca|tamal|robot|morcilla|tortuga|jubilado|matambre|garrafón|bulto|pingüino|momia|gallina|morsa|heladera|muñeco|estatua|mueble en|mal|atado|mojado|con|sin|al|a
      baila|bailando|camina|caminando|habla|corre|corriendo|canta|escribe|lee|anda|hablas|nada|maneja como|cual|igual si|un|una|niño|vaca|pato|que … hubieran|trajera|tuviera|hubiera|fuera|pisado|quemara|picara|piso|primero|hielo|papa|boca|pilas|palo|piedra|mojado|encerado|clavo
      con ese|esa|esos|esas flequillo|moño|bigote|peluquín|peinado|panza|barriga|guata|orejas|dentadura|diente|dientes|patas|patitas|cejas|pestañas|papada|pelo|calva|sombrero|corbata|acento|traje|gusto !de|que|tan
      esa|tremenda pelada|peladota
      esa|ese|la|el calva|peluquín|panza|guata|barriga|nariz|dentadura|cejas|papada del|de|tiene|brilla|se|va|que
      las cejas|orejas|dientes|patas de|del la|el|@public-role
      voz de pito|pato|pollo|camionero|radio|gallo|cotorra|ultratumba|borracho|niña|flauta
      cara de estampita|premio|susto|vaca|perro|pescado|pez|velorio|culo|póker|bobo
      se peinó|vistió|maquilló|pintó|cortó|arregló con|a|en @word
      echaste|pintaste|maquillaste|maquilló|pintaron|dibujó con palustre|brocha|rodillo|pala|carbón|marcador
      # tumbles and slips
      se le cayó|olvidó|trabó|enredó|escapó|subió|movió el|la|los peluquín|diente|dentadura|micrófono|cerebro|discurso|guion|pantalón|letra|peluca|uña|tacón
      menos mal que|q|el|la|los … cerebro|vergüenza
      di di di|dile
      pa pa pa|pase
      ta|tarta tarta|ta
      ridícula|ridículo total
      hazmerreír|hazmereir
      del casting|museo de|del un|una|cera|anuncio|aviso|terror
      dónde|donde compró|compraste|sacó|sacaste|estudió|estudiaste|regalaron el|la|ese|eso|esa|tu|su
      con|de dibujitos|dibujos para clientes|gente|niños como|también tú|usted|vos|ustedes|ese|la
      otro|otra|y|un máster|posgrado|doctorado|diploma en|de vida|nada|excusas|facebook|youtube|tiktok|quejas
      mientras|cuando usted|tú|vos habla|canta|baila|escribe
      es|eres|sos usted|tú|vos? el|la quinta|quinto|enésima|cliente|clienta|genio|primera|única número|mil|persona|genio|del|de …4 no sabe|supo|puede|entiende|lee
      ^ angelito|criatura|ternurita|estrellita|pobrecito|pobrecita $
      cachetes|barriguita|panza|patitas|papada de hámster|embarazo|seis|payaso|cerdo
      """),
    .likely(
      .pt,
      """
      alguém|alguem … traz|traga|dá|dê|compra|compre|avisa|avise|ajuda … chupeta|dicionário|abraço|lencinho|babador|pro|pra|mapa
      parabéns você|vc|ao|à|aos é o|a @word
      parece|parecia|parecem que? um|uma|o|a|minha|meu|boneco|fila|geladeira|pato|cavalo|filho|de? … deprimido|deprimida|geladeira|despejo|avó|capim|engasgado|posto|sogra|escada|desenhou|balão|circo|boneco|palhaço|bêbado|sapo|pinguim|múmia|espantalho|abacaxi|porco|macaco|poste|ventilador|galinha|vaca
      igual|feito|que nem|como bebê|windows|trator|vaca|bicho|pato|barata|geladeira|galinha velho|98|no|na|tonta
      que cabelo|penteado|voz|roupa|figura|cabecinha|nariz|cara|testa|barriga é esse|essa|triste|de|do|da
      tadinho|tadinha|coitado|coitada estudou|achou|acha|nem|do|da|não|pensou|veio|dele|dela
      palhaço|palhaça sem circo
      nossa|uau que|uma|um análise|comentário|profundo|profunda|crítico|profundidade|textão @word
      imagina quando você|vc|ela|ele descobrir|souber
      quem te|lhe|o|a formou|ensinou|vestiu|penteou
      estudou|formou|formado|formada em|onde|por|no|na que|onde|correspondência|youtube|maquete|google
      ui|uiui|ai|nossa o|a|que senhor|senhora|dona|doutor|rei|rainha|medo|madame da|do|razão|verdade
      sabe|usou|falou|disse|escreveu|fala|botou menas|pobrema|concerteza|estrupo|mim|agente|seje|dotora|menos|haja|iorgute|poblema|mendingo|perca @word?
      minuto de silêncio
      a gente|nós desenha|desenhe
      """),
    .likely(
      .en,
      """
      someone|somebody|pass|get|give|tell|ring|call|fetch|hug|quick … sticker|dictionary|tissue|whambulance|bib|nap|mammy|mommy|toupee|teddy|blankie|lollipop
      would you like|need|want a|some … bib|tissue|sticker
      congrats|congratulations|bravo|well|wow youre|you|on|done|to … award|winner|trophy|prize|medal|first … couldnt|cant|sign|read|who|of|goes
      wait|just|imagine till|until he|she finds|discovers|hears|learns
      imagine getting|having a|an? phd|degree|doctorate and
      says|said the man|woman|guy|one|lady|person who cant|cannot|couldnt|has|is
      how do you get|have a phd|degree|licence|diploma|job and|like
      which|what|from cereal|cracker|crackerjack box|packet
      did|does|must that|the|he|she|your|a|his … bet|apology|lawnmower|blindfold|blender
      that|his|her|the|whose haircut|toupee|jacket|tie|hat|wig|suit|beard|moustache|hairdo|chins|fringe must|came|looks|is|on|of|in
      moves|claps|walks|sounds|dresses|dances|runs|talks|looks|sings|stands|standing|blinking|there|waddling|reading like a|an … wardrobe|hostage|seal|mortgage|calf|gate|kettle|field|thumb|penguin|giraffe|potato|muppet|turtle|tortoise|duck|fridge|walrus|goat|ghost|robot|mannequin|scarecrow|whale|horse|cow|pigeon|hamster|goldfish
      @public-role|he|she|they moves|claps|walks|sounds|dresses|dances|runs|talks|looks|sings|reads|speaks|stands|standing|reading|blinking|sweating|moving|answers like a|an|the|hes|shes|someone|somebody|he|being
      waddling|waddles|waddle
      thinks|think|thought he|she|its|apr|that|thats clever|special|funny|michelangelo|einstein|gordon|month|picasso|somebody
      clever clogs|dick|cloggs
      do go on
      mr|miss|ms|mrs economics|degree|perfect|important|knowitall|big|clever|ceo|harvard degree|@word
      blink twice|if
      where do they|you find|get these @word
      pacifically|expresso|supposably|irregardless|studants|loose customers|cervix|welcom|nucular|libary
      cute|adorable did|look|that|how
      """),
  ]
}
