"""Shares of a mark: the import takes only those that Moodle's own forms offer."""

from __future__ import annotations

from decimal import Decimal

from builder.diagnostics import Finding, finding
from builder.model.questions import Cloze, MultipleChoice, Question

# In percent, as the question bank lists them; each also as a deduction.
_OFFERED = tuple(
    map(
        Decimal,
        "100 90 83.33333 80 75 70 66.66667 60 50 40 33.33333 30 25 20 16.66667 14.28571 12.5 11.11111 10 5 0".split(),
    )
)
_CLOSE = Decimal("0.001")


def percent(fraction: Decimal) -> str:
    """Return `fraction` (1 for all of the mark) in percent: the nearest share that Moodle offers."""
    wanted = abs(fraction) * 100
    nearest = min(_OFFERED, key=lambda offered: abs(offered - wanted))
    return f"{-nearest if fraction < 0 else nearest:f}"


def fraction_findings(question: Question) -> tuple[Finding, ...]:
    """Return what the question XML says of `question` only nearly."""
    answers = question.answers
    if isinstance(answers, MultipleChoice):
        return _shares(question, answers)
    typed = isinstance(answers, Cloze) and not all(gap.chosen for gap in answers.gaps)
    if isinstance(answers, Cloze) and typed and question.points != len(answers.gaps):
        points, gaps = f"{question.points:f}", len(answers.gaps)
        return (finding("moodlexml-gap-points", question.span, points=points, gaps=gaps),)
    return ()


def _shares(question: Question, answers: MultipleChoice) -> tuple[Finding, ...]:
    right = sum(option.right for option in answers.options)
    wrong = len(answers.options) - right if question.partial else 0
    for count in (right, wrong):
        share = Decimal(100) / max(count, 1)
        nearest = Decimal(percent(share / 100))
        if abs(nearest - share) > _CLOSE:
            return (finding("moodlexml-share", question.span, share=f"{share:.2f}", nearest=f"{nearest:.2f}"),)
    return ()
