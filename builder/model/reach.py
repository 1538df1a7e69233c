"""What can be reached by following ways from one id to the next."""

from __future__ import annotations

from collections.abc import Iterable, Mapping


def closure(starts: Iterable[str], ways: Mapping[str, Iterable[str]]) -> set[str]:
    """Return every id that `ways` lead to from `starts`, these included; iterative, so that no path is too long.

    An id without an entry in `ways` leads nowhere.
    """
    found = set(starts)
    waiting = sorted(found)
    while waiting:
        for target in ways.get(waiting.pop(), ()):
            if target not in found:
                found.add(target)
                waiting.append(target)
    return found
