"""`kursbau new …`: files that check clean, to be filled by their author."""

from __future__ import annotations

import click

from builder.cli.lazy import Lazy

_NAMES = ("programme", "module", "lesson", "scenario", "quiz", "survey", "edition", "editor")


@click.group("new", cls=Lazy, package="builder.cli.new", names=_NAMES)
def command() -> None:
    """Legt Module, Lektionen, Fälle, Tests, Umfragen, Editionen und ganze Programme an.

    Was nicht angegeben ist, wird gefragt. Nichts wird überschrieben.
    """
