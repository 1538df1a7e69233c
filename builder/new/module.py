"""`kursbau new module`: a folder with module.yaml and a first lesson, and its line in curriculum.yaml."""

from __future__ import annotations

from collections.abc import Iterable

from builder.new.draft import Draft, Refused, refused
from builder.new.register import with_module
from builder.new.texts import filled
from builder.new.unit import FIRST_LESSON

CURRICULUM = "modules/curriculum.yaml"


def new_module(id: str, title: str, *, language: str, known: Iterable[str], curriculum: bytes) -> Draft | Refused:
    """Return the module `id`, last in the programme whose curriculum.yaml holds `curriculum`, unless it is `known`."""
    if id in known:
        return refused("module-there", id=id)
    changed = with_module(curriculum, id, name=CURRICULUM)
    if changed is None:
        return refused("curriculum-unclear", id=id)
    return Draft(tuple(module_files(id, title, language=language)), _lesson(id), changed)


def module_files(id: str, title: str, *, language: str) -> list[tuple[str, str]]:
    """Return the files of a new module by name."""
    meta = filled("module.yaml", id=id, title=title, language=language)
    lesson = filled("lesson.md", id=FIRST_LESSON[0], title=FIRST_LESSON[1])
    return [(f"modules/{id}/module.yaml", meta), (_lesson(id), lesson)]


def _lesson(id: str) -> str:
    return f"modules/{id}/10-{FIRST_LESSON[0]}.md"
