// SPDX-License-Identifier: Apache-2.0
import Foundation

/// Where the files are that come with the program: `protocols/`, `web/`, `docs/`, `weights/`. The one place that looks for them;
/// everybody else is handed a path.
struct ShareFolder: Sendable {
  let path: String

  /// What is asked for by name is used or refused; only without a name the usual places are tried.
  static func find(
    option: String?, environment: [String: String] = ProcessInfo.processInfo.environment,
    executable: String = realExecutable
  ) throws(AppError) -> ShareFolder {
    let places: [String]
    if let named = option ?? environment["DECORO_SHARE"].flatMap({ $0.isEmpty ? nil : $0 }) {
      places = [named]
    } else {
      places = usualPlaces(besides: executable)
    }
    guard let found = places.first(where: isShare) else { throw .shareNotFound(tried: places) }
    return ShareFolder(path: found)
  }

  /// Beside the program (tarball, Debian package), then the checkout it was built in, then the system.
  private static func usualPlaces(besides executable: String) -> [String] {
    let folder = parent(of: executable)
    var places = [parent(of: folder) + "/share/decoro", folder + "/decoro-share"]
    var above = folder
    while above.count > 1 {
      above = parent(of: above)
      if FileManager.default.fileExists(atPath: above + "/Package.swift") {
        places.append(above)
        break
      }
    }
    return places + ["/usr/share/decoro"]
  }

  private static func isShare(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path + "/protocols", isDirectory: &isFolder) && isFolder.boolValue
  }

  private static func parent(of path: String) -> String {
    let parent = path.split(separator: "/").dropLast().joined(separator: "/")
    return "/" + parent
  }

  /// With links resolved: `/usr/bin/decoro` may lead to `/usr/lib/decoro/decoro`.
  static var realExecutable: String {
    (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? CommandLine.arguments[0]
  }

  var protocols: String { path + "/protocols" }
  var web: String { path + "/web" }
  var docs: String { path + "/docs" }
  /// The learned scores.
  var fastWeights: String { path + "/weights/fast.weights" }
  /// The second look's.
  var deepWeights: String { path + "/weights/deep.weights" }

  /// The shipped protocol of that reference (`decoro:es`, `decoro:es@2026.12`). An edition that has been superseded
  /// stays as a file of its own name.
  func shipped(_ reference: String) -> String? {
    guard reference.hasPrefix("decoro:") else { return nil }
    let name = reference.dropFirst("decoro:".count)
    guard !name.isEmpty, name.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || "@.-".contains($0)) }) else {
      return nil
    }
    let edition = "\(protocols)/decoro.\(name).md"
    let newest = "\(protocols)/decoro.\(name.prefix { $0 != "@" }).md"
    return [edition, newest].first { FileManager.default.fileExists(atPath: $0) }
  }

  /// `decoro:es`, … for error screens.
  var shippedNames: [String] {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: protocols)) ?? []
    return files.filter { $0.hasPrefix("decoro.") && $0.hasSuffix(".md") }
      .map { "decoro:" + $0.dropFirst("decoro.".count).dropLast(".md".count) }.sorted()
  }
}
