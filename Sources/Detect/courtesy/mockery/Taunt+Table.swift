// SPDX-License-Identifier: Apache-2.0
import Normalise

extension Detector {
  static let tauntPhrases: [Phrases] = [
    .likely(
      .es,
      """
      # false experts
      ya|y|ahí|ahi|miren|mira|uy salió|salio|llegó|llego|habló|hablo|apareció|viene|vino|saltó|brincó el|la|los|las|don|doña experto|experta|expertos|expertas|abogado|abogada|defensor|defensora|doctor|doctora|ofendido|ofendida|ofendidos|sabio|sabia|genio|chef|crítico|crítica|catador|juez|maestro|maestra|señorito|señorita|princesa|santo|santa|perfecto|perfecta|perfectos|todólogo|todóloga|barista|inteligente|listo|lista|licenciado|profe|profeta
      habló|hablo el|la|don|doña experto|experta|perfecto|perfecta|sabio|genio|señor|señora|catador|chef|barista|doctor|inteligente|santo|santa
      felicitaciones|felicidades|bravo|aplausos|enhorabuena|gracias|brillante|excelente genio|lumbrera|einstein|sherlock|iluminado|sabelotodo|lumbreras
      descubriste|descubrió|descubrieron|inventaste|inventó el|la|que|américa agua|pólvora|hilo|rueda|américa tibia|negro|azucarado|moja|caliente?
      se las|la da|das|dan|tira|tiras|echa|echas|pica|picas de|del muy|gran|la|el? experto|experta|fino|fina|inteligente|culto|culta|importante|chef|sabio|sabia|gracioso|graciosa|entendido|intelectual|barista|crítico|crítica|rico|rica|bravo|brava|influencer|guapo|guapa|catador|catadora|santo|santa|digno|digna
      vas de lista|listo|digna|digno|divina|divo|diva|intelectual|entendida|entendido|guay
      # school and spelling
      se nota|ve que|q … faltó|falto|faltaste|saltó|perdió|reprobó|rajó|abandonó … clase|clases|colegio|escuela|ortografía|primaria|gramática|jardín
      faltó|faltaste|faltaron a la|las|el? clase|clases|escuela|colegio de|cuando
      le|te|les|alguien|alguno … regale|regalen|regalo|compre|compren|compro|dé|den|doy|preste|presten|traiga|traigan|traiga un|una|el|la|su diccionario|espejo|pañuelo|chupete|chupón|tetero|biberón|mamadera|cerebro|peine|curso|abrazo|caramelo|globo|babero
      dónde|donde compraste|aprendiste|sacaste|estudiaste|compró|aprendió el|la|a|ese|tu|su título|diploma|escribir|licencia|ortografía|hablar|carné|pase
      en qué|que rifa|tómbola|piñata|caja|sorpresa te|se|le ganaste|ganó|sacaste|sacó|regalaron el|la|tu|su? título|diploma|licencia?
      # babies
      niño|niña|nene|nena|niñito|niñita|hijito|hijita|bebé de mamá|mami|papá|papi|papito
      tómese|tomese|tómate|tomate|tómense|tomá un|una|algo|su|tu … tecito|té|valeriana|manzanilla|agüita|toronjil|tila|pastilla|calmante|pastillita|aromática|boldo
      pobre|pobres tonto|tonta|iluso|ilusa|ingenuo|ingenua|infeliz|bobo|boba|gato|ardido|ardida
      mi|hasta|mejor abuela|abuelo|perro|gato|loro|sobrino|sobrina|nieto|hijo|mi de|abuela|perro|gato? … escribe|habla|atiende|cocina|redacta|dibuja|sirve|entiende|hace … mejor
      universidad|escuela|instituto de la|las vida|calle|esquina|youtube|nada
      llamen|llama|llámenle|díganle|avisen a|al la|su|tu|los? mamá|mami|mamita|ambulancia|bomberos|veterinario|zoológico|niñera|manicomio que|porque|se|el|la
      el|la|al|del nene|nena|bebé|bebe|niñito|niñita|princesa|reina|princesita|reinita|florecita|cristalito está|esta|se|ya|anda|quiere llorando|lloró|ofendió|enojó|molestó|picó|sintió|resintió|haciendo|su|teta|pañal
      se|te|le ofendió|enojó|resintió|sintió|molestó la|el princesa|reina|nene|nena|bebé|señorita|señorito|doctor|doctora|reinita|princesita|florecita|divo|diva|copito
      ya se|te pasará|pasó|calmó el|la|tu|su berrinche|rabieta|pataleta|drama|chillido
      llora|lloren|llore|siga|sigue|sigan en|por|hasta|un un|el|que|río|rio rincón|río|seque|idioma
      ñiñiñi|ñiñiñiñi|ñañaña|ñañañaña|ñeñeñe|mimimi|mimimimi|ñiñi|ñeñe
      # wits
      no te|le|les da|dio|alcanza|llega la|el cabeza|cerebro|neurona|coco|cabecita|materia|seso|ancho !permiso
      te|le|les|se caíste|caiste|cayó|cayeron|caíste|tiraron de la|chiquito|cabeza|chiquita|la? cuna|cabeza|cama|chiquito|bebé
      te|le|les faltó|falto oxígeno|oxigeno|sol|cerebro|hervor
      le|te|les patina|resbala|patinan el|la|las coco|neurona|neuronas|cabeza|mate
      dos|una|única|tres neurona|neuronas
      se te|le salió|ve|nota|vio|sale el|la|lo circo|payaso|cobre|hilacha|plumero|indio|corriente|naco|ordinario|barrio|pelo|clase|ordinaria
      vuelve|vuelva|devuélvete|devuélvase|regresa|vete|váyase al|a tu|su|la? circo|zoológico|manicomio|jaula|cueva|kinder|kínder
      pena|vergüenza|verguenza ajena das|dan|da|el|la|este|esta|ese|esa|usted|ustedes
      quién|quien|quen te|lo|la|le|los viste|vistió|peinó|peina|maquilló|maquilla|cortó|enseñó|pintó|asesora|disfrazó|operó
      ese|esa|esos|esas bigote|cejas|labios|pestañas|peluca|peinado|nariz|barba|uñas|tatuaje … dibujó|dibujaron|pintó|prestó|compró|marcador|lapicero|plumón|brocha|rotulador|oferta|remate|photoshop
      # how somebody writes or speaks
      aprende|aprenda|aprendan|aprendé|aprended|aprendan primero|mejor? a escribir|leer|hablar|sumar|deletrear|redactar|conjugar|puntuar !con|en|inglés|francés
      aprende|aprenda|aprendan|aprendé primero? ortografía|gramática|español
      habla|hable|hablen|hablá|escribe|escriba|escriban|escribí bien|claro primero|antes|y|que
      ni escribir|hablar|leer|sumar sabe|sabes|sabés|saben
      no sabe|sabes|sabés|saben ni escribir|hablar|leer|sumar|hablar|deletrear
      tu|su|esa ortografía|ortografia da|duele|sangra|asusta|lastima|es|me
      me sangran|sangraron|lloran los|mis ojos
      # false fear, false applause, false pity
      uy|ay|uyy|huy|ayy|oh sí|si que|qué|q miedo|susto|nervios|terror|valiente|dolor|temblor
      uy|ay|uyy|huy|uh que|qué|q miedo|miedito|susto|nervios|temor|temblor
      qué|que miedito|miedo me|nos das|dan|dás
      mira|mire|miren|mirá como|cómo tiemblo|tiemblan|lloro|temblando
      estoy|estamos temblando de miedo
      ay|uy|ayy|huy sí|si ay|uy|ayy|huy sí|si
      ay|uy|ayy|huy sí|si el|la|soy muy|gran
      bua|buaa|buaaa|buu|snif bua|buaa|buaaa|buu|snif bua|buaa|buaaa|buu?
      bua|buaa|buaaa ya lloró|llora|lloraron
      ya ~llorar la|el|los|las @role|clienta|cliente|señora|señor|doña|niña|nena|bebé|llorón|llorona|reina|princesa|señorita|doñita|haters|niño
      lloren|llora|llore|llorá|sigan|sigue|siga más|mas|llorando|llorones|llorona|llorón llorones|llorona|llorón?
      sáquenle|saquenle|pásenle|pasenle|denle|dale|dele|cómprenle|comprenle|tráiganle|alcáncenle|préstenle|tírenle|regálenle un|una|su|el|la pañuelo|bombón|teta|tetero|chupete|chupón|biberón|mamadera|mamila|tete|leche|paletica|colombina|caramelo|globo|curita|pastilla|diccionario|espejo|peine|galleta|galletita|pan
      < pobrecito|pobrecita|pobrecitos|pobrecillo|pobrecilla|pobre|pobretico el|la|los|del community|cm|administrador|admin|encargado|encargada|gerente|empleado|empleada|cajero|cajera|mesero|mesera|señor|señora|doctor|jefe|jefecito|dueño|becario|pasante|practicante|interno|diseñador|community|social >
      pobrecito|pobrecita|pobrecitos se|te|ya|le|está|está cree|creyó|puso|pone|picó|ofendió|enojó|ardió|dolió|duele
      pobrecito|pobrecita|pobrecitos|pobre se|te|le cree|creyó|creyo|puso|picó|ofendió|enojó|ardió|dolió|duele
      se|te|le|les puso|pusiste|pone bravo|brava|bravito|bravita|sensible|chillón|chillona|intenso|intensa|digna|digno|delicadito|delicadita|nena
      te|le|les|se ardió|ardio|arde|picó|dolió|dolio|duele el|la|mucho|que|los culo|orto|ego|cola|verdad|huesos
      ^ ardido|ardida|picado|picada $
      estás|puro ardido|ardida|ardidos
      se|te cree|creen|creés|crees la|el|muy|don|tan|gran|un|una|más|mas última|mamá|mama|papá|divina|fina|fino|inteligente|importante|chistoso|chistosa|gracioso|graciosa|gran|linda|bonita|guapa|lindo|bonito|galán|listo|lista|vivo|viva|experto|experta|crítico|dueño|dueña|ombligo|centro|reina|rey|cosa|muy|modelo|chef|influencer
      se|te cree|creen|creés|crees miss|reina|princesa|modelo|influencer|actriz|galán|dios|shakira|chistoso|chistosa|gracioso|graciosa|divina|fina|fino|europeo|gringo
      le|te|les falta|faltan un|una|varios|dos|tres|unos|algunos tornillo|tornillos|hervor|neurona|veranos|caramelos|palos|jugadores|verano|tuerca
      aplausos|aplauso|bravo|premio|medalla|galardón|trofeo|óscar|nobel para|al|a el|la|los? … payaso|genio|lumbrera|lento|inútil|lumbreras|burro|bruto|despistado|tonto|einstein
      premio|medalla|trofeo|óscar|nobel a|al|a|para la|el|al|los? más|mas? empleado|mesero|cajero|gerente|lento|bobo|lerdo|inútil|tonto|community|cajera
      genio|lumbrera|lumbreras|einstein|campeón|campeon|sabelotodo|sabihondo|sabiondo|superdotado|iluminado del|de la|el|este? @role|año|community|universo|siglo|barrio
      < lumbrera|lumbreras|sabiondo|sabihondo|einstein > $
      a ver|aver|oye|oiga|miren|mira|ey|vaya|bravo < lumbrera|lumbreras|einstein|genio|campeón|sabelotodo|geniecillo|genia|iluminado|doctorcito|doctorcita|listillo|listilla|princesa|reinita >
      doctorcito|doctorcita|jefecito|jefecita|serranito|serranita|cholito|indiecito|cachaquito|costeñito|poetita|licenciadito|abogadito|abogaducho|periodistucho|actorcillo|mediquillo|profesorcito|cantantucho|escritorzuelo|reyezuelo
      vuelve|vuelva|vuelvan|regresa|volvé al|a|pal kinder|kínder|jardín|primaria|escuelita|preescolar la?
      lo|la|los|te|le sacaron|echaron|soltaron|botaron del jardín|kinder|manicomio|zoológico|colegio|circo|preescolar de|jardin|primaria? infantes?
      se|te|le escapó|escaparon|escapaste|escapo del|de manicomio|zoológico|circo|corral|la|un manicomio|selva|granja|jaula?
      eres|sos|pareces|parecés un|una chiste|meme|caricatura|broma|monigote
      eres|es|sos|son|sois el hazmerreír|hazmereir
      menudo|vaya|menuda espécimen|esperpento|fauna|papelón|fantoche|payasada
      haces|haciendo|hiciste|hacés el|la|un ridículo|ridicula|payaso|payasa|papelón|oso
      jaja|jajaja|jajajaja|jajajajaja|jajaj|jajajajajaja|ja pobre|tonto|tontos|pobres|ridículo|ridícula|payaso|payasa|perdedor|perdedores|llorón|llorona|miren|mírenlo|mirenla|mírenla|mira ese|esa|iluso|ilusos|al|a|la|el?
      por|x eso estás|está|están|te|lo|la|eres|sigues|sos dejaron|dejó|solo|sola|solterona|soltero|solos|quedaste|abandonó|pobre
      con razón|razon estás|está|te|lo|la|sos|eres|es dejaron|dejó|solo|sola|así|fea|feo
      tu|su mamá|mamita|mami te|le|lo sabe|deja|dejó|viste|escribió|dijo|peina que|usar|guapo|lindo|bonito
      ve|vaya|vete|anda|andá con tu|su mamá|mamita|mami
      consíguete|búscate|búsquese un|una novio|novia|hobby|gato
      quieres|querés|quiere un|una? pañuelo|galleta|galletita|aplauso|premio|medalla|chocolatito|abrazo|mamadera !de|con|grande|para
      menudo|menuda|menudos|vaya|valiente|tremendo|tremenda < petardo|petarda|lumbrera|lumbreras|espécimen|careto|pintas|elemento|elementa|personaje|pájaro|pieza|fichaje|joya|joyita|cuadro|panorama >
      """),
    .likely(
      .pt,
      """
      lá|la|olha|eis vem|chegou|apareceu|falou|aí o|a especialista|entendido|entendida|sabichão|sabichona|gênio|expert|chef|dono|dona|barista|doutor|advogado|advogada da|do|em|de
      falou o|a especialista|entendido|entendida|gênio|expert|perfeito|perfeita|dono|dona|sabichão|rei|rainha
      parabéns|bravo|nossa|uau|obrigado gênio|gênia|campeão|campeã|einstein|sherlock|sabichão
      descobriu|descobriram|inventou a|o|que américa|roda|pólvora|água|fogo quente|molha?
      faltou|fugiu|matou|dormiu na|da|à|nas|as|a aula|escola|aulas de|do|pelo|hein
      alguém|alguem|deem|dá|compra|comprem … um|uma dicionário|lencinho|lenço|espelho|chupeta|mamadeira|babador|calmante|medalha|biscoito|cérebro
      chama|chamem|liga|avisa|avisem a|pra|o mamãe|mãe|ambulância|zoológico|babá|bombeiro
      a|o|ficou princesa|bebê|neném|mocinha|rainha|bebezão|princesinha|bravinho|bravinha|nervosinho|nervosinha|ofendidinho|ofendidinha ficou|tá|está|se|chora|chorou|hein|ele|ela
      bravinho|bravinha|nervosinho|nervosinha|ofendidinho|ofendidinha|estressadinho|estressadinha
      quem te|foi|o|a que? vestiu|penteou|cortou|ensinou|maquiou seu|sua|esse|essa|a|o|isso
      dois|um|único|uma|só neurônio|neurônios
      se acha|achando o|a|muito|todo fodão|gostosão|rei|rainha|último|última|maioral|tal|bonitão|importante|inteligente
      nem|não|mal sabe|sabem nem? escrever|ler|falar|português direito|o|português|próprio
      aprende|aprenda|aprendam|vai|vá primeiro|aprender? a escrever|ler|falar|contar|somar|português
      não|nao|nem sabe|sabem nem? escrever|ler|falar|contar
      coitado|coitada|coitadinho|coitadinha|tadinho|tadinha|tadin|coitados do|da|dos|das|desse|dessa|deles @role|estagiário|estagiária|moço|moça|social|menino|menina|cara|gerente|mídia|adm|marketing|community
      < coitado|coitada|coitadinho|coitadinha|tadinho|tadinha|tadin > acha|achou|achava|pensa|pensou|nem|ficou|se|não|tentou|tá|ta
      ai|ui|uii|aii que medo|medinho|meda|pavor
      olha|olhem só? como|o|a tremo|tremendo|desespero|recalque|chororô|mico|naipe
      tô|to|estou|ui tremendo|morrendo de|com? medo
      chora|chorem|chore mais|bebê|neném|bebezão|aí|ai|não|recalcada|recalcado
      chororô|nhenhenhe
      buá|bua|buaa|snif buá|bua|buaa|snif
      que mico|micão|vexame|papelão dele|dela|do|da|desse|dessa|hein
      que mico|micão|vexame|papelão $
      pagou|pagando|pagaram|paga mico|micão|vexame|papelão
      se|te acha|acham|achando a|o|muito|todo|toda|miss|demais rainha|rei|última|cara|bolacha|tal|dona|chef|artista|dono|inteligente|esperto|esperta|fodão|gostosa|bonzão|bonitão? coca|bolacha?
      se acha|acham|achando muito|demais|né|hein $
      se|te enxerga|enxergue
      fugiu|saiu|escapou|soltaram do|da hospício|zoológico|circo|manicômio|jaula|jardim|creche
      parabéns|palmas|aplausos|troféu|prêmio|medalha para|pro|pra|ao|de o|a|ao? gênio|palhaço|campeão|burro|sabichão|lerdo|inteligente|funcionário|estagiário|otário
      < gênio|sabichão|sabichona|espertão|espertona|inteligentão|gênia > $
      a mamãe|mãe deixou|sabe|mandou|escreveu|vestiu
      virou|viraram piada|meme|chacota
      achou|acha que ia|é|era|sabia|sabe|tava|está|arrasou … kkk|kkkk|kkkkk|rsrs|haha|hahaha
      dor de cotovelo|corno
      morre de|com inveja|recalque
      faltou|fugiu|faltam|matou na|da|as|um aula|escola|parafuso|aulas|parafusos|neurônios
      """),
    .likely(
      .en,
      """
      who dressed|taught|raised|cut|hired you|this|him|her|that|these !from
      poor|little|big baby|babies|diddums|princess|snowflake needs|wants|is|did|having|got
      needs|need|wants|want a|his|her|some tissue|tissues|nap|diaper|nappy|bottle|binky|hug|pacifier|dummy $
      someone|somebody call|get|give|buy|fetch … whambulance|wambulance|tissue|dictionary|mirror|bib|medal|cookie|mummy|mommy|diaper
      okay|ok|sure|wow|thanks|congrats|congratulations|brilliant|genius genius|einstein|sherlock|karen|princess|champ|captain|mate obvious?
      here comes|he|she|we comes|go? the expert|genius|karen|police|expert
      says the one|guy|woman|man|person who|with
      two|one|single|both brain cells|cell|braincells
      did|does your mom|mum|mommy|mummy|mother dress|pick|write|know
      failed|flunked|skipped english|kindergarten|spelling|grammar class|school?
      imagine being|thinking|typing that|this|so dumb|stupid|salty|bitter|bad|dense|wrong|petty|rude|slow
      did|was|does|is your|a|this two|three|four|five|six|2|3|4|5|6 year old|olds
      aww|awww|aw poor|did|is|the|diddums|muffin little? baby|thing|someone|somebody|you|didums|poor|u|he|she|barista|manager
      poor little|baby|old|wittle baby|thing|snowflake|manager|karen|boy|girl|you|man|barista|princess
      boo hoo
      boohoo|diddums
      bless his|her|your|their|ur little? heart|hearts|cotton
      cry harder|more
      cope harder|and|more
      ooh|oooh|oh|ooo im|so so? scared|scary|shaking|frightened
      thinks|think hes|shes|theyre|he|she|youre|they|you is|are|a|an|so|the|hot|some? a|an|so|special|gordon|the|some? artist|model|queen|king|genius|chef|boss|expert|ramsay|special|funny|clever|smart|important|somebody|star|influencer|michelangelo|celebrity|royalty|picasso
      did|does|is|are|was … dressed|haircut|hair|mom|mum|mother|clothes|wardrobe|face|outfit … bet|dark|blind|lawnmower|dress|lose|blender|dressed
      lose|lost a bet with|to
      look|get|check at? the|a|his|her|this|that|him|this? … haircut|hair|face|teeth|outfit|nose|belly|gut|forehead|beard|moustache|ears|trousers|wig|waddling|waddle|clown|guy|state|load
      nice|lovely|great spelling|grammar|teeth|haircut|wig|forehead try|mate|genius|lol|buddy|lmao|dude?
      !you|to|i|we|and learn how? to spell|read|write|count|speak english|properly|first|before|please
      cant|cannot even|barely? spell|read|write|count $
      what|such|like|be a sight|state|clown|circus|muppet|joke|laughing lol|haha|lmao|stock|show|he|she|you|they
      laughing|laughin stock
      slow|standing clap|ovation for|everyone|folks|genius|the|everybody
      give|get|buy him|her|this|that|them guy|man|lady|woman|baby|one? a|an|some medal|tissue|cookie|trophy|bottle|dictionary|pacifier|dummy|tissues|oscar
      well|good|congrats|congratulations|nice|bravo|try|job done? genius|einstein|sherlock|mr|champ
      < einstein|sherlock|smartypants|smarty|brainiac > $
      dumb|mad|salty|butthurt|triggered much|lol|snowflake|bro|are
      whos|who let dressed|you|the|this|him|her out|cook|dogs|write|near|post
      escaped|escape from the|a zoo|asylum|circus|kindergarten
      """),
  ]
}
