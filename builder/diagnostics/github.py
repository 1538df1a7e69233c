"""The report as workflow commands, which GitHub and Forgejo show beside the changed lines."""

from __future__ import annotations

from builder.diagnostics.describe import describe, severity
from builder.diagnostics.finding import Finding, Severity
from builder.diagnostics.report import Report
from builder.diagnostics.text import exceptions

_COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "notice"}


def as_github(report: Report, *, language: str = "de") -> str:
    """Return one `::error file=…,line=…,col=…,title=…::message` line a finding, and one that counts the silenced."""
    lines = [_line(found, language) for found in report.findings]
    if report.silenced:
        lines.append(f"::notice title=kursbau::{_data(exceptions(len(report.silenced), language))}\n")
    return "".join(lines)


def _line(found: Finding, language: str) -> str:
    text = describe(found, language=language)
    place = {
        "file": found.span.file,
        "line": str(max(found.span.line, 1)),
        "col": str(max(found.span.column, 1)),
        "title": found.code,
    }
    properties = ",".join(f"{name}={_property(value)}" for name, value in place.items())
    return f"::{_COMMANDS[severity(found)]} {properties}::{_data(f'{text.message} {text.help}')}\n"


def _data(value: str) -> str:
    return value.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(value: str) -> str:
    return _data(value).replace(":", "%3A").replace(",", "%2C")
