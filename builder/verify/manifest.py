"""imsmanifest.xml as the platforms read it (RUNTIME, Manifests and zips)."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeAlias

from lxml import etree

from builder.diagnostics import Finding, finding
from builder.verify.archive import Archive
from builder.verify.resources import verify_resources
from builder.verify.schemas import verify_schema
from builder.verify.standard import Standard, standard_of
from builder.xml.parser import parse

_NCNAME = re.compile(r"[A-Za-z_][\w.-]*")
_CHARACTER_REFERENCE = re.compile(rb"&#x?[0-9A-Fa-f]+;")
_LONGEST = 255

_Rule: TypeAlias = Callable[[etree._Element, Standard, Archive, str], Iterator[Finding]]


def verify_manifest(archive: Archive, path: str, *, schemas: Path | None) -> tuple[Finding, ...]:
    """Return what is wrong with the manifest at `path`."""
    data = archive.files[path]
    found: list[Finding] = []
    if next(iter(archive.files)) != path:
        found.append(finding("manifest-not-first", archive.span(path)))
    if b"<!DOCTYPE" in data or b"<!ENTITY" in data:
        return (*found, finding("manifest-doctype", archive.span(path)))
    try:
        manifest = parse(data)
    except etree.XMLSyntaxError as fault:
        line, column = fault.position
        return (*found, finding("manifest-broken", archive.span(path, line or 1, column or 1), reason=fault.msg))
    if _CHARACTER_REFERENCE.search(data):
        found.append(finding("manifest-character-reference", archive.span(path)))
    standard = standard_of(manifest)
    if standard is None:
        return (*found, finding("manifest-unknown", archive.span(path), tag=str(manifest.tag)))
    for rule in _RULES:
        found.extend(rule(manifest, standard, archive, path))
    found.extend(verify_resources(manifest, standard, archive, path))
    found.extend(verify_schema(manifest, standard, archive, path, schemas))
    return tuple(found)


def _version(manifest: etree._Element, standard: Standard, archive: Archive, path: str) -> Iterator[Finding]:
    node = manifest.find(f"{standard.q('metadata')}/{standard.q('schemaversion')}")
    text = (node.text or "") if node is not None else ""
    if text not in standard.versions:
        line = node.sourceline if node is not None else manifest.sourceline
        known = ", ".join(standard.versions)
        yield finding("schemaversion-wrong", archive.span(path, line or 1, 1), found=text, known=known)


def _prefixes(manifest: etree._Element, standard: Standard, archive: Archive, path: str) -> Iterator[Finding]:
    for prefix, uri in sorted(manifest.nsmap.items(), key=lambda pair: pair[0] or ""):
        wanted = standard.prefixes.get(uri, prefix)
        if prefix != wanted:
            yield finding("prefix-wrong", archive.span(path, 1, 1), found=prefix or "", wanted=wanted or "", uri=uri)


def _identifiers(manifest: etree._Element, standard: Standard, archive: Archive, path: str) -> Iterator[Finding]:
    seen: set[str] = set()
    for node in manifest.iter(etree.Element):
        name = node.get("identifier")
        if name is None or not str(node.tag).startswith(f"{{{standard.content}}}"):
            continue
        place = archive.span(path, node.sourceline or 1, 1)
        if not _NCNAME.fullmatch(name) or len(name) > _LONGEST:
            yield finding("identifier-malformed", place, name=name)
        if name in seen:
            yield finding("identifier-twice", place, name=name)
        seen.add(name)


def _organizations(manifest: etree._Element, standard: Standard, archive: Archive, path: str) -> Iterator[Finding]:
    organizations = manifest.find(standard.q("organizations"))
    found = [] if organizations is None else organizations.findall(standard.q("organization"))
    if organizations is None or not found:
        yield finding("organization-missing", archive.span(path, 1, 1))
        return
    default = organizations.get("default")
    if default not in [each.get("identifier") for each in found]:
        yield finding("organization-default", archive.span(path, organizations.sourceline or 1, 1), name=default or "")


def _items(manifest: etree._Element, standard: Standard, archive: Archive, path: str) -> Iterator[Finding]:
    known = {node.get("identifier") for node in manifest.iter(standard.q("resource"))}
    items = list(manifest.iter(standard.q("item")))
    if not any(item.get("identifierref") for item in items):
        yield finding("item-missing", archive.span(path, 1, 1))
    for item in items:
        wanted = item.get("identifierref")
        if wanted and wanted not in known:
            yield finding("item-dangling", archive.span(path, item.sourceline or 1, 1), name=wanted)


def _titles(manifest: etree._Element, standard: Standard, archive: Archive, path: str) -> Iterator[Finding]:
    for node in (*manifest.iter(standard.q("organization")), *manifest.iter(standard.q("item"))):
        title = node.findtext(standard.q("title"), "").strip()
        place = archive.span(path, node.sourceline or 1, 1)
        if not title or title == "0":
            yield finding("title-lost", place, title=title)
        elif len(title) > _LONGEST:
            yield finding("title-too-long", place, length=len(title))


def _mastery(manifest: etree._Element, standard: Standard, archive: Archive, path: str) -> Iterator[Finding]:
    for node in manifest.iter("{*}masteryscore"):
        yield finding("mastery-score", archive.span(path, node.sourceline or 1, 1))


_RULES: tuple[_Rule, ...] = (_version, _prefixes, _identifiers, _organizations, _items, _titles, _mastery)
