// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import Foundation
import Vocabulary
import Wire

/// Colours, or none.
struct Style: Sendable {
  let isOn: Bool

  enum When: String, ExpressibleByArgument, CaseIterable, Sendable { case auto, always, never }

  enum Look: String, Sendable {
    case bold = "1"
    case faint = "2"
    case red = "31"
    case yellow = "33"
    case cyan = "36"
    case green = "32"
  }

  /// `auto`: at a terminal that can show them, unless NO_COLOR says otherwise.
  init(_ when: When, environment: [String: String] = ProcessInfo.processInfo.environment) {
    isOn =
      switch when {
      case .always: true
      case .never: false
      case .auto:
        Descriptor.standardOutput.isTerminal && (environment["NO_COLOR"] ?? "").isEmpty
          && environment["TERM"] != "dumb"
      }
  }

  func callAsFunction(_ text: String, _ looks: Look...) -> String {
    isOn && !text.isEmpty ? "\u{1B}[\(looks.map(\.rawValue).joined(separator: ";"))m\(text)\u{1B}[0m" : text
  }
}

extension Outcome {
  /// Nobody relies on the colour: the word stands beside it.
  var look: Style.Look {
    switch self {
    case .pass: .green
    case .advise: .cyan
    case .hold, .private: .yellow
    case .hide, .escalate: .red
    }
  }
}
