"""Ids are unique in their module (FORMAT 8)."""

from __future__ import annotations

from collections.abc import Iterator

from builder.check.scope import Scope
from builder.diagnostics import Finding, Span, finding
from builder.model.units import Unit
from builder.model.walk import walk


class IdTwice:
    """The same id in two files of a module; the finding stands at the later one."""

    code = "id-twice"

    def check(self, scope: Scope) -> Iterator[Finding]:
        first: dict[str, Span] = {}
        for unit in scope.own:
            here: dict[str, Span] = {}
            for id, span in _ids(unit):
                here.setdefault(id, span)
            for id, span in here.items():
                if id in first:
                    yield finding(self.code, span, id=id, first=str(first[id]))
            first = {**here, **first}


def _ids(unit: Unit) -> Iterator[tuple[str, Span]]:
    """Yield the ids of `unit` that must be unique in the module; answers have keys of their own."""
    for node in walk(unit):
        if node is not unit.head and getattr(node, "id", None):
            yield node.id, node.span
