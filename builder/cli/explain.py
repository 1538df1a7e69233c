"""`kursbau explain CODE`: what a code means, in general."""

from __future__ import annotations

from difflib import get_close_matches

import click

from builder.cli.project import language_option


@click.command("explain")
@click.argument("code")
@language_option
def command(code: str, language: str | None) -> None:
    """Erklärt einen Code aus `kursbau check`."""
    from builder.cli.output import complain, show
    from builder.diagnostics.catalogue import entries
    from builder.diagnostics.describe import general
    from builder.diagnostics.text import severity_name
    from builder.words.cli import say
    from builder.words.explain import exception, switched_on, taught

    spoken = language or "de"
    entry = entries().get(code.strip().lower())
    if entry is None:
        near = get_close_matches(code, entries(), n=3, cutoff=0.4)
        hint = say("nearest-codes", spoken, codes=", ".join(near)) if near else ""
        complain(say("unknown-code", spoken, code=code) + hint + "\n")
        raise SystemExit(2)
    text, advice = general(entry, language=spoken), entry.advice(spoken)
    title = f"{entry.code} ({severity_name(entry.severity, spoken)})"
    parts = [f"{title}: {advice.title}" if advice else title, text.message, text.help]
    parts += [taught(advice, spoken)] if advice else []
    parts += [switched_on(entry, spoken)] if entry.switch else []
    show("\n\n".join([*parts, exception(entry, spoken)]) + "\n")
