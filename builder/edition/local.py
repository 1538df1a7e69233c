"""An edition's local texts in place of the modules' `local` blocks (FORMAT 7)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from builder.diagnostics import Finding, finding
from builder.diagnostics.nearest import nearest
from builder.edition.rebuild import Rebuild
from builder.model.blocks import Local
from builder.model.course import Module
from builder.model.edition import LocalText
from builder.model.inlines import FootnoteRef
from builder.model.units import Footnote, Lesson, Unit
from builder.model.walk import walk


def with_local_texts(module: Module, texts: tuple[LocalText, ...], found: list[Finding]) -> Module:
    """Return `module` with every `local` block replaced that `texts` names for it; one that names none is a finding.

    A translation keeps its own default text: the replacement is written in the module's language.
    """
    own = {text.block: text for text in texts if text.module == module.id}
    if not own:
        return module
    units = tuple(_unit(unit, own) if isinstance(unit, Lesson) else unit for unit in module.units)
    known = [node.id for node in walk(module.units) if isinstance(node, Local)]
    found.extend(_unknown(own, module, known))
    return replace(module, units=units)


def _unknown(texts: dict[str, LocalText], module: Module, known: list[str]) -> Iterator[Finding]:
    for block, text in texts.items():
        if block not in known:
            facts = {"module": module.id, "block": block, "known": ", ".join(known), "nearest": nearest(block, known)}
            yield finding("local-block-unknown", text.span, **facts)


def _unit(lesson: Lesson, texts: dict[str, LocalText]) -> Unit:
    footnotes: list[Footnote] = []

    def filled(block: Local) -> Local:
        text = texts.get(block.id)
        if text is None:
            return block
        own = _with_own_labels(text)
        footnotes.extend(own.footnotes)
        return replace(block, body=own.body)

    changed = Rebuild(nodes={Local: filled}, string=lambda text, _field, _span: text)(lesson)
    return replace(changed, footnotes=(*changed.footnotes, *footnotes)) if footnotes else changed


def _with_own_labels(text: LocalText) -> LocalText:
    """Give the text's footnotes labels that no footnote of the lesson has."""
    relabel = Rebuild(
        nodes={
            FootnoteRef: lambda node: replace(node, label=f"{text.block}--{node.label}"),
            Footnote: lambda node: replace(node, label=f"{text.block}--{node.label}"),
        },
        string=lambda string, _field, _span: string,
    )
    return relabel(text) if text.footnotes else text
