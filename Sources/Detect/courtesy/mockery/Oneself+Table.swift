// SPDX-License-Identifier: Apache-2.0
import Normalise

extension WordList {
  /// Somebody speaks of themselves: their laughter hurts nobody. `@oneself`
  static let oneself = WordList(
    "oneself",
    es: """
      =yo, =soy, =estoy, =somos, =estamos, =mío, =mía, =fui, =conmigo, =nuestro, =nuestra, =nuestros, =nuestras
      =nos
      """,
    pt: """
      =eu, =meu, =minha, =meus, =minhas, =sou, =estou, =tô, =nosso, =nossa
      """,
    en: """
      =i, =my, =me, =im, =we, =our, =us, =mine
      """)
}
