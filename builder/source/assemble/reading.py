"""What is collected while one text is read: its findings and the ids that it declares."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum
from typing import TypeAlias

from builder.diagnostics import Finding, Span, finding
from builder.model.blocks import Block
from builder.model.ids import slug
from builder.model.inlines import Gap, Inline, Phrase, Picture
from builder.model.metadata import Status
from builder.source.assemble.inline_text import below, text_of
from builder.source.markdown.tree import Raw, RawItem

_IDS_OPTIONAL = (Status.DRAFT, Status.REVIEW)


class Place(Enum):
    """Where blocks stand: it decides which are allowed there (FORMAT 3, last paragraph; gaps: FORMAT 4)."""

    LESSON = "lesson"
    CASE = "case"
    QUESTION = "question"
    ANSWER = "answer"


BlockReader: TypeAlias = Callable[[tuple[Raw, ...], Place, "Reading"], tuple[Block, ...]]


class Reading:
    """One text on its way to the model. `unit` is the unit's id, `read` turns raw blocks into the model's."""

    __slots__ = ("_declared", "_found", "_read", "_settled", "_status", "file", "unit")

    def __init__(self, *, file: str, unit: str, status: Status, read: BlockReader) -> None:
        self.file = file
        self.unit = unit
        self._status = status
        self._read = read
        self._found: list[Finding] = []
        self._settled: set[tuple[str, Span]] = set()
        self._declared: list[tuple[Span, str]] = []

    def report(self, code: str, span: Span, **params: object) -> None:
        """Add the finding `code` at `span`."""
        self._found.append(finding(code, span, **params))

    def settle(self, code: str, span: Span) -> None:
        """Take back the Markdown reader's finding `code` at `span`: a better one tells its cause."""
        self._settled.add((code, span))

    def unsettled(self, found: tuple[Finding, ...]) -> tuple[Finding, ...]:
        """Return `found` without what settle() took back."""
        return tuple(each for each in found if (each.code, each.span) not in self._settled)

    def blocks(self, raw: tuple[Raw, ...], place: Place) -> tuple[Block, ...]:
        """Return the model's blocks for `raw`, which stand in `place`."""
        return self._read(raw, place, self)

    def inlines(self, content: tuple[Inline, ...], place: Place) -> tuple[Inline, ...]:
        """Return `content` as it is, after noting its ids and refusing gaps outside a question's text."""
        for node in below(content):
            if isinstance(node, Picture | Phrase) and node.id:
                self.declare(node.id, node.span)
            elif isinstance(node, Gap) and place is not Place.QUESTION:
                self.report("gap-outside", node.span)
        return content

    def refuse_marks(self, item: RawItem) -> None:
        """Report the answer mark and the arrow of an item that is no answer: they would vanish."""
        if item.mark and not item.mark.malformed:
            self.report("answer-mark-outside", item.mark.span, mark=item.mark.text)
        if item.arrow:
            self.report("answer-mark-outside", item.arrow.span, mark="=>")

    def declare(self, id: str, span: Span) -> None:
        """Note that the text has the id `id` at `span`."""
        self._declared.append((span, id))

    def made_id(self, title: tuple[Inline, ...], span: Span) -> str:
        """Return the id made from the heading `title` at `span` of a question, scene or item that has none (FORMAT 8).

        That it is missing is a warning in drafts and reviews, later an error. A heading without a letter gives none;
        an empty one is reported as such.
        """
        made = slug(text_of(title))
        if not title:
            return "unnamed"
        if not made:
            self.report("id-not-derivable", span)
            return "unnamed"
        self.report("id-missing" if self._status in _IDS_OPTIONAL else "id-required", span, id=made)
        self._declared.append((span, made))
        return made

    def findings(self) -> tuple[Finding, ...]:
        """Return all findings; those about ids that stand twice are at the later one."""
        first: dict[str, Span] = {}
        twice = []
        for span, id in sorted(self._declared):
            if id in first:
                twice.append(finding("id-duplicate", span, id=id, line=first[id].line))
            first.setdefault(id, span)
        return (*self._found, *twice)
