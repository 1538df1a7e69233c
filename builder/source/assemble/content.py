"""One content file or one fragment of Markdown, from text to model."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from decimal import Decimal

from builder.diagnostics import Finding
from builder.diagnostics.allowance import Allowance
from builder.model.blocks import Block
from builder.model.metadata import Status
from builder.model.units import Footnote, Head, Lesson, Unit
from builder.source.allow import allowed_in_blocks
from builder.source.assemble.blocks import read_blocks
from builder.source.assemble.headings import check_order
from builder.source.assemble.quiz import read_quiz
from builder.source.assemble.reading import Place, Reading
from builder.source.assemble.scenario import read_scenario
from builder.source.assemble.survey import read_survey
from builder.source.assemble.title import read_head
from builder.source.frontmatter import Kind, read_front_matter, read_local_front_matter
from builder.source.markdown import read_markdown
from builder.source.markdown.tree import Document, Raw, RawHeading

_LINE_END = re.compile(r"\r\n?|\n")


@dataclass(frozen=True, slots=True)
class Fragment:
    """Blocks that are no file of a module's: an entry of the glossary, a local text. `allow`: what attributes allow."""

    body: tuple[Block, ...]
    footnotes: tuple[Footnote, ...]
    allow: tuple[Allowance, ...]
    findings: tuple[Finding, ...]


def read_content(
    text: str, *, file: str, id: str, kind: Kind, status: Status, pass_mark: Decimal
) -> tuple[Unit, tuple[Finding, ...]]:
    """Read `text`, the content file `file` of a module.

    `id` is the unit's, `status` the module's (it decides how much a missing id weighs), `pass_mark` the module's in
    percent. Returns a unit always, an empty one where nothing could be read, and every fault as a finding, in the
    order of the lines (FORMAT 2 at its end, 3 to 6, and 8).
    """
    text = text.removeprefix("\ufeff")
    front, line, faults = read_front_matter(text, file=file, kind=kind)
    document, more = read_markdown(_from_line(text, line), file=file, line=line)
    reading = Reading(file=file, unit=id, status=status, read=read_blocks)
    head, blocks, titles = read_head(front, document.blocks, id=id, reading=reading)
    allowed: list[Finding] = []
    head = replace(head, allow=(*front.allow, *allowed_in_blocks(document.blocks, allowed)))
    check_order(blocks, above=1, reading=reading)
    footnotes = _footnotes(document, Place.LESSON if kind is Kind.LESSON else Place.CASE, reading)
    unit: Unit
    match kind:
        case Kind.LESSON:
            unit = _lesson(blocks, footnotes, head=head, reading=reading)
        case Kind.SCENARIO:
            unit = read_scenario(blocks, footnotes, head=head, front=front, reading=reading)
        case Kind.QUIZ:
            unit = read_quiz(blocks, footnotes, head=head, front=front, pass_mark=pass_mark, reading=reading)
        case Kind.SURVEY:
            unit = read_survey(blocks, footnotes, head=head, front=front, reading=reading)
    return unit, _in_order((*faults, *reading.unsettled(more), *titles, *reading.findings(), *allowed))


def read_local(text: str, *, file: str) -> Fragment:
    """Read `text`, an edition's replacement of a `local` block; its front matter may hold `allow`."""
    text = text.removeprefix("\ufeff")
    allow, line, faults = read_local_front_matter(text, file=file)
    read = read_fragment(_from_line(text, line), file=file, line=line)
    return replace(read, allow=(*allow, *read.allow), findings=(*faults, *read.findings))


def read_fragment(text: str, *, file: str, line: int = 1, column: int = 1) -> Fragment:
    """Read `text`, blocks as in a lesson.

    `line` and `column` say where its first character stands in `file`. Its headings may start at any level.
    """
    document, faults = read_markdown(text.removeprefix("\ufeff"), file=file, line=line, column=column)
    reading = Reading(file=file, unit="", status=Status.DRAFT, read=read_blocks)
    blocks = reading.blocks(document.blocks, Place.LESSON)
    footnotes = _footnotes(document, Place.LESSON, reading)
    found: list[Finding] = []
    allow = tuple(allowed_in_blocks(document.blocks, found))
    return Fragment(blocks, footnotes, allow, _in_order((*reading.unsettled(faults), *reading.findings(), *found)))


def _from_line(text: str, line: int) -> str:
    starts = [0, *(end.end() for end in _LINE_END.finditer(text))]
    return text[starts[line - 1] :] if line <= len(starts) else ""


def _lesson(blocks: tuple[Raw, ...], footnotes: tuple[Footnote, ...], *, head: Head, reading: Reading) -> Lesson:
    if all(isinstance(node, RawHeading) for node in blocks):
        reading.report("lesson-empty", head.span)
    return Lesson(head, reading.blocks(blocks, Place.LESSON), footnotes)


def _footnotes(document: Document, place: Place, reading: Reading) -> tuple[Footnote, ...]:
    return tuple(Footnote(note.span, note.label, reading.blocks(note.body, place)) for note in document.footnotes)


def _in_order(found: tuple[Finding, ...]) -> tuple[Finding, ...]:
    return tuple(sorted(dict.fromkeys(found), key=lambda each: each.span))
