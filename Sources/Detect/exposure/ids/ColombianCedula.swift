// SPDX-License-Identifier: Apache-2.0

extension IDScheme {
  /// Cédula de ciudadanía: 6 to 8 digits, or ten digits that begin with 10…12. It has no check digit, so a word must
  /// announce it. Tarjetas de identidad have the ten digits too.
  static let colombianCedula = IDScheme(
    name: "Cédula (Colombia)",
    examples: [
      .flags("CC «1.020.774.318» a nombre de Jhon Osorio, ya hice el pago"),
      .flags("la cédula de la señora es «41.573.208»"),
      .flags("mi cédula es «1.020.774.318» 310 555 0142"),
      .flags("mi cédula es «41 573 208» 310 555 0142"),
      .flags("CC «1020774318» «41573208»"),
      .flags("CC «1020774318»-«41573208»"),
      .flags("CC«1020774318» de Jhon Osorio"),
      .flags("cédula No. «1.020.774.318» de Jhon Osorio"),
      .flags("mi cédula es «1'020.774.318»"),
      .flags("mi cédula es «1,020,774,318»"),
      .flags("mi cédula es «1.500.000», sí, termina en ceros"),
      .flags("cédula «280.000» de mi abuelo"),
      .passes("cédula en mano, hice fila de 9 a 11 y pagué 41.573.208 pesos"),
      .passes("el pedido 1020774318 no llegó, ya mandé copia de la cédula"),
      .passes("el pedido CC1020774318 no llegó"),
      .passes("para la cédula 310 555 0142"),
      .passes("Para la cédula cobran 280.000 y demoran un mes"),
      .passes("Me piden la cédula y 200.000 de anticipo"),
    ]
  ) { number in
    guard number.label == .cedula || number.label == .identity, number.isFree, !number.isMoney, !number.group.isOneDigit
    else { return nil }
    guard [[6], [7], [8], [10], [3, 3], [1, 3, 3], [2, 3, 3], [1, 3, 3, 3]].contains(number.group.pattern) else {
      return nil
    }
    switch number.digits.count {
    case 6...8: return number.digits[0] == 0 ? nil : number.verdict(0.95)
    case 10: return (10...12).contains(number.group.number(0..<2)) ? number.verdict(0.95) : nil
    default: return nil
    }
  }
}
