// SPDX-License-Identifier: Apache-2.0

/// What a spreadsheet writes as text.
enum Spreadsheet {
  /// RFC 4180 with the separator that occurs more in the first line; each row with the line that it begins on, blank ones left out.
  static func rows(_ text: String) -> [(line: Int, cells: [String])] {
    let first = text.prefix { !$0.isNewline }
    let comma = UInt8(ascii: ","), semicolon = UInt8(ascii: ";")
    let separator =
      first.utf8.count(where: { $0 == semicolon }) > first.utf8.count(where: { $0 == comma }) ? semicolon : comma
    var rows: [(line: Int, cells: [String])] = []
    var row: [String] = []
    var (line, begun) = (1, 1)
    var cell: [UInt8] = []
    var isQuoted = false
    func endCell() {
      row.append(String(decoding: cell, as: UTF8.self))
      cell = []
    }
    func endRow() {
      endCell()
      if row.contains(where: { !$0.tidied.isEmpty }) { rows.append((begun, row)) }
      (row, begun) = ([], line)
    }
    // A byte-order mark is not part of the first name.
    var bytes = Array(text.utf8)[...]
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes = bytes.dropFirst(3) }
    var i = bytes.startIndex
    while i < bytes.endIndex {
      let byte = bytes[i]
      i += 1
      if byte == 0x0A { line += 1 }
      switch byte {
      case UInt8(ascii: "\"") where isQuoted && i < bytes.endIndex && bytes[i] == UInt8(ascii: "\""):
        cell.append(byte)
        i += 1
      case UInt8(ascii: "\"") where isQuoted || cell.isEmpty: isQuoted.toggle()
      case separator where !isQuoted: endCell()
      case 0x0A where !isQuoted: endRow()
      case 0x0D where !isQuoted: continue
      default: cell.append(byte)
      }
    }
    endRow()
    return rows
  }
}
