"""Writing packages so that a killed build leaves the previous ones whole and nothing half-written in `dist/`."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

MODE = 0o644
"""Every published file's permissions, whatever the umask."""


@contextmanager
def staging() -> Iterator[Path]:
    """Give an empty folder outside the project for packages under way, and take it away afterwards."""
    with tempfile.TemporaryDirectory(prefix="kursbau-") as name:
        yield Path(name)


def publish(staged: Path, folder: Path) -> None:
    """Copy every file of `staged` into `folder`, each appearing there in one step, and none before all have found room.

    Raises OSError; where the disk was full, `folder` holds what it held before.
    """
    folder.mkdir(parents=True, exist_ok=True)
    drafts = {path: folder / f".{path.name[:80]}.{os.getpid()}.new" for path in sorted(staged.iterdir())}
    try:
        for path, draft in drafts.items():
            draft.write_bytes(path.read_bytes())
            draft.chmod(MODE)
        for path, draft in drafts.items():
            draft.replace(folder / path.name)
    finally:
        for draft in drafts.values():
            draft.unlink(missing_ok=True)
