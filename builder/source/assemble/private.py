"""What stays with the learner: reflections and checklists. Their ids are made where none is written."""

from __future__ import annotations

from builder.model.blocks import Block, Checklist, ChecklistItem, Level, Reflection
from builder.model.ids import option_keys, slug
from builder.source.assemble.attributes import Rule, Type, Values, read_attributes
from builder.source.assemble.inline_text import text_of
from builder.source.assemble.opened import Opened
from builder.source.markdown.tree import Raw, RawItem, RawList

_ITEM_RULES = (Rule("level", Type.CHOICE, values=tuple(level.value for level in Level)),)
_WORDS_OF_ID = 6


def reflection(opened: Opened) -> Reflection:
    """A private prompt; its title or its body says what to think about."""
    body = opened.body()
    if not opened.raw and not opened.title:
        opened.report("block-empty", keyword="reflection")
    return Reflection(opened.span, opened.title, body, _id(opened, body))


def checklist(opened: Opened) -> Checklist:
    """Items to tick, after an introduction. Nothing but items may follow the first."""
    starts = [i for i, node in enumerate(opened.raw) if isinstance(node, RawList) and not node.ordered]
    if not starts:
        opened.report("checklist-empty")
    first = starts[0] if starts else len(opened.raw)
    rest = opened.raw[first:]
    items = tuple(item for node in rest if isinstance(node, RawList) for item in node.items)
    _refuse_text(rest, opened)
    intro = opened.blocks(opened.raw[:first])
    made = _items(items, opened)
    return Checklist(opened.span, opened.title, intro, made, _id(opened, (*intro, *(b for i in made for b in i.body))))


def _refuse_text(rest: tuple[Raw, ...], opened: Opened) -> None:
    after = next((node for node in rest if not isinstance(node, RawList)), None)
    if after:
        opened.reading.report("checklist-text-after", after.span)


def _items(items: tuple[RawItem, ...], opened: Opened) -> tuple[ChecklistItem, ...]:
    reading = opened.reading
    read = []
    for item in items:
        reading.refuse_marks(item)
        values = read_attributes(item.attributes, _ITEM_RULES, at=item.span, reading=reading)
        read.append((item, values, opened.blocks(item.body)))
    texts = [text_of(body) for _, _, body in read]
    keys = option_keys(texts, written=[values.id for _, values, _ in read])
    return tuple(
        ChecklistItem(item.span, key, body, _level(values))
        for (item, values, body), key in zip(read, keys, strict=True)
    )


def _level(values: Values) -> Level | None:
    return Level(values.text("level")) if values.text("level") else None


def _id(opened: Opened, body: tuple[Block, ...]) -> str:
    """The written id, else one made from the unit's id, the title and the body's first words: seldom the same twice."""
    if opened.id:
        return opened.id
    words = text_of(body).split()[:_WORDS_OF_ID]
    made = slug(" ".join((opened.reading.unit, text_of(opened.title), *words))) or "unnamed"
    opened.reading.declare(made, opened.span)
    return made
