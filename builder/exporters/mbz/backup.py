"""Course → the tree of a backup."""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import sha256

from builder.exporters._moodle.element import Element, document, element
from builder.exporters._moodle.fragment import FileNames
from builder.exporters._moodle.ids import Ids
from builder.exporters._moodle.versions import options
from builder.exporters.mbz.activities import write_activity
from builder.exporters.mbz.availability import availability
from builder.exporters.mbz.badges_xml import badges_xml
from builder.exporters.mbz.completion_xml import completion_xml
from builder.exporters.mbz.course_xml import course_summary, course_xml
from builder.exporters.mbz.desk import Desk, StoredFile, Written
from builder.exporters.mbz.files_xml import files_xml, pool
from builder.exporters.mbz.filters_xml import filters_xml
from builder.exporters.mbz.grades_xml import grade_item_id, grades_xml
from builder.exporters.mbz.inforef_xml import inforef_xml
from builder.exporters.mbz.module_xml import module_xml
from builder.exporters.mbz.moodle_backup_xml import moodle_backup_xml
from builder.exporters.mbz.plan import Activity, Section
from builder.exporters.mbz.planning import Planner
from builder.exporters.mbz.questions_xml import questions_xml
from builder.exporters.mbz.section_xml import section_xml
from builder.exporters.mbz.versions import version_of
from builder.exporters.target import Supply
from builder.model.course import Course, Module
from builder.package.part import PackageTree, Part

# Files that must be there although nothing is in them (MBZ_FORMAT 3.1).
_EMPTY = {
    "roles.xml": "roles_definition",
    "groups.xml": "groups",
    "scales.xml": "scales_definition",
    "outcomes.xml": "outcomes_definition",
    "course/roles.xml": "roles",
}


@dataclass(frozen=True, slots=True)
class _Entry:
    section: Section
    activity: Activity
    written: Written


def backup(course: Course, modules: tuple[Module, ...], *, supply: Supply, whole: bool) -> PackageTree:
    """Return the backup of `modules`: one of them, or with `whole` the programme with a section for each."""
    ids = Ids()
    desk = Desk(course, Planner(course, modules, ids=ids, whole=whole).plan(), ids, FileNames(course), supply)
    entries = [
        _Entry(section, activity, write_activity(desk, activity, modules, whole=whole))
        for section in desk.plan.sections
        for activity in section.activities
    ]
    badges, pictures = badges_xml(desk, desk.renderer(modules[0]).w, issued=options(course).badge)
    files = [file for entry in entries for file in entry.written.files] + list(pictures)
    content = (
        *_course_parts(desk, entries, files),
        _part("badges.xml", badges),
        *(part for number, entry in enumerate(entries, start=2) for part in _activity_parts(desk, entry, number)),
        *pool(files),
    )
    summary = course_summary(desk, desk.renderer(modules[0]), digest=_digest(content))
    header = moodle_backup_xml(desk, name=f"{desk.plan.shortname}.mbz", version=version_of(options(course).version))
    return PackageTree(
        (
            _part("moodle_backup.xml", header),
            _part("course/course.xml", course_xml(desk, summary=summary)),
            *content,
        )
    )


def _course_parts(desk: Desk, entries: list[_Entry], files: list[StoredFile]) -> list[Part]:
    categories = [category for entry in entries for _, category in entry.written.categories]
    return [
        *(_part(path, element(tag)) for path, tag in _EMPTY.items()),
        _part("course/inforef.xml", inforef_xml(())),
        _part("course/filters.xml", filters_xml(course=True)),
        _part("files.xml", files_xml(files, epoch=desk.supply.epoch)),
        _part("questions.xml", questions_xml(categories)),
        _part("completion.xml", completion_xml(desk)),
        *(_part(f"sections/section_{each.id}/section.xml", section_xml(desk, each)) for each in desk.plan.sections),
    ]


def _activity_parts(desk: Desk, entry: _Entry, order: int) -> list[Part]:
    activity, written = entry.activity, entry.written
    version = version_of(options(desk.course).version)
    opens = availability(desk, activity)
    items = [grade_item_id(desk, activity)] if written.grade is not None else []
    found = {
        "module": module_xml(desk, activity, entry.section, availability=opens, version=version.number),
        activity.kind: written.xml,
        "inforef": inforef_xml(written.files, categories=[id for id, _ in written.categories], grade_items=items),
        "roles": element("roles"),
        "filters": filters_xml(),
        "grades": grades_xml(desk, activity, written.grade, order=order),
    }
    return [_part(f"{activity.folder}/{name}.xml", root) for name, root in found.items()]


def _digest(parts: tuple[Part, ...]) -> str:
    """A digest of everything but the course's own description, which shows it."""
    lines = "".join(f"{sha256(part.data).hexdigest()}  {part.path}\n" for part in parts)
    return "sha256:" + sha256(lines.encode()).hexdigest()


def _part(path: str, root: Element) -> Part:
    return Part(path, document(root))
