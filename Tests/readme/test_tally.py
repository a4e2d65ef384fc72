# SPDX-License-Identifier: Apache-2.0
"""The closing line counts what ran, and cannot be green when nothing ran."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

TALLY = Path(__file__).resolve().parents[2] / "scripts/tally.py"


def event(kind, test, **more):
    return json.dumps({"kind": "event", "payload": {"kind": kind, "testID": test, "messages": [], **more}})


def row(number):
    return {"_testCase": {"id": str(number)}}


ONE = "A.one()/a.swift:1:1"
TABLE = "A.rows(_:)/a.swift:2:2"
PASSED = [event("testEnded", ONE)]
ROWS = [event("testCaseEnded", TABLE, **row(n)) for n in range(3)] + [event("testEnded", TABLE)]
BAD_ROW = [event("issueRecorded", TABLE, issue={"isKnown": False}, **row(1))]
KNOWN = [event("issueRecorded", ONE, issue={"isKnown": True})]
EMPTY = [event("testSkipped", TABLE, _comments=["No test cases found."])]
SKIPPED = [event("testSkipped", ONE, _comments=["later"])]


def closing_line(arguments):
    done = subprocess.run([sys.executable, TALLY, *map(str, arguments)], capture_output=True, text=True)
    return done.stdout.splitlines()[-1], done.returncode


@pytest.mark.parametrize(
    "events, line, code",
    [
        (PASSED + ROWS, "4 passed, 0 failed", 0),
        (PASSED + BAD_ROW + ROWS, "3 passed, 1 failed", 1),
        (KNOWN + PASSED, "1 passed, 0 failed", 0),
        (PASSED + EMPTY, "1 passed, 1 failed", 1),
        (PASSED + SKIPPED, "1 passed, 0 failed", 0),
        ([], "0 passed, 1 failed", 1),
        (["{torn"], "0 passed, 1 failed", 1),
    ],
    ids=["rows", "bad row", "known issue", "empty table", "skipped", "nothing ran", "torn file"],
)
def test_swift_events(events, line, code, tmp_path):
    (tmp_path / "swift.jsonl").write_text("\n".join(events))
    assert closing_line(["--swift", tmp_path / "swift.jsonl"]) == (line, code)


def test_a_missing_file_and_a_failed_step_are_failures(tmp_path):
    (tmp_path / "swift.jsonl").write_text("\n".join(PASSED))
    (tmp_path / "steps.tsv").write_text("0\tbuild\n139\ttests\n")
    line, code = closing_line(
        ["--swift", tmp_path / "swift.jsonl", "--steps", tmp_path / "steps.tsv", "--python", tmp_path / "none.xml"])
    assert (line, code) == ("1 passed, 2 failed", 1)


def test_python_results(tmp_path):
    (tmp_path / "python.xml").write_text(
        "<testsuites><testsuite><testcase classname='a' name='b'/><testcase classname='a' name='c'><failure/></testcase>"
        "<testcase classname='a' name='d'><skipped/></testcase></testsuite></testsuites>")
    assert closing_line(["--python", tmp_path / "python.xml"]) == ("1 passed, 1 failed", 1)
