"""Inline constructs that stand for themselves: escapes, entities, breaks, code, terms, variables, autolinks, HTML."""

from __future__ import annotations

import html
import re
from html.entities import html5

from builder.model.inlines import Code, HardBreak, Link, SoftBreak, Term, Text, Variable
from builder.source.markdown.attributes import variable_name
from builder.source.markdown.scanner import Piece, Scanner
from builder.source.markdown.targets import check_target

PUNCTUATION = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~"

_ENTITY = re.compile(r"&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")
_TICKS = re.compile(r"`+")
_TERM = re.compile(r"(.*?)\s*<\s*([^<>]+?)\s*>\s*", re.DOTALL)
_VARIABLE = re.compile(r"\{\{([^{}]*)\}\}")
_NEARLY_VARIABLE = re.compile(r"\{{2,}[^{}\n]*\}*")
_BRACED = re.compile(r"\{[^{}\n]*\}")
_ATTRIBUTES = re.compile(r"\{\s*(?:#|[^\W\d_][\w-]*=)")
_AUTOLINK = re.compile(r"<([A-Za-z][A-Za-z0-9+.-]{1,31}:[^\s<>]*)>")
_MAIL = re.compile(r"<([A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*)>")
_HTML = re.compile(
    r"<(?:/[A-Za-z][A-Za-z0-9-]*\s*>|"
    r"[A-Za-z][A-Za-z0-9-]*(?:\s+[A-Za-z_:][\w.:-]*(?:\s*=\s*(?:\"[^\"]*\"|'[^']*'|[^\s\"'=<>`]+))?)*\s*/?>|"
    r"!--|!\[CDATA\[|![A-Za-z]|\?)"
)
_BECAME_TEXT = re.compile(r"(>)|(##+)|(#)[^\W\d_]|(•)[ \t]|([-+*])[ \t]+\S|([-+*](?:\[[ xX]?\]|\([ xX]?\)))(?=\s|$)")
_CODES = (
    "quote-in-text",
    "heading-in-text",
    "heading-without-space",
    "list-typed-by-hand",
    "list-in-text",
    "mark-without-blank",
)


def read_escape(scan: Scanner, start: int) -> int | None:
    """A backslash before punctuation makes it plain, before a line end it breaks the line (CommonMark 2.4, 6.7)."""
    after = scan.text[start + 1] if start + 1 < scan.end else ""
    if after == "\n":
        scan.add(start, HardBreak(scan.span(start)))
        return begin_line(scan, start + 2)
    if not after or after not in PUNCTUATION:
        return None
    scan.add(start, after)
    return start + 2


def read_entity(scan: Scanner, start: int) -> int | None:
    """`&nbsp;` and its like become their character (CommonMark 2.5)."""
    entity = _ENTITY.match(scan.text, start, scan.end)
    if entity is None or (entity[0][1] != "#" and entity[0][1:] not in html5):
        return None
    scan.add(start, html.unescape(entity[0]) or "\ufffd")
    return entity.end()


def read_line_end(scan: Scanner, start: int) -> int:
    """A line end is a soft break, after two blanks a hard one (CommonMark 6.7, 6.8)."""
    last = scan.items[-1] if scan.items else None
    blanks = 0
    if isinstance(last, Piece) and isinstance(last.value, str):
        scan.items[-1] = last._replace(value=last.value.rstrip(" \t"))
        blanks = len(last.value) - len(last.value.rstrip(" "))
    if blanks >= 2:
        scan.add(start - blanks, HardBreak(scan.span(start - blanks)))
    else:
        scan.add(start, SoftBreak(scan.span(start)))
    return begin_line(scan, start + 1)


def begin_line(scan: Scanner, pos: int) -> int:
    """Report what begins a line and would have been a block, had it been written a little differently."""
    if text := _BECAME_TEXT.match(scan.text, pos, scan.end):
        assert text.lastindex is not None
        code = _CODES[text.lastindex - 1]
        if not (code == "list-typed-by-hand" and scan.listed):
            scan.tell(code, pos, mark=text[text.lastindex])
        scan.listed = scan.listed or code == "list-typed-by-hand"
    return pos


def read_code(scan: Scanner, start: int) -> int | None:
    """Code between equal runs of backticks, verbatim (CommonMark 6.1; GFM: in a table `\\|` is a bar)."""
    ticks = _TICKS.match(scan.text, start, scan.end)
    assert ticks is not None
    found = _code(scan, start)
    if found is None:
        scan.add(start, ticks[0])
        return ticks.end()
    scan.add(start, Code(scan.span(start), found[0]))
    return found[1]


def _code(scan: Scanner, start: int) -> tuple[str, int] | None:
    """Return a code span's text and end, None where its run of backticks is never closed."""
    ticks = _TICKS.match(scan.text, start, scan.end)
    assert ticks is not None
    if not scan.comes(ticks[0], ticks.end()):
        return None
    for closing in _TICKS.finditer(scan.text, ticks.end(), scan.end):
        if len(closing[0]) == len(ticks[0]):
            text = scan.text[ticks.end() : closing.start()].replace("\n", " ")
            if text.startswith(" ") and text.endswith(" ") and text.strip(" "):
                text = text[1:-1]
            return text.replace("\\|", "|") if scan.cell else text, closing.end()
    return None


def read_brace(scan: Scanner, start: int) -> int | None:
    """A variable or a term; any other brace is reported, for it would show (FORMAT, Nothing vanishes)."""
    if scan.text.startswith("{term}`", start, scan.end):
        return _term(scan, start)
    if variable := _VARIABLE.match(scan.text, start, scan.end) or _NEARLY_VARIABLE.match(scan.text, start, scan.end):
        return _variable(scan, variable)
    braced = _BRACED.match(scan.text, start, scan.end)
    if braced is None:
        scan.tell("brace-in-text", start, brace="{")
        return None
    code = "attributes-misplaced" if _ATTRIBUTES.match(braced[0]) else "brace-in-text"
    scan.tell(code, start, brace=braced[0][:60])
    scan.add(start, braced[0])
    return braced.end()


def _variable(scan: Scanner, variable: re.Match[str]) -> int:
    if variable.re is _VARIABLE and (name := variable_name(variable[1])):
        scan.add(variable.start(), Variable(scan.span(variable.start()), name))
    else:
        scan.tell("variable-malformed", variable.start(), written=variable[0][:60])
        scan.add(variable.start(), variable[0])
    return variable.end()


def _term(scan: Scanner, start: int) -> int:
    found = _code(scan, start + len("{term}"))
    written, end = found or ("", start + len("{term}"))
    inflected = _TERM.fullmatch(written)
    text, entry = (inflected[1].strip(), inflected[2]) if inflected else (written.strip(), written.strip())
    if not text or not entry or (not inflected and ("<" in written or ">" in written)):
        scan.tell("term-malformed", start)
        scan.add(start, scan.text[start:end])
    else:
        scan.add(start, Term(scan.span(start), text, entry))
    return end


def read_closing_brace(scan: Scanner, start: int) -> None:
    scan.tell("brace-in-text", start, brace="}")


def read_colons(scan: Scanner, start: int) -> None:
    scan.tell("colons-in-text", start)


def read_angle(scan: Scanner, start: int) -> int | None:
    """`<https://…>` and `<name@host>` are links; a tag or a comment is refused."""
    text, end = scan.text, scan.end
    link = _AUTOLINK.match(text, start, end) or _MAIL.match(text, start, end)
    if link is not None:
        href = link[1] if link.re is _AUTOLINK else f"mailto:{link[1]}"
        check_target(scan.content, start, href, scan.findings)
        scan.add(start, Link(scan.span(start), (Text(scan.span(start + 1), link[1]),), href), 1)
        return link.end()
    tag = _HTML.match(text, start, end)
    if tag is None:
        return None
    scan.tell("html-refused", start, tag=" ".join(tag[0].split())[:40])
    after = _comment_end(scan, tag.end()) if tag[0] == "<!--" else tag.end()
    scan.add(start, text[start:after])
    return after


def _comment_end(scan: Scanner, pos: int) -> int:
    return scan.text.index("-->", pos, scan.end) + 3 if scan.comes("-->", pos) else pos


def read_arrow(scan: Scanner, start: int) -> int | None:
    """In a list item a ` => ` ends the left side (FORMAT 4, matching)."""
    before = scan.text[start - 1] if start > scan.start else " "
    after = scan.text[start + 2] if start + 2 < scan.end else " "
    if not scan.arrows or not before.isspace() or not after.isspace():
        return None
    scan.arrow = start
    return scan.end
