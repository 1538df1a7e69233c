"""`kursbau serve`: the programme in the browser, kept in step with the files."""

from __future__ import annotations

from contextlib import suppress

import click

from builder.cli.project import CANNOT_RUN, folder_option, language_option


@click.command("serve")
@folder_option
@click.option("--edition", metavar="ID", default="standard", show_default=True, help="Edition einer Kommune.")
@click.option("--port", type=click.IntRange(1, 65535), help="Fester Port (sonst 8760 oder ein freier).")
@click.option("--editor", metavar="NAME", envvar="KURSBAU_EDITOR", default="vscode", show_default=True,
              help="Womit Meldungen geöffnet werden: vscode, vscodium, cursor, idea, sublime, none "
                   "oder eine Adresse mit {path}, {line} und {column}.")  # fmt: skip
@click.option("--open/--no-open", "show_it", default=True, help="Den Browser öffnen.")
@language_option
def command(folder: str, edition: str, port: int | None, editor: str, show_it: bool, language: str | None) -> None:
    """Zeigt das Programm im Browser; jede gespeicherte Änderung ist sofort zu sehen.

    Nur auf diesem Rechner erreichbar. Ende mit Strg+C.

    Exit: 0 nach Strg+C, 2 wenn es Projekt, Edition oder Editor nicht gibt oder der Port belegt ist.
    """
    from builder.cli.known import edition_names, exit_unless_known
    from builder.cli.output import complain, show
    from builder.cli.project import open_or_exit
    from builder.preview.editor import EDITORS, editor_template
    from builder.preview.server import HOST, Preview, listening
    from builder.words.cli import say

    project, context = open_or_exit(folder, language=language)
    spoken = context.language
    exit_unless_known([edition], edition_names(project), "unknown-edition", spoken)
    template = editor_template(editor)
    if template is None:
        complain(say("unknown-editor", spoken, name=editor, known=", ".join(EDITORS)))
        raise SystemExit(CANNOT_RUN)
    try:
        sock = listening(HOST, port)
    except OSError as fault:
        complain(say("port-taken", spoken, port=str(port), reason=fault.strerror or ""))
        raise SystemExit(CANNOT_RUN) from None
    preview = Preview(project, context=context, edition=edition, editor=template, sock=sock)

    def started() -> None:
        show(say("serving", spoken, address=preview.address, folder=str(project.root)))
        if show_it:
            click.launch(preview.address)

    with suppress(KeyboardInterrupt):
        preview.serve_here(started)
    show(say("served", spoken))
