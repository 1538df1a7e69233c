"""What a learner can choose: the text shown, and what the script calls it, which is the same in every language."""

from __future__ import annotations

from builder.model.blocks import Block
from builder.model.inlines import Gap
from builder.model.questions import Cloze, Matching, Numerical, Question, ShortAnswer
from builder.render.text import plain_text

Choice = tuple[str, str]


def right_sides(question: Question, original: Question) -> tuple[Choice, ...]:
    """Return text and value of the right sides of a matching question, sorted by text, equal ones once.

    `original` is the question in the module's own language: its texts are the values (docs/tracking.md, Responses).
    """
    values = dict(_sides(original))
    shown = {values[key]: text for key, text in _sides(question)}
    return _sorted([(text, value) for value, text in shown.items()])


def gap_choices(gap: Gap, n: int, original: Question) -> tuple[Choice, ...]:
    """Return text and value of the answers to choose from in the n-th gap, sorted by text."""
    answers = original.answers
    values = answers.gaps[n].answers if isinstance(answers, Cloze) else gap.answers
    return _sorted(list(zip(gap.answers, values, strict=True)))


def accepted_feedback(question: Question, original: Question) -> tuple[tuple[str, tuple[Block, ...]], ...]:
    """Return key and feedback of each accepted answer; right numbers have the keys of the original's."""
    match question.answers, original.answers:
        case Numerical(numbers), Numerical(originals):
            return tuple((own.key, each.feedback) for each, own in zip(numbers, originals, strict=True))
        case ShortAnswer(texts), _:
            return tuple((each.key, each.feedback) for each in texts)
        case _:
            return ()


def _sides(question: Question) -> list[tuple[str, str]]:
    answers = question.answers
    if not isinstance(answers, Matching):
        return []
    pairs = [(pair.key, plain_text(pair.right)) for pair in answers.pairs]
    return pairs + [(each.key, plain_text(each.content)) for each in answers.distractors]


def _sorted(choices: list[Choice]) -> tuple[Choice, ...]:
    """In an order that gives no answer away."""
    return tuple(sorted(choices, key=lambda choice: choice[0].lower()))
