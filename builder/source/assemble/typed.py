"""Typed answers: gaps, short answers, numbers (FORMAT 4)."""

from __future__ import annotations

from decimal import Decimal

from builder.model.inlines import Gap
from builder.model.questions import Accepted, AcceptedNumber, Cloze, Numerical, ShortAnswer
from builder.source.assemble.attributes import read_attributes
from builder.source.assemble.choice import check_words, make_keys
from builder.source.assemble.feedback import answer_feedback, split_item
from builder.source.assemble.inline_text import is_plain, text_of
from builder.source.assemble.line import one_line
from builder.source.assemble.numbers import is_ambiguous, parse_number, split_tolerance
from builder.source.assemble.opened import Opened
from builder.source.assemble.reading import Place, Reading
from builder.source.markdown.tree import RawItem

LONGEST_ANSWER = 60


def longest_answer(opened: Opened) -> int:
    """Return how many characters a learner may type."""
    return opened.values.whole("max", default=LONGEST_ANSWER)


def cloze(gaps: tuple[Gap, ...], opened: Opened) -> Cloze:
    """The gaps of the text, typed and chosen ones."""
    for gap in gaps:
        _check_gap(gap, opened)
    return Cloze(gaps, opened.values.flag("case"))


def short_answer(items: tuple[RawItem, ...], opened: Opened) -> ShortAnswer:
    """Every listed answer is accepted."""
    read = _accepted(items, opened)
    longest = longest_answer(opened)
    for answer in read:
        if len(answer.text) > longest:
            opened.reading.report("answer-too-long", answer.span, text=answer.text, longest=longest)
    return ShortAnswer(read, opened.values.flag("case"))


def numerical(items: tuple[RawItem, ...], opened: Opened) -> Numerical:
    """Every listed number is accepted, each with its tolerance."""
    return Numerical(tuple(_number(answer, opened.reading) for answer in _accepted(items, opened)))


def _check_gap(gap: Gap, opened: Opened) -> None:
    report, longest = opened.reading.report, longest_answer(opened)
    if not gap.answers or not all(answer.strip() for answer in gap.answers):
        report("gap-empty", gap.span)
    elif gap.chosen and len(gap.answers) < 2:
        report("gap-one-choice", gap.span)
    elif len(set(gap.answers)) < len(gap.answers):
        report("gap-answer-twice", gap.span)
    for answer in () if gap.chosen else gap.answers:
        if len(answer) > longest:
            report("answer-too-long", gap.span, text=answer, longest=longest)


def _accepted(items: tuple[RawItem, ...], opened: Opened) -> tuple[Accepted, ...]:
    read = [_answer(item, opened.reading) for item in items]
    keys = make_keys(
        [answer.text for answer in read],
        written=[answer.key for answer in read],
        spans=[answer.span for answer in read],
        reading=opened.reading,
    )
    return tuple(
        Accepted(answer.span, key, answer.text, answer.feedback) for answer, key in zip(read, keys, strict=True)
    )


def _answer(item: RawItem, reading: Reading) -> Accepted:
    """The accepted answer with its written id as key, "" where it has none."""
    body, parts = split_item(item, reading)
    content = reading.inlines(one_line(body, reading), Place.ANSWER)
    values = read_attributes(item.attributes, (), at=item.span, reading=reading)
    check_words(content, id=values.id, span=item.span, reading=reading)
    if not is_plain(content):
        reading.report("answer-not-plain", item.span)
    return Accepted(item.span, values.id, text_of(content), answer_feedback(parts, reading))


def _number(answer: Accepted, reading: Reading) -> AcceptedNumber:
    written, tolerance = split_tolerance(answer.text)
    for part in (written, tolerance):
        if is_ambiguous(part):
            reading.report("number-ambiguous", answer.span, text=part)
        elif answer.text and parse_number(part) is None:
            reading.report("number-malformed", answer.span, text=part)
    value, spread = parse_number(written) or Decimal(0), parse_number(tolerance) or Decimal(0)
    if spread < 0:
        reading.report("number-malformed", answer.span, text=tolerance)
    return AcceptedNumber(answer.span, answer.key, value, abs(spread), answer.feedback)
