"""module.yaml → the module's metadata (FORMAT 2)."""

from __future__ import annotations

import re
from decimal import Decimal

from builder.diagnostics import Finding, finding
from builder.model.course import Module
from builder.model.metadata import Approval, Completion, Objective, Part, Report, Status
from builder.source.allow import allowed_in_file
from builder.source.sources import read_sources
from builder.yaml import YamlList, YamlMap, YamlNode
from builder.yaml.fields import Fields, mapping
from builder.yaml.scalars import (
    KEY,
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

_DIGEST = re.compile(r"sha256:\S+")


def read_module_yaml(
    node: YamlMap, *, id: str, folder: str, found: list[Finding], original: Module | None = None
) -> Module:
    """Return the module that module.yaml describes, without units and media.

    `id` and `folder` are the module folder's. With `original` the file is a translation's (in `i18n/<id>/`): what it
    leaves out is the original's. A missing or refused value gets its default; `completion.require` is () where the
    file gives none.
    """
    fields = Fields(node, found)
    take = fields.require if original is None else fields.get
    fallback = original or Module(node.span, id, folder, id, "0.0.0", "de", Completion(()))
    written = take("id", identifier)
    if written is not None and written != fallback.id:
        found.append(finding("id-not-folder", fields.span("id"), id=written, folder=fallback.id))
    module = Module(
        span=node.span,
        id=fallback.id,
        folder=folder,
        title=fields.require("title", line) or fallback.title,
        version=take("version", version) or fallback.version,
        language=take("language", language) or (id if original else "de"),
        completion=fields.get("completion", _completion) or fallback.completion,
        summary=fields.get("summary", text) or fallback.summary,
        status=fields.get("status", choice(Status)) or fallback.status,
        duration=fields.get("duration", whole(minimum=1)) or fallback.duration,
        objectives=fields.get("objectives", _objectives) or fallback.objectives,
        report=fields.get("report", choice(Report)) or fallback.report,
        authors=fields.get("authors", several(line)) or fallback.authors,
        license=fields.get("license", line) or fallback.license,
        sources=fields.get("sources", read_sources) or fallback.sources,
        approvals=fields.get("approvals", _approvals) or fallback.approvals,
        allow=allowed_in_file(fields, found),
    )
    fields.close()
    return module


def _completion(node: YamlNode, found: list[Finding]) -> Completion | None:
    value = mapping(node, found)
    if value is None:
        return None
    fields = Fields(value, found)
    entry = fields.given("require")
    if entry is not None and isinstance(entry.value, YamlList) and not entry.value.items:
        found.append(finding("value-empty", entry.span, key="require"))
    require = fields.get("require", several(choice(Part), unique=True)) or ()
    share = fields.get("pass", percent)
    fields.close()
    return Completion(tuple(part for part in Part if part in require), Decimal(80) if share is None else share)


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


def _approvals(node: YamlNode, found: list[Finding]) -> tuple[Approval, ...] | None:
    read = several(_approval)(node, found)
    return tuple(each for each in read if each is not None) if read is not None else None


def _approval(node: YamlNode, found: list[Finding]) -> Approval | None:
    value = mapping(node, found)
    if value is None:
        return None
    fields = Fields(value, found)
    by, on = fields.require("by", line), fields.require("on", day)
    number = fields.require("version", version)
    digest = fields.require("digest", matching(_DIGEST, "digest-invalid"))
    fields.close()
    if by is None or on is None or number is None or digest is None:
        return None
    return Approval(value.span, by, on, number, digest)
