"""Model → plain text."""

from __future__ import annotations

from builder.diagnostics import Span
from builder.model import inlines as i
from builder.render.text import plain_text
from tests.render.showcase import text

_S = Span("x.md", 1, 1)


def test_text_keeps_words_and_drops_marks() -> None:
    content = text(
        "Ein ",
        i.Emphasis(_S, text("Wort")),
        i.SoftBreak(_S),
        i.Link(_S, text("Link"), "https://example.org"),
        i.Citation(_S, "agg"),
        i.FootnoteRef(_S, "a"),
        i.HardBreak(_S),
        i.Term(_S, "Begriff", "Begriff"),
        i.Picture(_S, "x.png", "Bild"),
        i.Picture(_S, "x.png", "weg", decorative=True),
        i.Gap(_S, ("a",)),
        i.Code(_S, "<c>"),
    )
    assert plain_text(content) == "Ein Wort Link BegriffBild…<c>"
