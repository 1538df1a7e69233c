"""Gaps: chosen ones as Moodle's "select missing words", typed ones (and both together) as its cloze."""

from __future__ import annotations

import re
from decimal import Decimal

from markupsafe import escape

from builder.exporters._moodle.fragment import Fragment
from builder.exporters._moodle.question_values import (
    Answer,
    ClozeText,
    Combined,
    Embedded,
    MultiChoice,
    Selected,
    ShortText,
    Typed,
)
from builder.model.inlines import Gap
from builder.model.questions import Cloze

_ONE, _ZERO = Decimal(1), Decimal(0)
# What would end an answer, begin a part of the code, or be HTML: Moodle reads character references back, but keeps most
# backslashes.
_SPECIAL = re.compile(r'[&<>"\'}~=#\\]')


def chosen_gaps(cloze: Cloze, combined: Combined) -> tuple[tuple[str, ...], Selected]:
    """Return the marks for the gaps and the lists, one group for each gap, its right answer first."""
    choices: list[tuple[int, str]] = []
    marks: list[str] = []
    for group, gap in enumerate(cloze.gaps, start=1):
        marks.append(f"[[{len(choices) + 1}]]")
        choices += [(group, answer) for answer in gap.answers]
    return tuple(marks), Selected(tuple(choices), combined)


def typed_gaps(cloze: Cloze) -> tuple[tuple[str, ...], ClozeText]:
    """Return the marks for the gaps and a subquestion for each."""
    marks = tuple(f"{{#{number}}}" for number in range(1, len(cloze.gaps) + 1))
    return marks, ClozeText(tuple(_embedded(gap, case=cloze.case) for gap in cloze.gaps))


def _embedded(gap: Gap, *, case: bool) -> Embedded:
    if gap.chosen:
        return Embedded(_code("MULTICHOICE_S", gap), _list(gap))
    patterns = [answer.replace("*", "\\*") for answer in gap.answers]
    answers = tuple(Typed(pattern, pattern, _ONE) for pattern in dict.fromkeys(patterns))
    return Embedded(_code("SHORTANSWER_C" if case else "SHORTANSWER", gap), ShortText(answers, case))


def _list(gap: Gap) -> MultiChoice:
    answers = tuple(
        Answer(answer, Fragment(escape(answer)), _ZERO if place else _ONE) for place, answer in enumerate(gap.answers)
    )
    return MultiChoice(answers, Combined(), True, True)


def _code(kind: str, gap: Gap) -> str:
    """The gap as a teacher sees and edits it: `{1:SHORTANSWER:=Ausweis~=Pass}`."""
    right = 1 if gap.chosen else len(gap.answers)
    plain = [answer if gap.chosen else answer.replace("*", "\\*") for answer in gap.answers]
    spelled = [_SPECIAL.sub(lambda found: f"&#{ord(found[0])};", each) for each in plain]
    answers = "~".join(f"={each}" if place < right else each for place, each in enumerate(spelled))
    return f"{{1:{kind}:{answers}}}"
