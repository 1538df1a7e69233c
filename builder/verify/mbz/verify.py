"""One backup, whole: archive, documents, and every rule of the format."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TypeAlias

from lxml import etree

from builder.diagnostics import Finding, finding
from builder.verify.archive import Archive
from builder.verify.mbz.availability import verify_availability
from builder.verify.mbz.backup import HEADER, Backup, backup_of
from builder.verify.mbz.completion import verify_completion
from builder.verify.mbz.fields import verify_fields
from builder.verify.mbz.glossary import verify_glossaries
from builder.verify.mbz.grades import verify_grades
from builder.verify.mbz.header import verify_header
from builder.verify.mbz.ids import verify_ids
from builder.verify.mbz.lengths import verify_lengths
from builder.verify.mbz.lesson import verify_lessons
from builder.verify.mbz.links import verify_links
from builder.verify.mbz.parts import verify_parts
from builder.verify.mbz.pool import verify_pool
from builder.verify.mbz.questions import verify_questions
from builder.verify.mbz.quiz import verify_quizzes
from builder.verify.mbz.scorm import verify_scorms
from builder.verify.mbz.unpack import GZIP, unpack
from builder.xml.parser import parse

_Rule: TypeAlias = Callable[[Backup], Iterator[Finding]]

_RULES: tuple[_Rule, ...] = (
    verify_header,
    verify_parts,
    verify_fields,
    verify_lengths,
    verify_ids,
    verify_pool,
    verify_links,
    verify_availability,
    verify_completion,
    verify_grades,
    verify_questions,
    verify_quizzes,
    verify_lessons,
    verify_scorms,
    verify_glossaries,
)


def is_backup(data: bytes, *, name: str) -> bool:
    """Whether `data`, called `name`, can only be a Moodle backup: a zip of another name must be opened to tell."""
    return data.startswith(GZIP) or name.lower().endswith(".mbz")


def verify_backup(data: bytes, *, name: str) -> tuple[Finding, ...]:
    """Return what a Moodle 4.1 to 5.x would refuse, lose or misread of the backup `data`."""
    archive, found = unpack(data, name=name)
    if not archive.files:
        return found or (finding("zip-empty", archive.span()),)
    if HEADER not in archive.files:
        deeper = next((path for path in archive.files if path.endswith(f"/{HEADER}")), "")
        return (*found, finding("backup-header-missing", archive.span(), path=deeper or HEADER))
    documents, broken = _parse(archive)
    backup = backup_of(archive, documents)
    return (*found, *broken, *(each for rule in _RULES for each in rule(backup)))


def _parse(archive: Archive) -> tuple[dict[str, etree._Element], list[Finding]]:
    documents: dict[str, etree._Element] = {}
    broken: list[Finding] = []
    for path in sorted(archive.files):
        if not path.endswith(".xml") or path.startswith("files/"):
            continue
        try:
            documents[path] = parse(archive.files[path])
        except etree.XMLSyntaxError as fault:
            line, column = fault.position
            place = archive.span(path, line or 1, column or 1)
            broken.append(finding("backup-xml-broken", place, reason=fault.msg))
    return documents, broken
