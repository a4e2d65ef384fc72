# SPDX-License-Identifier: Apache-2.0
"""schemathesis on the OpenAPI document: no answer that it does not describe, and no fault of the server."""

import subprocess
import sys
from pathlib import Path

import requests
import yaml


def test_the_description_is_served_and_complete(server, root):
    text = requests.get(server + "/api/openapi.yaml", timeout=30).text
    assert text == (root / "web/openapi.yaml").read_text()
    document = yaml.safe_load(text)
    assert document["openapi"].startswith("3.1")
    assert {path for path in document["paths"] if not path.startswith("/api/v1/") or path == "/api/v1/check"} == {
        "/api/v1/check", "/healthz", "/api/openapi.yaml", "/v1alpha1/comments:analyze", "/v1alpha1/comments:suggestscore",
        "/$discovery/rest", "/.well-known/decoro/protocol.json", "/.well-known/decoro/protocol.md",
        "/.well-known/decoro/official-profiles.json"}


def test_the_server_does_what_the_description_says(server, tmp_path):
    command = [
        Path(sys.executable).with_name("schemathesis"), "run", server + "/api/openapi.yaml", "--url", server,
        "--max-examples", "150", "--seed", "7", "--no-color", "--generation-database", "none", "--phases", "examples,coverage,fuzzing",
        # What needs a key is tried with one, in test_api.py.
        "--include-path-regex", "v1alpha1|discovery|v1/check$|healthz|openapi|well-known",
    ]
    run = subprocess.run(command, capture_output=True, text=True, timeout=600, cwd=tmp_path)
    assert run.returncode == 0, run.stdout[-6000:]
