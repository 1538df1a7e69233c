"""A branching case scenario: every top-level `## ` heading is a scene (FORMAT 5)."""

from __future__ import annotations

from builder.model.units import Ending, Footnote, Head, Scenario, Scene
from builder.source.assemble.attributes import Rule, Type
from builder.source.assemble.choices import read_choices, split_choices
from builder.source.assemble.graph import check_graph
from builder.source.assemble.opened import Opened, open_part, sections
from builder.source.assemble.reading import Place, Reading
from builder.source.frontmatter import FrontMatter
from builder.source.markdown.tree import Raw

_RULES = (Rule("ending", Type.CHOICE, values=tuple(ending.value for ending in Ending)),)


def read_scenario(
    blocks: tuple[Raw, ...], footnotes: tuple[Footnote, ...], *, head: Head, front: FrontMatter, reading: Reading
) -> Scenario:
    """Return the scenario whose body, without its title, is `blocks`."""
    before, parts = sections(blocks, level=2)
    intro = reading.blocks(before, Place.CASE)
    scenes = tuple(
        _scene(
            open_part(h.span, h.content, h.attributes, body, rules=_RULES, place=Place.CASE, reading=reading),
            effects=front.effects_required,
        )
        for h, body in parts
    )
    if scenes:
        check_graph(scenes, scored=front.scored, at=head.span, reading=reading)
    else:
        reading.report("scenario-empty", head.span)
    return Scenario(head, intro, scenes, front.scored, front.effects_required, footnotes)


def _scene(opened: Opened, *, effects: bool) -> Scene:
    if not opened.title:
        opened.report("heading-empty")
    raw, items = split_choices(opened)
    body = opened.blocks(raw)
    choices = read_choices(items, effects=effects, reading=opened.reading)
    _check_way_on(opened, count=len(choices), listed=bool(items))
    ending = opened.values.text("ending")
    return Scene(
        span=opened.span,
        id=opened.id_or_made(),
        id_written=bool(opened.id),
        title=opened.title,
        body=body,
        choices=choices,
        ending=Ending(ending) if ending else None,
    )


def _check_way_on(opened: Opened, *, count: int, listed: bool) -> None:
    """Either choices or an ending. What was meant for a choice and refused is not missed a second time."""
    ending = opened.values.spans.get("ending")
    if ending and listed:
        opened.reading.report("ending-with-choices", ending)
    elif not ending and not listed:
        opened.report("ending-missing")
    elif count == 1:
        opened.report("one-choice-only")
