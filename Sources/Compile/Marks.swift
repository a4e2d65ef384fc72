// SPDX-License-Identifier: Apache-2.0

/// An example with « » around what must be found. A real guillemet is written twice.
struct Marks {
  var text = ""
  /// UTF-8 offsets in `text`.
  var spans: [Range<Int>] = []

  enum Fault: Error { case unopened(Int), unclosed(Int), empty(Int) }

  /// The fault carries the scalar at which it shows.
  init(_ marked: String) throws(Fault) {
    let scalars = Array(marked.unicodeScalars)
    var open: (offset: Int, at: Int)?
    var i = 0
    while i < scalars.count {
      let scalar = scalars[i]
      let isDouble = i + 1 < scalars.count && scalars[i + 1] == scalar
      defer { i += 1 }
      switch scalar {
      case "«" where isDouble, "»" where isDouble:
        text.unicodeScalars.append(scalar)
        i += 1
      case "«":
        if let open { throw .unclosed(open.at) }
        open = (text.utf8.count, i)
      case "»":
        guard let start = open else { throw .unopened(i) }
        guard start.offset < text.utf8.count else { throw .empty(i) }
        spans.append(start.offset..<text.utf8.count)
        open = nil
      default: text.unicodeScalars.append(scalar)
      }
    }
    if let open { throw .unclosed(open.at) }
  }

  /// The other way: marks around the spans, real guillemets doubled.
  static func write(_ text: String, spans: [Range<Int>]) -> String {
    var out = ""
    var offset = 0
    for scalar in text.unicodeScalars {
      if spans.contains(where: { $0.upperBound == offset && !$0.isEmpty }) { out += "»" }
      if spans.contains(where: { $0.lowerBound == offset && !$0.isEmpty }) { out += "«" }
      out.unicodeScalars.append(scalar)
      if scalar == "«" || scalar == "»" { out.unicodeScalars.append(scalar) }
      offset += UTF8.width(scalar)
    }
    if spans.contains(where: { $0.upperBound == offset && !$0.isEmpty }) { out += "»" }
    return out
  }
}
