"""A finding in words: its catalogue entry with the placeholders filled."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping

from builder.diagnostics.catalogue import entries
from builder.diagnostics.entry import Entry, Text
from builder.diagnostics.finding import Finding, Severity

_SENTENCE_END = re.compile(r"(?<=[.!?]) ")


def severity(found: Finding) -> Severity:
    """Return the severity that the catalogue gives to the finding's code."""
    return entries()[found.code].severity


def describe(found: Finding, *, language: str = "de") -> Text:
    """Return message and help of `found` in `language`, with its params in place of the `{placeholders}`.

    A sentence about the nearest word, or about the known ones, is left out where there are none.
    """
    text = entries()[found.code].text(language)
    values = dict(found.params)
    return Text(_filled(text.message, values), _filled(text.help, values))


def _filled(text: str, values: Mapping[str, str]) -> str:
    lacking = [name for name in ("nearest", "near", "known") if values.get(name) == ""]
    said = [part for part in _SENTENCE_END.split(text) if not any(f"{{{name}}}" in part for name in lacking)]
    return (" ".join(said) or text).format_map({**values, **dict.fromkeys(lacking, "–")})


def general(entry: Entry, *, language: str = "de") -> Text:
    """Return message and help of a code as such: "…" where a finding names its own facts."""
    text = entry.text(language)
    blank: defaultdict[str, str] = defaultdict(lambda: "…")
    return Text(text.message.format_map(blank), text.help.format_map(blank))
