"""The entries of a YAML mapping by a table of its keys, which is also what their JSON Schema is made of."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Generic, TypeAlias, TypeVar

from builder.diagnostics import Finding, Span, finding
from builder.diagnostics.nearest import nearest
from builder.yaml.nodes import YamlEntry, YamlMap, YamlNode, YamlText
from builder.yaml.reader import Reader, Schema

T = TypeVar("T")

# What authors write in German for a key.
_GERMAN = {
    "abschluss": "completion", "autoren": "authors", "autorinnen": "authors", "beleg": "evidence", "bericht": "report",
    "bestehen": "pass", "bestehensgrenze": "pass", "beschreibung": "summary", "dauer": "duration", "farbe": "color",
    "freigaben": "approvals", "gewertet": "scored", "glossar": "glossary", "herausgeber": "publisher",
    "kennung": "id", "kontakte": "contacts", "kurzbeschreibung": "summary", "lernziele": "objectives",
    "lizenz": "license", "mischen": "shuffle", "module": "modules", "pflicht": "required", "quelle": "source",
    "quellen": "sources", "rückmeldung": "feedback", "schritte": "steps", "sprache": "language", "stand": "as_of",
    "stufe": "level", "titel": "title", "variablen": "variables", "versuche": "attempts", "vorgabe": "default",
    "ziehen": "draw", "ziele": "targets", "zusammenfassung": "summary",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Field(Generic[T]):
    """One key of a mapping: how its value is read, what it is for (German: editors show it), whether it is needed."""

    key: str
    reader: Reader[T]
    about: str
    required: bool = False


Table: TypeAlias = tuple[Field[Any], ...]
"""All the keys that a mapping may have."""


class Fields:
    """The values of one mapping by its table; `found` collects what is wrong with them, unknown keys at once.

    `elsewhere`: keys that are known in another kind of file. Pydantic would drop a whole mapping for one bad value and
    know no lines; an author wants both.
    """

    def __init__(
        self, node: YamlMap, found: list[Finding], table: Table, *, elsewhere: Mapping[str, str] | None = None
    ) -> None:
        self.node = node
        self.meant: set[str] = set()
        self._table = {field.key: field for field in table}
        self._entries = {entry.key: entry for entry in node.entries}
        self._found = found
        for key, entry in self._entries.items():
            if key not in self._table:
                self._refuse(entry, elsewhere or {})

    def get(self, field: Field[T], reader: Reader[T] | None = None) -> T | None:
        """Return the value of `field`; None where it is missing, empty or refused, or the table has no such key.

        That a required one is missing or empty is a finding. A `reader` that knows more than the table's (what modules
        there are) may take its place.
        """
        rule, entry = self._table.get(field.key), self._entries.get(field.key)
        if rule is None:
            return None
        if entry is None:
            if rule.required and field.key not in self.meant:
                self._found.append(finding("key-missing", self.node.span, key=field.key))
            return None
        if _is_empty(entry.value):
            if rule.required:
                self._found.append(finding("value-empty", entry.span, key=field.key))
            return None
        return (reader or field.reader)(entry.value, self._found)

    def given(self, field: Field[T]) -> YamlEntry | None:
        """Return the entry of `field` as it stands, None where it is missing; an empty value counts as given."""
        return self._entries.get(field.key)

    def span(self, field: Field[T]) -> Span:
        """Return where the value of `field` stands; the mapping's place where there is none."""
        entry = self._entries.get(field.key)
        return entry.value.span if entry else self.node.span

    def _refuse(self, entry: YamlEntry, elsewhere: Mapping[str, str]) -> None:
        """Report a key that the table does not have; what it was `meant` to be is not missing as well."""
        key, known = entry.key, ", ".join(self._table)
        if key in elsewhere:
            self._found.append(finding("key-elsewhere", entry.span, key=key, where=elsewhere[key]))
            return
        german = meant_key(key)
        near = german if german in self._table else nearest(key, self._table)
        self.meant.add(near)
        self._found.append(finding("key-unknown", entry.span, key=key, known=known, nearest=near))


def meant_key(word: str) -> str:
    """Return the key that the German `word` is the name of, "" where it is none."""
    return _GERMAN.get(word.lower(), "")


def mapping_of(schema: Schema) -> Reader[YamlMap]:
    """Return a reader of mappings as they are; `schema` says what its user makes of them."""
    return Reader(mapping, schema)


def mapping(node: YamlNode, found: list[Finding]) -> YamlMap | None:
    """Read a mapping as it is."""
    if isinstance(node, YamlMap):
        return node
    found.append(finding("value-not-mapping", node.span))
    return None


def _is_empty(node: YamlNode) -> bool:
    return isinstance(node, YamlText) and not node.text.strip(" \n")
