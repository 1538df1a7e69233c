"""The `:::` blocks: one visible table from keyword to what it becomes (FORMAT 3)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from builder.model.blocks import Block, BoxKind
from builder.source.assemble.attributes import Rule, Type
from builder.source.assemble.boxes import (
    box,
    content_note,
    download,
    law,
    local,
    plain,
    recommendation,
    reveal,
    steps,
    voice,
)
from builder.source.assemble.compare import compare
from builder.source.assemble.media import audio, video
from builder.source.assemble.opened import Opened, open_part
from builder.source.assemble.private import checklist, reflection
from builder.source.assemble.questions import QUESTION_RULES, practice
from builder.source.assemble.reading import Place, Reading
from builder.source.assemble.vocabulary import listed, nearest_block
from builder.source.markdown.tree import RawFence


@dataclass(frozen=True, slots=True)
class _Keyword:
    """What a keyword becomes, its attributes, whether it stands in lessons only, whether it may be empty."""

    make: Callable[[Opened], Block]
    rules: tuple[Rule, ...] = ()
    lesson_only: bool = False
    may_be_empty: bool = False


_MEDIA = (
    Rule("src", required=True),
    Rule("transcript", required=True),
    Rule("poster"),
    Rule("description"),
)

_KEYWORDS = {
    "note": _Keyword(box(BoxKind.NOTE)),
    "tip": _Keyword(box(BoxKind.TIP)),
    "important": _Keyword(box(BoxKind.IMPORTANT)),
    "example": _Keyword(box(BoxKind.EXAMPLE)),
    "law": _Keyword(law, (Rule("source"), Rule("ref"))),
    "voice": _Keyword(voice, (Rule("by"), Rule("role"))),
    "content-note": _Keyword(content_note),
    "reveal": _Keyword(reveal),
    "compare": _Keyword(compare),
    "steps": _Keyword(steps),
    "takeaway": _Keyword(box(BoxKind.TAKEAWAY)),
    "plain": _Keyword(plain),
    "reflection": _Keyword(reflection, lesson_only=True, may_be_empty=True),
    "checklist": _Keyword(checklist, lesson_only=True, may_be_empty=True),
    "recommendation": _Keyword(recommendation, (Rule("ref", required=True),), may_be_empty=True),
    "question": _Keyword(practice, QUESTION_RULES, lesson_only=True, may_be_empty=True),
    "video": _Keyword(
        video,
        (*_MEDIA, Rule("captions", required=True), Rule("visual", Type.CHOICE, values=("none",))),
        may_be_empty=True,
    ),
    "audio": _Keyword(audio, (*_MEDIA, Rule("captions")), may_be_empty=True),
    "download": _Keyword(download, (Rule("src", required=True),), may_be_empty=True),
    "local": _Keyword(local, lesson_only=True, may_be_empty=True),
}

_ALIASES = {
    "hinweis": "note", "tipp": "tip", "wichtig": "important", "beispiel": "example", "recht": "law",
    "stimme": "voice", "inhaltshinweis": "content-note", "aufklappen": "reveal", "vergleich": "compare",
    "schritte": "steps", "merksatz": "takeaway", "einfach": "plain", "reflexion": "reflection",
    "checkliste": "checklist", "empfehlung": "recommendation", "frage": "question", "material": "download",
    "lokal": "local",
}  # fmt: skip
KEYWORDS = tuple(_KEYWORDS)
WORDS = (*KEYWORDS, *_ALIASES)
"""Every word that may open a block."""


def keyword_of(fence: RawFence) -> str:
    """Return the English keyword of `fence`, or "" where it has none that is known."""
    word = fence.keyword.lower()
    word = _ALIASES.get(word, word)
    return word if word in _KEYWORDS else ""


def read_fence(fence: RawFence, place: Place, reading: Reading) -> tuple[Block, ...]:
    """Return the block that `fence` is; where its keyword is unknown, the blocks in it, so that their faults show.

    That a keyword is missing altogether was reported by the Markdown reader.
    """
    word = keyword_of(fence)
    if not word:
        if fence.keyword:
            _unknown(fence, reading)
        reading.inlines(fence.title, place)
        return reading.blocks(fence.body, place)
    keyword = _KEYWORDS[word]
    if keyword.lesson_only and place is not Place.LESSON:
        reading.report("block-misplaced", fence.span, keyword=fence.keyword)
    inner = Place.QUESTION if word == "question" else place
    opened = open_part(
        fence.span, fence.title, fence.attributes, fence.body, rules=keyword.rules, place=inner, reading=reading
    )
    if not fence.body and not keyword.may_be_empty:
        opened.report("block-empty", keyword=word)
    return (keyword.make(opened),)


def _unknown(fence: RawFence, reading: Reading) -> None:
    near = nearest_block(fence.keyword, (*_KEYWORDS, *_ALIASES))
    near = _ALIASES.get(near, near)
    both = dict(zip(_KEYWORDS, _KEYWORDS, strict=True)) | {en: f"{de} ({en})" for de, en in _ALIASES.items()}
    reading.report(
        "block-unknown",
        fence.keyword_span,
        keyword=fence.keyword,
        known=listed(both.values()),
        nearest=both.get(near, ""),
    )
