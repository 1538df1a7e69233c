"""XML as Moodle reads it: elements without namespaces, NULL as a word of its own, rich text as escaped HTML."""

from __future__ import annotations

import re
from collections.abc import Mapping
from decimal import Decimal
from typing import TypeAlias

from lxml import etree

Value: TypeAlias = str | int | Decimal | None
Element: TypeAlias = etree._Element

NULL = "$@NULL@$"  # how a backup writes a column without a value (MBZ_FORMAT 2)
_DECLARATION = b'<?xml version="1.0" encoding="UTF-8"?>\n'  # moodle_backup.xml is recognised by these very bytes
_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def element(tag: str, values: Mapping[str, Value] | None = None, **attributes: Value) -> Element:
    """Return an element with a child for each of `values`, in their order. None is NULL, "" an empty element."""
    made = etree.Element(tag, {name: _text(value) for name, value in attributes.items()})
    return fill(made, values or {})


def child(parent: Element, tag: str, values: Mapping[str, Value] | None = None, **attributes: Value) -> Element:
    """Append such an element to `parent` and return it."""
    made = element(tag, values, **attributes)
    parent.append(made)
    return made


def fill(parent: Element, values: Mapping[str, Value]) -> Element:
    """Append a child for each of `values` to `parent` and return `parent`."""
    for tag, value in values.items():
        etree.SubElement(parent, tag).text = _text(value)
    return parent


def decimal(value: Decimal | int, places: int) -> str:
    """Return `value` as Moodle's columns hold it, with `places` digits after the point."""
    return f"{Decimal(value):.{places}f}"


def document(root: Element) -> bytes:
    """Return the document of `root`, indented, raw UTF-8."""
    etree.indent(root)
    return _DECLARATION + etree.tostring(root, encoding="UTF-8", xml_declaration=False) + b"\n"


def _text(value: Value) -> str:
    if value is None:
        return NULL
    return _NOT_XML.sub("\ufffd", value) if isinstance(value, str) else str(value)
