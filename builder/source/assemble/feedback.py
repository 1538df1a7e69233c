"""Quotations that are feedback: in an answer or a choice, or labelled, on the whole question (FORMAT 4 and 5)."""

from __future__ import annotations

from collections.abc import Iterable

from builder.diagnostics import Span
from builder.model.blocks import Block
from builder.model.questions import Feedback
from builder.source.assemble.opened import Opened
from builder.source.assemble.reading import Place, Reading
from builder.source.assemble.vocabulary import listed, nearest_label
from builder.source.markdown.tree import QuotePart, Raw, RawItem, RawQuote

QUESTION_LABELS = ("correct", "incorrect", "partial", "hint")
CHOICE_LABELS = ("effect", "law")
_MAY_REPEAT = ("hint", "")


def split_item(item: RawItem, reading: Reading) -> tuple[tuple[Raw, ...], tuple[QuotePart, ...]]:
    """Return the body of an answer or a choice without its quotations, and these quotations' parts."""
    quotes = [node for node in item.body if isinstance(node, RawQuote)]
    rest = tuple(node for node in item.body if not isinstance(node, RawQuote))
    if quotes:
        first = item.body.index(quotes[0])
        after = next((node for node in item.body[first:] if not isinstance(node, RawQuote)), None)
        if after:
            reading.report("text-after-feedback", after.span)
    return rest, tuple(part for quote in quotes for part in quote.parts)


def read_parts(
    parts: Iterable[QuotePart], *, labels: tuple[str, ...], reading: Reading
) -> dict[str, list[tuple[Block, ...]]]:
    """Return the bodies of `parts` by label ("" without one), in order; `labels` are those that may stand here."""
    read: dict[str, list[tuple[Block, ...]]] = {}
    for part in parts:
        body = reading.blocks(part.body, Place.ANSWER)
        if part.label and part.label not in labels:
            _refuse(part.label, part.span, labels, reading)
            continue
        if part.label in read and part.label not in _MAY_REPEAT:
            reading.report("label-twice", part.span, label=part.label)
        elif not body and part.label:
            reading.report("label-empty", part.span, label=part.label)
        read.setdefault(part.label, []).append(body)
    return read


def joined(bodies: list[tuple[Block, ...]] | None) -> tuple[Block, ...]:
    """Return `bodies` one after the other."""
    return tuple(block for body in bodies or () for block in body)


def answer_feedback(parts: tuple[QuotePart, ...], reading: Reading) -> tuple[Block, ...]:
    """Return the feedback on one answer; labels do not belong there."""
    return joined(read_parts(parts, labels=(), reading=reading).get(""))


def whole_feedback(parts: tuple[QuotePart, ...], opened: Opened) -> Feedback:
    """Return the labelled feedback on a whole question, and its hints."""
    read = read_parts(parts, labels=QUESTION_LABELS, reading=opened.reading)
    return Feedback(
        correct=joined(read.get("correct")),
        incorrect=joined(read.get("incorrect")),
        partial=joined(read.get("partial")),
        hints=tuple(body for body in read.get("hint", ()) if body),
    )


def _refuse(label: str, span: Span, known: tuple[str, ...], reading: Reading) -> None:
    everywhere = (*QUESTION_LABELS, *CHOICE_LABELS)
    near = nearest_label(label, known or everywhere)
    if label in everywhere:
        reading.report("label-not-here", span, label=label)
    else:
        reading.report("label-unknown", span, label=label, known=listed(known or everywhere), nearest=near)
