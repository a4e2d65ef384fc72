// swift-tools-version: 6.2
// SPDX-License-Identifier: Apache-2.0
import PackageDescription

// On the way of a text, exclusive access to memory is checked in debug builds, which the tests run on; in a release build the
// checks would take a twentieth of the time.
let onTheWay: [SwiftSetting] = [
  .unsafeFlags(["-enforce-exclusivity=unchecked"], .when(configuration: .release))
]

// Text travels one way: normalise → detect → decide → out of a door. The targets are named as the
// stages of that sentence; a test holds the directions of their imports (HouseTests).
let package = Package(
  name: "decoro",
  products: [
    .executable(name: "decoro", targets: ["App"])
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.0"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.0"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.0"),
    .package(url: "https://github.com/vapor/jwt-kit", from: "5.7.0"),
  ],
  targets: [
    .systemLibrary(name: "CMarkGFM", pkgConfig: "libcmark-gfm"),
    .systemLibrary(name: "CSodium", pkgConfig: "libsodium"),
    .systemLibrary(name: "CQREncode", pkgConfig: "libqrencode"),
    .systemLibrary(name: "CTurboJPEG", pkgConfig: "libturbojpeg"),
    .systemLibrary(name: "CSpng", pkgConfig: "spng"),

    .target(name: "Vocabulary"),
    .target(name: "Normalise", dependencies: ["Vocabulary"], swiftSettings: onTheWay),
    .target(name: "CScore"),
    // libcurl's headers alone: the library itself is opened where it is needed.
    .target(name: "COutside"),
    .target(
      name: "Score",
      dependencies: ["CScore", "Vocabulary", "Normalise", .product(name: "Crypto", package: "swift-crypto")],
      swiftSettings: onTheWay),
    .target(name: "Detect", dependencies: ["Vocabulary", "Normalise", "Score"], swiftSettings: onTheWay),
    .target(
      name: "Compile",
      dependencies: [
        "Vocabulary", "Normalise", "Detect", "CMarkGFM", "Yams",
        .product(name: "Crypto", package: "swift-crypto"),
      ]),
    .target(
      name: "Decide", dependencies: ["Vocabulary", "Normalise", "Score", "Detect", "Compile"], swiftSettings: onTheWay),
    .target(name: "Wire", dependencies: ["Vocabulary", "Decide"], swiftSettings: onTheWay),
    .target(
      name: "Store",
      dependencies: [
        "Vocabulary", .product(name: "GRDB", package: "GRDB.swift"), .product(name: "Crypto", package: "swift-crypto"),
      ]),
    .target(name: "Pictures", dependencies: ["CTurboJPEG", "CSpng"]),
    .target(
      name: "Desk",
      dependencies: [
        "Vocabulary", "Compile", "Decide", "Store", "Pictures", .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "JWTKit", package: "jwt-kit"),
      ]),
    .target(
      name: "Web",
      dependencies: [
        "Vocabulary", "Normalise", "Detect", "Compile", "Decide", "Wire", "Store", "Desk", "CQREncode",
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "Mustache", package: "swift-mustache"),
      ]),
    .executableTarget(
      name: "App",
      dependencies: [
        "Vocabulary", "Normalise", "Score", "Detect", "Compile", "Decide", "Wire", "Store", "Desk", "Web", "CSodium",
        "COutside",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .target(
      name: "TestKit",
      dependencies: ["Vocabulary", "Normalise", "Score", "Detect", "Compile", "Decide", "Wire", "Store", "Desk"]),

    .testTarget(name: "VocabularyTests", dependencies: ["Vocabulary"]),
    .testTarget(
      name: "NormaliseTests", dependencies: ["Vocabulary", "Normalise", "TestKit"]),
    .testTarget(
      name: "ScoreTests", dependencies: ["CScore", "Vocabulary", "Normalise", "Score", "Detect", "Decide", "TestKit"]),
    .testTarget(
      name: "DetectTests", dependencies: ["Vocabulary", "Normalise", "Detect", "TestKit"]),
    .testTarget(
      name: "CompileTests", dependencies: ["Vocabulary", "Normalise", "Detect", "Compile", "TestKit"], exclude: ["Bad"]),
    .testTarget(
      name: "DecideTests", dependencies: ["Vocabulary", "Normalise", "Detect", "Compile", "Decide", "Wire", "TestKit"]),
    .testTarget(
      name: "WireTests", dependencies: ["Vocabulary", "Normalise", "Detect", "Compile", "Decide", "Wire", "TestKit"]),
    .testTarget(
      name: "WebTests",
      dependencies: [
        "Vocabulary", "Normalise", "Detect", "Compile", "Decide", "Wire", "Store", "Desk", "Web", "TestKit",
      ]),
    .testTarget(
      name: "StoreTests",
      dependencies: ["Vocabulary", "Store", "TestKit", .product(name: "GRDB", package: "GRDB.swift")]),
    .testTarget(name: "PictureTests", dependencies: ["Vocabulary", "Pictures", "CTurboJPEG", "CSpng"]),
    .testTarget(
      name: "DeskTests",
      dependencies: [
        "Vocabulary", "Compile", "Decide", "Store", "Pictures", "Desk", "TestKit",
        .product(name: "Crypto", package: "swift-crypto"), .product(name: "JWTKit", package: "jwt-kit"),
      ]),
    .testTarget(
      name: "HouseTests", dependencies: ["Vocabulary", "Normalise", "Detect", "TestKit"]),
    .testTarget(name: "AppTests", dependencies: ["Vocabulary", "Wire", "App"]),
  ]
)

// libFuzzer's driver is linked only where scripts/fuzz asks for it.
if Context.environment["DECORO_FUZZ"] != nil {
  package.targets.append(
    .executableTarget(
      name: "Fuzz", dependencies: ["Vocabulary", "Normalise", "Detect", "Compile", "Decide", "Wire"]))
}
