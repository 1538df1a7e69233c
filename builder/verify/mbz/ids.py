"""Ids are keys for mapping: each unique in its kind."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from builder.diagnostics import Finding, finding
from builder.verify.mbz.backup import HEADER, Backup, text

_QUESTIONS = ("question_category", "question_bank_entry", "questions/question", "answers/answer", "question_hint")


def verify_ids(backup: Backup) -> Iterator[Finding]:
    """Yield every id that two things of one kind share, and idnumbers that Moodle would blank."""
    for kind, path, ids in _kinds(backup):
        for id, count in Counter(ids).items():
            if count > 1:
                yield finding("backup-id-twice", backup.span(path), kind=kind, id=id)
    named = Counter(number for each in backup.activities if (number := text(each.module, "idnumber")))
    for number, count in named.items():
        if count > 1:
            yield finding("backup-idnumber-twice", backup.span(HEADER), idnumber=number)


def _kinds(backup: Backup) -> Iterator[tuple[str, str, list[str]]]:
    activities = backup.activities
    listed = backup.nodes(HEADER, "information/contents/sections/section")
    yield "module", HEADER, [each.id for each in activities]
    yield "section", HEADER, [text(each, "sectionid") for each in listed]
    yield "context", HEADER, [each.context for each in activities if each.context] + [backup.context]
    yield "file", "files.xml", [node.get("id", "") for node in backup.nodes("files.xml", "file")]
    for kind in _QUESTIONS:
        nodes = backup.nodes("questions.xml", f".//{kind}")
        yield kind.rpartition("/")[2], "questions.xml", [node.get("id", "") for node in nodes]
    for kind in sorted({each.kind for each in activities}):
        yield kind, HEADER, [each.instance for each in activities if each.kind == kind]
