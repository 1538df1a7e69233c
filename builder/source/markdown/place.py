"""Places: which line and column of the author's file a character of a read text came from."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from builder.diagnostics import Span


@dataclass(frozen=True, slots=True)
class Source:
    """A text with its lines. `line` is the first line's number, `column` the first column of every line."""

    file: str
    text: str
    lines: tuple[str, ...]
    starts: tuple[int, ...]
    line: int
    column: int

    def span(self, index: int, offset: int = 0) -> Span:
        """Return the place of character `offset` of line `index` (both from 0)."""
        return Span(self.file, self.line + index, self.column + offset)

    def at(self, offset: int) -> Span:
        """Return the place of the text's character `offset`."""
        index = bisect_right(self.starts, offset) - 1
        return self.span(index, offset - self.starts[index])

    def content(self, start: int, end: int) -> Content:
        """Return the stretch of one line between two offsets of the text."""
        index = bisect_right(self.starts, start) - 1
        return Content(self, self.text[start:end], (0,), ((index, start - self.starts[index]),))

    def block(self, stretches: Sequence[tuple[int, int]]) -> Content:
        """Return a block's inline text: its lines, each between two offsets of the text, without blanks at the end."""
        lines = [self.text[start:end] for start, end in stretches]
        lines[-1] = lines[-1].rstrip(" \t")
        starts = [0]
        for line in lines[:-1]:
            starts.append(starts[-1] + len(line) + 1)
        first = bisect_right(self.starts, stretches[0][0]) - 1
        places = tuple((first + i, start - self.starts[first + i]) for i, (start, _) in enumerate(stretches))
        return Content(self, "\n".join(lines), tuple(starts), places)

    def whole(self) -> Content:
        """Return all of the text, for inline reading."""
        return Content(self, self.text, self.starts, tuple((index, 0) for index in range(len(self.lines))))


@dataclass(frozen=True, slots=True)
class Content:
    """Inline text put together from lines, whose `starts` in it came from `places` (line and offset, both from 0)."""

    source: Source
    text: str
    starts: tuple[int, ...]
    places: tuple[tuple[int, int], ...]

    def span(self, offset: int) -> Span:
        """Return the place of character `offset`."""
        number = bisect_right(self.starts, offset) - 1
        index, column = self.places[number]
        return self.source.span(index, column + offset - self.starts[number])


def open_source(text: str, *, file: str, line: int = 1, column: int = 1) -> Source:
    """Return `text` as a source: any line ends become \\n, U+0000 becomes U+FFFD (CommonMark 2.1 and 2.3)."""
    clean = text.replace("\r\n", "\n").replace("\r", "\n").replace("\0", "\ufffd")
    lines = tuple(clean.split("\n"))
    starts = [0]
    for each in lines[:-1]:
        starts.append(starts[-1] + len(each) + 1)
    return Source(file, clean, lines, tuple(starts), line, column)
