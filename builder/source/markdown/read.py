"""Markdown in, raw tree and findings out."""

from __future__ import annotations

from builder.diagnostics import Finding, finding
from builder.model.inlines import Inline
from builder.source.markdown.blocks import BlockReader
from builder.source.markdown.engine import read_tokens
from builder.source.markdown.footnotes import check_footnotes
from builder.source.markdown.inline import read_stretch
from builder.source.markdown.place import open_source
from builder.source.markdown.tree import Document

# Not nbsp and its like, which survive as typed (FORMAT 8).
_BLANKS = " \t\r\n"


def read_markdown(text: str, *, file: str, line: int = 1, column: int = 1) -> tuple[Document, tuple[Finding, ...]]:
    """Read a text in FORMAT.md's Markdown.

    Every span lies in `file`; the text's first line is `line`, every line's first character `column` (a block scalar
    in YAML is indented throughout). Line ends may be \\n, \\r\\n or \\r. Findings come in the order of their places.
    Any text is read; what cannot be is reported and left as plain text or left out.
    """
    source = open_source(text, file=file, line=line, column=column)
    findings: list[Finding] = []
    tokens, deep = read_tokens(source.text)
    reader = BlockReader(source, tokens, findings)
    blocks = tuple(reader.blocks())
    if deep:
        places = tuple(dict.fromkeys(map(source.at, deep)))
        findings = [each for each in findings if each.span not in places]
        findings += [finding("nested-too-deep", place) for place in places]
    if "[^" in source.text:
        findings += check_footnotes(blocks, reader.footnotes)
    return Document(blocks, tuple(reader.footnotes)), _sorted(findings)


def read_inline(
    text: str, *, file: str, line: int = 1, column: int = 1
) -> tuple[tuple[Inline, ...], tuple[Finding, ...]]:
    """Read one line of inline Markdown, such as a title in YAML, whose first character stands at `line`, `column`."""
    source = open_source(
        text.strip(_BLANKS), file=file, line=line, column=column + len(text) - len(text.lstrip(_BLANKS))
    )
    content = source.whole()
    findings: list[Finding] = []
    inlines = read_stretch(content, 0, len(content.text), findings)
    if "[^" in source.text:
        findings += check_footnotes(inlines, ())
    return inlines, _sorted(findings)


def _sorted(findings: list[Finding]) -> tuple[Finding, ...]:
    return tuple(sorted(findings, key=lambda each: each.span))
