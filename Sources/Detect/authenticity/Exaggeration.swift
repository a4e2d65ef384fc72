// SPDX-License-Identifier: Apache-2.0
import Normalise
import Vocabulary

extension Detector {
  /// Superlatives without proof, and cures.
  static let exaggeration = Detector(
    "authenticity.exaggeration",
    title: Localized(es: "Exageración", pt: "Exagero", en: "Exaggeration"),
    why: Localized(
      es: "Un superlativo sin prueba no se puede demostrar. La gente lo nota, y la ley de consumo no lo permite.",
      pt: "Um superlativo sem prova não se sustenta. As pessoas percebem, e o código do consumidor não permite.",
      en: "A superlative without proof cannot be shown to be true. People notice, and so does consumer law."),
    instead: Localized(
      es: "Diga qué tiene de bueno y, si lo midió alguien, quién y cuándo.",
      pt: "Diga o que tem de bom e, se alguém mediu, quem e quando.",
      en: "Say what is good about it and, if somebody measured it, who and when."),
    surfaces: [.official, .reply, .personal],
    examples: [
      .flags("pruebe «el mejor servicio del mundo»"),
      .flags("somos «la empresa número uno del país»"),
      .flags("este té «cura el insomnio» en una noche"),
      .flags("«la competencia ni se nos acerca»"),
      .flags("«nadie tuesta como nosotros»"),
      .flags("un café «milagroso» que le cambia la mañana"),
      .flags("conheça «o melhor atendimento do mundo»"),
      .flags("una freidora «jamás inventada» hasta hoy, en cuotas"),
      .flags("este jabón «borra las manchas» en una noche"),
      .flags("«ni en Italia» amasan así"),
      .flags("«emagreça 8 kg» em cinco dias"),
      .flags("we are «the number one company in the country»"),
      .passes("elegido mejor café de especialidad por la revista Culinaria"),
      .passes("para la mejor mamá del mundo: torta con descuento"),
      .passes("ganamos el segundo puesto en la feria, en octubre"),
      .passes("la mejor hora para tomarlo es después del almuerzo"),
      .passes("no cura el insomnio ni reemplaza un tratamiento"),
      .passes("la app ya funciona con normalidad en todas las agencias"),
      .passes("no hay cómo adornarlo: llegamos tarde"),
      .passes("o melhor horário pra nos visitar é entre 14h e 16h"),
      .passes("to the best dads in the world: free drip on sunday"),
    ],
    phrases: plainExaggerations + ExaggerationPhrases.wider,
    find: { text, matches throws(DetectorFailure) in
      guard matches.contains(where: { $0.clue != 1 }), !matches.contains(where: { $0.clue == 1 }) else { return [] }
      let all = text.words.indices
      // On a personal account only what is said of the company's things.
      if text.context.surface == .personal, !text.has(company, in: all), !text.has(house, in: all),
        text.companyNamed(in: all) == nil
      {
        return []
      }
      let keep = { (match: PhraseMatch) -> Bool in
        let start = Int(match.words.lowerBound)
        if text.words[start].kind == .number, !text.isHundred(start) { return false }
        return !text.isNegated(match) && !text.isQuoted(match)
          && !text.has(dear, in: start..<Int(match.words.upperBound))
      }
      let plain = Detector.oncePerSentence(text, matches.filter(keep))
      return plain.isEmpty ? Detector.wider(text, matches, where: keep) : plain
    })

  private static let company = DetectorSet.standard.book.lexicon.list("company")
  private static let dear = DetectorSet.standard.book.lexicon.list("dear")
  private static let house = DetectorSet.standard.book.lexicon.list("trade-name")
}

extension Reading {
  /// A hundred, or a measure that a phrase asked for (`8 kg`).
  fileprivate func isHundred(_ word: Int) -> Bool { folded[words[word].range].elementsEqual("100".utf8) }
}

extension WordList {
  static let claims: [WordList] = [
    // What only a doctor may speak of.
    WordList(
      "ailment",
      es: """
        insomnio, ansiedad, estrés, cáncer, diabetes, dolor, migraña, depresión, gripa, gripe, artritis, colesterol, hipertensión
        gastritis, covid, obesidad, acné, calvicie, enfermedad, asma, alergia, alzhéimer, arruga, celulitis, jaqueca, inflamación, virus
        tumor, úlcera, reuma, impotencia, caída del pelo, sobrepeso, presión alta, hígado graso, cansancio, fatiga, envejecimiento, tos
        """,
      pt: """
        insônia, ansiedade, estresse, câncer, diabetes, dor, enxaqueca, depressão, gripe, artrite, colesterol, hipertensão, gastrite
        covid, obesidade, acne, calvície, doença, asma, alergia, celulite, inflamação, cansaço, impotência, rugas, envelhecimento
        """,
      en: """
        insomnia, anxiety, stress, cancer, diabetes, pain, migraine, depression, flu, arthritis, cholesterol, hypertension, obesity
        acne, baldness, disease, illness, asthma, allergies, wrinkles, inflammation, fatigue, hangovers, colds
        """),
    // What beauty and remedies are sold against.
    WordList(
      "blemish",
      es: """
        mancha, cicatriz, estría, várice, varices, cana, reuma, juanete, tristeza, caspa, hernia, hemorroide, próstata
        artrosis, ojera, papada, grasa, pena, piojo, hongo, verruga, celulitis, flacidez, timidez, mal de ojo
        cualquier dolor, dolores, todas las enfermedades, deudas
        """,
      pt: """
        mancha, cicatriz, estria, varizes, =rugas, caspa, hérnia, próstata, artrose, olheira, gordura, fungo, verruga
        =dores, flacidez
        """,
      en: """
        scars, spots, stretch marks, blemishes, dandruff, fat, cellulite, pain, baldness, brain fog, grey hair, =aging
        back pain
        """),
    // Whom one may call the best in the world.
    WordList(
      "dear",
      es:
        "mamá, papá, madre, padre, abuela, abuelo, cliente, clienta, público, gente, profe, profesor, perro, amigo, amiga, familia, hermano, día, noticia, equipo, hora, manera, forma, momento, hija, hijo, seguidor, comunidad, afición, hinchada, suegra, novio, novia",
      pt:
        "mãe, =pai, avó, avô, cliente, público, gente, professor, amigo, amiga, família, irmão, dia, notícia, equipe, horário, hora, momento, jeito, filho, filha, torcida",
      en:
        "mum, mom, dad, dads, mums, moms, mother, father, customer, customers, people, friend, friends, family, day, news, team, time, way, fans, kids, teachers"
    ),
  ]
}

extension Detector {
  fileprivate static let plainExaggerations: [Phrases] = [
    .certain(
      .es,
      """
      el|la|los|las|lo? mejor|mejores …4 del|de este|todo|toda? el|la? mundo|universo|planeta|galaxia|historia|humanidad|tierra entero|entera?
      el|la|los|las …3 más|mas @word del|de este|todo|toda|la? el? mundo|universo|planeta|galaxia|historia
      el|la|los|las …2 número|numero|nro|no uno|1|@number de|del|en la|el|todo? país|pais|mundo|colombia|méxico|mexico|chile|argentina|perú|peru|venezuela|ecuador|españa|mercado|región|continente|latinoamérica|américa
      el|la|los? número|numero uno|@number indiscutible|absoluto|indiscutido
      en el universo|mundo|planeta nada|nadie|algo mejor|igual|más
      no existe|hay|encontrará|encontrarás|hallará …5 nada|algo|nadie|otro|café|producto|servicio más|mas|mejor|igual
      no existe|hay …4 nada más|mas|mejor @word?
      la revolución|revolucion …5 humanidad|mundo|historia
      nadie …4 como nosotros
      la competencia no|ni se nos? acerca|compara|llega|iguala|alcanza
      líderes|lider|líder|lideres absolutos|absoluto|indiscutibles|indiscutible|indiscutidos|mundiales|mundial
      imposible encontrar|hallar|superar|igualar algo? mejor|igual?
      milagroso|milagrosa|milagrosos|milagrosas
      ~curar|previene|previenen|prevenir|revierte|revierten|erradica el|la|los|las|tu|su|todo|todos|toda? @ailment
      adiós|adios|chao a|al la|los|las? @ailment
      baja|bajas|bajá|baje|bajan|bajarás|bajará|pierde|pierda|pierdes|perdé|perderá|adelgaza|adelgace|adelgazá|quema|queme hasta|de|unos? @number kilos|kg|kilo|libras|tallas|talla
      baja|bajas|bajá|baje|bajarás|pierde|pierda|perdé de peso sin|tomando|en|con|rápido|ya
      quema|queme|derrite|elimina|reduce la|tu|su? grasa|celulitis|barriga|panza
      sin dieta|dietas ni|y|o sin? ejercicio|ejercicios
      resultados inmediatos|instantáneos|milagrosos|increíbles|en|desde un|una|la|@number? día|semana|primera|horas?
      @number por ciento? perfecto|perfecta|perfectos|eficaz|efectivo|efectiva|comprobado|infalible|imbatible|confiable|seguro|segura eficaz|contra?
      """),
    .likely(
      .es,
      """
      el|la|los|las|lo mejor|mejores …3 de|del|en la|el|toda|todo? país|pais|ciudad|región|región|barrio|zona|colombia|bogotá|medellín|cali|méxico|mexico|argentina|chile|perú|peru|lima|venezuela|caracas|ecuador|quito|guayaquil|españa|madrid|latinoamérica|américa|mercado|continente|sector|industria
      los|las|el|la más|mas @word del|de|en la|el? país|pais|continente|mercado|ciudad|sector|región
      somos|seguimos|siempre siendo|seremos? los|las|el|la? mejores|mejor|únicos|unicos|número|numero|líderes uno|1?
      único|única|unico|unica|únicos|únicas en|del|de el|la|su|todo? país|pais|mundo|mercado|especie|colombia|méxico|chile|argentina|perú|ecuador|ciudad|tipo|género
      único|única|unico|unica e irrepetible|inigualable
      el|la|los|las …3 más|mas @word que usted|ud|jamás|nunca|hayas|haya|has|se|vas|va|podrás|podrá|alguien|puede|puedas|probarás|probará|existe|existen|hay …3 en? su|tu|la? vida|probado|visto|probará|probarás|existe|imaginar|tomado|encontrar?
      el|la|los|las @word …1 más|mas @word que existe|existen|hay|probará|probarás
      el|la|los|las …1 mejor|mejores @word? que usted|ud|jamás|nunca|hayas|haya|has|existe|existen|probará|probarás|va|vas|hay
      reyes|rey|reina|reinas|dueños|amos|dioses|padres del|de|indiscutibles|absolutos café|chocolate|pan|sabor|mercado|país|sector|la|los|desayuno|barrio|los
      único|única|unico|unica|únicos @word? capaz|capaces|que de|logra|garantiza|puede|realmente|funciona|consigue|vale
      no|ni tiene|tenemos|conoce|conocemos|existe|hay|admite defectos|defecto|rival|rivales|igual|competencia|comparación|límites|errores
      simplemente|absolutamente|sencillamente|totalmente|completamente perfecto|perfecta|inigualable|insuperable|espectacular|únicos|único|única|irresistible|los|el mejor|mejores?
      experiencia|solución|respuesta|sabor|calidad|placer definitiva|definitivo|suprema|supremo|absoluta|absoluto|total|inolvidable|superior|insuperable|celestial
      olvídese|olvídate|olvidese|olvidate|despídase|despídete|diga|di de|adiós las|los|la|el|sus|tus|a|al? pastillas|médico|medicamentos|medicinas|gimnasio|dietas|insomnio|estrés|dolores|arrugas|kilos
      en todo|el el? planeta|universo|continente|mundo|hemisferio nada|nadie|igual|parecido
      nada|nadie|algo igual|mejor|parecido en todo|el|la el? planeta|universo|continente|mundo|país|ciudad|mercado
      nada|nadie igual|comparable|parecido
      secreto|tesoro mejor guardado del|de
      mejor guardado del mundo|planeta|universo
      regula|normaliza|controla|limpia|regenera|fortalece|estimula el|la|los|las|tu|su …1 azúcar|glucosa|sangre|hígado|colesterol|metabolismo|defensas|presión|colon|organismo|sistema|memoria|corazón
      previene|cura|combate|elimina enfermedades|todo|males
      propiedades|poderes|efectos|efecto curativas|curativos|milagrosas|milagrosos|mágicas|sanadoras|medicinales
      todo|toda|todos|todas el|los? mundo|colombia|país|méxico|chile|argentina|perú|gente|ciudad ama|aman|adora|prefiere|quiere|habla|lo|los|nos
      el|la|los|las @word que todo|todos|todas el? mundo|colombia|ama|aman|prefiere|quieren? ama|prefiere|quiere|busca|espera?
      precio|precios más|mas bajo|bajos|barato del|de|en|garantizado
      insuperable|excelencia|calidad absoluta|insuperable|suprema|total|inigualable
      más|mas …2 imposible
      como|igual ningún|ninguno|ninguna|nadie otro|otra|más?
      como nadie|ninguno
      jamás|nunca ha|has|habrá|habrás|había|hubo|se …2 probado|visto|tomado|imaginado|existido|algo|nada
      hará|hace|harán|hacen historia|magia|milagros
      supera|superamos|superan todas|cualquier|toda las|expectativas|competencia|expectativa?
      el|la mejor inversión|decisión|elección|opción de|que|posible
      perfecto|perfecta|perfectos en|hasta|de cada|todo|todos|el|principio detalle|sentido|aspecto|fin?
      inigualable|inigualables|insuperable|insuperables|incomparable|incomparables|inmejorable|inmejorables|imbatible|imbatibles|infalible|infalibles
      no hay|existe comparación|comparacion|competencia|igual|otro|nada|rival|punto igual|comparación?
      sin comparación|comparacion|igual|competencia|rival|precedentes|parangón
      cero defectos|fallas|errores|quejas
      perfección|perfeccion absoluta|total|pura
      jamás|nunca antes? visto|vista|probado|probada|probará|probarás|creado
      todos|todo|toda el|los|las|nuestros|@word? mundo|clientes|colombianos|mexicanos|argentinos|chilenos|peruanos|ecuatorianos|venezolanos|españoles|país|familias …3 nos? prefieren|prefiere|eligen|elige|adoran|ama|aman|felices|satisfechos|contentos|encantados|recomiendan
      nadie|absolutamente nadie|absolutamente? …3 mejor|iguala|supera|como|hace|tuesta
      absolutamente nadie|todos|todo
      la cúspide|cuspide|cumbre|cima del|de
      le|te|les|os? cambiará|cambiara|cambia|va|transformará la vida
      es|son|está|somos otro|de nivel|otro|planeta|mundo mundo|nivel|planeta
      revolucionario|revolucionaria|revoluciona|revolucionamos el|la|mercado|todo|industria?
      indiscutible|indiscutibles|indiscutiblemente
      alivia|combate|quita|elimina|cura|curan|sana|calma el|la|los|las|tu|su|todo|toda @ailment
      rejuvenece|desintoxica|depura @number|el|tu|su años|cuerpo|piel|organismo|hígado
      fórmula|secreto|remedio|solución mágica|mágico|definitivo|definitiva|milagro
      """),
    .certain(
      .pt,
      """
      o|a|os|as melhor|melhores …4 do|da|de todo|toda? o|a? mundo|universo|planeta|história|historia|galáxia
      o|a|os|as …2 número|numero|nº|n um|1|@number do|da|no|na brasil|mundo|país|mercado|américa
      o|a|os|as …3 mais @word do|da|de mundo|universo|história|planeta|todos
      cura|previne|reverte|elimina|acaba a|o|as|os|com|sua|seu|toda|todo? a|o? @ailment
      emagreça|emagrece|emagreca|perca|perde|seque|elimine até|ate? @number kg|quilos|kilos|centímetros
      milagroso|milagrosa|milagrosos
      ninguém|ninguem …4 como nós|nos|a
      a concorrência|concorrencia nem|não|nao chega|se perto|compara?
      não|nao existe|há|ha|tem …3 nada|igual|melhor melhor|igual|mais?
      @number por cento? perfeito|perfeita|eficaz|comprovado|infalível|natural|garantido
      sem dieta|exercício ou|nem|e exercício|dieta
      """),
    .likely(
      .pt,
      """
      o|a|os|as melhor|melhores …3 do|da|de brasil|país|cidade|bairro|região|são|rio|mercado|américa
      somos os|as|o|a melhores|melhor|únicos|líderes|número
      único|única|unico no|na|do brasil|mundo|país|mercado
      inigualável|insuperável|incomparável|imbatível|infalível|inigualáveis
      sem igual|comparação|concorrência|precedentes
      mais @word que você|já|existe|há|vai …3 provou|provar|viu|vida|existe?
      somos os reis|donos do|da
      ninguém|ninguem faz|fez|tem|torra …4 como|igual
      simplesmente|absolutamente perfeito|perfeita|o melhor?
      nada se compara|igual
      todo mundo ama|adora|prefere
      como nenhum|ninguém|nenhuma
      esqueça|adeus os|as|o|a|à|às|ao? remédios|dieta|academia|insônia|dores
      revolucionário|revolucionária|a revolução
      todos|todo os|mundo|nossos|o? clientes|brasileiros|mundo …3 felizes|satisfeitos|amam|preferem|prefere
      perfeição|perfeicao absoluta|total|pura
      muda|mudar|mudará|transforma sua|a vida
      líder|líderes absoluto|absolutos|indiscutível
      """),
    .certain(
      .en,
      """
      the|world's|worlds? best|finest|greatest|tastiest|fastest …3 in|on|of the? world|universe|planet|earth|history|galaxy|everything
      world's|worlds best|number|greatest|finest|no|first one|1|@word?
      the|a number|no|nr one|1|@number …3 in|of the? country|world|market|nation|uk|us|usa|america|britain
      cures|cure|prevents|reverses|heals|eliminates your|the|all? @ailment
      melts|burns|torches|burn|melt away? body|belly|the? fat|pounds|calories
      reverses|reverse|stops aging|ageing
      lose|drop|shed up|to? to? @number pounds|kilos|lbs|kg|stone
      miracle|miraculous
      nobody|no|noone one? on|in|else|does|makes|roasts …4 like|better|than us|we|do?
      absolute|pure|total perfection
      100|@number per|percent cent? guaranteed|perfect|effective|proven
      the competition doesn't|does|can't not? come close|compete|even
      """),
    .likely(
      .en,
      """
      the|simply best|finest|greatest …3 in|of the? country|city|town|london|america|england|britain|market|business|industry|nation
      unbeatable|unrivalled|unrivaled|unmatched|incomparable|unparalleled|peerless|second to none
      second to none
      the only …3 that|who|in really|truly|works|the country|world?
      life|changing|game changing|changer
      will change your life
      revolutionary|revolution …4 coffee|world|history|breakfast|humanity
      most|best|finest …3 you|you'll|youll will|ll|have|ve|ever|'ll? ever? taste|tasted|try|tried|have|find|seen|experience|drink
      nothing|nobody|no one|else|other? comes|compares|beats|even|touches close|like|it|us?
      greatest|finest|best|most|tastiest …3 ever
      ever made|created|brewed|roasted|invented
      simply|absolutely perfect|perfection|unbeatable|the|flawless best?
      the kings|king|queens|masters of
      guaranteed to change|cure|make|blow
      flawless|matchless|unsurpassed|world's|foolproof
      forget your|about|the pills|doctor|gym|diet
      everyone|everybody|all …3 loves|love|agrees|customers us|are|happy?
      never seen before
      no one|side|competitor|competition compares|like?
      """),
    // Somebody measured it, or it is told as a prize.
    .clue(
      1, .es,
      """
      según|segun el|la|los|las|un|una|jurado|encuesta|@word
      elegido|elegida|elegidos|reconocido|reconocida|premiado|premiada|galardonado|galardonada|nombrado|nombrada|certificado|calificado|votado|votada por|como|en|con
      ganamos|ganó|gano|ganador|ganadora|obtuvo|obtuvimos|recibimos|premio|medalla|galardón|podio|concurso|certamen|ranking|encuesta|jurado|catadores|medición
      @number puntos|respuestas|votos|encuestados|participantes
      """),
    .clue(
      1, .pt,
      """
      segundo|conforme o|a|os|pesquisa
      eleito|eleita|premiado|premiada|reconhecido|votado|votada por|como|pela|pelo|no
      ganhamos|prêmio|medalha|concurso|ranking|pesquisa|jurado|júri|metodologia
      """),
    .clue(
      1, .en,
      """
      according to
      voted|named|awarded|rated|ranked|chosen by|best|as|the
      award|awards|prize|medal|survey|jury|judges|poll|won
      """),
  ]
}
