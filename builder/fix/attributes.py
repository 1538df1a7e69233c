"""Attributes in braces: straight quotation marks, German names and values, flags (FORMAT 3)."""

from __future__ import annotations

import re

from builder.edit import Edit
from builder.fix.spot import Spot
from builder.source.assemble.vocabulary import meant_attribute, meant_value

_QUOTED = re.compile(r"""'([^'"{}]*)'|[“”„‟«»‚‘’‹›]([^“”„‟«»‹›"{}]*)[“”„‟«»‚‘’‹›"]""")
_TITLE = re.compile(r"""\]\([^\s()<>]+[ \t]+([“”„‟«»‚‘’‹›])([^“”„‟«»‹›"()]*)([“”„‟«»‚‘’‹›"])\)""")
_VALUE = re.compile(r"""=("?)([^"\s{}]*)\1(?=[\s}])""")
_YES = ("yes", "true", "ja")


def straight_quotes(spot: Spot) -> tuple[Edit, ...]:
    """Put straight quotation marks around a value that has typographic or single ones, where both are there."""
    value = _QUOTED.match(spot.line)
    if value is None:
        return ()
    end = spot.offset + value.end()
    return Edit(spot.offset, spot.offset + 1, '"'), Edit(end - 1, end, '"')


def link_title(spot: Spot) -> tuple[Edit, ...]:
    """Put straight quotation marks around the caption of a picture or the title of a link."""
    title = _TITLE.match(spot.line)
    if title is None:
        return ()
    return tuple(Edit(spot.offset + title.start(n), spot.offset + title.end(n), '"') for n in (1, 3))


def german_attribute(spot: Spot) -> tuple[Edit, ...]:
    """Write the English name of an attribute that has its German one, unless that one is given as well."""
    name, meant = spot.param("name"), spot.param("nearest")
    again = re.search(rf"[{{\s]{meant}(?=[=\s}}])", spot.text[spot.start : spot.end])
    if not meant or meant_attribute(name) != meant or again:
        return ()
    return (Edit(spot.offset, spot.offset + len(name), meant),)


def german_value(spot: Spot) -> tuple[Edit, ...]:
    """Write the English value of an attribute that has its German one, or other capitals."""
    value, meant = spot.param("value"), spot.param("nearest")
    if not meant or (meant_value(value) != meant and value.lower() != meant):
        return ()
    return _value(spot, meant)


def flag_value(spot: Spot) -> tuple[Edit, ...]:
    """Take `=yes` off an attribute that stands alone."""
    if spot.param("value").lower() not in _YES:
        return ()
    start = spot.offset + len(spot.param("name"))
    value = _VALUE.match(spot.text, start, spot.end)
    return (Edit(start, value.end(), ""),) if value else ()


def _value(spot: Spot, value: str) -> tuple[Edit, ...]:
    written = _VALUE.match(spot.text, spot.offset + len(spot.param("name")), spot.end)
    return (Edit(written.start(2), written.end(2), value),) if written else ()
