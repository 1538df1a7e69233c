"""Questions of the model as Moodle's own types, nine for nine (FORMAT 4; scoring: RUNTIME, Done, passed, score)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal

from builder.exporters._moodle.cloze import chosen_gaps, typed_gaps
from builder.exporters._moodle.feedback import both, combined, hints, remarks, whole_remarks
from builder.exporters._moodle.fragment import NOTHING, Fragment
from builder.exporters._moodle.html import MoodleRenderer
from builder.exporters._moodle.names import short_name
from builder.exporters._moodle.question_values import (
    Answer,
    Body,
    Essay,
    Match,
    MoodleQuestion,
    MultiChoice,
    Number,
    Ordered,
    ShortText,
    Stem,
    TrueFalse,
    Typed,
)
from builder.model.questions import (
    Cloze,
    FreeText,
    Matching,
    MultipleChoice,
    Numerical,
    Option,
    Ordering,
    Question,
    ShortAnswer,
    SingleChoice,
)
from builder.render.text import plain_text

_TRUE = frozenset({"richtig", "wahr", "true"})
_FALSE = frozenset({"falsch", "false"})
_ONE, _ZERO = Decimal(1), Decimal(0)
_ANYTHING = "*"  # Moodle's wildcard


@dataclass(frozen=True, slots=True)
class Asking:
    """What a question is made with: its renderer, and whether its answers are shuffled where it does not say.

    `ordering` False: the Moodle to serve has no ordering questions, so they become matching ones (before 4.4).
    `inline`: the code of a gap stands in the text itself, as Moodle's question XML wants it.
    """

    r: MoodleRenderer
    shuffle: bool = True
    ordering: bool = True
    inline: bool = False


def moodle_question(question: Question, a: Asking) -> MoodleQuestion:
    """Return `question` as Moodle has it. Its heading is the text's first paragraph (FORMAT 4)."""
    text, body, notes = _made(question, a)
    title = a.r.line(question.title)
    return MoodleQuestion(
        key=question.id,
        name=short_name(plain_text(question.title)) or question.id,
        text=title + text + hints(question, a.r),
        body=body,
        mark=question.points if question.graded else _ZERO,
        remarks=notes,
        hints=tuple(a.r.fragment(hint) for hint in question.feedback.hints),
        tags=(question.objective,) if question.objective else (),
        pool=question.pool,
        objective=question.objective,
    )


def _made(question: Question, a: Asking) -> tuple[Fragment, Body, Fragment]:
    """The text without its heading, the type's own values, and the general feedback."""
    if isinstance(question.answers, Cloze):
        return _cloze(question, question.answers, a)
    text = a.r.fragment(question.prompt)
    return text, *_body(question, a)


def _body(question: Question, a: Asking) -> tuple[Body, Fragment]:
    answers = question.answers
    match answers:
        case SingleChoice():
            return _single(question, answers.options, a), NOTHING
        case MultipleChoice():
            return _multiple(question, answers.options, a), NOTHING
        case Matching():
            return _matching(question, answers, a), remarks(question, a.r)
        case Ordering():
            return _ordering(question, answers, a), remarks(question, a.r)
        case ShortAnswer():
            return _short(question, answers, a), _partial(question, a)
        case Numerical():
            return _number(question, answers, a), _partial(question, a)
        case FreeText() | Cloze():
            feedback = question.feedback
            return Essay(), a.r.fragment((*feedback.correct, *feedback.partial, *feedback.incorrect))


def _single(question: Question, options: tuple[Option, ...], a: Asking) -> Body:
    words = [plain_text(getattr(option.content[0], "content", ())).casefold() for option in options if option.content]
    if len(words) == len(options) == 2 and words[0] in _TRUE and words[1] in _FALSE:
        true, false = (
            both(a.r, option.feedback, question.feedback.correct if option.right else question.feedback.incorrect)
            for option in options
        )
        return TrueFalse(options[0].right, true, false)
    return _choice(question, options, a, lambda option: _ONE if option.right else _ZERO, single=True)


def _multiple(question: Question, options: tuple[Option, ...], a: Asking) -> Body:
    """Each right tick earns its share and each wrong one costs its share; without partial credit a wrong one all."""
    right = sum(option.right for option in options)
    wrong = len(options) - right

    def fraction(option: Option) -> Decimal:
        if option.right:
            return _ONE / right
        return -_ONE / wrong if question.partial else -_ONE

    return _choice(question, options, a, fraction, single=False)


def _choice(
    question: Question, options: tuple[Option, ...], a: Asking, fraction: Callable[[Option], Decimal], *, single: bool
) -> MultiChoice:
    answers = tuple(
        Answer(
            option.key,
            a.r.fragment(option.content),
            fraction(option),
            a.r.fragment(option.feedback),
        )
        for option in options
    )
    return MultiChoice(answers, combined(question, a.r), single, _shuffle(question, a))


def _matching(question: Question, answers: Matching, a: Asking) -> Match:
    stems = tuple(Stem(pair.key, a.r.line(pair.left), plain_text(pair.right)) for pair in answers.pairs)
    rights = {stem.answer for stem in stems}
    spare = tuple(
        Stem(each.key, NOTHING, plain_text(each.content))
        for each in answers.distractors
        if plain_text(each.content) not in rights
    )
    return Match((*stems, *spare), combined(question, a.r), _shuffle(question, a))


def _ordering(question: Question, answers: Ordering, a: Asking) -> Body:
    items = tuple(
        Answer(item.key, a.r.fragment(item.content), Decimal(place))
        for place, item in enumerate(answers.items, start=1)
    )
    if a.ordering:
        # The restore of ordering questions, alone among these types, decodes no links here (seen in Moodle 4.5.6).
        return Ordered(items, combined(question, a.r, linked=False), not question.partial)
    stems = tuple(Stem(item.key, item.text, str(int(item.fraction))) for item in items)
    return Match(stems, combined(question, a.r), True)


def _short(question: Question, answers: ShortAnswer, a: Asking) -> ShortText:
    right = (
        Typed(each.key, escaped(each.text), _ONE, both(a.r, each.feedback, question.feedback.correct))
        for each in answers.accepted
    )
    return ShortText((*right, *_otherwise(question, a)), answers.case)


def _number(question: Question, answers: Numerical, a: Asking) -> Number:
    right = (
        Typed(each.key, f"{each.value:f}", _ONE, both(a.r, each.feedback, question.feedback.correct), each.tolerance)
        for each in answers.accepted
    )
    return Number((*right, *_otherwise(question, a)))


def _otherwise(question: Question, a: Asking) -> tuple[Typed, ...]:
    """What any other answer is told."""
    if not question.feedback.incorrect:
        return ()
    return (Typed("*", _ANYTHING, _ZERO, a.r.fragment(question.feedback.incorrect)),)


def _partial(question: Question, a: Asking) -> Fragment:
    """Feedback for a partly right answer, which these types never reach: it is shown rather than lost."""
    return whole_remarks(question, a.r, only="partial")


def _cloze(question: Question, answers: Cloze, a: Asking) -> tuple[Fragment, Body, Fragment]:
    if all(gap.chosen for gap in answers.gaps):
        marks, selected = chosen_gaps(answers, combined(question, a.r))
        return a.r.gaps(question, marks), selected, NOTHING
    marks, text = typed_gaps(answers)
    if a.inline:
        marks = tuple(gap.code for gap in text.gaps)
    return a.r.gaps(question, marks), text, whole_remarks(question, a.r)


def _shuffle(question: Question, a: Asking) -> bool:
    return a.shuffle if question.shuffle is None else question.shuffle


def escaped(text: str) -> str:
    """Return `text` as a pattern that matches itself alone: Moodle reads a bare `*` as a wildcard."""
    return text.replace("*", "\\*")
