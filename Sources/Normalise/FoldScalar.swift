// SPDX-License-Identifier: Apache-2.0

extension Folded {
  /// What one scalar of somebody's pattern is folded to: a byte, two for a ligature, none for what is not seen.
  public static func bytes(of scalar: Unicode.Scalar) -> [UInt8] {
    let first = FoldTable.shared[scalar.value]
    guard first != FoldTable.dropped else { return [] }
    return FoldTable.shared.second(of: scalar.value).map { [first, $0] } ?? [first]
  }
}
