// SPDX-License-Identifier: Apache-2.0
import Normalise
import Vocabulary

extension Detector {
  /// Harm announced for the case that something is not done, without saying which.
  static let conditionalThreat = Detector(
    "courtesy.threat.conditional",
    title: Localized(es: "Amenaza condicionada", pt: "Ameaça com condição", en: "Conditional threat"),
    why: Localized(
      es: "Pone un daño como precio de no obedecer; no deja espacio para resolver.",
      pt: "Põe um dano como preço de não obedecer; não deixa espaço para resolver.",
      en: "It makes harm the price of not obeying and leaves no room for a solution."),
    instead: Localized(
      es: "Pida lo que necesita y diga a qué entidad acudirá si no se lo resuelven.",
      pt: "Peça o que precisa e diga a que órgão vai recorrer se não resolverem.",
      en: "Ask for what you need and say which authority you will turn to otherwise."),
    examples: [
      .flags("si no me pagan «aténganse a las consecuencias»"),
      .flags("me devuelven la plata «por las buenas o por las malas»"),
      .flags("o me devuelven mi dinero «o corre sangre»", dodges: false),
      .flags("«como vea esto por la calle unos puñetazos se llevan»", dodges: false),
      .flags("paguem logo ou «vai ter sangue»"),
      .flags("refund me «or else you will pay in blood»"),
      .flags("«no me hago responsable de lo que pase»"),
      .flags("«les doy hasta el lunes, después vamos» nosotros"),
      .flags("«se cortarem a luz vai ter fogo»"),
      .flags("«por las buenas o por las otras»"),
      .passes("si no responden pongo la queja en la SIC"),
      .passes("si siguen subiendo precios se van a arrepentir, la gente se irá a otro lado"),
      .passes("si no llega hoy, cancelo el pedido"),
      .passes("se não resolverem, vou ao Procon"),
      .passes("if it is not fixed I will ask for a refund"),
      .passes("les doy hasta el viernes para devolverme el dinero"),
      .passes("el que no llegó temprano no alcanzó pan"),
      .passes("o me cambian el pedido o no vuelvo"),
      .passes("se chover vai ter entrega?"),
    ],
    phrases: conditionalThreatPhrases,
    find: Detector.marked { text, match in
      // "…de no haberlo probado", "se van a arrepentir, la gente se irá": a forecast about business is none.
      !text.isFigurative(match) && (text.namesHarm(match) || !text.speaksOfBusiness(match))
    })
}

extension Reading {
  /// Whether the sentence speaks of prices and customers who leave: then regret is about sales.
  fileprivate func speaksOfBusiness(_ match: PhraseMatch) -> Bool {
    sentence(of: match, has: Reading.businessList)
  }

  private static let businessList = DetectorSet.standard.book.lexicon.list("business")
}

extension WordList {
  /// `@business`
  static let business = WordList(
    "business",
    es:
      "precio, venta, competencia, cliente, publicidad, suscripción, compra, =comprar, =comprarles, =probarlo, =probarla, =pedirlo, reseña, abogado, demanda, superintendencia, profeco, sernac, indecopi, =sic, juez, tribunal, ley, justicia",
    pt:
      "preço, venda, concorrência, cliente, assinatura, compra, =comprar, advogado, processo, =procon, juiz, justiça, lei",
    en: "price, sales, competition, customer, subscription, purchase, lawyer, court, judge, law, sue")
}
