// SPDX-License-Identifier: Apache-2.0

extension Collection where Element == UInt8 {
  /// A text that is nothing but links would ask Decoro to judge what somebody posted. It opens no links.
  var isOnlyALink: Bool {
    var rest = self[...].drop { $0 <= 0x20 }
    guard !rest.isEmpty else { return false }
    while !rest.isEmpty {
      let start = String(decoding: rest.prefix(8), as: UTF8.self).lowercased()
      guard start.hasPrefix("http://") || start.hasPrefix("https://") || start.hasPrefix("www.") else { return false }
      rest = rest.drop { $0 > 0x20 }.drop { $0 <= 0x20 }
    }
    return true
  }
}
