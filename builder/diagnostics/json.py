"""The report as one JSON object, for programs."""

from __future__ import annotations

import json

from builder.diagnostics.allowance import Silenced
from builder.diagnostics.describe import describe, severity
from builder.diagnostics.finding import Finding
from builder.diagnostics.report import Report


def as_json(report: Report, *, language: str = "de") -> str:
    """Return the findings, those that an author gave a reason for, and their counts.

    `{"findings": [...], "errors": n, "warnings": n, "silenced": n, "silenced_findings": [...]}`; files are relative to
    the project folder.
    """
    found = [as_object(each, language=language) for each in report.findings]
    silenced = [silenced_object(each, language=language) for each in report.silenced]
    whole = {
        "findings": found,
        "errors": report.errors,
        "warnings": report.warnings,
        "silenced": len(silenced),
        "silenced_findings": silenced,
    }
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


def silenced_object(silenced: Silenced, *, language: str = "de") -> dict[str, str | int]:
    """Return one silenced finding as a JSON object: the finding, the reason, and where the author gives it."""
    allowed = silenced.allowance
    told = as_object(silenced.finding, language=language)
    return {**told, "reason": allowed.reason, "reason_file": allowed.span.file, "reason_line": allowed.span.line}
