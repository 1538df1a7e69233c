"""What a page refers to, collected while it is rendered: sources and footnotes of a unit, terms of the module."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from builder.model.course import Course, Module
from builder.model.metadata import Fact, GlossaryEntry, Source
from builder.words import date_text


def letters(number: int) -> str:
    """Return a, b … z, aa, ab … for 1, 2 …, as CSS counts lower-alpha: footnotes are not taken for sources' numbers."""
    text = ""
    while number:
        number, rest = divmod(number - 1, 26)
        text = chr(ord("a") + rest) + text
    return text


@dataclass(slots=True)
class Reference:
    """A source as the list shows it; `uses` counts the links that lead to it.

    `language` is that of title and limits where it is not the page's, else "".
    """

    key: str
    title: str
    url: str
    details: str
    limits: str = ""
    language: str = ""
    uses: int = 0


@dataclass(slots=True)
class UnitReferences:
    """The sources and footnotes of one unit, in the order of their first use."""

    sources: dict[str, Reference] = field(default_factory=dict)
    footnotes: dict[str, int] = field(default_factory=dict)

    def footnote(self, label: str) -> tuple[int, int]:
        """Count one more use of the footnote `label`; return its number in the unit and the number of this use."""
        self.footnotes[label] = self.footnotes.get(label, 0) + 1
        return list(self.footnotes).index(label) + 1, self.footnotes[label]


class Register:
    """Looks up what citations and terms name: the module's sources before the programme's, facts, glossary."""

    def __init__(self, course: Course, module: Module, words: Mapping[str, str], language: str) -> None:
        programme = course.programme
        self._common = "" if programme.language == language else programme.language
        self._own = {source.key for source in module.sources}
        self._sources = {source.key: source for source in (*programme.sources, *module.sources)}
        self._facts = {fact.key: fact for fact in programme.facts}
        self._glossary = {entry.term: entry for entry in programme.glossary}
        self._words = words
        self._language = language

    def reference(self, key: str) -> Reference:
        """Return the entry for the citation `key`; one that leads nowhere (a finding already) shows its key."""
        if key in self._facts:
            return self._fact(self._facts[key])
        if key in self._sources:
            return self._source(self._sources[key])
        return Reference(key, key, "", "")

    def entry(self, term: str) -> GlossaryEntry | None:
        """Return the glossary's entry for `term`, or None."""
        return self._glossary.get(term)

    def _source(self, source: Source) -> Reference:
        language = "" if source.key in self._own else self._common
        return Reference(source.key, source.title, source.url, self._dates(source), language=language)

    def _fact(self, fact: Fact) -> Reference:
        level = self._words.get(f"level_{fact.level}", "")
        details = ", ".join(part for part in (self._dates(fact), level) if part)
        return Reference(fact.key, fact.source or fact.statement, fact.url, details, fact.limits, self._common)

    def _dates(self, source: Source | Fact) -> str:
        days = (("as_of", source.as_of), ("accessed", source.accessed if isinstance(source, Source) else None))
        return ", ".join(
            self._words[word].format(date=date_text(day, self._language)) for word, day in days if day is not None
        )
