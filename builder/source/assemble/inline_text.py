"""The plain words of inline content, for keys, comparisons and typed answers."""

from __future__ import annotations

from collections.abc import Iterator

from builder.model.blocks import Paragraph
from builder.model.inlines import Code, Gap, HardBreak, Inline, Picture, SoftBreak, Term, Text, Variable
from builder.model.walk import walk


def below(content: tuple[Inline, ...]) -> Iterator[Inline]:
    """Yield every inline in `content` and below, in document order."""
    yield from walk(content)


def text_of(content: object) -> str:
    """Return the words of `content` (inlines or blocks) without markup: line ends as spaces, variables as written,
    gaps left out."""
    return "".join(_own(node) for node in walk(content)).strip()


def is_plain(content: tuple[Inline, ...]) -> bool:
    """Return whether `content` is nothing but characters, line ends and variables."""
    return all(isinstance(node, Text | SoftBreak | Variable) for node in content)


def gaps_of(node: object) -> tuple[Gap, ...]:
    """Return the gaps at and below `node`, in document order."""
    return tuple(found for found in walk(node) if isinstance(found, Gap))


def _own(node: object) -> str:
    match node:
        case Text(text=text) | Code(text=text) | Term(text=text):
            return text
        case SoftBreak() | HardBreak() | Paragraph():
            return " "
        case Variable(name=name):
            return f"{{{{ {name} }}}}"
        case Picture(alt=alt):
            return alt
        case _:
            return ""
