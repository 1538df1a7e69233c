"""Lessons: a complete chain of pages, and jumps that lead on."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from builder.diagnostics import Finding, finding
from builder.verify.mbz.backup import Activity, Backup, text

_BRANCH, _END_OF_BRANCH, _CLUSTER, _END_OF_CLUSTER = "20", "21", "30", "31"
_TYPES = ("1", "2", "3", "5", "8", "10", _BRANCH, _END_OF_BRANCH, _CLUSTER, _END_OF_CLUSTER)
_THIS_PAGE = "0"
_RELATIVE = (_THIS_PAGE, "-1", "-9", "-40", "-50", "-60", "-70", "-80")
# Pages that a learner never sees: staying on one is an endless redirect.
_STRUCTURE = (_END_OF_BRANCH, _CLUSTER, _END_OF_CLUSTER)


def verify_lessons(backup: Backup) -> Iterator[Finding]:
    """Yield broken chains, jumps to pages that are not there, and redirects without end."""
    for activity in backup.activities:
        if activity.kind == "lesson" and activity.body is not None:
            pages = {page.get("id", ""): page for page in activity.body.findall("pages/page")}
            yield from _chain(backup, activity, pages)
            for page in pages.values():
                yield from _page(backup, activity, page, pages)


def _chain(backup: Backup, activity: Activity, pages: dict[str, etree._Element]) -> Iterator[Finding]:
    before = "0"
    at = next((id for id, page in pages.items() if text(page, "prevpageid") == "0"), "0")
    seen: set[str] = set()
    while at in pages and at not in seen and text(pages[at], "prevpageid") == before:
        seen.add(at)
        before, at = at, text(pages[at], "nextpageid")
    if len(seen) != len(pages) or (pages and at != "0"):
        yield finding("backup-lesson-chain", backup.span(activity.path, activity.body), name=activity.name)


def _page(
    backup: Backup, activity: Activity, page: etree._Element, pages: dict[str, etree._Element]
) -> Iterator[Finding]:
    kind, title = text(page, "qtype"), text(page, "title")
    if kind not in _TYPES:
        yield finding("backup-lesson-page", backup.span(activity.path, page), title=title, kind=kind)
    answers = page.findall("answers/answer")
    if not answers:
        yield finding("backup-lesson-dead-end", backup.span(activity.path, page), title=title)
    for answer in answers:
        jump = text(answer, "jumpto")
        place = backup.span(activity.path, answer)
        if jump not in _RELATIVE and jump not in pages:
            yield finding("backup-lesson-jump", place, title=title, jump=jump)
        elif kind in _STRUCTURE and jump in (_THIS_PAGE, page.get("id")):
            yield finding("backup-lesson-loop", place, title=title)
