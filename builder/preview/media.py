"""Media are large: one that has not changed on disk is not read again."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from builder.context import Context

_Digest = tuple[int, str, bytes]
_Stamp = tuple[int, int, int]


@dataclass(frozen=True, slots=True)
class RereadingContext(Context):
    """A context for a process that reads the same files again and again.

    A file counts as unchanged while its size, its time of change and its place on the disk are.
    """

    _digests: dict[Path, tuple[_Stamp, _Digest]] = field(default_factory=dict)

    def digest(self, location: str | Path) -> _Digest:
        """Return what Context.digest returns. Raises OSError like it."""
        path = Path(location)
        status = path.stat()
        stamp = (status.st_size, status.st_mtime_ns, status.st_ino)
        known = self._digests.get(path)
        if known is None or known[0] != stamp:
            # super() does not work in dataclasses with slots.
            known = self._digests[path] = (stamp, Context.digest(self, path))
        return known[1]
