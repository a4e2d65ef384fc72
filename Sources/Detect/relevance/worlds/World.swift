// SPDX-License-Identifier: Apache-2.0
import Vocabulary

/// A part of life that people write about, known by its words. A company's topics lie in some of them; what a comment says
/// in the others is probably none of its business.
enum World: Int, Sendable, CaseIterable {
  case coffee, bakery, restaurants, groceries, meatAndFish, farming, drinks, pharmacy, dental, medicine, mind, optics,
    gym
  case football, beauty, cosmetics, clothing, shoes, jewellery, babies, toys, schools, universities, languages, books
  case parties, funerals, pets, plants, crafts, tattoos, horoscopes, faith, recipes, diets, ecology, laundry, hardware
  case building, furniture, sleep, politics, crime, weather, transport, neighbourhood, television, music, devices, cars
  case economy, family, travel, trivia, jobs

  static let terms: [TermBook.Terms] = food + care + home + occasions + publicTalk + privateTalk

  var bit: UInt64 { 1 << UInt64(rawValue) }

  static func bits(_ worlds: [World]) -> UInt64 { worlds.reduce(0) { $0 | $1.bit } }

  /// What everybody talks about, whatever page they are on.
  static let common = bits([
    .football, .horoscopes, .faith, .politics, .crime, .weather, .transport, .neighbourhood, .television, .music,
    .devices,
    .cars, .economy, .family, .travel, .trivia, .jobs,
  ])

  /// Worlds that lie side by side: who sells bread is also asked about coffee.
  private static let neighbours: [UInt64] = [
    [coffee, bakery, restaurants, groceries, meatAndFish, farming, drinks, recipes, diets],
    [pharmacy, dental, medicine, mind, optics], [gym, diets], [beauty, cosmetics],
    [clothing, shoes, jewellery, cosmetics, beauty, crafts], [babies, toys, schools],
    [schools, universities, languages, books], [parties, bakery, restaurants, music],
    [funerals, faith, mind, family], [pets, medicine, pharmacy], [plants, farming, ecology], [tattoos, beauty],
    [laundry, clothing], [hardware, building, furniture], [furniture, sleep], [cars, transport],
    [travel, transport, weather], [television, music], [farming, groceries, ecology], [economy, jobs], [football, gym],
  ].map(bits)

  /// With the worlds beside them.
  static func withNeighbours(_ worlds: UInt64) -> UInt64 {
    neighbours.reduce(worlds) { $1 & worlds == 0 ? $0 : $0 | $1 }
  }
}

extension TermBook.Terms {
  static func world(_ world: World, es: StaticString, pt: StaticString, en: StaticString) -> TermBook.Terms {
    TermBook.Terms(world.rawValue, es: es, pt: pt, en: en)
  }
}
