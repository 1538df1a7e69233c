"""List items: the answer mark, the attributes and the ` => ` of an item's first paragraph (FORMAT 4)."""

from __future__ import annotations

import re
from dataclasses import dataclass

from builder.diagnostics import Finding, finding
from builder.model.blocks import Paragraph
from builder.source.markdown.attributes import trailing_attributes
from builder.source.markdown.inline import read_matching
from builder.source.markdown.place import Content
from builder.source.markdown.tree import Arrow, Attributes, Mark

_MARK = re.compile(r"(?:\( \)|\([xX]\)|\[ \]|\[[xX]\]|=)(?=\s|$)")
_NEARLY = re.compile(r"[(\[]\s{0,3}[xX✓✔]?\s{0,3}[)\]](?=\s|$)|(?:\([ xX]\)|\[[ xX]\]|=)(?=\w)")


@dataclass(frozen=True, slots=True)
class ItemHead:
    """An item's first paragraph, taken apart."""

    paragraph: Paragraph
    mark: Mark | None
    arrow: Arrow | None
    attributes: Attributes | None


def first_paragraph(content: Content, findings: list[Finding]) -> ItemHead:
    """Take mark, attributes and arrow off an item's first paragraph. Reports a mark that is nearly one."""
    mark, start = _mark(content, findings)
    attributes, end = trailing_attributes(content, start, len(content.text), findings)
    sides = read_matching(content, start, end, findings, paragraph=mark is None)
    arrow = Arrow(content.span(sides.arrow), sides.right) if sides.arrow >= 0 else None
    return ItemHead(Paragraph(content.span(start), sides.left), mark, arrow, attributes)


def _mark(content: Content, findings: list[Finding]) -> tuple[Mark | None, int]:
    """Return the mark, and the offset of the text after it."""
    found = _MARK.match(content.text) or _NEARLY.match(content.text)
    if found is None:
        return None, 0
    text = found[0].lower()
    if found.re is _NEARLY:
        findings.append(finding("mark-malformed", content.span(0), mark=found[0]))
        text = _mended(text)
    rest = content.text[found.end() :]
    return Mark(content.span(0), text, found.re is _NEARLY), found.end() + len(rest) - len(rest.lstrip(" \t\n"))


def _mended(text: str) -> str:
    """Return the mark that a malformed one was meant to be."""
    if text == "=":
        return text
    inner = "x" if text[1:-1].strip() else " "
    return f"({inner})" if text[0] == "(" else f"[{inner}]"
