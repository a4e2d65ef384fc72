// SPDX-License-Identifier: Apache-2.0
import Compile
import Decide
import Detect
import Foundation
import Score
import Vocabulary
import Wire

/// A protocol, read and compiled, with the engine that runs it.
struct LoadedProtocol: Sendable {
  let engine: Engine
  let ruleset: Ruleset
  let warnings: [Problem]
  /// The document as it was read.
  var source = ""

  var document: ProtocolDocument { ruleset.document }

  /// Reads and compiles what `--protocol` names, or throws the screens of everything that is wrong with it.
  static func load(_ options: ProtocolOptions) throws(AppError) -> LoadedProtocol {
    try load(options.protocol, share: options.speech.share, speaking: options.speech.language)
  }

  static func load(_ name: String?, share: String?, speaking language: Language) throws(AppError) -> LoadedProtocol {
    let reading = ProtocolReading(share: share)
    let path = try reading.path(of: name ?? "decoro:es")
    let bytes: [UInt8]
    do throws(Descriptor.Failure) { bytes = try Files.read(path) } catch {
      throw .protocolUnreadable(path: path, reason: error.reason)
    }
    let loaded = try reading.compiled(bytes, path: path, speaking: language)
    // The newest edition stands in for none: what somebody named is used or refused.
    if let name, name.hasPrefix("decoro:"), let at = name.firstIndex(of: "@"),
      loaded.document.front.version ?? "" != name[name.index(after: at)...]
    {
      throw .protocolUnknown(name: name, shipped: try ShareFolder.find(option: share).shippedNames)
    }
    return loaded
  }
}

/// Reads documents and what they start from.
struct ProtocolReading: Sendable {
  let share: String?

  /// The path of a document, or of the shipped one that is named. A path needs no share folder.
  func path(of name: String) throws(AppError) -> String {
    guard name.hasPrefix("decoro:") else { return name }
    let folder = try ShareFolder.find(option: share)
    guard let path = folder.shipped(name) else { throw .protocolUnknown(name: name, shipped: folder.shippedNames) }
    return path
  }

  /// What `compile` asks for when a document extends another.
  var bases: Bases {
    { reference in
      // A pipe would be waited for, perhaps for ever: nobody named it on purpose inside a document.
      guard let path = try? path(of: reference), Files.isPlain(path), let bytes = try? Files.read(path) else {
        return nil
      }
      return (path, String(decoding: bytes, as: UTF8.self))
    }
  }

  /// The newest edition of the shipped protocol in a language.
  func edition(_ language: Language) -> String? {
    guard let base = bases("decoro:\(language.rawValue)"),
      case .success(let compiled) = result(Array(base.text.utf8), path: base.path)
    else { return nil }
    return compiled.ruleset.document.front.version
  }

  func result(_ bytes: [UInt8], path: String) -> Result<Compiled, Problems> {
    let options = CompileOptions(detectors: Detector.all.map(\.id))
    return compile(bytes: bytes, path: path, options: options, bases: bases)
  }

  func compiled(_ bytes: [UInt8], path: String, speaking language: Language) throws(AppError) -> LoadedProtocol {
    switch result(bytes, path: path) {
    case .success(let compiled):
      let engine = Engine(ruleset: compiled.ruleset, weights: try weights(), encoder: try encoder())
      return LoadedProtocol(
        engine: engine, ruleset: compiled.ruleset, warnings: compiled.warnings,
        source: String(decoding: bytes, as: UTF8.self))
    case .failure(let problems): throw .protocolInvalid(screens: problems.screens(in: language))
    }
  }

  /// What decides under a document, with the learned scores; they are read once and shared.
  func engines() throws(AppError) -> @Sendable (Ruleset) -> Engine {
    let (weights, encoder) = (try weights(), try encoder())
    return { Engine(ruleset: $0, weights: weights, encoder: encoder) }
  }

  /// The learned scores. Without them half of what people hurt with would pass unseen, so their absence is an error.
  private func weights() throws(AppError) -> Weights {
    try opened(ShareFolder.find(option: share).fastWeights) { path throws(Weights.Failure) in try Weights(path: path) }
  }

  private func encoder() throws(AppError) -> Encoder {
    try opened(ShareFolder.find(option: share).deepWeights) { path throws(Weights.Failure) in try Encoder(path: path) }
  }

  private func opened<File>(
    _ path: String, _ open: (String) throws(Weights.Failure) -> File
  ) throws(AppError) -> File {
    do throws(Weights.Failure) { return try open(path) } catch {
      switch error {
      case .cannotOpen(let reason), .notWeights(let reason): throw .weightsUnreadable(path: path, reason: reason)
      }
    }
  }
}
