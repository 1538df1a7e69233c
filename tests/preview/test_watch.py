"""builder/preview/watch.py: every change is told, and the folders may come and go."""

from __future__ import annotations

import shutil
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from queue import Empty, SimpleQueue

import pytest

from builder.preview.watch import Watch
from tests.programme import write_programme

_PATIENCE = 30.0


class Told:
    """What a watch tells of a folder."""

    def __init__(self, folder: Path) -> None:
        self._batches: SimpleQueue[frozenset[str]] = SimpleQueue()
        self.watch = Watch(folder, self._batches.put)
        self.watch.start()

    def after(self, act: Callable[[], object], wanted: str) -> None:
        """Do `act` until a batch names `wanted` ("" a batch without names)."""
        until = time.monotonic() + _PATIENCE
        while time.monotonic() < until:
            act()
            try:
                while True:
                    batch = self._batches.get(timeout=0.5)
                    if wanted in batch or (not wanted and not batch):
                        return
            except Empty:
                continue
        raise AssertionError(f"nothing was told of {wanted or 'everything'}")


@pytest.fixture
def told(tmp_path: Path) -> Iterator[Told]:
    told = Told(write_programme(tmp_path, {}))
    yield told
    told.watch.stop()


def test_saved_replaced_and_removed(told: Told, tmp_path: Path) -> None:
    lesson = tmp_path / "modules/m/10-a.md"
    told.after(lambda: lesson.write_text("# Ä\n", "utf-8"), "modules/m/10-a.md")

    def replaced() -> None:
        draft = lesson.with_name(".10-a.md.swp")
        draft.write_text("# B\n", "utf-8")
        draft.replace(lesson)

    told.after(replaced, "modules/m/10-a.md")
    told.after(lambda: lesson.unlink(missing_ok=True), "modules/m/10-a.md")


def test_a_folder_that_comes_is_watched(told: Told, tmp_path: Path) -> None:
    edition = tmp_path / "editions/stadt/edition.yaml"
    told.after(lambda: edition.parent.mkdir(parents=True, exist_ok=True), "")
    told.after(lambda: edition.write_text("id: stadt\n", "utf-8"), "editions/stadt/edition.yaml")


def test_everything_goes_and_comes_back(told: Told, tmp_path: Path) -> None:
    lesson = tmp_path / "modules/m/10-a.md"
    told.after(lambda: lesson.write_text("# A\n", "utf-8"), "modules/m/10-a.md")
    told.after(lambda: shutil.rmtree(tmp_path / "modules", ignore_errors=True), "")
    told.after(lambda: write_programme(tmp_path, {}), "")
    told.after(lambda: lesson.write_text("# C\n", "utf-8"), "modules/m/10-a.md")
