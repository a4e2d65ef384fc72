// SPDX-License-Identifier: Apache-2.0
import Store

/// Comments as a network, a spreadsheet or a person gives them: JSON Lines with `text`, a table with a column for the text, or one
/// text a line.
public enum CommentFile {
  /// One line; nil when it is JSON without a text, or longer than a comment may be. Blank lines are nobody's.
  public static func line(_ line: Substring) -> IncomingComment? {
    let bare = line.drop { $0 == " " || $0 == "\t" }
    // A text may begin with a brace; what goes on like an object is one, or a piece of one.
    guard bare.hasPrefix("{"), bare.dropFirst().first(where: { !$0.isWhitespace }) == "\"" else {
      return comment(String(bare), [:])
    }
    guard case .object(let object)? = JSON(reading: bare.utf8), case .text(let text)? = object["text"] else {
      return nil
    }
    return comment(text, object.compactMapValues { if case .text(let text) = $0 { text } else { nil } })
  }

  /// A whole pasted list.
  public static func read(_ text: String) -> [IncomingComment?] {
    let lines = text.split(whereSeparator: \.isNewline).filter { !$0.allSatisfy(\.isWhitespace) }
    guard let first = lines.first, let columns = columns(first), let place = columns.firstIndex(of: "text") else {
      return lines.map(line)
    }
    return Spreadsheet.rows(text).dropFirst().map { _, row in
      guard row.indices.contains(place) else { return nil }
      let pairs = zip(columns, row).map { ($0, $1) }
      return comment(row[place], Dictionary(pairs, uniquingKeysWith: { first, _ in first }))
    }
  }

  private static func columns(_ line: Substring) -> [String]? {
    let names = Spreadsheet.rows(String(line)).first?.cells.map { $0.tidied.lowercased() } ?? []
    let known = [
      "texto": "text", "comentario": "text", "comentário": "text", "text": "text", "comment": "text", "red": "network",
      "rede": "network", "network": "network", "enlace": "link", "link": "link", "url": "link", "autor": "author",
      "author": "author",
    ]
    let read = names.map { known[$0] ?? "" }
    return names.count > 1 && read.contains("text") ? read : nil
  }

  private static func comment(_ text: String, _ fields: [String: String]) -> IncomingComment? {
    guard !text.allSatisfy(\.isWhitespace), text.utf8.count <= Company.longestComment else { return nil }
    return IncomingComment(
      text: text.withoutNUL, network: fields["network"] ?? "", link: fields["link"] ?? "", author: fields["author"])
  }
}
