# SPDX-License-Identifier: Apache-2.0
"""One working day of Café Andino, by hand and in Spanish, on a phone and on a desktop: each desk once, with pictures."""

import re

import pytest
from conftest import browser, demonstration, keep
from selenium.webdriver.common.by import By
from selenium.webdriver.support.ui import Select
from test_pages import SIZES

class Day:
    """Somebody at work: every click waits for the page that it leads to."""

    def __init__(self, driver, address, folder):
        self.driver, self.address, self.folder, self.picture, self.sessions = driver, address, folder, 0, {}

    def enter(self, link):
        """By the link the first time, by the same session afterwards: a link opens once."""
        self.driver.delete_all_cookies()
        if link in self.sessions:
            self.driver.get(self.address + "/oficiales")
            self.driver.add_cookie({"name": "decoro", "value": self.sessions[link], "path": "/"})
            self.driver.get(self.address + "/inicio")
        else:
            self.driver.get(link)
            self.click("main .quiet")
            self.sessions[link] = self.driver.get_cookie("decoro")["value"]
        assert self.driver.find_elements(By.CSS_SELECTOR, ".rooms")

    def go(self, path):
        self.driver.get(self.address + path)

    def click(self, selector):
        page = self.driver.find_element(By.TAG_NAME, "html")
        self.driver.execute_script("arguments[0].click()", self.driver.find_element(By.CSS_SELECTOR, selector))
        for _ in range(200):
            try:
                page.is_enabled()
            except Exception:
                return
            self.driver.execute_async_script("setTimeout(arguments[0], 50)")
        raise AssertionError(f"{selector} led nowhere on {self.driver.current_url}")

    def fill(self, scope="main", **fields):
        for name, value in fields.items():
            field = self.driver.find_element(By.CSS_SELECTOR, f"{scope} [name={name}]")
            if field.tag_name == "select":
                Select(field).select_by_value(value)
            else:
                self.driver.execute_script("arguments[0].value = arguments[1]", field, value)

    def see(self, *texts):
        main = self.driver.find_element(By.TAG_NAME, "main").get_attribute("textContent")
        for text in texts:
            assert text in main, f"{text!r} is not on {self.driver.current_url}: {main[:600]}"

    def look(self, name):
        self.picture += 1
        keep(self.driver, self.folder / f"{self.picture:02}-{name}.png")
        assert self.driver.execute_script("return document.documentElement.scrollWidth - document.documentElement.clientWidth") <= 0


@pytest.mark.parametrize("size", SIZES)
def test_a_working_day(binary, artefacts, size):
    folder = artefacts / f"day-{size}"
    folder.mkdir(exist_ok=True)
    with demonstration(binary) as (address, links), browser(SIZES[size]) as driver:
        walk(Day(driver, address, folder), links)


def walk(day, links):
    # The person who manages the networks writes a message. Somebody else approves it.
    day.enter(links["gestión de redes"])
    day.look("inicio")
    day.go("/publicar")
    day.fill(text="El sábado tostamos en vivo en Chapinero, de 10:00 a 12:00. Entrada libre.")
    day.click("main form.panel .main")
    day.see("Sin observaciones")
    day.click("button[value=submit]")
    message = day.driver.current_url.split("?")[0].removeprefix(day.address)
    day.look("mensaje")

    # An insult, a criticism and a threat come in.
    day.go("/comentarios")
    day.fill(scope="main form.panel", text="El que atiende en Laureles es un imbécil")
    day.click("main form.panel .main")
    day.see("imbécil", "Insulto")
    day.look("insulto")
    day.click(".hiding .main")
    day.see("Quedó oculto", "/retiro")
    day.go("/comentarios")
    day.fill(scope="main form.panel", text="Una hora esperando un capuchino y llegó frío. Muy mal servicio.")
    day.click("main form.panel .main")
    assert not day.driver.find_elements(By.CSS_SELECTOR, ".hiding"), "criticism cannot be hidden"
    day.look("critica")
    day.go("/comentarios")
    day.fill(scope="main form.panel", text="Si mañana no me devuelven la plata voy y los mato a todos")
    day.click("main form.panel .main")
    day.see("Es una amenaza.")
    day.look("amenaza")

    # A conflict goes to care, with the line to paste.
    day.go("/atencion")
    day.see("mensaje directo")
    day.fill(scope="main form.panel", subject="Pedido incompleto", order="CA-77")
    day.click("main form.panel .main")
    day.look("caso-abierto")

    # A public answer without anybody's data; one with data is refused.
    day.go("/respuestas")
    day.fill(text="Gracias por contarlo. Ya lo hablamos con la tienda.")
    day.click("button[value=check]")
    day.see("Se puede publicar")
    day.go("/respuestas")
    day.fill(text="Señora Ana, su celular 310 482 7716 ya está en la lista")
    day.click("button[value=check]")
    day.see("Esto no puede salir en público")
    day.look("respuesta-rechazada")

    # Somebody outside finds the notice by their own text and appeals.
    day.go("/retiro")
    day.fill(text="El que atiende en Laureles es un imbécil")
    day.click("main .main")
    day.click(".tasks .button")
    day.look("aviso")
    day.fill(appeal="Estaba molesto; no quise ofender.")
    day.click("main .main")
    day.see("Recibimos su apelación")

    # Whether something is ours.
    day.go("/oficiales?q=cafeand1no")
    day.see("No es nuestro y se parece")
    day.look("es-oficial")

    # Care answers in private.
    day.enter(links["atención"])
    day.go("/atencion")
    day.see("Pedido incompleto")
    day.driver.get(day.driver.find_elements(By.CSS_SELECTOR, ".tasks .button")[-1].get_attribute("href"))
    day.click("button[value=link]")
    link = day.driver.find_element(By.CSS_SELECTOR, ".handover code").text
    day.look("caso")
    case = day.driver.current_url
    day.driver.get(link)
    day.fill(text="Faltaron dos bolsas del pedido CA-77.")
    day.click("main .main")
    day.see("Faltaron dos bolsas")
    day.look("cliente")
    day.driver.get(case)
    day.see("Faltaron dos bolsas")

    # A member of staff tells of something, asks for the logo, and is invited to share.
    day.enter(links["integrante"])
    day.go("/avisar")
    day.fill(text="La escalera de la bodega está suelta.", place="Tostadora")
    day.click("main form.panel .main")
    day.see("Gracias por avisar")
    day.go("/avisar")
    day.fill(text="Miren lo que publicó https://www.instagram.com/juan.perez")
    day.click("main form.panel .main")
    day.see("Aquí no va el perfil de nadie")
    day.go("/marca")
    day.fill(what="El logo", purpose="En el uniforme del equipo de fútbol")
    day.click("main form.panel .main")
    day.see("Su solicitud quedó enviada")
    day.go("/compartir")
    # Outside working hours the invitation waits.
    assert "Trabajo en Café Andino" in day.driver.page_source or "puede esperar" in day.driver.page_source
    day.look("compartir")

    # A journalist writes to somebody of the team, who passes it on.
    day.go("/prensa")
    day.fill(outlet="Marta Ríos, El Diario", text="¿Por qué subió el precio?")
    day.click("main form.panel .main")
    day.see("en manos de quien habla")
    day.look("prensa")

    # The owner decides what waits, and reads the month.
    day.enter(links["responsable del protocolo"])
    day.look("lo-que-espera")
    day.go(message)
    day.click("button[value=approve]")
    day.see("Aprobado.")
    day.go("/apelaciones")
    mine = [box for box in day.driver.find_elements(By.CSS_SELECTOR, "article.comment") if "Laureles" in box.text][-1]
    day.driver.execute_script("arguments[0].id = 'mine'", mine)
    day.fill(scope="#mine", reason="No vuelve a pasar: se disculpó y pidió otra oportunidad.")
    day.click("#mine button[value=overturn]")
    day.see("Se le dio la razón")
    day.go("/avisar")
    day.see("La escalera de la bodega")
    day.go("/marca")
    day.see("uniforme del equipo")
    day.go("/imagen")
    day.see("Por mes", "sostenibilidad")
    day.look("imagen")
    day.go("/imagen/informe")
    day.see("El mes en cifras", "Para el mes que viene")
    day.look("informe")
    day.go("/prensa")
    day.see("¿Por qué subió el precio?")
    day.fill(scope="article form", answer="Subió el café verde; lo contamos en la página.")
    day.click("article form button[value=answered]")
    day.see("Subió el café verde")

    # Whoever manages the networks posts by hand, and the link is the proof.
    day.enter(links["gestión de redes"])
    day.go(message)
    day.fill(scope="form:has([value=publish])", value="https://www.facebook.com/cafeandino/posts/tostion")
    day.click("form:has([value=publish]) .main")
    day.see("Publicado; el enlace quedó como prueba.", "https://www.facebook.com/cafeandino/posts/tostion")
    day.look("publicado")

    # Outside, everybody sees where the company speaks.
    day.driver.delete_all_cookies()
    day.go("/oficiales")
    day.look("oficiales")
