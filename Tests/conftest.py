# SPDX-License-Identifier: Apache-2.0
"""What all Python tests share: the release binary, and a server of the demonstration company."""

import os
from pathlib import Path

import pytest

from support import ROOT, serving


@pytest.fixture(scope="session")
def root() -> Path:
    """The checkout."""
    return ROOT


@pytest.fixture(scope="session")
def binary() -> Path:
    """The release build, or what DECORO_BINARY names."""
    path = Path(os.environ.get("DECORO_BINARY", ROOT / ".build/release/decoro"))
    assert path.exists(), f"{path} is not built: run scripts/test"
    return path


@pytest.fixture(scope="session")
def server(binary) -> str:
    """The address of one running server, shared by all tests that only read."""
    with serving([binary, "serve", "--demo", "--listen", "127.0.0.1:0"]) as address:
        yield address
