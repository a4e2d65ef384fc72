// SPDX-License-Identifier: Apache-2.0
import Vocabulary

/// One line of JSON, or one HTTP body → a post. Knows what each door refuses (guarantee 1).
///
/// The first walk checks the grammar and remembers where the known keys' values are (of a repeated key, the last);
/// only then is anything built. Unknown keys are walked over.
public struct PostReader: Sendable {
  public enum Door: Sendable { case commandLine, http }

  public var door: Door
  /// Where a post goes that does not say it.
  public var surface: Surface
  public var postLimit: Int
  /// Whether a line's own `outcome` is part of the question, as in `replay` and `eval`.
  public var comparesOutcome: Bool

  public init(door: Door, surface: Surface = .comment, postLimit: Int = 1000, comparesOutcome: Bool = false) {
    self.door = door
    self.surface = surface
    self.postLimit = postLimit
    self.comparesOutcome = comparesOutcome
  }

  /// `number` becomes the id of a post without one: the line it stands on.
  public func post(
    _ bytes: UnsafeBufferPointer<UInt8>, number: Int
  ) throws(InputError) -> Incoming {
    var scanner = JSONScanner(bytes)
    let members = try PostMembers(&scanner)
    try scanner.expectEnd()
    return try incoming(members, scanner, number: number)
  }

  /// A body with `posts` is a batch; what is wrong with one post is told in its place.
  public func body(_ bytes: UnsafeBufferPointer<UInt8>) throws(InputError) -> IncomingBody {
    var scanner = JSONScanner(bytes)
    let members = try PostMembers(&scanner)
    try scanner.expectEnd()
    guard !members.posts.isAbsent else { return .one(try incoming(members, scanner, number: 1)) }
    // A list has no surface, but who says that this one is personal must not send it.
    if door == .http, scanner.says("personal", members.surface) { throw .listOnPersonal }
    guard members.posts.kind == .array else { throw .badPosts }
    return .batch(try batch(members.posts, scanner))
  }

  private func batch(
    _ list: JSONScanner.Value, _ outer: JSONScanner
  ) throws(InputError) -> [Result<Incoming, InputError>] {
    var answers: [Result<Incoming, InputError>] = []
    var scanner = outer
    scanner.at = list.range.lowerBound
    var more = scanner.open(closing: UInt8(ascii: "]"))
    while more {
      guard answers.count < postLimit else { throw .tooManyPosts(limit: postLimit) }
      let element = try scanner.value()
      answers.append(listed(element, scanner, number: answers.count + 1))
      more = try scanner.another(closing: UInt8(ascii: "]"))
    }
    return answers
  }

  private func listed(
    _ element: JSONScanner.Value, _ outer: JSONScanner, number: Int
  ) -> Result<Incoming, InputError> {
    do throws(InputError) {
      var scanner = outer
      scanner.at = element.range.lowerBound
      guard element.kind == .object else { throw .notAnObject }
      let members = try PostMembers(&scanner)
      // Before anything else that may be wrong with it: what is refused must not depend on it.
      if door == .http, scanner.says("personal", members.surface) { throw .listOnPersonal }
      return .success(try incoming(members, scanner, number: number))
    } catch {
      return .failure(error)
    }
  }

  private func incoming(
    _ members: PostMembers, _ scanner: JSONScanner, number: Int
  ) throws(InputError) -> Incoming {
    if members.text.isAbsent { throw .noText }
    guard members.text.isString else { throw .badText }
    var post = Post(id: try id(members.id, scanner, number), text: scanner.text(members.text))
    post.surface = try surface(members.surface, scanner)
    post.audience = try audience(members.audience, of: post.surface, scanner)
    post.language = try language(members.language, scanner)
    if !members.author.isAbsent {
      guard members.author.isString else { throw .badAuthor }
      post.author = scanner.string(members.author)
    }
    if !members.thread.isAbsent { post.thread = try thread(members.thread, scanner) }
    if members.hasAttachments { post.notLookedAt = members.attachments(scanner) }
    if post.surface == .personal { try keepPrivate(post, members, scanner) }
    post.isPublished = try isPublished(members.published, scanner)
    return Incoming(
      post: post, depth: try depth(members.depth, scanner), recorded: try recorded(members.outcome, scanner))
  }

  private func isPublished(_ value: JSONScanner.Value, _ scanner: JSONScanner) throws(InputError) -> Bool {
    if value.isAbsent { return false }
    guard value.kind == .bool else { throw .badPublished }
    return scanner.matches("true", value.range)
  }

  /// Not part of the question of `check`, where it is somebody else's word and passed over. Where it is compared with,
  /// a misspelt one would silently count as none. Bytes are compared: comparing long strings can take the square of
  /// their length.
  private func recorded(_ value: JSONScanner.Value, _ scanner: JSONScanner) throws(InputError) -> Outcome? {
    if !comparesOutcome || value.isAbsent { return nil }
    guard value.isString else { throw .badOutcome }
    let name = scanner.text(value)
    guard let outcome = Outcome.allCases.first(where: { name.elementsEqual($0.rawValue.utf8) }) else {
      throw .badOutcome
    }
    return outcome
  }

  /// A member of staff's own draft is a text and nothing that leads to a person.
  private func keepPrivate(_ post: Post, _ members: PostMembers, _ scanner: JSONScanner) throws(InputError) {
    if post.author != nil || post.thread.contains(where: { $0.author != nil }) { throw .authorOnPersonal }
    if door == .http, !members.links.isAbsent || !members.link.isAbsent { throw .linkOnPersonal }
  }

  private func id(_ value: JSONScanner.Value, _ scanner: JSONScanner, _ number: Int) throws(InputError) -> Post.ID {
    switch value.kind {
    case .absent, .null: return .number(number)
    case .string, .plainString: return .text(scanner.string(value))
    case .number:
      guard let integer = scanner.integer(value) else { throw .badID }
      return .number(integer)
    default: throw .badID
    }
  }

  private func surface(_ value: JSONScanner.Value, _ scanner: JSONScanner) throws(InputError) -> Surface {
    if value.isAbsent { return surface }
    if scanner.says("comment", value) { return .comment }
    if scanner.says("official", value) { return .official }
    if scanner.says("reply", value) { return .reply }
    if scanner.says("personal", value) { return .personal }
    throw .badSurface
  }

  /// Of what the company says, and of what the public writes, there is one audience.
  private func audience(
    _ value: JSONScanner.Value, of surface: Surface, _ scanner: JSONScanner
  ) throws(InputError) -> Audience {
    if value.isAbsent || scanner.says("public", value) { return .everyone }
    if surface == .personal, scanner.says("work-group", value) { return .workGroup }
    throw .badAudience
  }

  /// BCP 47: `es-CO` is Spanish. A language that Decoro does not know is left for it to tell.
  private func language(_ value: JSONScanner.Value, _ scanner: JSONScanner) throws(InputError) -> Language? {
    if value.isAbsent { return nil }
    guard value.isString else { throw .badLanguage }
    return Language(tag: scanner.text(value))
  }

  private func depth(_ value: JSONScanner.Value, _ scanner: JSONScanner) throws(InputError) -> Decision.Depth? {
    if value.isAbsent { return nil }
    if scanner.says("full", value) { return .full }
    if scanner.says("fast", value) { return .fast }
    throw .badDepth
  }

  private func thread(_ list: JSONScanner.Value, _ outer: JSONScanner) throws(InputError) -> [Post.Ancestor] {
    guard list.kind == .array else { throw .badThread }
    var ancestors: [Post.Ancestor] = []
    var scanner = outer
    scanner.at = list.range.lowerBound
    var more = scanner.open(closing: UInt8(ascii: "]"))
    while more {
      guard scanner.peek() == UInt8(ascii: "{") else { throw .badThread }
      let members = try PostMembers(&scanner)
      guard members.text.isString, members.author.isAbsent || members.author.isString else { throw .badThread }
      let author = members.author.isAbsent ? nil : scanner.string(members.author)
      ancestors.append(Post.Ancestor(text: scanner.string(members.text), author: author))
      more = try scanner.another(closing: UInt8(ascii: "]"))
    }
    return ancestors
  }
}
