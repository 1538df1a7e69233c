"""What every command does first: find the project and the context."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import click

from builder.cli.output import complain
from builder.context import Context
from builder.diagnostics.report import report
from builder.diagnostics.text import as_text
from builder.project import Project, open_project
from builder.words.cli import say

_F = TypeVar("_F", bound=Callable[..., Any])

CANNOT_RUN = 2


def place_of(fault: OSError, otherwise: Path) -> str:
    """Return what could not be read or written, with forward slashes; `otherwise` where the system does not say."""
    return Path(fault.filename or otherwise).as_posix()


def folder_option(function: _F) -> _F:
    """Add `-C DIR`."""
    return click.option(
        "-C", "folder", metavar="ORDNER", default=".", help="Projektordner mit modules/ (sonst der aktuelle)."
    )(function)


def language_option(function: _F) -> _F:
    """Add `--lang`."""
    return click.option(
        "--lang",
        "language",
        type=click.Choice(["de", "en"]),
        envvar="KURSBAU_LANG",
        help="Sprache der Meldungen (sonst die des Projekts, sonst Deutsch).",
    )(function)


def open_or_exit(folder: str, *, language: str | None) -> tuple[Project, Context]:
    """Return project and context; where there is no project, say why and exit with 2.

    The context's language is `language`, else the project's.
    """
    project, findings = open_project(Path(folder))
    told = report(findings)
    if project is None or told.errors:
        complain(as_text(told, language=language or "de"))
        raise SystemExit(CANNOT_RUN)
    chosen = language or project.language
    try:
        return project, Context.from_environment(language=chosen)
    except ValueError as error:
        complain(say("cannot-read", chosen, place="SOURCE_DATE_EPOCH", reason=str(error)))
        raise SystemExit(CANNOT_RUN) from None
