// SPDX-License-Identifier: Apache-2.0

extension ProblemEntry {
  static let card: [ProblemEntry] = [
    ProblemEntry(
      .cardOutside,
      es: Words(
        "Este ejemplo no está en ninguna tarjeta",
        "Un bloque «situation» debajo de «## Situaciones» y de un título «###».",
        "Muévalo debajo de la tarjeta que lo explica."),
      pt: Words(
        "Este exemplo não está em nenhum cartão",
        "Um bloco «situation» embaixo de «## Situações» e de um título «###».",
        "Mova-o para baixo do cartão que o explica."),
      en: Words(
        "This example is on no card", "A block “situation” below “## Situations” and a heading “###”.",
        "Move it below the card that explains it."),
      wrong: "## 3. Cortesía\n```situation", right: "## Situaciones\n### ¿Qué hago si me atacan?\n```situation"),
    ProblemEntry(
      .cardSteps,
      es: Words(
        "La tarjeta «{title}» no dice qué hacer", "Los pasos, debajo del título.",
        "Escríbalos en una lista numerada, de tres a cinco."),
      pt: Words(
        "O cartão «{title}» não diz o que fazer", "Os passos, embaixo do título.",
        "Escreva-os em uma lista numerada, de três a cinco."),
      en: Words(
        "The card “{title}” does not say what to do", "The steps, below the heading.",
        "Write them as a numbered list, three to five."),
      wrong: "### ¿Qué hago si me atacan?", right: "### ¿Qué hago si me atacan?\n\n1. No conteste en caliente."),
    ProblemEntry(
      .cardKey,
      es: Words(
        "«{key}» falta o no corresponde en este ejemplo",
        "text, surface (personal, official, reply o comment) y outcome; clause, si se quiere.",
        "Corrija la línea, o agregue la que falta."),
      pt: Words(
        "«{key}» falta ou não cabe neste exemplo",
        "text, surface (personal, official, reply ou comment) e outcome; clause, se quiser.",
        "Corrija a linha, ou acrescente a que falta."),
      en: Words(
        "“{key}” is missing or does not belong in this example",
        "text, surface (personal, official, reply or comment) and outcome; clause, if you like.",
        "Correct the line, or add the one that is missing."),
      wrong: "```situation\ntext: Usted es imbécil\n```",
      right: "```situation\ntext: Usted es imbécil\nsurface: comment\noutcome: hide\n```"),
    ProblemEntry(
      .cardClause,
      es: Words(
        "No hay una regla «{clause}» que citar", "El nombre de una regla de este documento.",
        "Corrija el nombre o quite la línea."),
      pt: Words(
        "Não há uma regra «{clause}» para citar", "O nome de uma regra deste documento.",
        "Corrija o nome ou tire a linha."),
      en: Words(
        "There is no rule “{clause}” to cite", "The name of a rule of this document.",
        "Correct the name or remove the line."),
      wrong: "clause: cortesía", right: "clause: cortesia"),
    ProblemEntry(
      .cardUntested,
      es: Words(
        "La tarjeta «{title}» no trae un texto que la compruebe", "Un bloque «situation» con text, surface y outcome.",
        "Agregue el texto que alguien escribiría en ese momento y lo que el protocolo debe decir."),
      pt: Words(
        "O cartão «{title}» não traz um texto que o comprove", "Um bloco «situation» com text, surface e outcome.",
        "Acrescente o texto que alguém escreveria nesse momento e o que a política deve dizer."),
      en: Words(
        "The card “{title}” has no text that proves it", "A block “situation” with text, surface and outcome.",
        "Add what somebody would write at that moment and what the policy must say about it."),
      wrong: "### ¿Qué hago si me atacan?\n1. No conteste en caliente.",
      right:
        "### ¿Qué hago si me atacan?\n1. No conteste en caliente.\n\n```situation\ntext: Usted es imbécil\nsurface: comment\noutcome: hide\n```"
    ),
  ]

  static let lint: [ProblemEntry] = [
    ProblemEntry(
      .lintDisagree,
      es: Words(
        "Las reglas «{a}» y «{b}» buscan lo mismo ({detector}) y piden cosas distintas en {surface}",
        "Una sola respuesta para lo mismo.",
        "Deje la que vale. Mientras estén las dos, gana la que pide más."),
      pt: Words(
        "As regras «{a}» e «{b}» procuram o mesmo ({detector}) e pedem coisas diferentes em {surface}",
        "Uma só resposta para o mesmo.",
        "Deixe a que vale. Enquanto houver as duas, ganha a que pede mais."),
      en: Words(
        "The rules “{a}” and “{b}” look for the same ({detector}) and ask for different things on {surface}",
        "One answer to one thing.",
        "Keep the one that holds. While both are there, the one that asks for more wins."),
      wrong: "(a) detect: [courtesy.insult]  comment: hide\n(b) detect: [courtesy.insult]  comment: hold",
      right: "(a) detect: [courtesy.insult]  comment: {hide: 0.90, hold: 0.50}"),
    ProblemEntry(
      .lintNeverFires,
      es: Words(
        "La regla «{id}» nunca puede decidir nada: {why}", "Una regla que cambie alguna decisión.",
        "Quítela, o cambie lo que busca o lo que pide."),
      pt: Words(
        "A regra «{id}» nunca pode decidir nada: {why}", "Uma regra que mude alguma decisão.",
        "Tire-a, ou mude o que procura ou o que pede."),
      en: Words(
        "The rule “{id}” can never decide anything: {why}", "A rule that changes some decision.",
        "Remove it, or change what it looks for or asks for."),
      wrong: "comment: pass", right: "comment: hold"),
    ProblemEntry(
      .lintNoExamples,
      es: Words(
        "La regla «{id}» no tiene ejemplos de los dos lados",
        "«flags» con textos que incumplen y «passes» con textos que no.",
        "Escriba tres de cada uno, como escribe la gente: son la prueba de la regla y su mejor explicación."),
      pt: Words(
        "A regra «{id}» não tem exemplos dos dois lados",
        "«flags» com textos que descumprem e «passes» com textos que não.",
        "Escreva três de cada, como as pessoas escrevem: são a prova da regra e sua melhor explicação."),
      en: Words(
        "The rule “{id}” lacks examples of both sides",
        "“flags” with texts that break it and “passes” with texts that do not.",
        "Write three of each, the way people write: they test the rule and explain it best."),
      wrong: "detect: [courtesy.insult]\ncomment: hold",
      right: "detect: [courtesy.insult]\ncomment: hold\nflags: [\"es un «idiota»\"]\npasses: [\"no estoy de acuerdo\"]"),
    ProblemEntry(
      .lintExampleTwice,
      es: Words(
        "«{text}» está como ejemplo de lo que incumple y de lo que no", "Cada texto de un solo lado.",
        "Déjelo en «flags» o en «passes»."),
      pt: Words(
        "«{text}» está como exemplo do que descumpre e do que não", "Cada texto de um lado só.",
        "Deixe-o em «flags» ou em «passes»."),
      en: Words(
        "“{text}” is an example of what breaks the rule and of what does not", "Each text on one side.",
        "Keep it in “flags” or in “passes”."),
      wrong: "flags: [\"«idiota»\"]\npasses: [\"idiota\"]",
      right: "flags: [\"«idiota»\"]\npasses: [\"no estoy de acuerdo\"]"),
    ProblemEntry(
      .lintPersonName,
      es: Words(
        "«{name}» parece el nombre de una persona",
        "Un término que no señale a nadie, o «unless» con lo que sí se puede decir.",
        "Nombrar a alguien no es una falta: diga en «unless» cuándo no aplica, o busque lo que se dice de esa persona."),
      pt: Words(
        "«{name}» parece o nome de uma pessoa",
        "Um termo que não aponte para ninguém, ou «unless» com o que se pode dizer.",
        "Citar alguém não é uma falta: diga em «unless» quando não se aplica, ou procure o que se diz dessa pessoa."),
      en: Words(
        "“{name}” looks like the name of a person", "A term that points at nobody, or “unless” with what may be said.",
        "Naming somebody is no offence: say in “unless” when it does not apply, or look for what is said of the person."
      ),
      wrong: "terms: [Marcela Ríos]", right: "terms: [Marcela Ríos]\nunless: [gracias, felicitaciones]"),
    ProblemEntry(
      .lintSanction,
      es: Words(
        "Aquí se anuncia una sanción («{word}»)",
        "Un protocolo que dice cómo comunicarse. No es el código disciplinario.",
        "Quite la frase, o cite en ella el reglamento interno de trabajo y su procedimiento."),
      pt: Words(
        "Aqui se anuncia uma sanção («{word}»)", "Uma política que diz como se comunicar. Não é o código disciplinar.",
        "Tire a frase, ou cite nela o regulamento interno de trabalho e seu procedimento."),
      en: Words(
        "A sanction is announced here (“{word}”)",
        "A policy that says how to communicate. It is not the disciplinary code.",
        "Remove the sentence, or cite in it the internal work rules and their procedure."),
      wrong: "Quien incumpla será despedido.",
      right:
        "Las faltas laborales se tratan según el reglamento interno de trabajo y su procedimiento, nunca según este documento."
    ),
    ProblemEntry(
      .lintLawWording,
      es: Words(
        "En este país ({country}) esta redacción puede no valer: {what}", "{law}. {reason}",
        "{wording} Esto no es asesoría legal: confírmelo con quien la dé."),
      pt: Words(
        "Neste país ({country}) esta redação pode não valer: {what}", "{law}. {reason}",
        "{wording} Isto não é assessoria jurídica: confirme com quem a dê."),
      en: Words(
        "In this country ({country}) this wording may be void: {what}", "{law}. {reason}",
        "{wording} This is not legal advice: confirm it with somebody who gives it."),
      wrong: "country: US\n\nNo haga comentarios negativos sobre la empresa.",
      right: "country: US\n\nNo amenace ni insulte a nadie por su origen, su sexo o su religión."),
    ProblemEntry(
      .lintLawMissing,
      es: Words(
        "El protocolo no dice algo que en este país ({country}) conviene decir: {what}", "{law}. {reason}",
        "Puede agregar este párrafo: «{wording}» Esto no es asesoría legal."),
      pt: Words(
        "A política não diz algo que neste país ({country}) convém dizer: {what}", "{law}. {reason}",
        "Você pode acrescentar este parágrafo: «{wording}» Isto não é assessoria jurídica."),
      en: Words(
        "The policy does not say something that it should in this country ({country}): {what}", "{law}. {reason}",
        "You can add this paragraph: “{wording}” This is not legal advice."),
      wrong: "country: CO",
      right: "country: CO\n\nFuera de la jornada nadie está obligado a mirar ni a responder mensajes del trabajo."),
    ProblemEntry(
      .lintLawConsulted,
      es: Words(
        "No consta que se consultara a quien en este país ({country}) debe opinar: {what}", "{law}. {reason}",
        "{wording} Esto no es asesoría legal."),
      pt: Words(
        "Não consta que se tenha consultado quem neste país ({country}) deve opinar: {what}", "{law}. {reason}",
        "{wording} Isto não é assessoria jurídica."),
      en: Words(
        "Nothing says that those were consulted who in this country ({country}) have a say: {what}", "{law}. {reason}",
        "{wording} This is not legal advice."),
      wrong: "country: CO", right: "country: CO\nconsulted: [{who: comité de convivencia laboral, when: 2026-11-10}]"),
  ]
}
