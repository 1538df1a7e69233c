"""`kursbau check --watch` as a process: it sees saves, survives what happens to files, ends with Ctrl+C."""

from __future__ import annotations

import shutil
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from queue import Queue

import pytest
from click.testing import CliRunner

from builder.cli import main
from tests.programme import write_programme

NAME = "modules/m/10-a.md"
_PATIENCE = 60
_WAITING = "Warte auf die nächste Änderung"


class Watch:
    """The running command, its output line by line."""

    def __init__(self, folder: Path) -> None:
        command = [sys.executable, "-c", "from builder.cli import main; main()", "check", "--watch", "-C", str(folder)]
        self.process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, encoding="utf-8")
        self._lines: Queue[str] = Queue()
        threading.Thread(target=self._read, daemon=True).start()

    def _read(self) -> None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            self._lines.put(line)

    def until(self, wanted: str) -> str:
        """Return the output up to the line that holds `wanted`; fails where it does not come."""
        seen = ""
        while wanted not in seen:
            seen += self._lines.get(timeout=_PATIENCE)
        return seen


@pytest.fixture
def watch(tmp_path: Path) -> Iterator[Callable[[], Watch]]:
    running: list[Watch] = []

    def start() -> Watch:
        running.append(Watch(write_programme(tmp_path, {})))
        return running[-1]

    yield start
    for each in running:
        each.process.kill()
        each.process.wait()


def test_every_save_is_checked_until_ctrl_c(watch: Callable[[], Watch], tmp_path: Path) -> None:
    seen = watch()
    assert "Alles in Ordnung" in seen.until(_WAITING)
    for text, wanted in ((b"# A\n\n[weg](#weg)\n", "link-dead"), (b"\xff\xfe\x00", "not-utf-8")):
        (tmp_path / NAME).write_bytes(text)
        seen.until(wanted)
        seen.until(_WAITING)
    shutil.rmtree(tmp_path / "modules")
    seen.until("modules-folder-missing")
    write_programme(tmp_path, {})
    seen.until("Alles in Ordnung")
    (tmp_path / "kursbau.yaml").write_text("sprache: de\n", encoding="utf-8")
    seen.until("key-unknown")
    seen.process.send_signal(signal.SIGINT)
    assert seen.process.wait(timeout=_PATIENCE) == 0


def test_a_folder_without_a_project_cannot_be_watched(tmp_path: Path) -> None:
    result = CliRunner().invoke(main, ["check", "--watch", "-C", str(tmp_path)])
    assert result.exit_code == 2
    assert "modules-folder-missing" in result.output
