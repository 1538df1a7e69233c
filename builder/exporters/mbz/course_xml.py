"""course/course.xml (MBZ_FORMAT 5). The name that a restored course gets stands in moodle_backup.xml."""

from __future__ import annotations

from builder.exporters._moodle.element import Element, child, element
from builder.exporters._moodle.html import MoodleRenderer
from builder.exporters.mbz.desk import Desk

_OPTIONS = (("hiddensections", 1), ("coursedisplay", 0))


def course_summary(desk: Desk, r: MoodleRenderer, *, digest: str) -> str:
    """Return what the list of courses shows: what it is about, and which version, edition and contents these are."""
    programme, edition = desk.course.programme, desk.course.edition
    alone = next((each for each in desk.course.modules if each.title == desk.plan.title), None)
    pairs = (
        (r.w["version"], f"{desk.plan.version} ({programme.title} {programme.version})"),
        (r.w["edition"], edition.name if edition is not None and edition.real else ""),
        (r.w["digest"], digest),
    )
    return str(r.part("summary", alone.summary if alone else "", [pair for pair in pairs if pair[1]]).html)


def course_xml(desk: Desk, *, summary: str) -> Element:
    """Return course.xml with `summary` (HTML)."""
    plan, epoch = desk.plan, desk.supply.epoch
    root = element(
        "course",
        {
            "shortname": plan.shortname,
            "fullname": plan.fullname,
            "idnumber": "",
            "summary": summary,
            "summaryformat": 1,
            "format": "topics",
            "showgrades": 1,
            "newsitems": 0,  # else Moodle adds a forum for announcements
            "startdate": epoch,
            "enddate": 0,
            "marker": 0,
            "maxbytes": 0,
            "legacyfiles": 0,
            "showreports": 0,
            "visible": 1,
            "groupmode": 0,
            "groupmodeforce": 0,
            "defaultgroupingid": 0,
            "lang": "",
            "theme": "",
            "timecreated": epoch,
            "timemodified": epoch,
            "requested": 0,
            "showactivitydates": 0,
            "showcompletionconditions": 1,
            "pdfexportfont": None,
            "enablecompletion": 1,
            "completionnotify": 0,
        },
        id=plan.id,
        contextid=plan.context,
    )
    child(root, "category", {"name": "kursbau", "description": None}, id=desk.ids.of("course_categories", "kursbau"))
    child(root, "tags")
    child(root, "customfields")
    formats = child(root, "courseformatoptions")
    for name, value in _OPTIONS:
        child(formats, "courseformatoption", {"format": "topics", "sectionid": 0, "name": name, "value": value})
    return root
