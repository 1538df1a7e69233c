"""`kursbau check`: every finding of the programme."""

from __future__ import annotations

import click

from builder import __version__
from builder.cli.project import folder_option, language_option


@click.command("check")
@folder_option
@click.option("--format", "form", type=click.Choice(["text", "json", "github", "sarif"]), default="text",
              show_default=True, help="Form der Ausgabe.")  # fmt: skip
@click.option("--silenced", is_flag=True, help="Auch begründete Ausnahmen zeigen, mit ihrer Begründung.")
@language_option
def command(folder: str, form: str, silenced: bool, language: str | None) -> None:
    """Prüft alle Module und Editionen und erklärt jeden Fehler.

    Exit: 0 ohne Fehler, 1 mit Fehlern, 2 wenn nicht geprüft werden konnte.
    """
    from builder.cli.output import show
    from builder.cli.project import open_or_exit
    from builder.pipeline import check

    project, context = open_or_exit(folder, language=language)
    spoken = context.language
    told = check(project, context=context)
    show(_rendered(told, form, spoken, silenced=silenced))
    raise SystemExit(1 if told.errors else 0)


def _rendered(told: object, form: str, language: str, *, silenced: bool) -> str:
    from builder.diagnostics.github import as_github
    from builder.diagnostics.json import as_json
    from builder.diagnostics.report import Report
    from builder.diagnostics.sarif import as_sarif
    from builder.diagnostics.text import as_text

    assert isinstance(told, Report)
    if form == "json":
        return as_json(told, language=language)
    if form == "github":
        return as_github(told, language=language)
    if form == "sarif":
        return as_sarif(told, language=language, version=__version__)
    return as_text(told, language=language, silenced=silenced)
