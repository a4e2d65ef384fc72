// SPDX-License-Identifier: Apache-2.0

/// What Google's client libraries read before their first call: which methods there are, and at which address. In our own
/// words, with the address by which the client found us.
enum DiscoveryDocument {
  static func answer(_ visit: Visit) -> Answer {
    let root = "\(visit.isSecure ? "https" : "http")://\(host(visit.host))/"
    return .text(document.replacing("ROOT", with: root), type: "application/json; charset=UTF-8")
  }

  /// A header is somebody else's text: what is no name of a host is not repeated.
  private static func host(_ name: String) -> String {
    let isHost = name.utf8.allSatisfy {
      switch $0 {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"):
        true
      case UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: ":"), UInt8(ascii: "["), UInt8(ascii: "]"): true
      default: false
      }
    }
    return isHost && !name.isEmpty && name.utf8.count < 256 ? name : "localhost"
  }

  private static let document = """
    {
      "kind": "discovery#restDescription", "discoveryVersion": "v1", "id": "commentanalyzer:v1alpha1",
      "name": "commentanalyzer", "version": "v1alpha1", "title": "Decoro, for clients of the Perspective API",
      "description": "Scores for comments, from this server. Nothing that is sent is kept.",
      "protocol": "rest", "rootUrl": "ROOT", "servicePath": "", "baseUrl": "ROOT", "batchPath": "batch",
      "parameters": {
        "key": {"type": "string", "location": "query", "description": "Accepted, and not needed."},
        "alt": {"type": "string", "location": "query", "default": "json", "enum": ["json"]}
      },
      "resources": {
        "comments": {
          "methods": {
            "analyze": {
              "id": "commentanalyzer.comments.analyze", "path": "v1alpha1/comments:analyze",
              "flatPath": "v1alpha1/comments:analyze", "httpMethod": "POST", "parameters": {}, "parameterOrder": [],
              "request": {"$ref": "AnalyzeCommentRequest"}, "response": {"$ref": "AnalyzeCommentResponse"}
            },
            "suggestscore": {
              "id": "commentanalyzer.comments.suggestscore", "path": "v1alpha1/comments:suggestscore",
              "flatPath": "v1alpha1/comments:suggestscore", "httpMethod": "POST", "parameters": {}, "parameterOrder": [],
              "request": {"$ref": "SuggestCommentScoreRequest"}, "response": {"$ref": "SuggestCommentScoreResponse"}
            }
          }
        }
      },
      "schemas": {
        "AnalyzeCommentRequest": {"id": "AnalyzeCommentRequest", "type": "object", "properties": {}},
        "AnalyzeCommentResponse": {"id": "AnalyzeCommentResponse", "type": "object", "properties": {}},
        "SuggestCommentScoreRequest": {"id": "SuggestCommentScoreRequest", "type": "object", "properties": {}},
        "SuggestCommentScoreResponse": {"id": "SuggestCommentScoreResponse", "type": "object", "properties": {}}
      }
    }
    """
}
