// SPDX-License-Identifier: Apache-2.0

/// What a host name may end in, as hashes of its last label.
enum TopLevels {
  static let sure = hashes(
    "com net org edu gov info biz io app dev online shop store site xyz club top live link click tv ly gl tk cf ru cn br mx cl "
      + "uy py bo ec pt fr uk eu cat lat gt ni hn sv pa do cr pr cu gob mil page blog news vip win bet loan work")
  static let doubtful = hashes("es co me la ar pe ve us de it to is in so ai fm am be cc")

  /// FNV-1a.
  static func hash(_ letters: some Sequence<UInt8>) -> UInt64 {
    letters.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }

  private static func hashes(_ text: String) -> Set<UInt64> {
    Set(text.split(separator: " ").map { hash($0.utf8) })
  }
}
