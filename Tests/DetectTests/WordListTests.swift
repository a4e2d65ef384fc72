// SPDX-License-Identifier: Apache-2.0
import Normalise
import Testing

@testable import Detect

@Suite("Word lists") struct WordListTests {
  /// Names are one space for all families: a second list of the same name would silently take the first one's place.
  @Test("no two lists have the same name") func names() {
    #expect(!WordList.all.isEmpty)
    let doubles = Dictionary(grouping: WordList.all, by: \.name).filter { $0.value.count > 1 }
    #expect(doubles.keys.sorted() == [])
  }
}
