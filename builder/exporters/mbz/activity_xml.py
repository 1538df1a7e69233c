"""The root that every activity's own file has."""

from __future__ import annotations

from builder.exporters._moodle.element import Element, element
from builder.exporters.mbz.plan import Activity


def activity_xml(activity: Activity) -> Element:
    """Return `<activity>` for the file <kind>.xml (MBZ_FORMAT 7.2)."""
    return element(
        "activity",
        id=activity.instance,
        moduleid=activity.cm,
        modulename=activity.kind,
        contextid=activity.context,
    )
