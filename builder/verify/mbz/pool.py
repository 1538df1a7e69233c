"""Files: entry in files.xml, bytes in the pool, mention in an inforef.xml. Without all three they are lost."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator

from lxml import etree

from builder.diagnostics import Finding, finding
from builder.verify.mbz.backup import Backup, text

_PATH = "files.xml"
# Components whose files Moodle collects by their owner's id instead of by inforef.xml.
_WITHOUT_REFERENCE = ("question", "badges", "group", "grouping", "grade", "user", "contentbank")
# The areas that a restore brings back, where they are known.
_AREAS = {
    "course": "summary overviewfiles section legacy images",
    "question": (
        "questiontext generalfeedback answer answerfeedback hint "
        "correctfeedback partiallycorrectfeedback incorrectfeedback"
    ),
    "badges": "badgeimage",
    "mod_label": "intro",
    "mod_page": "intro content",
    "mod_url": "intro",
    "mod_resource": "intro content",
    "mod_folder": "intro content",
    "mod_book": "intro chapter",
    "mod_glossary": "intro entry attachment",
    "mod_forum": "intro post attachment",
    "mod_choice": "intro",
    "mod_feedback": "intro item page_after_submit",
    "mod_lesson": "intro page_contents page_answers page_responses mediafile",
    "mod_quiz": "intro feedback",
    "mod_scorm": "intro package content",
    "mod_h5pactivity": "intro package",
}


def verify_pool(backup: Backup) -> Iterator[Finding]:
    """Yield what is wrong between files.xml, the pool and the inforef.xml files."""
    referenced = {text(node, "id"): path for path, root in backup.all("inforef.xml") for node in root.iter("file")}
    entries = {node.get("id", ""): node for node in backup.nodes(_PATH, "file")}
    for id, path in referenced.items():
        if id not in entries:
            yield finding("backup-file-dangling", backup.span(path), id=id)
    used: set[str] = set()
    for id, node in entries.items():
        if text(node, "filename") == ".":
            continue  # a folder's own entry has no bytes
        yield from _entry(backup, node, referenced=id in referenced)
        used.add(_place(node))
    for path in backup.archive.files:
        if path.startswith("files/") and path not in used:
            yield finding("backup-pool-unused", backup.span(path), path=path)


def _entry(backup: Backup, node: etree._Element, *, referenced: bool) -> Iterator[Finding]:
    place = backup.span(_PATH, node)
    name, component, area = (text(node, each) for each in ("filename", "component", "filearea"))
    data = backup.archive.files.get(_place(node))
    if data is None:
        yield finding("backup-pool-missing", place, name=name, path=_place(node))
    else:
        if hashlib.sha1(data, usedforsecurity=False).hexdigest() != text(node, "contenthash"):
            yield finding("backup-pool-hash", place, name=name)
        if text(node, "filesize") not in ("", str(len(data))):
            yield finding("backup-pool-size", place, name=name, written=text(node, "filesize"), size=len(data))
    if not referenced and component not in _WITHOUT_REFERENCE and not component.startswith("qtype_"):
        yield finding("backup-file-unreferenced", place, name=name)
    contexts = {backup.context, *(each.context for each in backup.activities)}
    if text(node, "contextid") not in contexts and component not in ("question", "user", "grade"):
        yield finding("backup-file-context", place, name=name, context=text(node, "contextid"))
    known = _AREAS.get(component)
    if known and area not in known.split():
        yield finding("backup-file-area", place, name=name, area=f"{component}/{area}", known=known)


def _place(node: etree._Element) -> str:
    hashed = text(node, "contenthash")
    return f"files/{hashed[:2]}/{hashed}"
