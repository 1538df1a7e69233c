"""filters.xml: which of Moodle's text filters a context switches off (MBZ_FORMAT 3.2)."""

from __future__ import annotations

from builder.exporters._moodle.element import Element, Value, child, element

_OFF = -1
# Links every word that happens to be an activity's name ("Namen"), in the middle of the author's sentences.
_UNWANTED = ("activitynames",)


def filters_xml(*, course: bool = False) -> Element:
    """Return filters.xml: for the course with what it switches off, for an activity empty."""
    root = element("filters")
    active = child(root, "filter_actives")
    for name in _UNWANTED if course else ():
        values: dict[str, Value] = {"filter": name, "active": _OFF}
        child(active, "filter_active", values)
    child(root, "filter_configs")
    return root
