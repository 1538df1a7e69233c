"""Access conditions: JSON that Moodle can read, naming things that the backup holds."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from lxml import etree

from builder.diagnostics import Finding, finding
from builder.verify.mbz.backup import Backup, text

_OPERATORS = ("&", "|", "!&", "!|")
_EACH_SHOWN = ("&", "!|")


def verify_availability(backup: Backup) -> Iterator[Finding]:
    """Yield every access condition that aborts the restore or could never be met."""
    for path, node in _places(backup):
        written = text(node)
        if not written:
            continue
        try:
            tree = json.loads(written)
        except ValueError as error:
            yield finding("backup-availability-broken", backup.span(path, node), reason=error)
            continue
        fault = _fault(tree, root=True)
        if fault:
            yield finding("backup-availability-broken", backup.span(path, node), reason=fault)
            continue
        for kind, id in _named(tree):
            if id not in _known(backup, kind):
                yield finding("backup-availability-dangling", backup.span(path, node), kind=kind, id=id)


def _places(backup: Backup) -> Iterator[tuple[str, etree._Element]]:
    for name, inner in (("module.xml", "availability"), ("section.xml", "availabilityjson")):
        for path, root in backup.all(name):
            yield from ((path, node) for node in root.findall(inner))


def _fault(node: Any, *, root: bool = False) -> str:
    """Return what Moodle's tree would refuse in `node`, "" if nothing."""
    if not isinstance(node, dict):
        return "not an object"
    if "c" not in node:
        return "" if isinstance(node.get("type"), str) and not root else "no type"
    children, op = node["c"], node.get("op")
    if op not in _OPERATORS or not isinstance(children, list):
        return f"op {op!r}"
    if root:
        shown = node.get("showc") if op in _EACH_SHOWN else node.get("show")
        fits = isinstance(shown, list) and len(shown) == len(children) if op in _EACH_SHOWN else isinstance(shown, bool)
        if not fits:
            return "showc" if op in _EACH_SHOWN else "show"
    return next((fault for child in children if (fault := _fault(child))), "")


def _named(node: Any) -> Iterator[tuple[str, str]]:
    for child in node.get("c", []):
        yield from _named(child)
    kind = node.get("type")
    key = {"completion": "cm", "grade": "id", "group": "id", "grouping": "id"}.get(kind)
    if key and key in node and node[key] not in (-1, 0):
        yield kind, str(node[key])


def _known(backup: Backup, kind: str) -> set[str]:
    if kind == "completion":
        return {each.id for each in backup.activities if text(each.module, "completion") not in ("", "0")}
    if kind == "grade":
        items = [node for _, root in backup.all("grades.xml") for node in root.iter("grade_item")]
        return {node.get("id", "") for node in items + backup.nodes("gradebook.xml", ".//grade_item")}
    return {node.get("id", "") for node in backup.nodes("groups.xml", f".//{kind}")}
