"""Ids and numbers of new files (FORMAT 1 and 8)."""

from __future__ import annotations

import re
from collections.abc import Iterable

from builder.model.ids import slug
from builder.new.draft import Refused, refused
from builder.source.portable import is_portable
from builder.yaml.scalars import is_id

_LONGEST = 40
_NUMBER = re.compile(r"([0-9]+)-")


def made_id(title: str) -> str | Refused:
    """Return the id made from a title: its slug, cut at a word's end."""
    whole = slug(title)
    short = whole if len(whole) <= _LONGEST else whole[: _LONGEST + 1].rpartition("-")[0] or whole[:_LONGEST]
    return sound_id(short) if short else refused("no-id", title=title)


def sound_id(id: str) -> str | Refused:
    """Return `id`, where it can be one and every system can have a file of that name."""
    if not is_id(id):
        return refused("bad-id", id=id, proposal=slug(id) or "modul")
    return id if is_portable(id) else refused("reserved-id", id=id)


def next_number(names: Iterable[str]) -> str | Refused:
    """Return the number for a file after those with `names`: the next ten, else the next one, of two digits.

    After 99 there is none: a third digit would sort before the others.
    """
    last = max((int(found[1]) for name in names if (found := _NUMBER.match(name))), default=0)
    number = last // 10 * 10 + 10
    number = number if number < 100 else last + 1
    return str(number) if number < 100 else refused("no-number")
