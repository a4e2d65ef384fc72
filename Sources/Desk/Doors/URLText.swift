// SPDX-License-Identifier: Apache-2.0
import Foundation

public enum URLText {
  /// For a value of a form or of a query: everything but RFC 3986's unreserved characters as `%41`.
  public static func escaped(_ text: String) -> String {
    text.addingPercentEncoding(withAllowedCharacters: unreserved) ?? ""
  }

  private static let unreserved = CharacterSet(
    charactersIn: "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~")
}
