"""Link tokens and embedded files: each leads to something that the backup brings along."""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import unquote

from lxml import etree

from builder.diagnostics import Finding, finding
from builder.verify.mbz.backup import HEADER, Backup, text
from builder.verify.mbz.texts import RichText, rich_texts

_TOKEN = re.compile(r"\$@(?!NULL@\$)([A-Z][A-Z0-9]*)((?:\*[^@*\s]+)*)@\$")
_EMBEDDED = re.compile(r"@@PLUGINFILE@@(/[^\"'\s<>?#]*)")
_OF_NONE = ("COURSE", "SECTION", "CONTEXT")
_OF_COURSE = ("COURSEVIEWBYID", "GRADEINDEXBYID", "BADGESVIEWBYID", "USERINDEXVIEWBYID")
_OF_ACTIVITY = re.compile(r"([A-Z0-9]+?)(?:VIEWBYID(?:CH)?|VIEWPAGE|EDITVIEWBYID|INDEX)$")


def verify_links(backup: Backup) -> Iterator[Finding]:
    """Yield tokens that lead nowhere or stay as they are, and pictures that no file belongs to."""
    known = _targets(backup)
    files = {_key(node) for node in backup.nodes("files.xml", "file")}
    decoded: set[etree._Element] = set()
    for rich in rich_texts(backup):
        decoded.add(rich.node)
        yield from _tokens(backup, rich, known)
        for match in _EMBEDDED.finditer(rich.text):
            if (rich.context, rich.component, rich.area, rich.item, unquote(match[1])) not in files:
                yield finding("backup-picture-missing", backup.span(rich.path, rich.node), name=unquote(match[1]))
    yield from _undecoded(backup, decoded)


def _key(node: etree._Element) -> tuple[str, ...]:
    names = ("contextid", "component", "filearea", "itemid")
    return (*(text(node, name) for name in names), text(node, "filepath") + text(node, "filename"))


def _targets(backup: Backup) -> dict[str, set[str]]:
    """Return what tokens may name: activities by kind (lower case), and the inner parts of books and lessons."""
    known: dict[str, set[str]] = {"": {each.id for each in backup.activities}, "SECTION": set(backup.sections)}
    for activity in backup.activities:
        known.setdefault(activity.kind.upper(), set()).add(activity.id)
        if activity.body is not None:
            inner = activity.body.findall("chapters/chapter") + activity.body.findall("pages/page")
            known[f"in {activity.id}"] = {node.get("id", "") for node in inner}
    known["COURSE"] = {backup.course}
    known["CONTEXT"] = {backup.context, *(each.context for each in backup.activities)}
    return known


def _tokens(backup: Backup, rich: RichText, known: dict[str, set[str]]) -> Iterator[Finding]:
    for match in _TOKEN.finditer(rich.text):
        place = backup.span(rich.path, rich.node)
        name, ids = match[1], match[2].split("*")[1:]
        kind = _kind(name)
        if kind is None or not ids:
            yield finding("backup-link-unknown", place, token=match[0])
        elif ids[0] not in known.get(kind, set()):
            other = kind not in _OF_NONE and ids[0] in known[""]
            yield finding("backup-link-kind" if other else "backup-link-dangling", place, token=match[0])
        elif len(ids) > 1 and ids[1] not in known.get(f"in {ids[0]}", set()):
            yield finding("backup-link-dangling", place, token=match[0])


def _kind(name: str) -> str | None:
    if name in _OF_COURSE or name.endswith("INDEX"):
        return "COURSE"
    if name == "COURSESECTIONBYID":
        return "SECTION"
    if name == "PLUGINFILEBYCONTEXT":
        return "CONTEXT"
    match = _OF_ACTIVITY.fullmatch(name)
    return match[1] if match else None


def _undecoded(backup: Backup, decoded: set[etree._Element]) -> Iterator[Finding]:
    for path, root in backup.documents.items():
        if path == HEADER:
            continue
        for node in root.iter(etree.Element):
            match = _TOKEN.search(node.text or "")
            if match and node not in decoded:
                yield finding("backup-link-undecoded", backup.span(path, node), token=match[0], field=str(node.tag))
