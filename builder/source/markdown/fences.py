"""`:::` blocks: pairs the colon lines among the blocks of one container (FORMAT 3, Blocks)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import TypeAlias

from builder.diagnostics import Finding, Span, finding
from builder.source.markdown.attributes import trailing_attributes
from builder.source.markdown.inline import read_stretch
from builder.source.markdown.place import Content
from builder.source.markdown.tree import Raw, RawFence

_LINE = re.compile(r"(:{3,})[ \t\u00a0]*([^\s{]*)")


@dataclass(frozen=True, slots=True)
class Colons:
    """A line that opens a block or, bare, closes one."""

    content: Content


@dataclass(frozen=True, slots=True)
class Label:
    """A `[!label]` that begins a quoted line."""

    span: Span
    label: str


Part: TypeAlias = Raw | Colons | Label


@dataclass(slots=True)
class _Open:
    """A block whose end has not come yet."""

    length: int
    fence: RawFence
    parts: list[Raw | Label] = field(default_factory=list)


class Nest:
    """Takes the parts of one container in order and puts what stands between two colon lines into its block.

    `room` says how many blocks may still be opened inside one another, here and in what the parts hold.
    """

    def __init__(self, findings: list[Finding], *, room: int) -> None:
        self._findings, self._room = findings, room
        self._outer: list[Raw | Label] = []
        self._stack: list[_Open] = []

    @property
    def room(self) -> int:
        return self._room - len(self._stack)

    def add(self, part: Part) -> None:
        """Take the next part. Reports lines that close nothing, and blocks without a keyword or too deep."""
        if not isinstance(part, Colons):
            self._target().append(part)
            return
        line = _LINE.match(part.content.text)
        assert line is not None
        if part.content.text.strip() == line[1]:
            self._close(part.content.span(0), len(line[1]))
        elif self.room > 0:
            self._open(part.content, line)
        else:
            self._findings.append(finding("nested-too-deep", part.content.span(0)))

    def finish(self) -> list[Raw | Label]:
        """Return what was taken, as blocks. Reports blocks that are still open."""
        while self._stack:
            fence = self._stack[-1].fence
            self._findings.append(finding("fence-not-closed", fence.span, keyword=fence.keyword))
            self._pop()
        return self._outer

    def _target(self) -> list[Raw | Label]:
        return self._stack[-1].parts if self._stack else self._outer

    def _open(self, content: Content, line: re.Match[str]) -> None:
        end = len(content.text.rstrip(" \t"))
        attributes, before = trailing_attributes(content, line.end(), end, self._findings)
        keyword_span = content.span(line.start(2))
        if not line[2]:
            self._findings.append(finding("fence-without-keyword", keyword_span))
        rest = content.text[line.end() : before]
        start = line.end() + len(rest) - len(rest.lstrip(" \t"))
        title = read_stretch(content, start, before, self._findings)
        fence = RawFence(content.span(0), line[2], keyword_span, title, (), attributes)
        self._stack.append(_Open(len(line[1]), fence))

    def _close(self, span: Span, length: int) -> None:
        if not self._stack:
            self._findings.append(finding("fence-closes-nothing", span))
        elif length < self._stack[-1].length:
            self._findings.append(finding("fence-closed-short", span, colons=":" * self._stack[-1].length))
        else:
            self._pop()

    def _pop(self) -> None:
        """Put the innermost open block where it belongs."""
        done = self._stack.pop()
        body = tuple(without_labels(done.parts, self._findings))
        self._target().append(replace(done.fence, body=body))


def without_labels(parts: Sequence[Raw | Label], findings: list[Finding]) -> list[Raw]:
    """Return the parts without labels, each of which is reported: it stands where no quotation is split."""
    blocks: list[Raw] = []
    for part in parts:
        if isinstance(part, Label):
            findings.append(finding("label-misplaced", part.span, label=f"[!{part.label}]"))
        else:
            blocks.append(part)
    return blocks
