"""Names within the columns of Moodle's tables."""

from __future__ import annotations

_MOST = 255  # Moodle does not check, the database aborts the restore (MBZ_FORMAT 2)


def short_name(text: str, *, most: int = _MOST) -> str:
    """Return `text` on one line, at most `most` characters, cut at a word."""
    line = " ".join(text.replace("\u00ad", "").split())
    if len(line) <= most:
        return line
    cut = line[: most - 1]
    return (cut.rpartition(" ")[0] or cut) + "…"
