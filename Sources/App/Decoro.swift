// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import Web
import Compile

@main struct Decoro: ParsableCommand {
  func run() { print("hola") }
}
