// SPDX-License-Identifier: Apache-2.0
import Normalise
import Vocabulary

extension Detector {
  /// A person called an animal. Dogs, dishes and surnames are left in peace: only a verb, a filthy adjective or being
  /// called so to one's face counts.
  static let animalInsult = Detector(
    "courtesy.insult.animal",
    title: Localized(es: "Trata a alguien de animal", pt: "Chama alguém de bicho", en: "Calls somebody an animal"),
    why: Localized(
      es: "Llamar animal a una persona la rebaja, aunque el reclamo sea justo.",
      pt: "Chamar alguém de bicho rebaixa a pessoa, mesmo quando a reclamação é justa.",
      en: "Calling a person an animal demeans them, even when the complaint is fair."),
    instead: Localized(
      es: "Diga qué hizo la persona; eso se puede corregir.",
      pt: "Diga o que a pessoa fez; isso dá para corrigir.",
      en: "Say what the person did; that can be put right."),
    examples: [
      .flags("tú lo que eres es una «rata» asquerosa"),
      .flags("usted es un «burro», no sabe ni sumar"),
      .flags("qué «cochina» eres"),
      .flags("«becerro», no opines de lo que no sabes"),
      .flags("esa cajera es una «víbora»"),
      .flags("atendi uma cliente hoje que era uma «vaca»"),
      .flags("your manager is a «pig»"),
      .passes("La burra de mi abuelo cargaba el café"),
      .passes("la máquina de espresso es una bestia, saca 200 cafés"),
      .passes("¿los perros de la señora Carmen son bienvenidos?"),
      .passes("mi perra se llama Canela y adora su terraza"),
      .passes("Pedí lomo de cerdo y caldo de gallina"),
      .passes("qué bestia, qué rico quedó"),
      .passes("O cachorro quente de vocês é ótimo"), .passes("o açaí de vocês tá pai d'égua"),
      .passes("my dog loves your terrace"),
    ],
    phrases: [
      .likely(
        .es,
        """
        @insult-animal
        qué|que < @insult-animal > eres|sos|sois
        bola|manga|sarta|cuerda|partida|panda|atajo|hatajo|bando|cambada|corja de < @insult-animal >
        """)
    ]
  ) { text, matches in
    var mood: Mood?
    return matches.compactMap { match in
      let words = Int(match.marked.lowerBound)..<Int(match.marked.upperBound)
      if match.words.count > match.marked.count { return Hit(text, match) }
      let aim = Aim(text, words)
      guard aim.isAtSomebody, !aim.isAdvice else { return nil }
      let lists = AimLists.shared
      let isCalled = aim.isVocative && (aim.isAlone || lists.isSpokenTo(text, words))
      let isVermin =
        aim.isPointed && !aim.hasVerb && lists.lexicon.contains(text.words[words.lowerBound].id, on: lists.vermin)
      guard aim.isAbusive || aim.hasVerb && aim.hasSubject || isCalled || isVermin else { return nil }
      if mood == nil { mood = Mood(text) }
      if mood?.isWarm == true, !aim.isAbusive, aim.target == .you || !aim.hasVerb { return nil }
      return Hit(
        text, match, confidence: (aim.isAlone || isVermin) && !aim.isAbusive ? Confidence.possible : Confidence.likely)
    }
  }
}
