# SPDX-License-Identifier: Apache-2.0
"""Starting and ending servers in tests."""

import os
import re
import select
import signal
import subprocess
import time
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
ADDRESS = re.compile(r"https?://[^\s/]+:\d+")


@contextmanager
def serving(command, seconds=60, **options):
    """Starts a server, waits for the line with its address, ends it with SIGTERM and requires that it ends well."""
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stdin=subprocess.DEVNULL, **options)
    try:
        yield first_address(process, seconds)
    finally:
        process.send_signal(signal.SIGTERM)
        try:
            code = process.wait(timeout=20)
        except subprocess.TimeoutExpired:
            process.kill()
            raise
        finally:
            process.stdout.close()
    assert code == 0, f"the server ended with {code} on SIGTERM"


def first_address(process, seconds):
    """The address in the first lines of the program's standard output, read without waiting for ever."""
    seen, until = b"", time.monotonic() + seconds
    while time.monotonic() < until:
        ready, _, _ = select.select([process.stdout], [], [], 0.2)
        if ready:
            block = os.read(process.stdout.fileno(), 4096)
            seen += block
            found = ADDRESS.search(seen.decode(errors="replace"))
            if found and b"\n" in seen:
                return found.group(0)
            if not block:
                break
    raise AssertionError(f"no address in {seconds} s; standard output was {seen!r}, exit {process.poll()}")


def told_address(process):
    """The address out of the first line, so that the lines after it (the links) can still be read."""
    line = process.stdout.readline().decode()
    found = ADDRESS.search(line)
    assert found, f"no address in {line!r}, exit {process.poll()}"
    return found.group(0)
