// SPDX-License-Identifier: Apache-2.0

/// What is wrong with a request, told as the Perspective API tells it: clients read `error.status` and `errorType`.
public enum AnalyzeError: Error, Sendable, Hashable {
  case notJSON(String)
  case badField(String)
  case commentEmpty
  case commentTooLong
  case noAttributes(field: String)
  case unknownAttribute(String)
  /// Languages that are none of ours, alone or among others.
  case language([String], attribute: String)
  /// Not about the request's own words: a limit, or a door that is closed.
  case refused(code: Int, status: String, message: String)

  public var code: Int {
    if case .refused(let code, _, _) = self { return code }
    return 400
  }

  private var status: String {
    if case .refused(_, let status, _) = self { return status }
    return "INVALID_ARGUMENT"
  }

  private var message: String {
    switch self {
    case .notJSON(let reason): "Invalid JSON payload received. \(reason)"
    case .badField(let field): "Invalid value at '\(field)'."
    case .commentEmpty: "Comment must be non-empty."
    case .commentTooLong: "Comment text was too many bytes: the limit is \(AnalyzeRequest.textLimit)."
    case .noAttributes(let field): "No attributes in '\(field)': ask for one at least."
    case .unknownAttribute(let name): "Unknown requested attribute: \(name)"
    case .language(let languages, let attribute):
      "Attribute \(attribute) does not support request languages: \(languages.joined(separator: ","))"
    case .refused(_, _, let message): message
    }
  }

  private var type: String? {
    switch self {
    case .commentEmpty: "COMMENT_EMPTY"
    case .commentTooLong: "COMMENT_TOO_LONG"
    case .language: "LANGUAGE_NOT_SUPPORTED_BY_ATTRIBUTE"
    case .noAttributes(field: "requested_attributes"): "NO_REQUESTED_ATTRIBUTES"
    // That API documents no type of its own for these; this is the one for every other request that cannot be answered.
    case .unknownAttribute, .badField, .noAttributes: "INVALID_REQUEST"
    case .notJSON, .refused: nil
    }
  }

  /// `{"error":{"code":…,"message":…,"status":…,"details":[…]}}`
  public var body: [UInt8] {
    let out = ByteBuffer()
    out.append("{\"error\":{\"code\":")
    out.append(decimal: code)
    out.append(",\"message\":")
    out.append(json: message)
    out.append(",\"status\":")
    out.append(json: status)
    // Always there: a client looks into the first one without asking whether there is one.
    if let type {
      out.append(
        ",\"details\":[{\"@type\":\"type.googleapis.com/google.commentanalyzer.v1alpha1.Error\",\"errorType\":")
      out.append(json: type)
      if case .language(let languages, let attribute) = self {
        out.append(",\"languageNotSupportedByAttributeError\":{\"detectedLanguages\":[")
        for (index, language) in languages.enumerated() {
          if index > 0 { out.append(",") }
          out.append(json: language)
        }
        out.append("],\"attribute\":")
        out.append(json: attribute)
        out.append("}")
      }
      out.append("}]")
    } else {
      out.append(",\"details\":[{\"@type\":\"type.googleapis.com/google.rpc.BadRequest\"}]")
    }
    out.append("}}")
    return out.array
  }
}
