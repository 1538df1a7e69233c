"""section.xml: a section of the course page (MBZ_FORMAT 6)."""

from __future__ import annotations

from builder.exporters._moodle.element import Element, element
from builder.exporters.mbz.desk import Desk
from builder.exporters.mbz.plan import Section


def section_xml(desk: Desk, section: Section) -> Element:
    """Return section.xml. Its sequence is for readers only: Moodle takes the order from moodle_backup.xml."""
    return element(
        "section",
        {
            "number": section.number,
            "name": section.name,
            "summary": section.summary,
            "summaryformat": 1,
            "sequence": ",".join(str(activity.cm) for activity in section.activities),
            "visible": 1,
            "availabilityjson": None,
            "component": None,
            "itemid": None,
            "timemodified": desk.supply.epoch,
        },
        id=section.id,
    )
