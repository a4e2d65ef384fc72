// SPDX-License-Identifier: Apache-2.0
import Normalise
import Vocabulary

extension Detector {
  /// A threat that names no harm: knowing where somebody lives, waiting for somebody, a pity if something happened.
  static let veiledThreat = Detector(
    "courtesy.threat.veiled",
    title: Localized(es: "Amenaza velada", pt: "Ameaça velada", en: "Veiled threat"),
    why: Localized(
      es: "Sin nombrar el daño, hace sentir a alguien vigilado o en peligro.",
      pt: "Sem dizer o dano, faz alguém se sentir vigiado ou em perigo.",
      en: "Without naming harm, it makes somebody feel watched or in danger."),
    instead: Localized(
      es: "Trate el asunto por un canal de atención, sin hablar de la vida privada de nadie.",
      pt: "Trate do assunto por um canal de atendimento, sem falar da vida privada de ninguém.",
      en: "Take the matter to customer care, without speaking of anybody's private life."),
    examples: [
      .flags("«sé dónde vives», Marcela"),
      .flags("a usted «lo espero a la salida» para que aprenda"),
      .flags("«sería una pena que te pasara algo» camino a tu casa"),
      .flags("ya «sé en qué colegio estudian tus hijas»"),
      .flags("«te tengo ubicado», no te hagas"),
      .flags("«sei onde você mora», Juliana"),
      .flags("«I know where you live», buddy"),
      .flags("«yo que usted no abría» mañana, don Ramiro"),
      .flags("linda la moto, «sería una lástima que amaneciera» quemada"),
      .flags("«el que avisa no es traidor», vecina"),
      .flags("«o me contestas o le mando las fotos» a tu marido"),
      .flags("pode rir, síndico, «enquanto pode»"),
      .flags("you «walk alone at night», don't forget it"),
      .passes("sé dónde queda el local, gracias"),
      .passes("los espero a la salida del concierto con café"),
      .passes("los esperamos en la tienda"),
      .passes("sería una pena que cerraran esta sede"),
      .passes("we know where you can find the best coffee"),
      .passes("no sé a qué hora cierran los domingos"),
      .passes("yo que tú probaba el ceviche"),
      .passes("sería una lástima perder la receta de la abuela"),
      .passes("si quieren les mando fotos del paquete roto"),
      .passes("cuidado com o degrau da entrada, quase caí"),
      .passes("I walk home past your bakery and it smells great"),
    ],
    phrases: veiledThreatSpanishPhrases + veiledThreatSpanishHintsPhrases + veiledThreatOtherPhrases,
    find: Detector.marked { text, match in !text.isPlayful(match) && !text.isInvitation(match) })
}

extension Reading {
  /// Whether an *espero* invites: to coffee, with open arms, from the shop itself.
  fileprivate func isInvitation(_ match: PhraseMatch) -> Bool {
    names(Reading.awaitingList, in: match) && sentence(of: match, has: Reading.invitationList)
  }

  private static let awaitingList = DetectorSet.standard.book.lexicon.list("threat-awaiting")
  private static let invitationList = DetectorSet.standard.book.lexicon.list("invitation")
}

extension WordList {
  /// `@invitation`
  static let invitation = WordList(
    "invitation",
    es:
      "café, cafecito, tinto, descuento, promoción, regalo, brazo, gusto, ceviche, concierto, cine, evento, fiesta, sorteo, degustación, bienvenido, cariño, sorpresa, música, obsequio, muestra",
    pt: "café, cafezinho, desconto, promoção, presente, braço, evento, festa, sorteio, degustação, carinho, surpresa",
    en: "coffee, discount, gift, party, event, raffle, tasting, welcome, surprise, music")
}
