"""Blocks → HTML."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any, assert_never

from markupsafe import Markup

from builder.model.blocks import (
    Block,
    Box,
    Checklist,
    CodeBlock,
    Compare,
    ContentNote,
    DefinitionList,
    Download,
    Figure,
    Heading,
    Item,
    Law,
    List,
    Local,
    Media,
    Paragraph,
    Plain,
    Practice,
    Quotation,
    RecommendationRef,
    Reflection,
    Reveal,
    Rule,
    Section,
    Steps,
    Table,
    Voice,
)
from builder.model.inlines import Inline
from builder.model.questions import Accepted, AcceptedNumber, Question
from builder.render.inlines import InlineRenderer
from builder.render.media import download_about, media_values
from builder.render.text import plain_text

_NOTHING = Markup("")
_DEEPEST = 6


class BlockRenderer(InlineRenderer):
    """Renders blocks; keeps the level of the last heading, so that none is skipped."""

    _above = 1
    _tables = 0
    _codes = 0

    @property
    def level(self) -> int:
        """The level that a heading must have here."""
        return min(_DEEPEST, self._above + 1)

    def kind(self, value: object) -> str:
        """Return the class name of a value of the model, for templates that tell answers apart."""
        return type(value).__name__

    def blocks(self, blocks: tuple[Block, ...], *, level: int | None = None) -> Markup:
        """Return `blocks` as HTML; `level` is that of the heading they stand under, where it is not the last one."""
        above, self._above = self._above, level or self._above
        html = _NOTHING.join([self._group(group) for group in _groups(blocks)])
        self._above = above if level else self._above
        return html

    def prompt(self, question: Question) -> Markup:
        """Return the text of `question`, its gaps made by the macro `gap` of question.jinja."""
        self._question, outer = question, self._question
        html = self.blocks(question.prompt)
        self._question = outer
        return html

    def answer_text(self, entry: Accepted | AcceptedNumber) -> str:
        """Return an accepted answer as a reader writes it."""
        if isinstance(entry, Accepted):
            return entry.text
        value = f"{entry.value:f} ± {entry.tolerance:f}" if entry.tolerance else f"{entry.value:f}"
        return value.replace(".", self.w["decimal_point"])

    def heading(self, content: tuple[Inline, ...], cls: str = "", id: str = "", level: int | None = None) -> Markup:
        """Return a heading of the level that is right here, or of `level`; `id` as it stands in the page."""
        return Markup(self._b.heading(level or self.level, self.inlines(content), id, cls))

    @property
    def _b(self) -> Any:
        return self.macros("blocks.jinja")

    def _group(self, group: tuple[tuple[Block, ...], Plain | None]) -> Markup:
        before, plain = group
        html = _NOTHING.join([self._block(block) for block in before])
        if plain is None:
            return html
        return Markup(self._b.standard(html)) + self._block(plain)

    def _block(self, block: Block) -> Markup:
        m, w = self._b, self.w
        match block:
            case Paragraph():
                return Markup(m.p(self.inlines(block.content)))
            case Heading():
                return self._heading(block)
            case List():
                entries = [(item.id, self._item(item, block.tight)) for item in block.items]
                return Markup(m.items(block.ordered, entries))
            case DefinitionList():
                return Markup(
                    m.definitions([(self.inlines(e.term), [self._tight(b) for b in e.bodies]) for e in block.entries])
                )
            case Table():
                return self._table(block)
            case CodeBlock():
                self._codes += 1
                return Markup(m.code(w["code"].format(n=self._codes), block.text))
            case Quotation():
                return Markup(m.quote(self.blocks(block.body)))
            case Rule():
                return Markup(m.rule())
            case Figure():
                return self._figure(block)
            case Box():
                kind = block.kind.value
                return Markup(m.box(kind, kind, w[kind], *self._titled(block)))
            case Law():
                title, body, id = self._titled(block)
                source = self._source_title(block.source) if block.source else ""
                cite = self.cite(block.source) if block.source and self.unit else ""
                return Markup(m.law(w, title, body, source, block.ref, cite, id))
            case Voice():
                title, body, id = self._titled(block)
                return Markup(m.voice(w, title, body, block.by, block.role, id))
            case ContentNote():
                lead, rest = self.blocks(block.lead), self.blocks(block.rest)
                return Markup(m.content_note(w, self.inlines(block.title), lead, rest, block.id))
            case Reveal():
                return Markup(m.reveal(*self._titled(block)))
            case Compare():
                sections = [self._section(section) for section in block.sections]
                return Markup(m.compare(self.inlines(block.title), self.blocks(block.intro), sections, block.id))
            case Steps():
                return Markup(m.steps(w, *self._titled(block)))
            case Plain():
                return Markup(m.plain(w, *self._titled(block)))
            case Reflection():
                return Markup(self.macros("reflection.jinja").reflection(self, w, block))
            case Checklist():
                return Markup(self.macros("checklist.jinja").checklist(self, w, block))
            case RecommendationRef():
                return self._recommendation(block)
            case Practice():
                return Markup(self.macros("question.jinja").question(self, w, block.question, False))
            case Media():
                return Markup(m.media(w, media_values(self, block)))
            case Download():
                title, body, id = self._titled(block)
                href, name, about = download_about(self, block)
                return Markup(m.download(w, href, title or name, about, body, id)) if href else body
            case Local():
                return Markup(m.local(self._municipality(), *self._titled(block)))
            case _:
                assert_never(block)

    def _titled(self, block: Any) -> tuple[Markup, Markup, str]:
        return self.inlines(block.title), self.blocks(block.body), block.id

    def _heading(self, block: Heading) -> Markup:
        self._above = min(block.level, self.level)
        return Markup(self._b.heading(self._above, self.inlines(block.content), f"b-{block.id}" if block.id else ""))

    def _item(self, item: Item, tight: bool) -> Markup:
        return self._tight(item.body) if tight else self.blocks(item.body)

    def _tight(self, body: tuple[Block, ...]) -> Markup:
        """The body of a tight item: its first paragraph needs no element of its own."""
        if body and isinstance(body[0], Paragraph):
            return self.inlines(body[0].content) + self.blocks(body[1:])
        return self.blocks(body)

    def _table(self, block: Table) -> Markup:
        self._tables += 1
        heads = ", ".join(filter(None, (plain_text(cell.content) for cell in block.head)))
        return Markup(
            self._b.table(
                self.w["table"].format(n=self._tables, text=heads),
                [align.value for align in block.aligns],
                [self.inlines(cell.content) for cell in block.head],
                [[self.inlines(cell.content) for cell in row] for row in block.rows],
                bool(block.head) and not plain_text(block.head[0].content).strip(),
            )
        )

    def _figure(self, block: Figure) -> Markup:
        picture = block.picture
        credit = ", ".join(filter(None, (picture.credit, picture.license)))
        credit = self.w["picture"].format(text=credit) if credit else ""
        return Markup(self._b.figure(self._picture(picture), picture.caption, credit, ""))

    def _section(self, section: Section) -> dict[str, object]:
        level = self.level
        heading = Markup(self._b.heading(level, self.inlines(section.title)))
        return {"id": section.id, "heading": heading, "body": self.blocks(section.body, level=level)}

    def _recommendation(self, block: RecommendationRef) -> Markup:
        found = next((rec for rec in self._course.programme.recommendations if rec.key == block.ref), None)
        written, body, id = self._titled(block)
        if found is None:
            return body
        shown = replace(
            found,
            role=self.marked(found.role, self.common),
            evidence=self.marked(found.evidence, self.common),
        )
        steps = [self.marked(step, self.common) for step in found.steps]
        title = written or self.marked(found.title, self.common)
        return Markup(self._b.recommendation(self.w, shown, title, steps, body, id))

    def _source_title(self, key: str) -> str:
        entry = self._register.reference(key)
        return self.marked(entry.title, entry.language)

    def _municipality(self) -> str:
        edition = self._course.edition
        if edition is not None and edition.real and edition.name:
            return self.w["local_named"].format(name=edition.name)
        return self.w["local"]


def _groups(blocks: tuple[Block, ...]) -> Iterator[tuple[tuple[Block, ...], Plain | None]]:
    """Split `blocks` at headings and plain texts: a plain text comes with what it replaces (FORMAT 3, plain)."""
    start = 0
    for index, block in enumerate(blocks):
        if isinstance(block, Heading):
            yield blocks[start : index + 1], None
            start = index + 1
        elif isinstance(block, Plain):
            yield blocks[start:index], block
            start = index + 1
    yield blocks[start:], None
