"""The parts of a manifest that SCORM 1.2 and 2004 write alike: one organization, one item, one SCO."""

from __future__ import annotations

from collections.abc import Sequence

from lxml import etree

from builder.exporters._ims.identity import Identity
from builder.exporters._ims.shorten import shorten
from builder.model.course import Module
from builder.xml.write import add


def add_organization(manifest: etree._Element, module: Module, ids: Identity) -> tuple[etree._Element, etree._Element]:
    """Append `organizations` with one organization and one item; return these two."""
    organizations = add(manifest, "organizations", default=ids.organization)
    organization = add(organizations, "organization", identifier=ids.organization)
    add(organization, "title", shorten(module.title))
    item = add(organization, "item", identifier=ids.item, identifierref=ids.resource, isvisible="true")
    add(item, "title", shorten(module.title))
    return organization, item


def add_resource(
    manifest: etree._Element, ids: Identity, *, files: Sequence[str], launch: str, type_attribute: str
) -> None:
    """Append `resources` with the SCO: it starts at `launch` and lists `files`; `type_attribute` marks it as a SCO."""
    resource = add(add(manifest, "resources"), "resource", identifier=ids.resource, type="webcontent", href=launch)
    resource.set(type_attribute, "sco")
    for path in files:
        add(resource, "file", href=path)
