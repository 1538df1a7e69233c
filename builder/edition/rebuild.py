"""A tree with some of its nodes and strings replaced; what does not change is not copied."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass, replace
from enum import Enum
from functools import cache
from typing import Any, TypeVar

from builder.diagnostics import Span
from builder.model.blocks import CodeBlock
from builder.model.inlines import Code, Gap, Text
from builder.model.metadata import Declaration

T = TypeVar("T")
# Code is shown as typed, a gap's answers and a variable's own value are plain text: no variables there (FORMAT 4, 7).
# In running text a variable is a node; `{{` in a Text was escaped, or reported as malformed.
_CLOSED = frozenset({Code, CodeBlock, Declaration, Gap, Text})


@cache
def _names(kind: type) -> tuple[str, ...]:
    """The fields of a dataclass that can hold nodes or texts; () for everything else."""
    if not is_dataclass(kind) or kind is Span or kind in _CLOSED or issubclass(kind, Enum):
        return ()
    return tuple(field.name for field in fields(kind) if field.name not in ("span", "id", "key"))


class Rebuild:
    """Replaces nodes by their type, and strings that hold `{{`.

    `nodes` maps a node's type to what makes its replacement (given the node with its children rebuilt); `string` is
    given each string with `{{`, its field's name and the place of the node that holds it.
    """

    def __init__(
        self, *, nodes: Mapping[type, Callable[[Any], object]], string: Callable[[str, str, Span], str]
    ) -> None:
        self._nodes = nodes
        self._string = string

    def __call__(self, node: T) -> T:
        """Return `node` itself where nothing below it changes, else a copy."""
        changed: T = self._value(node, "", Span(""))
        return changed

    def _value(self, value: Any, name: str, span: Span) -> Any:
        kind: type = type(value)
        if kind is str:
            return self._string(value, name, span) if "{{" in value else value
        if kind is tuple:
            return self._tuple(value, name, span)
        names = _names(kind)
        if names:
            value = self._node(value, names, getattr(value, "span", span))
        change = self._nodes.get(kind)
        return value if change is None else change(value)

    def _tuple(self, values: tuple[Any, ...], name: str, span: Span) -> tuple[Any, ...]:
        if not values:
            return values
        changed = tuple([self._value(value, name, span) for value in values])
        same = all(map(lambda one, other: one is other, values, changed))
        return values if same else changed

    def _node(self, node: Any, names: tuple[str, ...], span: Span) -> Any:
        changes = {}
        for name in names:
            value = getattr(node, name)
            changed = self._value(value, name, span)
            if changed is not value:
                changes[name] = changed
        return replace(node, **changes) if changes else node
