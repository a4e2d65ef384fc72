// SPDX-License-Identifier: Apache-2.0
import CQREncode

/// A text as a picture for a phone's camera (ISO/IEC 18004), drawn by libqrencode.
enum QRCode {
  /// An SVG with the quiet zone that readers ask for; nil for a text that no code holds. Black on white in the dark too: many
  /// readers know nothing else.
  static func svg(_ text: String, label: String) -> String? {
    guard let code = QRcode_encodeString8bit(text, 0, QR_ECLEVEL_M) else { return nil }
    defer { QRcode_free(code) }
    let width = Int(code.pointee.width)
    guard let cells = code.pointee.data else { return nil }
    var path = ""
    for y in 0..<width {
      for x in 0..<width where cells[y * width + x] & 1 == 1 { path += "M\(x + 4) \(y + 4)h1v1h-1z" }
    }
    let side = width + 8
    return """
      <svg class="qr" role="img" aria-label="\(HTMLEscape().escapeText(label))" viewBox="0 0 \(side) \(side)" shape-rendering="crispEdges">\
      <path fill="#fff" d="M0 0h\(side)v\(side)H0z"/><path fill="#000" d="\(path)"/></svg>
      """
  }
}
