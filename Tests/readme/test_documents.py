# SPDX-License-Identifier: Apache-2.0
"""Every ```console block of the documents runs, and prints what the document says it prints."""

import difflib
import re
import subprocess
from pathlib import Path

import pytest

from console import ADDRESS, blocks, environment_for, matches, run

ROOT = Path(__file__).resolve().parents[2]
DOCUMENTS = sorted(path for path in [*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md")] if "```console" in path.read_text())


def test_the_readmes_have_blocks_to_run():
    names = {path.name for path in DOCUMENTS}
    assert {"README.md", "README.es.md"} <= names


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: str(path.relative_to(ROOT)))
def test_blocks_print_what_the_document_says(document, binary, server, tmp_path):
    # One folder for the whole document: a later block may use a file that an earlier one made.
    environment = environment_for(document, binary.parent, tmp_path)
    for block in blocks(document.read_text()):
        printed = run(block, tmp_path, environment, replacing=[(ADDRESS, server)])
        for command, text in zip(block, printed, strict=True):
            if not matches(command.output, text):
                difference = "\n".join(difflib.unified_diff(command.output, text.split("\n"), "document", "printed", lineterm=""))
                pytest.fail(f"{document.name}:{command.line}: {command.text}\n{difference}")


@pytest.mark.parametrize("name, language", [("README.md", "en"), ("README.es.md", "es")])
def test_the_rule_in_the_readme_passes_its_own_examples(name, language, binary, tmp_path):
    (article,) = re.findall(r"^````markdown\n(.*?)^````$", (ROOT / name).read_text(), re.MULTILINE | re.DOTALL)
    protocol = tmp_path / "protocol.md"
    protocol.write_text(f"---\ndecoro: 1\ntitle: T\norganization: O\nlanguage: {language}\n---\n\n{article}")
    done = subprocess.run([binary, "test", protocol], capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "6 " in done.stdout
