"""`:::` blocks: pairs the colon lines among the blocks of one container (FORMAT 3, Blocks)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TypeAlias

from builder.diagnostics import Finding, Span, finding
from builder.source.markdown.attributes import trailing_attributes
from builder.source.markdown.inline import read_stretch
from builder.source.markdown.place import Content
from builder.source.markdown.tree import Raw, RawFence

MAX_DEPTH = 16

_LINE = re.compile(r"(:{3,})[ \t]*([^\s{]*)")


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


def nest(parts: Sequence[Part], findings: list[Finding]) -> list[Raw | Label]:
    """Return the parts with everything between two colon lines put into its block.

    Reports blocks never closed, lines that close nothing, and blocks without a keyword.
    """
    outer: list[Raw | Label] = []
    stack: list[_Open] = []
    for part in parts:
        if not isinstance(part, Colons):
            (stack[-1].parts if stack else outer).append(part)
            continue
        line = _LINE.match(part.content.text)
        assert line is not None
        if part.content.text.strip() == line[1]:
            _close(part, len(line[1]), stack, outer, findings)
        else:
            _open(part, line, stack, findings)
    while stack:
        findings.append(finding("fence-not-closed", stack[-1].fence.span, keyword=stack[-1].fence.keyword))
        _finish(stack, outer, findings)
    return outer


def _open(part: Colons, line: re.Match[str], stack: list[_Open], findings: list[Finding]) -> None:
    content = part.content
    if len(stack) >= MAX_DEPTH:
        findings.append(finding("nested-too-deep", content.span(0)))
        return
    end = len(content.text.rstrip())
    attributes, before = trailing_attributes(content, line.end(), end, findings)
    start = line.end() + len(content.text[line.end() : before]) - len(content.text[line.end() : before].lstrip())
    if not line[2]:
        findings.append(finding("fence-without-keyword", content.span(line.start(2))))
    title = read_stretch(content, start, before, findings)
    fence = RawFence(content.span(0), line[2], content.span(line.start(2)), title, (), attributes)
    stack.append(_Open(len(line[1]), fence))


def _close(part: Colons, length: int, stack: list[_Open], outer: list[Raw | Label], findings: list[Finding]) -> None:
    if stack and length >= stack[-1].length:
        _finish(stack, outer, findings)
    elif stack:
        findings.append(finding("fence-closed-short", part.content.span(0), colons=":" * stack[-1].length))
    else:
        findings.append(finding("fence-closes-nothing", part.content.span(0)))


def _finish(stack: list[_Open], outer: list[Raw | Label], findings: list[Finding]) -> None:
    """Put the innermost open block where it belongs."""
    done = stack.pop()
    body = tuple(without_labels(done.parts, findings))
    fence = done.fence
    (stack[-1].parts if stack else outer).append(
        RawFence(fence.span, fence.keyword, fence.keyword_span, fence.title, body, fence.attributes)
    )


def without_labels(parts: Sequence[Raw | Label], findings: list[Finding]) -> list[Raw]:
    """Return the parts without labels, each of which is reported: it stands where no quotation is split."""
    blocks: list[Raw] = []
    for part in parts:
        if isinstance(part, Label):
            findings.append(finding("label-misplaced", part.span, label=f"[!{part.label}]"))
        else:
            blocks.append(part)
    return blocks
