"""What must be there, and that the header, the folders and the documents speak of the same things."""

from __future__ import annotations

from collections.abc import Iterator

from builder.diagnostics import Finding, finding
from builder.verify.mbz.backup import HEADER, Activity, Backup, text

_ALWAYS = (
    "files.xml",
    "questions.xml",
    "roles.xml",
    "groups.xml",
    "scales.xml",
    "outcomes.xml",
    "course/course.xml",
    "course/roles.xml",
)
_IN_ACTIVITY = ("module.xml", "roles.xml", "grades.xml")
# Root settings that make further files mandatory: in the course's folder and in each activity's.
_BY_SETTING = {
    "filters": ("filters.xml", "filters.xml"),
    "comments": ("comments.xml", "comments.xml"),
    "calendarevents": ("calendar.xml", "calendar.xml"),
    "contentbankcontent": ("contentbank.xml", ""),
    "xapistate": ("", "xapistate.xml"),
}
# Activities of Moodle's core from 4.1 to 5.x that take part in backups.
_CORE = (
    "assign bigbluebuttonbn book chat choice data feedback folder forum glossary h5pactivity imscp label lesson lti "
    "page qbank quiz resource scorm subsection survey url wiki workshop"
).split()


def verify_parts(backup: Backup) -> Iterator[Finding]:
    """Yield missing documents and disagreements between the header and the parts it lists."""
    for path in _required(backup):
        if path not in backup.archive.files:
            yield finding("backup-part-missing", backup.span(HEADER), path=path)
    for activity in backup.activities:
        yield from _activity(backup, activity)
    yield from _unlisted(backup)
    yield from _numbers(backup)
    yield from _sequences(backup)


def _required(backup: Backup) -> Iterator[str]:
    yield from _ALWAYS
    yield from (f"{folder}/section.xml" for folder in backup.sections.values())
    for activity in backup.activities:
        yield from (f"{activity.folder}/{name}" for name in (*_IN_ACTIVITY, f"{activity.kind}.xml"))
    for setting, (in_course, in_activity) in _BY_SETTING.items():
        if backup.setting(setting) == "1":
            yield from (f"course/{in_course}",) if in_course else ()
            yield from (f"{each.folder}/{in_activity}" for each in backup.activities if in_activity)
    if backup.setting("users") == "1":
        yield "users.xml"


def _activity(backup: Backup, activity: Activity) -> Iterator[Finding]:
    if activity.kind not in _CORE:
        yield finding("backup-activity-foreign", backup.span(HEADER), kind=activity.kind, name=activity.name)
    if activity.section not in backup.sections:
        yield finding("backup-section-dangling", backup.span(HEADER), name=activity.name, section=activity.section)
    outer = backup.root(activity.path)
    module = activity.module
    pairs = (
        ("module.xml", "id", activity.id, None if module is None else module.get("id", "")),
        ("module.xml", "modulename", activity.kind, None if module is None else text(module, "modulename")),
        ("module.xml", "sectionid", activity.section, None if module is None else text(module, "sectionid")),
        (f"{activity.kind}.xml", "moduleid", activity.id, None if outer is None else outer.get("moduleid", "")),
        (f"{activity.kind}.xml", "modulename", activity.kind, None if outer is None else outer.get("modulename", "")),
    )
    for file, field, header, found in pairs:
        if found is not None and found != header:
            place = backup.span(f"{activity.folder}/{file}")
            yield finding("backup-header-differs", place, field=field, header=header, found=found)


def _unlisted(backup: Backup) -> Iterator[Finding]:
    listed = {*backup.sections.values(), *(each.folder for each in backup.activities)}
    folders = {path.rpartition("/")[0] for path in backup.archive.files if path.count("/") == 2}
    for folder in sorted(folders - listed):
        if folder.startswith(("sections/", "activities/")):
            yield finding("backup-part-unlisted", backup.span(HEADER), path=folder)


def _numbers(backup: Backup) -> Iterator[Finding]:
    roots = [backup.root(f"{folder}/section.xml") for folder in backup.sections.values()]
    numbers = [text(root, "number") for root in roots if root is not None]
    if numbers and sorted(numbers) != sorted(map(str, range(len(numbers)))):
        yield finding("backup-section-numbers", backup.span(HEADER), numbers=", ".join(numbers))
    for id, folder in backup.sections.items():
        root = backup.root(f"{folder}/section.xml")
        if root is not None and root.get("id") != id:
            place = backup.span(f"{folder}/section.xml", root)
            yield finding("backup-header-differs", place, field="id", header=id, found=root.get("id", ""))


def _sequences(backup: Backup) -> Iterator[Finding]:
    """Fact 7: a section's own sequence is ignored, its activities come in the order of the header."""
    for id, folder in backup.sections.items():
        path = f"{folder}/section.xml"
        listed = [each.id for each in backup.activities if each.section == id]
        wanted = [cm for cm in text(backup.root(path), "sequence").split(",") if cm in listed]
        if wanted and wanted != [cm for cm in listed if cm in wanted]:
            yield finding("backup-sequence-ignored", backup.span(path), section=text(backup.root(path), "name") or id)
