"""Whether a translated unit has the structure and the right answers of its original (FORMAT 1)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

from builder.diagnostics import Finding, Span, finding
from builder.diagnostics.nearest import nearest
from builder.model.blocks import ChecklistItem
from builder.model.inlines import Inline
from builder.model.questions import (
    Cloze,
    Matching,
    MultipleChoice,
    Numerical,
    Option,
    Ordering,
    Question,
    SingleChoice,
)
from builder.model.units import Choice, Head, Quiz, Scene, SurveyChoice, SurveyItem, Unit
from builder.model.walk import walk
from builder.render.text import plain_text

_ELEMENTS = (Question, Scene, SurveyItem)
# What must be said again, and the same; `duration` and `objectives` are the original's.
_UNIT = ("scored", "effects_required", "attempts", "shuffle", "feedback", "wave")
_QUESTION = ("points", "partial", "objective", "pool", "shuffle", "max_length")

_SPELLED = {"max_length": "max", "effects_required": "effects"}


def agree(translated: Unit, original: Unit) -> tuple[Unit, tuple[Finding, ...]]:
    """Return `translated` with what holds in every language taken from `original`, and where the two disagree."""
    head = replace(
        translated.head,
        duration=original.head.duration,
        objectives=original.head.objectives,
        objective_spans=original.head.objective_spans,
    )
    found = [*_settings(translated, original), *_elements(translated, original), *_ids(translated, original)]
    settled: Unit = replace(translated, head=head)
    if isinstance(settled, Quiz) and isinstance(original, Quiz):
        settled = replace(settled, pass_mark=original.pass_mark, draws=original.draws)
    return settled, tuple(found)


def _settings(here: Unit, there: Unit) -> Iterator[Finding]:
    if here.head.private != there.head.private:
        yield finding("translation-differs", here.head.span, what="private")
    yield from _differing(here, there, _UNIT, here.head.span)


def _differing(here: object, there: object, names: Sequence[str], span: Span) -> Iterator[Finding]:
    for name in names:
        if getattr(here, name, None) != getattr(there, name, None):
            yield finding("translation-differs", span, what=_SPELLED.get(name, name))


def _elements(here: Unit, there: Unit) -> Iterator[Finding]:
    """Compare questions, scenes and survey items; one without a written id stands for the original at its place."""
    originals = [node for node in walk(there) if isinstance(node, _ELEMENTS)]
    by_id = {node.id: node for node in originals}
    met = []
    for index, node in enumerate(node for node in walk(here) if isinstance(node, _ELEMENTS)):
        original = by_id.get(node.id)
        if not node.id_written:
            original = originals[index] if index < len(originals) else None
            yield finding("translation-id-missing", node.span, id=original.id if original else node.id)
        elif original is None:
            yield _extra(node.span, node.id, list(by_id))
        if original is not None:
            met.append(original.id)
            yield from _element(node, original)
    yield from _lacking([node.id for node in originals], met, here.head.span)
    if sorted(met) == sorted(by_id) and met != [node.id for node in originals]:
        yield finding("translation-order", here.head.span, order=", ".join(by_id))


def _element(here: Any, there: Any) -> Iterator[Finding]:
    if type(here) is not type(there) or type(_answers(here)) is not type(_answers(there)):
        yield finding("translation-differs", here.span, what="type")
        return
    names = _QUESTION if isinstance(here, Question) else ("ending", "required")
    yield from _differing(here, there, names, here.span)
    yield from _keyed(_parts(here), _parts(there), here.span)
    if isinstance(here, Question) and _shape(here) != _shape(there):
        yield finding("translation-answers", here.span)


def _answers(node: Any) -> object:
    return getattr(node, "answers", None)


def _parts(node: Any) -> tuple[Any, ...]:
    """What has a key in a question, scene or item. Typed answers have other words in another language."""
    match _answers(node):
        case SingleChoice(options) | MultipleChoice(options) | Ordering(options) | SurveyChoice(options):
            return options
        case Matching(pairs, distractors):
            return (*pairs, *distractors)
        case _:
            return node.choices if isinstance(node, Scene) else ()


def _shape(question: Question) -> object:
    match question.answers:
        case Cloze(gaps, case):
            return [(gap.chosen, len(gap.answers) if gap.chosen else 0) for gap in gaps], case
        case Ordering(items):
            return [item.key for item in items]
        case Numerical(accepted):
            return [(each.value, each.tolerance) for each in accepted]
        case Matching(pairs, distractors):
            return _equal_sides([(p.key, p.right) for p in pairs] + [(d.key, d.content) for d in distractors])
        case _:
            return None


def _equal_sides(sides: Sequence[tuple[str, tuple[Inline, ...]]]) -> object:
    """The keys of right sides that are one and the same choice."""
    same: dict[str, set[str]] = {}
    for key, content in sides:
        same.setdefault(plain_text(content), set()).add(key)
    return {frozenset(keys) for keys in same.values() if len(keys) > 1}


def _keyed(here: Sequence[Any], there: Sequence[Any], span: Span) -> Iterator[Finding]:
    originals = {part.key: part for part in there}
    for part in here:
        original = originals.get(part.key)
        if original is None:
            known = ", ".join(originals)
            yield finding("translation-key", part.span, key=part.key, known=known, nearest=nearest(part.key, originals))
        elif _facts(part) != _facts(original):
            yield finding("translation-answer", part.span, key=part.key)
    if len(here) < len(there):
        yield from _lacking(list(originals), [part.key for part in here], span)


def _facts(part: Any) -> object:
    match part:
        case Option():
            return part.right
        case Choice():
            return part.target, part.points
        case ChecklistItem():
            return part.level
        case _:
            return type(part)


def _ids(here: Unit, there: Unit) -> Iterator[Finding]:
    """Compare the written ids of blocks, headings and pictures, and the keys of checklists."""
    mine, theirs = dict(_written(here)), dict(_written(there))
    yield from (_extra(span, id, list(theirs)) for id, span in mine.items() if id not in theirs)
    yield from _lacking(list(theirs), list(mine), here.head.span)
    lists = [[node for node in walk(unit) if isinstance(node, ChecklistItem)] for unit in (here, there)]
    yield from _keyed(lists[0], lists[1], here.head.span)


def _written(unit: Unit) -> Iterator[tuple[str, Span]]:
    for node in walk(unit):
        if not isinstance(node, (*_ELEMENTS, Head)) and (id := getattr(node, "id", "")):
            yield id, node.span


def _lacking(wanted: Sequence[str], met: Sequence[str], span: Span) -> Iterator[Finding]:
    return (finding("translation-lacks", span, id=id) for id in wanted if id not in met)


def _extra(span: Span, id: str, known: Sequence[str]) -> Finding:
    return finding("translation-extra", span, what=id, known=", ".join(known), nearest=nearest(id, known))
