// SPDX-License-Identifier: Apache-2.0
import Vocabulary

extension Law {
  /// Every country of the European Union.
  static let union: [Law] = [
    .wording(
      """
      solo|unicamente|exclusivamente|apenas|somente|only|exclusively
      prohib*|proib*
      no acud*|denunci*|inform*
      do|must|may not report|go
      &
      denunci*|irregularidad*|infraccion*|ilegal*|infracoes|irregularidade*|wrongdoing|breach*|irregularit*|report*
      &
      intern*|autoridad*|prensa|medios|fuera|autoridade*|imprensa|fora|authorit*|press|media|outside
      """, denial: true,
      citation: "Directiva (UE) 2019/1937, arts. 10, 15 y 19",
      what: Localized(
        es: "cierra el camino externo a quien informa de una infracción",
        pt: "fecha o caminho externo a quem informa uma infração",
        en: "it closes the outside way to who reports a breach"),
      why: Localized(
        es:
          "Quien informa puede acudir directamente a la autoridad y, en ciertos casos, al público; no cabe represalia.",
        pt: "Quem informa pode ir diretamente à autoridade e, em certos casos, ao público; não cabe represália.",
        en: "Who reports may go to the authority at once and, in certain cases, to the public; there is no retaliation."
      ),
      instead: Localized(
        es: "Ofrezca el canal interno como una posibilidad y nombre también el de la autoridad.",
        pt: "Ofereça o canal interno como uma possibilidade e cite também o da autoridade.",
        en: "Offer the inside channel as one way and name the authority's too.")),
    .missing(
      """
      canal|sistema|linea|buzon|linha|channel|line
      &
      denunci*|informa*|inform*|avis*|report*
      """,
      citation: "Directiva (UE) 2019/1937, arts. 7 a 9",
      what: Localized(
        es: "por dónde se informa de una infracción", pt: "por onde se informa uma infração",
        en: "where a breach can be reported"),
      why: Localized(
        es:
          "Con cincuenta personas o más tiene que haber un canal interno, y se debe saber que también hay uno externo.",
        pt: "Com cinquenta pessoas ou mais tem de haver um canal interno, e deve-se saber que há também um externo.",
        en:
          "With fifty people or more there must be an inside channel, and people must know that there is an outside one."
      ),
      instead: Localized(
        es:
          "Para informar de una infracción hay un canal interno y confidencial; también puede acudirse directamente a la autoridad. Nadie sufre represalias por hacerlo.",
        pt:
          "Para informar uma infração há um canal interno e confidencial; também se pode ir diretamente à autoridade. Ninguém sofre represálias por isso.",
        en:
          "To report a breach there is a confidential channel inside; one may also go to the authority at once. Nobody suffers for it."
      )),
  ]

  /// Spain, beside what holds in the Union.
  static let spain: [Law] = [
    personalAccounts("Constitución, art. 18; Ley Orgánica 3/2018 (LOPDGDD), art. 87"),
    afterHours(
      "Ley Orgánica 3/2018 (LOPDGDD), art. 88",
      why: Localized(
        es: "Hay derecho a la desconexión digital: fuera del tiempo de trabajo no se debe respuesta.",
        pt: "Há direito à desconexão digital: fora do tempo de trabalho não se deve resposta.",
        en: "There is a right to disconnect: outside working time no answer is due.")),
    .missing(
      """
      desconexion|desconectar*|disconnect*
      fuera de la|su jornada
      fuera del horario|tiempo
      jornada laboral|de
      desconexao
      fora do|da tempo|horario|jornada
      working hours|time
      """,
      citation: "Ley Orgánica 3/2018 (LOPDGDD), art. 88.3",
      what: Localized(es: "la desconexión digital", pt: "a desconexão digital", en: "the right to disconnect"),
      why: Localized(
        es: "La empresa tiene que tener una política interna sobre ella, oída la representación de la plantilla.",
        pt: "A empresa tem de ter uma política interna sobre ela, ouvida a representação do pessoal.",
        en: "The company must have a policy on it, after hearing the workers' representatives."),
      instead: Localized(
        es:
          "Fuera del tiempo de trabajo nadie está obligado a mirar, compartir ni responder mensajes del trabajo, tampoco en redes o en grupos.",
        pt:
          "Fora do tempo de trabalho ninguém é obrigado a olhar, compartilhar ou responder mensagens do trabalho, nem em redes ou em grupos.",
        en:
          "Outside working time nobody has to look at, share or answer messages of work, on networks and in groups neither."
      )),
    workingConditions("Constitución, arts. 20 y 28; Ley Orgánica 11/1985 de Libertad Sindical"),
    .consulted(
      """
      representa*
      comite de empresa
      delegad*
      sindica*
      junta de personal
      works council
      union*
      """,
      citation: "Ley Orgánica 3/2018 (LOPDGDD), arts. 87.3 y 91",
      what: Localized(
        es: "la representación de las personas trabajadoras", pt: "a representação dos trabalhadores",
        en: "the workers' representatives"),
      why: Localized(
        es: "Los criterios sobre medios digitales se elaboran con su participación.",
        pt: "Os critérios sobre meios digitais são elaborados com a sua participação.",
        en: "Criteria on digital media are worked out with them."),
      instead: Localized(
        es: "Convérselo con ella y anótelo en «consulted», con la fecha.",
        pt: "Converse com ela e anote em «consulted», com a data.",
        en: "Talk it over with them and note it in “consulted”, with the date.")),
  ]
}
