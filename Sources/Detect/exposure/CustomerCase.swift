// SPDX-License-Identifier: Apache-2.0
import Normalise
import Vocabulary

extension Detector {
  /// A public answer that tells what concerns one customer only: a refused payment, a debt, what the file says.
  static let customerCase = Detector(
    "exposure.case",
    title: Localized(
      es: "Cuenta en público el caso de un cliente", pt: "Conta em público o caso de um cliente",
      en: "Tells a customer's case in public"),
    why: Localized(
      es: "La respuesta cuenta en público algo que solo le importa a esa persona.",
      pt: "A resposta conta em público algo que só interessa àquela pessoa.",
      en: "The answer tells everyone something that concerns only that person."),
    instead: Localized(
      es: "Salude, diga que ya lo está revisando y siga por mensaje privado.",
      pt: "Cumprimente, diga que já está vendo e siga por mensagem privada.",
      en: "Say hello, say that you are looking into it, and go on by private message."),
    surfaces: [.reply, .official],
    examples: [
      .flags("Doña Marta, «su pago fue rechazado» por el banco.", on: .reply),
      .flags("Vemos que «usted tiene dos cuotas vencidas».", on: .reply),
      .flags("Señor Rojas, «su solicitud de crédito fue negada».", on: .reply),
      .flags("Hola, Julián: «ya pediste cuatro devoluciones» este año", on: .reply),
      .flags("«Como le dijimos por privado», no procede", on: .reply),
      .flags("Dona Marta, «seu pagamento foi recusado» pelo banco.", on: .reply),
      .flags("Martha, «your payment was declined» by the bank.", on: .reply),
      .flags("Don Julio, el examen «salió alterado», pase por la sede.", on: .reply),
      .flags("Señora Pinto, «su hijo repitió» séptimo.", on: .reply),
      .flags("Roxana, «le negamos el préstamo», no insista.", on: .reply),
      .passes("La clase del sábado se canceló por enfermedad de la instructora.", on: .reply),
      .passes("Por eso no hubo agua caliente: la caldera falló y ya está reparada.", on: .reply),
      .passes("Las tradicionales de siete picos se piden con cuatro días de anticipo.", on: .reply),
      .passes("Con gusto lo revisamos: escríbanos por mensaje privado con su número de pedido.", on: .reply),
      .passes("Los pedidos a Medellín tardan dos días.", on: .reply),
      .passes("Si su pago fue rechazado, espere 72 horas: el banco lo libera", on: .reply),
      .passes("Cobramos dos veces su pedido. La culpa fue nuestra y hoy mismo hacemos la devolución.", on: .reply),
      .passes("¿Su pago fue rechazado? Escríbanos por privado.", on: .reply),
      .passes("Vamos ver com carinho: escreva por mensagem privada.", on: .reply),
      .passes("We'll gladly look into it: send us a private message.", on: .reply),
    ],
    phrases: CasePhrases.all + CasePhrases.wider,
    find: { text, matches in
      let plain = matches.filter { $0.clue == nil && CaseContext.isToldOfOne($0, in: text) }
      guard plain.isEmpty, text.context.surface == .reply else { return plain.map { Hit(text, $0) } }
      return Detector.wider(text, matches) { CaseContext.isToldOfOne($0, in: text) }
    })
}

/// What makes the same words harmless: a condition, a question, a fault that we own.
private enum CaseContext {
  private static let lexicon = DetectorSet.standard.book.lexicon
  private static let conditions = lexicon.list("condition")
  private static let maybe = lexicon.list("maybe")
  private static let se = lexicon.list("portuguese-if")
  private static let ours = lexicon.list("our-fault")

  static func isToldOfOne(_ match: PhraseMatch, in text: Reading) -> Bool {
    let first = Int(match.words.lowerBound)
    let number = Int(text.words[first].sentence)
    guard text.sentences.indices.contains(number) else { return true }
    let sentence = text.sentences[number]
    if sentence.ending == .question { return false }
    let from = max(sentence.words.lowerBound, first - 3)
    for i in from..<Int(match.words.upperBound) {
      let id = text.words[i].id
      if i < first, lexicon.contains(id, on: conditions) { return false }
      if lexicon.contains(id, on: maybe) { return false }
      // *Se* is *if* in Portuguese only.
      if i < first, text.language == .pt, lexicon.contains(id, on: se) { return false }
    }
    let near = max(0, first - 30)..<min(text.words.count, Int(match.words.upperBound) + 30)
    for i in near.clamped(to: sentence.words) where lexicon.contains(text.words[i].id, on: ours) {
      if !match.words.contains(Int32(i)) { return false }
    }
    return true
  }
}
