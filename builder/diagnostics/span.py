"""Where a node or a finding stands in the author's files."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A place in a source file.

    `file` is relative to the project folder, with forward slashes. `line` and `column` count from 1, columns in
    characters (FORMAT.md, Findings). `line` 0 means the file as a whole.
    """

    file: str
    line: int = 0
    column: int = 0

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}" if self.line else self.file
