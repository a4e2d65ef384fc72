// SPDX-License-Identifier: Apache-2.0
import Normalise

extension Detector {
  static let looksPhrases: [Phrases] = [
    .likely(
      .es,
      """
      < con ese|esa|esos|esas|semejante|semejantes|tremenda|tremendo voz|vocecita|cara|carota|pelo|peinado|barriga|acento|frente|piernas|bigote|cejas > … quién|mejor|ni|cómo|quien|normal|hasta
      con ese|esa|esos|esas|semejante voz|vocecita|cara|pelo de @word
      con ese|esa|esos|esas|semejante dientes|jeta|nariz|panza|papada|orejas|dentadura|patas|pinta|pintas
      el|la|ese|esa|este|esta|vaya|al pelón|calvo|calva|pelado|pelada|gordo|gorda|narizón|orejón|tartamudo|bizco|enano|enana|chaparro|cabezón|dientón|cuatro|tuerto|cojo brilla|refleja|ocupa|tapa|deslumbra|rueda|intentando|tratando|queriendo|bailando|corriendo
      al|a el|la|ese|esa? tartamudo|tartamuda|bizco|bizca|gago|gaga|cojo|enano|chueco|tuerto|pelón … intentando|explicar|hablar|tratando|contar|correr|bailar|decir
      camina|anda|baila|corre|habla|escribe como si tuviera|fuera|estuviera … papa|boca|palo|pañal|culo|piedra|zancos|borracho|robot|hernia|sueño|pañales
      @role|señor|señora|pibe|chico|chica|muchacho|tipo|tipa|mozo|pana|man|vieja|viejo nuevo|nueva|ese|esa|este? camina|anda|habla|baila|corre|escribe como|igual !siempre
      parece|parecen|pareces|parecés|tiene|tienes|tenés|tienen a? un|una|cara|pinta|al|voz|el|la? de? playmobil|muppet|títere|marioneta|espantapájaros|duende|gnomo|ogro|orco|shrek|monigote|muñeco|pitufo|alienígena|marciano|extraterrestre|zombie|zombi|momia|mono|chimpancé|oompa|loompa|gollum|quasimodo|minion|espantajo|bruja|payaso|payasa|mimo|maniquí|pájaro|loro|pato|rana|sapo|foca|hipopótamo|elefante|jirafa|hámster|ratón|castor|chihuahua|caballo|burro|borrego|foco|escoba|palillo|travesti|picapiedra|simpson|homero|chilindrina|chavo|condorito|cantinflas|frankenstein|drácula|vampiro
      se peina|maquilla|viste|pinta|depila|afeita|corta|arregla … con|a cohetes|cohete|petardos|ojos|brocha|oscuras|rodillo|machete|licuadora|tenedor|pala|oscuro|motosierra|ciegas
      me orino|meo|parto|cago|muero con|de|viendo el|la|ese|esa|los|su @role|calvo|gordo|gorda|cara|peinado|pelo|corbata|nariz|tartamudo|jeta|señora|doña|viejo
      qué|que bestia la|el|ese|esa|con corbata|peluca|peinado|camisa|cara|vestido|pelo|traje|peluquín
      se la|lo|las|los habrá|habra|habrán prestado|robado|regalado|heredado … abuelo|abuela|circo|payaso|papá|museo
      don|doña tortugo|tortuga|perezoso|caracol|despistado|quejumbres|quejas|lágrimas|lamentos|excusas
      empleado|mesero|cajero|mozo|cajera|camarero|repartidor|gerente más lento|lenta|lerdo|inútil|torpe|bobo de la|el|todo|toda galaxia|universo|mundo|historia|planeta|país
      ni se|te|le te|se|le? entiende|entienden nada|lo|un|cuando|al|jaja|jajaja|jajajaja
      parece|pareces|parecen|parecés … con resaca|peluca|patas|disfraz|piernas|bigotes|pies|escoba|lentes
      """),
    .likely(
      .es,
      """
        habla|hablas|camina|caminas|baila|bailas|canta|cantas|anda|escribe|corre|grita como|cual si se|tuviera|estuviera|hubiera|le|fuera|tuvieras|estuvieras … tragado|tragara|pisado|pisara|comido|atragantado|dormido|roto|robado|orinado|muela|boca|cuello|zapatos
        @role|señor|señora|tipo|tipa|ella|@mention|eres|sos|es|está|estás más|mas feo|fea|falso|falsa|perdido|perdida|amargado|amargada|inútil|seco|flaco|flaca|gordo|gorda|tieso|bruto|bruta|lento|lenta que|q un|una|el|la|moneda|adán|perro|gato|momia|carro|adobe
      """),
    .possible(
      .es,
      """
      # a person and what is laughed at in them; only among laughter, and never about oneself
      @role|señora|señor|doña|man|tipo|tipa|pibe|mina|fulano|fulana|usted|vieja|viejo|muchacha|muchacho|señorita …6 @mocked
      @mocked …6 @role|señora|señor|doña|man|tipo|tipa|pibe|mina|fulano|fulana|usted|vieja|viejo|muchacha|muchacho|señorita
      cara|carita|carota|pinta|jeta|aliento|facha de @word de|del la|el|los? @role|señora|señor|tipo|tipa|doña|gerente|cajera
      miren|mira|mirá|mirenlo|mírenlo|mírenla|míralo|mírala|mirala|vean|véanlo|véanla a|al|la|el|ese|esa|cómo|como|los|las? @role|señor|señora|gordo|gorda|calvo|calva|viejo|vieja|doña|tipo|tipa|payaso|payasa|pobre|experto|camina|baila|corre|corriendo|bailando|cantando|tratando
      gordo|gorda|viejo|vieja|calvo|calva|flaco|flaca|enano|enana|tuerto|bizca|bizco|peludo|peluda ese|esa|de|casi|no|que|parece rompe|cabe|rompió|caja|recepción|barra|entra|tapa
      se cayó|cayo|resbaló|tropezó|enredó|trabó … el|la @role|gordo|gorda|señora|señor|viejo|vieja|doña|tipo|tipa
      pareces|parecés un|una|unos|unas|sacado|sacada|el|la|al
      @role|@mention|él|ella|señor|señora|tipo|tipa|doña|viejo|vieja parece|parecen un|una|unos|unas|sacado|sacada|el|la|al
      ese|esa|esos|esas voz|vocecita|dientes|cara|carita|carota|jeta|nariz|pelo|peinado|panza|barriga|orejas|acento|corte|corbata|dentadura|papada|calva|bigote|cejas|peluca|bocota|pinta|pintas|uniforme|bailecito|acentico !de|pero|me|y
      la|el de los|la|el|las|ese|esos dientes|nariz|peluca|peinado|bigote|calva|orejas|pelo|cejas|pestañas
      camina|habla|baila|corre|canta|anda|escribe como|igual|parece un|una|el|si|que|chaplin|pato|pollo|pingüino|robot|gallina|tarzán|yoda
      calvo|calva|pelón|gordo|gorda|tartamudo|narizón|orejón|enano|enana|bizco|cuatrojos|cabezón|dientona|gordita|gordito|viejito|viejita|bigotón|cejón|bigotona ese|esa|este|esta|brilla|parece
      cara|jeta|voz|nariz|dientes|pelo|panza|peinado|corte|look|disfraz|corbata|vestido|maquillaje|uniforme|traje del|de la @role|ese|esa|señor|señora|tipo|tipa|doña
      la doña|señora|vieja|viejita se cree|parece
      """),
    .likely(
      .pt,
      """
      com essa|esse|esses|essas|uma|aquela voz|vozinha|dentes|cara|nariz|cabelo|barriga|orelhas|peruca|testa|bigode|sotaque de|nem|é|quem|melhor|dá|até
      parece|parecem um|uma|o|a|uns|desenho|que … boneco|boneca|palhaço|playmobil|espantalho|duende|gnomo|shrek|zumbi|múmia|macaco|pato|sapo|papagaio|robô|foca|hipopótamo|et|fantasma|bruxa|criança|anos|sobrinha|sobrinho|filho|filha|ressaca|circo|pinguim|mendigo
      o|esse|aquele|do|a|essa careca|gordo|gorda|gaguinho|gago|baixinho|dentuço|narigudo|orelhudo|zarolho|anão|vesgo brilha|tentando|reflete|dançando|correndo|falando
      fala|anda|dança|corre|escreve como|igual|feito|que se|um|uma|nem tivesse|fosse|pato|pinguim|batata|ovo|robô|bêbado
      """),
    .possible(
      .pt,
      """
      @role|moço|moça|cara|fulano|fulana|ele|ela|velho|velha|estagiário|estagiária|tia|tio …6 @mocked
      @mocked …6 @role|moço|moça|fulano|fulana|dele|dela|velho|velha|estagiário|estagiária
      olha|olhem|olhe|vejam|gente|reparem o|a|esse|essa cabelo|roupa|nariz|barriga|jeito|careca|gordo|gorda|velho|velha|cara|peruca|bigode … @role|cara|mulher|homem|moço|moça|dele|dela|desse|dessa
      fala|anda|dança|canta|escreve como|igual|que se|nem
      que cabelo|roupa|cara|nariz|voz|barriga|peruca|bigode é esse|essa|desse|dessa|dele|dela
      ele|ela|esse|essa|@role parece|parecem um|uma|o|a
      esse|essa|esses|seu|sua|desse|dessa|com cabelo|voz|vozinha|dentes|nariz|roupa|barriga|orelhas|careca|peruca|testa|bigode|uniforme|avental|terno
      olha|olhem|olhe|gente|reparem só? o|a|esse|essa|no|na|pra cabelo|roupa|dente|dentes|testa|nariz|barriga|careca|gordo|gorda|jeito|peruca|uniforme|gravata|tamanho
      """),
    .likely(
      .en,
      """
      looks|look like a|an|hes|shes|he|she|someone|somebody the|lost|fell|slept|dropped|got|crawled|drew|a|an? … clown|muppet|potato|troll|ogre|gnome|scarecrow|zombie|thumb|egg|goblin|hedge|dead|blender|dressed|lawnmower|dark|horse|gargoyle|bin
      look at him|her|his|them|that|this|the waddling|waddle|trying|strutting|wobbling|walking|dancing|go about|to|around|like
      is that|this your|the|their ceo|boss|manager|director|barista|owner|cashier|spokesman|captain or|did|dressed
      with|nice a|that|those face|teeth|nose|voice|haircut|hair|ears|forehead|accent like|who|no|lol|mate|should
      fell|dragged|crawled out|through|from of? the|a|an ugly|hedge|bush|bin|swamp
      """),
    .possible(
      .en,
      """
      @role|he|she|guy|lady|dude|woman|man|intern …6 @mocked
      @mocked …6 @role|guy|lady|dude|woman|man|intern
      look|get|check|see at? the|his|her|their|that|this|him|manager|managers|baristas … haircut|hair|face|teeth|outfit|nose|belly|tie|forehead|beard|apron|moustache|ears|trousers|wig|shoes|walk|voice|waddling
      he|she|guy|manager|owner|boss|barista|waiter looks|sounds|walks|talks like a|an|the|my|he|she
      his|her|your|that|those haircut|teeth|nose|forehead|wig|belly|accent|voice|outfit|beard|tie|face
      the little barista|manager|man|guy|boy|girl|lady|waiter|clerk|intern
      """),
  ]
}

extension WordList {
  /// What people laugh at in others: looks, clothes, speech, school, tears. `@mocked`
  static let mocked = WordList(
    "mocked",
    es:
      "=barriga, =panza, =papada, =calva, =calvo, =calvito, =pelada, =bigote, =bigotes, =peluca, =peluquín, =nariz, =narizota, =orejas, =dientes, =dentadura, =jeta, =acento, =acentico, =vocecita, =peinado, =corbata, =disfraz, =minifalda, =tacones, =panzón, =gordita, =gordito, =enano, =tartamudo, =ortografía, =diccionario, =primaria, =kinder, =analfabeta, =berrinche, =pañales, =pañal, =chupete, =tetero, =biberón, =tecito, =licuadora, =gallina, =pato, =pingüino, =espantapájaros, =payaso, =circo, =peinó, =maquilló, =disfrazó, =tropezó, =resbaló, =intensa, =brava, =bravita, =rabieta, =pataleta, =espejo, =peine, =photoshop",
    pt:
      "=barriga, =pança, =careca, =bigode, =peruca, =nariz, =orelhas, =dentes, =sotaque, =vozinha, =penteado, =gravata, =gordinho, =gordinha, =vírgula, =gramática, =ortografia, =dicionário, =escolinha, =chupeta, =fralda, =birra, =chilique, =palhaço, =circo, =pinguim, =galinha, =pato, =português",
    en:
      "=belly, =bald, =baldy, =wig, =teeth, =forehead, =accent, =haircut, =combover, =spelling, =grammar, =dictionary, =kindergarten, =tantrum, =nappy, =diaper, =clown, =circus, =penguin, =waddles, =waddling, =duck, =mirror, =mummy, =mommy"
  )
}
