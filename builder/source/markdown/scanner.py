"""The inline scanner: walks over a stretch of text once and hands every special character to its construct."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import NamedTuple, TypeAlias

from builder.diagnostics import Finding, Span, finding
from builder.model.inlines import Inline
from builder.source.markdown.place import Content

# How many emphases, links and spans may hold one another.
MAX_DEPTH = 12

_STOP = re.compile(r"[\\`\[\]<&}\n]|\{+|!\[|\*+|_+|~~+|:::+|=>")


class Piece(NamedTuple):
    """Plain characters or a finished node, the offset it starts at, and how many levels it holds."""

    start: int
    value: str | Inline
    depth: int = 0


@dataclass(slots=True)
class Delimiter:
    """A run of `*`, `_` or `~` that may open or close an emphasis (CommonMark 6.2)."""

    start: int
    char: str
    count: int
    opens: bool
    closes: bool


@dataclass(slots=True)
class Bracket:
    """An open `[` or `![` that may become a link, a span or a picture. A link around it makes it inactive."""

    start: int
    text: str
    index: int
    active: bool = True


Item: TypeAlias = Piece | Delimiter | Bracket


class Scanner:
    """The state of one pass over content.text[start:end].

    `cell`: inside a table, where a bar is written `\\|`. `arrows`: stop at a ` => `; `arrow` is then its offset.
    `listed`: a list typed by hand was told of already.
    """

    __slots__ = (
        "_guards", "arrow", "arrows", "brackets", "cell", "content", "end", "findings", "items", "listed",
        "start", "text",
    )  # fmt: skip

    def __init__(
        self, content: Content, start: int, end: int, findings: list[Finding], *, cell: bool, arrows: bool
    ) -> None:
        self.content, self.text = content, content.text
        self.start, self.end = start, end
        self.findings = findings
        self.cell, self.arrows = cell, arrows
        self.arrow = -1
        self.items: list[Item] = []
        self.brackets: list[Bracket] = []
        self.listed = False
        self._guards: dict[str, int] = {}

    def run(self, handlers: Mapping[str, Handler]) -> None:
        """Scan to the end; a handler returns where to go on, or None for characters that mean themselves."""
        text, pos, end = self.text, self.start, self.end
        while pos < end:
            stop = _STOP.search(text, pos, end)
            if stop is None:
                self.add(pos, text[pos:end])
                return
            start = stop.start()
            if start > pos:
                self.add(pos, text[pos:start])
            after = handlers[text[start]](self, start)
            if after is None:
                self.add(start, stop[0])
                after = stop.end()
            pos = after

    def add(self, start: int, value: str | Inline, depth: int = 0) -> None:
        """Append plain characters or a node."""
        self.items.append(Piece(start, value, depth))

    def tell(self, code: str, offset: int, **params: object) -> None:
        """Report a fault at `offset`."""
        self.findings.append(finding(code, self.content.span(offset), **params))

    def span(self, offset: int) -> Span:
        """Return the place of `offset`."""
        return self.content.span(offset)

    def comes(self, needle: str, pos: int) -> bool:
        """Say whether `needle` still comes at `pos` or later. Keeps hopeless searches from costing n²."""
        last = self._guards.get(needle)
        if last is None:
            last = self._guards[needle] = self.text.rfind(needle, self.start, self.end)
        return last >= pos


Handler: TypeAlias = Callable[[Scanner, int], int | None]
