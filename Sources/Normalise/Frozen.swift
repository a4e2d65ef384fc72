// SPDX-License-Identifier: Apache-2.0

/// Plain values that never change, at an address that never moves: read from every thread without counting references
/// and without a check of bounds. Whoever indexes it guarantees the bounds.
struct Frozen<Element: BitwiseCopyable>: @unchecked Sendable {
  let base: UnsafePointer<Element>
  let count: Int
  private let owner: Owner

  init(_ elements: [Element]) {
    count = elements.count
    let store = UnsafeMutableBufferPointer<Element>.allocate(capacity: max(1, elements.count))
    _ = store.initialize(from: elements)
    owner = Owner(store)
    base = UnsafePointer(owner.store.baseAddress.unsafelyUnwrapped)
  }

  @inline(__always)
  subscript(index: Int) -> Element { base[index] }

  private final class Owner {
    let store: UnsafeMutableBufferPointer<Element>
    init(_ store: UnsafeMutableBufferPointer<Element>) { self.store = store }
    deinit { store.deallocate() }
  }
}
