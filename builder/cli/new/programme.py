"""`kursbau new programme`: an empty project anywhere."""

from __future__ import annotations

from pathlib import Path

import click

from builder.cli.project import language_option


@click.command("programme")
@click.argument("folder", metavar="ORDNER")
@click.option("--title", metavar="TITEL", help="Titel des Programms.")
@language_option
def command(folder: str, title: str | None, language: str | None) -> None:
    """Beginnt ein neues Projekt in einem neuen Ordner."""
    from builder.cli.new.asking import ask, give_up, one_line, sound
    from builder.cli.new.making import make
    from builder.model.ids import slug
    from builder.new.names import sound_id
    from builder.new.programme import new_programme
    from builder.words.new import say_new

    spoken = language or "de"
    root = Path(folder).absolute()
    if root.exists() and (not root.is_dir() or any(root.iterdir())):
        give_up(say_new("not-empty", spoken, place=folder))
    name = one_line(root.name)
    usual = name.replace("-", " ").strip()
    usual = usual[:1].upper() + usual[1:]
    question = say_new("ask-programme-title", spoken)
    title = ask(title, question, option="--title", language=spoken, default=usual)
    id = sound(sound_id(slug(name) or slug(title) or "programm"), spoken)
    shown = f'"{folder}"' if " " in folder else folder
    make(new_programme(id, title), root, spoken, hints=("next-folder", "next", "next-editor"), folder=shown)
