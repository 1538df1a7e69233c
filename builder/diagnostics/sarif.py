"""The report as SARIF 2.1.0, for code scanning services and editors."""

from __future__ import annotations

import json
from urllib.parse import quote

from builder.diagnostics.catalogue import entries
from builder.diagnostics.describe import describe, general, severity
from builder.diagnostics.finding import Finding
from builder.diagnostics.report import Report

_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"


def as_sarif(report: Report, *, language: str = "de", version: str) -> str:
    """Return `report` as a SARIF log (OASIS, 2.1.0) with one run of the tool in `version`."""
    codes = sorted({found.code for found in report.findings})
    driver = {"name": "kursbau", "version": version, "rules": [_rule(code, language) for code in codes]}
    run = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "results": [_result(found, codes, language) for found in report.findings],
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
    region = {"startLine": max(found.span.line, 1), "startColumn": max(found.span.column, 1)}
    place = {"artifactLocation": {"uri": quote(found.span.file)}, "region": region}
    return {
        "ruleId": found.code,
        "ruleIndex": codes.index(found.code),
        "level": severity(found).value,
        "message": {"text": f"{text.message} {text.help}"},
        "locations": [{"physicalLocation": place}],
    }
