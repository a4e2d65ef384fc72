// SPDX-License-Identifier: Apache-2.0

/// The text of a document as far as its blocks need it: what only matters inside a line (links, emphasis, code spans,
/// tags) is written over with letters. Versions of the Markdown library that are in use take quadratic time on long runs
/// of those signs, and on thousands of quotations inside quotations; a protocol needs neither.
enum BlockText {
  /// Quotations and lists inside one another.
  static let maximumDepth = 32

  static func bytes(of lines: some Sequence<String>) -> [UInt8] {
    var out: [UInt8] = []
    for line in lines {
      let start = out.count
      out.append(contentsOf: line.utf8)
      let (prefix, _) = containers(out[start...])
      plaster(&out, from: prefix)
      out.append(0x0A)
    }
    return out
  }

  /// Whether a line opens more containers than anybody reads.
  static func isTooDeep(_ line: String) -> Bool {
    guard line.utf8.count > maximumDepth else { return false }
    return containers(Array(line.utf8)[...]).depth > maximumDepth
  }

  /// Where the marks of quotations and lists at the start of a line end, and how many there are.
  private static func containers(_ line: ArraySlice<UInt8>) -> (end: Int, depth: Int) {
    var i = line.startIndex
    var depth = 0
    func isBlank(_ at: Int) -> Bool { at >= line.endIndex || line[at] == 0x20 || line[at] == 0x09 }
    while i < line.endIndex {
      switch line[i] {
      case 0x20, 0x09: i += 1
      case UInt8(ascii: ">"):
        i += 1
        depth += 1
      case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"):
        guard isBlank(i + 1) else { return (i, depth) }
        i += 1
        depth += 1
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        var end = i
        while end < line.endIndex, line[end] >= 0x30, line[end] <= 0x39 { end += 1 }
        guard end < line.endIndex, line[end] == UInt8(ascii: ".") || line[end] == UInt8(ascii: ")"), isBlank(end + 1)
        else {
          return (i, depth)
        }
        i = end + 1
        depth += 1
      default: return (i, depth)
      }
    }
    return (i, depth)
  }

  private static func plaster(_ out: inout [UInt8], from start: Int) {
    let rest = out[start...]
    // Fences, rules and underlines of headings stay; so does a comment, which hides the headings inside it.
    if rest.starts(with: "```".utf8) || rest.starts(with: "~~~".utf8) || rest.starts(with: "<!--".utf8) { return }
    if rest.count <= 200, rest.allSatisfy({ "_*-= \t".utf8.contains($0) }) { return }
    for i in rest.indices where "[]*_`<&!\\".utf8.contains(out[i]) { out[i] = UInt8(ascii: "x") }
  }
}
