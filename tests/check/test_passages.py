"""Running text as the rules about wording see it: passages with their places, quotations and edition values blank."""

from __future__ import annotations

import pytest

from builder.check.measure import words_on_screen
from builder.check.passages import passages
from builder.diagnostics import Span
from builder.model.blocks import Box, BoxKind, Law, Paragraph, Plain
from builder.model.inlines import Citation, Code, SoftBreak, Strong, Text
from builder.model.units import Head, Lesson

_FIRST, _SECOND = Span("a.md", 3, 5), Span("a.md", 4, 1)


def _paragraph(*texts: str) -> Paragraph:
    return Paragraph(_FIRST, tuple(Text(_FIRST, text) for text in texts))


def test_places_are_those_of_the_source() -> None:
    (passage,) = passages((Paragraph(_FIRST, (Text(_FIRST, "ab"), SoftBreak(_FIRST), Text(_SECOND, "cd"))),))
    assert passage.text == "ab cd"
    assert [str(passage.span(at)) for at in (0, 1, 3, 4)] == ["a.md:3:5", "a.md:3:6", "a.md:4:1", "a.md:4:2"]


@pytest.mark.parametrize("quoted", ["„ja“", "„ja”", "“ja”", '"ja"', "«ja»", "»ja«", "‚ja‘"])
def test_quotations_are_blank(quoted: str) -> None:
    (passage,) = passages((_paragraph(f"So {quoted} so"),))
    assert passage.prose.split() == ["So", "so"]
    assert len(passage.prose) == len(passage.text)


def test_a_quotation_may_hold_emphasis_and_an_open_mark_quotes_nothing() -> None:
    strong = Strong(_FIRST, (Text(_FIRST, "ja"),))
    (passage,) = passages((Paragraph(_FIRST, (Text(_FIRST, "„so "), strong, Text(_FIRST, "“ nein „doch"))),))
    assert passage.prose.split() == ["nein", "„doch"]


def test_an_edition_s_value_is_blank_and_code_is_none() -> None:
    content = (Text(_FIRST, "bei "), Text(_FIRST, "Amt § 1", filled=True), Code(_FIRST, "x"))
    (passage,) = passages((Paragraph(_FIRST, content),))
    assert passage.text == "bei        "


def test_a_passage_knows_what_it_stands_in() -> None:
    law = Law(_FIRST, (), (Paragraph(_FIRST, (Text(_FIRST, "§ 1"), Citation(_FIRST, "agg"))),), source="agg")
    (passage,) = passages(Box(_FIRST, BoxKind.NOTE, (), (law,)))
    assert passage.cited
    assert (passage.holder(Law), passage.within(Box, "body"), passage.within(Box, "title")) == (law, True, False)


def test_words_on_a_screen() -> None:
    head = Head(_FIRST, "a", "a.md", (Text(_FIRST, "Titel"),))
    body = (_paragraph("Eins zwei – drei."), Plain(_FIRST, (), (_paragraph("vier fünf"),)))
    assert words_on_screen(Lesson(head, body)) == 3
