"""Every exception with a reason in a course and its editions."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from builder.diagnostics.allowance import Allowance
from builder.model.course import Course
from builder.model.edition import Edition


def allowances(course: Course, editions: Iterable[Edition]) -> tuple[Allowance, ...]:
    """Return what the files of `course` (no edition applied) and of `editions` allow, each once."""
    return tuple(dict.fromkeys(each for holder in _holders(course, editions) for each in holder))


def _holders(course: Course, editions: Iterable[Edition]) -> Iterator[tuple[Allowance, ...]]:
    programme = course.programme
    yield programme.allow
    for register in (programme.sources, programme.facts, programme.recommendations, programme.glossary):
        yield from (entry.allow for entry in register)
    for module in course.modules:
        for language in (module, *module.translations):
            yield language.allow
            yield from (source.allow for source in language.sources)
            yield from (unit.head.allow for unit in language.units)
    for edition in editions:
        yield from (text.allow for text in edition.local)
