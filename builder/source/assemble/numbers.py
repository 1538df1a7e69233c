"""Numbers as authors type them: decimal comma or point, nothing that could mean two things (FORMAT 4)."""

from __future__ import annotations

import re
from decimal import Decimal

_NUMBER = re.compile(r"[-−+]?[0-9]{1,15}(?:[.,][0-9]{1,15})?")
_THOUSANDS = re.compile(r"[-−+]?[1-9][0-9]{0,2}(?:[.,][0-9]{3})+")
_TOLERANCE = re.compile(r"\s*(?:\+-|\+/-|±)\s*")


def parse_number(text: str) -> Decimal | None:
    """Return the number that `text` is, or None where it is none or an ambiguous one."""
    if not _NUMBER.fullmatch(text) or is_ambiguous(text):
        return None
    return Decimal(text.replace(",", ".").replace("−", "-"))


def is_ambiguous(text: str) -> bool:
    """Return whether `text` could have thousands separators: `1.000` is a thousand to some, one to others."""
    return _THOUSANDS.fullmatch(text) is not None


def split_tolerance(text: str) -> tuple[str, str]:
    """Return the value and the tolerance ("0" where there is none) of `42 +- 0.5`."""
    parts = _TOLERANCE.split(text.strip(), maxsplit=1)
    return parts[0], parts[1] if len(parts) == 2 else "0"
