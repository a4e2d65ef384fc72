// SPDX-License-Identifier: Apache-2.0
import Normalise
import Vocabulary

extension Detector {
  /// A person is spoken to or about as an object of desire, or asked for intimacy.
  static let sexualHarassment = Detector(
    "courtesy.harassment.sexual",
    title: Localized(es: "Acoso sexual", pt: "Assédio sexual", en: "Sexual harassment"),
    why: Localized(
      es: "Nadie tiene que soportar comentarios o propuestas sexuales por atender al público o por comentar.",
      pt: "Ninguém tem que aguentar comentários ou propostas sexuais por atender o público ou por comentar.",
      en: "Nobody has to put up with sexual remarks or proposals for serving the public or for commenting."),
    instead: Localized(
      es: "Limítese al asunto del servicio o de la publicación.", pt: "Fale só do atendimento ou da publicação.",
      en: "Keep to the service or to the post."),
    examples: [
      .flags("oye, la de la caja: «qué buena estás»"),
      .flags("«mándame fotos íntimas» y te dejo cinco estrellas"),
      .flags("«mijita rica», con esa cajera me caso"),
      .flags("«qué buen orto tiene» la moza"),
      .flags("ô moça do caixa, «que gostosa você é»"),
      .flags("«manda nudes», moça do vídeo"),
      .flags("hey girl at the till, «you look so hot»"),
      .flags("a esa cajera «lo que le falta es un hombre»", dodges: false),
      .flags("«enséñanos las piernas», reportera", dodges: false),
      .flags("moça, «abaixa mais a blusa» aí na live", dodges: false),
      .passes("qué rica está la torta de zanahoria"),
      .passes("la pechuga de pollo estaba rica y jugosita"),
      .passes("la asesora de la tarde fue muy amable"),
      .passes("les mandé las fotos del daño por mensaje"),
      .passes("qué buena está la promo"),
      .passes("qué buena propuesta, le daría un abrazo a la mesera"),
      .passes("me calienta que cobren sin avisar"),
      .passes("que gostosa essa torta de limão"),
      .passes("the soup was so hot I had to wait"),
      .passes("mándame foto del vestido por favor"),
      .passes("cuánto cobra la señora por hora de limpieza"),
      .passes("do you do private lessons for kids"),
    ],
    phrases: [
      .certain(
        .es,
        """
        mándame|mandame|manda|mandá|mandeme|mándeme|pasa|pásame|pasame|envía|envíame|enviame|muestra|muéstrame|muestre|quiero|rola|suelta \
        \
        tu|tus|una|unas|el|un? pack|nudes|nude|desnuda|desnudo|tetas|pechos|culo|fotos|foto …2 \
        íntimas|intimas|íntima|desnuda|desnudo|hot
        mándame|mandame|manda|mandá|pasa|pásame|pasame|envíame|enviame|muestra|muéstrame|rola|suelta \
        tu|el|un|las|los|tus? pack|nudes|tetas|nude
        quiero|quisiera|me|te|gustaría|encantaría|voy|vamos|le|la|haría|a …2 \
        cogerte|follarte|culiarte|culearte|clavarte|tirarte|violarte|chuparte|lamerte|mamarte|empotrarte|comerte|garcharte|cogerla|follarla|culiarla|garcharla|penetrarte|desnudarte|manosearte|tocarte \
        \
        !la|el|las|los
        te|la|le|lo haría|haria|hago|hacía|haría|daría|daria|doy de|un|tu todo|hijo|favor|hasta|duro|duro
        qué|que buen|tremendo|lindo|rico|hermoso|semejante|pedazo|buenas|ricas|lindas|tremendas \
        orto|culo|ojete|trasero|culito|culazo|tetas|piernas|lomo|cola|par|melones|nalgas|tanga \
        tiene|tenés|tienes|tenes|de|la|esa?
        tremendo|alto|terrible|menudo|pedazo|semejante culo|orto|culazo|culito|tetas|par|bombón
        qué|que buena|buenísima|rica|riquísima|buenota|buenorra estás|estas|estai mami|mamacita|mamita|flaca|reina|preciosa?
        qué|que buena|buenísima|rica|riquísima|buenota|buenorra te ves|pones|pusiste
        qué|que buena|rica|buenota|buenorra está|esta|se la|esa|pone|puso @role|muchacha|chica|niña|vieja|señorita|morena
        """),
      .likely(
        .es,
        """
        mijita rica|riquísima
        mamacita|mamasita|mamita|mami rica|riquísima|hermosa|sabrosa|deliciosa|buena|linda
        qué|que mamacita|mamasita|mami|bombón|bizcocho|mujerón|hembra|pollita|culona|tetona
        esas|tus|sus|las|esos|tu|ese|esa tetas|pechos|nalgas|piernas|culito|boquita|boca|labios|cuerpo|cuerpito me|te \
        …2 ~provocar|vuelven|tienen|matan|encantan|calientan|enamoran|gustan|ponen
        me calientas|calentás|pones|ponés|excitas|prendes cachondo|cachonda|caliente|burro|duro|arrecho
        me excitas|excita
        cuánto|cuanto|qué|que cobras|cobrás|cobra|cuestas|vales por la|una|tu|el|hora|noche|rato|polvo|mamada
        con o sin ropa
        a qué|que hora sales|sale|salís te|para|pa|y …4 invito|llevo|cama|motel|telo|hotel|cogemos
        vamos|vente|ven|venite|te|invito|llevo a? un|al|mi|a motel|telo|cama|hotel
        cuando|cuándo|a|si …2 te|nos? acuestas|acostás|acostamos|acostarte|acostarías con|conmigo
        si …4 dejas|dejás|deja|das|dieras tocar|manosear|besar|meter|un|el|beso|culo
        sin …2 uniforme|delantal|ropa|sostén|brasier|calzones|falda te|estás|ves|verías|mami
        te|la|le agarraría|agarraria|comería|comeria|chuparía|tocaría|besaría|lamería|mordería|violaría \
        toda|todo|entera|enterita
        y|ya tienes|tenés|tiene novio|marido contéstame?
        """),
      .certain(
        .pt,
        """
        manda|mande|envia|me|quero|mostra manda|manda? nude|nudes|pack|foto|fotos …2 pelada|nua|íntima
        me? manda|mande|envia|mostra nude|nudes|os|seus|teus|tuas? peitos|nudes|bunda pelada|nua?
        que|q gostosa|gostosinha|delícia|delicia você|vc|tu|essa|de|é|hein moça|mulher|menina|garota|atendente|é?
        que|q bunda|raba|peitos|coxas|corpão|rabão
        quero|queria|vou te comer|foder|chupar|pegar|lamber todinha|toda|gostoso?
        te comia|chupava|pegava|lambia todinha|toda?
        quanto cobra|cobras|vc|você cobra? por|pela|uma hora|noite|programa
        """),
      .certain(
        .en,
        """
        send me|us nudes|nude|pics|a|some|your pic|pics|nudes|photo|picture? of|without|with your|the? \
        tits|ass|body|apron|clothes|shirt|naked
        send me|us? nudes
        show me|us your tits|boobs|ass|body
        you look|are|re|looking so|fucking|really|damn|super? hot|sexy|fuckable
        ur|you're|youre so|fucking? hot|sexy
        nice|great|what tits|ass|rack|boobs|legs
        i'd|id|i want|wanna|would|would to? fuck|bang|smash|lick|rail|do you|her|that|ur
        how much for a|the|an night|hour|blowjob|bj
        """),
    ] + sexualHarassmentPhrases
  ) { text, matches in text.weighed(matches.filter { $0.clue == 2 || !text.isFood($0) }) }
}

extension Reading {
  /// Whether what is tasty is on a plate: the words behind the match name food or a thing.
  fileprivate func isFood(_ match: PhraseMatch) -> Bool {
    let lexicon = DetectorSet.standard.book.lexicon
    let last = Int(match.words.upperBound)
    for i in last..<min(words.count, last + 4)
    where words[i].sentence == words[last - 1].sentence && lexicon.contains(words[i].id, on: Reading.foodList) {
      return true
    }
    return false
  }

  private static let foodList = DetectorSet.standard.book.lexicon.list("food")
}

extension WordList {
  /// What can be tasty, hot or good without being a person: `@food`.
  static let food = WordList(
    "food",
    es: """
      torta, pastel, café, tinto, arepa, empanada, pollo, pechuga, carne, sopa, salsa, pizza, hamburguesa, comida, \
      postre, helado, pan
      croissant, medialuna, galleta, queso, arroz, ensalada, jugo, chocolate, promo, promoción, oferta, película, \
      canción, música
      idea, página, app, aplicación, tienda, foto del producto, receta, masa, bebida, cerveza, vino, desayuno, \
      almuerzo, cena, menú, plato
      brownie, donut, dona, churro, alfajor, tamal, taco, ceviche, calidad, atención, tarta, bizcocho de, mermelada, \
      daño, producto, pedido
      factura, comprobante, recibo, paquete
      """,
    pt:
      "torta, bolo, café, pão, comida, doce, carne, frango, sopa, molho, pizza, queijo, sorvete, brigadeiro, coxinha, promoção, música, receita, suco, chocolate, pastel, defeito, produto, pedido, nota",
    en:
      "soup, coffee, cake, food, pizza, sauce, tea, chocolate, chicken, drink, water, oven, plate, deal, offer, song, app, receipt, damage, product, order, weather, day"
  )
}
