# SPDX-License-Identifier: Apache-2.0
"""Reads the ```console blocks of a document and runs them.

A line that starts with `$ ` is a command (a backslash at its end continues it on the next line); what
follows, up to the next command or the end of the block, is what it must print. `…` stands for anything
within a line; a line that is only `…` stands for any lines. Exit codes are not judged: a document that
cares says `$ echo $?`.
"""

import os
import re
import subprocess
from dataclasses import dataclass, field

BLOCK = re.compile(r"^```console\n(.*?)^```$", re.MULTILINE | re.DOTALL)
MARK = "\x1edecoro\x1e"
# What documents call the server; a test's own has another port.
ADDRESS = "http://127.0.0.1:8080"


@dataclass
class Command:
    line: int
    text: str
    output: list = field(default_factory=list)


def blocks(document):
    """[[Command]] of a Markdown text, block by block."""
    found = []
    for match in BLOCK.finditer(document):
        start = document.count("\n", 0, match.start(1)) + 1
        found.append(commands(match.group(1), start))
    return found


def commands(block, start=1):
    found = []
    continued = False
    for offset, line in enumerate(block.splitlines()):
        if continued:
            found[-1].text += "\n" + line
            continued = line.endswith("\\")
        elif line.startswith("$ "):
            found.append(Command(start + offset, line[2:]))
            continued = line.endswith("\\")
        elif found:
            found[-1].output.append(line)
        else:
            raise ValueError(f"line {start + offset}: a console block begins with a command ($ …)")
    return found


def environment_for(document, programs, home):
    """A terminal that speaks the reader's language, and finds the program."""
    language = "es_CO.UTF-8" if document.suffixes[:1] == [".es"] else "en_US.UTF-8"
    return {"PATH": f"{programs}:{os.environ['PATH']}", "HOME": str(home), "LANG": language, "NO_COLOR": "1"}


def run(block, folder, environment, replacing=()):
    """What each command of a block printed, standard error included, in one shell."""
    script = ["exec 2>&1"]
    for command in block:
        text = command.text
        for old, new in replacing:
            text = text.replace(old, new)
        # The mark keeps `$?` as the command left it.
        script.append(f"{text}\n(code=$?; printf '%s\\n' '{MARK}'; exit $code)")
    done = subprocess.run(
        ["bash", "-c", "\n".join(script)], cwd=folder, env=environment, stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE, timeout=120)
    text = done.stdout.decode()
    for old, new in replacing:
        text = text.replace(new, old)
    return [part.strip("\n") for part in text.split(MARK + "\n")][: len(block)]


def matches(expected, printed):
    """Whether what was printed is what the document says."""
    lines = [line.rstrip() for line in expected]
    while lines and not lines[-1]:
        lines.pop()
    pattern = []
    for line in lines:
        if line == "…":
            pattern.append(r"(?:.*\n)*?")
        else:
            pattern.append(".*?".join(re.escape(part) for part in line.split("…")) + r"[ \t]*\n")
    text = "\n".join(line.rstrip() for line in printed.split("\n"))
    return re.fullmatch("".join(pattern), text + "\n" if text else "") is not None
