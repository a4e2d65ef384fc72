// SPDX-License-Identifier: Apache-2.0
import Vocabulary

/// What the YAML parser says, in words for people who do not know YAML.
enum YAMLMessage {
  static func words(for problem: String) -> [String: String] { ["detail": problem] }
}
