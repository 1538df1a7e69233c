"""imsmanifest.xml of SCORM 2004 4th Edition (CAM 3.4), in document order."""

from __future__ import annotations

from collections.abc import Sequence

from lxml import etree

from builder.exporters._ims.identity import Identity, identity
from builder.exporters._ims.shorten import shorten
from builder.model.course import Course, Module
from builder.xml.namespaces import ADLCP, ADLNAV, ADLSEQ, IMSCP, IMSSS, LOM, XSI, schema_location
from builder.xml.write import add, document, root

# The files that a package holds where control documents are configured.
_SCHEMAS = {
    IMSCP: "imscp_v1p1.xsd",
    ADLCP: "adlcp_v1p3.xsd",
    ADLSEQ: "adlseq_v1p3.xsd",
    ADLNAV: "adlnav_v1p3.xsd",
    IMSSS: "imsss_v1p0.xsd",
    LOM: "lom.xsd",
}


def imsmanifest_xml(course: Course, module: Module, *, files: Sequence[str], launch: str) -> bytes:
    """Return the manifest of a package that holds `files` (paths, without the manifest) and starts at `launch`."""
    ids = identity(course, module)
    manifest = root(
        "manifest",
        {None: IMSCP, "adlcp": ADLCP, "adlseq": ADLSEQ, "adlnav": ADLNAV, "imsss": IMSSS, "lom": LOM, "xsi": XSI},
        identifier=ids.manifest,
        version=module.version,
    )
    manifest.set(f"{{{XSI}}}schemaLocation", schema_location(_SCHEMAS))
    _metadata(manifest, module)
    _organizations(manifest, module, ids)
    _resources(manifest, ids, files, launch)
    return document(manifest)


def _metadata(manifest: etree._Element, module: Module) -> None:
    metadata = add(manifest, "metadata")
    add(metadata, "schema", "ADL SCORM")
    add(metadata, "schemaversion", "2004 4th Edition")
    lom = add(metadata, f"{{{LOM}}}lom")
    general = add(lom, "general")
    _string(add(general, "title"), shorten(module.title), module.language)
    add(general, "language", module.language)
    if module.summary:
        _string(add(general, "description"), shorten(module.summary), module.language)
    lifecycle = add(lom, "lifeCycle")
    _string(add(lifecycle, "version"), module.version, module.language)


def _string(parent: etree._Element, text: str, language: str) -> None:
    add(parent, "string", text, language=language)


def _organizations(manifest: etree._Element, module: Module, ids: Identity) -> None:
    organizations = add(manifest, "organizations", default=ids.organization)
    organization = add(organizations, "organization", identifier=ids.organization)
    organization.set(f"{{{ADLSEQ}}}objectivesGlobalToSystem", "false")
    add(organization, "title", shorten(module.title))
    item = add(organization, "item", identifier=ids.item, identifierref=ids.resource, isvisible="true")
    add(item, "title", shorten(module.title))
    # The player says when it is completed and passed; the platform derives neither (SN 3.13).
    sequencing = add(item, f"{{{IMSSS}}}sequencing")
    add(sequencing, "deliveryControls", completionSetByContent="true", objectiveSetByContent="true")
    sequencing = add(organization, f"{{{IMSSS}}}sequencing")
    add(sequencing, "controlMode", choice="true", flow="true")


def _resources(manifest: etree._Element, ids: Identity, files: Sequence[str], launch: str) -> None:
    resources = add(manifest, "resources")
    resource = add(resources, "resource", identifier=ids.resource, type="webcontent", href=launch)
    resource.set(f"{{{ADLCP}}}scormType", "sco")
    for path in files:
        add(resource, "file", href=path)
