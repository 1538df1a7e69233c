"""`sources:` of a module or the programme: what may be cited (FORMAT 2)."""

from __future__ import annotations

from collections.abc import Iterator

from builder.diagnostics import Finding, finding
from builder.model.metadata import Source
from builder.source.allow import ALLOWED, allowed_in_entry
from builder.yaml import YamlEntry, YamlMap, YamlNode
from builder.yaml.fields import Field, Fields, Table, mapping
from builder.yaml.reader import reads
from builder.yaml.scalars import KEY, day, line, url
from builder.yaml.schema import keyed, record

TITLE = Field("title", line, "Titel der Quelle, wie er im Quellenverzeichnis steht.", required=True)
URL = Field("url", url, "Webadresse der Quelle, mit https://.")
AS_OF = Field("as_of", day, "Stand der Quelle als Datum: JJJJ-MM-TT.")
ACCESSED = Field("accessed", day, "Wann die Quelle zuletzt aufgerufen wurde: JJJJ-MM-TT.")
SOURCE: Table = (TITLE, URL, AS_OF, ACCESSED, ALLOWED)


def entries(node: YamlNode, found: list[Finding], table: Table) -> Iterator[tuple[YamlEntry, Fields]]:
    """Yield each entry of a mapping whose keys the author chose and whose values go by `table`, with its fields."""
    for entry in node.entries if isinstance(node, YamlMap) else ():
        if not KEY.fullmatch(entry.key):
            found.append(finding("key-invalid", entry.span, value=entry.key))
            continue
        value = mapping(entry.value, found)
        if value is not None:
            yield entry, Fields(value, found, table)


@reads(keyed(record(SOURCE)))
def read_sources(node: YamlNode, found: list[Finding]) -> tuple[Source, ...] | None:
    """Read `sources:`; an entry without a title is left out (a finding)."""
    if mapping(node, found) is None:
        return None
    sources = []
    for entry, fields in entries(node, found, SOURCE):
        title = fields.get(TITLE)
        source = Source(
            span=entry.span,
            key=entry.key,
            title=title or entry.key,
            url=fields.get(URL) or "",
            as_of=fields.get(AS_OF),
            accessed=fields.get(ACCESSED),
            allow=allowed_in_entry(entry, fields, found),
        )
        sources.append(source)
    return tuple(sources)
