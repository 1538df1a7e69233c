"""What our player leaves out, told before the build."""

from __future__ import annotations

from collections.abc import Iterator

from builder.diagnostics import Finding, finding
from builder.model.course import Module
from builder.words import is_spoken


def left_out(module: Module) -> tuple[Finding, ...]:
    """Return a note for each survey, and for each language that the page's own words are not written in.

    A package cannot take a survey's answers anonymously (FORMAT 6).
    """
    return (*_surveys(module), *_words(module))


def _surveys(module: Module) -> Iterator[Finding]:
    return (finding("survey-left-out", survey.head.span, unit=survey.head.id) for survey in module.surveys())


def _words(module: Module) -> Iterator[Finding]:
    for shown in (module, *module.translations):
        if not is_spoken(shown.language):
            yield finding("page-words-english", shown.span, language=shown.language)
