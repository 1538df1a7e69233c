"""What `kursbau new lesson`, `scenario`, `quiz` and `survey` do: one file in a module."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from builder.cli.project import folder_option, language_option

if TYPE_CHECKING:
    from builder.model.course import Module
    from builder.source.load import Loaded


def unit_command(kind: str, help: str) -> click.Command:
    """Return the command that makes a file of `kind` (a value of builder.source.frontmatter.Kind)."""

    @click.command(kind, help=help)
    @click.argument("module", metavar="[MODUL]", required=False)
    @click.option("--title", metavar="TITEL", help="Titel, wie Lernende ihn lesen.")
    @click.option("--id", "id_", metavar="KENNUNG", help="Kennung für Datei und Links (sonst aus dem Titel).")
    @folder_option
    @language_option
    def command(module: str | None, title: str | None, id_: str | None, folder: str, language: str | None) -> None:
        _make(kind, module, title, id_, folder, language)

    return command


def _make(kind: str, module: str | None, title: str | None, id: str | None, folder: str, language: str | None) -> None:
    from builder.cli.new.asking import ask_title, sound
    from builder.cli.new.making import make
    from builder.cli.project import open_or_exit
    from builder.new.names import made_id, sound_id
    from builder.new.unit import new_unit, usual_title
    from builder.source.frontmatter import Kind
    from builder.source.load import load

    project, context = open_or_exit(folder, language=language)
    spoken = context.language
    there = _module(load(project, context=context), module, spoken)
    title = ask_title(title, language=spoken, default=usual_title(Kind(kind)))
    name = sound(sound_id(id) if id else made_id(title), spoken)
    place = project.locate(there.folder)
    names = sorted(path.name for path in place.iterdir()) if place else []
    objectives = [each.key for each in there.objectives]
    make(new_unit(Kind(kind), there.id, title, id=name, names=names, objectives=objectives), project.root, spoken)


def _module(loaded: Loaded, named: str | None, language: str) -> Module:
    """Return the module named or answered; the only one needs no naming."""
    from builder.cli.new.asking import ask, give_up
    from builder.words.new import say_new

    modules = {each.id: each for each in loaded.course.modules}
    if not modules:
        give_up(say_new("no-module", language))
    known = ", ".join(modules)
    only = known if len(modules) == 1 else ""
    id = ask(named, say_new("ask-module", language, known=known), option="MODUL", language=language, default=only)
    if id not in modules:
        give_up(say_new("module-unknown", language, id=id, known=known))
    return modules[id]
