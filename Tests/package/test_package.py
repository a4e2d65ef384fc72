# SPDX-License-Identifier: Apache-2.0
"""The tarball and the Debian package run from any folder, without the checkout and without Swift.

The commands run where an empty file system covers the checkout and the Swift toolchain (a mount that only
they see); where a machine does not allow that, the build folder is moved away while they run.
"""

import hashlib
import os
import shutil
import subprocess
import tarfile
from contextlib import contextmanager
from pathlib import Path

import pytest
import requests

from support import ROOT, serving

# No toolchain on PATH, no settings, nobody's home folder.
BARE = {"PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"}


def package(out):
    done = subprocess.run([ROOT / "scripts/package", "--no-build", "--out", out], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return sorted(out.iterdir())


@pytest.fixture(scope="session")
def packages(binary, tmp_path_factory):
    return package(tmp_path_factory.mktemp("dist"))


@pytest.fixture(scope="session")
def deb(packages) -> Path:
    (path,) = [path for path in packages if path.suffix == ".deb"]
    return path


@pytest.fixture(scope="session")
def tarball(packages) -> Path:
    (path,) = [path for path in packages if path.suffix == ".gz"]
    return path


@pytest.fixture(scope="session", params=["tarball", "deb"])
def installed(request, deb, tarball, tmp_path_factory) -> Path:
    """The program, unpacked in a folder that it has never seen."""
    folder = tmp_path_factory.mktemp(f"un lugar cualquiera {request.param}")
    if request.param == "deb":
        subprocess.run(["dpkg-deb", "-x", deb, folder], check=True)
        return folder / "usr/bin/decoro"
    subprocess.run(["tar", "-xzf", tarball, "-C", folder], check=True)
    (top,) = folder.iterdir()
    return top / "bin/decoro"


def hiding():
    """The beginning of a command line under which the checkout and the toolchain do not exist."""
    covered = [ROOT]
    swift = shutil.which("swift")
    if swift:
        covered.append(Path(swift).resolve().parents[2])
    covered = [folder for folder in covered if folder != Path("/") and folder != Path("/usr")]
    mounts = " && ".join(f"mount -t tmpfs none '{folder}'" for folder in covered)
    start = ["unshare", "--map-root-user", "--mount", "sh", "-c", f'{mounts} && exec "$@"', "sh"]
    tried = subprocess.run([*start, "ls", ROOT], capture_output=True, cwd="/")
    return start if tried.returncode == 0 and not tried.stdout else None


@contextmanager
def elsewhere():
    """Where neither the checkout's build nor a toolchain is to be found."""
    start = hiding()
    if start:
        yield start
        return
    build, away = ROOT / ".build", ROOT / ".build-moved-away"
    os.rename(build, away)
    try:
        yield []
    finally:
        os.rename(away, build)


@pytest.fixture
def run(installed, tmp_path):
    def run(*arguments, text=""):
        with elsewhere() as start:
            return subprocess.run(
                [*start, installed, *arguments], input=text, capture_output=True, text=True, cwd=tmp_path, env=BARE, timeout=60)

    return run


def test_check_init_and_test(run, tmp_path):
    checked = run("check", "--format", "jsonl", text="ese gerente es un idiota")
    assert checked.returncode == 1, checked.stderr
    assert '"courtesy.insult' in checked.stdout
    made = run(
        "init", "--organization", "Panadería La Espiga", "--language", "es", "--country", "CO", "--output", "protocolo.md")
    assert made.returncode == 0, made.stderr
    assert (tmp_path / "protocolo.md").exists()
    tested = run("test", "protocolo.md")
    assert tested.returncode == 0, tested.stdout + tested.stderr


def test_serve(installed, tmp_path):
    with elsewhere() as start:
        command = [*start, installed, "serve", "--demo", "--listen", "127.0.0.1:0"]
        with serving(command, cwd=tmp_path, env=BARE) as address:
            assert requests.get(f"{address}/healthz", timeout=10).status_code == 200
            answer = requests.post(f"{address}/api/v1/check", json={"text": "ese gerente es un idiota"}, timeout=10).json()
            assert answer["outcome"] != "pass"
            page = requests.get(address, timeout=10)
            assert page.status_code == 200 and "<textarea" in page.text


def test_nothing_needs_the_build_folder_or_a_toolchain(installed):
    linked = subprocess.run(["ldd", installed], capture_output=True, text=True, check=True, env=BARE).stdout
    assert "not found" not in linked
    assert "swift" not in linked.lower()
    assert str(ROOT) not in linked
    dynamic = subprocess.run(["readelf", "-d", installed], capture_output=True, text=True, check=True).stdout
    paths = [line for line in dynamic.splitlines() if "RPATH" in line or "RUNPATH" in line]
    assert all("[$ORIGIN/../lib/decoro]" in line for line in paths)


def test_the_tarball_carries_what_a_plain_system_lacks(tarball):
    with tarfile.open(tarball) as archive:
        names = {member.name.split("/", 1)[1] for member in archive if "/" in member.name}
        owners = {(member.uid, member.gid) for member in archive}
    assert owners == {(0, 0)}
    for library in ["libcmark-gfm.so", "libsodium.so", "libsqlite3.so", "libqrencode.so"]:
        assert any(name.startswith("lib/decoro/" + library) for name in names), library
    assert_complete(names)


def test_the_debian_package_says_what_it_needs(deb):
    control = subprocess.run(["dpkg-deb", "-f", deb], capture_output=True, text=True, check=True).stdout
    fields = dict(line.split(": ", 1) for line in control.splitlines() if ": " in line and not line.startswith(" "))
    for library in ["libc6", "libcmark-gfm", "libsodium", "libsqlite3", "libqrencode"]:
        assert library in fields["Depends"]
    listing = subprocess.run(["dpkg-deb", "-c", deb], capture_output=True, text=True, check=True).stdout
    names = {line.split("./usr/", 1)[1] for line in listing.splitlines() if "./usr/" in line}
    assert "./lib/systemd/system/decoro.service" in listing
    assert_complete(names)


def assert_complete(names):
    for name in [
        "bin/decoro",
        "share/decoro/protocols/decoro.es.md",
        "share/decoro/protocols/decoro.pt.md",
        "share/decoro/protocols/decoro.en.md",
        "share/decoro/protocols/cafe-andino.es.md",
        "share/man/man1/decoro.1.gz",
        "share/bash-completion/completions/decoro",
        "share/fish/vendor_completions.d/decoro.fish",
        "share/doc/decoro/copyright",
        "share/doc/decoro/changelog.gz",
    ]:
        assert name in names
    assert any(name.startswith("share/zsh/") and name.endswith("/_decoro") for name in names)
    assert any(name.startswith("share/decoro/web/") for name in names)
    # What is linked in is named with its licence.
    for library in ["hummingbird", "swift-nio", "swift-crypto", "Yams", "swift"]:
        assert any(name.startswith(f"share/doc/decoro/licences/{library}/LICENSE") for name in names), library
    assert not any("__pycache__" in name for name in names)


def test_the_manual_and_the_completions_say_something(installed):
    share = installed.parents[1] / "share"
    manual = subprocess.run(
        ["gzip", "-dc", share / "man/man1/decoro.1.gz"], capture_output=True, text=True, check=True).stdout
    assert manual.startswith(".")
    for command in ["check", "test", "lint", "explain", "init", "replay", "serve"]:
        assert command in manual
    assert "replay" in (share / "bash-completion/completions/decoro").read_text()
    subprocess.run(["bash", "-n", share / "bash-completion/completions/decoro"], check=True)


def test_the_service_is_shut_in():
    unit = (ROOT / "packaging/decoro.service").read_text().splitlines()
    for line in [
        "DynamicUser=yes", "ProtectSystem=strict", "ProtectHome=yes", "NoNewPrivileges=yes", "MemoryDenyWriteExecute=yes",
        "PrivateTmp=yes", "PrivateDevices=yes", "CapabilityBoundingSet=", "SystemCallFilter=@system-service",
    ]:
        assert line in unit


def test_the_same_binary_gives_the_same_bytes(packages, tmp_path):
    again = package(tmp_path / "again")
    digest = lambda path: hashlib.sha256(path.read_bytes()).hexdigest()  # noqa: E731
    assert {p.name: digest(p) for p in packages} == {p.name: digest(p) for p in again}
