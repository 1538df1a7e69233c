"""One visible table: the form of the answers (and `type=`) says the type of the question (FORMAT 4)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from builder.model.blocks import Block
from builder.model.inlines import Gap
from builder.model.questions import Answers, FreeText, SingleChoice
from builder.source.assemble.choice import multiple_choice, ordering, single_choice
from builder.source.assemble.layout import Layout
from builder.source.assemble.matching import matching
from builder.source.assemble.opened import Opened
from builder.source.assemble.typed import cloze, numerical, short_answer
from builder.source.assemble.vocabulary import listed
from builder.source.markdown.tree import RawItem, RawList


class Form(StrEnum):
    """How answers are written; the value is what an author sees in a message."""

    ROUND = "- ( )"
    SQUARE = "- [ ]"
    ARROW = "- … => …"
    EQUALS = "- ="
    NUMBERED = "1. …"
    GAPS = "[[…]]"


@dataclass(frozen=True, slots=True)
class Body:
    """A question's body on its way to answers: `gaps` are those of title and prompt, in document order."""

    opened: Opened
    layout: Layout
    prompt: tuple[Block, ...]
    gaps: tuple[Gap, ...]


_MARKS = {"( )": Form.ROUND, "(x)": Form.ROUND, "[ ]": Form.SQUARE, "[x]": Form.SQUARE, "=": Form.EQUALS}

_ANSWERS: dict[tuple[Form | None, str], Callable[[Body], Answers]] = {
    (Form.ROUND, ""): lambda body: single_choice(body.layout.items, body.opened),
    (Form.SQUARE, ""): lambda body: multiple_choice(body.layout.items, body.opened),
    (Form.ARROW, ""): lambda body: matching(body.layout.items, body.opened),
    (Form.NUMBERED, "order"): lambda body: ordering(body.layout.items, body.opened),
    (Form.GAPS, ""): lambda body: cloze(body.gaps, body.opened),
    (Form.EQUALS, ""): lambda body: short_answer(body.layout.items, body.opened),
    (Form.EQUALS, "number"): lambda body: numerical(body.layout.items, body.opened),
    (None, "text"): lambda body: FreeText(),
}

_UNLIKE_TYPE = {"order": "order-without-list", "number": "number-without-answers", "text": "text-with-answers"}


def read_answers(body: Body) -> Answers:
    """Return the answers by the table; where it has no row for them, a finding and an empty choice."""
    kind = body.opened.values.text("type")
    forms = forms_of(body.layout, body.gaps, ordering=kind == "order")
    if len(forms) > 1:
        body.opened.report("answers-mixed", forms=listed(forms))
    # Of mixed forms, boxes to tick say least about how many are right: one fault less that only follows.
    form = Form.SQUARE if len(forms) > 1 and Form.SQUARE in forms else forms[0] if forms else None
    make = _ANSWERS.get((form, kind))
    if make is None:
        if len(forms) < 2:
            _refuse(body, form, kind)
        make = _ANSWERS.get((form, ""))
    if len(forms) == 1:
        _refuse_unmarked(body.layout, forms[0], body.opened)
    return make(body) if make else SingleChoice(())


def forms_of(layout: Layout, gaps: tuple[Gap, ...], *, ordering: bool) -> tuple[Form, ...]:
    """Return the forms that the answers have, each once, in the order of their first use."""
    found = [Form.GAPS] if gaps else []
    found += [form for item in layout.items for form in _forms(item)]
    if ordering and layout.numbered:
        found.append(Form.NUMBERED)
    return tuple(dict.fromkeys(found))


def _forms(item: RawItem) -> tuple[Form, ...]:
    marked = (_MARKS[item.mark.text],) if item.mark and item.mark.text in _MARKS else ()
    return (*marked, Form.ARROW) if item.arrow else marked


def _refuse(body: Body, form: Form | None, kind: str) -> None:
    opened = body.opened
    if kind:
        opened.reading.report(_UNLIKE_TYPE[kind], opened.values.spans["type"])
    elif "type" not in opened.values.spans:
        last = body.layout.prompt[-1] if body.layout.prompt else None
        forgotten = isinstance(last, RawList) and last.ordered
        opened.report("order-type-missing" if forgotten else "answers-missing")


def _refuse_unmarked(layout: Layout, form: Form, opened: Opened) -> None:
    """Within a list of answers every item is one; answers stand in `- ` lists, only an order in a numbered one."""
    if form in (Form.NUMBERED, Form.GAPS):
        return
    for item in layout.items:
        if not item.mark and not item.arrow:
            opened.reading.report("answer-mark-missing", item.span, form=form)
    if layout.numbered:
        opened.report("answers-numbered")
