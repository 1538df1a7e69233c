"""What stands inside a paragraph, a heading, a table cell or an answer.

Strings that a link or a picture carries may still hold `{{ name }}`; an applied edition has filled them
(builder/edition). In running text a variable is a node of its own.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from builder.diagnostics import Span


@dataclass(frozen=True, slots=True)
class Text:
    """Plain characters, as typed: quotation marks, soft hyphens and non-breaking spaces survive (FORMAT 8).

    `filled`: an edition's value in place of a variable, not the author's words.
    """

    span: Span
    text: str
    filled: bool = False


@dataclass(frozen=True, slots=True)
class Emphasis:
    span: Span
    content: tuple[Inline, ...]


@dataclass(frozen=True, slots=True)
class Strong:
    span: Span
    content: tuple[Inline, ...]


@dataclass(frozen=True, slots=True)
class Strike:
    span: Span
    content: tuple[Inline, ...]


@dataclass(frozen=True, slots=True)
class Code:
    span: Span
    text: str


@dataclass(frozen=True, slots=True)
class SoftBreak:
    """A line end in the source: a space to the reader."""

    span: Span


@dataclass(frozen=True, slots=True)
class HardBreak:
    span: Span


@dataclass(frozen=True, slots=True)
class Link:
    """A link; `href` as the author wrote it. builder/model/links.py says where it leads."""

    span: Span
    content: tuple[Inline, ...]
    href: str
    title: str = ""


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture; `src` as written, `caption` is the quoted title, `decorative` instead of an `alt` text."""

    span: Span
    src: str
    alt: str
    caption: str = ""
    credit: str = ""
    license: str = ""
    decorative: bool = False
    id: str = ""


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words in another language: `[Wort]{lang=en}`."""

    span: Span
    content: tuple[Inline, ...]
    language: str
    id: str = ""


@dataclass(frozen=True, slots=True)
class Term:
    """A glossary term: the words shown and the entry's name."""

    span: Span
    text: str
    entry: str


@dataclass(frozen=True, slots=True)
class Citation:
    """`[@key]` or `[@key, locator]`: a source of the module or the programme, or a fact."""

    span: Span
    key: str
    locator: str = ""


@dataclass(frozen=True, slots=True)
class FootnoteRef:
    span: Span
    label: str


@dataclass(frozen=True, slots=True)
class Variable:
    """`{{ name }}` in running text. An applied edition leaves none."""

    span: Span
    name: str


@dataclass(frozen=True, slots=True)
class Gap:
    """A gap of a cloze question. Typed: every entry of `answers` is right. `chosen`: the first alone is."""

    span: Span
    answers: tuple[str, ...]
    chosen: bool = False


Inline: TypeAlias = (
    Text
    | Emphasis
    | Strong
    | Strike
    | Code
    | SoftBreak
    | HardBreak
    | Link
    | Picture
    | Phrase
    | Term
    | Citation
    | FootnoteRef
    | Variable
    | Gap
)
