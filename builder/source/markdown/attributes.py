"""Attributes in braces: `{#id key=word key="several words" flag}` (FORMAT 3)."""

from __future__ import annotations

import re

from builder.diagnostics import Finding, finding
from builder.source.markdown.place import Content
from builder.source.markdown.tree import Attribute, Attributes

_BLANK = re.compile(r"\s+")
_ID = re.compile(r"#([^\s{}\"=#]*)")
_KEY = re.compile(r"[^\W\d_][\w-]*")
_QUOTED = re.compile(r'="([^"]*)"')
_WORD = re.compile(r'=(?!\')((?:\{\{[^{}]*\}\}|[^\s{}"“”„‟«»‚‘’‹›])+)(?=[\s}])')
_TYPOGRAPHIC = re.compile(r"""=(?:(')([^'{}]*)'|([“”„‟«»‚‘’‹›])([^“”„‟«»‹›"{}]*)[“”„‟«»‚‘’‹›"]?)""")
_ID_FORM = re.compile(r"[a-z0-9-]+")
_BRACES = re.compile(r"\{\{([^{}]*)\}\}|\{[^{}]*\}|[{}]")
_NAME = re.compile(r"\s*[^\W\d][\w-]*(?:\s*\.\s*[\w-]+)*\s*")
_PLAIN_MARK = re.compile(r"(?<!\\)(?:\\\\)*(\[\[|\]\(|\[@|\[\^|\[!|:{3,})")
_TRAILING = re.compile(r'\{(?!\{)(?:[^{}"]|"[^"]*"|\{\{[^{}]*\}\})*\}')


def variable_name(written: str) -> str | None:
    """Return the dotted name between `{{` and `}}`, blanks taken out, or None where it is none."""
    return "".join(written.split()) if _NAME.fullmatch(written) else None


def check_braces(content: Content, start: int, end: int, findings: list[Finding]) -> None:
    """Report what stands in a link target or an attribute value and looks like a variable but is none."""
    findings.extend(
        finding("variable-malformed", content.span(brace.start()), written=brace[0])
        for brace in _BRACES.finditer(content.text, start, end)
        if brace[1] is None or variable_name(brace[1]) is None
    )


def check_plain(content: Content, start: int, end: int, findings: list[Finding]) -> None:
    """Report marks that have no meaning in plain text, a title or an attribute's value, and would show there."""
    findings.extend(
        finding("plain-text-mark", content.span(mark.start(1)), mark=mark[1])
        for mark in _PLAIN_MARK.finditer(content.text, start, end)
    )


def read_attributes(content: Content, start: int, end: int, findings: list[Finding]) -> tuple[Attributes, int] | None:
    """Read the attributes whose `{` stands at `start`; None when no `}` follows.

    Returns them and the offset after their `}`. Reports what cannot be read, repeated keys and empty braces.
    """
    text = content.text
    if text.find("}", start, end) < 0:
        return None
    reader = _Reader(content, start, end, findings)
    while text[reader.pos] != "}":
        if not reader.step():
            break
    return reader.finish()


class _Reader:
    """One pass over the braces; `pos` always stands on a character before `end`."""

    def __init__(self, content: Content, start: int, end: int, findings: list[Finding]) -> None:
        self._content, self._start, self._end, self._findings = content, start, end, findings
        self._ids: list[tuple[str, int]] = []
        self._entries: list[Attribute] = []
        self._keys: set[str] = set()
        self._whole = True
        self.pos = start + 1

    def step(self) -> bool:
        """Read blanks, an id or a key; False when the rest cannot be read."""
        text = self._content.text
        if blank := _BLANK.match(text, self.pos, self._end):
            return self._move(blank.end())
        if self.pos > self._start + 1 and not text[self.pos - 1].isspace():
            return self._give_up()
        if written := _ID.match(text, self.pos, self._end):
            return self._read_id(written)
        if key := _KEY.match(text, self.pos, self._end):
            return self._read_key(key)
        return self._give_up()

    def _move(self, pos: int) -> bool:
        self.pos = pos
        return pos < self._end or self._give_up()

    def _tell(self, code: str, offset: int, **params: object) -> None:
        self._findings.append(finding(code, self._content.span(offset), **params))

    def _read_id(self, written: re.Match[str]) -> bool:
        if self._ids:
            self._tell("attribute-repeated", written.start(), name="#id")
        elif not _ID_FORM.fullmatch(written[1]):
            self._tell("id-malformed", written.start(), id=written[1])
        self._ids.append((written[1], written.start()))
        return self._move(written.end())

    def _read_key(self, key: re.Match[str]) -> bool:
        if key[0] in self._keys:
            self._tell("attribute-repeated", key.start(), name=key[0])
        self._keys.add(key[0])
        value, end = self._read_value(key.end())
        if end < 0:
            return self._give_up()
        self._entries.append(Attribute(self._content.span(key.start()), key[0], value))
        return self._move(end)

    def _read_value(self, pos: int) -> tuple[str | None, int]:
        """Return the value after a key and where it ends; no value without `=`, a negative end when unreadable."""
        text = self._content.text
        if text[pos : pos + 1] != "=":
            return None, pos
        value = _QUOTED.match(text, pos, self._end) or _WORD.match(text, pos, self._end)
        if value:
            check_braces(self._content, value.start(1), value.end(1), self._findings)
            check_plain(self._content, value.start(1), value.end(1), self._findings)
            return _one_line(value[1]), value.end()
        if typographic := _TYPOGRAPHIC.match(text, pos, self._end):
            self._tell("attribute-quotes", pos + 1, mark=typographic[1] or typographic[3])
            return typographic[2] or typographic[4], typographic.end()
        self.pos = min(pos, self._end - 1)
        return None, -1

    def _give_up(self) -> bool:
        self._whole = False
        self._tell("attribute-malformed", min(self.pos, self._end - 1))
        text = self._content.text
        self.pos = max(text.find("}", self.pos, self._end), text.find("}", self._start, self._end))
        return False

    def finish(self) -> tuple[Attributes, int]:
        if self._whole and not self._ids and not self._entries:
            self._tell("attribute-malformed", self._start)
        id_, offset = self._ids[0] if self._ids else ("", 0)
        id_span = self._content.span(offset) if self._ids else None
        first = {entry.key: entry for entry in reversed(self._entries)}
        entries = tuple(entry for entry in self._entries if first[entry.key] is entry)
        return Attributes(self._content.span(self._start), id_, id_span, entries), self.pos + 1


def _one_line(value: str) -> str:
    return " ".join(line.strip(" \t") for line in value.split("\n")) if "\n" in value else value


def trailing_attributes(
    content: Content, start: int, end: int, findings: list[Finding]
) -> tuple[Attributes | None, int]:
    """Read the attributes that stand at the end of content[start:end], at its start or after a blank.

    Returns them (None without any) and the offset where what comes before them ends, blanks taken off.
    """
    begin = _trailing_start(content.text, start, end)
    before = len(findings)
    found = read_attributes(content, begin, end, findings) if begin >= 0 else None
    if found is None:
        return None, end
    if found[1] < end and len(findings) == before:
        findings.append(finding("attribute-malformed", content.span(found[1])))
    while begin > start and content.text[begin - 1].isspace():
        begin -= 1
    return found[0], begin


def _trailing_start(text: str, start: int, end: int) -> int:
    """Return where trailing attributes open, or -1."""
    if end <= start or text[end - 1] != "}":
        return -1
    for brace in _TRAILING.finditer(text, start, end):
        if brace.end() == end:
            return brace.start() if _after_blank(text, start, brace.start()) else -1
    broken = text.rfind("{", start, end)
    return broken if broken >= start and _after_blank(text, start, broken) else -1


def _after_blank(text: str, start: int, brace: int) -> bool:
    return brace == start or text[brace - 1].isspace()
