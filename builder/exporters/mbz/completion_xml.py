"""completion.xml: the course is completed when every required activity is (MBZ_FORMAT 13)."""

from __future__ import annotations

from builder.exporters._moodle.element import Element, Value, child, element
from builder.exporters.mbz.desk import Desk

_ACTIVITY = 4
_ALL = 1


def completion_xml(desk: Desk) -> Element:
    """Return the criteria of the course, none where nothing is required."""
    root = element("course_completion")
    required = [activity for activity in desk.plan.activities if activity.required]
    for activity in required:
        values: dict[str, Value] = {
            "course": desk.plan.id,
            "criteriatype": _ACTIVITY,
            "module": activity.kind,
            "moduleinstance": activity.cm,
            "courseinstanceshortname": None,
            "enrolperiod": None,
            "timeend": None,
            "gradepass": None,
            "role": None,
            "roleshortname": None,
        }
        id = desk.ids.of("course_completion_criteria", *activity.key)
        child(child(root, "course_completion_criteria", values, id=id), "course_completion_crit_completions")
    for criterion in (None, _ACTIVITY) if required else ():
        method: dict[str, Value] = {"course": desk.plan.id, "criteriatype": criterion, "method": _ALL, "value": None}
        id = desk.ids.of("course_completion_aggr_methd", str(desk.plan.id), str(criterion))
        child(root, "course_completion_aggr_methd", method, id=id)
    return root
