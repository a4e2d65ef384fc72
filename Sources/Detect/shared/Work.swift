// SPDX-License-Identifier: Apache-2.0
import Normalise

extension WordList {
  /// What makes a text touch work: `@work`.
  static let work = WordList(
    "work",
    es: """
      trabajo, oficina, turno, jefe, jefa, colega, compañero de trabajo, cliente, empresa, compañía, empleado, sueldo, nómina
      reunión, gerente, supervisor, proveedor, tienda, sucursal, uniforme, recursos humanos, =rrhh, capataz, patrón, pega, laburo
      chamba, curro, bodega, planta, local, caja, equipo, contrato, director, encargado, usuario, consumidor, huésped, paciente
      """,
    pt: """
      trabalho, escritório, turno, chefe, colega, cliente, empresa, funcionário, salário, reunião, gerente, supervisor, fornecedor
      loja, filial, uniforme, recursos humanos, =rh, patrão, contrato, diretor, encarregado, equipe, consumidor
      """,
    en: """
      work, job, office, shift, boss, coworker, colleague, customer, client, company, employee, salary, payroll, meeting, manager
      supervisor, supplier, store, branch, uniform, =hr, warehouse, contract, director, team, patron, guest
      """)
}

extension Reading {
  /// Whether the text touches work, a colleague or a customer: by a word of work, or by the company's name.
  public func touchesWork(company: TopicStems) -> Bool {
    let lexicon = DetectorSet.standard.book.lexicon
    let lists = Reading.workLists
    return words.contains { word in lists.contains { lexicon.contains(word.id, on: $0) } }
      || sequence.compounds.contains { lists.contains($0.list) } || company.touch(self)
  }

  private static let workLists = ["work", "role", "company"].map { DetectorSet.standard.book.lexicon.list($0) }
}
