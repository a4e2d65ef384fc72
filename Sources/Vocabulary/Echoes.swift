// SPDX-License-Identifier: Apache-2.0

/// How often nearly the same text was seen shortly before. What is remembered of texts is an input of a check like any other: a
/// decision depends on these numbers and on nothing else of the memory.
public struct Echoes: Sendable, Hashable {
  /// Earlier texts.
  public var texts: Int
  /// Different accounts that they came from, this text's own left out; at most `Echoes.mostAccounts`. 0 where no account was named.
  public var accounts: Int

  public static let mostAccounts = 8
  public static let none = Echoes(texts: 0, accounts: 0)

  public init(texts: Int, accounts: Int) {
    self.texts = texts
    self.accounts = accounts
  }
}
