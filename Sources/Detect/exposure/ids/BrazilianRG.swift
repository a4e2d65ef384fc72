// SPDX-License-Identifier: Apache-2.0
import Normalise

extension IDScheme {
  /// Registro Geral: each state numbers by itself, so there is no check to make; the word must stand near it.
  static let brazilianRG = IDScheme(
    name: "RG (Brasil)",
    examples: [
      .flags("meu RG é «24.678.131-4», podem conferir"),
      .passes("perdi o RG, o protocolo é 24678131"),
    ]
  ) { number in
    guard number.label == .rg, number.isFree, !number.isMoney, !number.group.isOneDigit else { return nil }
    return [[9], [8], [7], [2, 3, 3], [2, 3, 3, 1], [1, 3, 3]].contains(number.group.pattern)
      ? number.verdict(0.95) : nil
  }
}
