"""What our player leaves out, told before the build."""

from __future__ import annotations

from builder.diagnostics import Finding, finding
from builder.model.course import Module


def left_out(module: Module) -> tuple[Finding, ...]:
    """Return a note for each survey: a package cannot take its answers anonymously (FORMAT 6)."""
    return tuple(finding("survey-left-out", survey.head.span, unit=survey.head.id) for survey in module.surveys())
