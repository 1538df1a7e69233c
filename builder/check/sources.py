"""Statutes are cited, and their text has a date; figures in words need a source as those with a percent sign do."""

from __future__ import annotations

import re
from collections.abc import Iterator

from builder.check.passages import Passage
from builder.check.scope import Scope
from builder.check.wording import is_own_words
from builder.diagnostics import Finding, finding
from builder.model.blocks import (
    Box,
    Checklist,
    Compare,
    ContentNote,
    Download,
    Heading,
    Law,
    Local,
    Plain,
    RecommendationRef,
    Reflection,
    Reveal,
    Steps,
    Table,
    Voice,
)
from builder.model.inlines import Citation
from builder.model.questions import Option, Question
from builder.model.units import Choice, Head, Scenario
from builder.model.walk import walk

_STATUTE = re.compile(r"§§?\s*\d|\bArt(?:\.|ikel[ns]?)\s*\d")
_BLOCKS = (
    Box, Checklist, Choice, Compare, ContentNote, Download, Law, Local, Plain, Question, RecommendationRef, Reflection,
    Reveal, Steps, Table, Voice,
)  # fmt: skip

_NUMBER = r"(?:\d+|eine[mrns]?|ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|zwanzig|hundert)"
_PEOPLE = (
    r"(?:Befragte|Mensch|Person|Bevölkerung|Beschäftigte|Bewerb|Haushalt|Anfrage|Ratsuchende|Betroffene|Frauen|Männer"
    r"|Kinder|Jugendliche|Kommunen|Städte|Behörden|Fälle)\w*"
)
_FIGURES = {
    "de": re.compile(
        rf"\b(?:{_NUMBER}|\w+zehn|\w+zig) Prozent\b"
        r"|\bjede(?:[*:_]?r|s|n)? (?:zweite|dritte|vierte|fünfte|zehnte)[rnsm]?\b(?! (?:Woche|Tag|Monat|Jahr|Mal|Seite|Stunde|Quartal))"
        rf"|\b(?:{_NUMBER} (?:Drittel|Viertel|Fünftel|Zehntel)|die Hälfte) (?:der|aller) (?:\w+ ){{0,2}}{_PEOPLE}"
        rf"|\b{_NUMBER} von {_NUMBER} (?:\w+ )?{_PEOPLE}"
        r"|\b(?:doppelt|zweimal|dreimal|viermal|fünfmal|zehnmal) so (?:oft|häufig|viele|wahrscheinlich)\b",
        re.IGNORECASE,
    ),
    "en": re.compile(
        r"\b(?:one|two|three|four|five|six|seven|eight|nine|ten|\w+ty) per ?cent\b"
        r"|\b(?:one|two|three) in (?:two|three|four|five|six|seven|eight|nine|ten|\d+)\b"
        r"|\b(?:a|one|two)[ -](?:third|quarter|fifth|tenth)s? of (?:the |all )?(?:respondents|people|employees|applicants)\b"
        r"|\bhalf of (?:the |all )?(?:respondents|people|employees|applicants)\b"
        r"|\b(?:twice|three times|four times) as (?:often|many|likely)\b",
        re.IGNORECASE,
    ),
}


class LawUncited:
    """A paragraph or an article of a statute without a citation in its paragraph, question or block."""

    code = "law-uncited"

    def check(self, scope: Scope) -> Iterator[Finding]:
        for passage in scope.passages:
            found = _STATUTE.search(passage.prose)
            if found and not passage.holder(Heading, Head) and not _is_cited(passage):
                yield finding(self.code, passage.span(found.start()), words=_whole(passage.prose, found.start()))


class FigureUncited:
    """A share or a multiple in words without a citation. What happens in a case or an answer is made up."""

    code = "figure-uncited"

    def check(self, scope: Scope) -> Iterator[Finding]:
        pattern = _FIGURES.get(scope.module.language.partition("-")[0])
        for passage in scope.passages if pattern else ():
            found = pattern.search(passage.prose) if pattern and _states(passage) else None
            if found and not _is_cited(passage):
                yield finding(self.code, passage.span(found.start()), words=found[0])


class StatuteUndated:
    """A source that is cited by paragraph or article, without the date of its text."""

    code = "statute-undated"

    def check(self, scope: Scope) -> Iterator[Finding]:
        cited = {each.key for each in scope.nodes(Citation) if _STATUTE.search(each.locator)}
        cited |= {law.source for law in scope.nodes(Law)}
        for source in (*scope.module.sources, *scope.course.programme.sources):
            if source.key in cited and source.as_of is None:
                yield finding(self.code, source.span, key=source.key)


def _states(passage: Passage) -> bool:
    """Whether the passage claims something of the world: no case, no question's text and answers."""
    if passage.within(Scenario) or passage.within(Option, "content") or not is_own_words(passage):
        return False
    return not passage.within(Question) or passage.within(Question, "feedback") or passage.within(Option, "feedback")


def _is_cited(passage: Passage) -> bool:
    if passage.cited:
        return True
    block = passage.holder(*_BLOCKS)
    if isinstance(block, Law) and block.source:
        return True
    return block is not None and any(isinstance(node, Citation) for node in walk(block))


def _whole(text: str, start: int) -> str:
    """The statute's name as far as it is told at a glance: a few words from `start`."""
    return " ".join(text[start:].split()[:3]).rstrip(".,;:)")
