"""`kursbau new edition`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import click

from builder.cli.project import folder_option, language_option

if TYPE_CHECKING:
    from builder.model.metadata import Declaration


@click.command("edition")
@click.argument("id_", metavar="[KENNUNG]", required=False)
@click.option("--name", metavar="NAME", help="Name der Kommune, wie Lernende ihn lesen.")
@click.option("--value", "values", metavar="NAME=WERT", multiple=True, help="Wert einer Variablen (mehrfach möglich).")
@folder_option
@language_option
def command(id_: str | None, name: str | None, values: tuple[str, ...], folder: str, language: str | None) -> None:
    """Legt die Edition einer Kommune an; fragt nach allem, was jede Kommune selbst angeben muss."""
    from builder.cli.new.asking import ask, ask_id
    from builder.cli.new.making import make
    from builder.cli.project import open_or_exit
    from builder.new.edition import new_edition
    from builder.source.editions import edition_ids
    from builder.source.load import load
    from builder.words.new import say_new

    project, context = open_or_exit(folder, language=language)
    spoken = context.language
    given = _given(values, spoken)
    name = ask(name, say_new("ask-name", spoken), option="--name", language=spoken)
    id = ask_id(id_, name, language=spoken)
    programme = load(project, context=context).course.programme
    _ask_values(given, programme.variables, spoken)
    known = edition_ids(project)
    draft = new_edition(id, name, given, declared=programme.variables, known=known, modules=programme.order)
    make(draft, project.root, spoken, hints=("next-edition",))


def _given(values: tuple[str, ...], language: str) -> dict[str, str]:
    from builder.cli.new.asking import give_up, one_line
    from builder.words.new import say_new

    pairs = [value.partition("=") for value in values]
    for value, (name, sign, _) in zip(values, pairs, strict=True):
        if not sign or not name.strip():
            give_up(say_new("value-form", language, value=value))
    return {name.strip(): one_line(text) for name, _, text in pairs}


def _ask_values(given: dict[str, str], declared: Sequence[Declaration], language: str) -> None:
    """Ask for what is needed and not given; without a terminal the draft tells all that is missing at once."""
    from builder.cli.new.asking import ask, at_terminal
    from builder.new.edition import needed
    from builder.words.new import say_new

    for each in needed(declared) if at_terminal() else ():
        question = say_new("ask-value", language, label=each.label or each.name, name=each.name)
        given[each.name] = ask(given.get(each.name), question, option="--value", language=language)
