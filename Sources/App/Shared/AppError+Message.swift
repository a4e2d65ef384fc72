// SPDX-License-Identifier: Apache-2.0
import Store
import Vocabulary

extension AppError {
  /// As somebody reads it at a terminal: what happened, the details, what to do.
  func screen(in language: Language) -> String {
    if case .protocolInvalid(let screens) = self { return screens }
    let error = Localized(es: "error", pt: "erro", en: "error")[language]
    let action = Localized(es: "qué hacer", pt: "o que fazer", en: "what to do")[language]
    var lines = ["\(error): \(title[language])"]
    lines += details.map { "  - \($0)" }
    lines.append("  = \(action): \(remedy[language])")
    return lines.joined(separator: "\n")
  }

  private var details: [String] {
    switch self {
    case .shareNotFound(let tried): tried
    case .protocolUnknown(_, let shipped): shipped
    case .answerMissing(let flags): flags
    default: []
    }
  }

  private var title: Localized {
    switch self {
    case .shareNotFound:
      Localized(
        es: "no se encontró la carpeta con los protocolos y las páginas; se buscó en:",
        pt: "não foi encontrada a pasta com as políticas e as páginas; procurou-se em:",
        en: "the folder with the protocols and pages was not found; these places were tried:")
    case .protocolUnreadable(let path, let reason), .inputUnreadable(let path, let reason):
      Localized(
        es: "no se pudo leer \(path): \(reason)", pt: "não foi possível ler \(path): \(reason)",
        en: "\(path) could not be read: \(reason)")
    case .protocolUnknown(let name, _):
      Localized(
        es: "no hay un protocolo «\(name)»; los que vienen con Decoro:",
        pt: "não há uma política \"\(name)\"; as que vêm com o Decoro:",
        en: "there is no protocol \"\(name)\"; these come with Decoro:")
    case .protocolInvalid(let screens): Localized(asWritten: screens)
    case .outputFailed(let reason):
      Localized(
        es: "no se pudo escribir la respuesta: \(reason)", pt: "não foi possível escrever a resposta: \(reason)",
        en: "the answer could not be written: \(reason)")
    case .fileExists(let path):
      Localized(es: "\(path) ya existe", pt: "\(path) já existe", en: "\(path) already exists")
    case .cannotWrite(let path, let reason):
      Localized(
        es: "no se pudo escribir \(path): \(reason)", pt: "não foi possível escrever \(path): \(reason)",
        en: "\(path) could not be written: \(reason)")
    case .answerMissing:
      Localized(
        es: "falta una respuesta, y aquí no hay una terminal para preguntarla:",
        pt: "falta uma resposta, e aqui não há um terminal para perguntar:",
        en: "an answer is missing, and there is no terminal here to ask for it:")
    case .nothingCalled(let name):
      Localized(
        es: "nada se llama «\(name)»", pt: "nada se chama \"\(name)\"", en: "nothing is called \"\(name)\"")
    case .wrongUse(let text): text
    case .cannotServe(let reason):
      Localized(
        es: "no se pudo abrir el servicio: \(reason)", pt: "não foi possível abrir o serviço: \(reason)",
        en: "the server could not be started: \(reason)")
    case .storeFailed(let failure, let path): failure.title(path)
    case .keyMissing(let path):
      Localized(
        es: "falta la llave de estos datos, o no lo es: \(path)",
        pt: "falta a chave destes dados, ou não é uma: \(path)",
        en: "the key of these data is missing, or is none: \(path)")
    case .weightsUnreadable(let path, let reason):
      Localized(
        es: "no se pudieron leer los pesos aprendidos \(path): \(reason)",
        pt: "não foi possível ler os pesos aprendidos \(path): \(reason)",
        en: "the learned weights \(path) could not be read: \(reason)")
    }
  }

  private var remedy: Localized {
    switch self {
    case .shareNotFound:
      Localized(
        es: "indique la carpeta con --share o con la variable DECORO_SHARE; debe contener protocols/.",
        pt: "indique a pasta com --share ou com a variável DECORO_SHARE; ela deve conter protocols/.",
        en: "name the folder with --share or the variable DECORO_SHARE; it must hold protocols/.")
    case .weightsUnreadable:
      Localized(
        es: "instale Decoro de nuevo: los archivos de weights/ vienen con esta versión del programa.",
        pt: "instale o Decoro de novo: os arquivos de weights/ vêm com esta versão do programa.",
        en: "install Decoro again: the files of weights/ come with this version of the program.")
    case .storeFailed(let failure, _): failure.remedy
    case .keyMissing:
      Localized(
        es:
          "traiga de su copia el archivo decoro.key; si se perdió, inicie con --new-key: todos tendrán que entrar de nuevo.",
        pt:
          "traga da sua cópia o arquivo decoro.key; se ele se perdeu, inicie com --new-key: todos terão de entrar de novo.",
        en:
          "bring decoro.key back from your copy; if it is lost, start with --new-key: everybody will have to sign in again."
      )
    case .protocolUnreadable:
      Localized(
        es: "revise la ruta de --protocol, o escriba decoro:es, decoro:pt o decoro:en.",
        pt: "confira o caminho de --protocol, ou escreva decoro:es, decoro:pt ou decoro:en.",
        en: "check the path given to --protocol, or write decoro:es, decoro:pt or decoro:en.")
    case .inputUnreadable:
      Localized(
        es: "revise la ruta y los permisos.", pt: "confira o caminho e as permissões.",
        en: "check the path and its permissions.")
    case .protocolUnknown:
      Localized(
        es: "elija uno de ellos, o la ruta de un documento.", pt: "escolha uma delas, ou o caminho de um documento.",
        en: "choose one of them, or the path of a document.")
    case .protocolInvalid: Localized(asWritten: "")
    case .outputFailed, .cannotWrite:
      Localized(
        es: "revise si queda espacio, los permisos, y si el programa que lee sigue abierto.",
        pt: "confira se há espaço, as permissões, e se o programa que lê continua aberto.",
        en: "check for free space, the permissions, and that the reading program is still there.")
    case .fileExists:
      Localized(
        es: "elija otro nombre con --output; Decoro no reemplaza un documento.",
        pt: "escolha outro nome com --output; o Decoro não substitui um documento.",
        en: "choose another name with --output; Decoro replaces no document.")
    case .answerMissing:
      Localized(es: "escriba esas opciones.", pt: "escreva essas opções.", en: "give those options.")
    case .nothingCalled:
      Localized(
        es: "escriba «decoro explain» sin más para ver la lista.",
        pt: "escreva \"decoro explain\" sem mais para ver a lista.",
        en: "run \"decoro explain\" alone to see the list.")
    case .wrongUse: Localized(es: "vea «decoro help».", pt: "veja \"decoro help\".", en: "see \"decoro help\".")
    case .cannotServe:
      Localized(
        es: "pruebe con otra dirección, por ejemplo --listen 127.0.0.1:0.",
        pt: "tente outro endereço, por exemplo --listen 127.0.0.1:0.",
        en: "try another address, for example --listen 127.0.0.1:0.")
    }
  }
}
