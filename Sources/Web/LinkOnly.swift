// SPDX-License-Identifier: Apache-2.0

extension Collection where Element == UInt8 {
  /// A text that is nothing but a link would ask Decoro to judge what somebody posted. It opens no links.
  var isOnlyALink: Bool {
    let words = split(maxSplits: 2, omittingEmptySubsequences: true) { $0 <= 0x20 }
    guard words.count == 1, let word = words.first else { return false }
    let start = String(decoding: word.prefix(8), as: UTF8.self).lowercased()
    return start.hasPrefix("http://") || start.hasPrefix("https://") || start.hasPrefix("www.")
  }
}
