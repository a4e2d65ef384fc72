// SPDX-License-Identifier: Apache-2.0
import Store

/// What somebody typed to ask whether a profile is ours: a handle, with or without `@`, or a link.
public struct OfficialName: Sendable, Hashable {
  public enum Answer: Sendable, Hashable {
    case official(Profile)
    /// Not ours, and easily taken for it.
    case looksLike(Profile)
    case notOurs
  }

  /// Empty when only a handle was typed.
  public let host: String
  public let handle: String

  public init(_ text: String) {
    var rest = text.tidied.prefix(300)[...]
    var isLink = false
    if let scheme = rest.range(of: "://"), rest[..<scheme.lowerBound].allSatisfy({ $0.isASCII && $0.isLetter }) {
      isLink = true
      // Nothing else is a page.
      guard ["http", "https"].contains(rest[..<scheme.lowerBound].lowercased()) else {
        (host, handle) = (String(rest), "")
        return
      }
      rest = rest[scheme.upperBound...]
    }
    // Where a browser takes the host to end; a backslash is a slash to it.
    let end = rest.firstIndex { "/\\?#".contains($0) } ?? rest.endIndex
    let first = rest[..<end]
    isLink = isLink || first.contains(".") && !first.hasPrefix("@") && (end != rest.endIndex || first.hasSuffix(".com"))
    if isLink {
      host = first.lowercased()
      let path = rest[end...].prefix { $0 != "?" && $0 != "#" }.split { $0 == "/" || $0 == "\\" }
      let marker = ["company", "in", "channel", "c", "user", "pages"]
      // `name/../other` is opened as `other`, and a link without a host leads nowhere.
      let isPlain = !host.isEmpty && !path.contains { $0 == "." || $0 == ".." || $0.contains("%") }
      handle = isPlain ? String(path.drop { marker.contains($0.lowercased()) }.first ?? "").withoutAt : ""
    } else {
      host = ""
      handle = String(first).withoutAt
    }
  }

  public func answer(_ profiles: [Profile]) -> Answer {
    let name = handle.lowercased()
    guard !name.isEmpty else { return .notOurs }
    let here = profiles.filter { host.isEmpty || OfficialName($0.link).isAlso(at: host) }
    if let known = here.first(where: { $0.handle.lowercased() == name }) { return .official(known) }
    let skeleton = OfficialName.skeleton(name)
    // The nearest of ours first.
    let byNearness = profiles.sorted { abs($0.handle.count - name.count) < abs($1.handle.count - name.count) }
    for profile in byNearness {
      let ours = OfficialName.skeleton(profile.handle)
      guard ours.count >= 4 else { continue }
      // The same name elsewhere, the name inside a longer one, or a letter or two of difference.
      if skeleton == ours || skeleton.contains(ours)
        || ours.count >= 6 && OfficialName.distance(skeleton, ours, atMost: 2) <= 2
      {
        return .looksLike(profile)
      }
    }
    return .notOurs
  }

  /// Whether a link leads to the network of a profile.
  static func isWhere(_ profile: Profile, _ link: String) -> Bool {
    let (home, there) = (OfficialName(profile.link), OfficialName(link))
    if home.isAlso(at: there.host) { return true }
    return networks.contains { names in
      let places = names.map { OfficialName("https://" + $0) }
      return places.contains { $0.isAlso(at: home.host) } && places.contains { $0.isAlso(at: there.host) }
    }
  }

  /// Names of one network: the short ones that its own button for copying a link gives. Not those behind which anything may lie.
  private static let networks: [[String]] = [
    ["facebook.com", "fb.com", "fb.watch"], ["x.com", "twitter.com"], ["instagram.com", "instagr.am"],
    ["youtube.com", "youtu.be"], ["whatsapp.com", "wa.me"], ["telegram.org", "t.me"],
    ["threads.net", "threads.com"], ["google.com", "maps.app.goo.gl", "g.page", "g.co"],
  ]

  /// Whether another host is this one, or under it: `m.facebook.com` and `es-la.facebook.com` are where `www.facebook.com` is. What
  /// is no host's name, with a name and password in it or a port, is nowhere of ours.
  private func isAlso(at other: String) -> Bool {
    guard !host.isEmpty else { return false }
    if other == host { return true }
    guard other.utf8.allSatisfy({ 0x61...0x7A ~= $0 || 0x30...0x39 ~= $0 || $0 == 0x2D || $0 == 0x2E })
    else { return false }
    let labels = host.split(separator: ".")
    let isVariant =
      labels.count > 2
      && (["www", "m", "mobile", "web"].contains(labels[0])
        || labels[1].count > 3 && labels[0].wholeMatch(of: /[a-z]{2}(-[a-z]{2})?/) != nil)
    let own = isVariant ? labels.dropFirst().joined(separator: ".") : host
    return other == own || other.hasSuffix("." + own)
  }

  /// As an eye in a hurry reads it: no case, no accents, no dots; digits and pairs of letters for those that they look like
  /// (after the idea of Unicode TR 39, for the few that handles allow).
  static func skeleton(_ handle: String) -> String {
    let plain: [Character: String] = [
      "0": "o", "1": "l", "i": "l", "í": "l", "ı": "l", "!": "l", "|": "l", "3": "e", "5": "s", "$": "s", "4": "a",
      "@": "a",
      "8": "b", "á": "a", "à": "a", "ã": "a", "é": "e", "ê": "e", "ó": "o", "õ": "o", "ô": "o", "ú": "u", "ü": "u",
      "ñ": "n",
      "ç": "c", "а": "a", "е": "e", "о": "o", "р": "p", "с": "c", "х": "x", "і": "l", "у": "y",
    ]
    var out = ""
    for letter in handle.lowercased().prefix(100) {
      if let known = plain[letter] { out += known } else if letter.isLetter || letter.isNumber { out.append(letter) }
    }
    return out.replacing("rn", with: "m").replacing("vv", with: "w")
  }

  /// Levenshtein's, given up above a limit.
  static func distance(_ a: String, _ b: String, atMost limit: Int) -> Int {
    let (a, b) = (Array(a), Array(b))
    guard abs(a.count - b.count) <= limit else { return limit + 1 }
    var row = Array(0...b.count)
    for i in 1..<(a.count + 1) {
      var diagonal = row[0]
      row[0] = i
      for j in 1..<(b.count + 1) {
        let kept = row[j]
        row[j] = min(row[j] + 1, row[j - 1] + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1))
        diagonal = kept
      }
    }
    return row[b.count]
  }
}

extension String {
  fileprivate var withoutAt: String { String(drop { $0 == "@" || $0 == " " }) }
}
