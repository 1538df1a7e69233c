"""`sources:` of a module or the programme: what may be cited (FORMAT 2)."""

from __future__ import annotations

from collections.abc import Iterator

from builder.diagnostics import Finding, finding
from builder.model.metadata import Source
from builder.source.allow import allowed_in_entry
from builder.yaml import YamlEntry, YamlMap, YamlNode
from builder.yaml.fields import Fields, mapping
from builder.yaml.scalars import KEY, day, line, url


def keyed(node: YamlNode, found: list[Finding]) -> Iterator[tuple[YamlEntry, Fields]]:
    """Yield each entry of a mapping whose keys the author chose and whose values are mappings, with its fields."""
    entries = node.entries if isinstance(node, YamlMap) else ()
    for entry in entries:
        if not KEY.fullmatch(entry.key):
            found.append(finding("key-invalid", entry.span, value=entry.key))
            continue
        value = mapping(entry.value, found)
        if value is not None:
            yield entry, Fields(value, found)


def read_sources(node: YamlNode, found: list[Finding]) -> tuple[Source, ...] | None:
    """Read `sources:`; an entry without a title is left out (a finding)."""
    if mapping(node, found) is None:
        return None
    sources = []
    for entry, fields in keyed(node, found):
        title = fields.require("title", line)
        source = Source(
            span=entry.span,
            key=entry.key,
            title=title or entry.key,
            url=fields.get("url", url) or "",
            as_of=fields.get("as_of", day),
            accessed=fields.get("accessed", day),
            allow=allowed_in_entry(entry, fields, found),
        )
        fields.close()
        sources.append(source)
    return tuple(sources)
