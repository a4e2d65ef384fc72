# SPDX-License-Identifier: Apache-2.0
"""The organisation through its doors: first start, people, a version that is approved and signed, the ledger, a killed server."""

import json
import os
import random
import re
import signal
import sqlite3
import subprocess
import threading
from contextlib import contextmanager
from urllib.parse import urlsplit

import pytest
import requests

from support import told_address

PASSWORD = "cuatro palabras juntas"


class Visitor:
    """Somebody with a browser: keeps the cookie, and sends the form's token back."""

    def __init__(self, server):
        self.server, self.session = server, requests.Session()

    def get(self, path, **options):
        return self.session.get(self.server + path, timeout=60, **options)

    def post(self, page, action, **fields):
        token = re.search(r'name="token" value="([0-9a-f]+)"', self.get(page).text)
        fields["token"] = token.group(1) if token else ""
        return self.session.post(self.server + action, data=fields, timeout=120)

    def enter(self, link, password=""):
        answer = self.session.post(link, data={"password": password}, timeout=60)
        assert answer.status_code == 200 and answer.url.endswith("/inicio"), answer.text[:500]
        return self


@contextmanager
def company(binary, folder, *arguments, ends=signal.SIGTERM):
    """A server over a folder, with the lines it printed."""
    command = [binary, "serve", "--data", str(folder), "--listen", "127.0.0.1:0", *arguments]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stdin=subprocess.DEVNULL, stderr=subprocess.PIPE)
    try:
        address = told_address(process)
        process.address = address
        yield process
    finally:
        process.send_signal(ends)
        process.wait(timeout=30)


def first_link(process):
    line = process.stdout.readline().decode()
    return re.search(r"http\S+/entrar/[0-9a-f]{64}", line).group(0)


def run(binary, *arguments, **options):
    return subprocess.run([binary, *arguments], capture_output=True, text=True, timeout=120, **options)


def link_in(page):
    return re.search(r'<code class="copy">http://[^<]+?(/entrar/[0-9a-f]{64})</code>', page).group(1)


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("company") / "data"


def add(owner, name, **roles):
    page = owner.post("/integrantes", "/integrantes", name=name, email="", team="Tienda", **roles).text
    return Visitor(owner.server).enter(owner.server + link_in(page), PASSWORD)


def test_a_company_lives_through_its_first_version(binary, folder):
    with company(binary, folder, "--owner", "Lucía Restrepo") as process:
        owner = Visitor(process.address).enter(first_link(process), PASSWORD)
        assert oct(os.stat(folder / "decoro.key").st_mode & 0o777) == "0o400"
        assert oct(os.stat(folder / "decoro.sqlite").st_mode & 0o777) == "0o600"
        one = add(owner, "Andrés", **{"role-approver": "1"})
        two = add(owner, "Marcela", **{"role-approver": "1"})
        ana = add(owner, "Ana")

        draft = owner.post("/versiones", "/versiones")
        path = urlsplit(draft.url).path
        assert "Sin errores" in draft.text
        owner.post(path, path, act="submit")
        assert owner.post(path, path, act="approve", revision=revision(owner, path)).status_code == 403
        assert ana.get(path).status_code == 403
        # Both see in one look what they approve; the button carries its revision.
        for approver in (one, two):
            page = approver.get(path).text
            wanted = re.search(r'name="revision" value="([^"]+)"', page).group(1)
            assert approver.post(path, path, act="approve", revision=wanted).status_code == 200
        today = re.search(r'name="effective" type="date" value="([0-9-]+)"', owner.get(path).text).group(1)
        assert "en vigencia" in owner.post(path, path, act="publish", effective=today).text

        assert "espera su firma" in ana.get("/inicio").text
        page = ana.get("/repaso").text
        seed = re.search(r'name="n" value="(\d+)"', page).group(1)
        answers = {f"a{i}": "no" for i in range(6)}
        page = ana.post("/repaso", "/repaso", n=seed, **answers).text
        ticket = re.search(r'name="ticket" value="([0-9a-f]{64})"', page).group(1)
        page = ana.post("/firmar", "/firmar", act="read", ticket=ticket).text
        wanted = re.search(r'name="revision" value="([^"]+)"', page).group(1)
        page = ana.post("/firmar", "/firmar", revision=wanted, ticket=ticket, remark="Lo leí en la tienda.").text
        assert "Firmada el" in page
        assert ana.post("/firmar", "/firmar", revision=wanted, ticket=ticket).status_code == 409
        assert "1 de 4" in owner.get("/firmas").text
        assert "La cadena está íntegra" in owner.post("/bitacora", "/bitacora").text
        copy = json.loads(ana.get("/mis-datos/copia").text)
        assert copy["member"]["name"] == "Ana" and len(copy["signatures"]) == 1


def revision(visitor, path):
    found = re.search(r'name="revision" value="([^"]+)"', visitor.get(path).text)
    return found.group(1) if found else "sha256:x"


def test_the_ledger_is_verified_without_the_server(binary, folder, tmp_path):
    export = run(binary, "ledger", "export", "--data", str(folder))
    assert export.returncode == 0
    lines = export.stdout.splitlines()
    assert len(lines) > 12 and "Lo leí en la tienda" not in export.stdout and "Lucía" not in export.stdout
    whole = tmp_path / "l.jsonl"
    whole.write_text(export.stdout)
    said = run(binary, "verify", str(whole))
    assert said.returncode == 0
    head = re.search(r"[0-9a-f]{64}", said.stdout).group(0)
    assert run(binary, "verify", "--data", str(folder), "--head", head).returncode == 0
    tail = tmp_path / "tail.jsonl"
    tail.write_text("\n".join(lines[:-1]) + "\n")
    assert run(binary, "verify", str(tail)).returncode == 0
    assert run(binary, "verify", str(tail), "--head", head).returncode == 1
    broken = tmp_path / "broken.jsonl"
    broken.write_text("\n".join(lines[:4] + [lines[4].replace("member:", "membre:", 1)] + lines[5:]) + "\n")
    said = run(binary, "verify", str(broken))
    assert said.returncode == 1 and "asiento 5" in said.stdout
    assert run(binary, "verify", str(tmp_path / "none.jsonl")).returncode == 4
    assert run(binary, "verify").returncode == 2


def test_a_backup_is_the_same_company(binary, folder, tmp_path):
    file, other = tmp_path / "copy.sqlite", tmp_path / "other"
    assert run(binary, "backup", "--data", str(folder), str(file)).returncode == 0
    assert run(binary, "backup", "--data", str(folder), str(file)).returncode == 2
    assert run(binary, "restore", str(file), "--data", str(other)).returncode == 0
    assert run(binary, "restore", str(file), "--data", str(other)).returncode == 2
    before, after = (run(binary, "ledger", "export", "--data", str(where)).stdout for where in (folder, other))
    assert before == after and before
    # The key is not in the copy, and its absence is told, not guessed away.
    without = run(binary, "serve", "--data", str(other), "--listen", "127.0.0.1:0")
    assert without.returncode == 2 and "decoro.key" in without.stderr
    with company(binary, other, "--new-key") as process:
        visitor = Visitor(process.address)
        answer = visitor.session.post(visitor.server + "/entrar", data={"name": "1", "password": PASSWORD}, timeout=60)
        assert answer.url.endswith("/inicio")
    half = tmp_path / "half.sqlite"
    half.write_bytes(file.read_bytes()[: file.stat().st_size // 2])
    assert run(binary, "restore", str(half), "--data", str(tmp_path / "third")).returncode == 4
    assert not (tmp_path / "third" / "decoro.sqlite").exists()


def test_no_form_is_taken_from_elsewhere_or_without_its_token(binary, folder):
    with company(binary, folder) as process:
        owner = Visitor(process.address)
        owner.session.post(owner.server + "/entrar", data={"name": "1", "password": PASSWORD}, timeout=60)
        post = lambda headers={}, **fields: owner.session.post(owner.server + "/integrantes", data=fields, headers=headers, timeout=60)
        token = re.search(r'name="token" value="([0-9a-f]+)"', owner.get("/integrantes").text).group(1)
        assert post(name="Sin ficha").status_code == 403
        assert post(name="Otra ficha", token="0" * 64).status_code == 403
        assert post({"origin": "https://elsewhere.example"}, name="De lejos", token=token).status_code == 403
        assert post({"sec-fetch-site": "cross-site"}, name="De lejos", token=token).status_code == 403
        assert "Nadie con ese nombre" in owner.get("/integrantes?q=De+lejos").text
        cookie = owner.session.cookies.get_dict()["decoro"]
        answer = requests.get(owner.server + "/inicio", cookies={"decoro": cookie[:-1] + "0"}, allow_redirects=False, timeout=60)
        assert answer.status_code in (200, 303) and (answer.status_code == 303 or cookie.endswith("0"))
        answer = owner.session.post(owner.server + "/entrar", data={"name": "1", "password": PASSWORD, "next": "//elsewhere.example"},
                                    timeout=60, allow_redirects=False)
        assert answer.headers["location"] == "/" and "HttpOnly" in answer.headers["set-cookie"]


HOSTILE = '"><script>alert(1)</script>\'{{title}}<img src=x onerror=alert(1)>'


def test_what_people_write_is_shown_and_never_run(binary, folder):
    with company(binary, folder) as process:
        owner = Visitor(process.address)
        owner.session.post(owner.server + "/entrar", data={"name": "1", "password": PASSWORD}, timeout=60)
        shown = owner.post("/integrantes", "/integrantes", name=HOSTILE[:110], team=HOSTILE[:70]).text
        owner.post("/preguntas", "/preguntas", article="1", text=HOSTILE)
        owner.post("/mis-datos", "/mis-datos", name="Lucía", email="", language="es", timezone="America/Bogota")
        pages = [shown] + [owner.get(path).text for path in
                           ["/integrantes", "/integrantes?q=" + HOSTILE, "/preguntas", "/bitacora?who=" + HOSTILE, "/firmas",
                            "/entrar?next=" + HOSTILE, "/bitacora?about=" + HOSTILE, "/inicio?done=" + HOSTILE]]
        for page in pages:
            assert "<script>alert" not in page and "<img src=x" not in page
        assert "&lt;script&gt;alert" in shown


ROUTES = ["/inicio", "/integrantes", "/integrantes/1", "/integrantes/importar", "/versiones", "/versiones/1", "/repaso", "/firmar",
          "/firmas", "/preguntas", "/bitacora", "/bitacora/1", "/mis-datos", "/mis-datos/copia"]


def test_a_page_is_closed_to_strangers_and_to_who_may_not(binary, folder):
    with company(binary, folder) as process:
        stranger, member = Visitor(process.address), Visitor(process.address)
        member.session.post(member.server + "/entrar", data={"name": "4", "password": PASSWORD}, timeout=60)
        closed = {"/integrantes", "/integrantes/1", "/integrantes/importar", "/versiones", "/versiones/1", "/firmas", "/bitacora", "/bitacora/1"}
        for path in ROUTES:
            assert stranger.get(path, allow_redirects=False).status_code == 303, path
            answer = member.get(path)
            assert answer.status_code == (403 if path in closed else 200), path
            assert answer.headers["cache-control"] == "no-store" or path == "/inicio", path
        assert stranger.get("/", allow_redirects=False).status_code == 200


def test_what_was_acknowledged_survives_a_kill(binary, tmp_path):
    folder, acknowledged = tmp_path / "data", []
    link = None
    for round_ in range(6):
        with company(binary, folder, ends=signal.SIGKILL) as process:
            owner = Visitor(process.address)
            if round_ == 0:
                owner.enter(first_link(process), PASSWORD)
            else:
                owner.session.post(owner.server + "/entrar", data={"name": "1", "password": PASSWORD}, timeout=60)
            token = re.search(r'name="token" value="([0-9a-f]+)"', owner.get("/integrantes").text).group(1)
            killer = threading.Timer(random.Random(round_).uniform(0.1, 0.6), process.send_signal, [signal.SIGKILL])
            killer.start()
            for number in range(500):
                name = f"Persona {round_}-{number}"
                try:
                    answer = owner.session.post(owner.server + "/integrantes", data={"name": name, "token": token}, timeout=10)
                except requests.RequestException:
                    break
                if answer.status_code == 200:
                    acknowledged.append(name)
            killer.join()
    assert len(acknowledged) > 20
    assert run(binary, "verify", "--data", str(folder)).returncode == 0
    with sqlite3.connect(folder / "decoro.sqlite") as records:
        kept = {name for (name,) in records.execute("SELECT name FROM members")}
        entries = records.execute("SELECT count(*) FROM ledger WHERE what = 'member.joined'").fetchone()[0]
    assert set(acknowledged) <= kept
    assert entries == len(kept)


def test_a_disk_without_room_loses_nothing_that_was_kept(binary, tmp_path):
    folder = tmp_path / "data"
    with company(binary, folder) as process:
        Visitor(process.address).enter(first_link(process), PASSWORD)
    # A file may grow no further: what SQLite meets when the disk is full.
    size = (folder / "decoro.sqlite").stat().st_size
    limited = ["prlimit", f"--fsize={max(size, 65536)}", binary, "serve", "--data", str(folder), "--listen", "127.0.0.1:0"]
    process = subprocess.Popen(limited, stdout=subprocess.PIPE, stdin=subprocess.DEVNULL, stderr=subprocess.PIPE,
                               preexec_fn=lambda: signal.signal(signal.SIGXFSZ, signal.SIG_IGN))
    try:
        owner = Visitor(told_address(process))
        owner.session.post(owner.server + "/entrar", data={"name": "1", "password": PASSWORD}, timeout=60)
        answers = [owner.post("/integrantes", "/integrantes", name=f"Persona {n}").status_code for n in range(60)]
        assert set(answers) <= {200, 403, 500, 503}
    finally:
        process.terminate()
        process.wait(timeout=30)
    assert run(binary, "verify", "--data", str(folder)).returncode == 0


@pytest.mark.parametrize("what", ["a file", "a newer file", "no right"])
def test_a_folder_that_cannot_be_used_is_told(binary, tmp_path, what):
    folder = tmp_path / "data"
    if what == "a file":
        folder.write_text("x")
    else:
        folder.mkdir()
        (folder / "decoro.key").write_text("00" * 32)
        if what == "a newer file":
            with sqlite3.connect(folder / "decoro.sqlite") as db:
                db.execute("CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY)")
                db.execute("INSERT INTO grdb_migrations VALUES ('9999 from the future')")
        else:
            (folder / "decoro.sqlite").write_bytes(b"no database at all" * 1000)
    said = run(binary, "serve", "--data", str(folder), "--listen", "127.0.0.1:0")
    assert said.returncode in (4, 5) and "qué hacer" in said.stderr
    assert "Traceback" not in said.stderr and "Fatal" not in said.stderr
