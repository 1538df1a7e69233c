"""One edition of a course, and what the rules and the targets say of its modules."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from builder.check import run_rules, stopping_rules
from builder.diagnostics import Finding, Severity
from builder.diagnostics.describe import severity
from builder.edition.apply import apply_edition
from builder.exporters.target import Target
from builder.model.course import Course, Module
from builder.model.edition import Edition
from builder.model.outline import outline
from builder.recall import Recall, unchanged


class Sight:
    """A course as one of its modules sees it: equal as long as no module can see a difference in another."""

    def __init__(self, course: Course, recall: Recall) -> None:
        self.course = course
        self._recall = recall

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sight) and (self is other or self._seen == other._seen)

    __hash__ = None  # type: ignore[assignment]

    @cached_property
    def _seen(self) -> tuple[object, ...]:
        """Made only where somebody compares: a build does not."""
        course = self.course
        edition = course.edition.id if course.edition else ""
        outlines = [self._recall(f"{edition}: outline {each.folder}", outline, each) for each in course.modules]
        return (course.programme, course.edition, course.assets, *outlines)


@dataclass(frozen=True, slots=True)
class Applied:
    """A course with `edition` applied, and what applying it found."""

    edition: Edition
    course: Course
    found: tuple[Finding, ...]
    sight: Sight
    recall: Recall


def applied(course: Course, edition: Edition, *, recall: Recall) -> Applied:
    """Apply `edition`."""
    made, found = apply_edition(course, edition, recall=recall)
    return Applied(edition, made, found, recall(f"{edition.id}: sight", unchanged, Sight(made, recall)), recall)


def judged(applied: Applied, module: Module, *, today: date) -> tuple[Finding, ...]:
    """Return what the rules find in `module`."""
    return applied.recall(f"{applied.edition.id}: rules {module.folder}", _judged, applied.sight, module, today)


def stopped(applied: Applied, module: Module, *, today: date) -> tuple[Finding, ...]:
    """Return the errors that the rules find in `module`: a part of what `judged` returns, had sooner."""
    return applied.recall(f"{applied.edition.id}: errors {module.folder}", _stopped, applied.sight, module, today)


def limits(applied: Applied, module: Module, target: Target) -> tuple[Finding, ...]:
    """Return what `target` cannot express or hold of `module`, which has no errors."""
    place = f"{applied.edition.id}: {target.name} limits {module.folder}"
    return applied.recall(place, _limits, applied.sight, module, target)


def sound(modules: Iterable[Module], found: Iterable[Finding]) -> Iterator[Module]:
    """Yield the modules without errors of their own: of the others nobody can say what a target makes of them."""
    faulty = {each.span.file for each in found if severity(each) is Severity.ERROR}
    for module in modules:
        if not any(file.startswith(f"{module.folder}/") for file in faulty):
            yield module


def _judged(sight: Sight, module: Module, today: date) -> tuple[Finding, ...]:
    return run_rules(sight.course, module, today=today)


def _stopped(sight: Sight, module: Module, today: date) -> tuple[Finding, ...]:
    return run_rules(sight.course, module, today=today, rules=stopping_rules())


def _limits(sight: Sight, module: Module, target: Target) -> tuple[Finding, ...]:
    return target.limits(sight.course, module)
