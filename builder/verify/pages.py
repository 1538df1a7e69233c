"""Every page, style sheet and script: its references resolve, and nothing is asked of another origin."""

from __future__ import annotations

import re
from collections.abc import Iterator
from posixpath import normpath
from urllib.parse import unquote, urlsplit

from lxml import etree, html

from builder.diagnostics import Finding, finding
from builder.verify.archive import Archive

# Attributes that make a browser ask for something, by element ("*": any). <a href> only leads somewhere.
_LOADS = {
    "src": "*",
    "poster": "*",
    "background": "*",
    "data": "object",
    "action": "form",
    "formaction": "*",
    "manifest": "html",
}
_HREF_LOADS = frozenset({"link", "base", "image", "use", "script", "feImage"})
_CSS_URL = re.compile(r"""url\(\s*["']?([^"')]+)|@import\s+["']([^"']+)""", re.IGNORECASE)
_JS_URL = re.compile(r"""["'`]((?:https?:|wss?:)?//[A-Za-z0-9[][^"'`\s]*)""")
_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_XLINK = "{http://www.w3.org/1999/xlink}href"
_NAMESPACES = ("http://www.w3.org/",)
_PAGES = (".html", ".htm", ".xhtml", ".svg")


def verify_pages(archive: Archive) -> Iterator[Finding]:
    """Yield what is wrong with the pages, style sheets and scripts of `archive`."""
    for path, data in archive.files.items():
        kind = path.lower()
        if kind.endswith(_PAGES):
            yield from _page(path, data, archive)
        elif kind.endswith(".css"):
            yield from _style(data.decode("utf-8", "replace"), path, archive)
        elif kind.endswith((".js", ".mjs")):
            yield from _script(data.decode("utf-8", "replace"), path, archive)


def _page(path: str, data: bytes, archive: Archive) -> Iterator[Finding]:
    try:
        parser = html.HTMLParser(encoding="utf-8", huge_tree=False, no_network=True)
        tree = html.document_fromstring(data, parser=parser)
    except (etree.LxmlError, ValueError):
        yield finding("page-unreadable", archive.span(path))
        return
    ids = {node.get("id") for node in tree.iter(etree.Element)} | {node.get("name") for node in tree.iter("a")}
    for node in tree.iter(etree.Element):
        line = node.sourceline or 1
        for url in _loaded(node):
            yield from _reference(url, path, archive, line, loads=True)
        if node.tag == "a" and node.get("href") is not None:
            yield from _link(node.get("href", ""), path, archive, line, ids)
        if node.get("style"):
            yield from _style(node.get("style", ""), path, archive, line=line)
        if node.tag == "style":
            yield from _style(node.text or "", path, archive, line=line)
        if node.tag == "script" and node.get("type", "") in ("", "module", "text/javascript"):
            yield from _script(node.text or "", path, archive, line=line)


def _loaded(node: etree._Element) -> Iterator[str]:
    tag = str(node.tag)
    for name, value in node.attrib.items():
        key, text = str(name), str(value).strip()
        if _LOADS.get(key) in ("*", tag) or (key in ("href", "xlink:href", _XLINK) and tag in _HREF_LOADS):
            yield text
        elif key in ("srcset", "imagesrcset"):
            yield from (part.split()[0] for part in text.split(",") if part.split())
        elif key == "content" and node.get("http-equiv", "").lower() == "refresh" and "url=" in text.lower():
            yield text[text.lower().index("url=") + 4 :].strip("'\" ")


def _link(href: str, path: str, archive: Archive, line: int, ids: set[str | None]) -> Iterator[Finding]:
    if href.startswith("#"):
        if href[1:] and unquote(href[1:]) not in ids:
            yield finding("anchor-missing", archive.span(path, line, 1), anchor=href[1:])
    else:
        yield from _reference(href, path, archive, line, loads=False)


def _reference(url: str, path: str, archive: Archive, line: int, *, loads: bool) -> Iterator[Finding]:
    place = archive.span(path, line, 1)
    try:
        parts = urlsplit(url.strip())
    except ValueError:
        yield finding("reference-missing", place, path=url)
        return
    if parts.netloc or parts.scheme in ("http", "https", "ws", "wss", "ftp"):
        if loads:
            yield finding("other-origin", place, url=url)
        return
    if parts.scheme or not parts.path:
        return
    target = normpath(f"{path.rpartition('/')[0]}/{unquote(parts.path)}").lstrip("/")
    if target not in archive.files and f"{target}/index.html" not in archive.files:
        yield finding("reference-missing", place, path=url)


def _style(text: str, path: str, archive: Archive, *, line: int = 1) -> Iterator[Finding]:
    code = _blank_comments(text)
    for match in _CSS_URL.finditer(code):
        url = (match[1] or match[2]).strip()
        if not url.startswith(("data:", "#")):
            yield from _reference(url, path, archive, line + code.count("\n", 0, match.start()), loads=True)


def _script(text: str, path: str, archive: Archive, *, line: int = 1) -> Iterator[Finding]:
    code = _blank_comments(text)
    for match in _JS_URL.finditer(code):
        if not match[1].startswith(_NAMESPACES):
            place = archive.span(path, line + code.count("\n", 0, match.start()), 1)
            yield finding("other-origin", place, url=match[1])


def _blank_comments(text: str) -> str:
    """Return `text` without block comments, its lines kept."""
    return _COMMENT.sub(lambda match: "\n" * match[0].count("\n"), text)
