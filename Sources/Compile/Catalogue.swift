// SPDX-License-Identifier: Apache-2.0
import Vocabulary

extension ProblemID {
  var entry: ProblemEntry {
    let text = Localized(asWritten: rawValue)
    return ProblemEntry(title: text, expected: text, remedy: text, wrong: "", right: "")
  }
}
