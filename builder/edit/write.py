"""Files that appear whole: a reader sees the old one or the new one, never a part."""

from __future__ import annotations

import os
from pathlib import Path


def write_whole(path: Path, data: bytes, *, mode: int | None = None) -> None:
    """Write `data` to `path` in one step (`os.replace`: on POSIX and on Windows alike), making its folder if need be.

    `mode`: its permissions; None keeps those of the file that is replaced. Raises OSError, and leaves the old file
    then.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    draft = path.with_name(f".{path.name[:80]}.{os.getpid()}.new")
    kept = path.stat().st_mode & 0o777 if mode is None and path.exists() else mode
    try:
        draft.write_bytes(data)
        if kept is not None:
            draft.chmod(kept)
        draft.replace(path)
    finally:
        draft.unlink(missing_ok=True)
