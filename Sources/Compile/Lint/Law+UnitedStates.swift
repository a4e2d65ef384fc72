// SPDX-License-Identifier: Apache-2.0
import Vocabulary

extension Law {
  private static let section7 = "National Labor Relations Act, §§ 7, 8(a)(1); Stericycle, 372 NLRB No. 113 (2023)"
  private static let reach = Localized(
    es:
      "Quien trabaja puede entender que le impide hablar con sus colegas de sus condiciones, y eso lo protege la ley.",
    pt: "Quem trabalha pode entender que a impede de falar com colegas das suas condições, e isso a lei protege.",
    en: "An employee can read it as forbidding talk with others about working conditions, and the law protects that.")

  /// The United States: wording that is too broad for the right to act together.
  static let unitedStates: [Law] = [
    .wording(
      """
      siempre|sempre|always
      en todo momento
      em todo momento
      at all times
      &
      respetuos*|cortes*|positiv*|amable*|respeitos*|educad*|gentil|respectful*|courteous*|professional*|polite*|positive*
      """,
      citation: section7,
      what: Localized(
        es: "pide cortesía sin límite", pt: "pede cortesia sem limite", en: "it asks for civility without limits"),
      why: reach,
      instead: Localized(
        es: "Nombre lo que no se admite: amenazas, insultos por el origen, el sexo o la religión, acoso.",
        pt: "Nomeie o que não se admite: ameaças, insultos pela origem, o sexo ou a religião, assédio.",
        en: "Name what is not admitted: threats, slurs on origin, sex or religion, harassment.")),
    .wording(
      """
      no hable*|publique*|haga*|critique*|desacredite*|escriba*
      nao fale*|publique*|faca*|critique*|escreva*
      do|don not|t post|publish|make|say|write|criticize|disparage|speak
      may|must|shall not post|publish|make|say|write|criticize|disparage|speak
      prohib*|evite*|avoid
      &
      negativ*|mal|desacredit*|critic*|critique*|disparag*|derogator*|damag*
      &
      empresa|compania|empleador*|jefe*|supervisor*|chefe*|company|employer|manager*|management
      """, denial: true,
      citation: section7,
      what: Localized(
        es: "prohíbe hablar mal de la empresa", pt: "proíbe falar mal da empresa",
        en: "it forbids speaking badly of the company"),
      why: reach,
      instead: Localized(
        es: "Limítelo a lo falso a sabiendas sobre los productos y a revelar secretos comerciales.",
        pt: "Limite-o ao que é sabidamente falso sobre os produtos e a revelar segredos comerciais.",
        en: "Keep to what is knowingly false about the products, and to trade secrets.")),
    .wording(
      """
      no hable*|declare*|responda*|atienda*|conteste*|converse*
      nao fale*|responda*|atenda*
      do|don not|t talk|speak|respond|comment|answer|give
      may|must|shall not talk|speak|respond|comment|answer|give
      prohib*
      &
      prensa|medios|periodista*|imprensa|midia|jornalista*|media|press|reporter*|journalist*
      """, unless: "en nombre\nem nome\non behalf\nin name|the\nfor the company", denial: true,
      citation: section7,
      what: Localized(
        es: "prohíbe hablar con la prensa", pt: "proíbe falar com a imprensa", en: "it forbids talking to the press"),
      why: reach,
      instead: Localized(
        es: "«En nombre de la empresa solo habla con la prensa quien la representa»; cada quien puede hablar por sí.",
        pt: "«Em nome da empresa só fala com a imprensa quem a representa»; cada um pode falar por si.",
        en: "“Only its spokespersons speak to the press on behalf of the company”; everybody may speak for themselves.")
    ),
    .wording(
      """
      no use*|usar|utilice*|muestre*
      nao use*|usar|utilize*
      do|don not|t use|display|show
      may|must|shall not use|display|show
      never use|display
      prohib*
      &
      logo|logos|logotipo*|marca*|uniforme*|trademark*|uniform*
      company s|name
      """, unless: "vend*|comercial*|sell*|commercial*|merchandise|oficial*|official*", denial: true,
      citation: section7,
      what: Localized(
        es: "prohíbe todo uso del logo o del uniforme", pt: "proíbe todo uso do logo ou do uniforme",
        en: "it forbids every use of the logo or the uniform"),
      why: reach,
      instead: Localized(
        es: "Prohíba vender con el logo o parecer un perfil oficial; un cartel de protesta puede mostrarlo.",
        pt: "Proíba vender com o logo ou parecer um perfil oficial; um cartaz de protesto pode mostrá-lo.",
        en: "Forbid selling with the logo or passing for an official profile; a protest sign may show it.")),
    workingConditions("National Labor Relations Act, §§ 7, 8(a)(1)"),
    .missing(
      """
      salari*|sueldo*|wage*|pay|condiciones|condicoes|conditions
      &
      derecho*|direito*|right|rights|protected|protegid*
      """,
      citation: "National Labor Relations Act, § 7",
      what: Localized(
        es: "que nada aquí limita el derecho a hablar del trabajo",
        pt: "que nada aqui limita o direito de falar do trabalho",
        en: "that nothing here limits the right to talk about work"),
      why: Localized(
        es: "Una frase clara no salva una redacción amplia, pero ayuda a leerla bien.",
        pt: "Uma frase clara não salva uma redação ampla, mas ajuda a lê-la bem.",
        en: "A clear sentence does not save broad wording, but it helps to read it well."),
      instead: Localized(
        es:
          "Nada de esto limita el derecho de quien trabaja aquí a hablar, también en público, de salario, condiciones de trabajo u organización sindical.",
        pt:
          "Nada disto limita o direito de quem trabalha aqui de falar, também em público, de salário, condições de trabalho ou organização sindical.",
        en:
          "Nothing here limits the right of those who work here to talk, in public too, about pay, working conditions or organizing."
      )),
  ]
}
