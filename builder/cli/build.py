"""`kursbau build`: packages into dist/."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import click

from builder.cli.project import CANNOT_RUN, folder_option, language_option

if TYPE_CHECKING:
    from builder.project import Project


@click.command("build")
@folder_option
@click.option("--edition", "editions", metavar="ID", multiple=True, help="Edition einer Kommune (mehrfach möglich).")
@click.option("--all-editions", is_flag=True, help="Alle Editionen und das Standardpaket.")
@click.option("--target", "targets", metavar="NAME", multiple=True, help="Ziel, z. B. scorm12 (mehrfach möglich).")
@click.option("--module", "modules", metavar="ID", multiple=True, help="Nur dieses Modul (mehrfach möglich).")
@click.option("--moodle", "activities", type=click.Choice(["native", "scorm"]), help="Aktivitäten im Moodle-Kurs.")
@language_option
def command(
    folder: str,
    editions: tuple[str, ...],
    all_editions: bool,
    targets: tuple[str, ...],
    modules: tuple[str, ...],
    activities: str | None,
    language: str | None,
) -> None:
    """Baut die Kurspakete nach dist/<Edition>/.

    Exit: 0 gebaut, 1 Fehler im Inhalt (nichts geschrieben), 2 wenn nicht gebaut werden konnte.
    """
    from builder.cli.known import exit_unless_known, module_names, target_names
    from builder.cli.output import complain, progress, show_written
    from builder.cli.project import open_or_exit, place_of
    from builder.diagnostics.text import as_text
    from builder.model.edition import Activities
    from builder.pipeline import Request, build
    from builder.words.cli import say

    project, context = open_or_exit(folder, language=language)
    spoken = context.language
    if all_editions and editions:
        raise click.UsageError(say("editions-or-all", spoken))
    wanted = _editions(project, editions, all_editions, spoken)
    exit_unless_known(targets, target_names(), "unknown-target", spoken)
    exit_unless_known(modules, module_names(project), "unknown-module", spoken)
    chosen = Activities(activities) if activities else None
    request = Request(editions=wanted, targets=targets, modules=modules, activities=chosen)
    try:
        outcome = build(project, context=context, request=request, progress=lambda step: progress(_step(step, spoken)))
    except OSError as fault:
        progress("")
        complain(say("cannot-write", spoken, place=place_of(fault, project.dist), reason=str(fault.strerror)))
        raise SystemExit(CANNOT_RUN) from None
    progress("")
    if outcome.report.findings or outcome.report.silenced:
        complain(as_text(outcome.report, language=spoken))
    if outcome.report.errors:
        complain(say("nothing-written", spoken))
        raise SystemExit(1)
    show_written(outcome.written, root=project.root, language=spoken)


def _step(step: str, language: str) -> str:
    """Return a step of the pipeline in words: its name, or the package under way."""
    from builder.words.cli import CLI, say

    return say(f"step-{step}", language) if f"step-{step}" in CLI else say("step-package", language, name=step)


def _editions(project: Project, named: Sequence[str], every: bool, language: str) -> tuple[str, ...]:
    from builder.cli.known import edition_names, exit_unless_known

    known = edition_names(project)
    if every:
        return known
    exit_unless_known(named, known, "unknown-edition", language)
    return tuple(dict.fromkeys(named)) or ("standard",)
