// SPDX-License-Identifier: Apache-2.0
import Normalise

extension WordList {
  /// Words that several families of detectors lean on.
  static let shared: [WordList] = [secondPerson, negations, roles, relatives, company, money, work] + ownCompany

  /// You, in every form of address: `@you`.
  static let secondPerson = WordList(
    "you",
    es:
      "=tu, =tus, =tuyo, =tuya, =tuyos, =tuyas, =ti, =te, =contigo, =vos, =usted, =ustedes, =ud, =uds, =vosotros, =vosotras, =os, =vuestro, =vuestra, =vuestros, =vuestras, =eres, =sos, =sois",
    pt: "=você, =vocês, =vc, =vcs, =tu, =teu, =tua, =teus, =tuas, =contigo, =ti, =te",
    en: "=you, =your, =yours, =yourself, =youre, =ya, =u, =ur")

  /// `@no`
  static let negations = WordList(
    "no",
    es: "=no, =nunca, =jamás, =ni, =tampoco, =nadie, =sin, =ningún, =ninguno, =ninguna, =nada",
    pt: "=não, =nao, =nunca, =jamais, =nem, =tampouco, =ninguém, =sem, =nenhum, =nenhuma, =n",
    en:
      "=not, =no, =never, =nor, =neither, =nobody, =without, =dont, =doesnt, =didnt, =isnt, =arent, =wasnt, =werent, =wont, =cant, =aint, =none"
  )

  /// People as a customer meets them: `@role`.
  static let roles = WordList(
    "role",
    es: """
      gerente, administrador, cajero, vendedor, mesero, camarero, mozo, barista, empleado, trabajador, dependiente, asesor
      jefe, supervisor, director, dueño, encargado, recepcionista, repartidor, domiciliario, mensajero, guardia, vigilante
      celador, chofer, conductor, técnico, doctor, enfermero, profesor, agente, operador, operario, secretario, presidente
      patrón, colega, compañero, personal, funcionario, asistente, cocinero, portero, chef, coordinador
      """,
    pt: """
      gerente, administrador, caixa, vendedor, garçom, garçonete, barista, empregado, funcionário, trabalhador, atendente
      chefe, supervisor, diretor, dono, recepcionista, entregador, motoboy, segurança, motorista, técnico, doutor, médico
      enfermeiro, professor, agente, operador, secretário, presidente, patrão, colega, assistente, cozinheiro, porteiro
      """,
    en: """
      manager, cashier, clerk, seller, waiter, waitress, barista, employee, worker, staff, adviser, boss, supervisor, director
      owner, receptionist, courier, driver, guard, technician, doctor, nurse, teacher, agent, operator, colleague, chef, cook
      """)

  /// Family: `@kin`.
  static let relatives = WordList(
    "kin",
    es:
      "madre, mamá, padre, papá, hijo, hija, hermano, hermana, abuelo, abuela, esposo, esposa, familia, novio, novia, marido, mujer, nieto, sobrino, tío, tía, primo, suegra",
    pt:
      "mãe, pai, filho, filha, irmão, irmã, avô, avó, esposo, esposa, família, namorado, namorada, marido, mulher, neto, sobrinho, tio, tia, primo",
    en:
      "mother, mom, mum, father, dad, son, daughter, brother, sister, grandmother, wife, husband, family, girlfriend, boyfriend, kid, kids, child, children"
  )

  /// A company as its customers name it: `@company`.
  static let company = WordList(
    "company",
    es:
      "empresa, compañía, tienda, local, negocio, marca, restaurante, cafetería, almacén, sucursal, sede, oficina, banco, aerolínea, supermercado, organización, firma, fábrica, planta, institución",
    pt:
      "empresa, companhia, loja, negócio, marca, restaurante, cafeteria, filial, escritório, banco, supermercado, organização, firma, fábrica, instituição",
    en:
      "company, store, shop, business, brand, restaurant, cafe, branch, office, bank, supermarket, organization, organisation, firm, factory, corporation"
  )

  /// `@money`
  static let money = WordList(
    "money",
    es: "dinero, plata, pesos, euros, dólares, soles, lana, guita, pasta, luca, pago, reembolso, devolución, reintegro",
    pt: "dinheiro, grana, reais, pagamento, reembolso, devolução, estorno",
    en: "money, cash, dollars, pounds, bucks, payment, refund")
}
