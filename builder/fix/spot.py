"""A finding in its text, as the functions that mend it see it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TypeAlias

from builder.diagnostics import Finding
from builder.edit import Edit
from builder.yaml.places import Places


@dataclass(frozen=True, slots=True)
class Spot:
    """`offset` is where `found` stands in `text` (line ends as in the file); `start` and `end` bound its line."""

    text: str
    found: Finding
    offset: int
    start: int
    end: int

    def param(self, name: str) -> str:
        """Return the fact `name` of the finding."""
        return dict(self.found.params)[name]

    @property
    def before(self) -> str:
        """What stands before the place in its line."""
        return self.text[self.start : self.offset]

    @property
    def line(self) -> str:
        """The rest of the line, from the place on."""
        return self.text[self.offset : self.end]

    def following(self) -> Iterator[tuple[int, str]]:
        """Yield the lines after this one: where each begins, and its text without the line end."""
        places, start = Places(self.text, file=""), self.end
        while start < len(self.text):
            start += 2 if self.text.startswith("\r\n", start) else 1
            end = places.bounds(start)[1]
            yield start, self.text[start:end]
            start = end


Fix: TypeAlias = Callable[[Spot], tuple[Edit, ...]]
"""Returns the edits that mend the finding; none where it is not certain what was meant."""


def spot(text: str, found: Finding, places: Places) -> Spot | None:
    """Return the place of `found` in `text`, None where there is no such place."""
    offset = places.offset(found.span)
    if offset is None:
        return None
    return Spot(text, found, offset, *places.bounds(offset))
