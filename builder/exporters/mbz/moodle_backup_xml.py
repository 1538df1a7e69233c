"""moodle_backup.xml: what the backup says of itself, its contents in order, its settings (MBZ_FORMAT 4)."""

from __future__ import annotations

from hashlib import md5

from builder.exporters._moodle.element import Element, Value, child, element, fill
from builder.exporters.mbz.desk import Desk
from builder.exporters.mbz.plan import Activity, Section
from builder.exporters.mbz.versions import Version

_SITE = "https://kursbau.invalid"
_HASH = md5(b"kursbau", usedforsecurity=False).hexdigest()  # never a real site's: the backup comes from none
_USER_DATA = frozenset({"glossary"})  # whose entries count as users' data (MBZ_FORMAT 0, fact 13)
_ROOT_ON = ("activities", "blocks", "files", "questionbank", "groups", "badges", "filters")
_ROOT_OFF = (
    *("users", "anonymize", "role_assignments", "comments", "calendarevents", "userscompletion", "logs"),
    *("grade_histories", "competencies", "customfield", "contentbankcontent", "xapistate", "legacyfiles"),
)


_DETAIL: dict[str, Value] = {
    "type": "course",
    "format": "moodle2",
    "interactive": 1,
    "mode": 10,
    "execution": 1,
    "executiontime": 0,
}


def moodle_backup_xml(desk: Desk, *, name: str, version: Version) -> Element:
    """Return moodle_backup.xml of the backup file `name`, which says it comes from the Moodle `version`."""
    root = element("moodle_backup")
    information = child(root, "information", _information(desk, name, version))
    details = child(information, "details")
    detail = child(details, "detail", backup_id=md5(desk.plan.shortname.encode(), usedforsecurity=False).hexdigest())
    fill(detail, _DETAIL)
    _contents(child(information, "contents"), desk)
    _settings(child(information, "settings"), desk, name)
    return root


def _information(desk: Desk, name: str, version: Version) -> dict[str, Value]:
    return {
        "name": name,
        "moodle_version": version.number,
        "moodle_release": version.release,
        "backup_version": version.number,
        "backup_release": version.release,
        "backup_date": desk.supply.epoch,
        "mnet_remoteusers": 0,
        "include_files": 1,
        "include_file_references_to_external_content": 0,
        "original_wwwroot": _SITE,
        "original_site_identifier_hash": _HASH,
        "original_course_id": desk.plan.id,
        "original_course_format": "topics",
        "original_course_fullname": desk.plan.fullname,
        "original_course_shortname": desk.plan.shortname,
        "original_course_startdate": desk.supply.epoch,
        "original_course_enddate": 0,
        "original_course_contextid": desk.plan.context,
        "original_system_contextid": desk.ids.of("context", "system"),
    }


def _contents(contents: Element, desk: Desk) -> None:
    activities, sections = child(contents, "activities"), child(contents, "sections")
    for section in desk.plan.sections:
        child(
            sections,
            "section",
            {
                "sectionid": section.id,
                "title": section.name,
                "directory": f"sections/section_{section.id}",
                "parentcmid": "",
                "modname": "",
            },
        )
        for activity in section.activities:
            child(activities, "activity", _entry(activity, section))
    child(
        contents,
        "course",
        {"courseid": desk.plan.id, "title": desk.plan.shortname, "directory": "course"},
    )


def _entry(activity: Activity, section: Section) -> dict[str, Value]:
    return {
        "moduleid": activity.cm,
        "sectionid": section.id,
        "modulename": activity.kind,
        "title": activity.name,
        "directory": activity.folder,
        "insubsection": "",
    }


def _settings(settings: Element, desk: Desk, name: str) -> None:
    _setting(settings, "root", "filename", name)
    _setting(settings, "root", "imscc11", 0)
    for each in _ROOT_ON:
        _setting(settings, "root", each, 1)
    for each in _ROOT_OFF:
        _setting(settings, "root", each, 0)
    for section in desk.plan.sections:
        for setting, value in (("included", 1), ("userinfo", 0)):
            _setting(settings, "section", f"section_{section.id}_{setting}", value, f"section_{section.id}")
        for activity in section.activities:
            owner = f"{activity.kind}_{activity.cm}"
            _setting(settings, "activity", f"{owner}_included", 1, owner)
            _setting(settings, "activity", f"{owner}_userinfo", int(activity.kind in _USER_DATA), owner)


def _setting(settings: Element, level: str, name: str, value: str | int, owner: str = "") -> None:
    named: dict[str, Value] = {level: owner} if owner else {}
    child(settings, "setting", {"level": level} | named | {"name": name, "value": value})
