"""Writing packages so that a killed build leaves the previous ones whole and nothing half-written in `dist/`."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def staging() -> Iterator[Path]:
    """Give an empty folder outside the project for packages under way, and take it away afterwards."""
    with tempfile.TemporaryDirectory(prefix="kursbau-") as name:
        yield Path(name)


def publish(staged: Path, folder: Path) -> None:
    """Copy every file of `staged` into `folder`, each appearing there in one step."""
    folder.mkdir(parents=True, exist_ok=True)
    for path in sorted(staged.iterdir()):
        write_whole(folder / path.name, path.read_bytes())


def write_whole(path: Path, data: bytes) -> None:
    """Write `data` to `path`: a reader sees the old file or the new one, never a part. Mode 644 whatever the umask."""
    draft = path.with_name(f".{path.name}.new")
    draft.write_bytes(data)
    draft.chmod(0o644)
    draft.replace(path)
