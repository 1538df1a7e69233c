"""The part of a question that is its type's own, `<plugin_qtype_…_question>` (MBZ_FORMAT 8.1)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import assert_never

from builder.exporters._moodle.element import Element, Value, child, decimal, element
from builder.exporters._moodle.fragment import NOTHING, Fragment
from builder.exporters._moodle.question_values import (
    Answer,
    Body,
    ClozeText,
    Combined,
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

_PLAIN, _HTML = 0, 1
_NO_UNITS = 3

Identify = Callable[..., int]
Attach = Callable[[str, int, Fragment], None]


@dataclass(frozen=True, slots=True)
class Pen:
    """What a body is written with: `id(kind, *key)` for its rows, `attach(area, item, html)` for its files."""

    id: Identify
    attach: Attach
    question: int


def body_xml(qtype: str, body: Body, pen: Pen, *, subquestions: Sequence[int] = ()) -> Element:
    """Return the element of `body`; `subquestions` are the ids of a cloze text's gaps, in order."""
    root = element(f"plugin_qtype_{qtype}_question")
    match body:
        case MultiChoice():
            _multichoice(root, body, pen)
        case TrueFalse():
            _truefalse(root, body, pen)
        case Match():
            _match(root, body, pen)
        case Ordered():
            _ordering(root, body, pen)
        case ShortText():
            _typed(child(root, "answers"), body.answers, pen)
            child(root, "shortanswer", {"usecase": int(body.case)}, id=pen.id("qtype_shortanswer_options"))
        case Number():
            _numerical(root, body, pen)
        case Selected():
            _gapselect(root, body, pen)
        case ClozeText():
            child(root, "answers")
            sequence = ",".join(map(str, subquestions))
            child(
                root,
                "multianswer",
                {"question": pen.question, "sequence": sequence},
                id=pen.id("question_multianswer"),
            )
        case Essay():
            child(root, "essay", _ESSAY, id=pen.id("qtype_essay_options"))
        case _:
            assert_never(body)
    return root


def _multichoice(root: Element, body: MultiChoice, pen: Pen) -> None:
    _answers(child(root, "answers"), body.answers, pen)
    values: dict[str, Value] = {
        "layout": 0,
        "single": int(body.single),
        "shuffleanswers": int(body.shuffle),
        **_combined(body.combined, pen),
        "answernumbering": "none",
        "shownumcorrect": 0,
        "showstandardinstruction": 1,
    }
    child(root, "multichoice", values, id=pen.id("qtype_multichoice_options"))


def _truefalse(root: Element, body: TrueFalse, pen: Pen) -> None:
    answers = child(root, "answers")
    true, false = (
        _answer(answers, pen, key, key, Decimal(body.right is right), feedback, format=_PLAIN)
        for key, right, feedback in (("True", True, body.true_feedback), ("False", False, body.false_feedback))
    )
    child(
        root,
        "truefalse",
        {"trueanswer": true, "falseanswer": false, "showstandardinstruction": 1},
        id=pen.id("question_truefalse"),
    )


def _match(root: Element, body: Match, pen: Pen) -> None:
    values: dict[str, Value] = {
        "shuffleanswers": int(body.shuffle),
        **_combined(body.combined, pen),
        "shownumcorrect": 0,
    }
    child(root, "matchoptions", values, id=pen.id("qtype_match_options"))
    matches = child(root, "matches")
    for stem in body.stems:
        id = pen.id("qtype_match_subquestions", stem.key)
        pen.attach("qtype_match/subquestion", id, stem.text)
        child(
            matches,
            "match",
            {"questiontext": str(stem.text.html), "questiontextformat": _HTML, "answertext": stem.answer},
            id=id,
        )


def _ordering(root: Element, body: Ordered, pen: Pen) -> None:
    _answers(child(root, "answers"), body.items, pen)
    values: dict[str, Value] = {
        "layouttype": 0,
        "selecttype": 0,
        "selectcount": len(body.items),
        "gradingtype": -1 if body.whole else 0,
        "showgrading": 0,
        "numberingstyle": "none",
        **_combined(body.combined, pen),
        "shownumcorrect": 0,
    }
    child(root, "ordering", values, id=pen.id("qtype_ordering_options"))


def _numerical(root: Element, body: Number, pen: Pen) -> None:
    ids = _typed(child(root, "answers"), body.answers, pen)
    child(root, "numerical_units")
    option: dict[str, Value] = {
        "showunits": _NO_UNITS,
        "unitsleft": 0,
        "unitgradingtype": 0,
        "unitpenalty": "0.1000000",
    }
    child(child(root, "numerical_options"), "numerical_option", option, id=pen.id("question_numerical_options"))
    records = child(root, "numerical_records")
    for id, answer in zip(ids, body.answers, strict=True):
        child(
            records,
            "numerical_record",
            {"answer": id, "tolerance": f"{answer.tolerance:f}"},
            id=pen.id("question_numerical", answer.key),
        )


def _gapselect(root: Element, body: Selected, pen: Pen) -> None:
    answers = child(root, "answers")
    for number, (group, text) in enumerate(body.choices):
        # The column for feedback holds the group here.
        values: dict[str, Value] = {
            "answertext": text,
            "answerformat": _HTML,
            "fraction": "0.0000000",
            "feedback": group,
            "feedbackformat": _PLAIN,
        }
        child(answers, "answer", values, id=pen.id("question_answers", str(group), text, str(number)))
    options: dict[str, Value] = {"shuffleanswers": 1, **_combined(body.combined, pen), "shownumcorrect": 0}
    child(root, "gapselect", options, id=pen.id("question_gapselect"))


_ESSAY: dict[str, Value] = {
    "responseformat": "plain",
    "responserequired": 0,
    "responsefieldlines": 10,
    "minwordlimit": None,
    "maxwordlimit": None,
    "attachments": 0,
    "attachmentsrequired": 0,
    "graderinfo": "",
    "graderinfoformat": _HTML,
    "responsetemplate": "",
    "responsetemplateformat": _HTML,
    "filetypeslist": "",
    "maxbytes": 0,
}


def _answers(parent: Element, answers: Sequence[Answer], pen: Pen) -> None:
    for each in answers:
        id = _answer(parent, pen, each.key, str(each.text.html), each.fraction, each.feedback, format=_HTML)
        pen.attach("answer", id, each.text)


def _typed(parent: Element, answers: Sequence[Typed], pen: Pen) -> list[int]:
    return [
        _answer(parent, pen, each.key, each.pattern, each.fraction, each.feedback, format=_PLAIN) for each in answers
    ]


def _answer(
    parent: Element,
    pen: Pen,
    key: str,
    text: str,
    fraction: Decimal,
    feedback: Fragment = NOTHING,
    *,
    format: int,
) -> int:
    id = pen.id("question_answers", key)
    pen.attach("answerfeedback", id, feedback)
    values: dict[str, Value] = {
        "answertext": text,
        "answerformat": format,
        "fraction": decimal(fraction, 7),
        "feedback": str(feedback.html),
        "feedbackformat": _HTML,
    }
    child(parent, "answer", values, id=id)
    return id


def _combined(combined: Combined, pen: Pen) -> dict[str, Value]:
    values: dict[str, Value] = {}
    for name, fragment in (
        ("correctfeedback", combined.correct),
        ("partiallycorrectfeedback", combined.partial),
        ("incorrectfeedback", combined.incorrect),
    ):
        pen.attach(name, pen.question, fragment)
        values |= {name: str(fragment.html), f"{name}format": _HTML}
    return values
