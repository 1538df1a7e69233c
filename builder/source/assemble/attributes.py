"""Attributes in braces against the table of what a block, question, scene or item may carry."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from enum import Enum

from builder.diagnostics import Span
from builder.source.allow import ALLOW, REASON
from builder.source.assemble.numbers import parse_number
from builder.source.assemble.reading import Reading
from builder.source.assemble.vocabulary import listed, nearest_attribute, nearest_value
from builder.source.markdown.tree import Attribute, Attributes

_YES = ("yes", "true")
_NO = ("no", "false")
_WHOLE = re.compile(r"-?[0-9]{1,9}")


class Type(Enum):
    TEXT = "text"
    CHOICE = "choice"
    FLAG = "flag"
    YES_NO = "yes-no"
    NUMBER = "number"
    WHOLE = "whole"


@dataclass(frozen=True, slots=True)
class Rule:
    """One allowed attribute. `values` of a choice; `above` (excluded) and `least` (included) bound a number."""

    name: str
    type: Type = Type.TEXT
    required: bool = False
    values: tuple[str, ...] = ()
    above: int | None = None
    least: int | None = None

    @property
    def bounds(self) -> str:
        """The allowed numbers, for a message."""
        kind = "1,5" if self.type is Type.NUMBER else "1, 2, 3 …"
        if self.above is not None:
            return f"{kind} (> {self.above})"
        return kind if self.least is None else f"{kind} (≥ {self.least})"


@dataclass(frozen=True, slots=True)
class Values:
    """The attributes that were right, by name; what was wrong is missing here. `id` "" where none was written."""

    id: str = ""
    given: Mapping[str, str] = field(default_factory=dict)
    spans: Mapping[str, Span] = field(default_factory=dict)

    def text(self, name: str) -> str:
        return self.given.get(name, "")

    def flag(self, name: str) -> bool:
        return name in self.given

    def yes(self, name: str) -> bool | None:
        value = self.given.get(name)
        return None if value is None else value.lower() in _YES

    def number(self, name: str, *, default: int) -> Decimal:
        return parse_number(self.given.get(name, "")) or Decimal(0 if name in self.given else default)

    def whole(self, name: str, *, default: int) -> int:
        return int(self.given.get(name, default))


def read_attributes(attributes: Attributes | None, rules: tuple[Rule, ...], *, at: Span, reading: Reading) -> Values:
    """Return what `attributes` say, as far as `rules` allow it; `at` is where a missing one is reported."""
    table = {rule.name: rule for rule in rules}
    given: dict[str, str] = {}
    spans: dict[str, Span] = {}
    for entry in attributes.entries if attributes else ():
        if entry.key in (ALLOW, REASON):
            continue  # read with the lines that they hold for: builder/source/allow.py
        if entry.key not in table:
            _unknown(entry, tuple(table), reading)
        elif entry.key not in spans:
            spans[entry.key] = entry.span
            if _is_right(entry, table[entry.key], reading):
                given[entry.key] = entry.value or ""
    for rule in rules:
        if rule.required and rule.name not in spans:
            reading.report("attribute-required", at, name=rule.name)
    return Values(_declared_id(attributes, reading), given, spans)


def _declared_id(attributes: Attributes | None, reading: Reading) -> str:
    if attributes is None or not attributes.id:
        return ""
    reading.declare(attributes.id, attributes.id_span or attributes.span)
    return attributes.id


def _unknown(entry: Attribute, known: tuple[str, ...], reading: Reading) -> None:
    if not known:
        reading.report("attribute-not-here", entry.span, name=entry.key)
        return
    everywhere = (*known, ALLOW, REASON)
    nearest = nearest_attribute(entry.key, everywhere)
    reading.report("attribute-unknown", entry.span, name=entry.key, known=listed(everywhere), nearest=nearest)


def _is_right(entry: Attribute, rule: Rule, reading: Reading) -> bool:
    if rule.type is Type.FLAG:
        return _is_flag(entry, reading)
    if not (entry.value or "").strip():
        reading.report("attribute-needs-value", entry.span, name=entry.key)
        return False
    value = entry.value or ""
    if rule.type in (Type.CHOICE, Type.YES_NO):
        return _is_choice(entry, value, rule, reading)
    if rule.type in (Type.NUMBER, Type.WHOLE) and not _is_number(value, rule):
        reading.report("attribute-number", entry.span, name=entry.key, value=value, allowed=rule.bounds)
        return False
    return True


def _is_flag(entry: Attribute, reading: Reading) -> bool:
    if entry.value is not None:
        reading.report("attribute-flag", entry.span, name=entry.key, value=entry.value)
    return entry.value is None


def _is_choice(entry: Attribute, value: str, rule: Rule, reading: Reading) -> bool:
    known = rule.values if rule.type is Type.CHOICE else ("yes", "no")
    if value in known or (rule.type is Type.YES_NO and value.lower() in (*_YES, *_NO)):
        return True
    nearest = nearest_value(value, known)
    reading.report("attribute-value", entry.span, name=entry.key, value=value, known=listed(known), nearest=nearest)
    return False


def _is_number(value: str, rule: Rule) -> bool:
    if rule.type is Type.WHOLE and not _WHOLE.fullmatch(value):
        return False
    number = parse_number(value)
    if number is None:
        return False
    return (rule.above is None or number > rule.above) and (rule.least is None or number >= rule.least)
