# SPDX-License-Identifier: Apache-2.0
"""The command line's contract: exit codes, order, flushing, broken input, broken output, what people see."""

import json
import os
import pty
import random
import select
import subprocess
import time

import pytest

PROTOCOL = """---
decoro: 1
title: Protocolo de prueba
organization: Frutas
language: es
---
## 1. La fruta

Hablamos bien de la fruta.

```clause fruit
terms: [manzana podrida]
personal: advise
official: hold
comment: hide
why: La fruta se respeta.
instead: Diga que la fruta está madura.
flags:
  - "esta es una «manzana podrida»"
  - "«Manzanas podridas» por todas partes"
  - "y otra «manzana podrida» más"
passes:
  - "esta manzana está madura"
  - "la madera está podrida"
  - "me gustan las manzanas"
```
"""
BAD = "esta es una manzana podrida"
GOOD = "esta manzana está madura"


@pytest.fixture(scope="session")
def protocol(tmp_path_factory):
    path = tmp_path_factory.mktemp("protocol") / "fruta.md"
    path.write_text(PROTOCOL)
    return path


@pytest.fixture(scope="session")
def environment(tmp_path_factory):
    kept = {name: value for name, value in os.environ.items() if not name.startswith("LC_")}
    return {**kept, "LANG": "C", "XDG_CACHE_HOME": str(tmp_path_factory.mktemp("cache")), "COLUMNS": "80"}


@pytest.fixture
def decoro(binary, environment):
    def run(*arguments, stdin=b"", **options):
        if isinstance(stdin, str):
            stdin = stdin.encode()
        return subprocess.run(
            [binary, *map(str, arguments)], input=stdin, capture_output=True, timeout=120, env=environment, **options)

    return run


def lines(*objects):
    return "".join(json.dumps(each, ensure_ascii=False) + "\n" for each in objects)


def answers(done):
    return [json.loads(line) for line in done.stdout.splitlines()]


# ---- Exit codes

@pytest.mark.parametrize("text, fail_on, code", [
    (GOOD, None, 0), (BAD, None, 1), (BAD, "never", 0), (BAD, "hide", 1), (BAD, "private", 0), (BAD, "escalate", 0),
    (GOOD, "advise", 0), (GOOD, "pass", 1), ("", None, 0),
])
def test_exit_code_says_whether_something_reached_fail_on(decoro, protocol, text, fail_on, code):
    options = ["--fail-on", fail_on] if fail_on else []
    assert decoro("check", "--protocol", protocol, *options, stdin=text).returncode == code


@pytest.mark.parametrize("arguments", [
    ["check", "--no-such-flag"], ["check", "--surface", "street"], ["check", "--jobs", "0"], ["check", "--jobs", "x"],
    ["check", "--fail-on", "maybe"], ["check", "--explain-in", "fr"], ["no-such-command"], ["test"], ["replay", "x.md"],
    ["check", "--protocol", "decoro:xx"], ["check", "--protocol", "no-such.md"], ["explain", "no-such-thing"],
    ["serve", "--listen", "nonsense"], ["serve", "--demo", "--protocol", "x.md"],
])
def test_wrong_use_ends_with_2_and_says_why(decoro, arguments):
    done = decoro(*arguments)
    assert done.returncode == 2 and done.stderr and not done.stdout


def test_a_protocol_with_errors_ends_with_3_and_shows_all_of_them(decoro, tmp_path):
    broken = tmp_path / "broken.md"
    broken.write_text(PROTOCOL.replace("comment: hide", "comment: shout").replace("language: es", "language: xx"))
    for command in [["check", "--protocol", broken], ["test", broken], ["lint", broken]]:
        done = decoro(*command, stdin=BAD)
        assert done.returncode == 3
        assert b"broken.md:5" in done.stderr and done.stderr.count(b"-->") >= 2 and not done.stdout


def test_an_unreadable_line_ends_with_4_and_the_others_are_answered(decoro, protocol):
    source = lines({"id": "a", "text": BAD}) + "nonsense\n\n" + lines({"text": GOOD}) + '{"id":"c"}\n'
    done = decoro("check", "--input", "jsonl", "--protocol", protocol, stdin=source)
    assert done.returncode == 4
    got = answers(done)
    assert [each.get("id") for each in got] == ["a", None, 4, None]
    assert got[1]["line"] == 2 and got[1]["error"]["id"] == "input.not-json"
    assert got[3]["line"] == 5 and got[3]["error"]["id"] == "input.no-text"
    assert b"2" in done.stderr and b"input.not-json" in done.stderr and b"input.no-text" in done.stderr


def test_a_file_that_cannot_be_opened_ends_with_4_and_the_others_are_answered(decoro, protocol, tmp_path):
    here = tmp_path / "here.txt"
    here.write_text(BAD + "\n")
    done = decoro("check", "--protocol", protocol, "--format", "jsonl", tmp_path / "gone.txt", here)
    assert done.returncode == 4 and b"gone.txt" in done.stderr
    gone, found = answers(done)
    assert gone["error"]["id"] == "input.cannot-open" and found["id"] == str(here) and found["outcome"] == "hide"
    assert decoro("check", "--protocol", protocol, "--input", "jsonl", tmp_path / "gone.jsonl").returncode == 4
    assert decoro("check", "--protocol", protocol, "--input", "jsonl", tmp_path).returncode == 4


@pytest.mark.parametrize("arguments", [["--input", "jsonl"], ["--input", "jsonl", "--jobs", "1"], ["--format", "text"]])
def test_a_full_disk_ends_with_5(binary, environment, protocol, arguments):
    with open("/dev/full", "wb") as full:
        done = subprocess.run(
            [binary, "check", "--protocol", protocol, *arguments], input=lines({"text": BAD}).encode(), stdout=full,
            stderr=subprocess.PIPE, env=environment, timeout=60)
    assert done.returncode == 5 and b"No space left" in done.stderr


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_a_reader_that_goes_away_ends_it_with_5_also_while_input_stays_open(binary, environment, protocol, jobs):
    process = subprocess.Popen(
        [binary, "check", "--input", "jsonl", "--protocol", protocol, "--jobs", jobs], stdin=subprocess.PIPE,
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment)
    line = lines({"text": GOOD}).encode()
    process.stdin.write(line)
    process.stdin.flush()
    assert process.stdout.readline()
    process.stdout.close()
    process.stdin.write(line)
    process.stdin.flush()
    assert process.wait(timeout=20) == 5
    assert process.stderr.read()
    process.stderr.close()
    process.stdin.close()


def test_version_and_help_go_to_standard_output(decoro):
    version = decoro("--version")
    assert version.returncode == 0 and version.stdout.strip()[:1].isdigit()
    for command in [[], ["check"], ["test"], ["lint"], ["explain"], ["init"], ["replay"], ["serve"]]:
        done = decoro(*command, "--help")
        assert done.returncode == 0 and b"USAGE" in done.stdout.upper() and not done.stderr


# ---- Streams

@pytest.mark.parametrize("jobs", [[], ["--jobs", "1"], ["--jobs", "2"], ["--jobs", "7"]])
def test_answers_keep_the_order_of_the_lines(decoro, protocol, jobs):
    rng = random.Random(7)
    posts = [{"id": n, "text": BAD if n % 3 == 0 else GOOD + " x" * rng.randrange(200)} for n in range(4_000)]
    done = decoro("check", "--input", "jsonl", "--protocol", protocol, *jobs, stdin=lines(*posts))
    got = answers(done)
    assert [each["id"] for each in got] == list(range(4_000))
    assert [each["outcome"] for each in got] == ["hide" if n % 3 == 0 else "pass" for n in range(4_000)]


def test_the_same_input_gives_the_same_bytes(decoro, protocol):
    source = lines(*({"id": str(n), "text": f"{BAD} número {n} 😀"} for n in range(2_000)))
    outputs = {
        decoro("check", "--input", "jsonl", "--protocol", protocol, "--jobs", jobs, stdin=source).stdout
        for jobs in ["1", "2", "2", "5"]
    }
    assert len(outputs) == 1


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_a_program_may_write_one_line_and_wait_for_its_answer(binary, environment, protocol, jobs):
    process = subprocess.Popen(
        [binary, "check", "--input", "jsonl", "--protocol", protocol, "--jobs", jobs], stdin=subprocess.PIPE,
        stdout=subprocess.PIPE, env=environment)
    for n in range(20):
        process.stdin.write(lines({"id": n, "text": GOOD}).encode())
        process.stdin.flush()
        ready, _, _ = select.select([process.stdout], [], [], 20)
        assert ready, "no answer while the input stays open"
        assert json.loads(process.stdout.readline())["id"] == n
    process.stdin.close()
    assert process.wait(timeout=20) == 0
    process.stdout.close()


def test_a_line_over_four_mebibytes_is_refused_in_its_place(decoro, protocol):
    huge = lines({"id": "huge", "text": "x" * (5 << 20)})
    fits = lines({"id": "fits", "text": "x" * ((4 << 20) - 100)})
    source = lines({"id": "a", "text": BAD}) + huge + fits + lines({"id": "z", "text": BAD})
    done = decoro("check", "--input", "jsonl", "--protocol", protocol, stdin=source)
    got = answers(done)
    assert done.returncode == 4 and len(got) == 4
    assert got[1]["line"] == 2 and got[1]["error"]["id"] == "input.line-too-long"
    assert [got[k]["id"] for k in (0, 2, 3)] == ["a", "fits", "z"]


def peak_kib(binary, environment, protocol, source):
    """The most memory the program held, as the kernel counts it."""
    with open(source, "rb") as stdin:
        process = subprocess.Popen(
            [binary, "check", "--input", "jsonl", "--fail-on", "never", "--protocol", protocol], stdin=stdin,
            stdout=subprocess.DEVNULL, env=environment)
        _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    assert process.returncode == 0
    return usage.ru_maxrss


def test_memory_does_not_grow_with_the_file(binary, environment, protocol, tmp_path):
    small, large = tmp_path / "small.jsonl", tmp_path / "large.jsonl"
    block = lines(*({"id": n, "text": GOOD * 4} for n in range(1_500)))
    small.write_text(block)
    large.write_text(block * 20)
    before, after = (peak_kib(binary, environment, protocol, each) for each in (small, large))
    assert after < before * 1.3 + 4096, f"{before} KiB for {len(block)} bytes, {after} KiB for twenty times that"


# ---- What comes in

def test_broken_unicode_is_checked_all_the_same(decoro, protocol):
    source = b'{"id":1,"text":"\\ud83d ' + BAD.encode() + b'"}\n{"id":2,"text":"\xff\xfe ' + BAD.encode() + b'"}\n'
    done = decoro("check", "--input", "jsonl", "--protocol", protocol, stdin=source)
    first, second = answers(done)
    assert first["outcome"] == second["outcome"] == "hide"
    assert first["findings"][0]["start"] == 14 and second["findings"][0]["start"] == 15
    assert b"\xef\xbf\xbd" not in done.stderr


def test_offsets_count_unicode_scalars(decoro, protocol):
    text = "¡Ñandú 😀👨‍👩‍👧! " + BAD
    done = decoro("check", "--input", "jsonl", "--protocol", protocol, stdin=lines({"text": text}))
    finding = answers(done)[0]["findings"][0]
    assert text[finding["start"]:finding["end"]] == finding["quote"] == "manzana podrida"


@pytest.mark.parametrize("given", ["17", 17, -3, "ñ\"\\/\u2028", ""])
def test_ids_come_back_as_they_came(decoro, protocol, given):
    done = decoro("check", "--input", "jsonl", "--protocol", protocol, stdin=lines({"id": given, "text": GOOD}))
    assert answers(done)[0]["id"] == given


def test_crlf_blank_lines_and_a_last_line_without_break(decoro, protocol):
    source = '\r\n{"text":"a"}\r\n  \n{"text":"b"}'
    done = decoro("check", "--input", "jsonl", "--protocol", protocol, stdin=source)
    assert done.returncode == 0 and [each["id"] for each in answers(done)] == [2, 4]


def test_surface_comes_from_the_line_else_from_the_option(decoro, protocol):
    source = lines({"text": BAD}, {"text": BAD, "surface": "comment"}, {"text": BAD, "surface": "personal"})
    done = decoro("check", "--input", "jsonl", "--protocol", protocol, "--surface", "official", stdin=source)
    assert [each["outcome"] for each in answers(done)] == ["hold", "hide", "advise"]


def test_no_author_on_a_personal_account(decoro, protocol):
    source = lines({"text": GOOD, "surface": "personal", "author": "@ana"})
    done = decoro("check", "--input", "jsonl", "--protocol", protocol, stdin=source)
    assert done.returncode == 4 and answers(done)[0]["error"]["id"] == "input.author-on-personal"
    assert b"ana" not in done.stdout + done.stderr


def test_what_nobody_looked_at_is_listed(decoro, protocol):
    source = lines({"text": GOOD, "pictures": [{"alt": "x"}, {}], "video": "v", "audio": None})
    done = decoro("check", "--input", "jsonl", "--protocol", protocol, stdin=source)
    assert answers(done)[0]["not_looked_at"] == ["pictures[0]", "pictures[1]", "video"]


def test_a_text_file_is_one_text_without_its_last_line_break(decoro, protocol, tmp_path):
    path = tmp_path / "a.txt"
    path.write_bytes(f"uno\n\n{BAD}\r\n".encode())
    done = decoro("check", "--protocol", protocol, "--format", "jsonl", path, "-", stdin=BAD)
    first, second = answers(done)
    assert first["id"] == str(path) and second["id"] == "-"
    assert (first["findings"][0]["start"], first["findings"][0]["end"]) == (17, 32)


# ---- What goes out

KEYS = ["id", "outcome", "acts", "revision", "engine", "language", "depth", "findings", "shields", "undecided",
        "not_looked_at", "scores"]


SCORES = [
    "toxicity", "severe", "insult", "threat", "mockery", "hate", "profanity", "disrespect", "complaint", "conflict", "praise",
    "request", "criticism", "exaggeration", "promise", "spam"]


def test_an_answer_has_the_keys_of_the_contract_in_their_order(decoro, protocol):
    done = decoro("check", "--input", "jsonl", "--protocol", protocol, stdin=lines({"text": BAD}))
    answer = json.loads(done.stdout, object_pairs_hook=lambda pairs: {"keys": [k for k, _ in pairs], **dict(pairs)})
    assert answer["keys"] == KEYS and answer["acts"] == ["hide"] and answer["scores"]["keys"] == SCORES
    finding = answer["findings"][0]
    assert finding["keys"] == [
        "detector", "clause", "asks", "start", "end", "quote", "confidence", "why", "instead"]
    assert finding["detector"] == "clause.fruit" and finding["clause"] == "fruit" and finding["asks"] == "hide"
    assert finding["why"] == "La fruta se respeta." and answer["revision"].startswith("sha256:")
    assert b": " not in done.stdout.replace(b"La fruta", b"")


def test_json_is_one_array(decoro, protocol, tmp_path):
    paths = []
    for n in range(3):
        paths.append(tmp_path / f"{n}.jsonl")
        paths[-1].write_text(lines({"id": n, "text": BAD}, {"id": n + 10, "text": GOOD}))
    done = decoro("check", "--input", "jsonl", "--format", "json", "--protocol", protocol, *paths)
    assert [each["id"] for each in json.loads(done.stdout)] == [0, 10, 1, 11, 2, 12]
    assert json.loads(decoro("check", "--input", "jsonl", "--format", "json", "--protocol", protocol).stdout) == []


def test_people_see_the_text_with_the_place_underlined(decoro, protocol):
    done = decoro("check", "--protocol", protocol, stdin=f"Señores,\n{BAD} 😀\n")
    screen = done.stdout.decode()
    rows = screen.splitlines()
    at = next(n for n, row in enumerate(rows) if BAD in row)
    assert rows[at + 1].index("^") == rows[at].index("manzana") and rows[at + 1].count("^") == len("manzana podrida")
    for expected in ["ocultar", "fruit", "La fruta se respeta.", "Diga que la fruta está madura."]:
        assert expected in screen
    assert "\x1b" not in screen


def test_a_text_cannot_speak_to_the_terminal(decoro, protocol):
    done = decoro("check", "--protocol", protocol, stdin=f"\x1b[2J\x1b]0;x\x07\u202e {BAD} \x9b31m")
    assert not {"\x1b", "\x07", "\u202e", "\x9b"} & set(done.stdout.decode())


def test_colours_are_for_terminals_unless_asked_for(decoro, protocol, binary, environment):
    assert b"\x1b[" in decoro("check", "--protocol", protocol, "--color", "always", stdin=BAD).stdout
    assert b"\x1b[" in at_terminal([binary, "check", "--protocol", protocol], environment)
    quiet = {**environment, "NO_COLOR": "1"}
    assert b"\x1b[" not in at_terminal([binary, "check", "--protocol", protocol], quiet)
    assert b"\x1b[" not in at_terminal([binary, "check", "--protocol", protocol, "--color", "never"], environment)


def at_terminal(command, environment):
    """Standard output of a program that writes to a terminal and reads the bad text."""
    main, side = pty.openpty()
    process = subprocess.Popen(
        list(map(str, command)), stdin=subprocess.PIPE, stdout=side, env={**environment, "TERM": "xterm"})
    os.close(side)
    process.stdin.write(BAD.encode())
    process.stdin.close()
    return drained(main, process)


def drained(main, process):
    seen, until = b"", time.monotonic() + 30
    while time.monotonic() < until:
        ready, _, _ = select.select([main], [], [], 0.2)
        try:
            block = os.read(main, 4096) if ready else b""
        except OSError:
            break
        seen += block
        if not block and process.poll() is not None:
            break
    os.close(main)
    process.wait(timeout=20)
    return seen


# ---- Language

@pytest.mark.parametrize("variables, arguments, word", [
    ({}, [], "qué hacer"), ({"LANG": "pt_BR.UTF-8"}, [], "o que fazer"), ({"LANG": "en_US.UTF-8"}, [], "what to do"),
    ({"LANG": "en_US", "LC_ALL": "es_CO"}, [], "qué hacer"), ({"LANG": "fr_FR"}, [], "qué hacer"),
    ({"LANG": "es_CO"}, ["--explain-in", "en"], "what to do"),
])
def test_the_program_speaks_the_language_of_its_user(binary, environment, variables, arguments, word):
    done = subprocess.run(
        [binary, "check", "--protocol", "no-such.md", *arguments], capture_output=True, env={**environment, **variables},
        timeout=60)
    assert word in done.stderr.decode()


def test_where_the_files_are_missing_all_places_tried_are_shown(binary, environment, tmp_path):
    done = subprocess.run(
        [binary, "check", "--share", tmp_path], capture_output=True, env=environment, timeout=60, input=b"x")
    assert done.returncode == 2 and str(tmp_path) in done.stderr.decode() and "DECORO_SHARE" in done.stderr.decode()


# ---- Documents

def test_test_runs_the_examples(decoro, protocol, tmp_path):
    assert decoro("test", protocol).returncode == 0
    wrong = tmp_path / "wrong.md"
    wrong.write_text(PROTOCOL.replace('"la madera está podrida"', '"una manzana podrida"'))
    done = decoro("test", wrong)
    assert done.returncode == 1 and "wrong.md:" in done.stdout.decode() and "una manzana podrida" in done.stdout.decode()


def test_lint_is_strict_only_when_asked(decoro, protocol, tmp_path):
    assert decoro("lint", protocol, "--strict").returncode == 0
    bare = tmp_path / "bare.md"
    bare.write_text(PROTOCOL[:PROTOCOL.index("flags:")] + "```\n")
    done = decoro("lint", bare)
    assert done.returncode == 0 and "bare.md" in done.stdout.decode()
    assert decoro("lint", bare, "--strict").returncode == 1


@pytest.mark.parametrize("id, word", [
    ("courtesy", "courtesy."), ("input.not-json", "JSON"), ("clause.unknown-detector", "docs/errors/"), ("fruit", "fruta"),
])
def test_explain_knows_detectors_errors_and_rules(decoro, protocol, id, word):
    done = decoro("explain", id, "--protocol", protocol)
    assert done.returncode == 0 and word in done.stdout.decode()


def test_explain_alone_lists_everything(decoro):
    done = decoro("explain")
    listed = done.stdout.decode()
    assert done.returncode == 0 and "courtesy" in listed and "input.line-too-long" in listed


@pytest.mark.parametrize("language, country, organization", [
    ("es", "CO", "Panadería \"La Ñ\""), ("es", "MX", "Uno: dos # tres"), ("pt", "BR", "Café & Cia"), ("en", None, "O'Neil"),
])
def test_init_writes_a_protocol_that_passes_its_own_tests(decoro, tmp_path, language, country, organization):
    path = tmp_path / "mine.md"
    options = ["--organization", organization, "--language", language, "--topics", "pan, horarios", "--values", "respeto"]
    done = decoro("init", *options, *(["--country", country] if country else []), "--output", path)
    assert done.returncode == 0, done.stderr.decode()
    assert f"extends: decoro:{language}@" in path.read_text()
    tested = decoro("test", path)
    assert tested.returncode == 0, tested.stdout.decode()
    before = path.read_bytes()
    again = decoro("init", *options, "--output", path)
    assert again.returncode == 2 and path.read_bytes() == before and b"mine.md" in again.stderr


def test_init_asks_five_questions_at_a_terminal(binary, environment, tmp_path):
    main, side = pty.openpty()
    process = subprocess.Popen([binary, "init"], stdin=side, stdout=side, stderr=side, env=environment, cwd=tmp_path)
    os.close(side)
    os.write(main, "Frutería\n\nCO\nfruta, horarios\nrespeto\n".encode())
    seen = drained(main, process).decode()
    assert process.returncode == 0 and all(f"{n}/5" in seen for n in range(1, 6))
    written = (tmp_path / "protocolo.md").read_text()
    assert 'organization: "Frutería"' in written and "country: CO" in written and '"horarios"' in written


def test_init_without_terminal_names_the_option_that_is_missing(decoro, tmp_path):
    done = decoro("init", cwd=tmp_path)
    assert done.returncode == 2 and b"--organization" in done.stderr and not list(tmp_path.iterdir())


# ---- Replay

def test_replay_shows_what_another_protocol_would_change(decoro, protocol, tmp_path):
    softer = tmp_path / "softer.md"
    softer.write_text(PROTOCOL.replace("comment: hide", "comment: hold"))
    posts = tmp_path / "posts.jsonl"
    posts.write_text(lines(*({"id": n, "text": BAD if n % 4 == 0 else GOOD} for n in range(40))) + "nonsense\n")
    done = decoro("replay", softer, "--on", posts, "--against", protocol, "--format", "json")
    assert done.returncode == 0
    report = json.loads(done.stdout)
    assert (report["read"], report["changed"], report["unreadable"]) == (40, 10, 1)
    assert [each["id"] for each in report["texts"]] == list(range(0, 40, 4))
    assert report["changes"] == [{"from": "hide", "to": "hold", "count": 10}]
    text = decoro("replay", softer, "--on", posts, "--against", protocol)
    assert text.returncode == 0 and "ocultar → por revisar" in text.stdout.decode() and BAD in text.stdout.decode()
    assert b"\r" not in text.stderr


def test_replay_compares_with_the_outcome_of_each_line(decoro, protocol, tmp_path):
    posts = tmp_path / "posts.jsonl"
    posts.write_text(lines({"id": 1, "text": BAD, "outcome": "pass"}, {"text": BAD, "outcome": "hide"}, {"text": BAD}))
    report = json.loads(decoro("replay", protocol, "--on", posts, "--format", "json").stdout)
    assert (report["read"], report["changed"], report["uncompared"]) == (3, 1, 1)
    assert report["clauses"] == [{"clause": "fruit", "more": 1, "fewer": 0}]
    assert report["texts"][0]["from"] == "pass" and report["texts"][0]["to"] == "hide"


def test_replay_decides_at_the_depth_that_a_line_names(decoro, protocol):
    """A score that only a second look has changes nothing where the line asks for the first."""
    texts = ["Não suporto índio, só de ouvir falar já fico com raiva.", "Para mí los gitanos valen menos que un perro", "No hay quien aguante a los haitianos"]
    for depth in ("fast", "full"):
        said = answers(decoro("check", "--input", "jsonl", stdin=lines(*({"text": text, "depth": depth} for text in texts))))
        posts = lines(*({"text": text, "depth": depth, "outcome": one["outcome"]} for text, one in zip(texts, said)))
        report = json.loads(decoro("replay", "decoro:es", "--on", "-", "--format", "json", stdin=posts).stdout)
        assert (report["read"], report["changed"]) == (3, 0)


def test_replay_of_nothing_changed_is_valid_json_too(decoro, protocol):
    done = decoro("replay", protocol, "--on", "-", "--format", "json", stdin=lines({"text": BAD, "outcome": "hide"}))
    assert json.loads(done.stdout)["texts"] == []


# ---- What packages are made of

@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completions_are_made_by_the_program(decoro, shell):
    done = decoro("--generate-completion-script", shell)
    assert done.returncode == 0 and b"--protocol" in done.stdout or b"protocol" in done.stdout


def test_the_manual_page_names_every_command_and_option(decoro):
    manual = decoro("docs", "man").stdout.decode()
    assert manual.startswith(".TH DECORO 1")
    for word in ["check", "replay", "\\-\\-fail\\-on", "EXIT STATUS", "NO_COLOR"]:
        assert word in manual
    assert "copy" not in [line.split()[-1] for line in manual.splitlines() if line.startswith(".SS")]
