# SPDX-License-Identifier: Apache-2.0
"""The door that clients of the Perspective API know, with those clients and by hand."""

import json
import re

import googleapiclient.discovery
import googleapiclient.errors
import perspective
import pytest
import PyPerspective.Perspective
import requests

from support import ROOT, serving

INSULT = "Ese gerente es un idiota y un ladrón"
KIND = "Muchas gracias por la ayuda de hoy"
OFFER = "Gana dinero fácil desde casa, escríbeme al WhatsApp y entra a bit.ly/gana-ya, 300 % de ganancia en una semana"
SEVEN = ["TOXICITY", "SEVERE_TOXICITY", "INSULT", "THREAT", "PROFANITY", "IDENTITY_ATTACK", "SPAM"]
GUIDES = [ROOT / "docs/guide/en/from-perspective.md", ROOT / "docs/guide/es/desde-perspective.md"]
in_each_guide = pytest.mark.parametrize("guide", GUIDES, ids=lambda path: path.stem)


def line_for(package, guide, server):
    """What a guide says to write for a package, with the address of this server."""
    (line,) = re.findall(rf"^\| `{package}` \| `([^`]+)` \|$", guide.read_text(), re.MULTILINE)
    assert "http://127.0.0.1:8080" in line
    return line.replace("http://127.0.0.1:8080", server)


def analyze(server, text, attributes=("TOXICITY",), **more):
    body = {"comment": {"text": text}, "requestedAttributes": {name: {} for name in attributes}, **more}
    return requests.post(server + "/v1alpha1/comments:analyze?key=any", json=body, timeout=30)


def value(answer, attribute="TOXICITY"):
    return answer["attributeScores"][attribute]["summaryScore"]["value"]


def test_googles_own_library(server):
    client = googleapiclient.discovery.build(
        "commentanalyzer", "v1alpha1", developerKey="any", static_discovery=False,
        discoveryServiceUrl=server + "/$discovery/rest?version=v1alpha1")

    def ask(text):
        return client.comments().analyze(body={"comment": {"text": text}, "requestedAttributes": {"TOXICITY": {}}}).execute()

    assert value(ask(INSULT)) > 0.7 > 0.3 > value(ask(KIND))
    with pytest.raises(googleapiclient.errors.HttpError) as error:
        ask("")
    assert error.value.resp.status == 400


@in_each_guide
def test_the_package_perspective(server, guide):
    client = perspective.PerspectiveAPI("any")
    exec(line_for("perspective", guide, server), {"client": client})
    assert client.score(INSULT)["TOXICITY"] > 0.7 > 0.3 > client.score(KIND)["TOXICITY"]
    answer = client.analyze_comment(INSULT, requested_attributes={"INSULT": {}, "SPAM": {}}, languages=["es"])
    assert value(answer, "INSULT") > 0.7 > 0.3 > value(answer, "SPAM")


def test_the_package_perspective_suggests_a_score(binary, tmp_path):
    kept = tmp_path / "feedback.jsonl"
    client = perspective.PerspectiveAPI("any")
    with serving([binary, "serve", "--listen", "127.0.0.1:0", "--feedback", kept], cwd=ROOT) as address:
        client.api_client.url = address + "/v1alpha1/{endpoint}"
        told = client.suggest_score(KIND, {"SPAM": {"summaryScore": {"value": 0.25}}}, client_token="t")
    assert told["clientToken"] == "t"
    assert json.loads(kept.read_text())["attributeScores"] == {"SPAM": {"summaryScore": {"value": 0.25}}}


@in_each_guide
def test_the_package_pyperspective(server, monkeypatch, guide):
    # So that the address of before comes back when the test ends.
    monkeypatch.setattr(PyPerspective.Perspective, "base_url", None)
    exec(line_for("PyPerspective", guide, server), {"PyPerspective": PyPerspective})
    client = PyPerspective.Perspective.Perspective("any")

    def ask(text):
        return client.get_score(text, tests=["TOXICITY"], langs=["es"])["TOXICITY"].score

    assert ask(INSULT) > 0.7 > 0.3 > ask(KIND)


def test_all_seven_attributes_and_nothing_else(server):
    answer = analyze(server, INSULT, SEVEN, languages=["es"]).json()
    assert set(answer["attributeScores"]) == set(SEVEN) and answer["languages"] == ["es"]
    for attribute in answer["attributeScores"].values():
        assert attribute["summaryScore"]["type"] == "PROBABILITY"
        assert 0 <= attribute["summaryScore"]["value"] <= 1
        assert [set(span) for span in attribute["spanScores"]] == [{"begin", "end", "score"}]


def test_spam_is_the_score_of_spam_also_under_its_old_name(server):
    offer, kind = (analyze(server, text, ["SPAM", "SPAM_EXPERIMENTAL"]).json() for text in (OFFER, KIND))
    for name in ("SPAM", "SPAM_EXPERIMENTAL"):
        assert value(offer, name) > 0.7 > 0.3 > value(kind, name)


@pytest.mark.parametrize("attribute", ["SEXUALLY_EXPLICIT", "FLIRTATION", "ATTACK_ON_AUTHOR"])
def test_an_attribute_without_a_score_is_refused_by_its_name(server, attribute):
    error = analyze(server, KIND, ["TOXICITY", attribute]).json()["error"]
    assert (error["code"], error["status"]) == (400, "INVALID_ARGUMENT")
    assert error["message"] == f"Unknown requested attribute: {attribute}"
    kind = "type.googleapis.com/google.commentanalyzer.v1alpha1.Error"
    assert error["details"] == [{"@type": kind, "errorType": "INVALID_REQUEST"}]


def test_spans_are_sentences_in_units_of_utf16(server):
    text = "Qué rico 😀. Ese gerente es un idiota."
    spans = analyze(server, text, spanAnnotations=True).json()["attributeScores"]["TOXICITY"]["spanScores"]
    units = text.encode("utf-16-le")
    parts = [units[2 * span["begin"]:2 * span["end"]].decode("utf-16-le") for span in spans]
    assert parts == ["Qué rico 😀.", "Ese gerente es un idiota."]
    assert spans[1]["score"]["value"] > spans[0]["score"]["value"]


def spans(server, text, **comment):
    """What the spans of a text cut out of it, as JavaScript would."""
    body = {"comment": {"text": text, **comment}, "requestedAttributes": {"TOXICITY": {}}, "spanAnnotations": True}
    answer = requests.post(server + "/v1alpha1/comments:analyze", json=body, timeout=30).json()
    units = text.encode("utf-16-le")
    return [units[2 * span["begin"]:2 * span["end"]].decode("utf-16-le")
            for span in answer["attributeScores"]["TOXICITY"]["spanScores"]]


def test_tags_do_not_shift_spans(server):
    text = "<p title='niño 😀'>Qué rico.</p> <i>Ese gerente es un idiota.</i>"
    assert spans(server, text, type="HTML") == ["Qué rico.", "Ese gerente es un idiota."]


@pytest.mark.parametrize("text,more,languages,detected", [
    ("¿Cuánto cuesta el envío? Nadie me contestó.", {}, ["es"], ["es"]),
    ("😀", {}, [], []),
    ("¿Cuánto cuesta el envío? Nadie me contestó.", {"languages": ["pt-BR"]}, ["pt-BR"], ["es"]),
    ("😀", {"languages": ["en"]}, ["en"], []),
])
def test_languages_that_were_asked_for_and_that_were_detected(server, text, more, languages, detected):
    answer = analyze(server, text, **more).json()
    assert (answer["languages"], answer["detectedLanguages"]) == (languages, detected)


def test_null_is_nothing_inside_too(server):
    body = {"comment": {"text": KIND, "type": None}, "requestedAttributes": {"TOXICITY": {"scoreThreshold": None}, "INSULT": None}}
    answer = requests.post(server + "/v1alpha1/comments:analyze", json=body, timeout=30).json()
    assert set(answer["attributeScores"]) == {"TOXICITY", "INSULT"}


def test_a_threshold_keeps_what_is_below_it(server):
    body = {"comment": {"text": KIND}, "requestedAttributes": {"TOXICITY": {"scoreThreshold": 0.9}, "INSULT": {}}}
    answer = requests.post(server + "/v1alpha1/comments:analyze", json=body, timeout=30).json()
    assert set(answer["attributeScores"]) == {"INSULT"}


def test_what_changes_nothing_is_accepted(server):
    answer = analyze(server, KIND, doNotStore=True, sessionId="s", communityId="c", clientToken="t 1", context={"entries": []})
    assert answer.status_code == 200 and answer.json()["clientToken"] == "t 1"


def test_tags_are_not_words(server):
    plain = value(analyze(server, INSULT).json())
    html = requests.post(server + "/v1alpha1/comments:analyze", timeout=30, json={
        "comment": {"text": f"<p class='idiota'>{INSULT}</p>", "type": "HTML"}, "requestedAttributes": {"TOXICITY": {}}}).json()
    assert abs(value(html) - plain) < 0.05
    stray = requests.post(server + "/v1alpha1/comments:analyze", timeout=30, json={
        "comment": {"text": f"<3 <3 {INSULT}", "type": "HTML"}, "requestedAttributes": {"TOXICITY": {}}}).json()
    assert value(stray) > 0.5


@pytest.mark.parametrize("body,kind", [
    (b"", "COMMENT_EMPTY"),
    (b"{", None),
    (b"[]", None),
    (json.dumps({"comment": {"text": "  "}, "requestedAttributes": {"TOXICITY": {}}}).encode(), "COMMENT_EMPTY"),
    (json.dumps({"comment": {"text": "a" * 20_481}, "requestedAttributes": {"TOXICITY": {}}}).encode(), "COMMENT_TOO_LONG"),
    (json.dumps({"comment": {"text": "hola"}}).encode(), "NO_REQUESTED_ATTRIBUTES"),
    (json.dumps({"comment": {"text": "hola"}, "requestedAttributes": {}}).encode(), "NO_REQUESTED_ATTRIBUTES"),
    (json.dumps({"comment": {"text": "hola"}, "requestedAttributes": {"SMELL": {}}}).encode(), "INVALID_REQUEST"),
    (json.dumps({"comment": {"text": 7}, "requestedAttributes": {"TOXICITY": {}}}).encode(), "INVALID_REQUEST"),
    (json.dumps({"comment": {"text": "hola"}, "requestedAttributes": {"TOXICITY": {"scoreThreshold": 2}}}).encode(), "INVALID_REQUEST"),
    (json.dumps({"comment": {"text": "hola"}, "requestedAttributes": {"TOXICITY": {"scoreType": "RANK"}}}).encode(), "INVALID_REQUEST"),
    (json.dumps({"comment": {"text": "hallo"}, "requestedAttributes": {"TOXICITY": {}}, "languages": ["de"]}).encode(),
     "LANGUAGE_NOT_SUPPORTED_BY_ATTRIBUTE"),
    (json.dumps({"comment": {"text": "hola"}, "requestedAttributes": {"TOXICITY": {}}, "languages": ["es", "de"]}).encode(),
     "LANGUAGE_NOT_SUPPORTED_BY_ATTRIBUTE"),
    (json.dumps({"comment": {"text": None}, "requestedAttributes": {"TOXICITY": {}}}).encode(), "COMMENT_EMPTY"),
    (json.dumps({"comment": {"text": "<p></p>", "type": "HTML"}, "requestedAttributes": {"TOXICITY": {}}}).encode(), "COMMENT_EMPTY"),
    (json.dumps({"comment": {"text": "hola"}, "requestedAttributes": {"TOXICITY": 0.5}}).encode(), "INVALID_REQUEST"),
])
def test_errors_are_told_as_that_api_tells_them(server, body, kind):
    answer = requests.post(server + "/v1alpha1/comments:analyze", data=body, timeout=30)
    error = answer.json()["error"]
    assert answer.status_code == error["code"] == 400 and error["status"] == "INVALID_ARGUMENT" and error["message"]
    assert error["details"][0].get("errorType") == kind


def test_a_limit_is_an_error_of_that_api_too(server):
    answer = requests.post(server + "/v1alpha1/comments:analyze", data=b"x" * 300_000, timeout=30)
    assert answer.status_code == 413 and answer.json()["error"]["code"] == 413
    assert requests.get(server + "/v1alpha1/comments:analyze", timeout=30).json()["error"]["code"] == 405


def suggest(server):
    body = {"comment": {"text": KIND}, "attributeScores": {"TOXICITY": {"summaryScore": {"value": 0}}}, "clientToken": "t"}
    return requests.post(server + "/v1alpha1/comments:suggestscore", json=body, timeout=30)


def test_feedback_is_refused_unless_somebody_wants_it(server):
    answer = suggest(server)
    assert answer.status_code == 403 and "--feedback" in answer.json()["error"]["message"]


def test_feedback_is_kept_where_it_is_wanted(binary, tmp_path):
    kept = tmp_path / "feedback.jsonl"
    with serving([binary, "serve", "--listen", "127.0.0.1:0", "--feedback", kept], cwd=ROOT) as address:
        assert suggest(address).json()["clientToken"] == "t"
    lines = kept.read_text().splitlines()
    assert len(lines) == 1 and json.loads(lines[0])["comment"]["text"] == KIND
    assert kept.stat().st_mode & 0o077 == 0


def test_a_mark_of_byte_order_is_not_kept(binary, tmp_path):
    kept = tmp_path / "feedback.jsonl"
    body = json.dumps({"comment": {"text": KIND}, "attributeScores": {"TOXICITY": {"summaryScore": {"value": 0}}}}).encode()
    with serving([binary, "serve", "--listen", "127.0.0.1:0", "--feedback", kept], cwd=ROOT) as address:
        for _ in range(2):
            answer = requests.post(
                address + "/v1alpha1/comments:suggestscore", data=b"\xef\xbb\xbf" + body,
                headers={"Content-Type": "application/json"}, timeout=30)
            assert answer.status_code == 200
    assert kept.read_bytes() == (body + b"\n") * 2


@pytest.mark.parametrize("change", [
    {"attributeScores": {"TOXICITY": {"summaryScore": {"value": -1}}}},
    {"attributeScores": {"TOXICITY": {"summaryScore": {"value": "0.9"}}}},
    {"attributeScores": {"TOXICITY": {"summaryScore": None}}},
    {"attributeScores": {"TOXICITY": {}}},
    {"attributeScores": {"TOXICITY": {"spanScores": [{"begin": 0, "end": 4}]}}},
    {"attributeScores": []},
    {"languages": ["es", "de"]},
    {"doNotStore": True},
])
def test_what_is_no_score_or_not_to_be_kept_is_not_kept(binary, tmp_path, change):
    kept = tmp_path / "feedback.jsonl"
    body = {"comment": {"text": KIND}, "attributeScores": {"TOXICITY": {"summaryScore": {"value": 0}}}} | change
    with serving([binary, "serve", "--listen", "127.0.0.1:0", "--feedback", kept], cwd=ROOT) as address:
        where = address + "/v1alpha1/comments:suggestscore"
        assert requests.post(where, json=body, timeout=30).json()["error"]["status"] == "INVALID_ARGUMENT"
        # What a page of somebody else's can make a browser send.
        plain = json.dumps(body | {"doNotStore": False}).encode()
        assert requests.post(where, data=plain, headers={"Content-Type": "text/plain"}, timeout=30).status_code == 415
    assert kept.read_bytes() == b""
