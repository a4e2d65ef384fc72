// SPDX-License-Identifier: Apache-2.0
import Vocabulary

/// What `init` needs to know.
struct Answers {
  var organization: String
  var language: Language
  var country: String?
  var topics: [String]
  var values: [String]
  var timezone: String?

  /// Answers as people give them, on the command line or at the terminal.
  struct Given {
    var organization: String?
    var language: Language?
    var country: String?
    var topics: String?
    var values: String?
    var timezone: String?
  }

  init(_ given: Given) throws(AppError) {
    let organization = Self.oneLine(given.organization ?? "")
    guard !organization.isEmpty else { throw .answerMissing(flags: ["--organization"]) }
    self.organization = organization
    language = given.language ?? Speech.language
    let code = Self.oneLine(given.country ?? "").uppercased()
    guard code.isEmpty || code.count == 2 && code.allSatisfy({ $0.isASCII && $0.isLetter }) else {
      throw .wrongUse(
        Localized(
          es: "el país se escribe con dos letras, por ejemplo CO",
          pt: "o país se escreve com duas letras, por exemplo BR",
          en: "a country is written with two letters, for example CO"))
    }
    country = code.isEmpty ? nil : code
    timezone = given.timezone ?? country.flatMap { Self.capitals[$0] }
    topics = Self.list(given.topics)
    values = Self.list(given.values)
  }

  /// The zone of the capital, where a country has several and its author is asked to name one.
  private static let capitals = [
    "AR": "America/Argentina/Buenos_Aires", "BR": "America/Sao_Paulo", "CA": "America/Toronto",
    "CL": "America/Santiago",
    "CO": "America/Bogota", "CR": "America/Costa_Rica", "EC": "America/Guayaquil", "ES": "Europe/Madrid",
    "MX": "America/Mexico_City", "PE": "America/Lima", "PT": "Europe/Lisbon", "US": "America/New_York",
    "UY": "America/Montevideo", "VE": "America/Caracas",
  ]

  var fileName: String {
    switch language {
    case .es: "protocolo.md"
    case .pt: "politica.md"
    case .en: "policy.md"
    }
  }

  private static func list(_ text: String?) -> [String] {
    (text ?? "").split(separator: ",").map { oneLine(String($0)) }.filter { !$0.isEmpty }
  }

  /// Without line breaks, controls and surrounding blanks: it goes into one line of a document.
  private static func oneLine(_ text: String) -> String {
    let clean = Underline.visible(text.unicodeScalars.filter { $0 != "\n" && $0 != "\r" })
    return String(clean.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}

extension Answers.Given {
  /// Asks for what is not answered yet. An empty answer takes the default.
  mutating func ask(speaking language: Language) {
    func ask(_ question: Localized, _ hint: Localized) -> String {
      Terminal.complain("\(question[language]) \(hint[language])")
      return readLine() ?? ""
    }
    let none = Localized(es: "(Intro: nada por ahora)", pt: "(Enter: nada por enquanto)", en: "(Enter: nothing yet)")
    if organization == nil {
      organization = ask(
        Localized(
          es: "1/5 ¿Cómo se llama su organización?", pt: "1/5 Como se chama a sua organização?",
          en: "1/5 What is your organization called?"), Localized(asWritten: ""))
    }
    if self.language == nil {
      let answer = ask(
        Localized(
          es: "2/5 ¿En qué idioma: es, pt, en?", pt: "2/5 Em que idioma: es, pt, en?",
          en: "2/5 In which language: es, pt, en?"), Localized(asWritten: "(\(language.rawValue))"))
      self.language = Language(rawValue: answer) ?? language
    }
    if country == nil {
      country = ask(
        Localized(
          es: "3/5 ¿En qué país? Dos letras, por ejemplo CO.", pt: "3/5 Em que país? Duas letras, por exemplo BR.",
          en: "3/5 In which country? Two letters, such as CO."), none)
    }
    if topics == nil {
      topics = ask(
        Localized(
          es: "4/5 ¿De qué hablan sus perfiles? Separe con comas.",
          pt: "4/5 Sobre o que falam os seus perfis? Separe com vírgulas.",
          en: "4/5 What do your profiles talk about? Separate with commas."), none)
    }
    if values == nil {
      values = ask(
        Localized(
          es: "5/5 ¿Cuáles son sus valores? Separe con comas.",
          pt: "5/5 Quais são os seus valores? Separe com vírgulas.",
          en: "5/5 What are its values? Separate with commas."), none)
    }
  }
}
