"""Elements without which a restore stops or complains, and those whose absence changes a course unseen."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from builder.diagnostics import Finding, finding
from builder.verify.mbz.backup import COURSE, Backup

_MODULE = "modulename sectionid idnumber groupingid completionexpected".split()
_COURSE = "shortname fullname idnumber summary summaryformat format startdate defaultgroupingid theme visible".split()
_FILE = (
    "contenthash contextid component filearea itemid filepath filename userid source author license sortorder".split()
)
_QUESTION = "name questiontext generalfeedback penalty qtype createdby".split()
_REVIEWS = (
    "reviewattempt reviewcorrectness reviewmaxmarks reviewmarks reviewspecificfeedback reviewgeneralfeedback "
    "reviewrightanswer reviewoverallfeedback"
).split()
_KINDS = {
    "page": ["content", "contentformat"],
    "url": ["externalurl"],
    "glossary": ["assesstimestart", "assesstimefinish", "scale", "displayformat"],
    "forum": ["assesstimestart", "assesstimefinish", "scale", "forcesubscribe"],
    "choice": ["timeopen", "timeclose"],
    "feedback": ["timeopen", "timeclose", "page_after_submit"],
    "lesson": ["available", "deadline", "conditions"],
    "quiz": ["timeopen", "timeclose", "preferredbehaviour", *_REVIEWS],
    "scorm": ["timeopen", "timeclose"],
    "h5pactivity": ["timecreated", "timemodified"],
    "assign": ["allowsubmissionsfromdate", "duedate", "teamsubmission", "blindmarking", "grade"],
}


def verify_fields(backup: Backup) -> Iterator[Finding]:
    """Yield each field that is missing from the course, its activities, its files and its questions."""
    course = backup.root(COURSE)
    if course is not None:
        yield from _missing(backup, COURSE, course, _COURSE)
    for activity in backup.activities:
        if activity.module is not None:
            yield from _missing(backup, f"{activity.folder}/module.xml", activity.module, _MODULE)
        if activity.body is not None:
            wanted = ["name", *_KINDS.get(activity.kind, [])]
            yield from _missing(backup, activity.path, activity.body, wanted)
    for node in backup.nodes("files.xml", "file"):
        yield from _missing(backup, "files.xml", node, _FILE)
    for node in backup.nodes("questions.xml", ".//questions/question"):
        yield from _missing(backup, "questions.xml", node, _QUESTION)


def _missing(backup: Backup, path: str, node: etree._Element, wanted: list[str]) -> Iterator[Finding]:
    for name in wanted:
        if node.find(name) is None:
            yield finding("backup-field-missing", backup.span(path, node), field=name)
