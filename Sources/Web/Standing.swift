// SPDX-License-Identifier: Apache-2.0
import Compile
import Synchronization

/// What is in force: the document that people read, and what checks by it. When a version takes effect, another takes its
/// place, between two requests.
public final class Standing: Sendable {
  public struct Force: Sendable {
    public var document: ProtocolDocument
    public var source: String
    public var revision: String
    public var checking: Checking

    public init(document: ProtocolDocument, source: String, revision: String, checking: Checking) {
      self.document = document
      self.source = source
      self.revision = revision
      self.checking = checking
    }
  }

  private let state = Mutex<(generation: Int, force: Force?)>((0, nil))

  public init() {}

  public func replace(_ force: Force) { state.withLock { $0 = ($0.generation + 1, force) } }

  var current: (generation: Int, force: Force?) { state.withLock { $0 } }
}

/// The site, made again when what is in force changes. A request that has begun ends with the site that it began with.
final class Sites: Sendable {
  private let options: ServeOptions
  private let state: Mutex<(generation: Int, site: Site)>

  init(_ site: Site, _ options: ServeOptions) {
    self.options = options
    state = Mutex((0, site))
  }

  var current: Site {
    guard let standing = options.standing?.current, let force = standing.force else {
      return state.withLock { $0.site }
    }
    return state.withLock { state in
      guard state.generation != standing.generation else { return state.site }
      var changed = options
      changed.document = force.document
      changed.source = force.source
      changed.revision = force.revision
      changed.checking = force.checking
      // A share folder that went away in the meantime leaves the site as it is. Copies that began under the version before are
      // copies still.
      if let site = try? Site(changed, memories: state.site.memories) { state = (standing.generation, site) }
      return state.site
    }
  }
}
