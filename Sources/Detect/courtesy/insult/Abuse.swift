// SPDX-License-Identifier: Apache-2.0
import Normalise
import Vocabulary

extension Detector {
  /// Fixed phrases that are only ever said to somebody: nothing around them makes them kind.
  static let abuse = Detector(
    "courtesy.insult.abuse",
    title: Localized(es: "Insulto directo", pt: "Xingamento direto", en: "Abuse"),
    why: Localized(
      es: "Es una frase hecha para herir a quien la lee.",
      pt: "É uma frase feita para ferir quem lê.",
      en: "It is a phrase made to hurt whoever reads it."),
    instead: Localized(
      es: "Diga qué pasó y qué espera que se haga.",
      pt: "Diga o que aconteceu e o que você espera.",
      en: "Say what happened and what you expect."),
    examples: [
      .flags("«chinga tu madre» wey"),
      .flags("«váyanse a la mierda», no vuelvo", dodges: false),
      .flags("«la concha de tu madre», devolveme la plata"),
      .flags("«que te den por culo»"),
      .flags("ese cajero es «una basura»"),
      .flags("«vai tomar no cu», «seu lixo»"),
      .flags("«fuck you» and your store"),
      .passes("este es el año más puto loco de la historia"),
      .passes("vete a la tienda de la 72, es mejor"),
      .passes("me mandaron a la fila equivocada"),
      .passes("Este cacharro es una basura, dejó de funcionar"),
      .passes("o aplicativo de vocês é um lixo"),
      .passes("Está de la concha de la lora esta torta"),
      .passes("vai tomar um café, amiga"),
      .passes("go to the hell's kitchen branch"),
    ],
    phrases: abusePhrases,
    find: { text, matches in
      guard !matches.isEmpty else { return [] }
      // Friends who love each other: a person looks before it is hidden.
      let most = Mood(text).isLoving ? Confidence.likely : Confidence.certain
      return matches.filter { !AimScene(text, $0).isSaidOfDevice }.map {
        Hit(text, $0, confidence: min($0.confidence, most))
      }
    })
}
