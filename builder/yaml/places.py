"""From an offset in a text to the line and column that an author sees."""

from __future__ import annotations

import re
from bisect import bisect_right
from itertools import chain

from builder.diagnostics import Span

_LINE_END = re.compile(r"\r\n?|\n")


class Places:
    """The lines of one text. Only CR, LF and CRLF end a line: what other libraries add (U+2028) would shift them."""

    __slots__ = ("_file", "_line", "_starts", "_text")

    def __init__(self, text: str, *, file: str, line: int = 1) -> None:
        self._text = text
        self._file = file
        self._line = line
        self._starts = list(chain([0], (found.end() for found in _LINE_END.finditer(text))))

    def span(self, offset: int) -> Span:
        """Return the place of the character at `offset` (from 0, in characters)."""
        row = bisect_right(self._starts, max(0, offset)) - 1
        return Span(self._file, self._line + row, max(0, offset) - self._starts[row] + 1)

    def offset(self, span: Span) -> int | None:
        """Return the offset of the character at `span`, None where the text has no such line or column."""
        row = span.line - self._line
        if not 0 <= row < len(self._starts):
            return None
        offset = self._starts[row] + span.column - 1
        return offset if self._starts[row] <= offset <= self.bounds(self._starts[row])[1] else None

    def bounds(self, offset: int) -> tuple[int, int]:
        """Return where the line that holds `offset` begins and ends, without its line end."""
        row = bisect_right(self._starts, max(0, offset)) - 1
        start = self._starts[row]
        ended = _LINE_END.search(self._text, start)
        return start, ended.start() if ended else len(self._text)
