// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import Desk
import Store
import Vocabulary

/// `decoro link`: the way in that is left when a password, a phone or the provider is lost. Whoever can read the data folder could
/// do more than that; here it is in the ledger.
struct LinkCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "link",
    abstract: "Makes a sign-in link for one member, at the machine.",
    discussion: """
      For whoever lost their password, and for owners when the identity provider is down and nothing else opens. The link opens \
      once and ends in a day; the older one is over. It is noted in the ledger. Works while a server runs.
      """)

  @Argument(help: "Their personal code or e-mail address.") var member: String
  @OptionGroup var data: DataOption
  @OptionGroup var speech: SpeechOptions

  func run() async throws {
    let folder = data.folder
    let records = try folder.existing()
    do {
      guard let (found, token) = try await Company.linkAtTheMachine(records, for: member) else {
        throw ValidationError("Nobody of the organisation has that code or address: \(member.prefix(80))")
      }
      try Terminal.deliver(
        Localized(
          es: "Enlace para \(found.name) (abre una sola vez, vence en un día):\n/entrar/\(token)\n",
          pt: "Link para \(found.name) (abre uma única vez, vence em um dia):\n/entrar/\(token)\n",
          en: "Link for \(found.name) (opens once, ends in a day):\n/entrar/\(token)\n")[speech.language])
    } catch let failure as StoreFailure {
      throw AppError.storeFailed(failure, path: folder.database)
    }
  }
}
