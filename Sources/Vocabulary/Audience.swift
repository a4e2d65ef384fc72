// SPDX-License-Identifier: Apache-2.0

/// Who will read a member of staff's own text.
public enum Audience: String, Sendable, Hashable, CaseIterable {
  /// Whoever finds it: an own account.
  case everyone = "public"
  /// Colleagues, in a chat or by mail: nobody takes it for the company's voice, and all of it is said at work.
  case workGroup = "work-group"
}
