"""Readers of single values: a YAML text in, a typed value out, or a finding (FORMAT 1: types come from the schema)."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import TypeVar

from builder.diagnostics import Finding, finding
from builder.diagnostics.nearest import nearest
from builder.yaml.nodes import YamlList, YamlNode, YamlText
from builder.yaml.reader import Reader, Schema, reads

T = TypeVar("T")
E = TypeVar("E", bound=StrEnum)

KEY = re.compile(r"[^\W_][\w.-]*")
ID = re.compile(r"[a-z0-9-]+")
VERSION = re.compile(r"(0|[1-9][0-9]{0,5})\.(0|[1-9][0-9]{0,5})\.(0|[1-9][0-9]{0,5})")
_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")
_URL = re.compile(r"https?://[^\s/?#<>\"]+[^\s<>\"]*")
_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_WHOLE = re.compile(r"[0-9]{1,9}")
_NUMBER = re.compile(r"[0-9]{1,9}(\.[0-9]{1,9})?")
_FLAGS = {"yes": True, "true": True, "no": False, "false": False}

# To an editor an unquoted 1.10 is a number and `true` no text; here they are texts (FORMAT 1).
TEXT: Schema = {"type": ["string", "number", "boolean"]}
_FLAG: Schema = {
    "anyOf": [
        {"enum": ["yes", "no", True, False]},
        {"type": "string", "pattern": "^([Yy][Ee][Ss]|[Nn][Oo]|[Tt][Rr][Uu][Ee]|[Ff][Aa][Ll][Ss][Ee])$"},
    ]
}
_PERCENT: Schema = {
    "type": ["number", "string"], "minimum": 0, "maximum": 100, "pattern": f"^{_NUMBER.pattern}$",
    "code": "value-not-percent",
}  # fmt: skip
_DAY: Schema = {"type": "string", "pattern": f"^{_DATE.pattern}$", "code": "value-not-date"}


def is_id(word: str) -> bool:
    """Return whether `word` may be an id (FORMAT 8)."""
    return ID.fullmatch(word) is not None


@reads(TEXT)
def text(node: YamlNode, found: list[Finding]) -> str | None:
    """Read a text, without the white space around it."""
    if isinstance(node, YamlText):
        return node.text.strip(" \n")
    found.append(finding("value-not-text", node.span))
    return None


@reads(TEXT)
def line(node: YamlNode, found: list[Finding]) -> str | None:
    """Read a text of one line: line ends within become spaces."""
    value = text(node, found)
    return re.sub(r"[ \n]*\n[ \n]*", " ", value) if value is not None else None


@reads(_FLAG)
def flag(node: YamlNode, found: list[Finding]) -> bool | None:
    """Read `yes`, `no`, `true` or `false`."""
    value = text(node, found)
    if value is not None and value.lower() not in _FLAGS:
        found.append(finding("value-not-flag", node.span, value=value))
    return _FLAGS.get(value.lower()) if value is not None else None


def whole(*, minimum: int) -> Reader[int]:
    """Return a reader of whole numbers from `minimum` on."""

    @reads({"type": ["integer", "string"], "minimum": minimum, "pattern": f"^{_WHOLE.pattern}$"})
    def read(node: YamlNode, found: list[Finding]) -> int | None:
        value = text(node, found)
        if value is None:
            return None
        if _WHOLE.fullmatch(value) and int(value) >= minimum:
            return int(value)
        found.append(finding("value-not-whole", node.span, value=value, minimum=minimum))
        return None

    return read


@reads(_PERCENT)
def percent(node: YamlNode, found: list[Finding]) -> Decimal | None:
    """Read a number from 0 to 100, with a decimal point if need be."""
    value = text(node, found)
    if value is None:
        return None
    if _NUMBER.fullmatch(value) and Decimal(value) <= 100:
        return Decimal(value)
    found.append(finding("value-not-percent", node.span, value=value))
    return None


@reads(_DAY)
def day(node: YamlNode, found: list[Finding]) -> date | None:
    """Read a date, YYYY-MM-DD."""
    value = text(node, found)
    if value is None:
        return None
    try:
        if _DATE.fullmatch(value):
            return date.fromisoformat(value)
    except ValueError:  # the 31st of February
        pass
    found.append(finding("value-not-date", node.span, value=value))
    return None


def matching(pattern: re.Pattern[str], code: str) -> Reader[str]:
    """Return a reader of texts of one form; others get the finding `code`."""

    @reads({"type": ["string", "number"], "pattern": f"^({pattern.pattern})$", "code": code})
    def read(node: YamlNode, found: list[Finding]) -> str | None:
        value = text(node, found)
        if value is None or pattern.fullmatch(value):
            return value
        found.append(finding(code, node.span, value=value))
        return None

    return read


key = Reader(matching(KEY, "key-invalid").read, {"type": ["string", "number"]})
identifier = matching(ID, "id-invalid")
version = matching(VERSION, "version-invalid")
language = matching(_LANGUAGE, "language-invalid")
url = matching(_URL, "url-invalid")


def choice(kind: type[E]) -> Reader[E]:
    """Return a reader of one of the enum's words."""
    word = one_of([entry.value for entry in kind])

    @reads(word.schema)
    def read(node: YamlNode, found: list[Finding]) -> E | None:
        value = word(node, found)
        return kind(value) if value is not None else None

    return read


def one_of(known: Iterable[str]) -> Reader[str]:
    """Return a reader of one of the `known` words."""
    choices = tuple(known)

    @reads({"enum": list(choices)})
    def read(node: YamlNode, found: list[Finding]) -> str | None:
        value = text(node, found)
        if value is None or value in choices:
            return value
        near = nearest(value, choices)
        found.append(finding("value-unknown", node.span, value=value, known=", ".join(choices), nearest=near))
        return None

    return read


def several(reader: Reader[T], *, unique: bool = False) -> Reader[tuple[T, ...]]:
    """Return a reader of lists; what `reader` refuses is left out. `unique`: an equal entry again is a finding."""

    @reads({"type": "array", "items": reader.schema, **({"uniqueItems": True} if unique else {})})
    def read(node: YamlNode, found: list[Finding]) -> tuple[T, ...] | None:
        if not isinstance(node, YamlList):
            found.append(finding("value-not-list", node.span))
            return None
        values: list[T] = []
        for item in node.items:
            value = reader(item, found)
            if value is not None and unique and value in values:
                found.append(finding("value-repeated", item.span, value=value))
            elif value is not None:
                values.append(value)
        return tuple(values)

    return read
