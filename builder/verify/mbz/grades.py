"""Grade items: complete, owned by their activity, and there wherever completion asks for a grade."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from builder.diagnostics import Finding, finding
from builder.verify.mbz.backup import Activity, Backup, number, text

_FIELDS = (
    "categoryid itemname itemtype itemmodule iteminstance itemnumber iteminfo idnumber calculation gradetype grademax "
    "grademin scaleid outcomeid gradepass multfactor plusfactor aggregationcoef aggregationcoef2 sortorder hidden "
    "locked timecreated timemodified"
).split()
_GRADED = ("quiz", "lesson", "assign")


def verify_grades(backup: Backup) -> Iterator[Finding]:
    """Yield what is wrong with the grade items of the activities."""
    for activity in backup.activities:
        path = f"{activity.folder}/grades.xml"
        items = backup.nodes(path, "grade_items/grade_item")
        for item in items:
            yield from _item(backup, activity, path, item)
        yield from _asked(backup, activity, path, items)


def _item(backup: Backup, activity: Activity, path: str, item: etree._Element) -> Iterator[Finding]:
    place = backup.span(path, item)
    for name in _FIELDS:
        if item.find(name) is None:
            yield finding("backup-field-missing", place, field=name)
    if text(item, "itemtype") == "mod":
        pairs = (("itemmodule", activity.kind), ("iteminstance", activity.instance))
        for name, header in pairs:
            if text(item, name) != header:
                yield finding("backup-header-differs", place, field=name, header=header, found=text(item, name))
    if number(text(item, "gradepass")) > number(text(item, "grademax")):
        yield finding("backup-grade-unreachable", place, name=activity.name)


def _asked(backup: Backup, activity: Activity, path: str, items: list[etree._Element]) -> Iterator[Finding]:
    wanted = text(activity.module, "completiongradeitemnumber")
    matching = [item for item in items if text(item, "itemnumber") == wanted]
    graded = activity.kind in _GRADED and number(text(activity.body, "grade")) > 0
    if (wanted and not matching) or (graded and not items):
        yield finding("backup-grade-missing", backup.span(path), name=activity.name)
    needs_pass = text(activity.module, "completionpassgrade") == "1"
    if needs_pass and matching and all(number(text(item, "gradepass")) <= 0 for item in matching):
        yield finding("backup-grade-to-pass", backup.span(path), name=activity.name)
