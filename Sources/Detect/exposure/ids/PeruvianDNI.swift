// SPDX-License-Identifier: Apache-2.0

extension IDScheme {
  /// Documento nacional de identidad: eight digits, zeros before them included; the check digit is printed apart and
  /// people do not write it, so the word must announce the number.
  static let peruvianDNI = IDScheme(
    name: "DNI (Perú)",
    examples: [
      .flags("Mi DNI es «45678213», Yovana Huamán"),
      .flags("DNI «07845129» del señor que reclama"),
      .flags("DNI Nº«45678213»"),
      .flags("DNI«45678213»"),
      .passes("el DNI lo dejé en caja, mi ticket es 07845129"),
    ]
  ) { number in
    guard number.label == .dni || number.label == .identity, number.isFree, !number.isMoney, !number.group.isOneDigit,
      number.group.pattern == [8], !number.endsInLetter
    else { return nil }
    return number.verdict(0.95)
  }
}
