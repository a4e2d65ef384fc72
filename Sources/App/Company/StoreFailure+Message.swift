// SPDX-License-Identifier: Apache-2.0
import Store
import Vocabulary

extension StoreFailure {
  func title(_ path: String) -> Localized {
    switch self {
    case .cannotOpen(_, let reason):
      Localized(
        es: "no se pudo abrir \(path): \(reason)", pt: "não foi possível abrir \(path): \(reason)",
        en: "\(path) could not be opened: \(reason)")
    case .tooNew:
      Localized(
        es: "\(path) es de una versión más nueva de Decoro", pt: "\(path) é de uma versão mais nova do Decoro",
        en: "\(path) was made by a newer version of Decoro")
    case .notADatabase:
      Localized(
        es: "\(path) no es una base de datos de Decoro, o está dañada",
        pt: "\(path) não é um banco de dados do Decoro, ou está danificado",
        en: "\(path) is no database of Decoro, or it is damaged")
    case .full:
      Localized(
        es: "no queda espacio para escribir en \(path)", pt: "não há espaço para escrever em \(path)",
        en: "there is no space left to write to \(path)")
    case .busy:
      Localized(
        es: "otro programa ocupa \(path)", pt: "outro programa ocupa \(path)", en: "another program holds \(path)")
    case .refused(let reason), .failed(let reason):
      Localized(
        es: "la base de datos no aceptó el cambio: \(reason)", pt: "o banco de dados não aceitou a mudança: \(reason)",
        en: "the database did not take the change: \(reason)")
    }
  }

  var remedy: Localized {
    switch self {
    case .cannotOpen:
      Localized(
        es: "revise la ruta y los permisos de la carpeta.", pt: "confira o caminho e as permissões da pasta.",
        en: "check the path and the permissions of the folder.")
    case .tooNew:
      Localized(
        es: "instale esa versión, o restaure una copia anterior en otra carpeta.",
        pt: "instale essa versão, ou restaure uma cópia anterior em outra pasta.",
        en: "install that version, or restore an older backup into another folder.")
    case .notADatabase:
      Localized(
        es: "restaure su última copia en una carpeta nueva: decoro restore.",
        pt: "restaure a sua última cópia em uma pasta nova: decoro restore.",
        en: "restore your last backup into a new folder: decoro restore.")
    case .full:
      Localized(
        es: "libere espacio y repita; nada de lo confirmado se perdió.",
        pt: "libere espaço e repita; nada do confirmado se perdeu.",
        en: "free some space and try again; nothing that was confirmed is lost.")
    case .busy:
      Localized(
        es: "espere un momento y repita.", pt: "espere um momento e repita.", en: "wait a moment and try again.")
    case .refused, .failed:
      Localized(
        es: "repita; si vuelve a ocurrir, compruebe los datos: decoro verify --data.",
        pt: "repita; se acontecer de novo, confira os dados: decoro verify --data.",
        en: "try again; if it happens again, check the data: decoro verify --data.")
    }
  }
}
