// SPDX-License-Identifier: Apache-2.0
import Normalise
import Vocabulary

extension Detector {
  /// A whole group is called bad, sent away or shut out.
  static let groupHate = Detector(
    "courtesy.hate.group",
    title: Localized(
      es: "Discurso de odio contra un grupo", pt: "Discurso de ódio contra um grupo", en: "Hate against a group"),
    why: Localized(
      es: "Culpa o expulsa a personas por ser de un grupo, no por lo que hicieron.",
      pt: "Culpa ou expulsa pessoas por serem de um grupo, não pelo que fizeram.",
      en: "It blames or drives out people for belonging to a group, not for what they did."),
    instead: Localized(
      es: "Cuente qué hizo la persona que le atendió; el grupo al que pertenece no lo explica.",
      pt: "Conte o que fez a pessoa que atendeu você; o grupo dela não explica nada.",
      en: "Say what the person who served you did; their group does not explain it."),
    examples: [
      .flags("«los inmigrantes son una plaga» y ustedes los contratan"),
      .flags("«que se vuelvan a su país»"),
      .flags("«indio tenía que ser»"),
      .flags("«saquen a esos peruanos» de la caja"),
      .flags("«bolivianos de mierda», nos sacan el trabajo"),
      .flags("«nordestino é tudo preguiçoso» e vocês ainda contratam"),
      .flags("«immigrants are a plague» and you keep hiring them"),
      .flags("«go back to Mexico», we speak English here"),
      .flags("contrataron haitianos y ahora «hay que sacarlos» de ahí", dodges: false),
      .flags("otra vez los gitanos en la plaza. «Que los echen» de una vez", dodges: false),
      .flags("«las mujeres no deberían manejar» camiones", dodges: false),
      .flags("«só podia ser nordestino», nem a conta fecha", dodges: false),
      .passes("no todos los venezolanos son ladrones, dejen de generalizar"),
      .passes("los venezolanos que atienden en esa sede son un encanto"),
      .passes("me atendieron mal por ser indígena y quiero que se sepa"),
      .passes("los chinos de la esquina abren hasta los domingos"),
      .passes("los clientes peruanos son muy fieles"),
      .passes("ese café colombiano de mierda me salió carísimo"),
      .passes("os haitianos que atendem nessa loja são uns amores"),
      .passes("the Mexican guys at that branch are wonderful"),
      .passes("el repartidor dejó la caja rota, hay que sacarlos de la lista de proveedores"),
      .passes("los paraguayos no son una plaga, son mis vecinos"),
      .passes("soy jubilado y en esa ventanilla son todos unos ladrones"),
      .passes("os surdos que atendem no caixa são ótimos"),
      .flags("«odio a los gays» y punto"),
      .flags("«me dan asco los musulmanes»"),
      .flags("«los judíos merecen morir»"),
      .flags("«no hay nada bueno en los inmigrantes»"),
      .flags("«ojalá los peruanos no existieran»"),
      .flags("«Barrio sin haitianos, barrio limpio»"),
      .flags("un «barrio sin gitanos es un barrio tranquilo»", dodges: false),
      .flags("«odeio os nordestinos»"),
      .flags("«os imigrantes merecem morrer»"),
      .flags("«gays disgust me»"),
      .flags("«no hay gitano honrado» en esa feria", dodges: false),
      .flags("«que se fodam os venezuelanos» desse bairro", dodges: false),
      .passes("ningún indígena merece que lo echen de su tierra"), .passes("negros não são inferiores a ninguém"),
      .passes("esse tipo de piada com negros não tem lugar aqui"),
      .passes("refugiado não tem que ser expulso, tem que ser acolhido"),
      .passes("el odio a los inmigrantes crece y da miedo"),
      .passes("no odio a los gays, nunca lo hice"),
      .passes("nadie debería odiar a los gays"),
      .passes("en ese país las mujeres no tienen derechos, qué tristeza"),
      .passes("los ancianos merecen morir con dignidad"),
      .passes("ningún inmigrante merece que lo traten así"),
      .passes("o ódio aos nordestinos é crime"), .passes("esse celular chinês é um lixo"),
      .passes("a comida mexicana desse lugar é um lixo"), .passes("los celulares chinos son una basura"),
      .passes("these Chinese headphones are trash"),
      .flags("los dueños del local son chinos y «los chinos son una basura»"),
      .passes("a los dos postes ya pedía la partida de nacimiento"), .passes("I hate Mexican food"),
    ],
    phrases: [
      .certain(
        .es,
        """
        los|las|esos|esas|estos|todos|todas los|las? @group esos|esas|estos|de|todos|aqui|acá? aquí|mierda? ~ser \
        todos|todas|puros|puras|todo? un|una|unos|unas|muy|tan|demasiado? @foul
        los|las|esos|esas|estos|todos|todas @group no \
        son|merecen|sirven|saben|deberían|deberian|tendrían|tendrian|tienen|pueden que? \
        personas|gente|humanos|nada|vivir|existir|votar|entrar|atender|trabajar|estar|derechos|pensar|manejar
        @group de mierda|porquería|basura|asco|quinta
        puto|putos|putas|puta|maldito|maldita|malditos|malditas|pinche|pinches|cochino|cochinos|asqueroso|asquerosos|asquerosas|jodidos|sucios|sucio|sucia|hijueputa|malparidos \
        \
        @group
        @group @foul !y|de|con
        @group tenía|tenia|tenían|tenian que ser !el|la|los|las
        fuera|echen|saquen|expulsen|deporten|boten|larguen|echar|sacar|expulsar|deportar|echarlos|corran a? todos? \
        los|las|esos|esas|estos|todos|tanto|tantos @group
        que se vuelvan|vuelva|regresen|regrese|vayan|larguen|devuelvan|vayan todos|todas? a|pa|para su|sus|la|el \
        país|pais|países|tierra|selva|rancho|pueblo|casa|monte
        vete|vuelve|regresa|regrese|vuelva|volvete|lárgate|largate|lárguese|lárguense|váyanse|vayanse|devuélvete|regrésate|regresate|andate|vuélvete \
        \
        a|pa|para tu|su|sus país|pais|tierra|selva|monte|rancho|africa|venezuela|colombia|bolivia|perú|china|marruecos
        a? los|las|esos|todos @group hay que \
        encerrar|encerrarlos|matar|matarlos|echar|echarlos|expulsar|sacarlos|quemarlos|exterminar|exterminarlos|esterilizar
        no contraten|contraten|atiendan|dejen|reciban|acepten|quiero más|mas|entrar|que|a|ver|me|tantos? \
        atienda|atiendan|entren|un|una|a|los|esos? @group
        """),
      .likely(
        .es,
        """
        por culpa de los|las|esos|esas|estos|tanto|tantos @group
        esa|esta|esos|esas raza|gentuza|ralea|gente|etnia solo|sólo sirve|sirven|saben|sabe para
        son una raza|gente inferior|maldita|sucia|de
        @group brutos|ladrones|sucios|vagos|flojos|ratas|delincuentes por naturaleza?
        son brutos|ladrones|flojos|vagos|sucios|malos por naturaleza
        nos|vienen a|nos? invaden|invadieron|quitar|quitarnos|sacarnos|robar|robarnos \
        los|el|la|las|nuestro|nuestros|trabajo|trabajos|laburo @group?
        este|el|mi país|pais|barrio|pueblo lleno|infestado|plagado de @group
        parece|parecen|huele|huelen|hieden a @group
        no|jamás|nunca compro|comprar|vuelvo|voy|entro|pienso|como comprar|entrar? a|en|donde|adonde|al? \
        atienden|atiende|trabajan|hay|contratan|contrata putos|maricones|maricas|@group
        los|las? @group no deberían|deberian|tendrían|tendrian que? entrar|atender|existir|votar|trabajar|estar
        todos los de su clase|raza|calaña
        """),
      .certain(
        .pt,
        """
        os|as|esses|essas|todo|todos? os|as? @group é|são|sao tudo|todos|todas|tudo? um|uma|uns|umas|bem|muito? @foul
        @group de merda|bosta
        maldito|malditos|malditas|porra|puto|nojento|nojentos @group
        @group @foul !e|de|com
        tinha que ser @group
        volta|volte|voltem|vai|vão|vao|voltar|some|suma pra|para|pro|à|a sua|tua|seu|teu|o|a \
        terra|país|senzala|nordeste|africa|bahia|haiti|venezuela|selva|floresta
        fora|expulsem|mandem|deportem os|as|esses|essas|todos @group
        não|nao contratem|atendam|quero mais? @group
        @group aqui|atendendo? no|na caixa? volta
        """),
      .certain(
        .en,
        """
        all|those|these|you|the? @group|@frail are all|just|a|an|nothing|too|so? but|fucking|bloody|the? @foul
        @group|@frail are all|just? a|too|so? @foul
        fucking|bloody|filthy|damn|dirty|goddamn @group
        go|get|went|send back them? to your|ur|their|where|mexico|africa|china|india|poland|venezuela|pakistan \
        you|they|country|countries|shithole? came|come|from? from?
        get|kick|throw|send|deport all|the|these|those|them @group out|back|home?
        you people are @foul
        no @group allowed|wanted|here
        """),
    ]
      + groupHateSpanish + groupHateSpanishHints + groupHateOther + groupHatePlain + groupHateDenied
  ) { text, matches in text.groupHate(matches) }
}

extension Reading {
  /// What is said of a group, and what is said of *them* beside a group that is named.
  fileprivate func groupHate(_ matches: ArraySlice<PhraseMatch>) -> [Hit] {
    let groups = matches.filter { $0.clue == 1 && !isOneself($0) && !isAboutTheWord($0) && !isOfThing($0) }
    return matches.compactMap { match in
      guard match.clue != 1, !isAboutTheWord(match), !isOfThing(match) else { return nil }
      guard match.clue != nil else { return isDenied(match) || isForbidden(match) ? nil : Hit(self, match) }
      guard !groups.isEmpty, !isBehindDenial(match) else { return nil }
      if match.clue == 2 { return Hit(self, match, confidence: Confidence.likely) }
      let isTogether = groups.contains { sentence(of: $0) == sentence(of: match) }
      return isTogether ? Hit(self, match, confidence: Confidence.possible) : nil
    }
  }

  private func sentence(of match: PhraseMatch) -> Int { Int(words[Int(match.words.lowerBound)].sentence) }

  /// *No quiero que…*, *não são inferiores*, *nadie merece que lo echen*: what would be said of them is denied.
  private func isBehindDenial(_ match: PhraseMatch) -> Bool {
    let lexicon = DetectorSet.standard.book.lexicon
    let before = sentences[sentence(of: match)].words.lowerBound..<Int(match.words.lowerBound)
    guard let last = before.last else { return false }
    if lexicon.contains(words[last].id, on: Reading.denialList) { return true }
    if lexicon.contains(words[last].id, on: Reading.beingList), before.contains(last - 1) {
      return lexicon.contains(words[last - 1].id, on: Reading.denialList)
    }
    return before.suffix(4).contains { lexicon.contains(words[$0].id, on: Reading.nobodyList) }
  }

  /// Whether a group is named as one's own: *soy indígena*, *mi hija autista*.
  private func isOneself(_ match: PhraseMatch) -> Bool {
    let lexicon = DetectorSet.standard.book.lexicon
    let first = Int(match.words.lowerBound)
    let start = sentences[sentence(of: match)].words.lowerBound
    return (max(start, first - 3)..<first).contains { lexicon.contains(words[$0].id, on: Reading.ownList) }
  }

  /// *El celular chino*, *a comida mexicana*, *Mexican food*: whoever is named only says where a thing is from.
  private func isOfThing(_ match: PhraseMatch) -> Bool {
    let lexicon = DetectorSet.standard.book.lexicon
    let group = (Int(match.words.lowerBound)..<Int(match.words.upperBound)).first { place in
      Reading.groupLists.contains { lexicon.contains(words[place].id, on: $0) }
    }
    guard let group else { return false }
    let neighbour = language == .en ? group + 1 : group - 1
    return sentences[sentence(of: match)].words.contains(neighbour)
      && lexicon.contains(words[neighbour].id, on: Reading.thingList)
  }

  private static let groupLists = ["group", "folk", "frail"].map { DetectorSet.standard.book.lexicon.list($0) }
  private static let thingList = DetectorSet.standard.book.lexicon.list("aim-thing")
  private static let ownList = DetectorSet.standard.book.lexicon.list("pride")
  private static let beingList = DetectorSet.standard.book.lexicon.list("being")

  /// Whether the sentence denies what it says: *no todos los venezolanos son…*, *los venezolanos no son…*.
  func isDenied(_ match: PhraseMatch) -> Bool {
    let lexicon = DetectorSet.standard.book.lexicon
    let first = Int(match.words.lowerBound)
    let sentence = sentences[Int(words[first].sentence)].words
    let isBefore = (max(sentence.lowerBound, first - 3)..<first).contains {
      lexicon.contains(words[$0].id, on: Reading.denialList)
    }
    guard !isBefore, match.confidence < Confidence.certain else { return isBefore }
    return (first..<Int(match.words.upperBound) - 1).contains {
      lexicon.contains(words[$0].id, on: Reading.denialList)
        && lexicon.contains(words[$0 + 1].id, on: Reading.beingList)
    }
  }

  /// *Nadie debería odiar a los gays*, *no hay que insultar a…*: what is denied is the harm.
  private func isForbidden(_ match: PhraseMatch) -> Bool {
    let lexicon = DetectorSet.standard.book.lexicon
    let range = Int(match.words.lowerBound)..<Int(match.words.upperBound)
    let denied = range.first {
      lexicon.contains(words[$0].id, on: Reading.denialList) || lexicon.contains(words[$0].id, on: Reading.nobodyList)
    }
    guard let denied else { return false }
    return (denied..<range.upperBound).contains { lexicon.contains(words[$0].id, on: Reading.illDeedList) }
  }

  private static let nobodyList = DetectorSet.standard.book.lexicon.list("nobody")
  private static let illDeedList = DetectorSet.standard.book.lexicon.list("ill-deed")
  private static let denialList = DetectorSet.standard.book.lexicon.list("no")
}
