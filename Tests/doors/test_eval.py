# SPDX-License-Identifier: Apache-2.0
"""Measuring the check against labels: figures that can be computed by hand, hostile texts, wrong input."""

import json
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent
ROWS = [
    {"text": "Ese gerente es un idiota", "lang": "es", "country": "CO", "labels": ["insult"]},
    {"text": "Usted es un imbécil, señor cajero", "lang": "es", "country": "MX", "labels": ["courtesy.insult"]},
    {"text": "El café estaba rico hoy", "lang": "es", "country": "CO", "labels": ["insult"]},
    {"text": "¿A qué hora abren mañana?", "lang": "es", "country": "MX", "labels": ["request"]},
    {"text": "El café estaba frío y la torta seca", "lang": "es", "country": "CO", "labels": ["criticism", "fantasía"]},
    {"text": "Llegó <script>alert(1)</script> \u202e bien", "lang": "es", "country": "CO", "labels": ["insult"]},
    {"text": "Buenas tardes a todos", "lang": "es", "country": "CO", "labels": [], "unsettled": ["insult"]},
]


@pytest.fixture
def run(binary, tmp_path):
    def run(rows, *arguments):
        path = tmp_path / "rows.jsonl"
        path.write_text("".join((row if isinstance(row, str) else json.dumps(row, ensure_ascii=False)) + "\n" for row in rows))
        return subprocess.run([binary, "eval", str(path), *arguments], capture_output=True, text=True, cwd=ROOT, timeout=60)

    return run


def figures(done, label, group=0):
    assert done.returncode == 0, done.stderr
    return next(entry for entry in json.loads(done.stdout)["groups"][group]["figures"] if entry["label"] == label)


def test_what_can_be_counted_by_hand(run):
    insult = figures(run(ROWS, "--format", "json", "--resamples", "50"), "insult")
    # Seven rows less the unsettled one; two of four insults are found, and nothing else is called one.
    assert (insult["rows"], insult["positives"]) == (6, 4)
    assert (insult["precision"], insult["recall"]) == (1, 0.5)
    assert insult["f1"] == pytest.approx(2 / 3)
    low, high = insult["f1_interval"]
    assert 0 <= low <= insult["f1"] <= high <= 1


def test_languages_and_countries_are_groups(run):
    groups = json.loads(run(ROWS, "--format", "json", "--resamples", "0").stdout)["groups"]
    assert [group["group"] for group in groups[1:]] == ["CO", "MX"]
    assert figures(run(ROWS, "--format", "json", "--resamples", "0"), "insult", 2)["recall"] == 1


def test_the_same_seed_gives_the_same_intervals(run):
    one, same, other = (run(ROWS, "--format", "json", "--seed", seed).stdout for seed in ("7", "7", "8"))
    assert one == same
    assert json.loads(one)["criticism_rows"] == json.loads(other)["criticism_rows"] == 1


def test_labels_nobody_knows_are_named(run):
    done = run(ROWS, "--explain-in", "es", "--resamples", "0")
    assert "«fantasía» (1)" in done.stdout
    assert "Críticas tomadas por ofensa: 0 de 1." in done.stdout


def test_decisions_of_people_are_compared(run):
    rows = [{"text": "Ese gerente es un idiota", "outcome": "hide"}, {"text": "El café estaba rico", "outcome": "hide"}]
    done = run(rows, "--format", "json")
    assert json.loads(done.stdout)["outcomes"] == [
        {"count": 1, "decided_by_check": "pass", "decided_by_people": "hide"},
        {"count": 1, "decided_by_check": "hide", "decided_by_people": "hide"},
    ]


def test_a_page_shows_strangers_texts_as_text(run, tmp_path):
    page = tmp_path / "page.html"
    assert run(ROWS, "--page", str(page), "--resamples", "0").returncode == 0
    html = page.read_text()
    assert "&lt;script&gt;alert(1)" in html and "<script" not in html and "\u202e" not in html
    assert "<svg" in html and "http://" not in html and "https://" not in html


@pytest.mark.parametrize("rows, code", [
    ([], 2), (["", "  "], 2), ([{"text": "hola"}], 2), (["no es json"], 2),
    ([ROWS[0], {"text": "hola"}], 4), ([ROWS[0], "{"], 4),
])
def test_what_cannot_be_measured_is_said(run, rows, code):
    done = run(rows, "--resamples", "0")
    assert done.returncode == code
    assert done.stderr


def test_a_page_that_cannot_be_written_is_an_error(run, tmp_path):
    done = run(ROWS, "--page", str(tmp_path), "--resamples", "0")
    assert done.returncode == 5 and str(tmp_path) in done.stderr
    full = run(ROWS, "--page", "/dev/full", "--resamples", "0")
    assert full.returncode == 5 and "/dev/full" in full.stderr
    assert run(ROWS, "--resamples", "-3").returncode == 2
