// SPDX-License-Identifier: Apache-2.0
import CMarkGFM
import Foundation

/// Prose of a protocol as a page shows it.
public enum Markdown {
  /// HTML without raw HTML and without dangerous links: what somebody writes into a protocol cannot run in a page.
  public static func html(_ markdown: String) -> String {
    let bytes = Array(markdown.utf8)
    let html = bytes.withUnsafeBytes { raw in
      cmark_markdown_to_html(raw.baseAddress?.assumingMemoryBound(to: CChar.self), raw.count, CMARK_OPT_VALIDATE_UTF8)
    }
    guard let html else { return "" }
    defer { free(html) }
    return String(cString: html)
  }
}
