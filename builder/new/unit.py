"""`kursbau new lesson`, `scenario`, `quiz`, `survey`: one file in a module."""

from __future__ import annotations

from collections.abc import Sequence

from builder.new.draft import Draft, Refused, refused
from builder.new.names import next_number
from builder.new.texts import filled
from builder.source.frontmatter import Kind
from builder.source.names import SUFFIXES, read_name

FIRST_LESSON = ("ankommen", "Ankommen")
_TITLES = {Kind.LESSON: "Neue Lektion", Kind.SCENARIO: "Ein Fall", Kind.QUIZ: "Wissenscheck", Kind.SURVEY: "Rückblick"}
_SUFFIX = {kind: suffix for suffix, kind in SUFFIXES.items()}


def usual_title(kind: Kind) -> str:
    """Return what a file of `kind` is called where nobody says anything else."""
    return _TITLES[kind]


def new_unit(
    kind: Kind, module: str, title: str, *, id: str, names: Sequence[str], objectives: Sequence[str] = ()
) -> Draft | Refused:
    """Return a file of `kind` for the module, after its files `names`.

    `objectives` are the module's: a quiz has a sample question for each, and two at least.
    """
    for name in names:
        if name.lower().endswith(".md") and read_name(name, file=name)[0].id == id:
            return refused("unit-there", id=id, name=name)
    asked = [f" objective={objective}" for objective in objectives]
    asked += [""] * (2 - len(asked))
    number = next_number(names)
    if isinstance(number, Refused):
        return number
    path = f"modules/{module}/{number}-{id}{_SUFFIX[kind]}.md"
    return Draft(((path, filled(f"{kind}.md", id=id, title=title, objectives=asked)),), path)
