"""A finding in words: its catalogue entry with the placeholders filled."""

from __future__ import annotations

from collections import defaultdict

from builder.diagnostics.catalogue import entries
from builder.diagnostics.entry import Entry, Text
from builder.diagnostics.finding import Finding, Severity


def severity(found: Finding) -> Severity:
    """Return the severity that the catalogue gives to the finding's code."""
    return entries()[found.code].severity


def describe(found: Finding, *, language: str = "de") -> Text:
    """Return message and help of `found` in `language`, with its params in place of the `{placeholders}`."""
    text = entries()[found.code].text(language)
    values = dict(found.params)
    return Text(text.message.format_map(values), text.help.format_map(values))


def general(entry: Entry, *, language: str = "de") -> Text:
    """Return message and help of a code as such: "…" where a finding names its own facts."""
    text = entry.text(language)
    blank: defaultdict[str, str] = defaultdict(lambda: "…")
    return Text(text.message.format_map(blank), text.help.format_map(blank))
