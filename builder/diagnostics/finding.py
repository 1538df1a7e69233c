"""One finding: a code, a place, and the facts that its message names."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from builder.diagnostics.span import Span


class Severity(StrEnum):
    """How much a finding weighs. Errors stop a build, warnings and notes do not."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Finding:
    """A fault in the input, told but never raised.

    `code` names an entry of the catalogue, which holds its severity, message and help in every language;
    `params` are the values that the message's `{placeholders}` take, in the order they were given.
    """

    code: str
    span: Span
    params: tuple[tuple[str, str], ...] = ()


def finding(code: str, span: Span, **params: object) -> Finding:
    """Return the finding `code` at `span`; `params` fill the placeholders of its message (turned into text)."""
    return Finding(code, span, tuple((name, str(value)) for name, value in params.items()))
