# SPDX-License-Identifier: Apache-2.0
"""Pictures through the pages: sent as browsers send files, kept without what a program wrote into them, seen by who may."""

import re
import struct
import zlib

import pytest
import requests
from conftest import demonstration


def png(width=96, height=72, text=b""):
    """A drawing with a slope, a bar and, where asked, a text that tells who made it."""
    def chunk(name, content):
        return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))

    rows = b"".join(
        b"\0" + bytes(value for x in range(width) for value in [(20 if 3 * x < width and 2 * y < height else 60 + x + y) % 256] * 3) for y in range(height))
    return (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)) + (chunk(b"tEXt", text) if text else b"")
            + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b""))


@pytest.fixture(scope="module")
def house(binary):
    with demonstration(binary) as (address, links):
        people = {}
        for role, link in links.items():
            people[role] = requests.Session()
            people[role].post(link, data={})
        yield address, people


def send(house, who, path, picture=None, **fields):
    address, people = house
    page = people[who].get(address + path).text
    token = re.search(r'name="token" value="([0-9a-f]+)"', page).group(1)
    files = {"picture": ("foto.png", picture, "image/png")} if picture is not None else {"nothing": ("", b"", "application/octet-stream")}
    return people[who].post(address + path, data={"token": token, **fields}, files=files)


def test_a_notice_with_a_picture(house):
    address, people = house
    sent = send(house, "integrante", "/avisar", png(text=b"Author\0Marcela"), text="La vitrina está rota", place="Laureles")
    assert sent.url.endswith("done=told"), sent.text[:500]
    path = re.search(r'src="(/fotos/\d+)"', sent.text).group(1)
    kept = people["integrante"].get(address + path)
    assert kept.headers["content-type"] == "image/png" and b"Marcela" not in kept.content and kept.content.startswith(b"\x89PNG")
    assert kept.headers["cache-control"] == "no-store"
    # Whoever answers sees it; nobody else does.
    assert people["responsable del protocolo"].get(address + path).status_code == 200
    assert people["operación técnica"].get(address + path).status_code == 403
    assert requests.get(address + path, allow_redirects=False).status_code == 303


def test_a_logo_is_known_again(house):
    address, people = house
    owner = "responsable del protocolo"
    assert send(house, owner, "/marca", png(), act="register", name="El cóndor", version="2026").url.endswith("done=saved")
    found = send(house, "integrante", "/marca", png(192, 144), act="compare").text
    assert "El cóndor" in found and "Es nuestra" in found
    assert "No se parece" in send(house, "integrante", "/marca", flat(), act="compare").text
    assert send(house, "integrante", "/marca", png(), act="register", name="x", version="1").status_code == 403


def flat():
    def chunk(name, content):
        return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))
    rows = b"".join(b"\0" + bytes(255 - (4 * x * y) // 40 % 256 for x in range(64)) for y in range(64))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", 64, 64, 8, 0, 0, 0, 0)) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


@pytest.mark.parametrize("picture", [b"GIF89a", b"<svg onload=alert(1)>", b"%PDF-1.7", png()[:60], b"\xff\xd8\xff\xe1\xff\xff", b"x" * (5 << 20)], ids=range(6))
def test_what_is_no_picture_is_told_and_nothing_is_kept(house, picture):
    address, people = house
    before = len(re.findall("La puerta", people["integrante"].get(address + "/avisar").text))
    answer = send(house, "integrante", "/avisar", picture, text="La puerta", place="")
    assert answer.status_code == 422
    assert len(re.findall("La puerta", people["integrante"].get(address + "/avisar").text)) == before


@pytest.mark.parametrize("body", [b"", b"--x", b"--x\r\n", b"--x\r\nContent-Disposition: form-data; name=\"token\"\r\n\r\n", b"--x--", b"\r\n" * 5000], ids=range(6))
def test_a_broken_form_is_refused(house, body):
    address, people = house
    answer = people["integrante"].post(address + "/avisar", data=body, headers={"content-type": "multipart/form-data; boundary=x"})
    assert answer.status_code == 403


def test_a_message_with_people_in_it_waits_for_their_permission(house):
    address, people = house
    owner = "responsable del protocolo"
    page = people[owner].get(address + "/publicar").text
    profile = re.search(r'name="to-(\d+)"', page).group(1)
    made = send(house, owner, "/publicar", profile=profile, text="Gracias a las familias de Pitalito")
    path = re.sub(r"\?.*", "", made.url.removeprefix(address))
    assert send(house, owner, path, png(), act="picture").url.endswith("done=saved")
    send(house, owner, path, act="people", faces="3", minors="1", permission="")
    assert send(house, owner, path, act="submit").status_code == 422
    assert send(house, owner, path, act="people", faces="1", minors="2", permission="").status_code == 422
    send(house, owner, path, act="people", faces="3", minors="1", permission="Carpeta de autorizaciones, 12")
    assert send(house, owner, path, act="submit").status_code == 200
    # What waits for approval stays what its approvers saw.
    assert send(house, owner, path, act="people", faces="0", minors="0", permission="").status_code == 409
    assert send(house, owner, path, png(), act="picture").status_code == 409
