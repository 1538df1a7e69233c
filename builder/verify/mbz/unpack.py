"""The files of a backup: a zip or a tar.gz, told apart by content as Moodle does."""

from __future__ import annotations

import gzip
import tarfile
import zlib
from io import BytesIO

from builder.diagnostics import Finding, finding
from builder.verify.archive import Archive, open_archive

GZIP = b"\x1f\x8b"
_MOST_BYTES = 2_000_000_000
_MOST_FILES = 20_000
_INDEX = ".ARCHIVE_INDEX"
# Moodle's own zips have folder entries; its restore does not mind them.
_HARMLESS = "zip-folder-entry"


def unpack(data: bytes, *, name: str) -> tuple[Archive, tuple[Finding, ...]]:
    """Return the files of the backup `data` and what is wrong with the archive itself. Never writes anything."""
    if data.startswith(GZIP):
        return _untar(data, Archive(name))
    archive, found = open_archive(data, name=name)
    return archive, tuple(each for each in found if each.code != _HARMLESS)


def _untar(data: bytes, archive: Archive) -> tuple[Archive, tuple[Finding, ...]]:
    try:
        with tarfile.open(fileobj=BytesIO(data), mode="r:gz") as opened:
            return archive, tuple(_members(opened, archive))
    except (tarfile.TarError, gzip.BadGzipFile, EOFError, zlib.error, OSError, ValueError) as fault:
        return archive, (finding("backup-unreadable", archive.span(), reason=fault),)


def _members(opened: tarfile.TarFile, archive: Archive) -> list[Finding]:
    found: list[Finding] = []
    total = 0
    for member in opened:
        total += member.size
        if total > _MOST_BYTES or len(archive.files) > _MOST_FILES:
            return [finding("zip-bomb", archive.span(), megabytes=total // 1_000_000, files=len(archive.files))]
        if member.name.startswith("/") or ".." in member.name.split("/"):
            found.append(finding("zip-path-outside", archive.span(), path=member.name))
        elif member.issym() or member.islnk():
            found.append(finding("zip-symlink", archive.span(), path=member.name))
        elif member.isfile() and member.name != _INDEX:
            stream = opened.extractfile(member)
            archive.files[member.name.removeprefix("./")] = stream.read() if stream else b""
    return found
