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
    if let scheme = rest.range(of: "://") { rest = rest[scheme.upperBound...] }
    let parts = rest.split(separator: "/", omittingEmptySubsequences: true)
    if parts.count > 1 || parts.first.map({ $0.contains(".") && !$0.hasPrefix("@") && $0.hasSuffix(".com") }) == true {
      host = String(parts[0]).lowercased()
      let marker = ["company", "in", "channel", "c", "user", "pages"]
      let path = parts.dropFirst().drop { marker.contains($0.lowercased()) }
      handle = String(path.first?.prefix { $0 != "?" && $0 != "#" } ?? "").withoutAt
    } else {
      host = ""
      handle = String(rest).withoutAt
    }
  }

  public func answer(_ profiles: [Profile]) -> Answer {
    let name = handle.lowercased()
    guard !name.isEmpty else { return .notOurs }
    let here = profiles.filter { host.isEmpty || OfficialName($0.link).host.sameSite(as: host) }
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

  /// `m.facebook.com` and `www.facebook.com` are one place.
  fileprivate func sameSite(as other: String) -> Bool {
    func site(_ host: String) -> Substring {
      let parts = host.split(separator: ".")
      return parts.count >= 2 ? host.suffix(parts.suffix(2).reduce(1) { $0 + $1.count }) : host[...]
    }
    return site(self) == site(other)
  }
}
