// SPDX-License-Identifier: Apache-2.0
import Vocabulary

/// What companies name as their values, known by the words in which a text lives up to it.
enum Ideal: Int, Sendable, CaseIterable {
  case respect, honesty, transparency, sustainability, closeness, quality, innovation, inclusion, safety, teamwork,
    service
  case family, community, passion, excellence, responsibility, punctuality, empathy, curiosity, joy, care, craft, health
  case learning, roots, fairness, patience, discipline, hospitality, trust, humility, creativity, courage, solidarity,
    animals
  case thrift
}

extension TermBook.Terms {
  static func ideal(_ ideal: Ideal, es: StaticString, pt: StaticString, en: StaticString) -> TermBook.Terms {
    TermBook.Terms(ideal.rawValue, es: es, pt: pt, en: en)
  }
}
