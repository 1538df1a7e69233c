"""Text and value of what can be chosen."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from builder.diagnostics import Span
from builder.model.inlines import Gap, Text
from builder.model.questions import (
    Accepted,
    AcceptedNumber,
    Answers,
    Cloze,
    Distractor,
    FreeText,
    Matching,
    Numerical,
    Pair,
    Question,
    ShortAnswer,
)
from builder.render.choices import accepted_feedback, gap_choices, right_sides

_S = Span("modules/m/10-a.md", 1, 1)


def _question(answers: Answers) -> Question:
    return Question(_S, "q", True, (), (), answers)


def _matching(*rights: str, left_over: str) -> Question:
    pairs = tuple(Pair(_S, f"p{n}", (Text(_S, "links"),), (Text(_S, right),)) for n, right in enumerate(rights))
    return _question(Matching(pairs, (Distractor(_S, "d", (Text(_S, left_over),)),)))


def test_right_sides_are_sorted_by_what_is_read_and_known_by_the_originals_text() -> None:
    original = _matching("Ziel", "Beschwerde", left_over="Amt")
    translated = _matching("zeal", "Complaint", left_over="office")
    assert right_sides(translated, original) == (("Complaint", "Beschwerde"), ("office", "Amt"), ("zeal", "Ziel"))
    assert right_sides(original, original) == (("Amt", "Amt"), ("Beschwerde", "Beschwerde"), ("Ziel", "Ziel"))


def test_equal_right_sides_are_one_choice() -> None:
    original = _matching("Tier", "Tier", left_over="Stein")
    assert right_sides(_matching("animal", "animal", left_over="stone"), original) == (
        ("animal", "Tier"),
        ("stone", "Stein"),
    )


def test_answers_of_a_gap_correspond_by_their_place() -> None:
    gap, own = Gap(_S, ("without", "with"), True), Gap(_S, ("ohne", "mit"), True)
    assert gap_choices(gap, 0, _question(Cloze((own,)))) == (("with", "mit"), ("without", "ohne"))


def test_right_numbers_have_the_originals_keys_and_texts_their_own() -> None:
    number = AcceptedNumber(_S, "2-5", Decimal("2.5"), Decimal(0))
    translated = _question(Numerical((replace(number, key="two"),)))
    assert accepted_feedback(translated, _question(Numerical((number,)))) == (("2-5", ()),)
    text = _question(ShortAnswer((Accepted(_S, "effect", "effect"),)))
    assert accepted_feedback(text, _question(ShortAnswer((Accepted(_S, "wirkung", "Wirkung"),)))) == (("effect", ()),)
    assert accepted_feedback(_question(FreeText()), _question(FreeText())) == ()
