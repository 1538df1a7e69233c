"""Keys and values of YAML: German words, dates and percentages as people write them, quotation marks (FORMAT 1, 2)."""

from __future__ import annotations

import re
from datetime import date as day

from builder.edit import Edit
from builder.fix.spot import Spot
from builder.yaml.fields import meant_key

_FLAGS = {"ja": "yes", "nein": "no", "wahr": "yes", "falsch": "no"}
_PERCENT = re.compile(r"(100|[0-9]{1,2})(?:[.,]([0-9]{1,9}))?[ \u00a0]?(?:%|Prozent)?")
_DATE = re.compile(r"([0-9]{1,2})\.[ ]?([0-9]{1,2})\.[ ]?([0-9]{4})")
_INDENT = re.compile(r"[ \t]*")
_SHORT = 80
"""A longer value is cut in the finding, so that nobody can be sure where it ends."""


def german_key(spot: Spot) -> tuple[Edit, ...]:
    """Write the English key in place of the German one, unless its mapping has that as well."""
    key, meant = spot.param("key"), spot.param("nearest")
    again = re.search(rf"^{re.escape(spot.before)}{meant}:", spot.text, re.MULTILINE)
    if not meant or meant_key(key) != meant or not spot.line.startswith(key) or again:
        return ()
    return (Edit(spot.offset, spot.offset + len(key), meant),)


def german_flag(spot: Spot) -> tuple[Edit, ...]:
    """Write `yes` for ja and `no` for nein."""
    return _instead(spot, _FLAGS.get(spot.param("value").lower(), ""))


def spelled_word(spot: Spot) -> tuple[Edit, ...]:
    """Write a known word that has other capitals as it is known."""
    value, meant = spot.param("value"), spot.param("nearest")
    return _instead(spot, meant) if value.lower() == meant.lower() else ()


def percentage(spot: Spot) -> tuple[Edit, ...]:
    """Write a percentage as the number alone, with a point."""
    number = _PERCENT.fullmatch(spot.param("value"))
    return _instead(spot, f"{number[1]}.{number[2]}" if number[2] else number[1]) if number else ()


def date(spot: Spot) -> tuple[Edit, ...]:
    """Write a German date, 19.8.2026, as 2026-08-19."""
    parts = _DATE.fullmatch(spot.param("value"))
    if parts is None:
        return ()
    try:
        return _instead(spot, day(int(parts[3]), int(parts[2]), int(parts[1])).isoformat())
    except ValueError:
        return ()


def quoted_value(spot: Spot) -> tuple[Edit, ...]:
    """Put the quotation marks around a value that needs them."""
    value = spot.param("value")
    if len(value) >= _SHORT or not spot.line.startswith(value) or value[0] in "\"'":
        return ()
    plain = not set('"\\') & set(value)
    quoted = f'"{value}"' if plain else "'" + value.replace("'", "''") + "'"
    return (Edit(spot.offset, spot.offset + len(value), quoted),)


def tab(spot: Spot) -> tuple[Edit, ...]:
    """Put two spaces in place of every tab that indents this line."""
    indent = _INDENT.match(spot.text, spot.start, spot.end)
    assert indent is not None
    return (Edit(indent.start(), indent.end(), indent[0].replace("\t", "  ")),)


def invisible(spot: Spot) -> tuple[Edit, ...]:
    """Take out a byte order mark within the text; what other control characters stood for nobody can be sure."""
    return (Edit(spot.offset, spot.offset + 1, ""),) if spot.line.startswith("\ufeff") else ()


def _instead(spot: Spot, meant: str) -> tuple[Edit, ...]:
    """Return the edit that puts `meant` in place of the value, inside its quotation marks if it has any."""
    value = spot.param("value")
    start = spot.offset + (spot.line[:1] in ("'", '"'))
    if not meant or not spot.text.startswith(value, start):
        return ()
    return (Edit(start, start + len(value), meant),)
