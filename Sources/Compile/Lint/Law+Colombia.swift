// SPDX-License-Identifier: Apache-2.0
import Vocabulary

extension Law {
  /// Colombia.
  static let colombia: [Law] = [
    .wording(
      """
      acos*|hostigamiento*|assedio|harass*
      &
      repetid*|reiterad*|persistente*|sistematic*|repeated*|persistent*
      """, unless: "un|una solo|sola vez|acto|hecho\nonce",
      citation: "Ley 2466 de 2025 (violencia y acoso en el mundo del trabajo) y Ley 1010 de 2006",
      what: Localized(
        es: "pide que el acoso se repita", pt: "exige que o assédio se repita",
        en: "it asks that harassment be repeated"),
      why: Localized(
        es: "Un solo acto puede ser acoso, y también puede venir de un cliente o de un proveedor.",
        pt: "Um só ato pode ser assédio, e ele também pode vir de um cliente ou de um fornecedor.",
        en: "One act can be harassment, and it can come from a customer or a supplier too."),
      instead: Localized(
        es: "Escriba «una sola vez o varias».", pt: "Escreva «uma só vez ou várias».",
        en: "Write “once or several times”."
      )),
    .missing(
      """
      acos*|hostig*|assedi*|harass*
      &
      client*|usuari*|tercer*|proveedor*|fornecedor*|customer*|supplier*
      """,
      citation: "Ley 2466 de 2025 y Ley 1010 de 2006",
      what: Localized(
        es: "que el acoso también puede venir de clientes", pt: "que o assédio também pode vir de clientes",
        en: "that harassment can come from customers too"),
      why: Localized(
        es:
          "La ley protege a quien trabaja frente a colegas, jefes, clientes y terceros, también por redes y mensajes.",
        pt: "A lei protege quem trabalha diante de colegas, chefes, clientes e terceiros, também em redes e mensagens.",
        en:
          "The law protects who works against colleagues, superiors, customers and others, on networks and in messages too."
      ),
      instead: Localized(
        es:
          "Un solo acto puede ser acoso, venga de un colega, de un jefe, de un cliente o de un proveedor. Quien lo viva en redes o por mensajes puede acudir al comité de convivencia laboral y a las autoridades.",
        pt:
          "Um só ato pode ser assédio, venha de um colega, de um chefe, de um cliente ou de um fornecedor. Quem o viver nas redes ou por mensagens pode recorrer ao comitê de convivência e às autoridades.",
        en:
          "One act can be harassment, whether it comes from a colleague, a superior, a customer or a supplier. Who meets it on networks or in messages can turn to the coexistence committee and to the authorities."
      )),
    .wording(
      """
      acos*|assedi*|harass*
      &
      seis meses
      six months
      """,
      citation: "Ley 2209 de 2022",
      what: Localized(
        es: "pone seis meses para quejarse de acoso", pt: "dá seis meses para se queixar de assédio",
        en: "it gives six months to complain of harassment"),
      why: Localized(
        es: "Las acciones por acoso laboral caducan a los tres años.",
        pt: "As ações por assédio no trabalho caducam em três anos.",
        en: "Claims of harassment at work lapse after three years."),
      instead: Localized(
        es: "Escriba «tres años», o quite el plazo.", pt: "Escreva «três anos», ou tire o prazo.",
        en: "Write “three years”, or leave the term out.")),
    afterHours(
      "Ley 2191 de 2022 (desconexión laboral)",
      why: Localized(
        es: "Fuera de la jornada nadie está obligado a contestar, y lo que se pacte en contra no tiene efecto.",
        pt: "Fora da jornada ninguém é obrigado a responder, e o que se combinar em contrário não tem efeito.",
        en: "Outside working time nobody has to answer, and what is agreed against it has no effect.")),
    .missing(
      """
      desconexion|desconectar*|desconexao|disconnect*
      fuera de la|su jornada|horario
      jornada laboral|de
      horario laboral|de
      fora da|do jornada|horario
      working hours|time
      """,
      citation: "Ley 2191 de 2022",
      what: Localized(es: "la desconexión laboral", pt: "a desconexão do trabalho", en: "the right to disconnect"),
      why: Localized(
        es: "Toda empresa debe tener una política de desconexión, y las redes son el sitio donde más se olvida.",
        pt: "Toda empresa deve ter uma política de desconexão, e as redes são onde mais se esquece dela.",
        en: "Every company must have a policy on disconnecting, and networks are where it is most forgotten."),
      instead: Localized(
        es:
          "Fuera de la jornada nadie está obligado a mirar, compartir ni responder mensajes del trabajo, tampoco en redes o en grupos.",
        pt:
          "Fora da jornada ninguém é obrigado a olhar, compartilhar ou responder mensagens do trabalho, nem em redes ou em grupos.",
        en:
          "Outside working hours nobody has to look at, share or answer messages of work, on networks and in groups neither."
      )),
    .missing(
      """
      autoriz*|consent*|permiso*|permissao
      &
      dato*|foto*|imagen*|rostro*|dado*|imagem|imagens|data|picture*|face*
      """,
      citation: "Ley 1581 de 2012 (habeas data)",
      what: Localized(
        es: "que los datos y las fotos de personas piden autorización",
        pt: "que dados e fotos de pessoas pedem autorização", en: "that people's data and pictures need consent"),
      why: Localized(
        es: "Publicar datos o imágenes de alguien pide su autorización previa, y la de sus padres si es menor.",
        pt: "Publicar dados ou imagens de alguém pede autorização prévia, e a dos pais se for menor.",
        en: "To publish somebody's data or picture one needs their consent first, and the parents' for a minor."),
      instead: Localized(
        es:
          "No publicamos datos ni fotos de una persona sin su autorización, ni de un menor sin la de sus padres; cualquiera puede pedir que se corrijan o se borren.",
        pt:
          "Não publicamos dados nem fotos de uma pessoa sem a sua autorização, nem de um menor sem a dos pais; qualquer pessoa pode pedir que sejam corrigidos ou apagados.",
        en:
          "We publish nobody's data or picture without consent, nor a minor's without the parents'; anybody can ask that they be corrected or erased."
      )),
    personalAccounts("Constitución Política, art. 15; Ley 1581 de 2012"),
    .wording(
      """
      inmediat*|automatic*
      sin descargos
      de plano
      &
      sancion*|despid*|despedid*|terminacion|suspension
      """, denial: true,
      citation: "Código Sustantivo del Trabajo, art. 115 (Ley 2466 de 2025, art. 7)",
      what: Localized(
        es: "anuncia una sanción sin procedimiento", pt: "anuncia uma sanção sem procedimento",
        en: "it announces a sanction without a procedure"),
      why: Localized(
        es:
          "Antes de sancionar hay que oír a la persona, con pruebas, tiempo para defenderse y una decisión que se pueda revisar.",
        pt:
          "Antes de punir é preciso ouvir a pessoa, com provas, tempo para se defender e uma decisão que se possa rever.",
        en:
          "Before a sanction the person must be heard, with evidence, time for a defence and a decision that can be reviewed."
      ),
      instead: Localized(
        es: "Quítelo de aquí: pertenece al reglamento interno de trabajo y a su procedimiento.",
        pt: "Tire daqui: pertence ao regulamento interno de trabalho e ao seu procedimento.",
        en: "Take it out: it belongs to the internal work rules and their procedure.")),
    workingConditions("Constitución Política, arts. 20 y 39; Código Sustantivo del Trabajo, art. 354"),
    .consulted(
      """
      comite* de convivencia
      comite* de convivencia laboral
      coexistence committee
      """,
      citation: "Ley 1010 de 2006 y Ley 2466 de 2025",
      what: Localized(
        es: "el comité de convivencia laboral", pt: "o comitê de convivência", en: "the coexistence committee"),
      why: Localized(
        es: "Es quien previene y conoce el acoso laboral.", pt: "É quem previne e conhece o assédio no trabalho.",
        en: "It prevents harassment at work and hears of it."),
      instead: Localized(
        es: "Convérselo con el comité y anótelo en «consulted», con la fecha.",
        pt: "Converse com o comitê e anote em «consulted», com a data.",
        en: "Talk it over with the committee and note it in “consulted”, with the date.")),
  ]

  // What several countries have in common; each cites its own law.

  static func afterHours(_ citation: String, why: Localized) -> Law {
    .wording(
      """
      debe*|obligad*|obligatori*|deve*|must|shall
      tiene*|hay|tem|temos que
      have|has to
      &
      a cualquier hora
      fuera del|de horario|jornada
      fuera de la|su jornada
      fines de semana
      dias|dia de descanso
      en vacaciones
      festivos
      a qualquer hora
      fora do|da horario|jornada|expediente
      fins de semana
      nas ferias
      at any time|hour
      after|outside hours|work
      outside working hours|time
      weekends
      on|during vacation|holidays
      &
      respond*|contest*|compart*|disponib*|public*|atend*|answer*|share*|available|post*|reply
      """, denial: true, citation: citation,
      what: Localized(
        es: "obliga a atender fuera de la jornada", pt: "obriga a atender fora da jornada",
        en: "it makes people answer outside working time"), why: why,
      instead: Localized(
        es: "Diga quién está de turno y en qué horario; para los demás es una invitación dentro de la jornada.",
        pt: "Diga quem está de plantão e em que horário; para os demais é um convite dentro da jornada.",
        en: "Say who is on duty and when; for everybody else it is an invitation within working time."))
  }

  static func personalAccounts(_ citation: String) -> Law {
    .wording(
      """
      revisar*|revisamos|vigilar*|vigilamos|monitore*|supervisar*|supervisamos|controlar*|contrasena*|clave*|monitorar*|vigiar*|senha*|monitor|monitors|password*
      &
      cuenta*|perfil personal
      cuentas|redes|perfiles personales|privadas|privados|propias
      contas|perfis|redes pessoais
      conta|perfil pessoal
      personal|private accounts|account|profiles|profile|networks
      """, denial: true, citation: citation,
      what: Localized(
        es: "la empresa mira las cuentas personales", pt: "a empresa olha as contas pessoais",
        en: "the company looks at personal accounts"),
      why: Localized(
        es: "Las cuentas personales son vida privada; la empresa no puede vigilarlas ni pedir sus claves.",
        pt: "As contas pessoais são vida privada; a empresa não pode vigiá-las nem pedir as senhas.",
        en: "Personal accounts are private life; the company may neither watch them nor ask for their passwords."),
      instead: Localized(
        es: "Ofrezca una revisión privada y voluntaria, y diga que las cuentas personales quedan por fuera.",
        pt: "Ofereça uma conferência privada e voluntária, e diga que as contas pessoais ficam de fora.",
        en: "Offer a private, voluntary check, and say that personal accounts are out of reach."))
  }

  static func workingConditions(_ citation: String) -> Law {
    .wording(
      """
      prohib*|proib*|abstenerse|abstengase|abstenganse|abster*
      no hable*|comente*|publique*|divulgue*
      nao fale*|comente*|publique*|divulgue*
      do|don not|t discuss|share|disclose|talk|post|comment
      may|must|shall not discuss|share|disclose|talk|post|comment
      never discuss|share|disclose
      &
      salario*|salarios|sueldo*|sindica*|wage*|salary|salaries|pay|union*
      condiciones de trabajo
      condiciones laborales
      condicoes de trabalho
      working conditions
      conditions of employment
      """, denial: true, citation: citation,
      what: Localized(
        es: "prohíbe hablar de salario, sindicato o condiciones de trabajo",
        pt: "proíbe falar de salário, sindicato ou condições de trabalho",
        en: "it forbids talk of pay, unions or working conditions"),
      why: Localized(
        es: "Hablar de eso, también en público, es un derecho; y en Decoro ninguna regla lo alcanza.",
        pt: "Falar disso, também em público, é um direito; e no Decoro nenhuma regra o alcança.",
        en: "To talk of that, in public too, is a right; and in Decoro no rule reaches it."),
      instead: Localized(
        es:
          "Quite la frase. Lo que sí es confidencial, dígalo por su nombre (recetas, lanzamientos, datos de clientes).",
        pt: "Tire a frase. O que é mesmo confidencial, diga pelo nome (receitas, lançamentos, dados de clientes).",
        en: "Remove it. Say by name what is confidential indeed (recipes, launches, customers' data)."))
  }
}
