"""Reading a zip of unknown origin: its files, and every trick it tries."""

from __future__ import annotations

import re
import stat
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from io import BytesIO

from builder.diagnostics import Finding, Span, finding

_MOST_BYTES = 2_000_000_000
_MOST_FILES = 20_000
_STEEPEST = 200  # uncompressed bytes per compressed one; text reaches about 30
_SMALL = 10_000_000
_SAFE = re.compile(r"[A-Za-z0-9._-]+(/[A-Za-z0-9._-]+)*")
_UNREADABLE = (zipfile.BadZipFile, RuntimeError, NotImplementedError, EOFError, ValueError, OSError)


@dataclass(frozen=True, slots=True)
class Archive:
    """The files of a package by path, in the order of the zip. `name` is the package's file name."""

    name: str
    files: dict[str, bytes] = field(default_factory=dict)

    def span(self, path: str = "", line: int = 0, column: int = 0) -> Span:
        """Return a place in the file `path` of the package, or the package itself."""
        return Span(f"{self.name}/{path}" if path else self.name, line, column)


def open_archive(data: bytes, *, name: str) -> tuple[Archive, tuple[Finding, ...]]:
    """Return the readable files of the zip `data` and what is wrong with the zip itself.

    Never writes, never reads more than 2 GB, stops at what looks like a bomb.
    """
    archive = Archive(name)
    try:
        with zipfile.ZipFile(BytesIO(data)) as opened:
            entries = opened.infolist()
            bomb = _bomb(entries, archive)
            if bomb:
                return archive, bomb
            found = [*_tricks(entries, archive), *_doubles(entries, archive), *_read(opened, entries, archive)]
    except _UNREADABLE:
        return archive, (finding("zip-unreadable", archive.span()),)
    return archive, tuple(found)


def _bomb(entries: list[zipfile.ZipInfo], archive: Archive) -> tuple[Finding, ...]:
    total = sum(entry.file_size for entry in entries)
    packed = sum(entry.compress_size for entry in entries)
    steep = total > _SMALL and total > _STEEPEST * max(packed, 1)
    if total > _MOST_BYTES or len(entries) > _MOST_FILES or steep:
        return (finding("zip-bomb", archive.span(), megabytes=total // 1_000_000, files=len(entries)),)
    return ()


def _tricks(entries: list[zipfile.ZipInfo], archive: Archive) -> Iterator[Finding]:
    for entry in entries:
        raw = entry.orig_filename
        if raw.startswith(("/", "\\")) or ".." in re.split(r"[/\\]", raw) or re.match(r"[A-Za-z]:", raw):
            yield finding("zip-path-outside", archive.span(), path=raw)
        elif stat.S_ISLNK(entry.external_attr >> 16):
            yield finding("zip-symlink", archive.span(), path=raw)
        elif entry.is_dir():
            yield finding("zip-folder-entry", archive.span(), path=raw)
        elif "\\" in raw or not _SAFE.fullmatch(raw):
            yield finding("file-name-unsafe", archive.span(), path=raw)


def _doubles(entries: list[zipfile.ZipInfo], archive: Archive) -> Iterator[Finding]:
    seen: dict[str, str] = {}
    for entry in entries:
        first = seen.setdefault(entry.filename.casefold(), entry.filename)
        if first is not entry.filename:
            yield finding("zip-name-twice", archive.span(), path=entry.filename, first=first)


def _read(opened: zipfile.ZipFile, entries: list[zipfile.ZipInfo], archive: Archive) -> Iterator[Finding]:
    for entry in entries:
        if entry.is_dir():
            continue
        if entry.flag_bits & 0x1:
            yield finding("zip-encrypted", archive.span(), path=entry.filename)
            continue
        try:
            with opened.open(entry) as stream:
                archive.files[entry.filename] = stream.read(entry.file_size + 1)
        except (*_UNREADABLE, zipfile.LargeZipFile):
            yield finding("zip-file-damaged", archive.span(), path=entry.filename)
