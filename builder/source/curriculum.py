"""curriculum.yaml → the programme (FORMAT 2)."""

from __future__ import annotations

from builder.diagnostics import Finding, finding
from builder.diagnostics.nearest import nearest
from builder.model.metadata import Declaration, Gender, GlossaryEntry, Programme, Track
from builder.source.allow import allowed_in_file
from builder.source.assemble import read_fragment
from builder.source.sources import keyed, read_sources
from builder.yaml import YamlMap, YamlNode, YamlText
from builder.yaml.fields import Fields, mapping
from builder.yaml.scalars import (
    KEY,
    Reader,
    choice,
    flag,
    identifier,
    language,
    line,
    matching,
    several,
    text,
    version,
)

NAME = "name"
"""The one variable that needs no declaration: the edition's name (FORMAT 7)."""


def read_curriculum(node: YamlMap, found: list[Finding]) -> Programme:
    """Return the programme that curriculum.yaml describes, without facts and recommendations.

    A missing or refused value gets a default, so that everything else can still be read.
    """
    fields = Fields(node, found)
    id = fields.require("id", identifier) or "programm"
    order = fields.get("modules", several(identifier, unique=True)) or ()
    programme = Programme(
        span=node.span,
        id=id,
        title=fields.require("title", line) or id,
        version=fields.require("version", version) or "0.0.0",
        language=fields.require("language", language) or "de",
        publisher=fields.get("publisher", line) or "",
        license=fields.get("license", line) or "",
        gender=fields.get("gender", choice(Gender)),
        order=order,
        tracks=fields.get("tracks", _tracks(order)) or (),
        sources=fields.get("sources", read_sources) or (),
        variables=fields.get("variables", _variables) or (),
        glossary=fields.get("glossary", _glossary) or (),
        allow=allowed_in_file(fields, found),
    )
    fields.close()
    return programme


def known_module(order: tuple[str, ...], what: str) -> Reader[str]:
    """Return a reader of a module's id that must be one of `order`; others get the finding `what`."""
    read_id = matching(KEY, "id-invalid")

    def read(node: YamlNode, found: list[Finding]) -> str | None:
        id = read_id(node, found)
        if id is None or id in order:
            return id
        near = nearest(id, order)
        found.append(finding(what, node.span, id=id, known=", ".join(order), nearest=near))
        return None

    return read


def _tracks(order: tuple[str, ...]) -> Reader[tuple[Track, ...]]:
    def read(node: YamlNode, found: list[Finding]) -> tuple[Track, ...] | None:
        value = mapping(node, found)
        tracks = []
        for entry in value.entries if value else ():
            if not KEY.fullmatch(entry.key):
                found.append(finding("key-invalid", entry.span, value=entry.key))
            modules = several(known_module(order, "module-unknown"), unique=True)(entry.value, found)
            if modules is not None:
                tracks.append(Track(entry.span, entry.key, modules))
        return tuple(tracks)

    return read


def _variables(node: YamlNode, found: list[Finding]) -> tuple[Declaration, ...] | None:
    if mapping(node, found) is None:
        return None
    declared = []
    for entry, fields in keyed(node, found):
        if entry.key == NAME:
            found.append(finding("variable-reserved", entry.span))
        default = fields.given("default")
        declaration = Declaration(
            span=entry.span,
            name=entry.key,
            label=fields.get("label", line) or "",
            default=_default(default.value, found) if default else None,
            required=fields.get("required", flag) or False,
        )
        fields.close()
        declared.append(declaration)
    return tuple(declared)


def _default(node: YamlNode, found: list[Finding]) -> str | None:
    """A bare `default:` is none; `default: ""` is an empty text that somebody meant."""
    if isinstance(node, YamlText) and not node.text and node.inner == node.span:
        return None
    return line(node, found)


def _glossary(node: YamlNode, found: list[Finding]) -> tuple[GlossaryEntry, ...] | None:
    value = mapping(node, found)
    entries = []
    for entry in value.entries if value else ():
        words = text(entry.value, found)
        if not words:
            if words is not None:
                found.append(finding("value-empty", entry.span, key=entry.key))
            continue
        inner = entry.value.inner if isinstance(entry.value, YamlText) else entry.value.span
        read = read_fragment(words, file=inner.file, line=inner.line, column=inner.column)
        found.extend(read.findings)
        found.extend(finding("glossary-footnote", note.span) for note in read.footnotes)
        entries.append(GlossaryEntry(entry.span, entry.key, read.body, read.allow))
    return tuple(entries)
