// SPDX-License-Identifier: Apache-2.0
import Vocabulary
import Wire

/// The document that `init` writes: short, because it starts from the shipped one; with one rule of its own, because
/// the first example is the best manual.
struct Starter {
  let answers: Answers
  /// The edition of the shipped protocol.
  let edition: String?

  var text: String {
    var front = ["decoro: 1", "extends: decoro:\(answers.language.rawValue)\(edition.map { "@" + $0 } ?? "")"]
    front.append("title: \(Self.quoted(title[answers.language] + " " + answers.organization))")
    front.append("organization: \(Self.quoted(answers.organization))")
    front.append("language: \(answers.language.rawValue)")
    if let country = answers.country { front.append("country: \(country)") }
    if let timezone = answers.timezone { front.append("timezone: \(timezone)") }
    if !answers.topics.isEmpty { front.append("topics: [\(answers.topics.map(Self.quoted).joined(separator: ", "))]") }
    if !answers.values.isEmpty { front.append("values: [\(answers.values.map(Self.quoted).joined(separator: ", "))]") }
    return (["---"] + front + ["---", "", body]).joined(separator: "\n")
  }

  /// YAML's double-quoted style takes what JSON's does.
  private static func quoted(_ text: String) -> String {
    let out = ByteBuffer()
    out.append(json: text)
    return String(decoding: out.bytes, as: UTF8.self)
  }

  private var title: Localized {
    Localized(es: "Protocolo de redes sociales de", pt: "Política de redes sociais de", en: "Social media policy of")
  }

  private var body: String {
    switch answers.language {
    case .es: Self.spanish
    case .pt: Self.portuguese
    case .en: Self.english
    }
  }

  private static let spanish = """
    Este protocolo parte del que trae Decoro, con sus diez artículos, y le suma lo nuestro. Lo que no aparece aquí es \
    como
    dice el documento de partida.

    ## 11. Lo nuestro

    Hay documentos que circulan por dentro y llevan escrito que son de uso interno. Nombrarlos en público confunde a \
    quien
    nos lee y puede adelantar algo que todavía estamos decidiendo. Esto no quiere decir que no se pueda contar un \
    problema:
    para eso están siempre las puertas del artículo sobre los procedimientos que pueden hacer daño.

    ```clause internal-papers
    terms: [documento interno, uso interno]
    official: hold
    reply: hold
    why: Lo que está marcado como interno todavía no se ha decidido contar.
    instead: Cuente lo que ya es público, o pregunte antes a quien hizo el documento.
    flags:
      - "Según el «documento interno», los precios cambian en enero."
      - "Les comparto esta tabla de «uso interno»."
      - "Los «documentos internos» dicen otra cosa."
    passes:
      - "Los precios de enero ya están en nuestra página."
      - "El documento está publicado y cualquiera puede leerlo."
      - "Por dentro, la caja es de cartón reciclado."
    ```

    """

  private static let portuguese = """
    Esta política parte da que vem com o Decoro, com os seus dez artigos, e soma o que é nosso. O que não aparece aqui \
    é como
    diz o documento de partida.

    ## 11. O que é nosso

    Há documentos que circulam por dentro e trazem escrito que são de uso interno. Citá-los em público confunde quem \
    nos lê e
    pode adiantar algo que ainda estamos decidindo. Isso não quer dizer que não se possa contar um problema: para isso \
    existem
    sempre as portas do artigo sobre os procedimentos que podem fazer mal.

    ```clause internal-papers
    terms: [documento interno, uso interno]
    official: hold
    reply: hold
    why: O que está marcado como interno ainda não foi decidido contar.
    instead: Conte o que já é público, ou pergunte antes a quem fez o documento.
    flags:
      - "Segundo o «documento interno», os preços mudam em janeiro."
      - "Compartilho esta tabela de «uso interno»."
      - "Os «documentos internos» dizem outra coisa."
    passes:
      - "Os preços de janeiro já estão na nossa página."
      - "O documento está publicado e qualquer pessoa pode ler."
      - "Por dentro, a caixa é de papelão reciclado."
    ```

    """

  private static let english = """
    This policy starts from the one that comes with Decoro, with its ten articles, and adds what is ours. What is not \
    said here
    is as the first document says.

    ## 11. Our own

    Some papers go round inside and say that they are for internal use. Quoting them in public confuses our readers, \
    and may
    tell something that we are still deciding. It does not mean that a problem may not be told: for that, the doors of \
    the
    article on procedures that may do harm are always open.

    ```clause internal-papers
    terms: [internal document, internal use]
    official: hold
    reply: hold
    why: Nobody has decided yet to tell what is marked as internal.
    instead: Tell what is public already, or first ask whoever wrote the paper.
    flags:
      - "According to the «internal document», prices change in January."
      - "Here is a table for «internal use»."
      - "The «internal documents» say otherwise."
    passes:
      - "January's prices are on our page already."
      - "The document is published and anybody may read it."
      - "Inside, the box is made of recycled cardboard."
    ```

    """
}
