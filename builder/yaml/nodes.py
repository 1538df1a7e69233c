"""What a YAML text holds: mappings, lists and texts with their places. No types: the schema gives them (FORMAT 1)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from builder.diagnostics import Span


@dataclass(frozen=True, slots=True)
class YamlText:
    """A scalar as text. `span` is where it begins (a quotation mark counts), `inner` where its first character is."""

    span: Span
    text: str
    inner: Span


@dataclass(frozen=True, slots=True)
class YamlList:
    span: Span
    items: tuple[YamlNode, ...]


@dataclass(frozen=True, slots=True)
class YamlEntry:
    """One `key: value`; `span` is the key's."""

    span: Span
    key: str
    value: YamlNode


@dataclass(frozen=True, slots=True)
class YamlMap:
    """A mapping, its entries in the file's order, every key once."""

    span: Span
    entries: tuple[YamlEntry, ...]

    def get(self, key: str) -> YamlEntry | None:
        """Return the entry `key`, or None."""
        return next((entry for entry in self.entries if entry.key == key), None)


YamlNode: TypeAlias = YamlText | YamlList | YamlMap
