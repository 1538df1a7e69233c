"""What stands in a module as running text, passage by passage, for the rules about wording."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, fields, is_dataclass
from functools import cache
from typing import Any, TypeAlias, TypeVar, get_args

from builder.diagnostics import Span
from builder.model.blocks import CodeBlock
from builder.model.inlines import Citation, HardBreak, Inline, SoftBreak, Term, Text
from builder.model.walk import walk

N = TypeVar("N")
Path: TypeAlias = tuple[tuple[Any, str], ...]

_INLINES: tuple[type, ...] = get_args(Inline)
_LONGEST = 1000
"""Characters that a quotation in running text may have: a mark that is never closed quotes nothing."""
_QUOTED = re.compile(
    "|".join(
        f"{opening}[^{opening}{closing}]{{0,{_LONGEST}}}[{closing}]"
        for opening, closing in (("„", '“”"'), ("“", "”"), ('"', '"'), ("«", "»"), ("»", "«"), ("‚", "‘’"), ("‘", "’"))
    )
)


@dataclass(frozen=True, slots=True)
class Passage:
    """A paragraph, a heading, a cell, a title or an answer.

    `text` is as it is written: what an edition filled in is blank. In `prose`, of equal length, what stands in
    quotation marks is blank as well. `cited`: a source is named in it. `path` says what it stands in, outermost first:
    each node and its field.
    """

    text: str
    prose: str
    cited: bool
    path: Path
    places: tuple[tuple[int, Span], ...]

    def span(self, offset: int) -> Span:
        """Return the place of the character at `offset`."""
        start, span = self.places[max(0, bisect_right(self.places, offset, key=lambda place: place[0]) - 1)]
        return Span(span.file, span.line, span.column + offset - start)

    def holder(self, *kinds: type[N]) -> N | None:
        """Return the innermost node of one of the `kinds` that the passage stands in, or None."""
        return next((node for node, _ in reversed(self.path) if isinstance(node, kinds)), None)

    def within(self, kind: type, *names: str) -> bool:
        """Return whether the passage stands in one of the fields `names` (any, if none is named) of a `kind`."""
        return any(isinstance(node, kind) and (not names or name in names) for node, name in self.path)


def passages(node: object, path: Path = ()) -> Iterator[Passage]:
    """Yield every passage at and below `node`, in document order; code is none."""
    if isinstance(node, tuple):
        if node and isinstance(node[0], _INLINES):
            yield from _passage(node, path)
        else:
            for each in node:
                yield from passages(each, path)
    elif not isinstance(node, CodeBlock):
        kind: type = type(node)
        for name in _fields(kind):
            yield from passages(getattr(node, name), (*path, (node, name)))


@cache
def _fields(kind: type) -> tuple[str, ...]:
    return tuple(each.name for each in fields(kind)) if is_dataclass(kind) and kind is not Span else ()


def _passage(content: tuple[Inline, ...], path: Path) -> Iterator[Passage]:
    words: list[str] = []
    places: list[tuple[int, Span]] = []
    length = 0
    for node in walk(content):
        said = _said(node)
        if said:
            places.append((length, node.span))
            words.append(" " * len(said) if isinstance(node, Text) and node.filled else said)
            length += len(said)
    if words:
        text = "".join(words)
        prose = _QUOTED.sub(lambda quoted: " " * len(quoted[0]), text)
        yield Passage(text, prose, any(isinstance(node, Citation) for node in walk(content)), path, tuple(places))


def _said(node: object) -> str:
    match node:
        case Text(text=text) | Term(text=text):
            return text
        case SoftBreak() | HardBreak():
            return " "
        case _:
            return ""
