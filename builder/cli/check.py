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
@click.option("--fix", is_flag=True, help="Behebt, was sicher ist: zeigt erst die Änderungen und fragt.")
@click.option("--yes", is_flag=True, help="Mit --fix: schreibt ohne Rückfrage.")
@click.option("--watch", is_flag=True, help="Prüft nach jedem Speichern neu, bis Strg+C.")
@language_option
def command(folder: str, form: str, silenced: bool, fix: bool, yes: bool, watch: bool, language: str | None) -> None:
    """Prüft alle Module und Editionen und erklärt jeden Fehler.

    Exit: 0 ohne Fehler, 1 mit Fehlern, 2 wenn nicht geprüft werden konnte.
    """
    from builder.cli.output import show
    from builder.cli.project import open_or_exit
    from builder.words.cli import say

    if fix and (watch or form != "text"):
        raise click.UsageError(say("fix-text-only", language or "de"))
    if yes and not fix:
        raise click.UsageError(say("yes-needs-fix", language or "de"))
    if watch:
        from builder.cli.watching import watch_checks

        watch_checks(folder, language, lambda told, spoken: _rendered(told, form, spoken, silenced=silenced))
        return
    project, context = open_or_exit(folder, language=language)
    if fix:
        from builder.cli.fixing import fix as mend_and_check

        told = mend_and_check(project, context, sure=yes)
    else:
        from builder.pipeline import check

        told = check(project, context=context)
    show(_rendered(told, form, context.language, silenced=silenced))
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
