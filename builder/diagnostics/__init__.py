"""Findings: what is wrong with the input, as values that every stage collects and the edges render."""

from builder.diagnostics.finding import Finding, Severity, finding
from builder.diagnostics.span import Span

__all__ = ["Finding", "Severity", "Span", "finding"]
