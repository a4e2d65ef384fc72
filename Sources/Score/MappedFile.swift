// SPDX-License-Identifier: Apache-2.0
import Glibc

/// A file as memory: nothing is read before it is needed, and all processes share the pages.
final class MappedFile: @unchecked Sendable {
  let bytes: UnsafeMutableRawPointer
  let size: Int

  init(path: String) throws(Weights.Failure) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .cannotOpen(reason: String(cString: strerror(errno))) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_size > 64 else { throw .notWeights(reason: "too short") }
    size = Int(status.st_size)
    guard let map = mmap(nil, size, PROT_READ, MAP_PRIVATE, descriptor, 0), map != MAP_FAILED else {
      throw .cannotOpen(reason: String(cString: strerror(errno)))
    }
    bytes = map
  }

  deinit { munmap(bytes, size) }
}
