"""What a rule looks at: one module (or one translation of it) in its course, its nodes sorted by kind."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Any, TypeVar

from builder.check.passages import Passage, passages
from builder.model.course import Course, Module
from builder.model.links import Links
from builder.model.units import Unit
from builder.model.walk import walk

N = TypeVar("N")


@dataclass(frozen=True)
class Scope:
    """One module under check. `own` are the units that are its own: a translation's fallbacks are not."""

    course: Course
    module: Module
    own: tuple[Unit, ...]
    links: Links
    today: date
    kinds: dict[type, list[Any]]
    original: bool

    @cached_property
    def passages(self) -> tuple[Passage, ...]:
        """Its running text; the glossary's is the course's first module's, so that it is looked at once."""
        first = self.original and self.module.id == self.course.modules[0].id
        return tuple(passages((self.own, self.course.programme.glossary if first else ())))

    def nodes(self, kind: type[N]) -> list[N]:
        """Return every node of exactly the type `kind`, in document order, the glossary's after the units'."""
        return self.kinds.get(kind, [])

    def limit(self, code: str) -> int:
        """Return the programme's limit for the rule `code` (1 if it has none), 0 where it is not switched on."""
        return dict(self.course.programme.didactics).get(code, 0)


def scopes(course: Course, module: Module, *, today: date) -> Iterator[Scope]:
    """Yield a scope for `module` of `course` and one for each of its translations."""
    links = Links(course, module)
    yield _scope(course, module, module.units, links, today, original=True)
    for translation in module.translations:
        own = tuple(unit for unit in translation.units if "/i18n/" in unit.head.path)
        yield _scope(course, translation, own, links, today, original=False)


def _scope(
    course: Course, module: Module, own: tuple[Unit, ...], links: Links, today: date, *, original: bool
) -> Scope:
    kinds: dict[type, list[Any]] = defaultdict(list)
    for node in walk((own, course.programme.glossary)):
        kinds[type(node)].append(node)
    return Scope(course, module, own, links, today, dict(kinds), original)
