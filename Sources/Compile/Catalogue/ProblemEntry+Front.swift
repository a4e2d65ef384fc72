// SPDX-License-Identifier: Apache-2.0

extension ProblemEntry {
  static let front: [ProblemEntry] = [
    ProblemEntry(
      .frontMissing,
      es: Words(
        "El documento no empieza con sus datos", "Una primera línea «---», los datos y otra línea «---».",
        "Póngalos arriba de todo; «decoro init» escribe un comienzo que sirve."),
      pt: Words(
        "O documento não começa com seus dados", "Uma primeira linha «---», os dados e outra linha «---».",
        "Ponha-os no topo; «decoro init» escreve um começo que serve."),
      en: Words(
        "The document does not begin with its data", "A first line “---”, the data and another line “---”.",
        "Put them at the very top; “decoro init” writes a start that works."),
      wrong: "# Protocolo", right: "---\ndecoro: 1\ntitle: Protocolo\norganization: Café Andino\nlanguage: es\n---"),
    ProblemEntry(
      .frontUnclosed,
      es: Words(
        "Los datos del comienzo no se cierran", "Una línea «---» después del último dato.",
        "Agregue una línea con tres guiones antes de la prosa."),
      pt: Words(
        "Os dados do início não se fecham", "Uma linha «---» depois do último dado.",
        "Acrescente uma linha com três hifens antes da prosa."),
      en: Words(
        "The data at the top are never closed", "A line “---” after the last of them.",
        "Add a line of three hyphens before the prose."),
      wrong: "---\nlanguage: es\n\n## 1. Cortesía", right: "---\nlanguage: es\n---\n\n## 1. Cortesía"),
    ProblemEntry(
      .frontRequired,
      es: Words(
        "Falta «{key}» en los datos del comienzo", "decoro, title, organization y language.",
        "Agregue una línea «{key}: …»."),
      pt: Words(
        "Falta «{key}» nos dados do início", "decoro, title, organization e language.",
        "Acrescente uma linha «{key}: …»."),
      en: Words(
        "“{key}” is missing from the data at the top", "decoro, title, organization and language.",
        "Add a line “{key}: …”."),
      wrong: "---\ndecoro: 1\ntitle: Protocolo\n---",
      right: "---\ndecoro: 1\ntitle: Protocolo\norganization: Café Andino\nlanguage: es\n---"),
    ProblemEntry(
      .frontUnknownKey,
      es: Words(
        "No hay un dato llamado «{key}»",
        "decoro, title, organization, language, country, version, effective, review, timezone, topics, values, mission, vision, consulted o extends.",
        "Corrija el nombre o quite la línea."),
      pt: Words(
        "Não há um dado chamado «{key}»",
        "decoro, title, organization, language, country, version, effective, review, timezone, topics, values, mission, vision, consulted ou extends.",
        "Corrija o nome ou tire a linha."),
      en: Words(
        "There is no datum called “{key}”",
        "decoro, title, organization, language, country, version, effective, review, timezone, topics, values, mission, vision, consulted or extends.",
        "Correct the name or remove the line."),
      wrong: "organisation: Café Andino", right: "organization: Café Andino"),
    ProblemEntry(
      .frontType,
      es: Words("«{key}» no tiene la forma que debe tener", "{shape}.", "Escriba el valor de «{key}» así."),
      pt: Words("«{key}» não tem a forma que deve ter", "{shape}.", "Escreva o valor de «{key}» assim."),
      en: Words("“{key}” does not have the shape it needs", "{shape}.", "Write the value of “{key}” like that."),
      wrong: "topics: café", right: "topics: [café]"),
    ProblemEntry(
      .frontFormat,
      es: Words(
        "Esta versión de Decoro no conoce el formato «{value}»", "decoro: 1",
        "Escriba «decoro: 1», o use una versión de Decoro más nueva."),
      pt: Words(
        "Esta versão do Decoro não conhece o formato «{value}»", "decoro: 1",
        "Escreva «decoro: 1», ou use uma versão mais nova do Decoro."),
      en: Words(
        "This version of Decoro does not know the format “{value}”", "decoro: 1",
        "Write “decoro: 1”, or use a newer version of Decoro."),
      wrong: "decoro: 1.0", right: "decoro: 1"),
    ProblemEntry(
      .frontLanguage,
      es: Words(
        "«{value}» no es un idioma en el que Decoro lea protocolos", "es, pt o en.",
        "Escriba el código de dos letras: «language: es»."),
      pt: Words(
        "«{value}» não é um idioma em que o Decoro leia políticas", "es, pt ou en.",
        "Escreva o código de duas letras: «language: pt»."),
      en: Words(
        "“{value}” is not a language that Decoro reads policies in", "es, pt or en.",
        "Write the code of two letters: “language: en”."),
      wrong: "language: español", right: "language: es"),
    ProblemEntry(
      .frontCountry,
      es: Words(
        "«{value}» no es el código de un país", "Dos letras mayúsculas de la norma ISO 3166-1: CO, MX, AR, CL, PE, BR…",
        "Busque el código de su país, o quite la línea."),
      pt: Words(
        "«{value}» não é o código de um país", "Duas letras maiúsculas da norma ISO 3166-1: BR, PT, CO, MX…",
        "Procure o código do seu país, ou tire a linha."),
      en: Words(
        "“{value}” is not the code of a country", "Two capital letters of ISO 3166-1: US, GB, CO, MX…",
        "Look up your country's code, or remove the line."),
      wrong: "country: Colombia", right: "country: CO"),
    ProblemEntry(
      .frontVersion,
      es: Words(
        "«{value}» no sirve como número de edición", "Letras, números, puntos y guiones: 2026.12",
        "Escriba el año y el mes: «version: 2026.12»."),
      pt: Words(
        "«{value}» não serve como número de edição", "Letras, números, pontos e hifens: 2026.12",
        "Escreva o ano e o mês: «version: 2026.12»."),
      en: Words(
        "“{value}” will not do as an edition", "Letters, digits, points and hyphens: 2026.12",
        "Write year and month: “version: 2026.12”."),
      wrong: "version: segunda edición", right: "version: 2026.12"),
    ProblemEntry(
      .frontDate,
      es: Words(
        "«{value}» no es una fecha que exista", "Año, mes y día: 2026-12-01",
        "Escriba cuatro cifras del año, dos del mes y dos del día, con guiones."),
      pt: Words(
        "«{value}» não é uma data que exista", "Ano, mês e dia: 2026-12-01",
        "Escreva quatro dígitos do ano, dois do mês e dois do dia, com hifens."),
      en: Words(
        "“{value}” is not a date that exists", "Year, month and day: 2026-12-01",
        "Write four digits of the year, two of the month, two of the day, with hyphens."),
      wrong: "effective: 1/12/2026", right: "effective: 2026-12-01"),
    ProblemEntry(
      .frontReview,
      es: Words(
        "La revisión ({review}) no es posterior a la entrada en vigencia ({effective})",
        "Una fecha de revisión posterior.",
        "Cambie una de las dos fechas. Un año es un buen plazo."),
      pt: Words(
        "A revisão ({review}) não é posterior à entrada em vigor ({effective})", "Uma data de revisão posterior.",
        "Mude uma das duas datas. Um ano é um bom prazo."),
      en: Words(
        "The review ({review}) is not after the day it takes effect ({effective})", "A later date for the review.",
        "Change one of the two dates. A year apart is a good interval."),
      wrong: "effective: 2026-12-01\nreview: 2026-06-01", right: "effective: 2026-12-01\nreview: 2027-12-01"),
    ProblemEntry(
      .frontTimezone,
      es: Words(
        "«{value}» no es una zona horaria", "Un nombre de la base de datos IANA: America/Bogota",
        "Escriba continente/ciudad, sin tildes ni espacios."),
      pt: Words(
        "«{value}» não é um fuso horário", "Um nome da base de dados IANA: America/Sao_Paulo",
        "Escreva continente/cidade, sem acentos nem espaços."),
      en: Words(
        "“{value}” is not a time zone", "A name of the IANA database: America/New_York",
        "Write continent/city, without accents or spaces."),
      wrong: "timezone: Bogotá", right: "timezone: America/Bogota"),
    ProblemEntry(
      .frontTimezoneRequired,
      es: Words(
        "En este país ({country}) una misma fecha empieza a horas distintas", "Una línea «timezone: …».",
        "Diga cuál vale para sus fechas: «timezone: America/Mexico_City»."),
      pt: Words(
        "Neste país ({country}) uma mesma data começa em horas diferentes", "Uma linha «timezone: …».",
        "Diga qual vale para as suas datas: «timezone: America/Sao_Paulo»."),
      en: Words(
        "In this country ({country}) one date begins at several moments", "A line “timezone: …”.",
        "Say which one your dates mean: “timezone: America/New_York”."),
      wrong: "country: MX", right: "country: MX\ntimezone: America/Mexico_City"),
  ]

  static let extends: [ProblemEntry] = [
    ProblemEntry(
      .extendsForm,
      es: Words(
        "«{value}» no dice de qué documento se parte", "decoro:es@2026.12, o {document: base.md, sha256: …}.",
        "Nombre un protocolo de Decoro con su edición, o un documento propio con su huella."),
      pt: Words(
        "«{value}» não diz de que documento se parte", "decoro:pt@2026.12, ou {document: base.md, sha256: …}.",
        "Indique uma política do Decoro com sua edição, ou um documento próprio com sua impressão digital."),
      en: Words(
        "“{value}” does not say which document to start from", "decoro:en@2026.12, or {document: base.md, sha256: …}.",
        "Name a policy of Decoro's with its edition, or a document of your own with its fingerprint."),
      wrong: "extends: base.md", right: "extends: {document: base.md, sha256: 9f86d0…}"),
    ProblemEntry(
      .extendsNotFound,
      es: Words(
        "No se encontró el documento base «{name}»", "Un protocolo que venga con Decoro, o un archivo que exista.",
        "Revise el nombre y la edición. La ruta se cuenta desde la carpeta de este documento."),
      pt: Words(
        "O documento base «{name}» não foi encontrado",
        "Uma política que venha com o Decoro, ou um arquivo que exista.",
        "Confira o nome e a edição. O caminho é contado a partir da pasta deste documento."),
      en: Words(
        "The base document “{name}” was not found", "A policy that comes with Decoro, or a file that exists.",
        "Check name and edition. Paths start at this document's folder."),
      wrong: "extends: decoro:fr", right: "extends: decoro:es@2026.12"),
    ProblemEntry(
      .extendsNoEdition,
      es: Words(
        "No se dice de qué edición de {name} se parte", "Una edición fija: {name}@{actual}",
        "Escriba «extends: {name}@{actual}». Sin edición, una actualización de Decoro cambiaría lo que su gente ya firmó."
      ),
      pt: Words(
        "Não se diz de que edição de {name} se parte", "Uma edição fixa: {name}@{actual}",
        "Escreva «extends: {name}@{actual}». Sem edição, uma atualização do Decoro mudaria o que sua equipe já assinou."
      ),
      en: Words(
        "It does not say which edition of {name} it starts from", "A fixed edition: {name}@{actual}",
        "Write “extends: {name}@{actual}”. Without it, an update of Decoro would change what your people have signed."),
      wrong: "extends: decoro:es", right: "extends: decoro:es@2026.12"),
    ProblemEntry(
      .extendsWrongEdition,
      es: Words(
        "La edición {edition} de {name} no está; se encontró la {actual}",
        "Una edición que venga con esta versión de Decoro.",
        "Escriba «{name}@{actual}» y lea qué cambió, o actualice Decoro."),
      pt: Words(
        "A edição {edition} de {name} não está; foi encontrada a {actual}",
        "Uma edição que venha com esta versão do Decoro.",
        "Escreva «{name}@{actual}» e leia o que mudou, ou atualize o Decoro."),
      en: Words(
        "Edition {edition} of {name} is not here; {actual} was found",
        "An edition that comes with this version of Decoro.",
        "Write “{name}@{actual}” and read what changed, or update Decoro."),
      wrong: "extends: decoro:es@2031.01", right: "extends: decoro:es@2026.12"),
    ProblemEntry(
      .extendsNoHash,
      es: Words(
        "El documento base «{name}» no está fijado por su huella", "sha256, con la huella del archivo.",
        "Léalo y, si es el que quiere, escriba «sha256: {hash}»."),
      pt: Words(
        "O documento base «{name}» não está fixado por sua impressão digital",
        "sha256, com a impressão digital do arquivo.",
        "Leia-o e, se for o que quer, escreva «sha256: {hash}»."),
      en: Words(
        "The base document “{name}” is not pinned by its fingerprint", "sha256, with the fingerprint of the file.",
        "Read it and, if it is the one you want, write “sha256: {hash}”."),
      wrong: "extends: {document: base.md}", right: "extends: {document: base.md, sha256: 9f86d0…}"),
    ProblemEntry(
      .extendsWrongHash,
      es: Words(
        "El documento base «{name}» cambió: su huella es otra", "{wanted}",
        "Lea qué cambió. Si está de acuerdo, escriba «sha256: {hash}»; si no, recupere el archivo anterior."),
      pt: Words(
        "O documento base «{name}» mudou: sua impressão digital é outra", "{wanted}",
        "Leia o que mudou. Se concordar, escreva «sha256: {hash}»; se não, recupere o arquivo anterior."),
      en: Words(
        "The base document “{name}” changed: its fingerprint is another one", "{wanted}",
        "Read what changed. If you agree, write “sha256: {hash}”; if not, bring back the earlier file."),
      wrong: "extends: {document: base.md, sha256: 000000…}", right: "extends: {document: base.md, sha256: 9f86d0…}"),
    ProblemEntry(
      .extendsCycle,
      es: Words(
        "«{name}» parte de un documento que parte de él",
        "Una cadena de documentos base que termine, de ocho como máximo.",
        "Quite «extends» de uno de ellos."),
      pt: Words(
        "«{name}» parte de um documento que parte dele",
        "Uma cadeia de documentos base que termine, de no máximo oito.",
        "Tire «extends» de um deles."),
      en: Words(
        "“{name}” starts from a document that starts from it", "A chain of base documents that ends, of eight at most.",
        "Remove “extends” from one of them."),
      wrong: "extends: {document: este-mismo.md, sha256: …}", right: "extends: decoro:es@2026.12"),
    ProblemEntry(
      .extendsLanguage,
      es: Words(
        "El documento base está en otro idioma ({base}; este, en {language})", "Un documento base en el mismo idioma.",
        "Parta de «decoro:{language}», o cambie «language»."),
      pt: Words(
        "O documento base está em outro idioma ({base}; este, em {language})", "Um documento base no mesmo idioma.",
        "Parta de «decoro:{language}», ou mude «language»."),
      en: Words(
        "The base document is in another language ({base}; this one in {language})",
        "A base document in the same language.",
        "Start from “decoro:{language}”, or change “language”."),
      wrong: "language: pt\nextends: decoro:es@2026.12", right: "language: pt\nextends: decoro:pt@2026.12"),
  ]
}
