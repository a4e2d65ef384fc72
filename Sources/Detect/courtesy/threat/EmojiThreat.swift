// SPDX-License-Identifier: Apache-2.0
import Normalise
import Vocabulary

extension Detector {
  /// A weapon drawn beside *you*: the emoji says what the words leave out.
  static let emojiThreat = Detector(
    "courtesy.threat.emoji",
    title: Localized(es: "Amenaza con emojis", pt: "Ameaça com emojis", en: "Threat in emoji"),
    why: Localized(
      es: "El arma dibujada junto a «usted» o «ustedes» se lee como un anuncio de daño.",
      pt: "A arma desenhada ao lado de «você» é lida como anúncio de dano.",
      en: "A weapon drawn beside “you” reads as an announcement of harm."),
    instead: Localized(
      es: "Diga con palabras qué le molestó y qué espera.", pt: "Diga com palavras o que incomodou e o que espera.",
      en: "Say in words what bothered you and what you expect."),
    examples: [
      .flags("🔪🔪 ya saben lo que «les espera»", dodges: false),
      .flags("cuando te vea «te tengo» una sorpresa 🔫", dodges: false),
      .flags("«you are» next 🔪", dodges: false),
      .passes("🔪 hoy les enseñamos a cortar cebolla"),
      .passes("el mejor cuchillo 🔪 de la tienda"),
      .passes("se viene la promo 🧨"),
    ],
    phrases: [
      .likely(
        .es,
        """
        te|les|los|os|lo espera|espero|esperamos|tengo|tenemos|toca|vemos|veo|busco|buscamos|llega|va|vamos|encuentro
        vas|van|eres|sos|son a? ver|pagar|morir|llorar|próximo|proximo
        """),
      .likely(.pt, "te|vc|você|vcs|vocês espera|espero|vai|vão|pego"),
      .likely(.en, "you|u|youre|you're are|next|will"),
    ],
    find: { text, matches in text.features.contains(.weaponEmoji) ? matches.map { Hit(text, $0) } : [] })
}
