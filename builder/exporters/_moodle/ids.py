"""Numbers for Moodle, made from the source's ids, so that every version of a course has the same ones."""

from __future__ import annotations

from hashlib import sha256

_LONGEST_IDNUMBER = 100


class Ids:
    """Gives each thing of the source its number: the same key, the same number, and no number twice in a kind.

    Numbers are 1 to 2**31 - 1, made from a digest of the key. The rare clash is settled by the next digest.
    """

    def __init__(self) -> None:
        self._owners: dict[tuple[str, int], tuple[str, ...]] = {}

    def of(self, kind: str, *key: str) -> int:
        """Return the number of the thing `key` among those of `kind` (one of Moodle's tables)."""
        turn = 0
        while True:
            number = _number(kind, *key, str(turn))
            if number and self._owners.setdefault((kind, number), key) == key:
                return number
            turn += 1


def idnumber(*key: str) -> str:
    """Return a readable idnumber of at most 100 characters (Moodle's columns) for the thing `key`."""
    text = ":".join(key)
    if len(text) <= _LONGEST_IDNUMBER:
        return text
    return f"{text[: _LONGEST_IDNUMBER - 13]}~{sha256(text.encode()).hexdigest()[:12]}"


def stamp(*key: str) -> str:
    """Return the stamp by which Moodle tells one question or category from another when it merges backups."""
    return f"kursbau+{sha256(chr(0).join(key).encode()).hexdigest()[:32]}"


def _number(*key: str) -> int:
    return int.from_bytes(sha256(chr(0).join(key).encode()).digest()[:4]) & 0x7FFF_FFFF
