"""Writing packages so that a killed build leaves the previous ones whole."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def staging(dist: Path) -> Iterator[Path]:
    """Give an empty folder on the same file system as `dist`, and take it away afterwards, whatever happens."""
    folder = dist / ".staging"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def write_whole(path: Path, data: bytes) -> None:
    """Write `data` to `path`: a reader sees the old file or the new one, never a part. Mode 644 whatever the umask."""
    draft = path.with_name(f".{path.name}.new")
    draft.write_bytes(data)
    draft.chmod(0o644)
    draft.replace(path)


def publish(staged: Path, folder: Path) -> None:
    """Move every file of `staged` into `folder`, each in one step."""
    folder.mkdir(parents=True, exist_ok=True)
    for path in sorted(staged.iterdir()):
        path.chmod(0o644)
        path.replace(folder / path.name)
