"""Which targets an edition is built for."""

from __future__ import annotations

from builder.exporters.table import targets
from builder.exporters.target import Target
from builder.model.edition import Edition


def chosen_targets(edition: Edition, named: tuple[str, ...]) -> tuple[Target, ...]:
    """Return the targets `named` (on the command line: they win), else the edition's, else all (FORMAT 7)."""
    wanted = named or edition.targets
    return tuple(target for name, target in targets().items() if not wanted or name in wanted)
