# SPDX-License-Identifier: Apache-2.0
"""The organisation through the API: every role at every address, and schemathesis with a key."""

import re
import subprocess
import sys
from pathlib import Path

import pytest
import requests
import yaml
from conftest import demonstration

ROLES = ["owner", "approver", "community-manager", "care-agent", "member", "ethics-officer", "auditor", "operator", "outside-approver"]

# What each address asks for: the same rights that `GET /api/v1/me` lists. `None`: everybody with a key.
ASKS = {
    ("GET", "me"): None, ("GET", "me/records"): None,
    ("GET", "members"): "seeMembers", ("POST", "members"): "manageMembers", ("GET", "members/9000"): "seeMembers",
    ("PUT", "members/9000"): "seeMembers", ("PUT", "members/9000/roles"): "giveRoles", ("POST", "members/9000/link"): "manageMembers",
    ("POST", "members/9000/leave"): "manageMembers", ("POST", "members/9000/erase"): "giveRoles", ("POST", "members/import"): "manageMembers",
    ("GET", "protocol"): None, ("GET", "versions"): "seeVersions", ("POST", "versions"): "writeVersions",
    ("GET", "versions/9000"): "seeVersions", ("PUT", "versions/9000"): "writeVersions", ("GET", "versions/9000/reading"): "seeVersions",
    ("POST", "versions/9000/submit"): "writeVersions", ("POST", "versions/9000/approve"): "approveVersions",
    ("POST", "versions/9000/return"): "approveVersions", ("POST", "versions/9000/publish"): "publishVersions",
    ("POST", "versions/9000/withdraw"): "writeVersions", ("POST", "versions/9000/trial"): "seeVersions",
    ("GET", "practice"): None, ("POST", "practice"): None, ("POST", "signatures"): "takePart",
    ("GET", "signatures/progress"): "seeProgress", ("GET", "signatures"): "seeUnsigned", ("GET", "questions"): None, ("GET", "questions/open"): "answerQuestions",
    ("POST", "questions"): "takePart", ("POST", "questions/9000/answer"): "answerQuestions",
    ("GET", "ledger"): "readLedger", ("GET", "ledger/head"): "readLedger", ("GET", "ledger/days"): "readLedger",
    ("GET", "ledger/1"): "readLedger", ("POST", "ledger/verify"): "readLedger",
    ("GET", "comments"): "moderate", ("POST", "comments"): "moderate", ("POST", "comments/hide"): "moderate",
    ("GET", "comments/9000000"): "moderate", ("POST", "comments/9000000/hide"): "moderate", ("POST", "comments/9000000/keep"): "moderate",
    ("POST", "comments/9000000/hand-over"): "moderate", ("POST", "comments/9000000/restore"): "moderate",
    ("POST", "comments/9000000/take-charge"): "moderate", ("GET", "duty"): "moderate", ("PUT", "duty"): "manageProfiles",
    ("GET", "appeals"): "moderate", ("POST", "appeals/9000000/uphold"): "moderate", ("POST", "appeals/9000000/overturn"): "moderate",
    ("GET", "profiles"): None, ("POST", "profiles"): "manageProfiles", ("POST", "profiles/9000/retire"): "manageProfiles",
    ("POST", "members/9000/spokesperson"): "manageProfiles",
    ("GET", "publications"): "draftPosts", ("POST", "publications"): "draftPosts", ("GET", "publications/9000"): "draftPosts",
    ("PUT", "publications/9000"): "draftPosts", ("GET", "shareable"): None,
    **{("POST", f"publications/9000/{act}"): "draftPosts" for act in (
        "submit", "approve", "send-back", "schedule", "publish", "withdraw", "correct", "confirm-correction",
        "drop-correction", "invite")},
    ("POST", "crisis/begin"): "draftPosts", ("POST", "crisis/end"): "draftPosts",
    ("GET", "cases"): "handleCases", ("POST", "cases"): "openCases", ("GET", "cases/9000"): "handleCases",
    **{("POST", f"cases/9000/{act}"): "handleCases" for act in ("words", "resolve", "close", "reopen", "link", "end-link", "code")},
    ("GET", "answers"): "replyInPublic", ("POST", "answers"): "replyInPublic", ("POST", "answers/9000/approve"): "replyInPublic",
    ("POST", "answers/9000/retire"): "replyInPublic", ("POST", "replies"): "replyInPublic",
    ("GET", "notices"): None, ("GET", "notices/open"): "answerNotices", ("POST", "notices"): "takePart",
    ("POST", "notices/9000/answer"): "answerNotices",
    ("GET", "permits"): None, ("GET", "permits/all"): "grantPermits", ("POST", "permits"): "takePart",
    **{("POST", f"permits/9000/{act}"): "grantPermits" for act in ("grant", "refuse", "end")},
    ("GET", "image"): "seeImage",
    ("GET", "settings"): "manageInstallation", ("PUT", "settings"): "manageInstallation",
    ("POST", "settings/try-mail"): "manageInstallation", ("POST", "settings/try-provider"): "manageInstallation",
    ("GET", "members/9000/substitutes"): "seeMembers", ("POST", "members/9000/substitutes"): "giveRoles",
    ("POST", "members/9000/substitutes/9001/end"): "giveRoles",
    ("GET", "versions/9000/passages"): "seeVersions", ("GET", "versions/9000/remarks"): "seeVersions",
    ("POST", "versions/9000/remarks"): "approveVersions", ("POST", "versions/9000/remarks/9000/settle"): "seeVersions",
    ("POST", "versions/guided"): "writeVersions", ("POST", "versions/example"): "writeVersions",
    ("POST", "comments/import"): "moderate", ("GET", "official?q=x"): None, ("POST", "official/message"): None,
    ("GET", "profiles/9000/approval"): "draftPosts", ("PUT", "profiles/9000/approval"): "manageProfiles",
    ("GET", "calendar?from=2026-11-01&to=2026-11-30"): "draftPosts", ("POST", "calendar/sensitive"): "approvePosts",
    ("POST", "calendar/sensitive/end"): "approvePosts", ("GET", "watched"): "moderate", ("POST", "watched"): "publishVersions",
    ("POST", "watched/end"): "publishVersions", ("POST", "comments/9000000/praise"): "moderate", ("GET", "thanks"): None,
    ("GET", "comments/9000000/told"): "moderate", ("POST", "comments/9000000/told"): "moderate", ("GET", "attacks"): None, ("PUT", "attacks/9000"): "takePart",
    ("GET", "press"): None, ("POST", "press"): "takePart", ("POST", "press/9000/answered"): "takePart", ("POST", "press/9000/declined"): "takePart",
    ("GET", "allies"): "grantPermits", ("POST", "allies"): "grantPermits", ("POST", "allies/9000/end"): "grantPermits",
    ("GET", "pictures/9000"): None, ("POST", "notices/9000/pictures"): "answerNotices", ("POST", "cases/9000/pictures"): "handleCases",
    ("GET", "publications/9000/pictures"): "draftPosts", ("POST", "publications/9000/pictures"): "draftPosts",
    ("PUT", "publications/9000/people"): "draftPosts", ("GET", "brands"): None, ("POST", "brands"): "grantPermits",
    ("POST", "brands/compare"): "takePart", ("POST", "brands/9000/retire"): "grantPermits",
    ("GET", "false-profiles"): "manageProfiles", ("POST", "false-profiles"): "takePart",
    **{("POST", f"false-profiles/9000/{act}"): "manageProfiles" for act in ("report", "gone", "leave")},
}
# Enough to get past the fields, to where rights are asked for.
BODY = {
    "name": "Ana", "list": "nombre\n", "roles": [], "text": "x", "seen": "2026-01-01T00:00:00.000Z", "revision": "x", "reason": "x",
    "effective": "2020-01-01", "seed": "5", "answers": [], "ticket": "x", "article": 1, "comments": [], "ids": [9000000], "members": [],
    "network": "X", "handle": "x", "link": "https://x.com/x", "holder": 9000, "subject": "x", "speaks": True, "profile": 9000, "day": "2020-01-01",
    "member": 9001, "from": "2026-12-01", "first": 0, "passage": "x", "language": "es", "organization": "x", "clause": "x", "side": "flags",
    "picture": "AAAA", "version": "1", "faces": 0, "minors": 0,
    "count": 1, "days": 1, "approvers": [], "writers": [], "evidence": "x", "outlet": "x", "question": "x", "deadline": "2026-01-01T00:00:00.000Z",
    "import": "12345678", "wish": "keep", "correction": "x", "line": "x", "hours": 1, "kind": "note", "title": "x", "what": "x", "purpose": "x", "until": "2020-01-01", "answer": "x",
}
PAGES = {
    "/inicio": None, "/firmar": None, "/repaso": None, "/preguntas": None, "/mis-datos": None, "/firmas": "seeProgress",
    "/versiones": "seeVersions", "/versiones/3": "seeVersions", "/integrantes": "seeMembers", "/integrantes/7": "seeMembers",
    "/integrantes/importar": "manageMembers", "/bitacora": "readLedger", "/bitacora/5": "readLedger", "/asistente": "writeVersions",
    "/comentarios": "moderate", "/comentarios/1": "moderate", "/apelaciones": "moderate",
    "/publicar": "draftPosts", "/publicar/1": "draftPosts", "/perfiles": "manageProfiles", "/compartir": None, "/atencion": "openCases",
    "/atencion/1": "handleCases", "/respuestas": "replyInPublic", "/avisar": None, "/marca": None, "/imagen": "seeImage", "/ajustes": "manageInstallation",
    "/versiones/3/formulario": "writeVersions", "/publicar/calendario": "draftPosts", "/prensa": None, "/aliados": "grantPermits",
    "/imagen/informe": "seeImage", "/firmas/lista.csv": "seeUnsigned",
}


class Person:
    def __init__(self, address, link):
        self.address, self.session = address, requests.Session()
        answer = self.session.post(link, data={"password": ""}, timeout=60)
        assert answer.url.endswith("/inicio"), answer.text[:500]

    def key(self, role, scope="write"):
        page = self.session.get(self.address + "/mis-datos", timeout=60).text
        fields = {"token": re.search(r'name="token" value="([0-9a-f]+)"', page).group(1), "act": "make-key", "name": "prueba",
                  "role": role, "scope": scope, "days": "30"}
        found = re.search(r"decoro_[0-9a-f]{64}", self.session.post(self.address + "/mis-datos", data=fields, timeout=60).text)
        return found.group(0) if found else None


@pytest.fixture(scope="module")
def demo(binary):
    """The demonstration company and its owner, signed in."""
    with demonstration(binary) as (address, links):
        yield address, Person(address, links["responsable del protocolo"])


@pytest.fixture(scope="module")
def people(demo):
    """Somebody with each role, signed in."""
    address, owner = demo
    key = {"Authorization": "Bearer " + owner.key("owner")}
    people = {"owner": owner}
    for role in ROLES[1:]:
        made = requests.post(address + "/api/v1/members", json={"name": "Prueba " + role, "roles": [role]}, headers=key, timeout=60)
        assert made.status_code == 201, made.text
        people[role] = Person(address, address + made.json()["link"])
    return people


def ask(address, method, path, key, body=None):
    return requests.request(
        method, f"{address}/api/v1/{path}", headers={"Authorization": f"Bearer {key}"}, json=body if method != "GET" else None, timeout=60)


@pytest.mark.parametrize("role", ROLES)
def test_every_role_at_every_address(demo, people, role):
    """Refused for a right exactly where the table of rights says so; a key for a plain member cannot be made."""
    address, _ = demo
    key = people[role].key(role)
    if role in ("member", "ethics-officer", "outside-approver"):
        assert key is None
        return
    rights = set(ask(address, "GET", "me", key).json()["rights"])
    for (method, path), right in ASKS.items():
        answer = ask(address, method, path, key, BODY)
        refused = answer.status_code == 403 and answer.json()["id"] == "desk.not-allowed"
        assert refused == (right is not None and right not in rights), f"{role}: {method} {path}: {answer.status_code} {answer.text[:200]}"
        assert answer.status_code < 500


@pytest.mark.parametrize("role", ROLES)
def test_every_role_on_every_page(demo, people, role):
    address, owner = demo
    table = {"member": {"takePart"}, "ethics-officer": {"takePart"}, "outside-approver": {"takePart", "seeVersions", "approveVersions"}}
    rights = table.get(role) or set(ask(address, "GET", "me", people[role].key(role)).json()["rights"])
    for path, right in PAGES.items():
        answer = people[role].session.get(address + path, timeout=60)
        assert (answer.status_code == 403) == (right is not None and right not in rights), f"{role}: {path}: {answer.status_code}"


def test_a_key_that_reads_writes_nothing(demo):
    address, owner = demo
    key = owner.key("owner", "read")
    for (method, path), _ in ASKS.items():
        if method != "GET":
            assert ask(address, method, path, key, BODY).status_code == 403, path


@pytest.mark.parametrize("header", ["", "Bearer", "Bearer x", "Basic abc", "Bearer decoro_" + "0" * 64, "Bearer decoro_'; DROP TABLE"])
def test_without_a_key_nothing_opens(demo, header):
    address, owner = demo
    # A session is no key: no other site can make a browser ask.
    answer = owner.session.get(address + "/api/v1/members", headers={"Authorization": header}, timeout=60)
    assert answer.status_code == 401 and answer.headers["www-authenticate"] == "Bearer"
    assert answer.json()["id"] == "http.no-key"


def test_the_name_of_the_scheme_is_read_in_any_case(demo):
    address, owner = demo
    key = owner.key("owner", "read")
    for scheme in ("bearer", "BEARER"):
        assert requests.get(address + "/api/v1/me", headers={"Authorization": f"{scheme} {key}"}, timeout=60).status_code == 200


def test_what_is_no_text_is_replaced_and_nothing_behind_it_is_lost(demo):
    """Half a pair of surrogates, bytes that are no UTF-8, a zero byte: what is judged, kept and quoted is one text."""
    address, owner = demo
    head = {"Authorization": "Bearer " + owner.key("owner"), "Content-Type": "application/json"}
    threat = b"te voy a matar, Marcela"
    for strange in (rb"\ud83d", b"\xff", rb"\u0000"):
        body = b'{"comments":[{"text":"Hola ' + strange + b' ' + threat + b'"}]}'
        taken = requests.post(address + "/api/v1/comments", data=body, headers=head, timeout=60)
        assert taken.status_code == 201, taken.text
        one = taken.json()["comments"][0]
        kept = requests.get(f"{address}/api/v1/comments/{one['id']}", headers=head, timeout=60).json()
        assert kept["text"] == one["text"] == "Hola \ufffd " + threat.decode() and kept["outcome"] == "escalate"


def test_an_import_says_which_lines_hold_no_comment(demo):
    address, owner = demo
    lines = ['{"text":"Gracias \\ud83d"}', '{"text":"a medias', "{sin comillas} llegó tarde", '{"texto":1}']
    body = {"import": "lineas-raras-1", "first": 0, "lines": lines}
    answer = ask(address, "POST", "comments/import", owner.key("owner"), body).json()
    assert answer == {"next": 4, "refused": [1, 3]}
    beyond = ask(address, "POST", "comments/import", owner.key("owner"), body | {"first": 2**63 - 1})
    assert beyond.status_code == 422 and beyond.json()["id"] == "field.wrong"


@pytest.mark.parametrize("body", ["[]", "{", "7", '"x"', '{"name":7}', '{"name":null}', '{"name":"x","roles":["boss"]}', '{"name":"x","roles":7}', "{}", "[" * 100000])
def test_what_is_not_understood_is_told(demo, body):
    address, owner = demo
    key = {"Authorization": "Bearer " + owner.key("owner")}
    answer = requests.post(address + "/api/v1/members", data=body.encode(), headers=key, timeout=60)
    assert answer.status_code in (413, 422), answer.text
    page = requests.get(address + answer.json()["type"], headers={"Accept": "text/html"}, timeout=60)
    assert page.status_code == 200


def test_the_same_praise_from_five_accounts_is_noticed(demo):
    address, owner = demo
    praise = "Excelente servicio, la asesora Marcela me ayudó con todo y el pedido llegó antes de lo prometido"
    sent = [{"text": praise + "!" * n, "author": name} for n, name in enumerate(["ana", "luis", "eva", "hugo", "sara"])]
    taken = ask(address, "POST", "comments", owner.key("owner"), {"comments": sent}).json()["comments"]
    copied = ["authenticity.copied" in [finding["detector"] for finding in comment["findings"]] for comment in taken]
    assert not copied[0] and copied[4], copied
    assert taken[4]["clause"] == "copies" and taken[4]["state"] == "waiting"


def test_the_description_names_every_address(demo, root):
    document = yaml.safe_load((root / "web/openapi.yaml").read_text())
    described = {
        (method.upper(), re.sub(r"\{\w+\}", "0", path.removeprefix("/api/v1/")))
        for path, operations in document["paths"].items() if path.startswith("/api/v1/") and path != "/api/v1/check"
        for method in operations if method != "parameters"}
    asked = {(method, re.sub(r"\b\d+\b", "0", path.split("?")[0])) for method, path in ASKS}
    assert described == asked


def test_the_company_does_what_the_description_says(demo, tmp_path):
    address, owner = demo
    command = [
        Path(sys.executable).with_name("schemathesis"), "run", address + "/api/openapi.yaml", "--url", address,
        "-H", "Authorization: Bearer " + owner.key("owner"), "--max-examples", "40", "--seed", "7", "--no-color",
        "--generation-database", "none", "--exclude-path-regex", "v1alpha1|discovery|v1/check|healthz|openapi|well-known",
        # A date in the past and a revision that is not there are refused, and no schema can say so.
        "--exclude-checks", "positive_data_acceptance",
    ]
    run = subprocess.run(command, capture_output=True, text=True, timeout=900, cwd=tmp_path)
    assert run.returncode == 0, run.stdout[-12000:]
