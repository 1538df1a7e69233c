"""Model → HTML for Moodle: no script, no style, readable also after Moodle's own cleaning took tags away."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from markupsafe import Markup, escape

from builder.exporters._moodle.addresses import Addresses
from builder.exporters._moodle.fragment import FileNames, Fragment
from builder.model.assets import Asset
from builder.model.blocks import Block, Practice, Section
from builder.model.course import Course, Module
from builder.model.inlines import Code, FootnoteRef, Inline, Term, Text
from builder.model.links import AssetTarget, ExternalTarget, ModuleTarget, Target, UnitTarget
from builder.model.questions import FreeText, Matching, Question
from builder.model.units import Footnote, Scenario, Scene, Unit
from builder.render.html import HtmlRenderer
from builder.render.references import letters
from builder.render.text import plain_text
from builder.words import moodle_words

# What Moodle would take for its own marks in a text: tokens, file addresses, gaps.
_MARKS = (("$@", "$&#64;"), ("@@", "&#64;&#64;"), ("[[", "&#91;["), ("{#", "&#123;#"))


class MoodleRenderer(HtmlRenderer):
    """Renders a module's texts, each as a fragment with the files it uses.

    `addresses` says what has a place in the course; `language` that of the words around the author's.
    """

    look = "moodle"

    def __init__(
        self,
        course: Course,
        module: Module,
        *,
        addresses: Addresses,
        names: FileNames,
        templates: Path,
        read: Callable[[Asset], bytes],
    ) -> None:
        super().__init__(course, module, href=self._address, language=module.language, templates=templates, read=read)
        self.w = {**self.w, **moodle_words(module.language)}
        self._module_id = module.id
        self._addresses = addresses
        self._names = names
        self._assets: dict[Asset, None] = {}
        self._bodies: dict[str, tuple[Block, ...]] = {}
        self._notes: list[str] = []
        self._gap_marks: tuple[str, ...] = ()
        self._practice = False

    def whole(self, unit: Unit, *, practice: bool = False) -> Fragment:
        """Return the body of `unit` with its notes. `practice`: its practice questions stand in a quiz of their own."""
        self._practice = practice
        return self._collected(lambda: self.body(unit))

    def begin(self, footnotes: tuple[Footnote, ...]) -> None:
        """Begin a unit that becomes several texts, each with those of its `footnotes` that it refers to."""
        self._bodies = {note.label: note.body for note in footnotes}

    def fragment(self, blocks: tuple[Block, ...]) -> Fragment:
        """Return `blocks` as a text on its own: sources stand where they are cited, footnotes at its end."""
        return self._collected(lambda: self.blocks(blocks, level=3))

    def unlinked(self, blocks: tuple[Block, ...]) -> Fragment:
        """Return `blocks` like `fragment`, links inside the course as words: for fields where Moodle decodes none."""
        addresses, self._addresses = self._addresses, Addresses()
        made = self.fragment(blocks)
        self._addresses = addresses
        return made

    def line(self, content: tuple[Inline, ...]) -> Fragment:
        """Return `content` as a paragraph in bold, such as the heading of a question."""
        return self._collected(lambda: Markup(self.macros("parts.jinja").heading(self.inlines(content))))

    def part(self, macro: str, *values: object) -> Fragment:
        """Return what the macro of parts.jinja makes of `values` (which may call this renderer)."""
        return self._collected(lambda: Markup(getattr(self.macros("parts.jinja"), macro)(self, self.w, *values)))

    def gaps(self, question: Question, marks: tuple[str, ...]) -> Fragment:
        """Return the text of `question` with `marks` in place of its gaps."""
        self._gap_marks = marks
        made = self._collected(lambda: self.prompt(question))
        self._gap_marks = ()
        return made

    def gap_mark(self, number: int) -> Markup:
        """Return what stands for the gap `number`, from 0; a line to write on where the question is only shown."""
        return Markup(self._gap_marks[number]) if number < len(self._gap_marks) else escape("______")

    def practice_address(self, question: Question) -> str:
        """Return the address of the quiz that holds the practice question, "" where it is shown on the page."""
        place = self._addresses.practice.get((self._module_id, question.id)) if self._practice else None
        return place.token if place is not None and not isinstance(question.answers, FreeText) else ""

    def inner(self, body: tuple[Block, ...]) -> Markup:
        """Return `body` for a list item: its first paragraph without an element of its own."""
        return self._tight(body)

    def right_sides(self, question: Question) -> list[str]:
        """Return the right sides to choose from, each once and sorted."""
        answers = question.answers
        assert isinstance(answers, Matching)
        sides = (*(pair.right for pair in answers.pairs), *(each.content for each in answers.distractors))
        return sorted({plain_text(side) for side in sides})

    def number_of(self, scenario: Scenario, scene: Scene) -> int:
        """Return the number of `scene` on the page, from 1."""
        return scenario.scenes.index(scene) + 1

    def _collected(self, make: Callable[[], Markup]) -> Fragment:
        self._assets, self._notes = {}, []
        html = make()
        made: list[Markup] = []
        while len(made) < len(self._notes):  # a note may refer to another
            made.append(self._tight(self._bodies.get(self._notes[len(made)], ())))
        html = html + Markup(self.macros("notes.jinja").loose(made)) if made else html
        return Fragment(html, tuple(self._assets))

    def _address(self, target: Target) -> str | None:
        match target:
            case ExternalTarget():
                return target.url
            case AssetTarget():
                self._assets.setdefault(target.asset)
                return self._names.address(target.asset)
            case ModuleTarget():
                place = self._addresses.modules.get(target.module)
                return place.token if place is not None else None
            case UnitTarget():
                return self._unit_address(target)

    def _unit_address(self, target: UnitTarget) -> str | None:
        own = target.module == self._module_id and target.unit == self.unit
        key = (target.module, target.anchor)
        place = self._addresses.practice.get(key)
        if target.anchor and place is not None:
            return place.token
        fragment = f"#{'s' if key in self._addresses.scenes else 'b'}-{target.anchor}" if target.anchor else ""
        if own and fragment:
            return fragment
        place = self._addresses.units.get((target.module, target.unit))
        if place is None:
            return None
        return place.token + (fragment if place.kind == "page" else "")

    def _inline(self, node: Inline) -> Markup:
        match node:
            case Text():
                return guarded(node.text)
            case Code():
                return Markup(self._m.code(guarded(node.text)))
            case _:
                return super()._inline(node)

    def _block(self, block: Block) -> Markup:
        if isinstance(block, Practice):
            address = self.practice_address(block.question)
            name = "practice" if address else "shown"
            return Markup(getattr(self.macros("question.jinja"), name)(self, self.w, block.question, address))
        return super()._block(block)

    def _section(self, section: Section) -> dict[str, object]:
        return {**super()._section(section), "heading": self.heading(section.title, "h5")}

    def _term(self, node: Term) -> Markup:
        entry = self._register.entry(node.entry)
        glossary = self._addresses.glossary
        if self._flat or entry is None or glossary is None:
            return escape(node.text)
        self._terms.setdefault(node.entry, len(self._terms) + 1)
        said = " ".join(plain_text(block.content) for block in entry.body if hasattr(block, "content"))
        return Markup(self._m.term(node.text, glossary.token, f"{entry.term}: {said}"))

    def _footnote(self, node: FootnoteRef) -> Markup:
        if self.unit or self._flat:
            return super()._footnote(node)
        if node.label not in self._notes:
            self._notes.append(node.label)
        return Markup(self._m.mark(letters(self._notes.index(node.label) + 1)))


def guarded(text: str) -> Markup:
    """Return `text` escaped, with the marks that Moodle would read as its own spelled as entities."""
    html = str(escape(text))
    for mark, spelled in _MARKS:
        html = html.replace(mark, spelled)
    return Markup(html)
