# SPDX-License-Identifier: Apache-2.0
"""What is private gets out by no public door: everything that Decoro keeps is filled with marked phone numbers, ids, order numbers,
names and notes, and then everything is read that anybody may read."""

import datetime
import json
import os
import random
import re
import subprocess

import pytest
import requests
from conftest import LINKS
from support import told_address
from test_api import Person

SEED = 20261127
NAMES = ["Ximena", "Anselmo", "Úrsula", "Baltasar", "Zoraida", "Nicanor"], ["Quiroga Zuluaga", "Villafañe Ñáñez", "Echeverri Ibáñez", "Da Câmara", "O'Higgins", "Wu-Restrepo"]


class Secrets:
    """Data of persons as people write them, each once, with all the ways in which one might come out again."""

    def __init__(self, seed):
        self.random = random.Random(seed)
        self.given = []

    def digits(self, count):
        return str(self.random.randint(1, 9)) + "".join(str(self.random.randint(0, 9)) for _ in range(count - 1))

    def one(self, kind):
        n, d = self.random, self.digits
        value = {
            "phone": lambda: n.choice(["3{0} {1} {2}", "+57 3{0} {1} {2}", "3{0}{1}{2}", "3{0}-{1}-{2}", "(+57) 3{0}.{1}.{2}"]).format(n.choice(["10", "15", "18", "20"]), d(3), d(4)),
            "id": lambda: n.choice(["1.{0}.{1}.{2}", "1{0}{1}{2}", "1 {0} {1} {2}"]).format(d(3), d(3), d(3)),
            "order": lambda: n.choice(["PED-{0}", "#{0}", "CA {0}-Q"]).format(d(9)),
            "mail": lambda: f"{n.choice(['xim', 'ans', 'urs'])}.{d(8)}@correo{d(3)}.com.co",
            "name": lambda: f"{n.choice(NAMES[0])} {n.choice(NAMES[1])} {d(7)}",
            "note": lambda: f"la clienta lloró al teléfono, nota {d(9)}",
            "address": lambda: f"carrera {d(2)} # {d(2)}-{d(2)} apto {d(5)}",
        }[kind]()
        self.given.append(value)
        return value

    def any(self):
        return self.one(self.random.choice(["phone", "id", "order", "mail", "name", "note", "address"]))

    def text(self):
        return self.random.choice(["{0}", "Hola, {0}, gracias.", "Anotado: {0}", "«{0}»", "😊 {0} ¿sí?", "<b>{0}</b>"]).format(self.any())

    def out(self, body):
        """Those that stand in a body, also with their separators gone, in JSON's or in HTML's spelling."""
        plain = re.sub(r"[^0-9a-z]", "", body.lower())
        found = []
        for secret in self.given:
            # Of an address its flat alone tells enough.
            ways = {secret, secret[secret.find("apto"):] if "apto" in secret else secret, json.dumps(secret)[1:-1], secret.replace("'", "&#39;"), secret.replace("#", "%23")}
            marks = re.findall(r"\d{6,}", re.sub(r"[ .()-]", "", secret))
            if any(way in body for way in ways) or any(mark in plain for mark in marks):
                found.append(secret)
        return found


@pytest.fixture(scope="module")
def house(binary, tmp_path_factory):
    """The demonstration company with its output kept, and keys for its desks."""
    log = tmp_path_factory.mktemp("leaks") / "log"
    with log.open("wb") as errors:
        process = subprocess.Popen([binary, "serve", "--demo", "--listen", "127.0.0.1:0"], stdout=subprocess.PIPE, stderr=errors, stdin=subprocess.DEVNULL)
        try:
            address = told_address(process)
            lines = [process.stdout.readline().decode() for _ in range(LINKS)]
            links = {line.rsplit(",", 1)[1].split(":")[0].strip(): re.search(r"http\S+", line).group(0) for line in lines}
            os.set_blocking(process.stdout.fileno(), False)
            keys = [Person(address, links["responsable del protocolo"]).key("owner")]
            for role in ("community-manager", "care-agent"):
                made = requests.post(
                    address + "/api/v1/members", json={"name": "Prueba", "roles": [role]}, headers={"Authorization": "Bearer " + keys[0]}, timeout=60)
                keys.append(Person(address, address + made.json()["link"]).key(role))
            yield address, keys, log, process
        finally:
            process.terminate()
            process.wait(timeout=30)


def fill(address, keys, secrets):
    """Everything that is kept, with something private in every field that takes words. Gives the public addresses that came of it."""
    doors = []
    today, later = datetime.date.today().isoformat(), (datetime.date.today() + datetime.timedelta(days=30)).isoformat()

    def post(path, body, method="POST", fine=(200, 201, 204)):
        for key in keys:
            answer = requests.request(method, f"{address}/api/v1/{path}", json=body, headers={"Authorization": "Bearer " + key}, timeout=60)
            if answer.status_code != 403 or answer.json()["id"] != "desk.not-allowed":
                break
        assert answer.status_code in fine, f"{path}: {answer.status_code} {answer.text[:300]}"
        return answer.json() if answer.text else None

    text = secrets.text
    for _ in range(3):
        member = post("members", {"name": secrets.one("name"), "email": secrets.one("mail"), "team": text()[:60], "roles": ["member"]})["member"]["id"]
        matter = post("cases", {"subject": "Lo que su dueño sí ve", "order_number": secrets.one("order")})["id"]
        for kind in ("note", "call", "visit"):
            post(f"cases/{matter}/words", {"kind": kind, "text": text()})
        doors.append(post(f"cases/{matter}/link", {})["link"])
        post("notices", {"place": text()[:100], "text": text()})
        post("permits", {"what": text(), "purpose": text()})
        post("questions", {"text": text(), "article": 1})
        post("press", {"outlet": text()[:100], "question": text(), "subject": text()[:100], "deadline": f"{later}T00:00:00.000Z"})
        post("false-profiles", {"network": "X", "link": "https://x.com/no-somos-" + secrets.digits(5), "evidence": text()})
        # An answer with something private in it is refused, and keeps nothing.
        post("answers", {"title": "x", "text": text()}, fine=(201, 422))
        post("publications", {"profile": post("profiles", None, "GET")["profiles"][0]["id"], "text": text(), "alt": text()})
        post(f"members/{member}/substitutes", {"member": 1, "from": later, "until": later})
        ally = post("allies", {"name": secrets.one("name"), "what": "Fotos de la cosecha", "from": today, "until": later})
        post(f"allies/{ally['ally']['id']}/end", {})
        doors.append(ally["link"])
    # What the public wrote and is hidden: its notice is a public page.
    comments = [
        "Llamen a la gerente: {0}, es una idiota", "Mi vecina trabaja ahí, su cédula es {0}", "su correo es {0} escríbanle todos", "vive en la {0}",
    ]
    kinds = ["phone", "id", "mail", "address"]
    sent = [{"text": text.format(secrets.one(kind)), "network": "X", "author": "@" + secrets.one("order")} for text, kind in zip(comments, kinds) for _ in range(3)]
    hidden = 0
    for comment in post("comments", {"comments": sent})["comments"]:
        notice = post(f"comments/{comment['id']}/hide", {}, fine=(200, 201, 403))
        if notice and "path" in notice:
            hidden += 1
            doors.append(notice["path"])
            if hidden % 3 == 0:
                requests.post(address + doors[-1], data={"appeal": secrets.text()}, timeout=60)
    assert hidden >= 6
    return doors


PUBLIC = [
    "/", "/protocolo", "/situaciones", "/oficiales", "/oficiales?q=@nadie", "/retiro", "/entrar", "/nada", "/healthz", "/api/openapi.yaml", "/.well-known/decoro/protocol.json",
    "/.well-known/decoro/protocol.md", "/.well-known/decoro/official-profiles.json", "/problems/input.no-text", "/$discovery/rest", "/caso/x", "/aliado/x", "/retiro/x",
]
ROOMS = ["/inicio", "/atencion/1", "/comentarios", "/avisar", "/mis-datos", "/integrantes", "/bitacora", "/prensa", "/fotos/1", "/firmas/lista.csv", "/imagen/informe", "/api/v1/cases"]


@pytest.mark.parametrize("seed", range(SEED, SEED + 4))
def test_nothing_private_gets_out(house, seed):
    address, keys, log, process = house
    secrets = Secrets(seed)
    doors = fill(address, keys, secrets)
    assert len(secrets.given) > 60
    anybody = requests.Session()
    for path in PUBLIC + ROOMS + doors:
        for language in ("es", "pt", "en"):
            answer = anybody.get(address + path, headers={"Accept-Language": language}, timeout=60)
            assert answer.status_code < 500, path
            assert not secrets.out(answer.text + str(answer.headers) + answer.url), path
    # What a stranger asks about shows nothing but what they wrote themselves.
    for secret in secrets.given[:20]:
        for path, fields in [("/retiro", {"text": secret[:6]}), ("/oficiales", {"text": secret[:8], "handle": secret[:8]}), ("/entrar", {"name": secret[:5], "password": "x"})]:
            answer = anybody.post(address + path, data=fields, timeout=60)
            assert not [one for one in secrets.out(answer.text) if len(one) > len(secret[:8])], path
    said = log.read_bytes() + (process.stdout.read() or b"")
    assert not secrets.out(said.decode(errors="replace"))


@pytest.mark.parametrize("seed", range(SEED, SEED + 3))
def test_no_public_reply_carries_it(house, seed):
    """What is found is refused with its reason; what a reply is allowed to say holds none of it."""
    address, keys, _, _ = house
    secrets = Secrets(seed)
    around = ["{0}", "Hola, {0}, gracias.", "Anotado: {0}", "«{0}»", "😊 {0}", "Le confirmo que {0} quedó registrado.", "Señora, escríbanos al {0}"]
    # A company tells where its shops are: an address is private when it is somebody's.
    for kind in ("phone", "mail", "address", "id", "order"):
        for _ in range(8):
            text = "vivo en la " + secrets.one(kind) if kind == "address" else secrets.random.choice(around).format(secrets.one(kind))
            answer = requests.post(address + "/api/v1/replies", json={"text": text}, headers={"Authorization": "Bearer " + keys[1]}, timeout=60)
            assert answer.status_code == 422, f"{text}: {answer.text}"
