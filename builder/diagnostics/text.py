"""The report as text: place, message, the source line with a caret, and the remedy."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import TypeAlias
from unicodedata import east_asian_width

from builder.diagnostics.allowance import Silenced
from builder.diagnostics.describe import describe, severity
from builder.diagnostics.finding import Finding, Severity
from builder.diagnostics.report import Report

_NAMES = {
    "de": {Severity.ERROR: "Fehler", Severity.WARNING: "Warnung", Severity.NOTE: "Hinweis"},
    "en": {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "note"},
}
_COUNTS = {
    "de": {Severity.ERROR: ("Fehler", "Fehler"), Severity.WARNING: ("Warnung", "Warnungen"),
           Severity.NOTE: ("Hinweis", "Hinweise")},
    "en": {Severity.ERROR: ("error", "errors"), Severity.WARNING: ("warning", "warnings"),
           Severity.NOTE: ("note", "notes")},
}  # fmt: skip
_HELP = {"de": "Abhilfe", "en": "Help"}
_MORE = {
    "de": ("Und an einer weiteren Stelle.", "Und an {count} weiteren Stellen (alle mit --format json)."),
    "en": ("And in one more place.", "And in {count} more places (all of them with --format json)."),
}
_EXCEPTIONS = {
    "de": ("begründete Ausnahme", "begründete Ausnahmen"),
    "en": ("exception with a reason", "exceptions with a reason"),
}
_REASON = {"de": "Begründung ({place})", "en": "Reason ({place})"}
_NOTHING = {"de": "Alles in Ordnung: keine Fehler, keine Warnungen", "en": "All good: no errors, no warnings"}
_WIDEST = 160

_Lines: TypeAlias = Mapping[str, Sequence[str]]


def as_text(report: Report, *, language: str = "de", silenced: bool = False) -> str:
    """Return `report` for people, ending with a line that counts; `silenced`: exceptions with their reasons as well."""
    lines = {file: text.splitlines() for file, text in report.texts.items()}
    notes = Counter(found.code for found in report.findings if severity(found) is Severity.NOTE)
    blocks = ["\n".join(_block(found, notes, lines, language)) for found in _shown(report)]
    blocks += ["\n".join(_exception(each, lines, language)) for each in report.silenced if silenced]
    return "\n\n".join([*blocks, summary(report, language=language)]) + "\n"


def severity_name(level: Severity, language: str) -> str:
    """Return the word for `level` in `language`."""
    return _NAMES[language][level]


def summary(report: Report, *, language: str = "de") -> str:
    """Return one line that counts the findings by severity, and those that were silenced with a reason."""
    parts = []
    for level in Severity:
        count = report.count(level)
        if count:
            parts.append(f"{count} {_COUNTS[language][level][count != 1]}")
    parts = parts or [_NOTHING[language]]
    if report.silenced:
        parts.append(exceptions(len(report.silenced), language))
    return ", ".join(parts) + "."


def exceptions(count: int, language: str) -> str:
    """Return in words how many findings an author gave a reason for."""
    return f"{count} {_EXCEPTIONS[language][count != 1]}"


def _shown(report: Report) -> Iterator[Finding]:
    """Yield every error and warning, and the first note of each code: the others say the same of other places."""
    noted: set[str] = set()
    for found in report.findings:
        if severity(found) is Severity.NOTE:
            if found.code in noted:
                continue
            noted.add(found.code)
        yield found


def _block(found: Finding, notes: Mapping[str, int], lines: _Lines, language: str) -> Iterator[str]:
    """Yield the lines about `found`; `notes` counts the notes of each code."""
    text = describe(found, language=language)
    yield f"{found.span}: {severity_name(severity(found), language)} {found.code}"
    yield f"  {text.message}"
    yield from _excerpt(found, lines)
    yield f"  {_HELP[language]}: {text.help}"
    more = notes[found.code] - 1
    if more > 0 and severity(found) is Severity.NOTE:
        yield f"  {_MORE[language][more > 1].format(count=more)}"


def _exception(silenced: Silenced, lines: _Lines, language: str) -> Iterator[str]:
    found, allowed = silenced.finding, silenced.allowance
    yield f"{found.span}: {_EXCEPTIONS[language][0]} {found.code}"
    yield f"  {describe(found, language=language).message}"
    yield from _excerpt(found, lines)
    yield f"  {_REASON[language].format(place=allowed.span)}: {allowed.reason}"


def _excerpt(found: Finding, lines: _Lines) -> Iterator[str]:
    own = lines.get(found.span.file, ())
    if not 0 < found.span.line <= len(own):
        return
    line, column = own[found.span.line - 1], max(found.span.column, 1)
    start = max(0, column - _WIDEST // 2)
    shown = line[start : start + _WIDEST].replace("\t", " ")
    gutter = f"{found.span.line:>6} | "
    yield gutter + shown
    before = shown[: column - 1 - start]
    yield " " * (len(gutter) - 2) + "| " + " " * sum(_width(character) for character in before) + "^"


def _width(character: str) -> int:
    return 2 if east_asian_width(character) in "WF" else 1
