// SPDX-License-Identifier: Apache-2.0
import Vocabulary

/// Everything that can be wrong with a protocol. The ids are for ever: manual pages, scripts and searches rely on them.
public enum ProblemID: String, Sendable, Hashable, CaseIterable {
  case notUTF8 = "document.not-utf8"
  case tooLarge = "document.too-large"
  case controlCharacter = "document.control-character"
  case tooManyMarks = "document.too-many-marks"
  case tooManyClauses = "document.too-many-clauses"
  case tooManyTerms = "document.too-many-terms"
  case tooDeep = "document.nested-too-deep"
  case mergeConflict = "document.merge-conflict"

  case yamlSyntax = "yaml.syntax"
  case yamlDuplicateKey = "yaml.duplicate-key"
  case yamlAnchor = "yaml.anchor"
  case yamlNotMapping = "yaml.not-a-mapping"

  case frontMissing = "front.missing"
  case frontUnclosed = "front.unclosed"
  case frontRequired = "front.required-key"
  case frontUnknownKey = "front.unknown-key"
  case frontType = "front.wrong-type"
  case frontFormat = "front.format-version"
  case frontLanguage = "front.language"
  case frontCountry = "front.country"
  case frontVersion = "front.version"
  case frontDate = "front.date"
  case frontReview = "front.review-before-effective"
  case frontTimezone = "front.timezone"
  case frontTimezoneRequired = "front.timezone-required"

  case extendsForm = "extends.form"
  case extendsNotFound = "extends.not-found"
  case extendsNoEdition = "extends.no-edition"
  case extendsWrongEdition = "extends.wrong-edition"
  case extendsNoHash = "extends.no-hash"
  case extendsWrongHash = "extends.wrong-hash"
  case extendsCycle = "extends.cycle"
  case extendsLanguage = "extends.other-language"

  case articleHeading = "article.heading"
  case articleDuplicate = "article.duplicate-number"
  case articleNone = "article.none"

  case clauseFence = "clause.fence"
  case clauseUnclosed = "clause.unclosed"
  case clauseNested = "clause.nested"
  case clauseLost = "clause.not-read"
  case clauseOutside = "clause.outside-article"
  case clauseDuplicate = "clause.duplicate-id"
  case clauseUnknownKey = "clause.unknown-key"
  case clauseType = "clause.wrong-type"
  case clauseEmptyList = "clause.empty-list"
  case clauseNoDetector = "clause.no-detector"
  case clauseUnknownDetector = "clause.unknown-detector"
  case clauseShield = "clause.shield-as-detector"
  case clauseUnless = "clause.unless"
  case clauseNoSurface = "clause.no-surface"
  case clauseOutcome = "clause.unknown-outcome"
  case clauseOutcomeSurface = "clause.outcome-not-allowed"
  case clauseThreshold = "clause.threshold"
  case clauseThresholdOrder = "clause.threshold-order"
  case clauseNumber = "clause.number"
  case clauseOff = "clause.off"
  case clauseTerm = "clause.term"
  case clauseScript = "clause.script"
  case clauseMarks = "clause.marks"
  case clauseMarkMissing = "clause.mark-missing"

  case patternSyntax = "pattern.syntax"
  case patternNotLinear = "pattern.not-linear"
  case patternEmpty = "pattern.matches-empty"
  case patternRepeat = "pattern.repeat"
  case patternScript = "pattern.script"
  case patternTooLarge = "pattern.too-large"

  case cardOutside = "situation.outside"
  case cardSteps = "situation.no-steps"
  case cardKey = "situation.key"
  case cardClause = "situation.unknown-clause"
  case cardUntested = "situation.untested"

  case lintDisagree = "lint.clauses-disagree"
  case lintNeverFires = "lint.never-fires"
  case lintNoExamples = "lint.no-examples"
  case lintExampleTwice = "lint.example-twice"
  case lintPersonName = "lint.person-name"
  case lintSanction = "lint.sanction"
  case lintLawWording = "lint.law-wording"
  case lintLawMissing = "lint.law-missing"
  case lintLawConsulted = "lint.law-consulted"

  public var severity: Problem.Severity {
    switch self {
    case .extendsNoEdition, .cardUntested, .lintDisagree, .lintNeverFires, .lintNoExamples, .lintExampleTwice,
      .lintPersonName, .lintLawWording, .lintLawMissing, .lintLawConsulted:
      .warning
    default: .error
    }
  }

  /// The manual page, in the folder of the documentation.
  public var page: String { "docs/errors/\(rawValue).md" }
}
