"""module.xml: an activity's place on the course page, its completion rule and when it opens (MBZ_FORMAT 7.1)."""

from __future__ import annotations

from builder.exporters._moodle.element import Element, child, element
from builder.exporters._moodle.ids import idnumber
from builder.exporters.mbz.desk import Desk
from builder.exporters.mbz.plan import Activity, Done, Section

_NONE, _AUTOMATIC = 0, 2


def module_xml(desk: Desk, activity: Activity, section: Section, *, availability: str | None, version: str) -> Element:
    """Return module.xml of `activity` in `section`; `availability` is JSON or None, `version` the backup's."""
    graded = activity.done is Done.PASSED
    root = element(
        "module",
        {
            "modulename": activity.kind,
            "sectionid": section.id,
            "sectionnumber": section.number,
            "idnumber": idnumber(*filter(None, activity.key)),
            "added": desk.supply.epoch,
            "score": 0,
            "indent": 0,
            "visible": 1,
            "visibleoncoursepage": 1,
            "visibleold": 1,
            "groupmode": 0,
            "groupingid": 0,
            "completion": _AUTOMATIC if activity.required else _NONE,
            "completiongradeitemnumber": 0 if graded else None,
            "completionpassgrade": int(graded),
            "completionview": int(activity.done is Done.VIEWED),
            "completionexpected": 0,
            "availability": availability,
            "showdescription": 0,
            "downloadcontent": 1,
            "lang": "",
        },
        id=activity.cm,
        version=version,
    )
    child(root, "tags")
    return root
