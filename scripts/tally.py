#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Adds up a test run and prints the closing line `N passed, N failed`.

Swift Testing's own closing line counts functions, so ten thousand rows are one test; here every row
counts. A table without rows, a results file that is missing, or a run of no test at all is a failure:
nothing that ran zero times may look green.
"""

import argparse
import json
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path


class Tally:
    def __init__(self):
        self.passed = 0
        self.skipped = 0
        self.failures = []

    def fail(self, what):
        self.failures.append(what)


def add_swift(tally, lines):
    """Swift Testing's stream of events, version 0: one JSON object a line."""
    ended = {}  # (test, row) -> did it fail?
    broken = set()
    for line in lines:
        record = json.loads(line)
        if record["kind"] != "event":
            continue
        event = record["payload"]
        test = event.get("testID")
        row = (test, event.get("_testCase", {}).get("id", ""))
        match event["kind"]:
            case "testCaseEnded":
                ended.setdefault(row, False)
            case "issueRecorded" if not event["issue"].get("isKnown") and is_error(event["issue"]):
                ended[row] = True
            case "testSkipped":
                reason = " ".join(event.get("_comments", []))
                if "No test cases found" in reason:
                    tally.fail(f"{test}: its table has no rows")
                else:
                    tally.skipped += 1
            case "testEnded" if "(" in test and any(m["symbol"] == "fail" for m in event["messages"]):
                broken.add(test)
            case "testEnded" if "(" in test and not any(t == test for t, _ in ended):
                # A test that is not a table has no row of its own in the stream.
                ended[(test, "")] = False
    failed = {row for row, bad in ended.items() if bad}
    for test, _ in failed:
        tally.fail(test)
    for test in broken - {test for test, _ in failed}:
        tally.fail(test)
    tally.passed += len(ended) - len(failed)


def is_error(issue):
    return issue.get("severity", "error") == "error"


def add_python(tally, text):
    """pytest's JUnit file."""
    for case in ElementTree.fromstring(text).iter("testcase"):
        name = f"{case.get('classname')}.{case.get('name')}"
        if case.find("failure") is not None or case.find("error") is not None:
            tally.fail(name)
        elif case.find("skipped") is not None:
            tally.skipped += 1
        else:
            tally.passed += 1


def add_steps(tally, lines):
    """`EXIT CODE <tab> NAME` a line. A step that went well is not a test and counts for nothing."""
    for line in lines:
        code, name = line.rstrip("\n").split("\t", 1)
        if code != "0":
            tally.fail(f"{name} (exit {code})")


def read(tally, path, add):
    """A results file that is missing or torn is a failure of its own."""
    before = tally.passed + len(tally.failures)
    try:
        add(tally, path)
    except Exception as error:  # whatever is wrong with it, the run did not finish
        tally.fail(f"{path.name}: {type(error).__name__}: {error}")
    if before == tally.passed + len(tally.failures):
        tally.fail(f"{path.name}: no test ran")


def main(arguments):
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--name", help="a word before the closing line")
    parser.add_argument("--steps", type=Path)
    parser.add_argument("--swift", type=Path)
    parser.add_argument("--python", type=Path)
    options = parser.parse_args(arguments)

    tally = Tally()
    if options.swift:
        read(tally, options.swift, lambda t, p: add_swift(t, p.read_text().rstrip("\n").split("\n")))
    if options.python:
        read(tally, options.python, lambda t, p: add_python(t, p.read_text()))
    if options.steps:
        add_steps(tally, options.steps.read_text().splitlines() if options.steps.exists() else [])

    sys.stdout.flush()
    for what in sorted(set(tally.failures)):
        print(f"failed: {what}")
    if tally.skipped:
        print(f"skipped: {tally.skipped}")
    start = f"{options.name}: " if options.name else ""
    print(f"{start}{tally.passed} passed, {len(tally.failures)} failed")
    return 1 if tally.failures or tally.passed == 0 else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
