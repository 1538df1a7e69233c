"""The only door to the world outside: clock, environment, the author's files."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from pathlib import Path

DEFAULT_EPOCH = 1_580_601_600
"""2020-02-02, for every time stamp in a package when SOURCE_DATE_EPOCH is not set, so that equal sources stay equal."""

_HEAD = 262_144

# The end of the year 9999: what `datetime` and a zip's clock still know.
_LAST_EPOCH = 253_402_300_799


@dataclass(frozen=True, slots=True)
class Context:
    """What a run may know of its surroundings.

    `today` decides whether facts are overdue, `language` is that of messages ("de" or "en"), `epoch` is the time
    stamp of packages in seconds since 1970, UTC. `drafts`: files that are read as if they held other bytes.
    """

    today: date
    language: str = "de"
    epoch: int = DEFAULT_EPOCH
    drafts: Mapping[Path, bytes] = field(default_factory=dict)

    @classmethod
    def from_environment(cls, *, language: str = "de", environment: Mapping[str, str] | None = None) -> Context:
        """Return the context of this process; `environment` is `os.environ` unless given.

        SOURCE_DATE_EPOCH (reproducible-builds.org) sets `epoch` and `today`. One that is no such number raises
        ValueError, as its specification asks.
        """
        given = (os.environ if environment is None else environment).get("SOURCE_DATE_EPOCH", "")
        if not given:
            return cls(datetime.now(UTC).date(), language)
        if not (given.isascii() and given.isdigit() and len(given) < 13 and int(given) <= _LAST_EPOCH):
            raise ValueError(f"no number of seconds since 1970: {given!r}")
        return cls(datetime.fromtimestamp(int(given), UTC).date(), language, int(given))

    def read(self, location: str | Path) -> bytes:
        """Return the bytes of a file. Raises OSError where it cannot be read."""
        path = Path(location)
        return self.drafts[path] if path in self.drafts else path.read_bytes()

    def digest(self, location: str | Path) -> tuple[int, str, bytes]:
        """Return size, SHA-256 in hex and the first 256 kB of a file of any size. Raises OSError like `read`."""
        with Path(location).open("rb") as file:
            head = file.read(_HEAD)
            hashed = hashlib.sha256(head)
            size = len(head)
            while block := file.read(_HEAD):
                hashed.update(block)
                size += len(block)
        return size, hashed.hexdigest(), head
