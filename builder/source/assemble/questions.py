"""Questions, in a quiz or in a lesson's `question` block (FORMAT 4)."""

from __future__ import annotations

from builder.model.blocks import Practice
from builder.model.questions import Cloze, Question, ShortAnswer
from builder.source.assemble.attributes import Rule, Type
from builder.source.assemble.feedback import whole_feedback
from builder.source.assemble.forms import Body, read_answers
from builder.source.assemble.inline_text import gaps_of
from builder.source.assemble.layout import lay_out
from builder.source.assemble.opened import Opened
from builder.source.assemble.typed import longest_answer

QUESTION_RULES = (
    Rule("type", Type.CHOICE, values=("order", "number", "text")),
    Rule("points", Type.NUMBER, above=0),
    Rule("shuffle", Type.YES_NO),
    Rule("partial", Type.YES_NO),
    Rule("objective"),
    Rule("pool"),
    Rule("max", Type.WHOLE, least=1),
    Rule("case", Type.FLAG),
)


def practice(opened: Opened) -> Practice:
    """A practice question."""
    return Practice(opened.span, read_question(opened))


def read_question(opened: Opened) -> Question:
    """Return the question that `opened` is: a `## ` heading of a quiz or a `question` block."""
    if not opened.title:
        opened.report("question-without-title")
    values = opened.values
    layout = lay_out(opened, ordering=values.text("type") == "order")
    prompt = opened.blocks(layout.prompt)
    answers = read_answers(Body(opened, layout, prompt, (*gaps_of(opened.title), *gaps_of(prompt))))
    _refuse_idle_case(opened, typed=isinstance(answers, Cloze | ShortAnswer))
    return Question(
        span=opened.span,
        id=opened.id_or_made(),
        id_written=bool(opened.id),
        title=opened.title,
        prompt=prompt,
        answers=answers,
        feedback=whole_feedback(layout.parts, opened),
        points=values.number("points", default=1),
        shuffle=values.yes("shuffle"),
        partial=values.yes("partial") is not False,
        objective=values.text("objective"),
        pool=values.text("pool"),
        max_length=longest_answer(opened),
        objective_span=values.spans.get("objective"),
    )


def _refuse_idle_case(opened: Opened, *, typed: bool) -> None:
    if opened.values.flag("case") and not typed:
        opened.reading.report("case-without-typing", opened.values.spans["case"])
