// SPDX-License-Identifier: Apache-2.0
import Foundation
import Glibc

/// A page on paper: printed by a Chromium of the machine, where there is one. It gets one file of ours, no network, and half a minute.
actor Printer {
  private let browser: String
  private static let patience: Duration = .seconds(30)
  /// One at a time, and not more than this wait: a browser takes a core.
  private static let longestQueue = 8
  private var waiting = 0
  private var last: Task<[UInt8]?, Never>?

  private init(browser: String) { self.browser = browser }

  /// nil without a Chromium.
  static func found(in path: String = ProcessInfo.processInfo.environment["PATH"] ?? "") -> Printer? {
    for folder in path.split(separator: ":") {
      for name in ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"] {
        let file = "\(folder)/\(name)"
        if access(file, X_OK) == 0 { return Printer(browser: file) }
      }
    }
    return nil
  }

  /// nil when it did not become one: the browser failed, or took too long, or too many wait.
  func pdf(_ html: String) async -> [UInt8]? {
    guard waiting < Self.longestQueue else { return nil }
    waiting += 1
    defer { waiting -= 1 }
    let (before, browser) = (last, browser)
    let task = Task {
      _ = await before?.value
      return await Self.print(html, browser)
    }
    last = task
    return await task.value
  }

  private static func print(_ html: String, _ browser: String) async -> [UInt8]? {
    let folder = NSTemporaryDirectory() + "decoro-\(UUID().uuidString)"
    guard mkdir(folder, 0o700) == 0 else { return nil }
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let (page, paper) = (folder + "/page.html", folder + "/page.pdf")
    guard FileManager.default.createFile(atPath: page, contents: Data(html.utf8)) else { return nil }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: browser)
    process.arguments =
      [
        "--headless=new", "--disable-gpu", "--no-first-run", "--disable-extensions", "--disable-dev-shm-usage",
        "--user-data-dir=\(folder)/profile", "--host-resolver-rules=MAP * ~NOTFOUND", "--no-pdf-header-footer",
        // The browser's own sandbox does not start for root; the page is ours and holds no script.
      ] + (geteuid() == 0 ? ["--no-sandbox"] : []) + ["--print-to-pdf=\(paper)", "file://\(page)"]
    process.environment = ["PATH": "/usr/bin:/bin", "HOME": folder, "LANG": "C.UTF-8"]
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    let ended = AsyncStream<Void> { stream in process.terminationHandler = { _ in stream.finish() } }
    do { try process.run() } catch { return nil }
    await withTaskGroup(of: Void.self) { group in
      group.addTask { for await _ in ended {} }
      group.addTask { try? await Task.sleep(for: patience) }
      await group.next()
      group.cancelAll()
      if process.isRunning { kill(process.processIdentifier, SIGKILL) }
    }
    guard let made = FileManager.default.contents(atPath: paper), made.starts(with: Data("%PDF-".utf8)) else {
      return nil
    }
    return Array(made)
  }
}
