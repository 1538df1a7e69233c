"""Glossary entries and forum posts count as data of people: they arrive only where a setting says so."""

from __future__ import annotations

from collections.abc import Iterator

from builder.diagnostics import Finding, finding
from builder.verify.mbz.backup import Backup, text

_WRITTEN_BY_PEOPLE = {"glossary": "entries/entry", "forum": "discussions/discussion"}
# Formats that show an author, and end in an error page where there is none.
_NEEDS_AUTHOR = ("encyclopedia", "fullwithauthor")


def verify_glossaries(backup: Backup) -> Iterator[Finding]:
    """Yield entries and posts that a restore would drop, and formats that would fail to show them."""
    for activity in backup.activities:
        inside = _WRITTEN_BY_PEOPLE.get(activity.kind)
        written = [] if inside is None or activity.body is None else activity.body.findall(inside)
        if not written:
            continue
        setting = f"{activity.kind}_{activity.id}_userinfo"
        if backup.setting(setting) != "1":
            yield finding("backup-setting-off", backup.span(activity.path), setting=setting, path=activity.path)
        elif backup.setting("users") == "1" and not backup.nodes("users.xml", "user"):
            yield finding("backup-entries-locked", backup.span(activity.path), name=activity.name)
        without = any(text(entry, "userid") in ("", "0") for entry in written)
        if without and text(activity.body, "displayformat") in _NEEDS_AUTHOR:
            shown = text(activity.body, "displayformat")
            yield finding("backup-entries-author", backup.span(activity.path), name=activity.name, shown=shown)
