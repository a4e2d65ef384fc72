// SPDX-License-Identifier: Apache-2.0
// Stand-in until the inflection generators land: delete this file then.
import Vocabulary
public enum Inflection { public enum Kind { case verb, noun, unknown }
 public enum Derivatives { case all, none }
 public static func forms(of w: String, in l: Language, as k: Kind = .unknown, derivatives: Derivatives = .all) -> [String] { [FoldedWord.fold(w)] } }
public struct LanguageGuess { public init(){}; public mutating func reset(){}; public mutating func see(_ w: UnsafeBufferPointer<UInt8>, hash: UInt64){}
 public mutating func seeMarks(enye: Bool, tildeVowels: Bool, cedilla: Bool, invertedMarks: Bool){}
 public var language: Language? { nil } }
