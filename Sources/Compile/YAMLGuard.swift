// SPDX-License-Identifier: Apache-2.0

/// Looks at a YAML block before it is parsed: for what YAML allows and a protocol does not, because it makes a text
/// mean something else than it seems to (anchors, aliases, tags), or makes a parser work without end (nesting).
/// It reads quotes, comments and block scalars as YAML does, and nothing else.
struct YAMLGuard {
  enum Refusal { case anchor, depth }

  static let maximumDepth = 16
  static let maximumIndent = 64

  private var quote: Unicode.Scalar?
  private var blockIndent: Int?
  private var depth = 0

  /// The first thing that is refused; line and column count from 1.
  static func refusal(in lines: some Sequence<String>) -> (Refusal, line: Int, column: Int)? {
    var guarding = YAMLGuard()
    for (index, line) in lines.enumerated() {
      if let (refusal, column) = guarding.scan(line) { return (refusal, index + 1, column) }
    }
    return nil
  }

  private mutating func scan(_ line: String) -> (Refusal, column: Int)? {
    let scalars = Array(line.unicodeScalars)
    let indent = scalars.prefix { $0 == " " }.count
    if quote == nil, indent > YAMLGuard.maximumIndent, indent < scalars.count { return (.depth, indent + 1) }
    if let block = blockIndent {
      if indent > block || indent == scalars.count { return nil }
      blockIndent = nil
    }
    var i = indent
    var starts = true
    var compact = 0
    while i < scalars.count {
      let scalar = scalars[i]
      let next: Unicode.Scalar? = i + 1 < scalars.count ? scalars[i + 1] : nil
      let ends = next == nil || next == " " || next == "\t"
      defer { i += 1 }
      if let open = quote {
        if open == "\"", scalar == "\\" {
          i += 1
        } else if scalar == open {
          if open == "'", next == "'" { i += 1 } else { quote = nil }
        }
        continue
      }
      if scalar == " " || scalar == "\t" { continue }
      if scalar == "#", i == 0 || scalars[i - 1] == " " || scalars[i - 1] == "\t" { return nil }
      switch scalar {
      case "[" where starts || depth > 0, "{" where starts || depth > 0:
        depth += 1
        starts = true
        if depth > YAMLGuard.maximumDepth { return (.depth, i + 1) }
      case "]" where depth > 0, "}" where depth > 0:
        depth -= 1
        starts = false
      case "," where depth > 0: starts = true
      case ":" where ends || depth > 0 && next.map({ ",]}[{\"'".unicodeScalars.contains($0) }) == true: starts = true
      case "-" where starts && ends, "?" where starts && ends:
        compact += 1
        if compact > YAMLGuard.maximumDepth { return (.depth, i + 1) }
      case "&" where starts && !ends, "*" where starts && !ends, "!" where starts: return (.anchor, i + 1)
      case "\"" where starts, "'" where starts:
        quote = scalar
        starts = false
      case "|" where starts && depth == 0, ">" where starts && depth == 0:
        blockIndent = indent
        return nil
      default: starts = false
      }
    }
    return nil
  }
}
