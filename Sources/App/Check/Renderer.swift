// SPDX-License-Identifier: Apache-2.0
import Compile
import Vocabulary
import Wire

/// Answers in one of the three formats.
struct Renderer: Sendable {
  private let format: OutputFormat
  private var writer: AnswerWriter
  private let report: TextReport

  var isArray: Bool { format == .json }

  init(format: OutputFormat, language: Language, document: ProtocolDocument, style: Style, width: Int) {
    self.format = format
    writer = AnswerWriter(language: language)
    report = TextReport(language: language, document: document, style: style, width: width)
  }

  mutating func write(_ decision: Decision, to post: Post, into out: ByteBuffer) {
    switch format {
    case .text: out.append(text: report.screen(decision, of: post))
    case .json:
      out.append(AnswerSink.between)
      writer.write(decision, to: post, into: out)
    case .jsonl:
      writer.write(decision, to: post, into: out)
      out.append("\n")
    }
  }

  func write(_ error: InputError, line: Int, into out: ByteBuffer) {
    framed(out) {
      writer.write(error, line: line, into: out)
    } text: {
      report.screen(error, name: "\(Words.line[report.language]) \(line)")
    }
  }

  func write(_ error: InputError, id: String, into out: ByteBuffer) {
    framed(out) {
      writer.write(error, id: id, into: out)
    } text: {
      report.screen(error, name: id)
    }
  }

  private func framed(_ out: ByteBuffer, _ json: () -> Void, text: () -> String) {
    switch format {
    case .text: out.append(text: text())
    case .json:
      out.append(AnswerSink.between)
      json()
    case .jsonl:
      json()
      out.append("\n")
    }
  }
}
