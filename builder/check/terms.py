"""Words for people that make strangers of them, each with what can be said instead."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from builder.check.passages import Passage
from builder.check.scope import Scope
from builder.check.wording import is_own_words
from builder.diagnostics import Finding, finding


@dataclass(frozen=True, slots=True)
class _Term:
    """A word and its alternative. `statistical`: where a source is named it may be that source's term."""

    pattern: re.Pattern[str]
    better: str
    statistical: bool = False


def _term(pattern: str, better: str, *, statistical: bool = False) -> _Term:
    return _Term(re.compile(pattern), better, statistical)


_PERSON = r"(?:Mensch|Person|Frau|Mann|Männer|Kind|Jugendliche|Kolleg|Mitarbeit)\w*"
_TERMS = {
    "de": (
        _term(
            r"\bAusländer(?:n|s|in|innen|[*:_/]-?in(?:nen)?)?\b",
            "Menschen ohne deutschen Pass, wo es auf den Pass ankommt; sonst Einwohner*innen, Kund*innen",
        ),
        _term(
            r"\b[Aa]usländische[nrsm]? (?:Mitbürger|Wurzeln)\w*", "Einwohner*innen, Menschen mit Migrationsgeschichte"
        ),
        _term(r"\bAsylant\w*", "Asylsuchende, Geflüchtete"),
        _term(
            rf"\b[Ff]arbige[nrm]? {_PERSON}|\b(?:eine?|einem|einen) Farbige[nrm]?\b",
            "Schwarze Menschen, People of Color",
        ),
        _term(r"\b[Dd]unkelhäutig\w*", "Schwarz, wo es zur Sache gehört; sonst weglassen"),
        _term(r"\b(?:[Ss]üdländisch|[Ff]remdländisch|[Aa]usländisch aussehend)\w*", "beschreiben, was jemand tut"),
        _term(r"\b(?:[Ff]remden|[Aa]usländer)feindlich\w*", "rassistisch: Die Betroffenen sind keine Fremden"),
        _term(
            r"\b[Mm]igrationshintergrund\w*",
            "Menschen mit Migrationsgeschichte; geht es um Rassismus: Menschen mit Rassismuserfahrung",
            statistical=True,
        ),
    ),
    "en": (
        _term(r"\b[Ff]oreigners?\b", "people without a German passport, where the passport matters; else residents"),
        _term(r"\b[Ii]llegal (?:im)?migrants?\b", "people without a residence permit"),
        _term(r"\b[Cc]olou?red (?:people|person|wom[ae]n|m[ae]n)\b", "Black people, people of colour"),
        _term(r"\b[Xx]enophobi[ac]\w*", "racism, racist: those concerned are no strangers"),
    ),
}
# One look for all of them: most passages hold none.
_ANY = {language: re.compile("|".join(term.pattern.pattern for term in terms)) for language, terms in _TERMS.items()}


class TermOthering:
    """A word that makes strangers of people, outside statutes, quotations and quotation marks."""

    code = "term-othering"

    def check(self, scope: Scope) -> Iterator[Finding]:
        language = scope.module.language.partition("-")[0]
        for passage in scope.passages if language in _TERMS else ():
            if _ANY[language].search(passage.prose) and is_own_words(passage):
                yield from self._in(passage, _TERMS[language])

    def _in(self, passage: Passage, terms: tuple[_Term, ...]) -> Iterator[Finding]:
        for term in terms:
            if term.statistical and passage.cited:
                continue
            for found in term.pattern.finditer(passage.prose):
                yield finding(self.code, passage.span(found.start()), words=found[0], better=term.better)
