"""The parts of a module that a programme asks for (`didactics:` in curriculum.yaml)."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from builder.check.scope import Scope
from builder.diagnostics import Finding, Span, finding
from builder.model.blocks import Box, BoxKind, Checklist, ContentNote, Level, Plain, Practice, Reflection, Voice
from builder.model.inlines import Text
from builder.model.metadata import Status
from builder.model.units import Lesson, Quiz, Scenario
from builder.model.walk import walk


@dataclass(frozen=True, slots=True)
class Template:
    """A rule of the template: `missing` yields where a module lacks something, and what its message names."""

    code: str
    missing: Callable[[Scope], Iterator[tuple[Span, dict[str, object]]]]

    def check(self, scope: Scope) -> Iterator[Finding]:
        if scope.original and scope.limit(self.code):
            for span, facts in self.missing(scope):
                yield finding(self.code, span, **facts)


_Found = Iterator[tuple[Span, dict[str, object]]]


def _without(kind: type) -> Callable[[Scope], _Found]:
    """Return what finds a module that has no `kind` anywhere: a block, or a unit."""

    def missing(scope: Scope) -> _Found:
        if not scope.nodes(kind):
            yield scope.module.span, {}

    return missing


def _lessons(scope: Scope) -> list[Lesson]:
    return [unit for unit in scope.own if isinstance(unit, Lesson)]


def _opening(scope: Scope) -> _Found:
    for lesson in _lessons(scope)[:1]:
        if not _holds(lesson, Practice):
            yield lesson.head.span, {}


def _plain(scope: Scope) -> _Found:
    """The lessons before the case are the module's core."""
    for unit in scope.own:
        if isinstance(unit, Scenario):
            return
        if isinstance(unit, Lesson) and not _holds(unit, Plain):
            yield unit.head.span, {}


def _content_note(scope: Scope) -> _Found:
    """A note counts in a lesson before the case, before its first scene, or in it."""
    noted = False
    for unit in scope.own:
        if isinstance(unit, Scenario) and not noted and not _holds((unit.intro, unit.scenes[:1]), ContentNote):
            yield unit.head.span, {}
        noted = noted or (isinstance(unit, Lesson) and _holds(unit, ContentNote))


def _checklist(scope: Scope) -> _Found:
    for lesson in _lessons(scope)[-1:]:
        if not _holds(lesson, Checklist):
            yield lesson.head.span, {}


def _both_sides(scope: Scope) -> _Found:
    for lesson in _lessons(scope)[-1:]:
        lists = [node for node in walk(lesson) if isinstance(node, Checklist)]
        levels = {item.level for each in lists for item in each.items}
        for level in (Level.ME, Level.ORGANISATION):
            if lists and level not in levels:
                yield lists[-1].span, {"level": level.value}


def _levels(scope: Scope) -> _Found:
    for checklist in scope.nodes(Checklist):
        yield from ((item.span, {}) for item in checklist.items if item.level is None)


def _draft(scope: Scope) -> _Found:
    if scope.module.status not in (Status.DRAFT, Status.REVIEW):
        return
    first = _lessons(scope)[:1]
    boxes = [node for node in walk(tuple(first)) if isinstance(node, Box) and node.kind is BoxKind.IMPORTANT]
    words = " ".join(node.text.lower() for node in walk(tuple(boxes)) if isinstance(node, Text))
    if "entwurf" not in words and "draft" not in words:
        yield first[0].head.span if first else scope.module.span, {"status": scope.module.status.value}


def _holds(node: object, kind: type) -> bool:
    return any(isinstance(each, kind) for each in walk(node))


TEMPLATE: tuple[Template, ...] = (
    Template("opening-missing", _opening),
    Template("plain-missing", _plain),
    Template("content-note-missing", _content_note),
    Template("case-missing", _without(Scenario)),
    Template("perspective-missing", _without(Voice)),
    Template("quiz-missing", _without(Quiz)),
    Template("reflection-missing", _without(Reflection)),
    Template("checklist-missing", _checklist),
    Template("checklist-one-sided", _both_sides),
    Template("checklist-level-missing", _levels),
    Template("draft-unmarked", _draft),
)
