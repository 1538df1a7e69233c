"""badges.xml: a badge for those who complete the course (MBZ_FORMAT 13; it restores as inactive, fact 18)."""

from __future__ import annotations

from collections.abc import Mapping

from builder.exporters._moodle.element import Element, Value, child, element
from builder.exporters._moodle.names import short_name
from builder.exporters.mbz.badge_png import badge_png
from builder.exporters.mbz.desk import Desk, StoredFile

_COURSE, _OVERALL, _ALL = 4, 0, 1
_OF_COURSE = 2
_SIZES = {"f1.png": 100, "f2.png": 35, "f3.png": 512}


def badges_xml(desk: Desk, w: Mapping[str, str], *, issued: bool) -> tuple[Element, tuple[StoredFile, ...]]:
    """Return badges.xml and the badge's picture; no badge where it is not `issued` or nothing is required."""
    root = element("badges")
    if not issued or not any(activity.required for activity in desk.plan.activities):
        return root, ()
    id = desk.ids.of("badge", str(desk.plan.id))
    badge = child(root, "badge", _values(desk, w), id=id)
    criteria = child(badge, "criteria")
    _criterion(criteria, desk, id, _OVERALL)
    course = _criterion(criteria, desk, id, _COURSE)
    parameter: dict[str, Value] = {
        "critid": desk.ids.of("badge_criteria", str(id), str(_COURSE)),
        "name": f"course_{desk.plan.id}",
        "value": desk.plan.id,
        "criteriatype": _COURSE,
    }
    child(course, "parameter", parameter, id=desk.ids.of("badge_criteria_param", str(id)))
    for each in ("alignments", "relatedbadges", "manual_awards", "tags"):
        child(badge, each)
    color = desk.course.edition.color if desk.course.edition is not None else ""
    files = (
        desk.file(desk.plan.context, "badges", "badgeimage", id, name, badge_png(size, color=color))
        for name, size in _SIZES.items()
    )
    return root, tuple(files)


def _criterion(parent: Element, desk: Desk, badge: int, kind: int) -> Element:
    values: dict[str, Value] = {
        "badgeid": badge,
        "criteriatype": kind,
        "method": _ALL,
        "description": "",
        "descriptionformat": 1,
    }
    criterion = child(parent, "criterion", values, id=desk.ids.of("badge_criteria", str(badge), str(kind)))
    return child(criterion, "parameters")


def _values(desk: Desk, w: Mapping[str, str]) -> dict[str, Value]:
    title, epoch, programme = desk.plan.title, desk.supply.epoch, desk.course.programme
    return {
        "name": short_name(w["badge_name"].format(title=title)),
        "description": w["badge_text"].format(title=title, version=desk.plan.version),
        "timecreated": epoch,
        "timemodified": epoch,
        "usercreated": None,
        "usermodified": None,
        "issuername": short_name(programme.publisher or programme.title),
        "issuerurl": "",
        "issuercontact": "",
        "expiredate": None,
        "expireperiod": None,
        "type": _OF_COURSE,
        "courseid": desk.plan.id,
        "message": w["badge_message"].format(title=title),
        "messagesubject": short_name(w["badge_subject"].format(title=title)),
        "attachment": 0,
        "notification": 0,
        "status": 0,
        "nextcron": None,
        "version": desk.plan.version,
        "language": programme.language.partition("-")[0],
        "imageauthorname": "",
        "imageauthoremail": "",
        "imageauthorurl": "",
        "imagecaption": "",
    }
