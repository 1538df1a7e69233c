"""`kursbau verify FILE…`: a second witness for any package."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from builder.cli.project import language_option

if TYPE_CHECKING:
    from builder.diagnostics import Finding


@click.command("verify")
@click.argument("files", nargs=-1, required=True, metavar="DATEI…")
@click.option("--schemas", metavar="ORDNER", envvar="KURSBAU_SCHEMAS", help="Ordner mit den offiziellen XSD-Dateien.")
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True)
@language_option
def command(files: tuple[str, ...], schemas: str | None, form: str, language: str | None) -> None:
    """Prüft fertige Pakete, eigene und fremde.

    Exit: 0 ohne Fehler, 1 mit Fehlern, 2 wenn eine Datei nicht gelesen werden konnte.
    """
    from builder.cli.output import complain, show
    from builder.diagnostics.json import as_json
    from builder.diagnostics.report import report
    from builder.diagnostics.text import as_text
    from builder.verify import verify_file
    from builder.words.cli import say

    spoken = language or "de"
    found: list[Finding] = []
    for name in files:
        try:
            found.extend(verify_file(Path(name), schemas=Path(schemas) if schemas else None))
        except OSError as fault:
            complain(say("cannot-read", spoken, place=name, reason=str(fault.strerror)))
            raise SystemExit(2) from None
    told = report(found)
    show(as_json(told, language=spoken) if form == "json" else as_text(told, language=spoken))
    raise SystemExit(1 if told.errors else 0)
