"""The report as one JSON object, for programs."""

from __future__ import annotations

import json

from builder.diagnostics.describe import describe, severity
from builder.diagnostics.finding import Finding
from builder.diagnostics.report import Report


def as_json(report: Report, *, language: str = "de") -> str:
    """Return `{"findings": [...], "errors": n, "warnings": n}`; files are relative to the project folder."""
    found = [as_object(each, language=language) for each in report.findings]
    whole = {"findings": found, "errors": report.errors, "warnings": report.warnings}
    return json.dumps(whole, ensure_ascii=False, indent=2) + "\n"


def as_object(found: Finding, *, language: str = "de") -> dict[str, str | int]:
    """Return one finding as a JSON object. A finding about a whole file stands at its first character."""
    text = describe(found, language=language)
    return {
        "code": found.code,
        "severity": severity(found).value,
        "file": found.span.file,
        "line": max(found.span.line, 1),
        "column": max(found.span.column, 1),
        "message": text.message,
        "help": text.help,
    }
