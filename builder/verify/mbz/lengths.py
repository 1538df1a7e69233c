"""Texts that must fit into a column of the database: one that does not stops the restore halfway."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from builder.diagnostics import Finding, finding
from builder.verify.mbz.backup import HEADER, Backup

_LONGEST = {
    "fullname": 254,
    "shortname": 255,
    "idnumber": 100,
    "name": 255,
    "rawname": 255,
    "title": 255,
    "concept": 255,
    "alias_text": 255,
    "label": 255,
    "itemname": 255,
    "stamp": 255,
    "filename": 255,
    "filepath": 255,
    "dependvalue": 255,
    "identifier": 255,
}


def verify_lengths(backup: Backup) -> Iterator[Finding]:
    """Yield every short text that is longer than its column."""
    for path, root in backup.documents.items():
        if path == HEADER:
            continue
        for node in root.iter(etree.Element):
            longest = _LONGEST.get(str(node.tag))
            if longest and node.text and len(node.text) > longest:
                place = backup.span(path, node)
                yield finding("backup-text-long", place, field=str(node.tag), length=len(node.text), longest=longest)
