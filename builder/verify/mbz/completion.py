"""Course completion and badges: every criterion names something that the backup holds and that can be done."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lxml import etree

from builder.diagnostics import Finding, finding
from builder.verify.mbz.backup import Backup, text

_ACTIVITY = "4"
_PARAMETER = re.compile(r"(module|course|grade)_(\d+)")


def verify_completion(backup: Backup) -> Iterator[Finding]:
    """Yield criteria of the course and of badges that lead nowhere."""
    for node in backup.nodes("completion.xml", "course_completion_criteria"):
        if text(node, "criteriatype") == _ACTIVITY:
            yield from _activity(backup, "completion.xml", node, text(node, "moduleinstance"))
    badges = backup.nodes("badges.xml", "badge")
    if badges and backup.setting("badges") != "1":
        yield finding("backup-setting-off", backup.span("badges.xml"), setting="badges", path="badges.xml")
    for badge in badges:
        for node in badge.iter("parameter"):
            yield from _parameter(backup, node)
        owned = [file for file in backup.nodes("files.xml", "file") if text(file, "component") == "badges"]
        if not any(text(file, "itemid") == badge.get("id") and text(file, "filename") != "." for file in owned):
            yield finding("backup-badge-without-picture", backup.span("badges.xml", badge), name=text(badge, "name"))


def _activity(backup: Backup, path: str, node: etree._Element, id: str) -> Iterator[Finding]:
    activity = next((each for each in backup.activities if each.id == id), None)
    if activity is None:
        yield finding("backup-criterion-dangling", backup.span(path, node), id=id)
    elif text(activity.module, "completion") in ("", "0"):
        yield finding("backup-criterion-impossible", backup.span(path, node), name=activity.name)


def _parameter(backup: Backup, node: etree._Element) -> Iterator[Finding]:
    match = _PARAMETER.fullmatch(text(node, "name"))
    if match and match[1] == "module":
        yield from _activity(backup, "badges.xml", node, match[2])
    elif match and match[2] != backup.course:
        yield finding("backup-criterion-dangling", backup.span("badges.xml", node), id=match[2])
