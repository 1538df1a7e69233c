"""File names that every system can store: what Windows refuses, an author on Windows could not even check out.

Microsoft, Naming Files, Paths, and Namespaces.
"""

from __future__ import annotations

import re

_RESERVED = re.compile(r"(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\..*)?", re.IGNORECASE)
_REFUSED = re.compile(r'[<>:"|?*\\\x00-\x1f]')


def is_portable(name: str) -> bool:
    """Return whether Windows, too, can have a file or folder called `name` (one part of a path)."""
    return not (_RESERVED.fullmatch(name) or _REFUSED.search(name) or name.endswith((".", " ")))
