# SPDX-License-Identifier: Apache-2.0
"""The reader of console blocks is itself right, and can fail."""

import pytest

from console import blocks, commands, matches, run
from refresh import refreshed


def test_finds_commands_output_and_lines():
    document = "# A\n\n```console\n$ echo a \\\n    b\na b\n$ true\n```\n\n```sh\n$ not this\n```\n"
    (block,) = blocks(document)
    assert [(c.line, c.text, c.output) for c in block] == [(4, "echo a \\\n    b", ["a b"]), (7, "true", [])]


def test_a_block_that_begins_with_output_is_refused():
    with pytest.raises(ValueError):
        commands("hello\n$ true\n")


def test_runs_in_one_shell_and_keeps_the_exit_code(tmp_path):
    block = commands("$ x=3; false\n$ echo $? $x\n1 3\n$ echo oops >&2\noops\n")
    printed = run(block, tmp_path, {"PATH": "/usr/bin:/bin"})
    assert printed == ["", "1 3", "oops"]
    assert all(matches(c.output, p) for c, p in zip(block, printed))


@pytest.mark.parametrize(
    "expected, printed, same",
    [
        (["a", "b"], "a\nb", True),
        (["a"], "b", False),
        (["a"], "a\nb", False),
        (["a", "…"], "a\nb\nc", True),
        (["a", "…", "d"], "a\nb\nc\nd", True),
        (["a", "…", "d"], "a\nb\nc", False),
        (["took … ms."], "took 12 ms.", True),
        (["took … ms."], "took 12 s.", False),
        ([], "", True),
        ([], "a", False),
        (["a.c"], "abc", False),
    ],
)
def test_compares_output(expected, printed, same):
    assert matches(expected, printed) is same


def test_refreshing_changes_what_differs_and_nothing_else():
    text = "# A\n\n```console\n$ one\nold\nlines\n$ two \\\n  more\ntook … ms\n$ three\n```\n\ntail\n"
    digest = "sha256:" + "a1" * 32
    new = refreshed(text, [[f"new {digest}", "took 9 ms", "said"]])
    assert new == "# A\n\n```console\n$ one\nnew sha256:…\n$ two \\\n  more\ntook … ms\n$ three\nsaid\n```\n\ntail\n"
    assert refreshed(new, [["new sha256:…", "took 8 ms", "said"]]) == new
