// SPDX-License-Identifier: Apache-2.0

extension ProblemEntry {
  static let document: [ProblemEntry] = [
    ProblemEntry(
      .mergeConflict,
      es: Words(
        "Aquí quedaron dos versiones a medio juntar", "Un documento con una sola versión de cada línea.",
        "Deje la versión que vale y borre las líneas que empiezan con <<<<<<<, ======= y >>>>>>>."),
      pt: Words(
        "Aqui ficaram duas versões meio juntadas", "Um documento com uma só versão de cada linha.",
        "Deixe a versão que vale e apague as linhas que começam com <<<<<<<, ======= e >>>>>>>."),
      en: Words(
        "Two versions were left half merged here", "A document with one version of each line.",
        "Keep the version that holds and delete the lines that begin with <<<<<<<, ======= and >>>>>>>."),
      wrong: "<<<<<<< HEAD\nTratamos bien a la gente.\n=======\nSomos amables.\n>>>>>>> otra",
      right: "Tratamos bien a la gente."),
    ProblemEntry(
      .notUTF8,
      es: Words(
        "Hay letras que no se pueden leer", "Un archivo de texto guardado en UTF-8.",
        "Abra el archivo en su editor, elija «Guardar como» y la codificación UTF-8."),
      pt: Words(
        "Há letras que não podem ser lidas", "Um arquivo de texto salvo em UTF-8.",
        "Abra o arquivo no seu editor, escolha «Salvar como» e a codificação UTF-8."),
      en: Words(
        "Some letters cannot be read", "A text file saved as UTF-8.",
        "Open the file in your editor, choose “Save as” and the encoding UTF-8."),
      wrong: "title: Pol\u{FFFD}tica", right: "title: Política"),
    ProblemEntry(
      .tooLarge,
      es: Words(
        "El documento es demasiado grande ({size} bytes)", "Un documento de 2 MiB como máximo.",
        "Revise que sea el archivo correcto. Si lo es, pase sus listas de términos a un documento base."),
      pt: Words(
        "O documento é grande demais ({size} bytes)", "Um documento de no máximo 2 MiB.",
        "Confira se é o arquivo certo. Se for, passe as listas de termos para um documento base."),
      en: Words(
        "The document is too large ({size} bytes)", "A document of 2 MiB at most.",
        "Check that it is the right file. If it is, move lists of terms to a base document."),
      wrong: "(3 MB)", right: "extends: {document: base.md, sha256: …}"),
    ProblemEntry(
      .controlCharacter,
      es: Words(
        "Hay un carácter invisible que no es texto", "Solo texto, espacios y saltos de línea.",
        "Borre lo que hay entre las letras en ese punto, o escriba la línea de nuevo. Suele llegar al pegar desde un PDF."
      ),
      pt: Words(
        "Há um caractere invisível que não é texto", "Só texto, espaços e quebras de linha.",
        "Apague o que há entre as letras nesse ponto, ou escreva a linha de novo. Costuma vir ao colar de um PDF."),
      en: Words(
        "There is an invisible character that is not text", "Only text, spaces and line breaks.",
        "Delete what is between the letters there, or type the line again. It often comes from pasting out of a PDF."),
      wrong: "title: Café\u{FFFD} Andino", right: "title: Café Andino"),
    ProblemEntry(
      .tooManyMarks,
      es: Words(
        "Una letra lleva demasiadas tildes", "Ocho marcas sobre una letra, como máximo.",
        "Escriba la palabra de nuevo, con la tilde que le corresponde."),
      pt: Words(
        "Uma letra tem acentos demais", "No máximo oito marcas sobre uma letra.",
        "Escreva a palavra de novo, com o acento que lhe cabe."),
      en: Words(
        "A letter carries too many marks", "Eight marks over one letter, at most.",
        "Type the word again with the accent it needs."),
      wrong: "title: Cafe\u{301}\u{301}\u{301}…", right: "title: Café"),
    ProblemEntry(
      .tooManyClauses,
      es: Words(
        "El documento tiene {count} reglas", "Un máximo de {most} reglas.",
        "Reúna en una sola regla los términos que piden lo mismo."),
      pt: Words(
        "O documento tem {count} regras", "No máximo {most} regras.",
        "Reúna em uma só regra os termos que pedem o mesmo."),
      en: Words(
        "The document has {count} rules", "At most {most} rules.", "Put terms that ask for the same into one rule."),
      wrong: "```clause a1 … ```clause a2001", right: "```clause palabras\nterms: [una, otra]"),
    ProblemEntry(
      .tooManyTerms,
      es: Words(
        "El documento tiene demasiados términos",
        "Un máximo de {most} términos entre todas las reglas, y 50.000 palabras distintas.",
        "Quite las formas de una misma palabra: «barato» ya encuentra «baratas»."),
      pt: Words(
        "O documento tem termos demais", "No máximo {most} termos entre todas as regras, e 50.000 palavras distintas.",
        "Tire as formas de uma mesma palavra: «barato» já encontra «baratas»."),
      en: Words(
        "The document has too many terms", "At most {most} terms over all rules, and 50,000 distinct words.",
        "Remove forms of one and the same word: “promise” already finds “promises”."),
      wrong: "terms: [barato, barata, baratos, baratas]", right: "terms: [barato]"),
    ProblemEntry(
      .tooDeep,
      es: Words(
        "Hay demasiadas listas una dentro de otra", "Claves con un texto, una lista o un grupo corto de claves.",
        "Ponga la lista en el primer nivel. Si era texto, escríbalo entre comillas."),
      pt: Words(
        "Há listas demais uma dentro da outra", "Chaves com um texto, uma lista ou um grupo curto de chaves.",
        "Ponha a lista no primeiro nível. Se era texto, escreva-o entre aspas."),
      en: Words(
        "Too many lists inside one another", "Keys with a text, a list or a short group of keys.",
        "Put the list on the first level. If it was text, put it in quotation marks."),
      wrong: "terms: [[[[[[[[[[[[[[[[[uno]]]]]]]]]]]]]]]]]", right: "terms: [uno]"),
  ]

  static let yaml: [ProblemEntry] = [
    ProblemEntry(
      .yamlSyntax,
      es: Words(
        "Este bloque no se puede leer: {detail}", "Líneas «clave: valor», con la misma sangría.",
        "Revise las comillas, los corchetes y la sangría. Un texto con dos puntos o almohadilla va entre comillas dobles."
      ),
      pt: Words(
        "Este bloco não pode ser lido: {detail}", "Linhas «chave: valor», com o mesmo recuo.",
        "Confira as aspas, os colchetes e o recuo. Um texto com dois-pontos ou cerquilha vai entre aspas duplas."),
      en: Words(
        "This block cannot be read: {detail}", "Lines “key: value” with the same indentation.",
        "Check quotation marks, brackets and indentation. A text with a colon or a hash goes between double quotes."),
      wrong: "why: Ojo: no prometa", right: "why: \"Ojo: no prometa\""),
    ProblemEntry(
      .yamlDuplicateKey,
      es: Words(
        "La clave «{key}» está dos veces", "Cada clave una sola vez en su bloque.",
        "Deje una, con todo lo que decían las dos."),
      pt: Words(
        "A chave «{key}» está duas vezes", "Cada chave uma só vez no seu bloco.",
        "Deixe uma, com tudo o que diziam as duas."),
      en: Words(
        "The key “{key}” is there twice", "Each key once in its block.", "Keep one, with everything that both said."),
      wrong: "reply: hold\nreply: advise", right: "reply: hold"),
    ProblemEntry(
      .yamlAnchor,
      es: Words(
        "«{what}» no es un valor: & * ! al principio tienen otro sentido en YAML", "Un texto, un número o una lista.",
        "Si es parte del texto, escriba el valor entre comillas dobles. Anclas, alias y etiquetas no se usan aquí."),
      pt: Words(
        "«{what}» não é um valor: & * ! no início têm outro sentido em YAML", "Um texto, um número ou uma lista.",
        "Se faz parte do texto, escreva o valor entre aspas duplas. Âncoras, aliases e etiquetas não são usados aqui."),
      en: Words(
        "“{what}” is not a value: & * ! at the start mean something else in YAML", "A text, a number or a list.",
        "If it belongs to the text, put the value in double quotes. Anchors, aliases and tags are not used here."),
      wrong: "terms: *lista", right: "terms: [\"*lista\"]"),
    ProblemEntry(
      .yamlNotMapping,
      es: Words(
        "Aquí se esperaba «clave: valor»", "Una clave, dos puntos, un espacio y su valor.",
        "Escriba, por ejemplo, «comment: hold». Si es prosa, va fuera del bloque."),
      pt: Words(
        "Aqui se esperava «chave: valor»", "Uma chave, dois-pontos, um espaço e seu valor.",
        "Escreva, por exemplo, «comment: hold». Se for prosa, vai fora do bloco."),
      en: Words(
        "Here “key: value” was expected", "A key, a colon, a space and its value.",
        "Write, for example, “comment: hold”. Prose goes outside the block."),
      wrong: "```clause cortesia\ncourtesy.insult\n```", right: "```clause cortesia\ndetect: [courtesy.insult]\n```"),
  ]
}
