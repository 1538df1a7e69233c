"""Which targets an edition is built for."""

from __future__ import annotations

from builder.diagnostics import Finding, finding
from builder.exporters.table import ANNOUNCED, targets
from builder.exporters.target import Target
from builder.model.edition import Edition


def chosen_targets(edition: Edition, named: tuple[str, ...]) -> tuple[Target, ...]:
    """Return the targets `named` (on the command line: they win), else the edition's, else all (FORMAT 7)."""
    wanted = named or edition.targets
    return tuple(target for name, target in targets().items() if not wanted or name in wanted)


def unavailable(edition: Edition) -> tuple[Finding, ...]:
    """Return a finding for each target that the edition asks for and that this version cannot build."""
    missing = [name for name in edition.targets if name in ANNOUNCED and name not in targets()]
    return tuple(finding("target-not-available", edition.span, target=name) for name in missing)
