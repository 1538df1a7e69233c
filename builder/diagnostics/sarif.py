"""The report as SARIF 2.1.0, for code scanning services and editors."""

from __future__ import annotations

import json
from urllib.parse import quote

from builder.diagnostics.allowance import Silenced
from builder.diagnostics.catalogue import entries
from builder.diagnostics.describe import describe, general, severity
from builder.diagnostics.finding import Finding
from builder.diagnostics.report import Report
from builder.diagnostics.span import Span

_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"


def as_sarif(report: Report, *, language: str = "de", version: str) -> str:
    """Return `report` as a SARIF log (OASIS, 2.1.0) with one run of the tool in `version`."""
    codes = sorted({found.code for found in (*report.findings, *(each.finding for each in report.silenced))})
    driver = {"name": "kursbau", "version": version, "rules": [_rule(code, language) for code in codes]}
    run = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "results": [
            *(_result(found, codes, language) for found in report.findings),
            *(_suppressed(each, codes, language) for each in report.silenced),
        ],
    }
    return json.dumps({"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}, ensure_ascii=False, indent=2) + "\n"


def _rule(code: str, language: str) -> dict[str, object]:
    entry = entries()[code]
    text = general(entry, language=language)
    return {
        "id": code,
        "shortDescription": {"text": text.message},
        "help": {"text": text.help},
        "defaultConfiguration": {"level": entry.severity.value},
    }


def _result(found: Finding, codes: list[str], language: str) -> dict[str, object]:
    text = describe(found, language=language)
    return {
        "ruleId": found.code,
        "ruleIndex": codes.index(found.code),
        "level": severity(found).value,
        "message": {"text": f"{text.message} {text.help}"},
        "locations": [_location(found.span)],
        "suppressions": [],
    }


def _suppressed(silenced: Silenced, codes: list[str], language: str) -> dict[str, object]:
    """The result with its suppression (SARIF 2.1.0, 3.35). In a run that has one, every result says `suppressions`."""
    allowed = silenced.allowance
    reason = {
        "kind": "inSource",
        "status": "accepted",
        "justification": allowed.reason,
        "location": _location(allowed.span),
    }
    return {**_result(silenced.finding, codes, language), "suppressions": [reason]}


def _location(span: Span) -> dict[str, object]:
    region = {"startLine": max(span.line, 1), "startColumn": max(span.column, 1)}
    return {"physicalLocation": {"artifactLocation": {"uri": quote(span.file)}, "region": region}}
