"""Names within the columns of Moodle's tables."""

from __future__ import annotations

import re

_TAG_LIKE = re.compile(r"<(?=\S)")
_MOST = 255  # Moodle does not check, the database aborts the restore (MBZ_FORMAT 2)


def short_name(text: str, *, most: int = _MOST) -> str:
    """Return `text` on one line, at most `most` characters, cut at a word.

    A `<` is followed by a space: Moodle takes `<x` in a name for a tag, and in a course's name it aborts the restore.
    """
    line = plain_line(text)
    if len(line) <= most:
        return line
    cut = line[: most - 1]
    return (cut.rpartition(" ")[0] or cut) + "…"


def plain_line(text: str) -> str:
    """Return `text` on one line, without soft hyphens, so that nothing in it looks like a tag."""
    return _TAG_LIKE.sub("< ", " ".join(text.replace("\u00ad", "").split()))
