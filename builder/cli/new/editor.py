"""`kursbau new editor`."""

from __future__ import annotations

import re

import click

from builder.cli.project import folder_option, language_option


@click.command("editor")
@folder_option
@language_option
def command(folder: str, language: str | None) -> None:
    """Richtet Visual Studio Code für ein bestehendes Projekt ein: Hilfe, Rechtschreibung, Meldungen an ihrer Zeile."""
    from builder.cli.new.making import make
    from builder.cli.project import open_or_exit
    from builder.new.draft import Draft
    from builder.new.editor import editor_files
    from builder.source.load import load

    project, context = open_or_exit(folder, language=language)
    glossary = load(project, context=context).course.programme.glossary
    words = {word for entry in glossary for word in re.findall(r"[^\W\d_]{4,}", entry.term)}
    make(Draft(tuple(editor_files(words=words)), ""), project.root, context.language, hints=("next-editor",))
