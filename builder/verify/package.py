"""One package, whole: archive, manifest, pages."""

from __future__ import annotations

from pathlib import Path

from builder.diagnostics import Finding, finding
from builder.verify.archive import Archive, open_archive
from builder.verify.manifest import verify_manifest
from builder.verify.mbz import HEADER, is_backup, verify_backup
from builder.verify.pages import verify_pages

MANIFEST = "imsmanifest.xml"
_WEB = "web.zip"


def verify_bytes(data: bytes, *, name: str, schemas: Path | None = None) -> tuple[Finding, ...]:
    """Return what is wrong with the package `data`, called `name`.

    A Moodle backup is known by its name or its content (see `verify_backup`). A SCORM package has its manifest at the
    root; a zip whose name ends in `web.zip` is a folder of pages with none. `schemas` is a folder with the official
    XSD sets (`scorm12`, `scorm2004_4th`, `scorm2004_3rd`).
    """
    if is_backup(data, name=name):
        return verify_backup(data, name=name)
    archive, found = open_archive(data, name=name)
    if HEADER in archive.files:
        return verify_backup(data, name=name)
    if not archive.files:
        return found or (finding("zip-empty", archive.span()),)
    return (*found, *_manifest(archive, schemas), *verify_pages(archive))


def _manifest(archive: Archive, schemas: Path | None) -> tuple[Finding, ...]:
    if MANIFEST in archive.files:
        return verify_manifest(archive, MANIFEST, schemas=schemas)
    if archive.name.endswith(_WEB):
        return ()
    deeper = next((path for path in archive.files if path.rpartition("/")[2].lower() == MANIFEST), None)
    if deeper:
        return (finding("manifest-not-at-root", archive.span(), path=deeper),)
    return (finding("manifest-missing", archive.span()),)
