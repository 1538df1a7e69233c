"""curriculum.yaml → the programme (FORMAT 2)."""

from __future__ import annotations

from builder.diagnostics import Finding, finding
from builder.diagnostics.nearest import nearest
from builder.model.metadata import Declaration, Gender, GlossaryEntry, Programme, Track
from builder.source.allow import ALLOWED, allowed_in_file
from builder.source.assemble import read_fragment
from builder.source.didactics import read_didactics
from builder.source.sources import entries, read_sources
from builder.yaml import YamlMap, YamlNode, YamlText
from builder.yaml.fields import Field, Fields, Table, mapping, mapping_of
from builder.yaml.reader import Reader, reads
from builder.yaml.scalars import (
    KEY,
    TEXT,
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
from builder.yaml.schema import keyed, record

NAME = "name"
"""The one variable that needs no declaration: the edition's name (FORMAT 7)."""


LABEL = Field("label", line, "Was die Variable bedeutet; steht in den Meldungen, wenn eine Edition sie nicht nennt.")
DEFAULT = Field("default", line, "Was gilt, wenn eine Edition nichts anderes sagt.")
REQUIRED = Field("required", flag, "yes: Jede Kommune muss den Wert selbst angeben.")
VARIABLE: Table = (LABEL, DEFAULT, REQUIRED)


@reads(keyed(record(VARIABLE)))
def _variables(node: YamlNode, found: list[Finding]) -> tuple[Declaration, ...] | None:
    if mapping(node, found) is None:
        return None
    declared = []
    for entry, fields in entries(node, found, VARIABLE):
        if entry.key == NAME:
            found.append(finding("variable-reserved", entry.span))
        default = fields.given(DEFAULT)
        declaration = Declaration(
            span=entry.span,
            name=entry.key,
            label=fields.get(LABEL) or "",
            default=_default(default.value, found) if default else None,
            required=fields.get(REQUIRED) or False,
        )
        declared.append(declaration)
    return tuple(declared)


def _default(node: YamlNode, found: list[Finding]) -> str | None:
    """A bare `default:` is none; `default: ""` is an empty text that somebody meant."""
    if isinstance(node, YamlText) and not node.text and node.inner == node.span:
        return None
    return line(node, found)


@reads({"type": "object", "additionalProperties": TEXT})
def _glossary(node: YamlNode, found: list[Finding]) -> tuple[GlossaryEntry, ...] | None:
    value = mapping(node, found)
    terms = []
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
        terms.append(GlossaryEntry(entry.span, entry.key, read.body, read.allow))
    return tuple(terms)


ID = Field("id", identifier, "Kennung des Programms; nach ihr heißen seine Pakete.", required=True)
TITLE = Field("title", line, "Titel des Programms.", required=True)
VERSION = Field("version", version, "Version des Programms, drei Zahlen: 1.0.0.", required=True)
LANGUAGE = Field("language", language, "Sprache als Kürzel, etwa de.", required=True)
PUBLISHER = Field("publisher", line, "Wer das Programm herausgibt.")
LICENSE = Field("license", line, "Lizenz, etwa CC-BY-SA-4.0.")
GENDER = Field("gender", choice(Gender), "Schreibweise: star (Bürger*innen), colon (Bürger:innen), neutral.")
DIDACTICS = Field("didactics", read_didactics, "Regeln, die dieses Programm für seine Module einschaltet.")
MODULES = Field("modules", several(identifier, unique=True), "Die Module in ihrer Reihenfolge, nach ihren Ordnern.")
TRACKS = Field(
    "tracks",
    mapping_of(keyed(several(identifier, unique=True).schema)),
    "Benannte Auswahlen von Modulen, etwa basis: [grundlagen, schalter].",
)
SOURCES = Field("sources", read_sources, "Quellen, die alle Module zitieren können.")
VARIABLES = Field("variables", _variables, "Was Kommunen einsetzen: im Text {{ contacts.agg.name }}.")
GLOSSARY = Field("glossary", _glossary, "Begriffe und ihre Erklärung, ein Satz oder mehrere.")
CURRICULUM: Table = (
    ID, TITLE, VERSION, LANGUAGE, PUBLISHER, LICENSE, GENDER, DIDACTICS, MODULES, TRACKS, SOURCES, VARIABLES, GLOSSARY,
    ALLOWED,
)  # fmt: skip


def read_curriculum(node: YamlMap, found: list[Finding]) -> Programme:
    """Return the programme that curriculum.yaml describes, without facts and recommendations.

    A missing or refused value gets a default, so that everything else can still be read.
    """
    fields = Fields(node, found, CURRICULUM)
    id = fields.get(ID) or "programm"
    order = fields.get(MODULES) or ()
    return Programme(
        span=node.span,
        id=id,
        title=fields.get(TITLE) or id,
        version=fields.get(VERSION) or "0.0.0",
        language=fields.get(LANGUAGE) or "de",
        publisher=fields.get(PUBLISHER) or "",
        license=fields.get(LICENSE) or "",
        gender=fields.get(GENDER),
        didactics=fields.get(DIDACTICS) or (),
        order=order,
        tracks=_tracks(fields.get(TRACKS), order, found),
        sources=fields.get(SOURCES) or (),
        variables=fields.get(VARIABLES) or (),
        glossary=fields.get(GLOSSARY) or (),
        allow=allowed_in_file(fields, found),
    )


def known_module(order: tuple[str, ...], what: str) -> Reader[str]:
    """Return a reader of a module's id that must be one of `order`; others get the finding `what`."""
    read_id = matching(KEY, "id-invalid")

    @reads(identifier.schema)
    def read(node: YamlNode, found: list[Finding]) -> str | None:
        id = read_id(node, found)
        if id is None or id in order:
            return id
        near = nearest(id, order)
        found.append(finding(what, node.span, id=id, known=", ".join(order), nearest=near))
        return None

    return read


def _tracks(value: YamlMap | None, order: tuple[str, ...], found: list[Finding]) -> tuple[Track, ...]:
    tracks = []
    for entry in value.entries if value else ():
        if not KEY.fullmatch(entry.key):
            found.append(finding("key-invalid", entry.span, value=entry.key))
        modules = several(known_module(order, "module-unknown"), unique=True)(entry.value, found)
        if modules is not None:
            tracks.append(Track(entry.span, entry.key, modules))
    return tuple(tracks)
