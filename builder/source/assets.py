"""Media folders → assets: every file with its size and digest, pictures with their measures."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path, PurePosixPath

from builder.model.assets import Asset
from builder.source.files import Files
from builder.source.pictures import picture_size

PICTURES = frozenset({".png", ".jpg", ".jpeg", ".gif", ".webp", ".svg"})


def scan(folder: Path, files: Files, *, without: frozenset[str] = frozenset()) -> tuple[Asset, ...]:
    """Return the files below `folder`, sorted by path; none where there is no such folder.

    `without` are file endings (".md") that are no media there.
    """
    return tuple(asset for path in _below(folder, files, without) if (asset := read_asset(path, files)))


def _below(folder: Path, files: Files, without: frozenset[str]) -> Iterator[Path]:
    if not folder.is_dir():
        return
    for path in files.list(folder):
        if path.is_dir():
            yield from _below(path, files, without)
        elif path.suffix.lower() not in without:
            yield path


def read_asset(path: Path, files: Files) -> Asset | None:
    """Return the file at `path` as an asset, None where it cannot be read (a finding)."""
    read = files.digest(path)
    if read is None:
        return None
    size, sha256, head = read
    name = files.name(path)
    width, height = picture_size(head) if PurePosixPath(name).suffix.lower() in PICTURES else (0, 0)
    return Asset(name, path.relative_to(files.root).as_posix(), size, sha256, width, height)
