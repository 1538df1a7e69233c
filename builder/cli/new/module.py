"""`kursbau new module`."""

from __future__ import annotations

import click

from builder.cli.project import folder_option, language_option


@click.command("module")
@click.argument("id_", metavar="[KENNUNG]", required=False)
@click.option("--title", metavar="TITEL", help="Titel des Moduls, wie Lernende ihn lesen.")
@folder_option
@language_option
def command(id_: str | None, title: str | None, folder: str, language: str | None) -> None:
    """Legt ein Modul mit einer ersten Lektion an und trägt es ins Programm ein."""
    from builder.cli.new.asking import ask_id, ask_title
    from builder.cli.new.making import make
    from builder.cli.project import open_or_exit
    from builder.new.module import CURRICULUM, new_module
    from builder.source.load import load, module_ids

    project, context = open_or_exit(folder, language=language)
    spoken = context.language
    title = ask_title(title, language=spoken, default=(id_ or "").replace("-", " ").capitalize())
    id = ask_id(id_, title, language=spoken)
    programme = load(project, context=context).course.programme
    path = project.root / CURRICULUM
    data = path.read_bytes() if path.is_file() else b""
    known = {*module_ids(project), *programme.order}
    make(new_module(id, title, language=programme.language, known=known, curriculum=data), project.root, spoken)
