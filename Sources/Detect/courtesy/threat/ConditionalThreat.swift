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
      .flags("o me devuelven mi dinero «o corre sangre»"),
      .flags("paguem logo ou «vai ter sangue»"),
      .flags("refund me «or else you will pay in blood»"),
      .passes("si no responden pongo la queja en la SIC"),
      .passes("si siguen subiendo precios se van a arrepentir, la gente se irá a otro lado"),
      .passes("si no llega hoy, cancelo el pedido"),
      .passes("se não resolverem, vou ao Procon"),
      .passes("if it is not fixed I will ask for a refund"),
    ],
    phrases: [
      .likely(
        .es,
        """
        aténganse|atenganse|atente|aténgase|atengase|atenéte|ateneos a las consecuencias
        por las buenas o por las malas
        o|u corre|correrá|corren|habrá|hay sangre|muertos|plomo|bala
        va|van a correr sangre
        !o corre|correrá|habrá sangre|plomo|muertos
        va a haber|hay sangre|muertos|muerto|plomo|bala|tiros
        si no …6 < te|los|lo|la|le|les|os va|van|vas a pesar|doler|costar|salir la|muy|bien? vida|caro|caros|cara >
        no respondo de|por lo que|mí|mi|mis le|les|te|os? pase|haga|actos
        no saben|sabes con quién|quien se|te están|estan|estas|estás|metieron|metiste metiendo?
        no sabés|sabes de lo que soy capaz
        se metieron|metiste|metió con la|el persona|familia|tipo|que equivocada|equivocado
        """),
      .possible(
        .es,
        """
        te|los|las|lo|la|le|les|os vas|va|van|vai|vais a arrepentir !de
        te|se|os vas|va|van|vai|vais a acordar de mí|mi|nosotros
        van|vas|va a saber|ver quien|quién soy|somos yo?
        van|vas|va|vai a ver lo que es bueno
        me las|la vas|va|van a pagar
        me las|la pagas|pagan|pagarás|pagarán
        esto no|aquí no se queda|quedará|acaba así|asi
        """),
      .likely(
        .pt,
        """
        vai|vão ter sangue|morte|tiro|bala
        por bem ou por mal
        arque|arquem com as consequências
        não|nao respondo por mim|meus
        vai|vão sangrar
        """),
      .possible(
        .pt,
        """
        você|voce|vc|vocês|voces|vcs vai|vão|vao se arrepender
        isso não|nao vai ficar assim
        vai|vão|vao se ver comigo
        você|vc|vocês|vcs vai|vão me pagar
        """),
      .likely(
        .en,
        """
        or else you|they will|ll pay in blood
        there will|ll be blood
        you will|ll|gonna regret|pay this|it|for in? blood?
        you'll regret|pay this|for it?
        watch your back
        """),
    ],
    find: Detector.marked { text, match in
      // "…de no haberlo probado", "se van a arrepentir, la gente se irá": a forecast about business is none.
      !text.isFigurative(match) && !text.speaksOfBusiness(match)
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
