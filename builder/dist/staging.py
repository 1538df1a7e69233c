"""Writing packages so that a killed build leaves the previous ones whole and nothing half-written in `dist/`."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from builder.edit.write import write_whole

MODE = 0o644
"""Every published file's permissions, whatever the umask."""


@contextmanager
def staging() -> Iterator[Path]:
    """Give an empty folder outside the project for packages under way, and take it away afterwards."""
    with tempfile.TemporaryDirectory(prefix="kursbau-") as name:
        yield Path(name)


def publish(staged: Path, folder: Path) -> None:
    """Copy every file of `staged` into `folder`, each appearing there in one step."""
    folder.mkdir(parents=True, exist_ok=True)
    for path in sorted(staged.iterdir()):
        write_whole(folder / path.name, path.read_bytes(), mode=MODE)
