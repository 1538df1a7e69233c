"""What the modules of a course may know of each other: enough to tell whether a change in one concerns another."""

from __future__ import annotations

from typing import TypeAlias

from builder.model.course import Module
from builder.model.links import written_ids
from builder.model.units import Survey

Outline: TypeAlias = tuple[object, ...]


def outline(module: Module) -> Outline:
    """Return a value that is equal as long as no other module can see a difference.

    Others link to its folder, its files, their ids and its media (model/links.py), and count its surveys
    (check/surveys.py); whatever else of it changes is its own affair.
    """
    units = tuple((unit.head.path, unit.head.id, written_ids(unit)) for unit in module.units)
    surveys = tuple((unit.head.span, unit.wave) for unit in module.units if isinstance(unit, Survey))
    return (module.id, module.folder, module.media, units, surveys)
