"""`allow` with a reason: which findings an author keeps on purpose (docs/format.md, Exceptions with a reason).

In attributes (`{allow=CODE reason="…"}`) it holds for the heading's section, the block or the list item; in front
matter and in YAML files (`allow: {CODE: reason}`) for the file or the entry.
"""

from __future__ import annotations

from collections.abc import Iterator

from builder.diagnostics import Finding, Severity, Span, finding
from builder.diagnostics.allowance import WHOLE_FILE, Allowance
from builder.diagnostics.catalogue import entries
from builder.diagnostics.nearest import nearest
from builder.model.walk import walk
from builder.source.markdown.tree import (
    Attributes,
    Raw,
    RawDefinitionList,
    RawFence,
    RawHeading,
    RawList,
    RawQuote,
)
from builder.yaml import YamlEntry
from builder.yaml.fields import Field, Fields, mapping_of
from builder.yaml.scalars import TEXT, line

ALLOW, REASON = "allow", "reason"
ALLOWED = Field(
    ALLOW,
    mapping_of({"type": "object", "additionalProperties": TEXT}),
    "Hinweise zur Didaktik, die hier mit Absicht so bleiben: der Code und dahinter die Begründung.",
)


def allowed_in_entry(entry: YamlEntry, fields: Fields, found: list[Finding]) -> tuple[Allowance, ...]:
    """Return what `allow:` among the `fields` of a register's `entry` allows: it holds for the lines of the entry."""
    return _written(fields, (entry.span.line, max(node.span.line for node in walk(entry))), found)


def allowed_in_file(fields: Fields, found: list[Finding]) -> tuple[Allowance, ...]:
    """Return what a file's `allow:` allows: it holds for the whole file."""
    return _written(fields, WHOLE_FILE, found)


def allowed_in_blocks(blocks: tuple[Raw, ...], found: list[Finding]) -> Iterator[Allowance]:
    """Yield what the attributes in `blocks` and below allow."""
    for index, node in enumerate(blocks):
        match node:
            case RawHeading(level=level):
                rest = blocks[index + 1 :]
                ends = (i for i, each in enumerate(rest) if isinstance(each, RawHeading) and each.level <= level)
                yield from _attributes(node.attributes, (node, *rest[: next(ends, len(rest))]), found)
            case RawFence():
                yield from _attributes(node.attributes, (node,), found)
                yield from allowed_in_blocks(node.body, found)
            case RawList():
                for item in node.items:
                    yield from _attributes(item.attributes, (item,), found)
                    yield from allowed_in_blocks(item.body, found)
            case RawQuote():
                for part in node.parts:
                    yield from allowed_in_blocks(part.body, found)
            case RawDefinitionList():
                for entry in node.entries:
                    for body in entry.bodies:
                        yield from allowed_in_blocks(body, found)
            case _:
                pass


def _attributes(attributes: Attributes | None, region: tuple[object, ...], found: list[Finding]) -> Iterator[Allowance]:
    given = {entry.key: entry for entry in attributes.entries} if attributes else {}
    allow, reason = given.get(ALLOW), given.get(REASON)
    if allow is None:
        if reason is not None:
            found.append(finding("reason-without-allow", reason.span))
        return
    codes = (allow.value or "").replace(",", " ").split()
    if not codes:
        found.append(finding("attribute-needs-value", allow.span, name=ALLOW))
    words = ((reason.value if reason else "") or "").strip()
    if codes and not words:
        found.append(finding("allow-without-reason", allow.span))
    lines = [node.span.line for node in walk(region)]
    for code in codes:
        if _may_be_allowed(code, allow.span, found) and words:
            yield Allowance(allow.span, code, words, min(lines), max(lines))


def _written(fields: Fields, lines: tuple[int, int], found: list[Finding]) -> tuple[Allowance, ...]:
    value = fields.get(ALLOWED)
    allowed = []
    for entry in value.entries if value else ():
        reason = line(entry.value, found)
        if reason == "":
            found.append(finding("allow-without-reason", entry.span))
        if _may_be_allowed(entry.key, entry.span, found) and reason:
            allowed.append(Allowance(entry.span, entry.key, reason, *lines))
    return tuple(allowed)


def _may_be_allowed(code: str, span: Span, found: list[Finding]) -> bool:
    entry = entries().get(code)
    if entry is None:
        known = [each.code for each in entries().values() if each.didactic]
        found.append(finding("allow-unknown", span, rule=code, nearest=nearest(code, known)))
    elif not entry.didactic or entry.severity is not Severity.WARNING:
        found.append(finding("allow-refused", span, rule=code))
    else:
        return True
    return False
