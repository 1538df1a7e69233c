"""`didactics:` in curriculum.yaml → the rules that hold in this programme and not in every one (docs/format.md)."""

from __future__ import annotations

from typing import Any

from builder.diagnostics import Finding
from builder.diagnostics.catalogue import entries
from builder.diagnostics.entry import Switch
from builder.yaml import YamlNode
from builder.yaml.fields import Field, Fields, Table, mapping
from builder.yaml.reader import Reader, reads
from builder.yaml.scalars import flag, whole
from builder.yaml.schema import record

_READERS: dict[Switch, Reader[Any]] = {Switch.YES: flag, Switch.LIMIT: whole(minimum=1)}
RULES: Table = tuple(
    Field(entry.code, _READERS[entry.switch], f"{entry.advice_de.title} (kursbau explain {entry.code}).")
    for entry in entries().values()
    if entry.switch and entry.advice_de
)


@reads(record(RULES))
def read_didactics(node: YamlNode, found: list[Finding]) -> tuple[tuple[str, int], ...] | None:
    """Read the codes that are switched on, each with its limit (1 where it has none)."""
    value = mapping(node, found)
    if value is None:
        return None
    fields = Fields(value, found, RULES)
    limits = ((rule.key, int(fields.get(rule) or 0)) for rule in RULES)
    return tuple((code, limit) for code, limit in limits if limit)
