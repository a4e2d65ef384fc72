// SPDX-License-Identifier: Apache-2.0
import Vocabulary

extension Language {
  /// `es`, and as BCP 47 and operating systems write it (`es-CO`, `ES_co`); nil for a language that is none of ours.
  /// Three bytes decide: a tag is somebody else's text, and comparing long strings can take the square of their length.
  public init?(tag: some Sequence<UInt8>) {
    var bytes = tag.makeIterator()
    guard let first = bytes.next(), let second = bytes.next() else { return nil }
    if let third = bytes.next(), third != UInt8(ascii: "-"), third != UInt8(ascii: "_") { return nil }
    switch (first | 0x20, second | 0x20) {
    case (UInt8(ascii: "e"), UInt8(ascii: "s")): self = .es
    case (UInt8(ascii: "p"), UInt8(ascii: "t")): self = .pt
    case (UInt8(ascii: "e"), UInt8(ascii: "n")): self = .en
    default: return nil
    }
  }
}
