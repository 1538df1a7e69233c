"""Inlines → HTML."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, assert_never

from markupsafe import Markup, escape

from builder.model.assets import Asset
from builder.model.blocks import Block
from builder.model.course import Course, Module
from builder.model.inlines import (
    Citation,
    Code,
    Emphasis,
    FootnoteRef,
    Gap,
    HardBreak,
    Inline,
    Link,
    Phrase,
    Picture,
    SoftBreak,
    Strike,
    Strong,
    Term,
    Text,
    Variable,
)
from builder.model.links import AssetTarget, ExternalTarget, Links, ModuleTarget, Target
from builder.model.questions import Cloze, Question
from builder.model.walk import walk
from builder.render.choices import Choice, accepted_feedback, gap_choices, right_sides
from builder.render.environment import macros
from builder.render.references import Register, UnitReferences, letters
from builder.render.text import plain_text
from builder.render.together import kept_together
from builder.words import words

_NOTHING = Markup("")


class InlineRenderer:
    """Renders inlines and remembers what they refer to.

    `href` turns a target into an address in the page, None where it has none. `templates` is the folder
    scorm_templates. `read` gives a file's bytes: with it, transcripts that are text are shown, not linked. `look` is
    the folder of the macros: another look is a subclass with a folder of its own that holds the same macros.
    `original` is the module of which `module` is a translation. What all modules share (glossary, recommendations,
    sources) has the programme's language, and says so where the page has another.
    """

    look = "page"

    def __init__(
        self,
        course: Course,
        module: Module,
        *,
        href: Callable[[Target], str | None],
        language: str,
        templates: Path,
        read: Callable[[Asset], bytes] | None = None,
        original: Module | None = None,
    ) -> None:
        self.w: Mapping[str, str] = words(language)
        self.unit = ""
        self.language = language
        self.read = read
        self._course = course
        self._href = href
        self.links = Links(course, original or module)
        self._templates = templates
        self._m = self.macros("inlines.jinja")
        self._register = Register(course, module, self.w, language)
        self._references = UnitReferences()
        self._terms: dict[str, int] = {}
        self._said: dict[str, str] = {}  # what a translation calls a term that is explained in the programme's language
        self._question: Question | None = None
        units = original.units if original else ()
        self._originals = {node.id: node for node in walk(units) if isinstance(node, Question)}
        self.common = "" if course.programme.language == language else course.programme.language
        self._flat = False

    def macros(self, name: str) -> Any:
        """Return the macros of the template `name` of this look."""
        return macros(self._templates, name, self.look)

    def inlines(self, content: tuple[Inline, ...]) -> Markup:
        """Return `content` as HTML."""
        return _NOTHING.join([self._inline(node) for node in content])

    def flat(self, content: tuple[Inline, ...]) -> Markup:
        """Return `content` for a place that may hold nothing to click, such as a label: links and terms as text."""
        self._flat = True
        html = self.inlines(content)
        self._flat = False
        return html

    def original(self, question: Question) -> Question:
        """Return `question` as it is in the module's own language."""
        return self._originals.get(question.id, question)

    def matching_choices(self, question: Question) -> tuple[Choice, ...]:
        """Return text and value of what a matching question offers to choose from."""
        return right_sides(question, self.original(question))

    def gap_choices(self, question: Question, gap: Gap, n: int) -> tuple[Choice, ...]:
        """Return text and value of what the n-th gap of `question` offers to choose from."""
        return gap_choices(gap, n, self.original(question))

    def accepted_feedback(self, question: Question) -> tuple[tuple[str, tuple[Block, ...]], ...]:
        """Return the feedback on each accepted answer of `question` by the key that the script knows."""
        return accepted_feedback(question, self.original(question))

    def marked(self, text: str, language: str) -> str:
        """Return `text` as HTML that says that it is in `language`, unless that is "": the page's own."""
        return Markup(self._m.phrase(text, language, "")) if text and language else text

    def plain(self, content: tuple[Inline, ...]) -> str:
        """Return `content` as text for an attribute."""
        return plain_text(content)

    def icon(self, name: str) -> Markup:
        """Return the icon `name` of page/icons.jinja."""
        return Markup(self._m.icon(name))

    def resolve(self, file: str, href: str) -> str | None:
        """Return the address in the page of what `href`, written in `file`, names."""
        target = self.links.resolve(file, href)
        return self._href(target) if target is not None else None

    def _inline(self, node: Inline) -> Markup:
        match node:
            case Text():
                text = kept_together(node.text)
                return escape(self.marked(text, self.common) if node.filled else text)
            case Emphasis():
                return Markup(self._m.em(self.inlines(node.content)))
            case Strong():
                return Markup(self._m.strong(self.inlines(node.content)))
            case Strike():
                return Markup(self._m.strike(self.inlines(node.content)))
            case Code():
                return Markup(self._m.code(node.text))
            case SoftBreak():
                return Markup("\n")
            case HardBreak():
                return Markup(self._m.br())
            case Link():
                return self._link(node)
            case Picture():
                return self._picture(node)
            case Phrase():
                return Markup(self._m.phrase(self.inlines(node.content), node.language, node.id))
            case Term():
                return self._term(node)
            case Citation():
                return self._citation(node)
            case FootnoteRef():
                return self._footnote(node)
            case Variable():
                return escape(f"[{node.name}]")
            case Gap():
                return self._gap(node)
            case _:
                assert_never(node)

    def _link(self, node: Link) -> Markup:
        content = self.inlines(node.content)
        target = self.links.resolve(node.span.file, node.href)
        if self._flat or target is None:
            return content
        if isinstance(target, ModuleTarget):
            return self._module(content, target)
        href = self._href(target)
        if href is None:
            return content
        if isinstance(target, ExternalTarget) and href.lower().startswith("http"):
            return Markup(self._m.external(self.w, content, href, node.title))
        return Markup(self._m.link(content, href, node.title))

    def _module(self, content: Markup, target: ModuleTarget) -> Markup:
        """A package holds one module, so another one is named, and linked only where there is an address."""
        href = self._href(target)
        if href is not None:
            return Markup(self._m.link(content, href, ""))
        module = self._course.module(target.module)
        if module is None or module.title in content.striptags():
            return content
        translated = (each.title for each in module.translations if each.language == self.language)
        other = "" if module.language == self.language else module.language
        title = next(translated, self.marked(module.title, other))
        return content + escape(f" ({self.w['other_module']})").format(title=title)

    def _picture(self, node: Picture) -> Markup:
        target = self.links.resolve(node.span.file, node.src)
        if not isinstance(target, AssetTarget):
            return escape(node.alt)
        alt = "" if node.decorative else node.alt
        return Markup(self._m.image(self._href(target), alt, target.asset, node.id))

    def _term(self, node: Term) -> Markup:
        if self._flat or self._register.entry(node.entry) is None:
            return escape(node.text)
        if self.common and "/i18n/" in node.span.file:
            self._said.setdefault(node.entry, node.text)
        return Markup(self._m.term(node.text, self._terms.setdefault(node.entry, len(self._terms) + 1)))

    def _citation(self, node: Citation) -> Markup:
        if not self.unit:  # in the glossary there is no list to point to
            entry = self._register.reference(node.key)
            title = self.marked(entry.title, entry.language)
            return Markup(self._m.cite_full(self.w, title, "" if self._flat else entry.url, node.locator))
        return self.cite(node.key, node.locator)

    def cite(self, key: str, locator: str = "") -> Markup:
        """Return the numbered link to the source `key` in the unit's list, which it enters if it is new."""
        sources = self._references.sources
        entry = sources.setdefault(key, self._register.reference(key))
        number = list(sources).index(key) + 1
        if self._flat:
            return Markup(self._m.cite_text(number, locator))
        entry.uses += 1
        return Markup(self._m.cite(self.w, self.unit, number, entry.uses, locator))

    def _footnote(self, node: FootnoteRef) -> Markup:
        if self._flat or not self.unit:
            return _NOTHING
        number, nth = self._references.footnote(node.label)
        return Markup(self._m.noteref(self.w, self.unit, node.label, letters(number), nth))

    def _gap(self, node: Gap) -> Markup:
        question = self._question
        if question is None or not isinstance(question.answers, Cloze) or node not in question.answers.gaps:
            return escape("…")
        number = question.answers.gaps.index(node)
        return Markup(self.macros("question.jinja").gap(self, self.w, question, node, number))
