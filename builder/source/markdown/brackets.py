"""What stands in square brackets: links, pictures, spans, gaps, citations, footnote marks (FORMAT 3 and 4)."""

from __future__ import annotations

import re

from builder.model.inlines import (
    Citation,
    Code,
    FootnoteRef,
    Gap,
    HardBreak,
    Inline,
    Link,
    Phrase,
    Picture,
    SoftBreak,
    Term,
    Text,
    Variable,
)
from builder.source.markdown.attributes import read_attributes
from builder.source.markdown.emphasis import weave
from builder.source.markdown.inline_attributes import link_phrase, make_phrase, make_picture
from builder.source.markdown.scanner import MAX_DEPTH, Bracket, Piece, Scanner
from builder.source.markdown.targets import Target, check_written, read_target
from builder.source.markdown.tree import Attributes

_GAP = re.compile(r"\[\[(\??)((?:[^\[\]\\]|\\.|\[(?!\[)|\](?!\]))*)\]\]", re.DOTALL)
_GAP_BAR = re.compile(r"(?<!\\)\|")
_CELL_BAR = re.compile(r"\\?\|")
_ESCAPED = re.compile(r"\\([!-/:-@\[-`{-~])")
_BLANKS = re.compile(r"[ \t\n]+")
_CITATION = re.compile(r"\[@([^\W_][\w.:-]*)\s*(?:,\s*([^\[\]{}\s][^\[\]{}]*))?\]")
_FOOTNOTE = re.compile(r"\[\^([^\s\[\]^]+)\]")
_LABEL = re.compile(r"\[!([^\[\]\s]*)\]?")
_REFERENCE = re.compile(r"\[(?![@^!\[])[^\[\]\n]*\](?![(\[{])")


def open_bracket(scan: Scanner, start: int) -> int | None:
    """Read a gap, a citation or a footnote mark whole, or remember the bracket until it closes."""
    follows = scan.text[start + 1 : min(start + 2, scan.end)]
    if follows == "[":
        return _read_gap(scan, start)
    if follows == "@":
        return _read_citation(scan, start)
    if follows == "^":
        return _read_footnote(scan, start)
    if follows == "!" and scan.text[start + 2 : start + 3] != "[":
        return _refuse_label(scan, start)
    return _push(scan, start, "[")


def open_picture(scan: Scanner, start: int) -> int | None:
    """Remember a `![` until it closes."""
    return _push(scan, start, "![")


def _push(scan: Scanner, start: int, text: str) -> int:
    bracket = Bracket(start, text, len(scan.items))
    scan.items.append(bracket)
    scan.brackets.append(bracket)
    return start + len(text)


def _read_gap(scan: Scanner, start: int) -> int | None:
    gap = _GAP.match(scan.text, start, scan.end) if scan.comes("]]", start) else None
    if gap is None:
        return _push(scan, start, "[")
    bar = _CELL_BAR if scan.cell else _GAP_BAR
    if not scan.cell and "\\|" in gap[2]:
        scan.tell("gap-escaped-bar", gap.start(2) + gap[2].index("\\|"))
    answers = tuple(_BLANKS.sub(" ", _ESCAPED.sub(r"\1", part)).strip(" ") for part in bar.split(gap[2]))
    scan.add(start, Gap(scan.span(start), answers, chosen=bool(gap[1])))
    return gap.end()


def _read_citation(scan: Scanner, start: int) -> int | None:
    citation = _CITATION.match(scan.text, start, scan.end)
    if citation is None:
        scan.tell("citation-malformed", start)
        return _push(scan, start, "[")
    locator = _BLANKS.sub(" ", citation[2] or "").strip(" ")
    scan.add(start, Citation(scan.span(start), citation[1], locator))
    return citation.end()


def _read_footnote(scan: Scanner, start: int) -> int | None:
    mark = _FOOTNOTE.match(scan.text, start, scan.end)
    if mark is None:
        scan.tell("footnote-malformed", start)
        return _push(scan, start, "[")
    scan.add(start, FootnoteRef(scan.span(start), mark[1]))
    return mark.end()


def _refuse_label(scan: Scanner, start: int) -> int:
    label = _LABEL.match(scan.text, start, scan.end)
    assert label is not None
    scan.tell("label-misplaced", start, label=label[0])
    scan.add(start, label[0])
    return label.end()


def close_bracket(scan: Scanner, start: int) -> int | None:
    """Make what came since the bracket a link, a picture or a span; else its brackets are text."""
    after = scan.text[start + 1 : min(start + 2, scan.end)]
    if not scan.brackets:
        if after == "(":
            scan.tell("link-broken", start)
        return None
    opener = scan.brackets.pop()
    if after == "(":
        return _link(scan, opener, start)
    if after == "{" and opener.text == "[" and scan.text[start + 2 : start + 3] != "{":
        return _phrase(scan, opener, start)
    if after == "[" and opener.text == "[" and _REFERENCE.match(scan.text, start + 1, scan.end):
        scan.tell("reference-link", opener.start)
    return None


def _take(scan: Scanner, opener: Bracket) -> tuple[tuple[Inline, ...], int]:
    """Take what came since the opener off the items, woven."""
    inner = scan.items[opener.index + 1 :]
    del scan.items[opener.index :]
    return weave(scan, inner)


def _link(scan: Scanner, opener: Bracket, close: int) -> int | None:
    target = read_target(scan.content, close + 1, scan.end) if opener.active else None
    if target is None:
        scan.tell("link-broken" if opener.active else "link-in-link", close)
        return None
    picture = opener.text == "!["
    target = check_written(scan.content, target, scan.findings, picture=picture)
    attributes, end = _attributes(scan, target.end)
    content, depth = _take(scan, opener)
    if picture:
        scan.add(opener.start, _picture(scan, opener, content, target, attributes))
        return end
    _finish_link(scan, opener, content, depth, target, attributes)
    return end


def _picture(
    scan: Scanner, opener: Bracket, content: tuple[Inline, ...], target: Target, attributes: Attributes | None
) -> Picture:
    picture = Picture(scan.span(opener.start), target.href, _plain(content).strip(), target.title)
    return make_picture(picture, attributes, scan.findings)


def _finish_link(
    scan: Scanner,
    opener: Bracket,
    content: tuple[Inline, ...],
    depth: int,
    target: Target,
    attributes: Attributes | None,
) -> None:
    if not content or (len(content) == 1 and isinstance(content[0], Text) and not content[0].text.strip()):
        scan.tell("link-without-text", opener.start)
    if attributes is not None:
        content = link_phrase(content, attributes, scan.findings, span=scan.span(opener.start + 1))
        depth += 1
    link = Link(scan.span(opener.start), content, target.href, target.title)
    _add_node(scan, opener.start, link, depth)
    for bracket in reversed(scan.brackets):
        if not bracket.active:
            break
        bracket.active = bracket.text == "!["


def _add_node(scan: Scanner, start: int, node: Link | Phrase, depth: int) -> None:
    """Add a node that holds others, or, past the deepest level allowed, what it holds."""
    if depth < MAX_DEPTH:
        scan.add(start, node, depth + 1)
        return
    scan.tell("nested-too-deep", start)
    scan.items.extend(Piece(start, inner, depth) for inner in node.content)


def _attributes(scan: Scanner, pos: int) -> tuple[Attributes | None, int]:
    """Read the attributes directly after a link or picture, if there are any."""
    text = scan.text
    if not text.startswith("{", pos, scan.end) or text.startswith(("{{", "{term}`"), pos, scan.end):
        return None, pos
    return read_attributes(scan.content, pos, scan.end, scan.findings) or (None, pos)


def _phrase(scan: Scanner, opener: Bracket, close: int) -> int | None:
    attributes, end = _attributes(scan, close + 1)
    if attributes is None:
        return None
    content, depth = _take(scan, opener)
    phrase = make_phrase(content, attributes, scan.findings, span=scan.span(opener.start))
    _add_node(scan, opener.start, phrase, depth)
    return end


def _plain(nodes: tuple[Inline, ...]) -> str:
    """Return a picture's alternative text: the words that its brackets hold, variables as written."""
    return "".join(_plain_node(node) for node in nodes)


def _plain_node(node: Inline) -> str:
    match node:
        case Text() | Code() | Term():
            return node.text
        case Variable():
            return f"{{{{ {node.name} }}}}"
        case SoftBreak() | HardBreak():
            return " "
        case Picture():
            return node.alt
        case Citation() | FootnoteRef() | Gap():
            return ""
        case _:
            return _plain(node.content)
