"""imsmanifest.xml of SCORM 1.2 (CAM 2.3), in document order."""

from __future__ import annotations

from collections.abc import Sequence

from lxml import etree

from builder.exporters._ims.identity import identity
from builder.exporters._ims.manifest import add_organization, add_resource
from builder.exporters._ims.shorten import shorten
from builder.model.course import Course, Module
from builder.xml.namespaces import ADLCP_12, IMSCP_12, IMSMD_12, XSI, schema_location
from builder.xml.write import add, document, root

_XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
# The files that a package holds where control documents are configured.
_SCHEMAS = {
    IMSCP_12: "imscp_rootv1p1p2.xsd",
    IMSMD_12: "imsmd_rootv1p2p1.xsd",
    ADLCP_12: "adlcp_rootv1p2.xsd",
}


def imsmanifest_xml(course: Course, module: Module, *, files: Sequence[str], launch: str) -> bytes:
    """Return the manifest of a package that holds `files` (paths, without the manifest) and starts at `launch`."""
    ids = identity(course, module)
    manifest = root(
        "manifest",
        {None: IMSCP_12, "adlcp": ADLCP_12, "imsmd": IMSMD_12, "xsi": XSI},
        identifier=ids.manifest,
        version=module.version,
    )
    manifest.set(f"{{{XSI}}}schemaLocation", schema_location(_SCHEMAS))
    _metadata(manifest, module)
    add_organization(manifest, module, ids)
    add_resource(manifest, ids, files=files, launch=launch, type_attribute=f"{{{ADLCP_12}}}scormtype")
    return document(manifest)


def _metadata(manifest: etree._Element, module: Module) -> None:
    metadata = add(manifest, "metadata")
    add(metadata, "schema", "ADL SCORM")
    add(metadata, "schemaversion", "1.2")
    lom = add(metadata, f"{{{IMSMD_12}}}lom")
    general = add(lom, "general")
    _langstring(add(general, "title"), shorten(module.title), module.language)
    add(general, "language", module.language)
    if module.summary:
        _langstring(add(general, "description"), shorten(module.summary), module.language)
    lifecycle = add(lom, "lifecycle")
    _langstring(add(lifecycle, "version"), module.version, module.language)


def _langstring(parent: etree._Element, text: str, language: str) -> None:
    add(parent, "langstring", text).set(_XML_LANG, language)
