"""The entries of a YAML mapping, taken one by one; what nobody took is an unknown key."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeVar

from builder.diagnostics import Finding, Span, finding
from builder.diagnostics.nearest import nearest
from builder.yaml.nodes import YamlEntry, YamlMap, YamlNode, YamlText
from builder.yaml.scalars import Reader

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


class Fields:
    """Takes the values of one mapping; `found` collects what is wrong with them.

    Pydantic would drop a whole mapping for one bad value and know no lines; an author wants both.
    """

    def __init__(self, node: YamlMap, found: list[Finding]) -> None:
        self.node = node
        self._entries = {entry.key: entry for entry in node.entries}
        self._asked: list[str] = []
        self._found = found

    def get(self, key: str, reader: Reader[T]) -> T | None:
        """Return the value of `key`; None where it is missing, empty or refused by `reader`."""
        entry = self._take(key)
        return None if entry is None or _is_empty(entry.value) else reader(entry.value, self._found)

    def require(self, key: str, reader: Reader[T]) -> T | None:
        """Return the value of `key` like `get`; that it is missing or empty is a finding."""
        entry = self._take(key)
        if entry is None:
            self._found.append(finding("key-missing", self.node.span, key=key))
        elif _is_empty(entry.value):
            self._found.append(finding("value-empty", entry.span, key=key))
        else:
            return reader(entry.value, self._found)
        return None

    def given(self, key: str) -> YamlEntry | None:
        """Return the entry `key` as it stands, None where it is missing; an empty value counts as given."""
        return self._take(key)

    def span(self, key: str) -> Span:
        """Return where the value of `key` stands; the mapping's place where there is none."""
        entry = self._entries.get(key)
        return entry.value.span if entry else self.node.span

    def close(self, *, elsewhere: Mapping[str, str] | None = None) -> None:
        """Report every key that was not asked for. `elsewhere`: keys that are known in another kind of file."""
        for key, entry in self._entries.items():
            if key in self._asked:
                continue
            if elsewhere and key in elsewhere:
                self._found.append(finding("key-elsewhere", entry.span, key=key, where=elsewhere[key]))
                continue
            known = ", ".join(self._asked)
            german = meant_key(key)
            near = german if german in self._asked else nearest(key, self._asked)
            self._found.append(finding("key-unknown", entry.span, key=key, known=known, nearest=near))

    def _take(self, key: str) -> YamlEntry | None:
        if key not in self._asked:
            self._asked.append(key)
        return self._entries.get(key)


def meant_key(word: str) -> str:
    """Return the key that the German `word` is the name of, "" where it is none."""
    return _GERMAN.get(word.lower(), "")


def mapping(node: YamlNode, found: list[Finding]) -> YamlMap | None:
    """Read a mapping as it is."""
    if isinstance(node, YamlMap):
        return node
    found.append(finding("value-not-mapping", node.span))
    return None


def _is_empty(node: YamlNode) -> bool:
    return isinstance(node, YamlText) and not node.text.strip(" \n")
