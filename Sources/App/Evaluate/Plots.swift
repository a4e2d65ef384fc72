// SPDX-License-Identifier: Apache-2.0
import Foundation

/// Small drawings in a square of 100 by 100.
enum Plots {
  /// A line through points from 0 to 1, over the diagonal.
  static func line(_ points: [(x: Double, y: Double)], title: String, dots: Bool = false) -> String {
    // More points than the square has places say nothing more.
    let step = max(1, points.count / 200)
    let some = points.enumerated().filter { $0.offset % step == 0 || $0.offset == points.count - 1 }.map(\.element)
    let path = some.map { "\(place($0.x)),\(place(1 - $0.y))" }.joined(separator: " ")
    let marks =
      dots
      ? some.map { "<circle class=\"dot\" cx=\"\(place($0.x))\" cy=\"\(place(1 - $0.y))\" r=\"1.8\"/>" }.joined() : ""
    return figure(
      title, "<path class=\"axis\" d=\"M0 100L100 0\"/><polyline class=\"drawn\" points=\"\(path)\"/>\(marks)")
  }

  /// Two rows of bars, one before the other; heights by the square root, so that few are seen beside many.
  static func bars(_ behind: [Int], _ front: [Int], title: String) -> String {
    let most = Double(max(1, (behind + front).max() ?? 1)).squareRoot()
    func bars(_ counts: [Int], _ kind: String, _ inset: Double) -> String {
      let width = 100 / Double(max(1, counts.count))
      return counts.enumerated().filter { $0.element > 0 }.map { index, count in
        let height = Double(count).squareRoot() / most * 100
        return "<rect class=\"\(kind)\" x=\"\(number(Double(index) * width + inset))\" y=\"\(number(100 - height))\" "
          + "width=\"\(number(width - 2 * inset))\" height=\"\(number(height))\"/>"
      }.joined()
    }
    return figure(title, bars(behind, "without", 0.3) + bars(front, "with", 1.4))
  }

  private static func figure(_ title: String, _ drawing: String) -> String {
    "<figure><svg viewBox=\"-1 -1 102 102\" role=\"img\" aria-label=\"\(title)\"><rect class=\"axis\" width=\"100\" height=\"100\"/>"
      + "\(drawing)</svg><figcaption>\(title)</figcaption></figure>"
  }

  private static func place(_ value: Double) -> String { number(value * 100) }
  private static func number(_ value: Double) -> String { String(format: "%.1f", value) }
}
