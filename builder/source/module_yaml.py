"""module.yaml → the module's metadata (FORMAT 2)."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal

from builder.diagnostics import Finding, finding
from builder.model.course import Module
from builder.model.metadata import Approval, Completion, Objective, Part, Report, Status
from builder.source.allow import ALLOWED, allowed_in_file
from builder.source.sources import read_sources
from builder.yaml import YamlList, YamlMap, YamlNode
from builder.yaml.fields import Field, Fields, Table, mapping
from builder.yaml.reader import reads
from builder.yaml.scalars import (
    KEY,
    TEXT,
    choice,
    day,
    identifier,
    language,
    line,
    matching,
    percent,
    several,
    text,
    version,
    whole,
)
from builder.yaml.schema import keyed, record

_DIGEST = re.compile(r"sha256:\S+")


REQUIRE = Field(
    "require",
    several(choice(Part), unique=True),
    "Was zum Abschluss nötig ist: lessons (alle Lektionen), scenario (ein Ende jedes Falls), quiz (bestanden).",
)
PASS = Field("pass", percent, "Ab wie viel Prozent der Punkte ein Quiz bestanden ist, etwa 80.")
COMPLETION: Table = (REQUIRE, PASS)


@reads(record(COMPLETION))
def _completion(node: YamlNode, found: list[Finding]) -> Completion | None:
    value = mapping(node, found)
    if value is None:
        return None
    fields = Fields(value, found, COMPLETION)
    entry = fields.given(REQUIRE)
    if entry is not None and isinstance(entry.value, YamlList) and not entry.value.items:
        found.append(finding("value-empty", entry.span, key="require"))
    require = fields.get(REQUIRE) or ()
    share = fields.get(PASS)
    return Completion(tuple(part for part in Part if part in require), Decimal(80) if share is None else share)


@reads(keyed(TEXT))
def _objectives(node: YamlNode, found: list[Finding]) -> tuple[Objective, ...] | None:
    value = mapping(node, found)
    objectives = []
    for entry in value.entries if value else ():
        words = text(entry.value, found)
        if not KEY.fullmatch(entry.key):
            found.append(finding("key-invalid", entry.span, value=entry.key))
        elif words == "":
            found.append(finding("value-empty", entry.span, key=entry.key))
        elif words is not None:
            objectives.append(Objective(entry.span, entry.key, words))
    return tuple(objectives)


BY = Field("by", line, "Wer freigegeben hat.", required=True)
ON = Field("on", day, "Wann: JJJJ-MM-TT.", required=True)
APPROVED = Field("version", version, "Welche Version.", required=True)
DIGEST = Field("digest", matching(_DIGEST, "digest-invalid"), "Prüfsumme des freigegebenen Inhalts.", required=True)
APPROVAL: Table = (BY, ON, APPROVED, DIGEST)


@reads(record(APPROVAL))
def _approval(node: YamlNode, found: list[Finding]) -> Approval | None:
    value = mapping(node, found)
    if value is None:
        return None
    fields = Fields(value, found, APPROVAL)
    by, on, number, digest = fields.get(BY), fields.get(ON), fields.get(APPROVED), fields.get(DIGEST)
    if by is None or on is None or number is None or digest is None:
        return None
    return Approval(value.span, by, on, number, digest)


ID = Field(
    "id", identifier, "Kennung des Moduls, gleich dem Namen seines Ordners. Ändert sich nie mehr.", required=True
)
TITLE = Field("title", line, "Titel des Moduls, wie Lernende ihn lesen.", required=True)
SUMMARY = Field("summary", text, "Ein Satz für den Kurskatalog.")
VERSION = Field(
    "version",
    version,
    "Drei Zahlen: neue Lernziele erhöhen die erste, neue Inhalte die zweite, neuer Wortlaut die dritte.",
    required=True,
)
LANGUAGE = Field("language", language, "Sprache des Moduls als Kürzel, etwa de.", required=True)
STATUS = Field("status", choice(Status), "draft: Entwurf, review: in Durchsicht, pilot: Erprobung, released: frei.")
DURATION = Field("duration", whole(minimum=1), "Wie viele Minuten Lernende brauchen.")
OBJECTIVES = Field("objectives", _objectives, "Lernziele: ein Kürzel, dahinter der Satz. Fragen nennen das Kürzel.")
COMPLETED = Field("completion", _completion, "Wann das Modul abgeschlossen ist.")
REPORT = Field(
    "report",
    choice(Report),
    "Was die Lernplattform erfährt: status (ob abgeschlossen), score (auch die Punkte), answers (auch die Antworten).",
)
AUTHORS = Field("authors", several(line), "Wer das Modul geschrieben hat.")
LICENSE = Field("license", line, "Lizenz, etwa CC-BY-SA-4.0.")
SOURCES = Field("sources", read_sources, "Quellen, im Text zitiert als [@kurzname].")
APPROVALS = Field("approvals", several(_approval), "Freigaben. Sie schreibt „kursbau approve“, niemand von Hand.")
MODULE: Table = (
    ID, TITLE, SUMMARY, VERSION, LANGUAGE, STATUS, DURATION, OBJECTIVES, COMPLETED, REPORT, AUTHORS, LICENSE, SOURCES,
    APPROVALS, ALLOWED,
)  # fmt: skip
TRANSLATION: Table = tuple(replace(field, required=field is TITLE) for field in MODULE)
"""A translation's: what it leaves out is the original's."""


def read_module_yaml(
    node: YamlMap, *, id: str, folder: str, found: list[Finding], original: Module | None = None
) -> Module:
    """Return the module that module.yaml describes, without units and media.

    `id` and `folder` are the module folder's. With `original` the file is a translation's (in `i18n/<id>/`): what it
    leaves out is the original's. A missing or refused value gets its default; `completion.require` is () where the
    file gives none.
    """
    fields = Fields(node, found, MODULE if original is None else TRANSLATION)
    fallback = original or Module(node.span, id, folder, id, "0.0.0", "de", Completion(()))
    written = fields.get(ID)
    if written is not None and written != fallback.id:
        found.append(finding("id-not-folder", fields.span(ID), id=written, folder=fallback.id))
    return Module(
        span=node.span,
        id=fallback.id,
        folder=folder,
        title=fields.get(TITLE) or fallback.title,
        version=fields.get(VERSION) or fallback.version,
        language=fields.get(LANGUAGE) or (id if original else "de"),
        completion=fields.get(COMPLETED) or fallback.completion,
        summary=fields.get(SUMMARY) or fallback.summary,
        status=fields.get(STATUS) or fallback.status,
        duration=fields.get(DURATION) or fallback.duration,
        objectives=fields.get(OBJECTIVES) or fallback.objectives,
        report=fields.get(REPORT) or fallback.report,
        authors=fields.get(AUTHORS) or fallback.authors,
        license=fields.get(LICENSE) or fallback.license,
        sources=fields.get(SOURCES) or fallback.sources,
        approvals=fields.get(APPROVALS) or fallback.approvals,
        allow=allowed_in_file(fields, found),
    )
