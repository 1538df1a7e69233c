"""The tokens of a script, comments and blanks left out."""

from __future__ import annotations

import re
from collections.abc import Iterator

_TOKEN = re.compile(
    r"(?P<space>\s+|//[^\n]*|/\*.*?\*/)|(?P<name>[A-Za-z_$][\w$]*)|(?P<number>\d[\w.]*|\.\d\w*)"
    r"|(?P<string>'(?:[^'\\\n]|\\.)*'|\"(?:[^\"\\\n]|\\.)*\")"
    r"|(?P<regex>/(?:[^/\\\n\[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+/[a-z]*)"
    r"|(?P<mark>\.\.\.|=>|\?\.(?!\d)|\?\?=?|&&=?|\|\|=?|[=!]==?|<<=?|>>>?=?|\*\*=?|[-+*/%&|^<>]=|[-+]{2}|.)",
    re.DOTALL,
)
_TEMPLATE = re.compile(r"(?:[^`\\$]|\\.|\$(?!\{))*(?:`|\$\{)", re.DOTALL)
_NAME = re.compile(r"[A-Za-z_$]")

BEFORE_VALUE = frozenset("return typeof case in of delete void throw new else do yield await instanceof".split())
KEYWORDS = BEFORE_VALUE | frozenset(
    "async break catch class const continue debugger default export extends false finally for function get if import"
    " let null set static super switch this true try var while with arguments eval".split()
)


def is_name(token: object) -> bool:
    """Whether `token` is an identifier or a keyword."""
    return isinstance(token, str) and _NAME.match(token) is not None


def tokens(script: str) -> Iterator[str]:
    """Yield the tokens of `script`; a template string comes in pieces, the expressions in it as tokens of their own.

    A piece that ends in `${` opens an expression, one that begins with `}` closes it (ECMA-262, 12.9.6).
    """
    place, before, depths = 0, "", list[int]()
    while place < len(script):
        ends = bool(depths) and depths[-1] == 0 and script[place] == "}"
        if script[place] == "`" or ends:
            token = script[place : _template_end(script, place + 1)]
            if ends:
                depths.pop()
            if token.endswith("${"):
                depths.append(0)
            space = False
        else:
            token, space = _plain(script, place, before)
            if depths:
                depths[-1] += (token == "{") - (token == "}")
        place += len(token)
        if not space:
            yield token
            before = token


def _plain(script: str, place: int, before: str) -> tuple[str, bool]:
    found = _TOKEN.match(script, place)
    assert found is not None
    if found.lastgroup == "regex" and not _value_follows(before):
        return ("/=" if script.startswith("/=", place) else "/"), False
    return found[0], found.lastgroup == "space"


def _template_end(script: str, place: int) -> int:
    found = _TEMPLATE.match(script, place)
    return found.end() if found else len(script)


def _value_follows(before: str) -> bool:
    """Whether a slash after `before` begins a regular expression (ECMA-262, 12: the goals of the lexical grammar)."""
    return before in BEFORE_VALUE or not re.search(r"[\w$)\]}'\"`]$", before)
