// SPDX-License-Identifier: Apache-2.0

enum Portuguese {
  static func inflect(
    _ word: Spelling, _ kind: Inflection.Kind, _ derivatives: Inflection.Derivatives, into list: inout FormList
  ) {
    list.add(word.letters, "s")
  }
}
