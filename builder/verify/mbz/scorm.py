"""SCORM activities: Moodle does not parse the package at restore, so all it would find must be written."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator

from lxml import etree

from builder.diagnostics import Finding, finding
from builder.verify.mbz.backup import Activity, Backup, text

_VERSIONS = ("SCORM_1.2", "SCORM_1.3")
_PARSED_AT_EVERY_VIEW = "3"


def verify_scorms(backup: Backup) -> Iterator[Finding]:
    """Yield packages that no learner could start after the restore."""
    for activity in backup.activities:
        if activity.kind == "scorm" and activity.body is not None and text(activity.body, "scormtype") == "local":
            yield from _package(backup, activity, activity.body)
            if text(activity.body, "updatefreq") != _PARSED_AT_EVERY_VIEW:
                yield from _content(backup, activity, activity.body)


def _files(backup: Backup, activity: Activity, area: str) -> dict[str, etree._Element]:
    found = {}
    for node in backup.nodes("files.xml", "file"):
        place = (text(node, "contextid"), text(node, "component"), text(node, "filearea"))
        if place == (activity.context, "mod_scorm", area) and text(node, "filename") != ".":
            found[text(node, "filepath") + text(node, "filename")] = node
    return found


def _package(backup: Backup, activity: Activity, body: etree._Element) -> Iterator[Finding]:
    package = _files(backup, activity, "package").get(f"/{text(body, 'reference')}")
    place = backup.span(activity.path, body)
    if package is None:
        yield finding("backup-scorm-incomplete", place, name=activity.name, part=f"package/{text(body, 'reference')}")
        return
    hashed = text(package, "contenthash")
    data = backup.archive.files.get(f"files/{hashed[:2]}/{hashed}", b"")
    if text(body, "sha1hash") != hashlib.sha1(data, usedforsecurity=False).hexdigest():
        yield finding("backup-scorm-hash", place, name=activity.name)


def _content(backup: Backup, activity: Activity, body: etree._Element) -> Iterator[Finding]:
    place = backup.span(activity.path, body)
    if text(body, "version") not in _VERSIONS:
        yield finding("backup-scorm-incomplete", place, name=activity.name, part="version")
    files = _files(backup, activity, "content")
    scoes = body.findall("scoes/sco")
    first = next((sco for sco in scoes if sco.get("id") == text(body, "launch")), None)
    if first is None or not text(first, "launch"):
        yield finding("backup-scorm-incomplete", place, name=activity.name, part="launch")
    for sco in scoes:
        launched = text(sco, "launch").partition("?")[0].partition("#")[0]
        if launched and f"/{launched}" not in files:
            yield finding("backup-scorm-incomplete", place, name=activity.name, part=f"content/{launched}")
