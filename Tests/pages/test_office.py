# SPDX-License-Identifier: Apache-2.0
"""The rooms of those who signed in, in a real browser: three languages, phone and desktop, light and dark, with and without script."""

import re

import pytest
import requests
from conftest import DESKTOP, PHONE, browser, keep
from selenium.webdriver.common.by import By
from test_pages import SIZES, SMALL, complaints, readings, settled, violations

ROOMS = ["inicio", "firmar", "firmas", "versiones", "versiones/3", "preguntas", "integrantes", "integrantes/7", "integrantes/importar",
         "bitacora", "bitacora/5", "mis-datos", "mis-datos?paso=nuevo", "repaso", "asistente", "comentarios", "comentarios?estado=hidden",
         "comentarios/*", "apelaciones", "publicar", "publicar/7", "perfiles", "compartir", "respuestas", "avisar", "marca", "imagen", "ajustes", "versiones/+", "versiones/+/formulario?articulo=7",
         "publicar/calendario", "publicar/calendario?semana=2026-11-23", "prensa", "aliados", "imagen/informe"]


def there(selector):
    return lambda driver: driver.find_elements(By.CSS_SELECTOR, selector)


def enter(driver, demo, role):
    """By the link the first time, by the same session afterwards: a link opens once."""
    address, links, cookies = demo
    if role in cookies:
        driver.get(address + "/situaciones")
        driver.add_cookie({"name": "decoro", "value": cookies[role], "path": "/"})
        driver.get(address + "/inicio")
    else:
        driver.get(links[role])
        driver.find_element(By.CSS_SELECTOR, "main .quiet").click()
        settled(driver, there(".rooms"))
        cookies[role] = driver.get_cookie("decoro")["value"]
    assert driver.find_elements(By.CSS_SELECTOR, ".rooms")


def draft(demo):
    """A draft of the owner's, made once."""
    address, _, cookies = demo
    if "draft" not in cookies:
        session = {"decoro": cookies["responsable del protocolo"]}
        page = requests.get(address + "/versiones", cookies=session, timeout=60).text
        token = re.search(r'name="token" value="([0-9a-f]+)"', page).group(1)
        made = requests.post(address + "/versiones", data={"token": token}, cookies=session, timeout=60)
        cookies["draft"] = int(re.search(r"/versiones/(\d+)", made.url).group(1))
    return cookies["draft"]


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("size", SIZES)
def test_rooms_are_readable_by_everybody(demo, axe, artefacts, size, dark):
    with browser(SIZES[size], dark) as driver:
        enter(driver, demo, "responsable del protocolo")
        for room, language in readings(ROOMS, size, dark):
            if "/+" in room:
                room = room.replace("+", str(draft(demo)))
            if room.endswith("/*"):
                driver.get(f"{demo[0]}/{room[:-2]}")
                room = re.search(r'action="/(comentarios/\d+)"', driver.page_source).group(1)
            driver.get(f"{demo[0]}/{room}{'&' if '?' in room else '?'}lang={language}")
            assert driver.find_element(By.TAG_NAME, "html").get_attribute("lang") == language
            keep(driver, artefacts / f"room-{re.sub(r'[^a-z0-9]+', '-', room)}-{language}-{size}-{'dark' if dark else 'light'}.png")
            assert violations(driver, axe) == [], f"{room} in {language}"
            assert driver.execute_script(SMALL) == [], f"{room} in {language}"
            wide = driver.execute_script("return document.documentElement.scrollWidth - document.documentElement.clientWidth")
            assert wide <= 0, f"{room} in {language} scrolls sideways by {wide}"
            assert not re.search(r"\b(office|refusal|entry|role)\.[a-z]", driver.find_element(By.TAG_NAME, "body").text)
        assert complaints(driver) == []


@pytest.mark.parametrize("script", [True, False], ids=["script", "plain"])
def test_somebody_reads_practises_and_signs(demo, script):
    address = demo[0]
    role = "integrante" if script else "operación técnica"
    with browser(PHONE, script=script) as driver:
        enter(driver, demo, role)
        if script:
            assert "espera su firma" in driver.find_element(By.TAG_NAME, "main").text
        driver.get(address + "/repaso")
        for field in driver.find_elements(By.CSS_SELECTOR, ".quiz fieldset"):
            field.find_element(By.CSS_SELECTOR, "input[value=yes]").click()
        driver.find_element(By.CSS_SELECTOR, ".quiz .main").click()
        settled(driver, there("form.acts .main"))
        assert len(driver.find_elements(By.CSS_SELECTOR, ".quiz .sound, .quiz .notice")) == 6
        driver.find_element(By.CSS_SELECTOR, "form.acts .main").click()
        settled(driver, there("#read"))
        if not script:
            return  # this member has signed already
        driver.find_element(By.CSS_SELECTOR, "#sign ~ form .main").click()
        settled(driver, lambda driver: "Firmada el" in driver.find_element(By.TAG_NAME, "main").text)


RULE = """```clause libra
terms: [libra]
comment: hold
flags: ["quiero una «libra»"]
passes: ["quiero un tinto"]
```
"""


def test_the_owner_tries_a_draft_on_the_year(demo):
    with browser(DESKTOP) as driver:
        enter(driver, demo, "responsable del protocolo")
        driver.get(demo[0] + "/versiones")
        driver.find_element(By.CSS_SELECTOR, "form.acts .main").click()
        settled(driver, there("[name=text]"))
        source = driver.find_element(By.NAME, "text")
        text = source.get_attribute("value").replace("version: 2026.12", "version: 2027.1")
        parts = text.split("\n## ")
        parts[1] += "\n" + RULE
        driver.execute_script("arguments[0].value = arguments[1]", source, "\n## ".join(parts))
        driver.find_element(By.CSS_SELECTOR, ".wide-fields .main").click()
        settled(driver, there(".rulelist"))
        assert "nueva" in driver.find_element(By.CSS_SELECTOR, ".rulelist").text
        driver.find_element(By.NAME, "days").clear()
        driver.find_element(By.NAME, "days").send_keys("365")
        driver.find_element(By.CSS_SELECTOR, "#try ~ form button").click()
        settled(driver, there("#try ~ p[role=status]"))
        said = driver.find_element(By.CSS_SELECTOR, "#try ~ p[role=status]").text
        assert re.search(r"De 2000 textos, [1-9]\d* se habrían decidido de otra forma", said), said


def test_the_guide_ends_in_a_draft_without_a_line_of_yaml(demo):
    with browser(PHONE, script=False) as driver:
        enter(driver, demo, "responsable del protocolo")
        driver.get(demo[0] + "/asistente")
        assert len(driver.find_elements(By.CSS_SELECTOR, ".guide section")) == 11
        assert "decoro: 1" not in driver.page_source
        number = driver.find_element(By.NAME, "version")
        number.clear()
        number.send_keys("2027.2")
        driver.find_element(By.CSS_SELECTOR, "input[name=c4][value=leave]").click()
        driver.find_element(By.NAME, "r4").send_keys("Aún no abrimos los comentarios.")
        driver.find_element(By.CSS_SELECTOR, ".guide .main").click()
        settled(driver, there(".sound"))
        assert "2027.2" in driver.find_element(By.TAG_NAME, "h1").text
        assert driver.find_elements(By.CSS_SELECTOR, "form.acts input[value=submit]")


def test_a_file_comes_in_whole_and_once(demo, tmp_path):
    """By the page's own script: every line is there, and the same file again adds nothing."""
    file = tmp_path / "comentarios.jsonl"
    file.write_text("\n".join(f'{{"text":"Gracias número {n} por el café"}}' for n in range(1203)) + "\n")
    with browser(DESKTOP) as driver:
        enter(driver, demo, "responsable del protocolo")
        for _ in range(2):
            driver.get(demo[0] + "/comentarios")
            driver.execute_script("document.querySelector('#import').closest('details').open = true")
            driver.find_element(By.NAME, "file").send_keys(str(file))
            driver.find_element(By.CSS_SELECTOR, "#import button").click()
            settled(driver, lambda driver: "1203" in driver.find_element(By.CSS_SELECTOR, "#import [role=status]").text)
        seen, path = set(), "/comentarios?estado=clear"
        cookies = {"decoro": driver.get_cookie("decoro")["value"]}
        text = ""
        while path:
            page = requests.get(demo[0] + path, cookies=cookies, timeout=60).text
            seen |= set(re.findall(r"Gracias número (\d+) por el café", page))
            text += page
            following = re.search(r'href="(/comentarios\?estado=clear&amp;desde=[^"]+)"', page)
            path = following.group(1).replace("&amp;", "&") if following else None
        assert seen == {str(n) for n in range(1203)}
        # Each stands on its page once, whatever a blockquote is drawn with.
        assert len(re.findall(r"<blockquote>Gracias número 77 por el café</blockquote>", text)) == 1
