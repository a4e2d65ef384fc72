# SPDX-License-Identifier: Apache-2.0
"""The scripts that people type."""

import os
import signal
import subprocess

import pytest
import requests

from support import ROOT, first_address


def test_set_up_has_nothing_to_do_the_second_time():
    done = subprocess.run([ROOT / "scripts/setup", "--tests"], capture_output=True, text=True, stdin=subprocess.DEVNULL)
    assert done.returncode == 0, done.stderr
    assert "all" in done.stdout and "Installing" not in done.stdout + done.stderr


def test_run_starts_the_demonstration_and_ends_with_ctrl_c(binary):
    if "DECORO_BINARY" in os.environ:
        pytest.skip("scripts/run starts what DECORO_BINARY names only after a build")
    # Its own group, as at a terminal: Ctrl-C goes to every process of it.
    process = subprocess.Popen(
        [ROOT / "scripts/run", "--listen", "127.0.0.1:0"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
        stdin=subprocess.DEVNULL, start_new_session=True)
    try:
        address = first_address(process, 300)
        assert requests.get(f"{address}/healthz", timeout=10).status_code == 200
        os.killpg(process.pid, signal.SIGINT)
        assert process.wait(timeout=20) == 0
    finally:
        if process.poll() is None:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()
        process.stdout.close()


@pytest.mark.parametrize("script", ["setup", "package"])
def test_scripts_say_how_they_are_used(script):
    done = subprocess.run([ROOT / "scripts" / script, "--help"], capture_output=True, text=True)
    assert done.returncode == 0 and done.stdout.startswith(f"usage: scripts/{script}")
    refused = subprocess.run([ROOT / "scripts" / script, "--no-such"], capture_output=True, text=True)
    assert refused.returncode == 2 and "usage:" in refused.stderr


@pytest.fixture
def fake_checkout(tmp_path):
    """scripts/docs over a program that writes known pages, in a folder of its own."""
    (tmp_path / "scripts").mkdir()
    for name in ["docs", "common.sh"]:
        (tmp_path / "scripts" / name).write_text((ROOT / "scripts" / name).read_text())
    program = tmp_path / "decoro"
    program.write_text(
        '#!/bin/sh\ncase $2 in cli) echo "# cli" ;; *) mkdir -p "$4" && echo "# $2" >"$4/a.md" ;; esac\n')
    program.chmod(0o755)
    (tmp_path / "docs").mkdir()

    def docs(*arguments):
        return subprocess.run(
            ["bash", tmp_path / "scripts/docs", "--no-build", *arguments], capture_output=True, text=True,
            env={**os.environ, "DECORO_BINARY": str(program)})

    return tmp_path, docs


def test_documents_that_were_just_written_are_not_stale(fake_checkout):
    folder, docs = fake_checkout
    assert docs().returncode == 0
    assert (folder / "docs/detectors/a.md").read_text() == "# detectors\n"
    assert docs("--check").returncode == 0


@pytest.mark.parametrize("change", ["edited", "missing", "left over"])
def test_stale_documents_go_red(fake_checkout, change):
    folder, docs = fake_checkout
    docs()
    if change == "edited":
        (folder / "docs/cli.md").write_text("# old\n")
    elif change == "missing":
        (folder / "docs/errors/a.md").unlink()
    else:
        (folder / "docs/detectors/gone.md").write_text("# gone\n")
    checked = docs("--check")
    assert checked.returncode == 1 and "stale" in checked.stderr and checked.stdout
