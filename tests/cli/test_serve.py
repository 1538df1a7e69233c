"""`kursbau serve` as people type it."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path
from urllib.request import urlopen

import pytest
from click.testing import CliRunner, Result

from builder.cli import main
from tests.programme import write_programme


def _run(*arguments: str) -> Result:
    return CliRunner().invoke(main, ["serve", *arguments], catch_exceptions=False)


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("--edition", "weg"), "weg"),
        (("--editor", "emacs"), "vscode"),
        (("--editor", "javascript:{path}"), "vscode"),
    ],
)
def test_what_cannot_be_served(tmp_path: Path, arguments: tuple[str, ...], told: str) -> None:
    result = _run("-C", str(write_programme(tmp_path, {})), "--no-open", *arguments)
    assert result.exit_code == 2
    assert told in result.output


def test_a_folder_that_is_no_project(tmp_path: Path) -> None:
    result = _run("-C", str(tmp_path))
    assert result.exit_code == 2
    assert "modules" in result.output


def test_a_taken_port(tmp_path: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        result = _run("-C", str(write_programme(tmp_path, {})), "--port", str(taken.getsockname()[1]))
    assert result.exit_code == 2
    assert "--port" in result.output


@pytest.mark.skipif(os.name == "nt", reason="Ctrl+C is not a signal that can be sent there")
def test_it_says_where_it_is_and_ends_at_once_with_ctrl_c(tmp_path: Path) -> None:
    command = [sys.executable, "-c", "from builder.cli import main; main()"]
    command += ["serve", "-C", str(write_programme(tmp_path, {})), "--no-open"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, encoding="utf-8") as running:
        assert running.stdout is not None
        lines = [running.stdout.readline() for _ in range(5)]
        address = next(line.strip() for line in lines if line.strip().startswith("http"))
        until = time.monotonic() + 30
        answer = b""
        while not answer and time.monotonic() < until:
            with urlopen(address, timeout=30) as reply:
                answer = reply.read()
        assert b"<h1>P</h1>" in answer
        with urlopen(f"{address}events?module=m", timeout=30) as listening:
            assert listening.readline() == b"event: findings\n"
            running.send_signal(signal.SIGINT)
            rest = running.stdout.read()
        assert running.wait(30) == 0
    assert "beendet" in rest


def test_a_build_does_not_load_what_only_the_preview_needs() -> None:
    only = "{'starlette', 'uvicorn', 'watchfiles'}"
    script = f"import sys, builder.cli.serve, builder.cli.build; print(*{only} & {{*sys.modules}})"
    loaded = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert loaded.stdout.strip() == ""
