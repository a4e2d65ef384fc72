# SPDX-License-Identifier: Apache-2.0
"""The pages in a real browser: three languages, phone and desktop, light and dark, with and without script."""

import time

import pytest
from conftest import DESKTOP, PHONE, browser, keep
from selenium.common.exceptions import StaleElementReferenceException, WebDriverException
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support.ui import WebDriverWait

LANGUAGES = ["es", "pt", "en"]
SIZES = {"phone": PHONE, "desktop": DESKTOP}
PATHS = {"composer": "/", "protocol": "/protocolo", "situations": "/situaciones", "missing": "/nada", "problem": "/problems/http.busy"}
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]

# WCAG 2.2, 2.5.8: targets of 24 by 24 pixels, but for links inside a sentence.
SMALL = """
return [...document.querySelectorAll('a, button, input:not([type=hidden]), summary, textarea')].filter(one => {
  const box = one.getBoundingClientRect();
  if (!box.width || getComputedStyle(one).visibility === 'hidden' || one.closest('.skip, p, .kept, .pieces, h2, h3, li p')) return false;
  return box.width < 24 || box.height < 24;
}).map(one => one.outerHTML.slice(0, 120));
"""


def text_of(driver, selector):
    return driver.find_element(By.CSS_SELECTOR, selector).text


def settled(driver, condition):
    """Waits until the condition holds. While one page gives way to the next, an element may be of the one that is gone:
    the driver says so in two ways, the second of them a bare error of the browser's inspector."""

    def holds(driver):
        try:
            return condition(driver)
        except StaleElementReferenceException:
            return False
        except WebDriverException as error:
            if "does not belong to the document" not in str(error):
                raise
            return False

    WebDriverWait(driver, 30, poll_frequency=0.05).until(holds)


def violations(driver, axe):
    driver.execute_script(axe)
    found = driver.execute_async_script(
        "const done = arguments[1]; axe.run(document, {runOnly: arguments[0]}).then(r => done(r.violations));", RULES
    )
    return [(one["id"], [node["html"][:160] for node in one["nodes"]]) for one in found]


def complaints(driver):
    """What the console said: a blocked script, a missing file, an error."""
    return [entry["message"] for entry in driver.get_log("browser") if "/nada" not in entry["message"]]


def readings(places, size, dark):
    """Each place in each language on a bright desktop and a dark phone; in the other two circumstances each in one
    language, since words and width meet in those two, and so do colours."""
    for number, place in enumerate(places):
        everywhere = dark == (size == "phone")
        for language in LANGUAGES if everywhere else [LANGUAGES[(number + dark) % len(LANGUAGES)]]:
            yield place, language


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("size", SIZES)
def test_pages_are_readable_by_everybody(server, axe, artefacts, size, dark):
    with browser(SIZES[size], dark) as driver:
        seen = 0
        for (name, path), language in readings(PATHS.items(), size, dark):
            driver.get(f"{server}{path}?lang={language}")
            assert driver.find_element(By.TAG_NAME, "html").get_attribute("lang") == language
            keep(driver, artefacts / f"{name}-{language}-{size}-{'dark' if dark else 'light'}.png")
            assert violations(driver, axe) == [], f"{name} in {language}"
            assert driver.execute_script(SMALL) == [], f"{name} in {language}"
            wide = driver.execute_script("return document.documentElement.scrollWidth - document.documentElement.clientWidth")
            assert wide <= 0, f"{name} in {language} scrolls sideways by {wide}"
            seen += 1
        for number in range(1, 8):
            language = LANGUAGES[(number + dark + 2 * (size == "phone")) % 3]  # all of them, over the four circumstances
            driver.get(f"{server}/?lang={language}")
            driver.find_element(By.CSS_SELECTOR, f".chip[value='{number}']").click()
            settled(driver, lambda d: d.find_elements(By.CSS_SELECTOR, ".outcome"))
            time.sleep(0.25)  # the outcome fades in, and contrast is measured on what is there
            keep(driver, artefacts / f"example-{number}-{language}-{size}-{'dark' if dark else 'light'}.png")
            assert violations(driver, axe) == [], f"example {number} in {language}"
            seen += 1
        assert seen == len(PATHS) * (len(LANGUAGES) if dark == (size == "phone") else 1) + 7
        assert complaints(driver) == []


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("size", SIZES)
def test_without_a_script_a_text_is_checked_all_the_same(server, artefacts, size, dark):
    with browser(SIZES[size], dark, script=False) as driver:
        for language in LANGUAGES:
            driver.get(f"{server}/?lang={language}")
            driver.find_element(By.ID, "text").send_keys("Ese gerente es un idiota <b>y</b> punto\n& «más»")
            driver.find_element(By.CSS_SELECTOR, "input[value=comment]").click()
            driver.find_element(By.CSS_SELECTOR, "button.main").click()
            settled(driver, lambda d: d.find_elements(By.CSS_SELECTOR, ".foot") and d.find_elements(By.CSS_SELECTOR, ".finding"))
            assert field_text(driver) == "Ese gerente es un idiota <b>y</b> punto\n& «más»"
            assert "idiota" in [mark.text for mark in driver.find_elements(By.CSS_SELECTOR, ".pieces mark")]
            source = driver.find_element(By.CSS_SELECTOR, ".finding .source a").get_attribute("href")
            assert source.startswith(server + "/protocolo")
            assert driver.find_element(By.TAG_NAME, "html").get_attribute("lang") == language
            assert driver.current_url == server + "/", "a text must not be in an address"
            keep(driver, artefacts / f"plain-{language}-{size}-{'dark' if dark else 'light'}.png")


def field_text(driver):
    return driver.find_element(By.ID, "text").get_property("value")


@pytest.fixture(scope="module")
def page(server):
    with browser() as driver:
        driver.server = server
        yield driver


def fresh(page, language="es"):
    page.get(f"{page.server}/?lang={language}")
    return page.find_element(By.ID, "text")


def test_findings_are_underlined_while_one_types(page):
    field = fresh(page)
    field.send_keys("Ese gerente es un idiota")
    settled(page, lambda d: [m.get_attribute("textContent") for m in d.find_elements(By.CSS_SELECTOR, ".mirror mark")] == ["idiota"])
    where = "const m = document.querySelector('.mirror mark').getBoundingClientRect(); return [m.left, m.top];"
    before = page.execute_script(where)
    field.send_keys(Keys.HOME, "Hoy. ")
    settled(page, lambda d: len(d.find_elements(By.CSS_SELECTOR, ".mirror mark")) == 1)
    after = page.execute_script(where)
    assert after[0] > before[0]
    assert text_of(page, "#say") != "" or page.find_element(By.ID, "say").get_attribute("textContent") != ""


def test_the_mirror_lies_exactly_under_the_text(page):
    field = fresh(page)
    page.execute_script(
        "arguments[0].value = 'palabra larga y otra '.repeat(60) + '\\n\\n' + 'sinespacios'.repeat(30) + '\\n';"
        "arguments[0].dispatchEvent(new Event('input', {bubbles: true}));", field)
    sizes = page.execute_script(
        "return [arguments[0], document.querySelector('.mirror')].map(e => [e.clientWidth, e.clientHeight, e.scrollHeight])", field)
    assert sizes[0][:2] == sizes[1][:2]
    assert sizes[0][2] <= sizes[0][1], "the field scrolls inside itself, and its marks would not"


def test_a_remedy_is_applied_and_undone(page):
    fresh(page)
    page.find_element(By.CSS_SELECTOR, "input[value=official]").click()
    page.find_element(By.ID, "text").send_keys("La clienta es Ana, cédula 52.123.456, gracias")
    settled(page, lambda d: d.find_elements(By.CSS_SELECTOR, ".apply"))
    before = field_text(page)
    page.find_element(By.CSS_SELECTOR, ".apply").click()
    settled(page, lambda d: field_text(d) != before)
    undo = page.find_element(By.CSS_SELECTOR, "[name=undo]")
    assert undo.is_displayed()
    undo.click()
    settled(page, lambda d: field_text(d) == before)
    assert not undo.is_displayed()


def test_the_place_decides(page):
    fresh(page).send_keys("Ese gerente es un idiota")
    seen = {}
    for surface in ["comment", "personal", "work-group"]:
        page.find_element(By.CSS_SELECTOR, f"input[value={surface}]").click()
        settled(page, lambda d: d.find_elements(By.CSS_SELECTOR, ".headline"))
        time.sleep(0.5)
        seen[surface] = text_of(page, ".headline")
    assert seen["comment"] != seen["personal"]


def test_a_work_group_is_not_the_public(page):
    fresh(page).send_keys("Como empresa les confirmamos que el lunes abrimos la tienda del sur.")
    settled(page, lambda d: "sugerencias" in text_of(d, ".headline"))
    page.find_element(By.CSS_SELECTOR, "input[value=work-group]").click()
    settled(page, lambda d: "sugerencias" not in text_of(d, ".headline"))
    field = page.find_element(By.ID, "text")
    field.clear()
    field.send_keys("El que no llegue temprano es un inútil")
    settled(page, lambda d: "sugerencias" in text_of(d, ".headline"))


def test_another_language_keeps_text_and_place(page):
    fresh(page).send_keys("Ese gerente es un idiota")
    page.find_element(By.CSS_SELECTOR, "input[value=comment]").click()
    page.find_element(By.CSS_SELECTOR, "button[name=to][value=pt]").click()
    settled(page, lambda d: d.find_element(By.TAG_NAME, "html").get_attribute("lang") == "pt")
    assert field_text(page) == "Ese gerente es un idiota"
    assert page.find_element(By.CSS_SELECTOR, "input[value=comment]").is_selected()
    assert page.current_url == page.server + "/"


def test_every_key_is_answered_without_leaving_the_field(page):
    field = fresh(page)
    field.click()
    for number in range(10):
        page.execute_script(
            "const field = document.getElementById('text'); field.value = 'Ese gerente es un idiota ' + arguments[0];"
            "field.dispatchEvent(new Event('input', {bubbles: true}));", number)
        settled(page, lambda d: d.execute_script(
            "return document.querySelector('.mirror').textContent.trim().endsWith('idiota ' + arguments[0])"
            " && document.querySelector('.mirror mark')?.textContent", number) == "idiota")
        assert page.switch_to.active_element == field


def test_a_link_alone_is_not_judged(page):
    fresh(page).send_keys("https://red.example/ana/123")
    settled(page, lambda d: "Decoro no abre enlaces" in text_of(d, "#result"))


def test_everything_works_from_the_keyboard(page):
    fresh(page)
    page.find_element(By.TAG_NAME, "body").send_keys(Keys.TAB)
    assert page.switch_to.active_element.get_attribute("class") == "skip"
    reached = []
    for _ in range(40):
        active = page.switch_to.active_element
        reached.append(active.get_attribute("id") or active.get_attribute("name") or active.get_attribute("class"))
        shape = page.execute_script(
            "const s = getComputedStyle(arguments[0]); const p = arguments[0].closest('.choice, .paper');"
            "return s.outlineStyle !== 'none' || (p && (getComputedStyle(p).outlineStyle !== 'none' || getComputedStyle(p).boxShadow !== 'none'))",
            active)
        assert shape, f"no focus to be seen on {reached[-1]}"
        active.send_keys(Keys.TAB)
        if page.switch_to.active_element.tag_name == "body":
            break
    assert {"surface", "text", "example", "to"} <= set(reached)


def test_nothing_moves_for_who_wants_calm(server):
    with browser(calm=True) as driver:
        driver.get(server + "/?lang=es")
        driver.find_element(By.CSS_SELECTOR, ".chip").click()
        settled(driver, lambda d: d.find_elements(By.CSS_SELECTOR, ".outcome"))
        assert driver.execute_script("return document.getAnimations().length") == 0


def test_nothing_is_kept_in_the_browser(page):
    fresh(page).send_keys("Ese gerente es un idiota")
    settled(page, lambda d: d.find_elements(By.CSS_SELECTOR, ".outcome"))
    assert page.execute_script("return [localStorage.length, sessionStorage.length, document.cookie, location.search]") == [
        0, 0, "", "?lang=es"]
    hosts = page.execute_script("return performance.getEntriesByType('resource').map(e => new URL(e.name).origin)")
    assert hosts and set(hosts) == {page.server}


def test_a_card_leads_to_its_answer(page):
    page.get(page.server + "/situaciones?lang=es")
    cards = page.find_elements(By.CSS_SELECTOR, ".card")
    assert len(cards) >= 4
    said = cards[0].find_element(By.CSS_SELECTOR, ".decides b").text
    cards[0].find_element(By.TAG_NAME, "button").click()
    settled(page, lambda d: d.find_elements(By.CSS_SELECTOR, ".headline"))
    assert text_of(page, ".headline").startswith(said)


def test_a_finding_leads_to_its_rule(page):
    fresh(page).send_keys("Ese gerente es un idiota")
    settled(page, lambda d: d.find_elements(By.CSS_SELECTOR, ".finding .source a"))
    page.find_element(By.CSS_SELECTOR, ".finding .source a").click()
    settled(page, lambda d: "/protocolo" in d.current_url)
    assert page.execute_script("return document.querySelector(':target')?.className") == "rule"
