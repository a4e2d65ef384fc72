// SPDX-License-Identifier: Apache-2.0

extension String {
  /// What tells one message from another in a list: sixty characters at most, whole words.
  var beginning: String {
    guard count > 60 else { return self }
    let kept = prefix(60)
    let end = kept.lastIndex(where: \.isWhitespace) ?? kept.index(before: kept.endIndex)
    return String(self[..<end]) + "…"
  }
}
