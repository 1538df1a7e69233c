"""Choices of a scene: list items whose first thing is a link to a scene (FORMAT 5)."""

from __future__ import annotations

from dataclasses import replace

from builder.model.inlines import Inline, Link
from builder.model.units import Choice
from builder.source.assemble.attributes import Rule, Type, read_attributes
from builder.source.assemble.choice import check_words, make_keys
from builder.source.assemble.feedback import CHOICE_LABELS, joined, read_parts, split_item
from builder.source.assemble.inline_text import text_of
from builder.source.assemble.opened import Opened
from builder.source.assemble.reading import Place, Reading
from builder.source.markdown.tree import Paragraph, Raw, RawItem, RawList, RawQuote

_RULES = (Rule("points", Type.NUMBER, least=0),)


def split_choices(opened: Opened) -> tuple[tuple[Raw, ...], tuple[RawItem, ...]]:
    """Return a scene's body without its choices, and the items of its choices, which must be its end."""
    lists = [node for node in opened.raw if isinstance(node, RawList) and any(map(_leads_on, node.items))]
    if not lists:
        return opened.raw, ()
    first = next(i for i, node in enumerate(opened.raw) if node is lists[0])
    rest = [node for node in opened.raw[first:] if not any(node is found for found in lists)]
    for node in rest:
        if isinstance(node, RawQuote):
            opened.reading.report("feedback-not-indented", node.span)
    text = next((node for node in rest if not isinstance(node, RawQuote)), None)
    if text:
        opened.reading.report("text-after-choices", text.span)
    shown = (_unlabelled(node) if isinstance(node, RawQuote) else node for node in rest)
    return (*opened.raw[:first], *shown), tuple(item for found in lists for item in found.items)


def read_choices(items: tuple[RawItem, ...], *, effects: bool, reading: Reading) -> tuple[Choice, ...]:
    """Return the choices that `items` are; with `effects` each must say its effect."""
    made = [choice for item in items for choice in _choice(item, reading)]
    keys = make_keys(
        [text_of(choice.label) for choice in made],
        written=[choice.key for choice in made],
        spans=[choice.span for choice in made],
        reading=reading,
    )
    for choice in made:
        if not choice.feedback:
            reading.report("choice-without-feedback", choice.span)
        if effects and not choice.effect:
            reading.report("effect-missing", choice.span)
    return tuple(replace(choice, key=key) for choice, key in zip(made, keys, strict=True))


def _unlabelled(quote: RawQuote) -> RawQuote:
    """Feedback in the wrong place, its labels taken off: that they mean nothing there is the same fault."""
    return replace(quote, parts=tuple(replace(part, label="") for part in quote.parts))


def _leads_on(item: RawItem) -> bool:
    link = _first_link(item)
    return link is not None and link.href.startswith("#")


def _first_link(item: RawItem) -> Link | None:
    first = item.body[0] if item.body else None
    content = first.content if isinstance(first, Paragraph) else ()
    return content[0] if content and isinstance(content[0], Link) else None


def _choice(item: RawItem, reading: Reading) -> tuple[Choice, ...]:
    """The choice with its written id as key, "" where it has none; nothing where the item is none."""
    reading.refuse_marks(item)
    values = read_attributes(item.attributes, _RULES, at=item.span, reading=reading)
    body, parts = split_item(item, reading)
    link = _first_link(item)
    if link is None or not link.href.startswith("#"):
        reading.report(*("choice-elsewhere", link.span) if link else ("choice-without-link", item.span))
        reading.blocks(body, Place.CASE)
        return ()
    if body[1:]:
        reading.report("choice-with-text", body[1].span)
    label = _label(body[0], link, reading)
    if label:
        check_words(label, id=values.id, span=item.span, reading=reading)
    read = read_parts(parts, labels=CHOICE_LABELS, reading=reading)
    choice = Choice(
        span=item.span,
        key=values.id,
        label=label,
        target=link.href[1:],
        points=values.number("points", default=0),
        feedback=joined(read.get("")),
        effect=joined(read.get("effect")),
        law=joined(read.get("law")),
    )
    return (choice,)


def _label(first: Raw, link: Link, reading: Reading) -> tuple[Inline, ...]:
    """The link's words, and what follows it in its paragraph."""
    rest = first.content[1:] if isinstance(first, Paragraph) else ()
    return reading.inlines((*link.content, *rest), Place.CASE)
