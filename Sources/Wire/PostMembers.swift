// SPDX-License-Identifier: Apache-2.0

/// Where the values of the known keys stand in one object. A repeated key: the last one counts.
struct PostMembers {
  var id = JSONScanner.Value.absent
  var text = JSONScanner.Value.absent
  var surface = JSONScanner.Value.absent
  var audience = JSONScanner.Value.absent
  var language = JSONScanner.Value.absent
  var author = JSONScanner.Value.absent
  var thread = JSONScanner.Value.absent
  var depth = JSONScanner.Value.absent
  var posts = JSONScanner.Value.absent
  var published = JSONScanner.Value.absent
  var outcome = JSONScanner.Value.absent
  var pictures = JSONScanner.Value.absent
  var video = JSONScanner.Value.absent
  var audio = JSONScanner.Value.absent
  var links = JSONScanner.Value.absent
  var link = JSONScanner.Value.absent
  private(set) var hasAttachments = false

  /// Reads the object that the scanner stands at, to behind its `}`.
  init(_ scanner: inout JSONScanner) throws(InputError) {
    guard scanner.peek() == UInt8(ascii: "{") else {
      _ = try scanner.value()
      throw .notAnObject
    }
    var more = scanner.open(closing: UInt8(ascii: "}"))
    while more {
      let key = try scanner.key()
      let value = try scanner.value()
      note(value, of: key, scanner)
      more = try scanner.another(closing: UInt8(ascii: "}"))
    }
  }

  /// By length first: most keys of a line are none of ours, and they cost one comparison. An escaped key, which nobody
  /// writes but everybody may, is tried against each.
  private mutating func note(_ value: JSONScanner.Value, of key: JSONScanner.Value, _ scanner: JSONScanner) {
    let length = key.kind == .plainString ? key.range.count : nil
    if length == nil || length == 2, scanner.says("id", key) { return id = value }
    if length == nil || length == 4 {
      if scanner.says("text", key) { return text = value }
      if scanner.says("lang", key) { return language = value }
    }
    if length == nil || length == 5 {
      if scanner.says("depth", key) { return depth = value }
      if scanner.says("posts", key) { return posts = value }
    }
    if length == nil || length == 6 {
      if scanner.says("author", key) { return author = value }
      if scanner.says("thread", key) { return thread = value }
    }
    if length == nil || length == 7 {
      if scanner.says("surface", key) { return surface = value }
      if scanner.says("outcome", key) { return outcome = value }
    }
    if length == nil || length == 8, scanner.says("audience", key) { return audience = value }
    if length == nil || length == 9, scanner.says("published", key) { return published = value }
    if length ?? 4 >= 4, noteAttachment(value, of: key, scanner) { hasAttachments = true }
  }

  private mutating func noteAttachment(
    _ value: JSONScanner.Value, of key: JSONScanner.Value, _ scanner: JSONScanner
  ) -> Bool {
    if scanner.says("pictures", key) {
      pictures = value
    } else if scanner.says("video", key) {
      video = value
    } else if scanner.says("audio", key) {
      audio = value
    } else if scanner.says("links", key) {
      links = value
    } else if scanner.says("link", key) {
      link = value
    } else {
      return false
    }
    return true
  }

  /// What came along and that nobody looks at, as JSON paths: the caller must know that it was not judged.
  func attachments(_ outer: JSONScanner) -> [String] {
    var paths: [String] = []
    for (name, value) in [("pictures", pictures), ("video", video), ("audio", audio), ("links", links), ("link", link)]
    {
      switch value.kind {
      case .absent, .null: continue
      case .array:
        var scanner = outer
        scanner.at = value.range.lowerBound
        var more = scanner.open(closing: UInt8(ascii: "]"))
        var index = 0
        while more {
          paths.append("\(name)[\(index)]")
          index += 1
          // The first walk has checked all of it; an error cannot come here, and would only end the list.
          more = (try? scanner.value()) != nil && (try? scanner.another(closing: UInt8(ascii: "]"))) == true
        }
      default: paths.append(name)
      }
    }
    return paths
  }
}
