// SPDX-License-Identifier: Apache-2.0
import Vocabulary
import Wire

/// What the composer's form sends. There is no name, no account and no link among its fields.
struct ComposerForm: Sendable {
  /// With `\n` as its line break.
  var text = ""
  var place = Place.personal
  var language: Language
  /// Only the part of the page that changes is wanted: the script asks while somebody types.
  var isLive = false
  /// The text before the last remedy was applied.
  var before: String?
  var press: Press = .check

  /// The button that sent the form.
  enum Press: Equatable, Sendable {
    case check
    /// The example with this number.
    case example(Int)
    /// The remedy of the finding with this number.
    case apply(Int)
    case undo
  }

  /// Where the text goes: the surfaces, and of one's own texts the two audiences.
  enum Place: String, Sendable, CaseIterable {
    case personal
    case workGroup = "work-group"
    case official, reply, comment

    var surface: Surface { Surface(rawValue: rawValue) ?? .personal }
    var audience: Audience { self == .workGroup ? .workGroup : .everyone }

    fileprivate init?(field: String) {
      guard let place = Self.allCases.first(where: { field.utf8.elementsEqual($0.rawValue.utf8) }) else { return nil }
      self = place
    }
  }

  static let fields: Set<String> = ["text", "surface", "lang", "to", "part", "example", "apply", "undo", "before"]

  init(_ body: [UInt8], fallback: Language) {
    let form = Form(body, names: Self.fields)
    text = form["text"] ?? ""
    // Bytes are compared: a field may be as long as the form, and comparing long strings can take the square of that.
    place = form["surface"].flatMap(Place.init(field:)) ?? .personal
    language =
      form["to"].flatMap { Language(tag: $0.utf8) } ?? form["lang"].flatMap { Language(tag: $0.utf8) } ?? fallback
    isLive = form["part"]?.utf8.elementsEqual("result".utf8) ?? false
    before = form["before"]
    if let number = form["example"].flatMap({ Int($0) }) { press = .example(number) }
    if let number = form["apply"].flatMap({ Int($0) }) { press = .apply(number) }
    if form["undo"] != nil { press = .undo }
  }
}
