# SPDX-License-Identifier: Apache-2.0
"""A browser, and pages in all their circumstances."""

import base64
import re
import shutil
import subprocess
from contextlib import contextmanager
from importlib import resources
from pathlib import Path

import pytest
from selenium import webdriver

from support import ROOT, told_address

PHONE, DESKTOP = (390, 844), (1280, 900)


@contextmanager
def browser(size=DESKTOP, dark=False, script=True, calm=False):
    """A Chromium without a window; `script=False` is a reader whose browser runs no script."""
    options = webdriver.ChromeOptions()
    for argument in ["--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--disable-dev-shm-usage"]:
        options.add_argument(argument)
    preferences = {"intl.accept_languages": "es"}
    if not script:
        preferences["profile.managed_default_content_settings.javascript"] = 2
    options.add_experimental_option("prefs", preferences)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    driver = webdriver.Chrome(options=options, service=webdriver.ChromeService(shutil.which("chromedriver")))
    try:
        width, height = size
        driver.execute_cdp_cmd(
            "Emulation.setDeviceMetricsOverride",
            {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": width < 600},
        )
        features = [("prefers-color-scheme", "dark" if dark else "light")]
        features += [("prefers-reduced-motion", "reduce")] if calm else []
        driver.execute_cdp_cmd(
            "Emulation.setEmulatedMedia", {"features": [{"name": name, "value": value} for name, value in features]}
        )
        yield driver
    finally:
        driver.quit()


LINKS = 7


@contextmanager
def demonstration(binary):
    """The demonstration company: its address, and the link of each role that it prints."""
    process = subprocess.Popen([binary, "serve", "--demo", "--listen", "127.0.0.1:0"], stdout=subprocess.PIPE, stdin=subprocess.DEVNULL)
    try:
        address = told_address(process)
        lines = [process.stdout.readline().decode() for _ in range(LINKS)]
        yield address, {line.rsplit(",", 1)[1].split(":")[0].strip(): re.search(r"http\S+", line).group(0) for line in lines}
    finally:
        process.terminate()
        process.wait(timeout=30)


@pytest.fixture(scope="module")
def demo(binary):
    """The demonstration company, its links, and room for the sessions that they open."""
    with demonstration(binary) as (address, links):
        yield address, links, {}


@pytest.fixture(scope="session")
def axe() -> str:
    """axe-core, as its PyPI package carries it."""
    return resources.files("axe_core_python").joinpath("axe.min.js").read_text()


@pytest.fixture(scope="session")
def artefacts() -> Path:
    folder = ROOT / "artefacts" / "pages"
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def keep(driver, path: Path):
    """The whole page as a picture, for whoever wants to look."""
    size = driver.execute_cdp_cmd("Page.getLayoutMetrics", {})["cssContentSize"]
    clip = {"x": 0, "y": 0, "width": size["width"], "height": min(size["height"], 5000), "scale": 1}
    shot = driver.execute_cdp_cmd("Page.captureScreenshot", {"captureBeyondViewport": True, "clip": clip})
    path.write_bytes(base64.b64decode(shot["data"]))
