// SPDX-License-Identifier: Apache-2.0
import Normalise
import Vocabulary

extension Detector {
  /// A comment about something that plainly is not the company's: politics, football, faith, lost pets, small ads.
  static let offTopic = Detector(
    "relevance.off-topic",
    title: Localized(es: "Fuera de tema", pt: "Fora do assunto", en: "Off topic"),
    why: Localized(
      es: "El comentario parece tratar de algo ajeno a esta página, y quien busca ayuda termina por no encontrarla.",
      pt: "O comentário parece tratar de algo alheio a esta página, e quem busca ajuda acaba não encontrando.",
      en: "The comment seems to be about something else, and people who need help end up not finding it."),
    instead: Localized(
      es: "Escríbalo donde se trate ese tema y cuéntenos aquí lo que tenga que ver con nosotros.",
      pt: "Escreva onde esse tema é tratado e conte aqui o que tem a ver com a gente.",
      en: "Write it where that subject is discussed, and tell us here what concerns us."),
    surfaces: [.comment],
    examples: [
      .flags("este domingo «voten por mi candidato» al concejo"),
      .flags("¡qué «golazo» el de la selección anoche!"),
      .flags("«mercurio retrógrado» afecta hoy a todos los signos"),
      .flags("«se perdió mi perrita», ayúdenme a compartir"),
      .flags("«vendo moto» modelo 2019, papeles al día"),
      .flags("«cristo viene», arrepiéntanse"),
      .flags("«ya sé que esto es una ferretería», pero qué luna la de anoche"),
      .flags("el vecino ronca como un tren, «perdón, óptica», tenía que decirlo"),
      .flags("«no viene al caso», pero hoy nació mi nieta"),
      .flags("neste domingo «votem no meu candidato»"),
      .flags("que «golaço» da seleção ontem"),
      .flags("this sunday «vote for my candidate»"),
      .passes("¿abren el día de las elecciones?"),
      .passes("¿A qué edad se abre la cuenta joven? Mi hijo cumple 16 en agosto"),
      .passes("vimos el partido en su local y la pasamos muy bien"),
      .passes("un golazo el nuevo blend, les ganaron a todos"),
      .passes("con la subida del dólar, ¿van a subir el precio de la libra?"),
      .passes("gracias por todo, Dios los bendiga"),
      .passes("en la página del banco dice que todo está bien y no es cierto"),
      .passes("cerraron la calle por la marcha, ¿el local está abierto?"),
      .passes("vocês abrem no dia da eleição?"),
      .passes("are you open on election day?"),
    ],
    phrases: plainSubjects + OffTopicPhrases.otherWorlds + OffTopicPhrases.wider,
    find: { text, matches throws(DetectorFailure) in
      // Who says so himself: "I know that this is a hardware shop, but …".
      let place = Detector.wider(text, matches) { $0.clue == 8 }
      if !place.isEmpty { return place }
      guard !matches.contains(where: { $0.clue == 1 }), !text.context.topics.touch(text),
        text.companyNamed(in: text.words.indices) == nil
      else { return [] }
      guard let first = text.surestFirst(matches) else { return Detector.wider(text, matches) { $0.clue == 9 } }
      // One subject is enough to say so; the widest of those that begin there.
      let best =
        matches.last {
          $0.confidence == first.confidence && $0.words.lowerBound == first.words.lowerBound
        } ?? first
      return [Hit(text, best)]
    })
}

extension Reading {
  /// The first match of the highest confidence. A single word is not enough in a question, which may be about opening hours.
  fileprivate func surestFirst(_ matches: ArraySlice<PhraseMatch>) -> PhraseMatch? {
    var best: PhraseMatch?
    for match in matches where match.clue == nil {
      if match.confidence < Confidence.likely,
        sentences[Int(words[Int(match.words.lowerBound)].sentence)].ending == .question
      {
        continue
      }
      if match.confidence > (best?.confidence ?? 0) { best = match }
    }
    return best
  }
}

extension Detector {
  /// Calls to vote, lost pets, small ads, faith: enough where nothing of the company's stands beside them.
  fileprivate static let plainSubjects: [Phrases] = [
    .likely(
      .es,
      """
      voten|vote|vota|votá|votad|votemos|votar por|a mi|nuestro|la|el|@politician candidato|candidata|lista|partido|alcalde|gobernador|@number?
      voten por @word
      golazo
      mercurio retrógrado|retrogrado
      cristo|jesús|jesus|jehová|jehova viene|vive|vuelve|salva|es pronto|señor|amor?
      arrepiéntanse|arrepientanse|arrepiéntete|arrepientete
      lean|lea|lee la biblia|palabra
      escribe|escriban|pon|di|comenta amén|amen
      comparte|comparta|compartan|reenvía|reenvia|pasa|pásalo|envía|envia|manda esta|este|a cadena|mensaje|oración|@number contactos|personas|amigos?
      se|me|nos perdió|perdio|extravió|extravio|escapó|robaron mi|un|una|nuestra|nuestro|este|esta? perrita|perrito|perro|perra|gato|gata|gatita|gatito|mascota|loro|cachorro|cachorra|moto|quiltro|quiltra|lorito
      doy|damos|regalo|dan en adopción|adopcion
      vendo|arriendo|alquilo|rento|permuto|remato|traspaso mi|un|una|casa|lindo|hermoso? moto|carro|casa|apartamento|apto|depto|departamento|lote|finca|celular|iphone|nevera|bicicleta|bici|cachorros|cachorro|terreno|auto|coche|piso|lavadora|play|boletas|boletos
      se vende|arrienda|alquila|renta|permuta moto|carro|casa|apartamento|departamento|lote|finca|celular|cachorros|terreno|auto|piso|habitación|dúplex
      alguien|quién|quien|alguno|algún que? sabe|conoce|recomienda|tiene|consigue de|dónde|a|cuándo|si|qué|en|hay|mañana? un|una|algún|el|la|hay? fontanero|plomero|electricista|cerrajero|gasfiter|albañil|abogado|dentista|mecánico|veterinario|colegio|niñera|mudanza|flete
      la tierra es plana
      pico y placa
      """),
    .likely(
      .pt,
      """
      votem|vote|votar|votemos no|na|em|pro meu|@politician|minha|nosso? candidato|candidata|vereador|prefeito|@number?
      golaço|golaco
      mercúrio|mercurio retrógrado|retrogrado
      jesus|cristo|deus está|te|vem|salva|é voltando|ama|fiel
      compartilhe|repasse|envie com|para|essa|esta @number|corrente|mensagem|contatos
      perdi|perdeu|sumiu|desapareceu meu|minha|um|uma cachorro|cachorra|gato|gata|cachorrinha|gatinho|pet
      alguém|alguem sabe|conhece|indica de|um|uma|onde|se|quem|que @word? encanador|eletricista|pedreiro|dentista|mecânico|chaveiro|advogado|veterinário
      """),
    .likely(
      .en,
      """
      vote|voting for|against my|@politician|the|our|your candidate|mayor|senator|party|republicans|democrats?
      vote for @politician|my
      mercury retrograde
      jesus is|loves|saves coming|you|lord|king?
      repent|antichrist|rapture
      lost my|our dog|cat|puppy|kitten|parrot
      my|our dog|cat|puppy is|went|got|has missing|lost|gone
      flat earth|earthers
      """),
    // The company's own matters: then the rest is a manner of speaking.
    .clue(
      1, .es,
      """
      ustedes|vosotros|uds|@shopword
      ~felicitar|felicitaciones|felicidades|apoyen|apoyan|apoyar|patrocinan|patrocinen|patrocinio|anuncio|comercial|publicidad|propaganda|logo
      me|les|los|nos gusta|gusto|gustó|gusta|encanta|sigo|ponen|vi|vimos|vemos|atendieron
      su|sus|vuestra|vuestro local|tienda|tiendas|sede|café|página|productos|producto|marca|servicio|empresa|foto|publicación
      les|los compro|compré|felicito|pedí|pregunto|recomiendo
      abren|cierran|atienden|despachan|venden|aceptan|entregan|contestan|responden
      """),
    .clue(1, .pt, "vocês|vcs|@shopword\nabrem|fecham|atendem|vendem|aceitam|entregam|respondem"),
    .clue(
      1, .en,
      "@shopword\nyou guys|open|sell|deliver|closed|ship|still\nyour\nare|do|will you open|closed|sell|deliver|open|serving"
    ),
  ]
}
