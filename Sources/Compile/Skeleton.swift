// SPDX-License-Identifier: Apache-2.0
import CMarkGFM

/// Where the headings and the fenced blocks of a document stand: what a protocol is made of. Everything between them
/// is prose, and stays as it was written.
struct Skeleton {
  enum Block {
    case heading(level: Int, title: String, line: Int)
    /// A fence whose info string begins with `clause` or `situation`. `content` holds line numbers.
    case fence(info: String, line: Int, content: Range<Int>, end: Int, isClosed: Bool, isNested: Bool)

    var line: Int {
      switch self {
      case .heading(_, _, let line), .fence(_, let line, _, _, _, _): line
      }
    }
  }

  let blocks: [Block]

  /// Reads the lines of `file` from `first` (1-based) on.
  init(_ file: SourceFile, from first: Int) {
    var blocks: [Block] = []
    let body = BlockText.bytes(of: file.lines.dropFirst(first - 1))
    let root = body.withUnsafeBytes { raw in
      cmark_parse_document(raw.baseAddress?.assumingMemoryBound(to: CChar.self), raw.count, CMARK_OPT_DEFAULT)
    }
    guard let root else {
      self.blocks = []
      return
    }
    defer { cmark_node_free(root) }
    let iterator = cmark_iter_new(root)
    defer { cmark_iter_free(iterator) }
    while case let event = cmark_iter_next(iterator), event != CMARK_EVENT_DONE {
      guard event == CMARK_EVENT_ENTER, let node = cmark_iter_get_node(iterator) else { continue }
      let line = Int(cmark_node_get_start_line(node)) + first - 1
      let isNested = cmark_node_parent(node) != root
      switch cmark_node_get_type(node) {
      case CMARK_NODE_HEADING where !isNested:
        let level = Int(cmark_node_get_heading_level(node))
        blocks.append(.heading(level: level, title: Skeleton.title(file.line(line)), line: line))
      case CMARK_NODE_CODE_BLOCK:
        let info = cmark_node_get_fence_info(node).map { String(cString: $0) } ?? ""
        guard info.hasPrefix("clause") || info.hasPrefix("situation") else { continue }
        let end = Int(cmark_node_get_end_line(node)) + first - 1
        let isClosed = end > line && Skeleton.isFence(file.line(end))
        blocks.append(
          .fence(
            info: info, line: line, content: line + 1..<max(line + 1, isClosed ? end : end + 1), end: end,
            isClosed: isClosed, isNested: isNested))
      default: continue
      }
    }
    self.blocks = blocks
  }

  /// The words of a heading: without `#`, also without those at its end.
  private static func title(_ line: String) -> String {
    var scalars = Substring(line).unicodeScalars
    while scalars.first == " " { scalars.removeFirst() }
    let marked = scalars.first == "#"
    while scalars.first == "#" { scalars.removeFirst() }
    while let last = scalars.last, last == " " || last == "\t" { scalars.removeLast() }
    if marked {
      var bare = scalars
      while bare.last == "#" { bare.removeLast() }
      if bare.last == " " { scalars = bare }
    }
    while let first = scalars.first, first == " " || first == "\t" { scalars.removeFirst() }
    while let last = scalars.last, last == " " || last == "\t" { scalars.removeLast() }
    return String(scalars)
  }

  private static func isFence(_ line: String) -> Bool {
    let bare = line.unicodeScalars.filter { $0 != " " && $0 != "\t" && $0 != ">" }
    return bare.count >= 3 && (bare.allSatisfy { $0 == "`" } || bare.allSatisfy { $0 == "~" })
  }
}
