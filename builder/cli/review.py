"""`kursbau review MODULE…`: one page a module for the panel of experts to comment on."""

from __future__ import annotations

import click

from builder.cli.project import CANNOT_RUN, folder_option, language_option


@click.command("review")
@click.argument("modules", nargs=-1, required=True, metavar="MODUL…")
@folder_option
@click.option("--edition", metavar="ID", default="standard", show_default=True, help="Edition einer Kommune.")
@click.option("--in", "translation", metavar="SPRACHE", default="", help="Die Übersetzung, z. B. en.")
@language_option
def command(modules: tuple[str, ...], folder: str, edition: str, translation: str, language: str | None) -> None:
    """Schreibt Module zum Durchsehen als je eine HTML-Datei nach dist/<Edition>/.

    Darin steht alles offen und nummeriert: Texte, Fragen mit Lösungen, alle Wege der Fälle, alle Quellen.

    Exit: 0 geschrieben, 1 Fehler im Inhalt (nichts geschrieben), 2 wenn es Modul, Edition oder Übersetzung nicht gibt.
    """
    from builder.cli.known import edition_names, exit_unless_known, module_names
    from builder.cli.output import complain, show_written
    from builder.cli.project import open_or_exit, place_of
    from builder.diagnostics.text import as_text
    from builder.pipeline.review import ReviewRequest, review
    from builder.words.cli import say

    project, context = open_or_exit(folder, language=language)
    spoken = context.language
    exit_unless_known(modules, module_names(project), "unknown-module", spoken)
    exit_unless_known([edition], edition_names(project), "unknown-edition", spoken)
    try:
        outcome = review(project, context=context, request=ReviewRequest(modules, edition, translation))
    except OSError as fault:
        complain(say("cannot-write", spoken, place=place_of(fault, project.dist), reason=str(fault.strerror)))
        raise SystemExit(CANNOT_RUN) from None
    if outcome.report.findings:
        complain(as_text(outcome.report, language=spoken))
    if outcome.report.errors:
        complain(say("nothing-written", spoken))
        raise SystemExit(1)
    if not outcome.written:
        complain(say("nothing-to-review", spoken))
        raise SystemExit(CANNOT_RUN)
    show_written(outcome.written, root=project.root, language=spoken)
