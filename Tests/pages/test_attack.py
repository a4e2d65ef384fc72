# SPDX-License-Identifier: Apache-2.0
"""The organisation under attack: markup in every field that is shown, forms of other sites, borrowed and invented keys, odd requests."""

import re
import socket
import time
from datetime import date, timedelta
from urllib.parse import urlsplit

import pytest
import requests

MARKUP = "\"><img src=x onerror=alert(1)><script>alert(1)</script>{{title}}'\\"


def person(demo, role):
    address, links, sessions = demo
    if role not in sessions:
        sessions[role] = requests.Session()
        assert sessions[role].post(links[role], data={"password": ""}, timeout=60).url.endswith("/inicio")
    return sessions[role]


def token(demo, session, page="/mis-datos"):
    return re.search(r'name="token" value="([0-9a-f]+)"', session.get(demo[0] + page, timeout=60).text).group(1)


def post(demo, session, path, **fields):
    return session.post(demo[0] + path, data=dict(fields, token=token(demo, session)), timeout=60)


SOON = (date.today() + timedelta(days=5)).isoformat()
OWNER, MANAGER, AGENT, MEMBER = "responsable del protocolo", "gestión de redes", "atención", "integrante"


def test_what_was_written_is_not_lost_with_a_refusal(demo):
    """A form that is refused shows what stood in it, as text; one that another site sent shows nothing."""
    member = person(demo, MEMBER)
    fields = {"outlet": "El Diario", "text": "¿Por qué subió el café? " + MARKUP, "subject": "precios", "day": "2020-01-01", "hour": "17:00"}
    refused = post(demo, member, "/prensa", **fields)
    assert refused.status_code in (400, 422) and "¿Por qué subió el café?" in refused.text
    assert "<script>alert" not in refused.text and "<img src=x" not in refused.text
    stale = member.post(demo[0] + "/prensa", data=dict(fields, token="0" * 64), timeout=60)
    assert stale.status_code == 403 and "¿Por qué subió el café?" in stale.text
    foreign = member.post(demo[0] + "/prensa", data=fields, headers={"Origin": "https://example.org", "Sec-Fetch-Site": "cross-site"}, timeout=60)
    assert foreign.status_code == 403 and "¿Por qué subió el café?" not in foreign.text


def test_markup_stays_text_wherever_it_is_shown(demo):
    """Written into every field that takes words; then every page is read."""
    owner, manager, agent, member = (person(demo, role) for role in (OWNER, MANAGER, AGENT, MEMBER))
    post(demo, owner, "/integrantes", name=MARKUP[:110], team=MARKUP[:70], email="")
    post(demo, member, "/preguntas", article="3", text=MARKUP)
    post(demo, manager, "/comentarios", text=MARKUP + " idiota", network=MARKUP[:40], link="javascript:alert(1)")
    post(demo, manager, "/comentarios", text="Es un idiota " + MARKUP, network="X", link="https://x.com/\"onmouseover=alert(1)")
    post(demo, manager, "/publicar", profile="1", text=MARKUP, picture="on", alt=MARKUP)
    post(demo, manager, "/publicar/1", act="correct", value=MARKUP)
    held = post(demo, manager, "/publicar/2", act="correct", value="Ese es un idiota " + MARKUP)
    assert held.status_code == 422 and "&lt;script&gt;alert(1)" in held.text and "<script>alert" not in held.text
    post(demo, manager, "/publicar", act="freeze", line=MARKUP, hours="1")
    post(demo, owner, "/perfiles", network=MARKUP[:30], handle="x\"><script>", link="https://x.com/\"><script>", purpose=MARKUP, member="1")
    post(demo, owner, "/perfiles", act="speaks", member="1", subject=MARKUP)
    post(demo, agent, "/atencion", subject=MARKUP, order=MARKUP[:50])
    post(demo, agent, "/atencion/4", act="say", kind="message", text=MARKUP)
    post(demo, agent, "/respuestas", act="save", title=MARKUP[:100], text=MARKUP)
    post(demo, member, "/avisar", text=MARKUP, place=MARKUP[:100])
    post(demo, member, "/marca", what=MARKUP[:100], purpose=MARKUP)
    post(demo, member, "/avisar", act="false-profile", network=MARKUP[:40], link="https://x.com/\"><script>", text=MARKUP)
    post(demo, member, "/prensa", outlet=MARKUP[:100], text=MARKUP, subject=MARKUP[:100], day=SOON, hour="17:00")
    post(demo, owner, "/publicar/calendario", act="mark", day=SOON, what=MARKUP[:100])
    post(demo, owner, "/ajustes", **{"mail-user": MARKUP, "provider-client": MARKUP})
    ally = post(demo, owner, "/aliados", name=MARKUP[:100], what=MARKUP, **{"from": SOON, "until": SOON})
    draft = re.search(r"/versiones/(\d+)", post(demo, owner, "/versiones").url).group(1)
    passage = re.search(r'<option value="([0-9a-f]{16})">', owner.get(f"{demo[0]}/versiones/{draft}", timeout=60).text).group(1)
    post(demo, owner, f"/versiones/{draft}", act="remark", passage=passage, text=MARKUP)
    post(demo, owner, "/mis-datos", act="make-key", name=MARKUP[:70], role="owner", scope="read", days="1")
    link = re.search(r"/caso/[0-9a-f]{64}", post(demo, agent, "/atencion/4", act="link").text).group(0)
    requests.post(demo[0] + link, data={"text": MARKUP}, timeout=60)
    newest = re.search(r'href="/comentarios/(\d+)', post(demo, manager, "/comentarios", act="list", list="Ese es un idiota " + MARKUP).text).group(1)
    post(demo, manager, f"/comentarios/{newest}", act="hide")
    notice = re.search(r'href="(/retiro/[0-9a-f]+)', manager.get(f"{demo[0]}/comentarios/{newest}", timeout=60).text)
    if notice:
        requests.post(demo[0] + notice.group(1), data={"appeal": MARKUP}, timeout=60)
    pages = {
        OWNER: ["/inicio", "/integrantes", "/preguntas", "/perfiles", "/bitacora", "/mis-datos", "/comentarios", "/apelaciones", "/publicar",
                "/publicar/1", "/publicar/9", "/avisar", "/marca", "/respuestas", "/imagen", "/versiones", "/oficiales", link, "/retiro", "/atencion",
                "/publicar/calendario?mes=" + SOON[:7], "/prensa", "/aliados", "/ajustes", f"/versiones/{draft}", f"/versiones/{draft}/formulario",
                re.sub(r"(?s).*?(/aliado/[0-9a-f]{64}).*", r"\1", ally.text), "/imagen/informe",
                f"/comentarios/{newest}", notice.group(1) if notice else "/retiro",
                "/oficiales?q=" + requests.utils.quote(MARKUP), "/integrantes?q=" + requests.utils.quote(MARKUP),
                "/bitacora?who=" + requests.utils.quote(MARKUP), "/inicio?done=" + requests.utils.quote(MARKUP)],
        AGENT: ["/atencion", "/atencion/4", "/respuestas"], MEMBER: ["/mis-datos", "/avisar", "/marca", "/preguntas"],
    }
    shown = 0
    for role, paths in pages.items():
        for path in paths:
            page = person(demo, role).get(demo[0] + path, timeout=60)
            assert page.status_code < 500, path
            assert "<script>alert" not in page.text and "<img src=x" not in page.text, path
            assert 'href="javascript:' not in page.text and '"onmouseover' not in page.text, path
            shown += "&lt;script&gt;alert(1)" in page.text
    assert shown >= 8, "what was written was shown nowhere"


@pytest.mark.parametrize("headers", [
    {"Origin": "https://evil.example"}, {"Sec-Fetch-Site": "cross-site"}, {"Sec-Fetch-Site": "same-site"},
    {"Origin": "https://evil.example", "Sec-Fetch-Site": "same-origin"}], ids=str)
def test_a_form_of_another_site_does_nothing(demo, headers):
    owner = person(demo, OWNER)
    good = token(demo, owner)
    fields = {"name": "Intrusa", "email": "", "team": ""}
    answer = owner.post(demo[0] + "/integrantes", data=dict(fields, token="0" * 64), headers=headers, timeout=60)
    assert answer.status_code == 403
    if headers.get("Sec-Fetch-Site") != "same-origin":
        answer = owner.post(demo[0] + "/integrantes", data=dict(fields, token=good), headers=headers, timeout=60)
        assert answer.status_code == 403
    # The token of somebody else's session is none.
    other = token(demo, person(demo, MANAGER))
    assert owner.post(demo[0] + "/integrantes", data=dict(fields, token=other), timeout=60).status_code == 403
    assert not re.search(r"/integrantes/\d+", owner.get(demo[0] + "/integrantes?q=Intrusa", timeout=60).text)


def test_a_session_is_made_at_sign_in_and_never_brought(demo):
    """Session fixation: a cookie that somebody planted opens nothing and is not taken over."""
    address, links, _ = demo
    planted = requests.Session()
    planted.cookies.set("decoro", "a" * 64)
    assert planted.get(address + "/inicio", timeout=60).url.endswith("/entrar?next=/inicio")
    planted.post(links["auditoría"], data={"password": ""}, timeout=60)
    values = {cookie.value for cookie in planted.cookies if cookie.name == "decoro"}
    assert any(value != "a" * 64 for value in values)
    stale = requests.get(address + "/inicio", cookies={"decoro": "a" * 64}, timeout=60)
    assert "/entrar" in stale.url
    answer = requests.post(links["aprobación"], data={"password": ""}, allow_redirects=False, timeout=60)
    cookie = answer.headers["set-cookie"]
    assert "HttpOnly" in cookie and "SameSite=Lax" in cookie and "Path=/" in cookie


@pytest.mark.parametrize("path", [
    "/entrar?next=//evil.example", "/entrar?next=/%09/evil.example", "/entrar?next=https://evil.example", "/entrar?next=/\\evil.example", "/entrar?next=javascript:alert(1)",
    "/entrar?next=%0d%0aSet-Cookie:%20x=1"])
def test_the_way_after_signing_in_stays_here(demo, path):
    page = requests.get(demo[0] + path, timeout=60).text
    following = re.search(r'name="next" value="([^"]*)"', page).group(1)
    assert following.startswith("/") and not following.startswith(("//", "/\\"))


@pytest.mark.parametrize("path", [
    "/assets/../decoro.sqlite", "/assets/..%2f..%2fetc%2fpasswd", "/..%2f..%2fetc/passwd", "/integrantes/1%20OR%201=1", "/integrantes/-1",
    "/integrantes/99999999999999999999", "/comentarios/1;DROP%20TABLE%20comments", "/retiro/%27%20OR%20%271%27=%271", "/caso/" + "f" * 64,
    "/caso/..%2f", "/bitacora?what=%27%20OR%201=1%20--", "/comentarios?desde=5.1%20OR%201=1", "/bitacora?before=9e99", "/integrantes?from=-5",
    "/bitacora?from=2026-99-99", "/repaso?n=99999999999999999999999", "/\x00", "/inicio%00"])
def test_odd_addresses_are_answered_and_open_nothing(demo, path):
    answer = person(demo, OWNER).get(demo[0] + path, timeout=60)
    assert answer.status_code < 500
    assert "root:" not in answer.text and "SQLite" not in answer.text
    assert requests.get(demo[0] + "/healthz", timeout=60).text == "ok\n"


@pytest.mark.parametrize("raw", [
    b"POST /comentarios HTTP/1.1\r\nHost: x\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /inicio HTTP/1.1\r\nHost: x\r\n\r\n",
    b"POST /comentarios HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nhello",
    b"GET /inicio HTTP/1.1\r\nHost: x\r\nX: a\r\n b\r\n\r\n", b"GET / HTTP/9.9\r\n\r\n", b"\x16\x03\x01\x02\x00\x01\x00",
    b"GET /" + b"a" * 100_000 + b" HTTP/1.1\r\nHost: x\r\n\r\n"], ids=range(6))
def test_requests_that_two_could_read_differently_reach_no_page(demo, raw):
    """Request smuggling and its like: one answer at most, and none of a page behind a sign-in."""
    where = urlsplit(demo[0])
    with socket.create_connection((where.hostname, where.port), timeout=10) as connection:
        connection.sendall(raw)
        connection.settimeout(3)
        got = b""
        try:
            while part := connection.recv(65536):
                got += part
        except (TimeoutError, ConnectionError):
            pass
    assert got.count(b"HTTP/1.1 200") == 0
    assert requests.get(demo[0] + "/healthz", timeout=60).text == "ok\n"


def test_an_unknown_name_takes_as_long_as_a_known_one(demo):
    """Within a wide margin: a test is no stopwatch, and a difference of a password's hash would be ten times it."""
    def took(name):
        began = time.perf_counter()
        requests.post(demo[0] + "/entrar", data={"name": name, "password": "no es esta"}, timeout=60)
        return time.perf_counter() - began

    took("1")
    known, unknown = min(took("12") for _ in range(3)), min(took("99999") for _ in range(3))
    assert unknown > known / 5 and known > unknown / 5


def test_a_hundred_fields_and_a_large_form_are_answered(demo):
    owner = person(demo, OWNER)
    many = "&".join(f"x{n}=1" for n in range(5000))
    assert owner.post(demo[0] + "/integrantes", data=many, timeout=60).status_code == 403
    assert owner.post(demo[0] + "/integrantes", data="name=" + "a" * 5_000_000, timeout=60).status_code == 413
