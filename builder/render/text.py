"""Model → plain text: for titles, attributes and wherever HTML cannot go."""

from __future__ import annotations

from typing import assert_never

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


def plain_text(content: tuple[Inline, ...]) -> str:
    """Return what a reader would read aloud of `content`: no marks, no numbers of sources, a gap as "…"."""
    return "".join(map(_text, content))


def _text(node: Inline) -> str:
    match node:
        case Text() | Code() | Term():
            return node.text
        case Emphasis() | Strong() | Strike() | Link() | Phrase():
            return plain_text(node.content)
        case SoftBreak() | HardBreak():
            return " "
        case Picture():
            return "" if node.decorative else node.alt
        case Citation() | FootnoteRef():
            return ""
        case Variable():
            return f"[{node.name}]"
        case Gap():
            return "…"
        case _:
            assert_never(node)
