"""`kursbau handbook DIR`: the authors' handbook as web pages."""

from __future__ import annotations

from pathlib import Path

import click

from builder.cli.project import CANNOT_RUN, language_option, place_of


@click.command("handbook")
@click.argument("folder", metavar="ORDNER", type=click.Path(path_type=Path))
@language_option
def command(folder: Path, language: str | None) -> None:
    """Schreibt das Handbuch als Webseiten in einen Ordner.

    Exit: 0 geschrieben, 2 wenn nicht geschrieben werden konnte.
    """
    from builder.cli.output import complain, show
    from builder.context import Context
    from builder.edit.write import write_whole
    from builder.handbook.chapters import read_handbook
    from builder.handbook.site import handbook_site
    from builder.resources import handbook, templates
    from builder.words.cli import say

    spoken = language or "de"
    context = Context.from_environment(language=spoken)
    place = handbook()
    book = read_handbook(place, context=context)
    site = handbook_site(book, read=lambda asset: context.read(place.parent / asset.location), templates=templates())
    try:
        for part in site.parts:
            write_whole(folder / part.path, part.data)
    except OSError as fault:
        complain(say("cannot-write-pages", spoken, place=place_of(fault, folder), reason=str(fault.strerror)))
        raise SystemExit(CANNOT_RUN) from None
    show(say("handbook-written", spoken, place=(folder / "index.html").as_posix()))
