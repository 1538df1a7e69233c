"""Where links and pictures lead: the destination and title between `(` and `)`, and which schemes are allowed."""

from __future__ import annotations

import html
import re
from typing import NamedTuple

from builder.diagnostics import Finding, finding
from builder.source.markdown.attributes import check_braces, check_plain
from builder.source.markdown.place import Content

SCHEMES = ("https", "http", "mailto", "tel")

_BLANK = re.compile(r"[ \t]*\n?[ \t]*")
_ANGLED = re.compile(r"<((?:\\.|[^<>\n\\])*)>")
_STRETCH = re.compile(r"(?:\{\{[^{}]*\}\}|\\[!-/:-@\[-`{-~]|[^\s()\x00-\x1f\x7f])+")
_TITLE = re.compile(r'"((?:\\.|[^"\\])*)"|\'((?:\\.|[^\'\\])*)\'|\(((?:\\.|[^()\\])*)\)', re.DOTALL)
_ESCAPED = re.compile(r"\\([!-/:-@\[-`{-~])|&(?:#\w{1,7}|[A-Za-z][A-Za-z0-9]{1,31});")
_SCHEME = re.compile(r"\s*([A-Za-z][A-Za-z0-9+.-]*):")
_CONTROL = re.compile(r"[\x00-\x20\x7f]")
_VARIABLES = re.compile(r"\{\{[^{}]*\}\}")
_MAX_PARENTHESES = 32


class Target(NamedTuple):
    """A destination with its title, the offsets where both stand, and the offset after the closing parenthesis."""

    href: str
    title: str
    start: int
    caption: int
    end: int


def read_target(content: Content, start: int, end: int) -> Target | None:
    """Read `(destination "title")` whose `(` stands at `start` (CommonMark 6.3); None where it is not one.

    A destination may hold `{{ name }}` with blanks in it (FORMAT 7).
    """
    text = content.text
    begin = _skip(text, start + 1, end)
    found = _destination(text, begin, end)
    if found is None:
        return None
    href, pos = found
    after = begin_title = _skip(text, pos, end)
    title = _TITLE.match(text, after, end) if after > pos else None
    if title is not None:
        after = _skip(text, title.end(), end)
    if text[after : min(after + 1, end)] != ")":
        return None
    caption = title[title.lastindex] if title and title.lastindex else ""
    return Target(_plain(href), _plain(caption).replace("\n", " "), begin, begin_title, after + 1)


def _skip(text: str, pos: int, end: int) -> int:
    blank = _BLANK.match(text, pos, end)
    return blank.end() if blank else pos


def _destination(text: str, start: int, end: int) -> tuple[str, int] | None:
    if angled := _ANGLED.match(text, start, end):
        return angled[1], angled.end()
    pos, depth = start, 0
    if text.startswith("<", start, end):
        return None
    while pos < end:
        if stretch := _STRETCH.match(text, pos, end):
            pos = stretch.end()
        elif text[pos] == "(" and depth < _MAX_PARENTHESES:
            pos, depth = pos + 1, depth + 1
        elif text[pos] == ")" and depth:
            pos, depth = pos + 1, depth - 1
        else:
            break
    return None if depth else (text[start:pos], pos)


def _plain(written: str) -> str:
    """Take escapes and entities out, variables left as they are."""
    return _ESCAPED.sub(lambda found: found[1] or html.unescape(found[0]), written)


def check_target(content: Content, offset: int, href: str, findings: list[Finding], *, picture: bool = False) -> bool:
    """Report a target that is empty, that leads where none may, or that holds blanks or control characters.

    Returns whether it may stand; one that may not is dropped, so that nobody reports it as dead as well.
    """
    bare = _VARIABLES.sub("", href)
    scheme = _SCHEME.match(bare)
    if not href.strip():
        findings.append(finding("link-target-missing", content.span(offset)))
    elif bare.startswith(("//", "\\")) or (scheme and (picture or scheme[1].lower() not in SCHEMES)):
        code = "picture-from-outside" if picture else "link-scheme"
        findings.append(finding(code, content.span(offset), href=href))
    elif _CONTROL.search(bare):
        findings.append(finding("link-characters", content.span(offset), href=href))
    else:
        return True
    return False


def check_written(content: Content, target: Target, findings: list[Finding], *, picture: bool = False) -> Target:
    """Report what check_target() reports, and what in destination and title would show its punctuation.

    Returns the target, without its destination where that may not stand.
    """
    stands = check_target(content, target.start, target.href, findings, picture=picture)
    check_braces(content, target.start, target.end, findings)
    check_plain(content, target.caption, target.end, findings)
    return target if stands else target._replace(href="")
