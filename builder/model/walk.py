"""Every node below a node, in document order."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from functools import cache
from typing import Any

from builder.diagnostics import Span

_LEAVES = frozenset({str, int, bool, float, type(None), Span})


@cache
def _children(kind: type) -> tuple[str, ...]:
    return tuple(f.name for f in fields(kind) if f.name != "span") if is_dataclass(kind) else ()


def walk(node: object) -> Iterator[Any]:
    """Yield `node` and every dataclass value below it, depth first, fields in their declared order.

    Tuples are looked into but not yielded themselves. Iterative, so that no depth of nesting is too deep.
    """
    stack: list[object] = [node]
    while stack:
        current = stack.pop()
        if isinstance(current, tuple):
            stack.extend(reversed(current))
            continue
        kind = type(current)
        if kind in _LEAVES or not is_dataclass(kind):
            continue
        yield current
        stack.extend(getattr(current, name) for name in reversed(_children(kind)))
