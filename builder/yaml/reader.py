"""A reader of one YAML value, with what an editor may know of such values beforehand: their JSON Schema (draft 7)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Generic, TypeAlias, TypeVar

from builder.diagnostics import Finding
from builder.yaml.nodes import YamlNode

T = TypeVar("T")
Schema: TypeAlias = Mapping[str, object]
Read: TypeAlias = Callable[[YamlNode, list[Finding]], T | None]


@dataclass(frozen=True, slots=True)
class Reader(Generic[T]):
    """Takes a node, returns its value; None where it added a finding instead.

    `schema` accepts whatever `read` accepts. A member `code` names the finding that a text of another form gets; the
    published schema has its message in that place.
    """

    read: Read[T]
    schema: Schema

    def __call__(self, node: YamlNode, found: list[Finding]) -> T | None:
        return self.read(node, found)


def reads(schema: Schema) -> Callable[[Read[T]], Reader[T]]:
    """Make a function a reader of values that `schema` describes."""
    return lambda read: Reader(read, schema)
