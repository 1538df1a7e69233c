"""book.xml: chapters and subchapters (MBZ_FORMAT 7.2)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from builder.exporters._moodle.element import Value, child
from builder.exporters._moodle.fragment import Fragment
from builder.exporters._moodle.names import short_name
from builder.exporters.mbz.activity_xml import activity_xml
from builder.exporters.mbz.desk import Desk, StoredFile, Written
from builder.exporters.mbz.plan import Activity

_NUMBERED = 1


@dataclass(frozen=True, slots=True)
class Chapter:
    key: str
    title: str
    content: Fragment
    below: bool = False


def book_xml(desk: Desk, activity: Activity, chapters: Sequence[Chapter], *, intro: str) -> Written:
    """Return the book of `chapters`; one that is `below` belongs to the last that is not."""
    root = activity_xml(activity)
    values: dict[str, Value] = {
        "name": activity.name,
        "intro": intro,
        "introformat": 1,
        "numbering": _NUMBERED,
        "navstyle": 1,
        "customtitles": 0,
        "timecreated": desk.supply.epoch,
        "timemodified": desk.supply.epoch,
    }
    book = child(root, "book", values, id=activity.instance)
    parent, files = child(book, "chapters"), list[StoredFile]()
    for number, chapter in enumerate(chapters, start=1):
        id = desk.ids.of("book_chapters", *activity.key, chapter.key)
        page: dict[str, Value] = {
            "pagenum": number,
            "subchapter": int(chapter.below),
            "title": short_name(chapter.title),
            "content": str(chapter.content.html),
            "contentformat": 1,
            "hidden": 0,
            "timemodified": desk.supply.epoch,
            "importsrc": "",
        }
        child(parent, "chapter", page, id=id)
        files += desk.files(activity, "chapter", id, chapter.content)
    child(book, "chaptertags")
    return Written(root, tuple(files))
