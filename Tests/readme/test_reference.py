# SPDX-License-Identifier: Apache-2.0
"""Every command and every option of the program stands in docs/cli.md and in the manual page."""

import json
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="session")
def commands(binary):
    """{"decoro check": ["--protocol", …]}, from the parser itself."""
    text = subprocess.run([binary, "--experimental-dump-help"], capture_output=True, text=True, check=True).stdout
    found = {}

    def walk(command, above):
        name = " ".join([*above, command["commandName"]])
        names = [
            name
            for argument in command.get("arguments", [])
            if argument.get("shouldDisplay", True)
            for name in argument.get("names", [])
        ]
        found[name] = [f"--{name['name']}" for name in names if name["kind"] == "long"]
        for inner in command.get("subcommands", []):
            if inner.get("shouldDisplay", True) and inner["commandName"] != "help":
                walk(inner, [*above, command["commandName"]])

    walk(json.loads(text)["command"], [])
    return found


def missing(commands, text):
    """What a text does not name."""
    words = [*commands, *(option for options in commands.values() for option in options)]
    return sorted({word for word in words if word not in text and word not in {"--help", "--version"}})


def test_something_is_there(commands):
    assert {"decoro check", "decoro test", "decoro lint", "decoro explain", "decoro init", "decoro replay", "decoro serve"} <= set(commands)
    assert "--fail-on" in commands["decoro check"]


def test_the_reference_names_all(commands):
    assert missing(commands, (ROOT / "docs/cli.md").read_text()) == []


def test_the_manual_page_names_all(commands, binary):
    manual = subprocess.run([binary, "docs", "man"], capture_output=True, text=True, check=True).stdout
    # roff writes a hyphen as \-; a command's name may stand alone in its heading.
    plain = manual.replace("\\-", "-")
    options = {"": [option for options in commands.values() for option in options]}
    assert [word for word in missing(options, plain) if word] == []
    assert [name for name in commands if name.split()[-1] not in plain] == []


def test_a_missing_option_is_seen():
    assert missing({"decoro check": ["--jobs", "--help"]}, "decoro check --surface") == ["--jobs"]
