"""grades.xml: an activity's grade item, whole, since a missing field aborts the restore (MBZ_FORMAT 9)."""

from __future__ import annotations

from builder.exporters._moodle.element import Element, Value, child, element
from builder.exporters.mbz.desk import Desk, GradeItem
from builder.exporters.mbz.plan import Activity


def grade_item_id(desk: Desk, activity: Activity) -> int:
    """Return the number of the grade item of `activity`."""
    return desk.ids.of("grade_items", *activity.key)


def grades_xml(desk: Desk, activity: Activity, grade: GradeItem | None, *, order: int) -> Element:
    """Return grades.xml of `activity`; `order` is its place in the gradebook."""
    root = element("activity_gradebook")
    items = child(root, "grade_items")
    if grade is not None:
        item = child(items, "grade_item", _values(desk, activity, grade, order), id=grade_item_id(desk, activity))
        child(item, "grade_grades")
    child(root, "grade_letters")
    return root


def _values(desk: Desk, activity: Activity, grade: GradeItem, order: int) -> dict[str, Value]:
    return {
        "categoryid": None,
        "itemname": activity.name,
        "itemtype": "mod",
        "itemmodule": activity.kind,
        "iteminstance": activity.instance,
        "itemnumber": 0,
        "iteminfo": None,
        "idnumber": None,
        "calculation": None,
        "gradetype": 1,
        "grademax": grade.maximum,
        "grademin": "0.00000",
        "scaleid": None,
        "outcomeid": None,
        "gradepass": grade.to_pass,
        "multfactor": "1.00000",
        "plusfactor": "0.00000",
        "aggregationcoef": "0.00000",
        "aggregationcoef2": "0.00000",
        "weightoverride": 0,
        "sortorder": order,
        "display": 0,
        "decimals": None,
        "hidden": 0,
        "locked": 0,
        "locktime": 0,
        "needsupdate": 0,
        "timecreated": desk.supply.epoch,
        "timemodified": desk.supply.epoch,
    }
