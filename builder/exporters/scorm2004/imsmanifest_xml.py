"""imsmanifest.xml of SCORM 2004 4th Edition (CAM 3.4), in document order."""

from __future__ import annotations

from collections.abc import Sequence

from lxml import etree

from builder.exporters._ims.identity import identity
from builder.exporters._ims.manifest import add_organization, add_resource
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
    _sequencing(*add_organization(manifest, module, ids))
    add_resource(manifest, ids, files=files, launch=launch, type_attribute=f"{{{ADLCP}}}scormType")
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


def _sequencing(organization: etree._Element, item: etree._Element) -> None:
    organization.set(f"{{{ADLSEQ}}}objectivesGlobalToSystem", "false")
    # The player says when it is completed and passed; the platform derives neither (SN 3.13).
    sequencing = add(item, f"{{{IMSSS}}}sequencing")
    add(sequencing, "deliveryControls", completionSetByContent="true", objectiveSetByContent="true")
    sequencing = add(organization, f"{{{IMSSS}}}sequencing")
    add(sequencing, "controlMode", choice="true", flow="true")
