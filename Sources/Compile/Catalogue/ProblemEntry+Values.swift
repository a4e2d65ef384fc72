// SPDX-License-Identifier: Apache-2.0

extension ProblemEntry {
  static let clauseValues: [ProblemEntry] = [
    ProblemEntry(
      .clauseType,
      es: Words("«{key}» no tiene la forma que debe tener", "{shape}.", "Escriba el valor de «{key}» así."),
      pt: Words("«{key}» não tem a forma que deve ter", "{shape}.", "Escreva o valor de «{key}» assim."),
      en: Words("“{key}” does not have the shape it needs", "{shape}.", "Write the value of “{key}” like that."),
      wrong: "terms: producto milagroso", right: "terms: [producto milagroso]"),
    ProblemEntry(
      .clauseEmptyList,
      es: Words("«{key}» está vacía", "Por lo menos un elemento.", "Escriba qué va en la lista, o quite la clave."),
      pt: Words("«{key}» está vazia", "Pelo menos um elemento.", "Escreva o que vai na lista, ou tire a chave."),
      en: Words("“{key}” is empty", "At least one element.", "Write what belongs on the list, or remove the key."),
      wrong: "terms: []", right: "terms: [producto milagroso]"),
    ProblemEntry(
      .clauseOutcome,
      es: Words("«{outcome}» no es una decisión", "Para {surface}: {allowed}.", "Elija una de esas."),
      pt: Words("«{outcome}» não é uma decisão", "Para {surface}: {allowed}.", "Escolha uma dessas."),
      en: Words("“{outcome}” is not an outcome", "For {surface}: {allowed}.", "Choose one of those."),
      wrong: "comment: delete", right: "comment: hide"),
    ProblemEntry(
      .clauseOutcomeSurface,
      es: Words(
        "En «{surface}» no se puede pedir «{outcome}»", "Para {surface}: {allowed}.",
        "Elija una de esas. En la cuenta personal de alguien solo se aconseja; un texto propio nunca se oculta."),
      pt: Words(
        "Em «{surface}» não se pode pedir «{outcome}»", "Para {surface}: {allowed}.",
        "Escolha uma dessas. Na conta pessoal de alguém só se aconselha; um texto próprio nunca é ocultado."),
      en: Words(
        "“{outcome}” cannot be asked for on “{surface}”", "For {surface}: {allowed}.",
        "Choose one of those. On somebody's own account one only advises; an own text is never hidden."),
      wrong: "personal: hide", right: "personal: advise"),
    ProblemEntry(
      .clauseThreshold,
      es: Words(
        "«{value}» no es un umbral", "Un número mayor que 0 y hasta 1, con punto: 0.90",
        "Escriba, por ejemplo, «{hide: 0.90, hold: 0.50}»."),
      pt: Words(
        "«{value}» não é um limiar", "Um número maior que 0 e até 1, com ponto: 0.90",
        "Escreva, por exemplo, «{hide: 0.90, hold: 0.50}»."),
      en: Words(
        "“{value}” is not a threshold", "A number above 0 and up to 1, with a point: 0.90",
        "Write, for example, “{hide: 0.90, hold: 0.50}”."),
      wrong: "comment: {hide: 90%}", right: "comment: {hide: 0.90}"),
    ProblemEntry(
      .clauseThresholdOrder,
      es: Words(
        "«{strong}» es más fuerte que «{weak}» y pide menos certeza ({low} frente a {high})",
        "Cuanto más fuerte la decisión, más alto el umbral.", "Suba el umbral de «{strong}» o baje el de «{weak}»."),
      pt: Words(
        "«{strong}» é mais forte que «{weak}» e pede menos certeza ({low} diante de {high})",
        "Quanto mais forte a decisão, mais alto o limiar.", "Suba o limiar de «{strong}» ou baixe o de «{weak}»."),
      en: Words(
        "“{strong}” is stronger than “{weak}” and asks for less certainty ({low} against {high})",
        "The stronger the outcome, the higher the threshold.",
        "Raise the threshold of “{strong}” or lower that of “{weak}”."),
      wrong: "comment: {hide: 0.50, hold: 0.90}", right: "comment: {hide: 0.90, hold: 0.50}"),
    ProblemEntry(
      .clauseNumber,
      es: Words("«{key}» está fuera de lo posible", "Un número de {least} a {most}.", "Escriba un número de esos."),
      pt: Words("«{key}» está fora do possível", "Um número de {least} a {most}.", "Escreva um desses números."),
      en: Words("“{key}” is out of range", "A number from {least} to {most}.", "Write one of those numbers."),
      wrong: "near: {a: [gratis], b: [hoy], within: 0}", right: "near: {a: [gratis], b: [hoy], within: 5}"),
    ProblemEntry(
      .clauseTerm,
      es: Words(
        "«{term}» no se puede buscar como palabra", "Palabras de letras y cifras, separadas por espacios.",
        "Escriba solo las palabras. Para signos, use «pattern»."),
      pt: Words(
        "«{term}» não pode ser procurado como palavra", "Palavras de letras e algarismos, separadas por espaços.",
        "Escreva só as palavras. Para sinais, use «pattern»."),
      en: Words(
        "“{term}” cannot be searched for as a word", "Words of letters and digits with spaces between them.",
        "Write the words alone. For signs, use “pattern”."),
      wrong: "terms: [\"$$$\"]", right: "pattern: '\\$\\$\\$'"),
    ProblemEntry(
      .clauseScript,
      es: Words(
        "«{term}» tiene una letra («{letter}») de un alfabeto que Decoro no lee", "Letras del alfabeto latino.",
        "Escríbalo con letras latinas. Las letras parecidas que usa quien se disfraza se reconocen solas."),
      pt: Words(
        "«{term}» tem uma letra («{letter}») de um alfabeto que o Decoro não lê", "Letras do alfabeto latino.",
        "Escreva-o com letras latinas. As letras parecidas de quem se disfarça são reconhecidas sozinhas."),
      en: Words(
        "“{term}” has a letter (“{letter}”) of an alphabet that Decoro does not read", "Letters of the Latin alphabet.",
        "Write it in Latin letters. Look-alikes used as a disguise are recognised anyway."),
      wrong: "terms: [спам]", right: "terms: [spam]"),
    ProblemEntry(
      .clauseMarks,
      es: Words(
        "Las marcas {mark} de este ejemplo no cierran bien",
        "En «flags», «…» alrededor de lo que se debe encontrar; en «passes», ninguna marca.",
        "Complete el par. Una comilla angular de verdad se escribe dos veces: ««así»»."),
      pt: Words(
        "As marcas {mark} deste exemplo não fecham bem",
        "Em «flags», «…» em volta do que deve ser encontrado; em «passes», nenhuma marca.",
        "Complete o par. Uma aspa angular de verdade se escreve duas vezes: ««assim»»."),
      en: Words(
        "The marks {mark} of this example do not pair up",
        "In “flags”, «…» around what must be found; in “passes”, no mark.",
        "Complete the pair. A real guillemet is written twice: ««like this»»."),
      wrong: "flags: [\"es un «idiota\"]", right: "flags: [\"es un «idiota»\"]"),
    ProblemEntry(
      .clauseMarkMissing,
      es: Words(
        "Este ejemplo no marca lo que se debe encontrar", "«…» alrededor de las palabras que incumplen la regla.",
        "Agregue las marcas: ese gerente es un «idiota»."),
      pt: Words(
        "Este exemplo não marca o que deve ser encontrado", "«…» em volta das palavras que descumprem a regra.",
        "Acrescente as marcas: esse gerente é um «idiota»."),
      en: Words(
        "This example does not mark what must be found", "«…» around the words that break the rule.",
        "Add the marks: that manager is an «idiot»."),
      wrong: "flags: [\"es un idiota\"]", right: "flags: [\"es un «idiota»\"]"),
  ]

  static let pattern: [ProblemEntry] = [
    ProblemEntry(
      .patternSyntax,
      es: Words(
        "La expresión no se puede leer en «{part}»: {why}", "Letras, . [a-z] a|b (…) * + ? {2,5} ^ $ \\b \\d \\w \\s",
        "Corríjala. Un signo que deba leerse tal cual lleva \\ delante: \\?"),
      pt: Words(
        "A expressão não pode ser lida em «{part}»: {why}", "Letras, . [a-z] a|b (…) * + ? {2,5} ^ $ \\b \\d \\w \\s",
        "Corrija-a. Um sinal que deva ser lido como tal leva \\ antes: \\?"),
      en: Words(
        "The pattern cannot be read at “{part}”: {why}", "Letters, . [a-z] a|b (…) * + ? {2,5} ^ $ \\b \\d \\w \\s",
        "Correct it. A sign that stands for itself takes a \\ before it: \\?"),
      wrong: "pattern: 'gratis(!'", right: "pattern: 'gratis(!|$)'"),
    ProblemEntry(
      .patternNotLinear,
      es: Words(
        "La expresión pide algo que no se puede buscar de una pasada: {why}",
        "Una expresión que se lea una vez, de izquierda a derecha.",
        "Escríbala sin «{part}». «near» y «unless» resuelven la mayoría de los casos."),
      pt: Words(
        "A expressão pede algo que não se pode procurar de uma vez: {why}",
        "Uma expressão que se leia uma vez, da esquerda para a direita.",
        "Escreva-a sem «{part}». «near» e «unless» resolvem a maioria dos casos."),
      en: Words(
        "The pattern asks for something that one pass cannot find: {why}",
        "A pattern that is read once, from left to right.",
        "Write it without “{part}”. “near” and “unless” solve most cases."),
      wrong: "pattern: 'gratis(?! hoy)'", right: "terms: [gratis]\nunless: [hoy]"),
    ProblemEntry(
      .patternEmpty,
      es: Words(
        "La expresión encuentra también el texto vacío", "Una expresión que pida por lo menos una letra.",
        "Cambie * por +, o agregue algo que deba estar."),
      pt: Words(
        "A expressão encontra também o texto vazio", "Uma expressão que peça pelo menos uma letra.",
        "Troque * por +, ou acrescente algo que deva estar."),
      en: Words(
        "The pattern also finds the empty text", "A pattern that asks for one letter at least.",
        "Change * to +, or add something that must be there."),
      wrong: "pattern: '(gratis)*'", right: "pattern: '(gratis)+'"),
    ProblemEntry(
      .patternRepeat,
      es: Words(
        "La repetición «{part}» es demasiado larga", "Hasta 255 veces.",
        "Use un número menor, o «+» si no importa cuántas."),
      pt: Words(
        "A repetição «{part}» é longa demais", "Até 255 vezes.", "Use um número menor, ou «+» se não importa quantas."),
      en: Words(
        "The repetition “{part}” is too long", "Up to 255 times.",
        "Use a smaller number, or “+” if it does not matter how many."),
      wrong: "pattern: 'ja{1,1000}'", right: "pattern: 'ja{1,200}'"),
    ProblemEntry(
      .patternScript,
      es: Words(
        "«{part}» no se puede buscar en una expresión", "Letras latinas, cifras y signos comunes.",
        "Quítelo. Los emojis y otros alfabetos no se distinguen en el texto que leen las reglas."),
      pt: Words(
        "«{part}» não pode ser procurado em uma expressão", "Letras latinas, algarismos e sinais comuns.",
        "Tire-o. Emojis e outros alfabetos não se distinguem no texto que as regras leem."),
      en: Words(
        "“{part}” cannot be searched for in a pattern", "Latin letters, digits and common signs.",
        "Remove it. Emoji and other alphabets are not told apart in the text that rules read."),
      wrong: "pattern: 'gratis 🎁'", right: "pattern: 'gratis'"),
    ProblemEntry(
      .patternTooLarge,
      es: Words(
        "La expresión es demasiado grande", "Hasta 2.000 letras con las repeticiones escritas, y 100.000 entre todas.",
        "Use repeticiones más cortas, o «+» en lugar de números. Para listas de palabras, use «terms»."),
      pt: Words(
        "A expressão é grande demais", "Até 2.000 letras com as repetições escritas, e 100.000 entre todas.",
        "Use repetições mais curtas, ou «+» em vez de números. Para listas de palavras, use «terms»."),
      en: Words(
        "The pattern is too large", "Up to 2,000 letters with repetitions written out, and 100,000 over all patterns.",
        "Use shorter repetitions, or “+” instead of numbers. For lists of words, use “terms”."),
      wrong: "pattern: '(\\w{1,200} ){1,200}'", right: "pattern: '(\\w+ )+'"),
  ]
}
