"""docs/handbuch → chapters. They are lessons in our own format, so that the handbook shows what it speaks of."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

from builder.context import Context
from builder.diagnostics import Finding, Span
from builder.model.course import Course, Module
from builder.model.metadata import Completion, Programme, Status
from builder.model.units import Unit
from builder.source.assemble import read_content
from builder.source.assets import scan
from builder.source.files import Files
from builder.source.names import is_content, read_name

HANDBOOK = "handbuch"


@dataclass(frozen=True, slots=True)
class Handbook:
    """The handbook as a course of one module, its chapters in their order, and what is wrong with them."""

    course: Course
    module: Module
    findings: tuple[Finding, ...]


def read_handbook(folder: Path, *, context: Context) -> Handbook:
    """Read the chapters in `folder`, named as lessons are (FORMAT 1), and the pictures in its `media/`.

    Paths are relative to the folder around it.
    """
    files = Files(folder.parent, context)
    units: list[Unit] = []
    for path in files.list(folder):
        text = files.text(path) if is_content(path.name) else None
        if text is None:
            continue
        name = files.name(path)
        parts, faults = read_name(path.name, file=name)
        unit, found = read_content(
            text, file=name, id=parts.id, kind=parts.kind, status=Status.RELEASED, pass_mark=Decimal(0)
        )
        files.found.extend((*faults, *found))
        units.append(unit)
    here = Span(HANDBOOK)
    media = tuple(scan(folder / "media", files))
    module = Module(here, HANDBOOK, "", "Handbuch", "1.0.0", "de", Completion(()), units=tuple(units), media=media)
    programme = Programme(here, HANDBOOK, "kursbau", "1.0.0", "de", order=(HANDBOOK,))
    return Handbook(Course(programme, (module,)), module, tuple(files.found))
