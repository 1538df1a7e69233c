"""Every target, in the order in which they are built. A new one is one line here."""

from __future__ import annotations

from functools import cache
from importlib.metadata import entry_points

from builder.exporters.mbz.target import MBZ
from builder.exporters.moodlexml.target import MOODLEXML
from builder.exporters.scorm12.target import SCORM12
from builder.exporters.scorm2004.target import SCORM2004
from builder.exporters.target import Target
from builder.exporters.web.target import WEB

TARGETS: tuple[Target, ...] = (SCORM12, SCORM2004, WEB, MBZ, MOODLEXML)


@cache
def targets() -> dict[str, Target]:
    """Return all targets by name: ours, then those that other distributions register as `kursbau.targets`.

    Cached: looking for them reads every installed distribution, and each package asks.
    """
    known = {target.name: target for target in TARGETS}
    for point in sorted(entry_points(group="kursbau.targets"), key=lambda found: found.name):
        target = point.load()
        known.setdefault(target.name, target)
    return known
