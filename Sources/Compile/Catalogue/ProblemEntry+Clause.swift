// SPDX-License-Identifier: Apache-2.0

extension ProblemEntry {
  static let article: [ProblemEntry] = [
    ProblemEntry(
      .articleHeading,
      es: Words(
        "«{title}» no es el título de un artículo",
        "«## 3. Cortesía» (número, punto, espacio, título) o «## Situaciones».",
        "Ponga el número. Un subtítulo dentro de un artículo se escribe con «###»."),
      pt: Words(
        "«{title}» não é o título de um artigo", "«## 3. Cortesia» (número, ponto, espaço, título) ou «## Situações».",
        "Ponha o número. Um subtítulo dentro de um artigo se escreve com «###»."),
      en: Words(
        "“{title}” is not the heading of an article",
        "“## 3. Courtesy” (number, full stop, space, title) or “## Situations”.",
        "Add the number. A heading inside an article is written with “###”."),
      wrong: "## Cortesía", right: "## 3. Cortesía"),
    ProblemEntry(
      .articleDuplicate,
      es: Words(
        "El artículo {number} está dos veces", "Cada número una sola vez.", "Cambie el número de uno, o junte los dos."),
      pt: Words(
        "O artigo {number} está duas vezes", "Cada número uma só vez.", "Mude o número de um, ou junte os dois."),
      en: Words("Article {number} is there twice", "Each number once.", "Change the number of one, or join the two."),
      wrong: "## 2. Cortesía\n## 2. Marca", right: "## 2. Cortesía\n## 3. Marca"),
    ProblemEntry(
      .articleNone,
      es: Words(
        "El documento no tiene artículos", "Por lo menos uno: «## 1. Cortesía».",
        "Escriba un artículo, o parta de un protocolo que los tenga con «extends: decoro:es@2026.12»."),
      pt: Words(
        "O documento não tem artigos", "Pelo menos um: «## 1. Cortesia».",
        "Escreva um artigo, ou parta de uma política que os tenha com «extends: decoro:pt@2026.12»."),
      en: Words(
        "The document has no articles", "At least one: “## 1. Courtesy”.",
        "Write an article, or start from a policy that has some with “extends: decoro:en@2026.12”."),
      wrong: "# Protocolo\nTratamos bien a la gente.", right: "## 1. Cortesía\nTratamos bien a la gente."),
  ]

  static let clause: [ProblemEntry] = [
    ProblemEntry(
      .clauseFence,
      es: Words(
        "«{info}» no abre una regla",
        "«clause» y un nombre de minúsculas sin tilde, cifras y guiones, que empiece con letra: clause cortesia",
        "Escriba el nombre así, de 64 letras como máximo y sin nada después."),
      pt: Words(
        "«{info}» não abre uma regra",
        "«clause» e um nome de minúsculas sem acento, algarismos e hifens, que comece com letra: clause cortesia",
        "Escreva o nome assim, com no máximo 64 letras e sem nada depois."),
      en: Words(
        "“{info}” does not open a rule",
        "“clause” and a name of small letters, digits and hyphens that begins with a letter: clause courtesy",
        "Write the name like that, with 64 letters at most and nothing after it."),
      wrong: "```clause Cortesía", right: "```clause cortesia"),
    ProblemEntry(
      .clauseUnclosed,
      es: Words(
        "El bloque «{info}» no se cierra", "Una línea con tres acentos graves (```) al final del bloque.",
        "Agréguela después de la última clave: todo lo que sigue se leyó como parte de la regla."),
      pt: Words(
        "O bloco «{info}» não se fecha", "Uma linha com três crases (```) no fim do bloco.",
        "Acrescente-a depois da última chave: tudo o que vem depois foi lido como parte da regra."),
      en: Words(
        "The block “{info}” is never closed", "A line of three backticks (```) at the end of the block.",
        "Add it after the last key: everything that follows was read as part of the rule."),
      wrong: "```clause cortesia\ncomment: hold\n\n## 3. Marca",
      right: "```clause cortesia\ncomment: hold\n```\n\n## 3. Marca"),
    ProblemEntry(
      .clauseNested,
      es: Words(
        "Esta regla está dentro de una lista o de una cita", "Una regla que empiece al borde izquierdo.",
        "Quite la sangría o el signo > delante de las tres comillas."),
      pt: Words(
        "Esta regra está dentro de uma lista ou de uma citação", "Uma regra que comece na margem esquerda.",
        "Tire o recuo ou o sinal > antes das três crases."),
      en: Words(
        "This rule is inside a list or a quotation", "A rule that begins at the left edge.",
        "Remove the indentation or the sign > before the three backticks."),
      wrong: "> ```clause cortesia", right: "```clause cortesia"),
    ProblemEntry(
      .clauseLost,
      es: Words(
        "«{line}» parece el comienzo de una regla, y se leería como texto corrido",
        "Tres acentos graves, sin nada delante, y «clause» en minúsculas con el nombre de la regla: ```clause cortesia",
        "Escriba así la línea. Sin eso la regla no existe para el programa, y nadie se entera."),
      pt: Words(
        "«{line}» parece o começo de uma regra, e seria lido como texto corrido",
        "Três crases, sem nada antes, e «clause» em minúsculas com o nome da regra: ```clause cortesia",
        "Escreva a linha assim. Sem isso a regra não existe para o programa, e ninguém percebe."),
      en: Words(
        "“{line}” looks like the beginning of a rule, and would be read as prose",
        "Three backticks with nothing before them, and “clause” in small letters with the rule's name: ```clause courtesy",
        "Write the line like that. Without it the rule does not exist for the program, and nobody notices."),
      wrong: "```cluse cortesia", right: "```clause cortesia"),
    ProblemEntry(
      .clauseOutside,
      es: Words(
        "La regla «{id}» no está bajo ningún artículo", "Un título «## N. Título» antes de la regla.",
        "Muévala debajo del artículo que la explica: la gente lee el artículo, y el programa aplica la regla."),
      pt: Words(
        "A regra «{id}» não está sob nenhum artigo", "Um título «## N. Título» antes da regra.",
        "Mova-a para baixo do artigo que a explica: as pessoas leem o artigo, e o programa aplica a regra."),
      en: Words(
        "The rule “{id}” stands under no article", "A heading “## N. Title” before the rule.",
        "Move it below the article that explains it: people read the article, the program applies the rule."),
      wrong: "```clause cortesia\n…\n```\n## 1. Cortesía", right: "## 1. Cortesía\n```clause cortesia\n…\n```"),
    ProblemEntry(
      .clauseDuplicate,
      es: Words(
        "Hay dos reglas con el nombre «{id}»", "Un nombre distinto para cada regla.",
        "Cambie el nombre de una, o junte las dos."),
      pt: Words(
        "Há duas regras com o nome «{id}»", "Um nome diferente para cada regra.",
        "Mude o nome de uma, ou junte as duas."),
      en: Words(
        "There are two rules called “{id}”", "A name of its own for each rule.", "Rename one, or join the two."),
      wrong: "```clause cortesia … ```clause cortesia", right: "```clause cortesia … ```clause burla"),
    ProblemEntry(
      .clauseUnknownKey,
      es: Words(
        "Una regla no tiene la clave «{key}»",
        "detect, terms, pattern, near, count, missing, comment, official, reply, personal, unless, why, instead, flags, passes u off.",
        "Corrija el nombre o quite la línea."),
      pt: Words(
        "Uma regra não tem a chave «{key}»",
        "detect, terms, pattern, near, count, missing, comment, official, reply, personal, unless, why, instead, flags, passes ou off.",
        "Corrija o nome ou tire a linha."),
      en: Words(
        "A rule has no key “{key}”",
        "detect, terms, pattern, near, count, missing, comment, official, reply, personal, unless, why, instead, flags, passes or off.",
        "Correct the name or remove the line."),
      wrong: "coment: hold", right: "comment: hold"),
    ProblemEntry(
      .clauseNoDetector,
      es: Words(
        "La regla «{id}» no dice qué busca", "detect, o una búsqueda propia: terms, pattern, near, count, missing.",
        "Agregue, por ejemplo, «detect: [courtesy.insult]» o «terms: [producto milagroso]»."),
      pt: Words(
        "A regra «{id}» não diz o que procura", "detect, ou uma busca própria: terms, pattern, near, count, missing.",
        "Acrescente, por exemplo, «detect: [courtesy.insult]» ou «terms: [produto milagroso]»."),
      en: Words(
        "The rule “{id}” does not say what it looks for",
        "detect, or a search of its own: terms, pattern, near, count, missing.",
        "Add, for example, “detect: [courtesy.insult]” or “terms: [miracle cure]”."),
      wrong: "```clause cortesia\ncomment: hold\n```",
      right: "```clause cortesia\ndetect: [courtesy.insult]\ncomment: hold\n```"),
    ProblemEntry(
      .clauseUnknownDetector,
      es: Words(
        "No hay un detector llamado «{name}»",
        "El nombre de un detector, de una categoría (courtesy.insult) o de una familia (courtesy).",
        "Corrija el nombre. «decoro explain» los muestra todos."),
      pt: Words(
        "Não há um detector chamado «{name}»",
        "O nome de um detector, de uma categoria (courtesy.insult) ou de uma família (courtesy).",
        "Corrija o nome. «decoro explain» mostra todos."),
      en: Words(
        "There is no detector called “{name}”",
        "The name of a detector, of a category (courtesy.insult) or of a family (courtesy).",
        "Correct the name. “decoro explain” shows all of them."),
      wrong: "detect: [courtesy.insolt]", right: "detect: [courtesy.insult]"),
    ProblemEntry(
      .clauseShield,
      es: Words(
        "«{name}» protege: no es algo que se busque para aplicar una regla", "Un detector que no empiece con «shield».",
        "Quítelo de «detect». Para que proteja aquí, escríbalo en «unless»."),
      pt: Words(
        "«{name}» protege: não é algo que se procure para aplicar uma regra",
        "Um detector que não comece com «shield».",
        "Tire-o de «detect». Para que proteja aqui, escreva-o em «unless»."),
      en: Words(
        "“{name}” protects: it is nothing to apply a rule to", "A detector that does not begin with “shield”.",
        "Remove it from “detect”. To let it protect here, write it in “unless”."),
      wrong: "detect: [shield.criticism]", right: "unless: [shield.criticism]"),
    ProblemEntry(
      .clauseUnless,
      es: Words(
        "No hay una protección llamada «{name}»",
        "shield.protected-speech, shield.criticism, shield.quotation, o una palabra.",
        "Corrija el nombre."),
      pt: Words(
        "Não há uma proteção chamada «{name}»",
        "shield.protected-speech, shield.criticism, shield.quotation, ou uma palavra.",
        "Corrija o nome."),
      en: Words(
        "There is no shield called “{name}”", "shield.protected-speech, shield.criticism, shield.quotation, or a word.",
        "Correct the name."),
      wrong: "unless: [shield.critics]", right: "unless: [shield.criticism]"),
    ProblemEntry(
      .clauseNoSurface,
      es: Words(
        "La regla «{id}» no dice dónde se aplica", "Por lo menos una de comment, official, reply o personal.",
        "Agregue, por ejemplo, «comment: hold»."),
      pt: Words(
        "A regra «{id}» não diz onde se aplica", "Pelo menos uma de comment, official, reply ou personal.",
        "Acrescente, por exemplo, «comment: hold»."),
      en: Words(
        "The rule “{id}” does not say where it applies", "At least one of comment, official, reply or personal.",
        "Add, for example, “comment: hold”."),
      wrong: "```clause cortesia\ndetect: [courtesy.insult]\n```",
      right: "```clause cortesia\ndetect: [courtesy.insult]\ncomment: hold\n```"),
    ProblemEntry(
      .clauseOff,
      es: Words(
        "No hay una regla «{id}» que apagar", "Una regla del documento base con ese nombre, o una regla completa.",
        "Revise el nombre y «extends», o quite este bloque."),
      pt: Words(
        "Não há uma regra «{id}» para desligar", "Uma regra do documento base com esse nome, ou uma regra completa.",
        "Confira o nome e «extends», ou tire este bloco."),
      en: Words(
        "There is no rule “{id}” to switch off", "A rule of the base document with that name, or a whole rule.",
        "Check the name and “extends”, or remove this block."),
      wrong: "```clause cortesía\noff: no aplica\n```", right: "```clause cortesia\noff: no recibimos comentarios\n```"),
  ]
}
