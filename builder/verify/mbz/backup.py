"""A backup as its rules see it: parsed documents and the course that the header lists."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from decimal import Decimal, InvalidOperation

from lxml import etree

from builder.diagnostics import Span
from builder.verify.archive import Archive

HEADER = "moodle_backup.xml"
COURSE = "course/course.xml"
NULL = "$@NULL@$"


def text(node: etree._Element | None, path: str = ".") -> str:
    """Return the text of the element at `path` below `node`; "" where it is missing, empty or NULL."""
    found = None if node is None else node.find(path)
    value = "" if found is None else found.text or ""
    return "" if value == NULL else value


def number(value: str) -> Decimal:
    """Return `value` as a number, 0 where it is none."""
    try:
        made = Decimal(value or 0)
    except InvalidOperation:
        return Decimal(0)
    return made if made.is_finite() else Decimal(0)


@dataclass(frozen=True, slots=True)
class Activity:
    """One activity of the header: `id` is its course module's, `body` the element of its own kind."""

    id: str
    kind: str
    section: str
    folder: str
    module: etree._Element | None
    body: etree._Element | None
    instance: str = ""
    context: str = ""

    @property
    def path(self) -> str:
        """Where `body` is written."""
        return f"{self.folder}/{self.kind}.xml"

    @property
    def name(self) -> str:
        return text(self.body, "name") or self.id


@dataclass(frozen=True, slots=True)
class Backup:
    """The parsed documents of an archive, by path, and what the header lists.

    `sections`: id → folder; `activities` in the order of the header; `course` and `context` are the course's ids.
    """

    archive: Archive
    documents: dict[str, etree._Element]
    course: str = ""
    context: str = ""
    sections: dict[str, str] = field(default_factory=dict)
    activities: tuple[Activity, ...] = ()

    def root(self, path: str) -> etree._Element | None:
        return self.documents.get(path)

    def span(self, path: str, node: etree._Element | None = None) -> Span:
        line = 0 if node is None else int(node.sourceline or 1)
        return self.archive.span(path, line, 1 if line else 0)

    def nodes(self, path: str, inner: str) -> list[etree._Element]:
        """Return the elements at `inner` of the document `path`; none where it is missing."""
        root = self.root(path)
        return [] if root is None else root.findall(inner)

    def all(self, name: str) -> Iterator[tuple[str, etree._Element]]:
        """Yield path and root of every document with this file name."""
        return ((path, root) for path, root in self.documents.items() if path.rpartition("/")[2] == name)

    def setting(self, name: str) -> str:
        """Return the value of a setting of the header, "" where it is not written."""
        settings = self.nodes(HEADER, "information/settings/setting")
        return next((text(each, "value") for each in settings if text(each, "name") == name), "")


def backup_of(archive: Archive, documents: dict[str, etree._Element]) -> Backup:
    """Return the backup that `archive` holds; `documents` are its parsed files by path."""
    course = documents.get(COURSE)
    ids = ("", "") if course is None else (course.get("id", ""), course.get("contextid", ""))
    header = documents.get(HEADER)
    contents = None if header is None else header.find("information/contents")
    sections = [] if contents is None else contents.findall("sections/section")
    activities = [] if contents is None else contents.findall("activities/activity")
    return Backup(
        archive,
        documents,
        *ids,
        {text(each, "sectionid"): text(each, "directory") for each in sections},
        tuple(_activity(each, documents) for each in activities),
    )


def _activity(listed: etree._Element, documents: dict[str, etree._Element]) -> Activity:
    folder, kind = text(listed, "directory"), text(listed, "modulename")
    outer = documents.get(f"{folder}/{kind}.xml")
    body = None if outer is None else outer.find(kind)
    instance, context = ("", "") if outer is None else (outer.get("id", ""), outer.get("contextid", ""))
    module = documents.get(f"{folder}/module.xml")
    return Activity(text(listed, "moduleid"), kind, text(listed, "sectionid"), folder, module, body, instance, context)
