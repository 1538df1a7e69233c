"""The part of a question that is its type's own."""

from __future__ import annotations

from decimal import Decimal
from typing import assert_never

from builder.exporters._moodle.element import Element, Value, child, fill
from builder.exporters._moodle.fragment import Fragment
from builder.exporters._moodle.question_values import (
    Body,
    ClozeText,
    Essay,
    Match,
    MultiChoice,
    Number,
    Ordered,
    Selected,
    ShortText,
    TrueFalse,
    Typed,
)
from builder.exporters.moodlexml.fractions import percent
from builder.exporters.moodlexml.texts import Texts, plain

_ESSAY: dict[str, Value] = {
    "responseformat": "plain",
    "responserequired": 0,
    "responsefieldlines": 10,
    "attachments": 0,
    "attachmentsrequired": 0,
}


def fill_body(question: Element, body: Body, texts: Texts) -> None:
    """Append what `body` is made of to the element `question`. A cloze text stands in the question's text already."""
    match body:
        case MultiChoice():
            _multichoice(question, body, texts)
        case TrueFalse():
            fill(question, {"showstandardinstruction": 1})
            _answer(question, texts, "true", Decimal(body.right), body.true_feedback)
            _answer(question, texts, "false", Decimal(not body.right), body.false_feedback)
        case Match():
            _match(question, body, texts)
        case Ordered():
            _ordering(question, body, texts)
        case ShortText():
            fill(question, {"usecase": int(body.case)})
            _typed(question, body.answers, texts)
        case Number():
            for answer, made in zip(body.answers, _typed(question, body.answers, texts), strict=True):
                fill(made, {"tolerance": f"{answer.tolerance:f}"})
            fill(question, {"unitgradingtype": 0, "unitpenalty": "0.1", "showunits": 3, "unitsleft": 0})
        case Selected():
            _gapselect(question, body, texts)
        case ClozeText():
            pass
        case Essay():
            fill(question, _ESSAY)
        case _:
            assert_never(body)


def _multichoice(question: Element, body: MultiChoice, texts: Texts) -> None:
    values: dict[str, Value] = {
        "single": _word(body.single),
        "shuffleanswers": _word(body.shuffle),
        "answernumbering": "none",
        "showstandardinstruction": 1,
    }
    fill(question, values)
    texts.combined(question, body.combined)
    for answer in body.answers:
        made = texts.html(question, "answer", answer.text, fraction=percent(answer.fraction))
        texts.html(made, "feedback", answer.feedback)


def _match(question: Element, body: Match, texts: Texts) -> None:
    fill(question, {"shuffleanswers": _word(body.shuffle)})
    texts.combined(question, body.combined)
    for stem in body.stems:
        plain(texts.html(question, "subquestion", stem.text), "answer", stem.answer)


def _ordering(question: Element, body: Ordered, texts: Texts) -> None:
    values: dict[str, Value] = {
        "layouttype": "VERTICAL",
        "selecttype": "ALL",
        "selectcount": len(body.items),
        "gradingtype": "ALL_OR_NOTHING" if body.whole else "ABSOLUTE_POSITION",
        "showgrading": "HIDE",
        "numberingstyle": "none",
    }
    fill(question, values)
    texts.combined(question, body.combined)
    fill(question, {"shownumcorrect": 1})  # without it Moodle 4.5 stops at the hints (MBZ_FORMAT 15)
    for item in body.items:
        texts.html(question, "answer", item.text, fraction=f"{item.fraction:f}")


def _gapselect(question: Element, body: Selected, texts: Texts) -> None:
    fill(question, {"shuffleanswers": 1})
    texts.combined(question, body.combined)
    for group, text in body.choices:
        child(question, "selectoption", {"text": text, "group": group})


def _typed(question: Element, answers: tuple[Typed, ...], texts: Texts) -> list[Element]:
    return [_answer(question, texts, each.pattern, each.fraction, each.feedback) for each in answers]


def _answer(question: Element, texts: Texts, text: str, fraction: Decimal, feedback: Fragment) -> Element:
    made = plain(question, "answer", text, fraction=percent(fraction), format="plain_text")
    texts.html(made, "feedback", feedback)
    return made


def _word(flag: bool) -> str:
    return "true" if flag else "false"
