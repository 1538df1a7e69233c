"""The manifest against the official schemas, where a folder with them is configured."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path

from lxml import etree

from builder.diagnostics import Finding, finding
from builder.verify.archive import Archive
from builder.verify.standard import Standard
from builder.xml.schema import load_schema, violations


def verify_schema(
    manifest: etree._Element, standard: Standard, archive: Archive, path: str, schemas: Path | None
) -> Iterator[Finding]:
    """Yield every violation of the official schema; nothing where `schemas` is None."""
    if schemas is None:
        return
    folder = next((schemas / name for name in standard.sets if (schemas / name / "driver.xsd").is_file()), None)
    if folder is None:
        yield finding("schemas-missing", archive.span(path), folder=schemas.name, sets=", ".join(standard.sets))
        return
    try:
        schema = _schema(folder)
    except (etree.LxmlError, OSError) as fault:
        yield finding("schemas-broken", archive.span(path), folder=folder.name, reason=str(fault))
        return
    for line, message in violations(manifest, schema):
        yield finding("manifest-invalid", archive.span(path, line, 1), reason=message)


@cache
def _schema(folder: Path) -> etree.XMLSchema:
    return load_schema(folder)
