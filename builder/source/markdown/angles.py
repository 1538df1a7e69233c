"""What stands in angle brackets: addresses become links (CommonMark 6.5), HTML is refused (FORMAT 3)."""

from __future__ import annotations

import re

from builder.model.inlines import Link, Text
from builder.source.markdown.scanner import Scanner
from builder.source.markdown.targets import check_target

_AUTOLINK = re.compile(r"<([A-Za-z][A-Za-z0-9+.-]{1,31}:[^\s<>]*)>")
_MAIL = re.compile(r"<([A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*)>")
_HTML = re.compile(
    r"<(?:/[A-Za-z][A-Za-z0-9-]*\s*>|"
    r"[A-Za-z][A-Za-z0-9-]*(?:\s+[A-Za-z_:][\w.:-]*(?:\s*=\s*(?:\"[^\"]*\"|'[^']*'|[^\s\"'=<>`]+))?)*\s*/?>|"
    r"!--|!\[CDATA\[|![A-Za-z]|\?)"
)


def read_angle(scan: Scanner, start: int) -> int | None:
    """`<https://…>` and `<name@host>` are links; a tag or a comment is refused."""
    text, end = scan.text, scan.end
    link = _AUTOLINK.match(text, start, end) or _MAIL.match(text, start, end)
    if link is not None:
        href = link[1] if link.re is _AUTOLINK else f"mailto:{link[1]}"
        stands = check_target(scan.content, start, href, scan.findings)
        scan.add(start, Link(scan.span(start), (Text(scan.span(start + 1), link[1]),), href if stands else ""), 1)
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
