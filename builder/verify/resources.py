"""Resources and files: everything listed is there, everything there is listed."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import unquote, urlsplit

from lxml import etree

from builder.diagnostics import Finding, finding
from builder.verify.archive import Archive
from builder.verify.standard import Standard

_BASE = "{http://www.w3.org/XML/1998/namespace}base"
_CONTROL = (".xsd", ".dtd")


def verify_resources(manifest: etree._Element, standard: Standard, archive: Archive, path: str) -> Iterator[Finding]:
    """Yield what is wrong with the resources of `manifest`, which lies at `path`."""
    resources = list(manifest.iter(standard.q("resource")))
    yield from _launch(resources, standard, archive, path)
    listed = {path}
    for resource in resources:
        place = archive.span(path, resource.sourceline or 1, 1)
        href = resource.get("href")
        if not href:
            yield finding("resource-without-href", place, name=resource.get("identifier", ""))
        base = "".join(node.get(_BASE, "") for node in reversed([resource, *resource.iterancestors()]))
        if href and not resource.findall(standard.q("file")):
            yield finding("resource-without-files", place, name=resource.get("identifier", ""))
        for node in (resource, *resource.findall(standard.q("file"))):
            target = _target(base, node.get("href", ""))
            if target and target not in archive.files:
                yield finding("file-missing", archive.span(path, node.sourceline or 1, 1), path=target)
            listed.add(target)
    for name in archive.files:
        if name not in listed and not name.lower().endswith(_CONTROL):
            yield finding("file-unlisted", archive.span(path), path=name)


def _launch(resources: list[etree._Element], standard: Standard, archive: Archive, path: str) -> Iterator[Finding]:
    kinds = [resource.get(standard.type_attribute, "").lower() for resource in resources]
    if "sco" not in kinds:
        yield finding("sco-missing", archive.span(path, 1, 1), attribute=f"adlcp:{standard.type_name}")
    elif kinds[0] != "sco":
        yield finding("sco-not-first", archive.span(path, resources[0].sourceline or 1, 1))


def _target(base: str, href: str) -> str:
    """Return the path in the package that `href` names, "" where it leads elsewhere."""
    parts = urlsplit(base + href)
    return "" if parts.scheme or parts.netloc else unquote(parts.path).removeprefix("./")
