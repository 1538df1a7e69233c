"""Model → HTML: the body of a unit with its notes, and the glossary of what was used."""

from __future__ import annotations

from dataclasses import replace
from typing import assert_never

from markupsafe import Markup

from builder.model.units import Footnote, Lesson, Quiz, Scenario, Survey, Unit
from builder.render.blocks import BlockRenderer
from builder.render.references import UnitReferences, letters


class HtmlRenderer(BlockRenderer):
    """Renders the units of one module, one after the other, and at last the glossary of the terms they used.

    Knows no package: `href` says what an address looks like. Same values, same HTML. `top` is the level of the heading
    above a unit's body and above the glossary.
    """

    top = 1

    def body(self, unit: Unit) -> Markup:
        """Return the body of `unit` that stands below its h1, with its footnotes and sources."""
        self.unit = unit.head.id
        self._references = UnitReferences()
        self._above = self.top
        html = self._body(unit)
        self._above = self.top
        notes = self._footnotes(unit.footnotes) + self._sources(folded=not isinstance(unit, Lesson))
        self.unit = ""
        return html + notes

    def glossary(self) -> Markup:
        """Return the explanations of the terms used so far, and of those that these use in turn."""
        entries = []
        for number, name in self._pending():
            entry = self._register.entry(name)
            if entry is not None:
                body = self.blocks(entry.body)
                if self.common:
                    body = Markup(self._b.passage(body, self.common))
                entries.append((number, self._term_name(entry.term), body))
        return Markup(self.macros("notes.jinja").glossary(self.w, entries)) if entries else Markup("")

    def terms(self) -> tuple[tuple[str, int], ...]:
        """Return the terms used so far with their numbers, in alphabetical order."""
        named = [(self._said.get(term, term), term, number) for term, number in self._terms.items()]
        by_name = sorted(named, key=lambda each: (_sort_key(each[0]), each))
        return tuple((self._term_name(term), number) for _, term, number in by_name)

    def _term_name(self, term: str) -> str:
        """The term, after what a translation calls it."""
        name, said = self.marked(term, self.common), self._said.get(term, term)
        return name if said == term else Markup("{} ({})").format(said, name)

    def _pending(self) -> list[tuple[int, str]]:
        """The terms used, those of explanations included; rendering an explanation may add to them."""
        done = 0
        while done < len(self._terms):
            names = list(self._terms)[done:]
            done = len(self._terms)
            for name in names:
                entry = self._register.entry(name)
                if entry is not None:
                    self.blocks(entry.body)
        return [(number, name) for name, number in self._terms.items()]

    def _body(self, unit: Unit) -> Markup:
        match unit:
            case Lesson():
                return self.blocks(unit.body)
            case Quiz():
                return Markup(self.macros("quiz.jinja").quiz(self, self.w, unit))
            case Scenario():
                return Markup(self.macros("scenario.jinja").scenario(self, self.w, unit))
            case Survey():
                return Markup("")  # a package cannot take its answers anonymously (FORMAT 6)
            case _:
                assert_never(unit)

    def _footnotes(self, footnotes: tuple[Footnote, ...]) -> Markup:
        bodies = {note.label: note.body for note in footnotes}
        rendered: list[tuple[str, Markup]] = []
        while len(rendered) < len(self._references.footnotes):  # a note may refer to another
            label = list(self._references.footnotes)[len(rendered)]
            rendered.append((label, self._tight(bodies.get(label, ()))))
        if not rendered:
            return Markup("")
        uses = self._references.footnotes
        counted = [(label, body, uses[label], letters(n)) for n, (label, body) in enumerate(rendered, start=1)]
        return Markup(self.macros("notes.jinja").footnotes(self.w, self.unit, counted))

    def _sources(self, *, folded: bool) -> Markup:
        """The list of sources; `folded` in a unit that shows a part at a time: most of them belong to other parts."""
        entries = list(self._references.sources.values())
        if not entries:
            return Markup("")
        shown = [
            replace(e, title=self.marked(e.title, e.language), limits=self.marked(e.limits, e.language))
            for e in entries
        ]
        return Markup(self.macros("notes.jinja").sources(self.w, self.unit, shown, folded))


def _sort_key(term: str) -> str:
    return term.casefold().replace("ä", "a").replace("ö", "o").replace("ü", "u").replace("ß", "ss")
