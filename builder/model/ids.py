"""Ids and keys that are made from what the author wrote: never counted, timed, or hashed from prose (FORMAT 8)."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Sequence

LONGEST_KEY = 48
_SPELLED = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"})


def slug(text: str) -> str:
    """Return the id that FORMAT 8 makes from a heading; "" where it holds no letter and no digit of a-z0-9.

    Runs of other characters become one hyphen, none stands at the ends.
    """
    lower = unicodedata.normalize("NFC", text).lower().translate(_SPELLED)
    return re.sub(r"[^a-z0-9]+", "-", lower).strip("-")


def option_keys(texts: Sequence[str], *, written: Sequence[str]) -> tuple[str, ...]:
    """Return one key for each text: its written id where there is one, else made from the text.

    A made key is the text's slug, cut at a word's end; where that is taken the whole slug; where that is taken too
    ("< 5" and "> 5") every other character is spelled by its number. It never depends on the order of the options.
    """
    taken = {id for id in written if id}
    stages = [[make(text) for text in texts] for make in (_short, slug, _spelled)]
    counts = [Counter(key for key, id in zip(stage, written, strict=True) if not id) for stage in stages]

    def key(index: int) -> str:
        made = [stage[index] for stage in stages]
        free = (k for k, count in zip(made, counts, strict=True) if k and count[k] == 1 and k not in taken)
        return next(free, made[-1])

    return tuple(id or key(index) for index, id in enumerate(written))


def _short(text: str) -> str:
    whole = slug(text)
    if len(whole) <= LONGEST_KEY:
        return whole
    return whole[: LONGEST_KEY + 1].rpartition("-")[0] or whole[:LONGEST_KEY]


def _spelled(text: str) -> str:
    words = unicodedata.normalize("NFC", text).split()
    spelled = ("".join(c if c in "abcdefghijklmnopqrstuvwxyz0123456789" else f"u{ord(c):x}" for c in w) for w in words)
    return "-".join(spelled) or "u"
