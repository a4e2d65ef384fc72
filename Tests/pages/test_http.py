# SPDX-License-Identifier: Apache-2.0
"""The server as programs meet it: answers, refusals, limits, and what it must never keep."""

import concurrent.futures
import contextlib
import http.client
import json
import re
import socket
import sqlite3
import subprocess
import threading
import time
from urllib.parse import urlsplit

import pytest
import requests

from support import first_address, serving

HEADERS = {
    "content-security-policy": "default-src 'none'",
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "x-frame-options": "DENY",
}


def check(server, body, **headers):
    data = body if isinstance(body, (bytes, str)) else json.dumps(body)
    data = data.encode() if isinstance(data, str) else data
    return requests.post(server + "/api/v1/check", data=data, headers=headers, timeout=60)


def connection(server):
    address = urlsplit(server)
    return http.client.HTTPConnection(address.hostname, address.port, timeout=60)


@pytest.mark.parametrize("path", ["/", "/protocolo", "/situaciones", "/healthz", "/api/openapi.yaml", "/nada"])
def test_every_answer_is_guarded(server, path):
    answer = requests.get(server + path, headers={"accept": "text/html"}, timeout=30)
    assert answer.status_code == (404 if path == "/nada" else 200)
    for name, value in HEADERS.items():
        assert value in answer.headers[name]
    policy = answer.headers["content-security-policy"]
    assert "unsafe" not in policy and "frame-ancestors 'none'" in policy
    assert "<style" not in answer.text and " style=" not in answer.text and " onclick=" not in answer.text


def test_head_says_what_get_would_send(server):
    get, head = requests.get(server + "/protocolo", timeout=30), requests.head(server + "/protocolo", timeout=30)
    assert head.status_code == 200 and head.content == b""
    assert head.headers["content-length"] == str(len(get.content))


@pytest.mark.parametrize("surface", ["personal", "official", "reply", "comment"])
def test_a_text_is_answered_and_not_cached(server, surface):
    answer = check(server, {"id": "17", "text": "Ese gerente es un idiota", "surface": surface})
    assert answer.status_code == 200
    assert answer.headers["cache-control"] == "no-store"
    decision = answer.json()
    assert decision["id"] == "17" and decision["depth"] == "full"
    assert [key for key in decision][:3] == ["id", "outcome", "acts"]


def test_a_batch_keeps_its_order_and_its_places(server):
    posts = [{"id": 1, "text": "Gracias"}, {"nothing": True}, 7, {"id": 1.5, "text": "a"}, {"id": "x", "text": "b"}]
    answers = check(server, {"posts": posts}).json()["answers"]
    assert [answer.get("id", answer.get("error", {}).get("id")) for answer in answers] == [
        1, "input.no-text", "input.not-an-object", "input.bad-id", "x",
    ]


def test_depth_is_asked_for_and_told(server):
    assert check(server, {"text": "hola", "depth": "fast"}).json()["depth"] == "fast"


@pytest.mark.parametrize("language,word", [("es", "publicaciones|cuenta"), ("pt-BR", "conta"), ("en-GB", "account")])
def test_a_refusal_speaks_the_readers_language(server, language, word):
    answer = check(server, {"text": "a", "surface": "personal", "author": "x"}, **{"Accept-Language": language})
    assert answer.status_code == 422
    assert answer.headers["content-type"] == "application/problem+json"
    problem = answer.json()
    assert set(problem) == {"type", "title", "status", "detail", "id"} and problem["status"] == 422
    assert re.search(word, problem["detail"])
    assert requests.get(server + problem["type"], headers={"accept": "text/html"}, timeout=30).status_code == 200


PERSONAL = {"text": "hola", "surface": "personal"}


@pytest.mark.parametrize(
    "body",
    [
        PERSONAL | {"author": "ana"},
        PERSONAL | {"links": ["https://red.example/ana/1"]},
        PERSONAL | {"link": "https://red.example/ana/1"},
        PERSONAL | {"text": "https://red.example/ana/1"},
        PERSONAL | {"text": " https://red.example/ana/1\nwww.red.example/ana/2 "},
        PERSONAL | {"links": ["https://red.example/ana/1"], "link": None},
        {"surface": "personal", "posts": [{"text": "a"}]},
        PERSONAL | {"thread": [{"text": "a"}]},
        {"posts": [PERSONAL]},
        {"posts": [{"text": "a"}, PERSONAL, PERSONAL]},
        {"posts": [{"surface": "personal"}]},
    ],
    ids=lambda body: json.dumps(body)[:60],
)
def test_personal_accounts_are_out_of_reach(server, body):
    answer = check(server, body)
    assert answer.status_code == 422
    assert answer.json()["id"].endswith("-on-personal")
    assert "hola" not in answer.text


@pytest.mark.parametrize("body", [b"", b"{", b"[1,2]", b"null", b'{"text":7}', b"\xff\xfe", b'{"text":"a","surface":"x"}'])
def test_what_cannot_be_read_is_told(server, body):
    answer = check(server, body)
    assert answer.status_code == 400 and answer.json()["id"].startswith("input.")


@pytest.mark.parametrize("text", ["\\ud800", "\\u0000", "e" + "\\u0301" * 20000, "\\ud83d\\ude00 idiota"])
def test_hostile_text_is_answered(server, text):
    assert check(server, '{"text":"%s"}' % text).status_code == 200


@pytest.mark.parametrize("path,limit", [("/", 1 << 20), ("/api/v1/check", 4 << 20)])
@pytest.mark.parametrize("chunked", [False, True], ids=["announced", "chunked"])
def test_a_body_over_the_limit_is_refused(server, path, limit, chunked):
    body = b"text=" + b"a" * limit
    client = connection(server)
    try:
        client.putrequest("POST", path)
        client.putheader("Transfer-Encoding", "chunked") if chunked else client.putheader("Content-Length", str(len(body)))
        client.endheaders()
        for start in range(0, len(body), 65536):
            block = body[start : start + 65536]
            client.send(b"%x\r\n%s\r\n" % (len(block), block) if chunked else block)
        if chunked:
            client.send(b"0\r\n\r\n")
    except (BrokenPipeError, ConnectionResetError):
        pass  # told already, and closed
    assert client.getresponse().status == 413
    client.close()


def test_a_compressed_body_is_refused(server):
    assert check(server, b"\x1f\x8b\x08", **{"Content-Encoding": "gzip"}).status_code == 415


def test_a_request_that_never_ends_is_let_go(binary):
    with serving([binary, "serve", "--demo", "--listen", "127.0.0.1:0"]) as server:
        address = urlsplit(server)
        with socket.create_connection((address.hostname, address.port), timeout=60) as line:
            line.sendall(b"POST /api/v1/check HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\n{")
            seen, since = b"", time.monotonic()
            while time.monotonic() - since < 50:
                block = line.recv(4096)
                if not block:
                    break
                seen += block
            assert b" 408 " in seen.split(b"\r\n")[0]


@pytest.mark.parametrize(
    "raw",
    [b"\r\n\r\n", b"GET\r\n\r\n", b"\x00" * 4000, b"GET / HTTP/1.1\r\nX: " + b"a" * 200000 + b"\r\n\r\n",
     b"GET / HTTP/1.1\r\n" + b"A: b\r\n" * 5000 + b"\r\n", b"POST / HTTP/1.1\r\nContent-Length: -1\r\n\r\n",
     b"GET /\xff\xfe HTTP/1.1\r\nHost: x\r\n\r\n", b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"],
    ids=lambda raw: repr(raw[:20]),
)
def test_garbage_ends_its_own_connection_and_nothing_else(server, raw):
    address = urlsplit(server)
    with socket.create_connection((address.hostname, address.port), timeout=10) as line:
        try:
            line.sendall(raw)
            line.shutdown(socket.SHUT_WR)
            answer = line.recv(200)
        except ConnectionError:
            answer = b""
    assert answer == b"" or answer.startswith((b"HTTP/1.1 4", b"HTTP/1.0 4"))
    assert requests.get(server + "/healthz", timeout=10).text == "ok\n"


def test_a_chunk_without_a_size_is_malformed_and_not_too_large(server):
    address = urlsplit(server)
    with socket.create_connection((address.hostname, address.port), timeout=10) as line:
        line.sendall(b"POST /api/v1/check HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n")
        assert b" 400 " in line.recv(4096).split(b"\r\n")[0]


def test_an_answer_on_its_way_arrives_whole_when_the_server_ends(binary):
    posts = json.dumps({"posts": [{"text": "idiota, imbécil, estúpido. " * 40}] * 400}).encode()
    with serving([binary, "serve", "--demo", "--listen", "127.0.0.1:0"]) as server:
        address = urlsplit(server)
        line = socket.create_connection((address.hostname, address.port), timeout=60)
        line.sendall(b"POST /api/v1/check HTTP/1.1\r\nHost: x\r\nContent-Length: %d\r\n\r\n" % len(posts) + posts)
        seen = line.recv(1000)
        head = seen.split(b"\r\n\r\n")[0]

        def slowly():
            nonlocal seen
            time.sleep(1)
            while block := line.recv(1 << 16):
                seen += block

        reader = threading.Thread(target=slowly)
        reader.start()
    # The server was told to end while most of the answer was still to be taken.
    reader.join(timeout=30)
    line.close()
    length = int(re.search(rb"content-length: (\d+)", head, re.I).group(1))
    assert length > 2 << 20 and len(seen) == len(head) + 4 + length


def test_one_address_cannot_take_all(binary):
    with serving([binary, "serve", "--demo", "--listen", "127.0.0.1:0"]) as server:
        client, other = connection(server), connection(server)
        refused = None
        for _ in range(9000):
            client.request("GET", "/healthz", headers={"X-Forwarded-For": "198.51.100.1, 203.0.113.7"})
            answer = client.getresponse()
            body = answer.read()
            if answer.status == 429:
                refused = (answer, body)
                break
        assert refused, "no limit was reached"
        assert 1 <= int(refused[0].getheader("retry-after")) <= 10
        assert json.loads(refused[1])["id"] == "http.too-many"
        other.request("GET", "/healthz", headers={"X-Forwarded-For": "203.0.113.8"})
        assert other.getresponse().status == 200


def test_under_load_every_request_is_answered_or_told_to_come_back(server):
    body = json.dumps({"text": "no me gustó el café, gracias. " * 2500}).encode()
    with concurrent.futures.ThreadPoolExecutor(40) as pool:
        answers = list(pool.map(lambda _: check(server, body), range(40)))
    statuses = {answer.status_code for answer in answers}
    assert statuses <= {200, 503} and 200 in statuses
    assert all(answer.headers["retry-after"] for answer in answers if answer.status_code == 503)
    assert check(server, {"text": "hola"}).status_code == 200


def test_checks_at_the_same_time_do_not_mix(server):
    """Nor is one of them sent away: many short ones at once wait for their turn."""

    def wrong(number):
        text = "a" * number + " idiota"
        answer = check(server, {"id": number, "text": text})
        found = answer.json()
        if answer.status_code != 200 or found["id"] != number:
            return found
        return [f for f in found["findings"] if text[f["start"] : f["end"]] != f["quote"]]

    with concurrent.futures.ThreadPoolExecutor(64) as pool:
        results = list(pool.map(wrong, range(400)))
    assert len(results) == 400 and not any(results), [result for result in results if result]


CANARY = "canario-7f3a91-no-me-guarden"


def rows(data):
    """Everything that the records hold."""
    with contextlib.closing(sqlite3.connect(data / "decoro.sqlite")) as records:
        return list(records.iterdump())


def test_a_personal_check_leaves_nothing_behind(binary, tmp_path):
    """Not the text, not who, not when: in no file, in no line, at the most talkative setting."""
    data = tmp_path / "data"
    command = [binary, "serve", "--demo", "--listen", "127.0.0.1:0", "--data", str(data), "--verbose"]
    errors = open(tmp_path / "stderr", "wb")
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=errors, stdin=subprocess.DEVNULL, cwd=tmp_path)
    lines = []
    try:
        server = first_address(process, 60)
        before = rows(data)
        reader = threading.Thread(target=lambda: lines.append(process.stdout.read()))
        reader.start()
        agent = {"User-Agent": CANARY, "X-Forwarded-For": "203.0.113.77", "Referer": "http://" + CANARY}
        for body in [
            {"text": CANARY, "surface": "personal"},
            {"text": CANARY, "surface": "personal", "author": CANARY},
            {"posts": [{"text": CANARY, "surface": "personal"}]},
            {"text": CANARY, "surface": "comment", "author": CANARY},
        ]:
            check(server, body, **agent)
        check(server, '{"text":"%s' % CANARY, **agent)
        for fields in [{"text": CANARY, "surface": "personal"}, {"text": CANARY, "part": "result"}, {"example": "1"}]:
            assert requests.post(server + "/", data=fields, headers=agent, timeout=30).status_code == 200
        requests.get(server + "/protocolo", headers=agent, timeout=30)
    finally:
        process.terminate()
        assert process.wait(20) == 0
        reader.join(20)
        errors.close()
    said = (tmp_path / "stderr").read_bytes() + b"".join(lines)
    assert b"GET /protocolo 200" in said, "the log was not at work, so its silence proves nothing"
    for trace in [CANARY, "203.0.113.77", "/api/v1/check", "POST"]:
        assert trace.encode() not in said
    assert not re.search(rb"\d\d:\d\d", said.replace(b"127.0.0.1", b"")), "a time of day is in the log"
    kept = [path for path in tmp_path.rglob("*") if path.is_file() and path.name != "stderr"]
    assert all(CANARY.encode() not in path.read_bytes() for path in kept)
    assert {path.name for path in kept} == {"decoro.sqlite", "decoro.key"}, f"files were written: {kept}"
    assert rows(data) == before, "a check left something in the records"


def test_the_server_ends_well_while_somebody_is_connected(binary):
    with serving([binary, "serve", "--demo", "--listen", "127.0.0.1:0"]) as server:
        client = connection(server)
        client.request("GET", "/healthz")
        assert client.getresponse().read() == b"ok\n"
    client.close()


def test_a_taken_address_is_told(binary, server):
    address = urlsplit(server)
    run = subprocess.run(
        [binary, "serve", "--demo", "--listen", f"127.0.0.1:{address.port}"], capture_output=True, timeout=60, text=True
    )
    assert run.returncode == 2 and "in use" in run.stderr
