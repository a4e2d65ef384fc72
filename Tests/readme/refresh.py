#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Writes what the commands of the console blocks print today into the documents: refresh.py PROGRAM [FILE…]

Only where it differs from what stands there, so that `…` stays where it still holds. Read the difference before
you commit it: a document that follows the program everywhere proves nothing.
"""

import os
import re
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
from console import ADDRESS, blocks, environment_for, matches, run  # noqa: E402
from support import ROOT, serving  # noqa: E402

# Digests change with every word of a list or a protocol.
DIGESTS = [(re.compile(r"sha256:[0-9a-f]{64}"), "sha256:…"), (re.compile(r"\+[0-9a-f]{16,32}\b"), "+…")]


def refreshed(text, printed):
    """A document's text with what was printed: one list of outputs a block."""
    lines = text.split("\n")
    changes = []
    for block, outputs in zip(blocks(text), printed, strict=True):
        for command, output in zip(block, outputs, strict=True):
            if matches(command.output, output):
                continue
            for pattern, short in DIGESTS:
                output = pattern.sub(short, output)
            first = command.line + command.text.count("\n")
            new = [line.rstrip() for line in output.split("\n")] if output else []
            changes.append((first, first + len(command.output), new))
    for start, end, new in reversed(changes):
        lines[start:end] = new
    return "\n".join(lines)


def main(program, *files):
    paths = [Path(file) for file in files] or [*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md")]
    with serving([program, "serve", "--demo", "--listen", "127.0.0.1:0"]) as address:
        for path in paths:
            text = path.read_text()
            with tempfile.TemporaryDirectory() as folder:
                environment = environment_for(path, Path(program).parent, folder)
                printed = [run(block, folder, environment, replacing=[(ADDRESS, address)]) for block in blocks(text)]
            new = refreshed(text, printed)
            if new != text:
                path.write_text(new)
                print(f"{os.path.relpath(path)}: refreshed")


if __name__ == "__main__":
    main(*sys.argv[1:])
