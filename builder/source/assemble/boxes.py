"""The blocks that are a title and a body, each with what only it may say."""

from __future__ import annotations

from collections.abc import Callable

from builder.model.blocks import (
    Block,
    Box,
    BoxKind,
    ContentNote,
    Download,
    Law,
    List,
    Local,
    Paragraph,
    Plain,
    RecommendationRef,
    Reveal,
    Steps,
    Voice,
)
from builder.source.assemble.opened import Opened


def box(kind: BoxKind) -> Callable[[Opened], Block]:
    """Return what makes a titled box of `kind`."""
    return lambda opened: Box(opened.span, kind, opened.title, opened.body(), opened.id)


def law(opened: Opened) -> Law:
    """A legal basis."""
    values = opened.values
    source, ref = values.text("source"), values.text("ref")
    return Law(opened.span, opened.title, opened.body(), source, ref, opened.id, values.spans.get("source"))


def voice(opened: Opened) -> Voice:
    """A quotation of a person."""
    values = opened.values
    return Voice(opened.span, opened.title, opened.body(), values.text("by"), values.text("role"), opened.id)


def content_note(opened: Opened) -> ContentNote:
    """A warning: its first paragraph is shown, the rest starts hidden."""
    body = opened.body()
    shown = 1 if body and isinstance(body[0], Paragraph) else 0
    return ContentNote(opened.span, opened.title, body[:shown], body[shown:], opened.id)


def reveal(opened: Opened) -> Reveal:
    """A disclosure."""
    return Reveal(opened.span, opened.title, opened.body(), opened.id)


def steps(opened: Opened) -> Steps:
    """A numbered procedure: it needs a numbered list."""
    body = opened.body()
    if body and not any(isinstance(block, List) and block.ordered for block in body):
        opened.report("steps-without-list")
    return Steps(opened.span, opened.title, body, opened.id)


def plain(opened: Opened) -> Plain:
    """The same in plain language."""
    return Plain(opened.span, opened.title, opened.body(), opened.id)


def recommendation(opened: Opened) -> RecommendationRef:
    """A reference to recommendations.yaml."""
    ref, place = opened.values.text("ref"), opened.values.spans.get("ref")
    return RecommendationRef(opened.span, ref, opened.title, opened.body(), opened.id, place)


def download(opened: Opened) -> Download:
    """A file to keep."""
    return Download(opened.span, opened.title, opened.body(), opened.values.text("src"), opened.id)


def local(opened: Opened) -> Local:
    """A default text that an edition may replace by its id."""
    if not opened.id:
        opened.report("local-without-id")
    return Local(opened.span, opened.title, opened.body(), opened.id)
