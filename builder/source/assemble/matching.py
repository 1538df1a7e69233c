"""Matching: `- Begriff => Zuordnung`, and right sides that belong to none (FORMAT 4)."""

from __future__ import annotations

from dataclasses import replace

from builder.model.inlines import Inline
from builder.model.questions import Distractor, Matching, Pair
from builder.source.assemble.attributes import read_attributes
from builder.source.assemble.choice import check_words, make_keys
from builder.source.assemble.feedback import answer_feedback, split_item
from builder.source.assemble.inline_text import text_of
from builder.source.assemble.line import one_line
from builder.source.assemble.opened import Opened
from builder.source.assemble.reading import Place, Reading
from builder.source.markdown.tree import RawItem


def matching(items: tuple[RawItem, ...], opened: Opened) -> Matching:
    """Pairs and distractors; there must be a pair, and two different right sides to choose from."""
    reading = opened.reading
    sides = [_sides(item, reading) for item in items]
    keys = make_keys(
        [text_of(side.left if isinstance(side, Pair) else ()) or text_of(_right(side)) for side in sides],
        written=[side.key for side in sides],
        spans=[side.span for side in sides],
        reading=reading,
    )
    keyed = [replace(side, key=key) for side, key in zip(sides, keys, strict=True)]
    pairs = tuple(side for side in keyed if isinstance(side, Pair))
    distractors = tuple(side for side in keyed if isinstance(side, Distractor))
    _refuse_too_few(pairs, distractors, opened)
    _refuse_right_distractors(pairs, distractors, reading)
    return Matching(pairs, distractors)


def _sides(item: RawItem, reading: Reading) -> Pair | Distractor:
    """A pair or a distractor with its written id as key, "" where it has none."""
    body, parts = split_item(item, reading)
    left = reading.inlines(one_line(body, reading), Place.ANSWER)
    right = reading.inlines(item.arrow.right, Place.ANSWER) if item.arrow else ()
    values = read_attributes(item.attributes, (), at=item.span, reading=reading)
    feedback = answer_feedback(parts, reading)
    if item.arrow and not right:
        reading.report("pair-side-empty", item.span)
    else:
        check_words(left or right, id=values.id, span=item.span, reading=reading)
    if left:
        return Pair(item.span, values.id, left, right, feedback)
    return Distractor(item.span, values.id, right, feedback)


def _right(side: Pair | Distractor) -> tuple[Inline, ...]:
    return side.right if isinstance(side, Pair) else side.content


def _refuse_too_few(pairs: tuple[Pair, ...], distractors: tuple[Distractor, ...], opened: Opened) -> None:
    if not pairs:
        opened.report("no-right-answer")
    elif len({text_of(pair.right) for pair in pairs} | {text_of(other.content) for other in distractors}) < 2:
        opened.report("one-answer-only")


def _refuse_right_distractors(pairs: tuple[Pair, ...], distractors: tuple[Distractor, ...], reading: Reading) -> None:
    """A distractor that is also some pair's right side would be right and wrong."""
    right = {text_of(pair.right) for pair in pairs}
    for distractor in distractors:
        if text_of(distractor.content) in right:
            reading.report("answer-twice", distractor.span, text=text_of(distractor.content))
