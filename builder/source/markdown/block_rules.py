"""FORMAT's own block rules for markdown-it-py: `:::` and `[!label]` lines, tables, refused HTML."""

from __future__ import annotations

import re

from markdown_it.rules_block import StateBlock

_COLONS = re.compile(r":{3,}")
_LABEL = re.compile(r"\[!([^\[\]\s]+)\][ \t]*")
_DELIMITERS = re.compile(r"[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?")
_RAW_TEXT = "script|pre|style|textarea"
_CLOSED_HTML = (
    (re.compile(r"<!--"), re.compile(r"-->")),
    (re.compile(rf"<(?:{_RAW_TEXT})(?=[\s>]|$)", re.I), re.compile(rf"</(?:{_RAW_TEXT})>", re.I)),
    (re.compile(r"<\?"), re.compile(r"\?>")),
    (re.compile(r"<!\[CDATA\["), re.compile(r"\]\]>")),
    (re.compile(r"<![A-Za-z]"), re.compile(r">")),
)


def _line(state: StateBlock, line: int) -> str:
    return state.src[state.bMarks[line] + state.tShift[line] : state.eMarks[line]]


def _begins(state: StateBlock, line: int, text: str) -> bool:
    """Say whether the line begins with `text` and is not indented code."""
    return not state.is_code_block(line) and state.src.startswith(text, state.bMarks[line] + state.tShift[line])


def colon_line(state: StateBlock, line: int, _end: int, silent: bool) -> bool:
    """A line that begins with three colons or more: a token of its own, paired by fences.py."""
    if not _begins(state, line, ":::"):
        return False
    if not silent:
        token = state.push("colon_line", "", 0)
        token.map = [line, line + 1]
        token.meta["to"] = state.eMarks[line]
        state.line = line + 1
    return True


def label_line(state: StateBlock, line: int, _end: int, silent: bool) -> bool:
    """A quoted line that begins with `[!label]`: starts a part; what follows on it is the part's first paragraph."""
    quotes: list[int] = state.env["quotes"]
    if not quotes or not _begins(state, line, "[!"):
        return False
    start = state.bMarks[line] + state.tShift[line]
    label = _LABEL.match(state.src, start, state.eMarks[line])
    if label is None or (not silent and state.level != quotes[-1]):
        return False
    if not silent:
        token = state.push("label_line", "", 0)
        token.map, token.content = [line, line + 1], label[1]
        _read_rest(state, line, label.end())
    return True


def _read_rest(state: StateBlock, line: int, start: int) -> None:
    """Read what follows a label as a paragraph, if anything does."""
    if start >= state.eMarks[line]:
        state.line = line + 1
        return
    before = state.bMarks[line], state.tShift[line]
    state.bMarks[line], state.tShift[line] = start, 0
    paragraph = state.md.block.ruler.getRules("")[-1]
    paragraph(state, line, state.lineMax, False)
    state.bMarks[line], state.tShift[line] = before


def table(state: StateBlock, line: int, end: int, silent: bool) -> bool:
    """A pipe table (GFM): its lines' offsets as `meta["rows"]`; builder/source/markdown/tables.py splits them."""
    if line + 1 >= end or not _delimited(state, line):
        return False
    if silent:
        return True
    rows = [line, line + 1]
    while rows[-1] + 1 < end and _continues(state, rows[-1] + 1, end):
        rows.append(rows[-1] + 1)
    token = state.push("table", "", 0)
    token.map = [line, rows[-1] + 1]
    token.meta["rows"] = [(state.bMarks[row] + state.tShift[row], state.eMarks[row]) for row in rows]
    state.line = rows[-1] + 1
    return True


def _delimited(state: StateBlock, line: int) -> bool:
    """Say whether a head and its line of dashes stand here, both in bars."""
    for each in (line, line + 1):
        if state.is_code_block(each) or state.sCount[each] < state.blkIndent:
            return False
    dashes = _line(state, line + 1).rstrip(" \t")
    return "|" in dashes and "-" in dashes and "|" in _line(state, line) and _DELIMITERS.fullmatch(dashes) is not None


def _continues(state: StateBlock, line: int, end: int) -> bool:
    if state.isEmpty(line) or state.sCount[line] < state.blkIndent or state.is_code_block(line):
        return False
    return not any(rule(state, line, end, True) for rule in state.md.block.ruler.getRules("blockquote"))


def closed_html(state: StateBlock, line: int, end: int, silent: bool) -> bool:
    """HTML that ends where it says so, as comments do (CommonMark 4.6, 1 to 5): refused as one, its lines taken out."""
    if not _begins(state, line, "<"):
        return False
    for opening, closing in _CLOSED_HTML:
        found = opening.match(_line(state, line))
        if found is None:
            continue
        if silent:
            return True
        last = line
        while last + 1 < end and not closing.search(_line(state, last), found.end() if last == line else 0):
            last += 1
        token = state.push("closed_html", "", 0)
        token.map, token.content = [line, last + 1], found[0]
        state.line = last + 1
        return True
    return False
