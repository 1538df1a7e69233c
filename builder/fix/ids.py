"""Ids that are missing: the one that held until now is written, so that saved answers are found again (FORMAT 8)."""

from __future__ import annotations

import re

from builder.edit import Edit
from builder.fix.spot import Spot

# Attributes at the end of a heading or a `:::` line.
_BRACES = re.compile(r"(?<=[ \t])\{(?!\{)(?:[^{}\"]|\"[^\"]*\"|\{\{[^{}]*\}\})*\}[ \t]*$")


def missing_id(spot: Spot) -> tuple[Edit, ...]:
    """Write the id at the end of the line, or first into the braces that stand there."""
    id, line = spot.param("id"), spot.line
    if braces := _BRACES.search(line):
        inside = spot.offset + braces.start() + 1
        blank = "" if spot.text[inside] in " \t}" else " "
        return (Edit(inside, inside, f"#{id}{blank}"),)
    end = spot.offset + len(line.rstrip(" \t"))
    return (Edit(end, end, f" {{#{id}}}"),)
