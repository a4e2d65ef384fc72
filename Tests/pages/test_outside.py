# SPDX-License-Identifier: Apache-2.0
"""The two ways out of the process, against real servers: an identity provider, and a mail server that keeps what it gets."""

import email
import email.policy
import socket
import subprocess
import sys
import time
from pathlib import Path

import pytest
import requests
from aiosmtpd.controller import Controller
from conftest import browser, demonstration
from selenium.common.exceptions import TimeoutException
from selenium.webdriver.common.by import By
from selenium.webdriver.support.ui import WebDriverWait

HERE = Path(__file__).parent


@pytest.fixture
def house(binary):
    """A demonstration company of its own: these tests change what everybody else reads."""
    with demonstration(binary) as (address, links):
        yield address, links


def entered(address, link):
    """A session of whoever has that link."""
    session = requests.Session()
    session.post(link, data={})
    assert session.get(address + "/inicio").status_code == 200
    return session


def form_token(page):
    return page.split('name="token" value="')[1].split('"')[0]


def change(session, house, path, **fields):
    page = session.get(house + path)
    assert page.status_code == 200, page.text[:500]
    return session.post(house + path, data={"token": form_token(page.text), **fields})


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


@pytest.fixture
def provider(house):
    """The provider's process, with the owner of the demonstration company in it."""
    address, links = house
    owner = entered(address, links["responsable del protocolo"])
    own = owner.get(address + "/mis-datos").text
    mail = own.split('name="email" type="email" value="')[1].split('"')[0]
    port = free_port()
    process = subprocess.Popen(
        [sys.executable, HERE / "provider.py", str(port), mail, address + "/entrar/sso/vuelta"],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    try:
        assert process.stdout.readline().strip() == f"http://127.0.0.1:{port}"
        yield owner, f"http://127.0.0.1:{port}", process
    finally:
        process.kill()
        process.wait()


def come_in(driver, address):
    """Through the provider's own pages, as somebody would."""
    driver.get(address + "/entrar?lang=es")
    driver.find_element(By.CSS_SELECTOR, 'a[href^="/entrar/sso"]').click()
    wait = WebDriverWait(driver, 60)
    for field, value in [("login", "ana"), ("password", "una frase para la prueba")]:
        wait.until(lambda d: d.find_elements(By.NAME, field))
        driver.find_element(By.NAME, field).send_keys(value)
        driver.find_element(By.CSS_SELECTOR, "form button[type=submit]").click()
    try:
        wait.until(lambda d: d.current_url.startswith(address))
    except TimeoutException:
        text = driver.find_element(By.TAG_NAME, "body").text
        raise AssertionError(f"{driver.current_url}: {text}") from None


def test_people_come_in_through_a_real_provider(house, provider, artefacts):
    address, _ = house
    owner, issuer, process = provider
    # Before anything is set there is one door.
    assert "/entrar/sso" not in requests.get(address + "/entrar").text
    said = change(
        owner, address, "/ajustes", **{
            "provider-issuer": issuer, "provider-client": "decoro", "provider-secret": "secreto de la prueba", "provider-addresses": "all"})
    assert said.status_code == 200
    change(owner, address, "/ajustes", address=address)
    answer = change(owner, address, "/ajustes", act="try-provider")
    assert "provider-answers" in answer.url
    with browser() as driver:
        come_in(driver, address)
        assert driver.current_url.startswith(address + "/inicio"), driver.page_source[:2000]
        # The provider changes its keys; people go on coming in. (Keys are asked for again after a minute at the earliest.)
        time.sleep(61)
        process.stdin.write("\n")
        process.stdin.flush()
        assert process.stdout.readline().strip() == "rotated"
        driver.delete_all_cookies()
        come_in(driver, address)
        assert driver.current_url.startswith(address + "/inicio"), driver.page_source[:2000]
        # The only door: a password opens nothing any more.
        assert change(owner, address, "/ajustes", **{"provider-only": "yes"}).url.endswith("done=saved")
        page = requests.get(address + "/entrar").text
        assert 'name="password"' not in page and "/entrar/sso" in page
        assert requests.post(address + "/entrar", data={"name": "1", "password": "x"}).status_code == 403
        driver.get(address + "/entrar?lang=es")
        driver.save_screenshot(str(artefacts / "sso-door.png"))
    # A provider that is gone is told, and nothing hangs.
    process.kill()
    process.wait()
    answer = change(owner, address, "/ajustes", act="try-provider")
    assert answer.status_code == 200 and "127.0.0.1" in answer.text and 'role="alert"' in answer.text


def test_an_answer_that_nobody_asked_for_opens_nothing(house, provider):
    address, _ = house
    owner, issuer, _ = provider
    change(
        owner, address, "/ajustes", **{
            "address": address, "provider-issuer": issuer, "provider-client": "decoro", "provider-secret": "x"})
    for query in ["", "?code=x", "?code=x&state=y", "?error=access_denied"]:
        answer = requests.get(address + "/entrar/sso/vuelta" + query, allow_redirects=False)
        assert answer.status_code == 404 and "decoro=" not in answer.headers.get("set-cookie", "").replace("decoro-sso=", "")
    # A visit that somebody else began, brought to a victim's browser: the state does not fit the victim's ticket.
    victim = requests.Session()
    victim.get(address + "/entrar/sso", allow_redirects=False)
    assert victim.get(address + "/entrar/sso/vuelta?code=x&state=" + "0" * 64, allow_redirects=False).status_code == 404


class Kept:
    """What arrived, as the wire brought it."""

    def __init__(self):
        self.letters = []

    async def handle_DATA(self, server, session, envelope):
        self.letters.append((envelope.mail_from, envelope.rcpt_tos, email.message_from_bytes(envelope.content, policy=email.policy.default)))
        return "250 kept"


def test_letters_go_out_by_smtp(house):
    address, links = house
    owner = entered(address, links["responsable del protocolo"])
    kept = Kept()
    controller = Controller(kept, hostname="127.0.0.1", port=free_port())
    controller.start()
    try:
        change(
            owner, address, "/ajustes", **{
                "address": address, "mail-host": "127.0.0.1", "mail-port": str(controller.port), "mail-security": "none",
                "mail-from": "decoro@cafeandino.example"})
        assert "letter-sent" in change(owner, address, "/ajustes", act="try-mail").url
        sender, receivers, letter = kept.letters[0]
        assert sender == "decoro@cafeandino.example" and len(receivers) == 1
        assert letter["subject"] == "Carta de prueba de Decoro"
        assert "Decoro puede enviar cartas" in letter.get_content()
        assert letter["auto-submitted"] == "auto-generated" and letter["message-id"].endswith("@cafeandino.example>")
    finally:
        controller.stop()
    # A server that is gone: what it said, and no letter is called sent.
    answer = change(owner, address, "/ajustes", act="try-mail")
    assert answer.status_code == 200 and 'role="alert"' in answer.text and "127.0.0.1" in answer.text


def test_a_link_is_made_at_the_machine(binary, tmp_path):
    data = tmp_path / "data"
    from support import serving

    with serving([binary, "serve", "--data", data, "--listen", "127.0.0.1:0"]) as address:
        made = subprocess.run([binary, "link", "--data", data, "1", "--explain-in", "es"], capture_output=True, text=True)
        assert made.returncode == 0, made.stderr
        path = made.stdout.splitlines()[1]
        session = requests.Session()
        session.post(address + path, data={"password": "una frase larga y mía"})
        assert session.get(address + "/inicio", allow_redirects=False).status_code == 200
        ledger = session.get(address + "/bitacora").text
        assert "dio un enlace nuevo" in ledger
        nobody = subprocess.run([binary, "link", "--data", data, "999", "--explain-in", "es"], capture_output=True, text=True)
        assert nobody.returncode == 2 and "999" in nobody.stderr
