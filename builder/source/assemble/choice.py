"""Answers to tick and items to bring into order (FORMAT 4)."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from builder.diagnostics import Span
from builder.model.blocks import Block
from builder.model.ids import option_keys
from builder.model.inlines import Inline
from builder.model.questions import MultipleChoice, Option, Ordering, SingleChoice
from builder.source.assemble.attributes import read_attributes
from builder.source.assemble.feedback import answer_feedback, split_item
from builder.source.assemble.inline_text import text_of
from builder.source.assemble.opened import Opened
from builder.source.assemble.reading import Place, Reading
from builder.source.markdown.tree import RawItem


def single_choice(items: tuple[RawItem, ...], opened: Opened) -> SingleChoice:
    """Exactly one answer is right."""
    options = _options(items, opened, right=_is_ticked)
    right = sum(option.right for option in options)
    if right == 0:
        opened.report("no-right-answer")
    elif right > 1:
        opened.report("several-right-answers", count=right)
    return SingleChoice(options)


def multiple_choice(items: tuple[RawItem, ...], opened: Opened) -> MultipleChoice:
    """At least one answer is right."""
    options = _options(items, opened, right=_is_ticked)
    if not any(option.right for option in options):
        opened.report("no-right-answer")
    return MultipleChoice(options)


def ordering(items: tuple[RawItem, ...], opened: Opened) -> Ordering:
    """The order of the source is the right one."""
    return Ordering(_options(items, opened, right=lambda item: True))


def make_keys(
    texts: Sequence[str], *, written: Sequence[str], spans: Sequence[Span], reading: Reading
) -> tuple[str, ...]:
    """Return a key for each answer; the same text twice is reported at the later one."""
    seen: set[str] = set()
    for text, span in zip(texts, spans, strict=True):
        words = " ".join(text.split())
        if words and words in seen:
            reading.report("answer-twice", span, text=words)
        seen.add(words)
    return option_keys(texts, written=written)


def check_words(content: tuple[Block, ...] | tuple[Inline, ...], *, id: str, span: Span, reading: Reading) -> None:
    """Report an answer without content, and one that has neither words nor an id to be known by (a mere picture)."""
    if not content:
        reading.report("answer-empty", span)
    elif not text_of(content) and not id:
        reading.report("answer-id-needed", span)


def _options(items: tuple[RawItem, ...], opened: Opened, *, right: Callable[[RawItem], bool]) -> tuple[Option, ...]:
    if len(items) < 2:
        opened.report("one-answer-only")
    made = [_option(item, right=right(item), reading=opened.reading) for item in items]
    keys = make_keys(
        [text_of(option.content) for option in made],
        written=[option.key for option in made],
        spans=[option.span for option in made],
        reading=opened.reading,
    )
    return tuple(
        Option(option.span, key, option.content, option.right, option.feedback)
        for option, key in zip(made, keys, strict=True)
    )


def _option(item: RawItem, *, right: bool, reading: Reading) -> Option:
    """The option with its written id as key, "" where it has none."""
    body, parts = split_item(item, reading)
    values = read_attributes(item.attributes, (), at=item.span, reading=reading)
    content = reading.blocks(body, Place.ANSWER)
    check_words(content, id=values.id, span=item.span, reading=reading)
    return Option(item.span, values.id, content, right, answer_feedback(parts, reading))


def _is_ticked(item: RawItem) -> bool:
    return item.mark is not None and "x" in item.mark.text
