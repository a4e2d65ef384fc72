// SPDX-License-Identifier: Apache-2.0
import Normalise
import Vocabulary

extension Detector {
  /// What somebody suffers from, said of a person that others can tell: by name, or by the place in the shop.
  static let health = Detector(
    "exposure.personal-data.health",
    title: Localized(
      es: "Cuenta la salud de una persona", pt: "Conta a saúde de uma pessoa", en: "Tells about a person's health"),
    why: Localized(
      es: "La salud es de cada quien: contarla puede costarle a la persona su trabajo o su tranquilidad.",
      pt: "A saúde é de cada um: contá-la pode custar à pessoa o emprego ou a tranquilidade.",
      en: "Health is one's own affair: telling it can cost the person a job or peace of mind."),
    instead: Localized(
      es: "Cuente lo que ocurrió sin decir qué padece nadie.",
      pt: "Conte o que aconteceu sem dizer o que alguém tem.",
      en: "Tell what happened without saying what anybody suffers from."),
    examples: [
      .flags("«Carlos, el de caja, tiene VIH» y atiende igual", dodges: false),
      .flags("mi jefe «Juan está de incapacidad por depresión»", dodges: false),
      .flags("La camarera «Noelia Prats está de baja por depresión», por si no lo sabíais", dodges: false),
      .flags("El hijo de la señora «Rosa Quishpe tiene leucemia» y por eso no trabaja", dodges: false),
      .flags("a «Wellington está com câncer» e ninguém fala", dodges: false),
      .flags("«Brenda has been in rehab» twice", dodges: false),
      .passes("tengo diabetes, ¿el jarabe trae azúcar?"),
      .passes("mi mamá es diabética y les compra siempre"),
      .passes("Quem é diabético pode pedir o xarope sem açúcar em qualquer loja."),
      .passes("Gracias, Marta: las personas con diabetes pueden pedirlo sin azúcar"),
      .passes("Carlos, ¿el café sirve para la ansiedad?"),
      .passes("la Fundación Ana Restrepo acompaña a niños que tienen cáncer"),
    ],
    phrases: [
      .certain(
        .es,
        """
        tiene|tenía|padece|padecía|sufre|sufría|tuvo|padeció un|una|de|el|la|los? < @illness >
        está|estaba|estuvo|sigue|anda de|en|con incapacidad|incapacitado|incapacitada|baja|licencia|reposo|tratamiento|permiso por|con|de|contra la|el|un|una|su? < @illness >
        está|estaba|quedó|salió|es|era < @illness >
        está|estaba|estuvo|quedó incapacitado|incapacitada|internado|internada|hospitalizado|hospitalizada por|con la|el|un|una|su? < @illness >
        está|estuvo|estaba en|con < rehabilitación|quimioterapia|quimio|psiquiatría|antidepresivos >
        toma|tomaba|está tomando? < antidepresivos|ansiolíticos|retrovirales|antirretrovirales >
        se hizo|practicó un|una < aborto|vasectomía|ligadura >
        le diagnosticaron|dio|detectaron|encontraron un|una|el? < @illness >
        """),
      .certain(
        .pt,
        """
        tem|tinha|teve|sofre|sofreu de|um|uma|com? < @illness >
        está|tá|estava|ficou|é|era com|de|em? < @illness >
        está|tá|estava|foi afastado|afastada|internado|internada|licença por|com|de|causa? < @illness >
        fez um|uma < aborto >
        """),
      .certain(
        .en,
        """
        has|had|got|suffers|suffered from|a|an? < @illness >
        is|was|been in|on|having|with? < @illness >
        is|was|been off|signed sick? with|for|because? of? < @illness >
        had an|a < abortion|miscarriage >
        """),
    ]
  ) { text, matches in
    var hits: [Hit] = []
    for match in matches {
      let first = Int(match.words.lowerBound)
      let last = Int(match.words.upperBound)
      guard let start = PatientName.find(before: first, in: text) else { continue }
      hits.append(Hit(text.foldedRange(words: start..<last), confidence: match.confidence))
    }
    return hits
  }
}

private enum PatientName {
  private static let lexicon = DetectorSet.standard.book.lexicon
  private static let notAPerson = lexicon.list("company")
  private static let negations = lexicon.list("no")
  private static let others = lexicon.list("somebody")

  /// The first word of the name of whoever has it, up to six words before.
  static func find(before verb: Int, in text: Reading) -> Int? {
    let sentence = text.sentenceWords(at: Int(text.words[verb].start))
    var name: Int?
    for i in (max(sentence.lowerBound, verb - 6)..<max(verb, sentence.lowerBound)).reversed() {
      let id = text.words[i].id
      // Somebody else is the subject, or it is denied.
      if lexicon.contains(id, on: others) || lexicon.contains(id, on: negations) || lexicon.contains(id, on: notAPerson)
      {
        return nil
      }
      if People.standard.isName(i, in: text) { name = i; continue }
      if name != nil, !text.words[i].traits.contains(.capitalised) { break }
    }
    return name
  }
}
