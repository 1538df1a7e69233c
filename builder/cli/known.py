"""Names that a command was given, against those that the project knows."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from builder.cli.output import complain
from builder.cli.project import CANNOT_RUN
from builder.words.cli import say

if TYPE_CHECKING:
    from builder.project import Project


def edition_names(project: Project) -> tuple[str, ...]:
    """Return `standard` and the project's editions."""
    from builder.source.editions import edition_ids

    return ("standard", *edition_ids(project))


def module_names(project: Project) -> tuple[str, ...]:
    """Return the modules that have a folder."""
    from builder.source.load import module_ids

    return module_ids(project)


def target_names() -> tuple[str, ...]:
    """Return the targets of the table and of other distributions."""
    from builder.exporters.table import targets

    return tuple(targets())


def exit_unless_known(named: Sequence[str], known: Sequence[str], message: str, language: str) -> None:
    """Exit with 2 at the first name that is not known, naming those that are."""
    for name in named:
        if name not in known:
            complain(say(message, language, name=name, known=", ".join(known)))
            raise SystemExit(CANNOT_RUN)
