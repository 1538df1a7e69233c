"""Elements in document order, and their bytes."""

from __future__ import annotations

from collections.abc import Mapping

from lxml import etree


def add(parent: etree._Element, tag: str, text: str | None = None, **attributes: str) -> etree._Element:
    """Append an element `tag` (of its parent's namespace unless it is in Clark notation) and return it."""
    name = tag if tag.startswith("{") else f"{{{etree.QName(parent).namespace}}}{tag}"
    child = etree.SubElement(parent, name, attributes)
    child.text = text
    return child


def root(tag: str, namespaces: Mapping[str | None, str], **attributes: str) -> etree._Element:
    """Return a root element in the default namespace of `namespaces`, which it declares."""
    return etree.Element(f"{{{namespaces[None]}}}{tag}", attributes, nsmap=dict(namespaces))


def document(element: etree._Element) -> bytes:
    """Return the document of `element`: a declaration, indented, raw UTF-8 (Moodle shows `&#220;` literally)."""
    etree.indent(element)
    return etree.tostring(element, xml_declaration=True, encoding="UTF-8") + b"\n"
