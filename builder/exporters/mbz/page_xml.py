"""page.xml: a text with its files (MBZ_FORMAT 7.2)."""

from __future__ import annotations

from builder.exporters._moodle.element import Element, child
from builder.exporters._moodle.fragment import NOTHING, Fragment
from builder.exporters._moodle.html import MoodleRenderer
from builder.exporters.mbz.activity_xml import activity_xml
from builder.exporters.mbz.desk import Desk, Written
from builder.exporters.mbz.plan import Activity

# PHP's serialization of printintro=0, printlastmodified=0: the text speaks for itself.
_OPTIONS = 'a:2:{s:10:"printintro";i:0;s:17:"printlastmodified";i:0;}'
_SAME_WINDOW = 5


def page_xml(desk: Desk, activity: Activity, r: MoodleRenderer, content: Fragment) -> Written:
    """Return the page `activity` that shows `content` and leads on to what comes next."""
    root = activity_xml(activity)
    onward = desk.plan.after(activity)
    content += r.part("onward", onward.name, onward.place.token) if onward is not None else NOTHING
    _page(root, desk, activity, content)
    return Written(root, desk.files(activity, "content", 0, content))


def _page(root: Element, desk: Desk, activity: Activity, content: Fragment) -> None:
    child(
        root,
        "page",
        {
            "name": activity.name,
            "intro": "",
            "introformat": 1,
            "content": str(content.html),
            "contentformat": 1,
            "legacyfiles": 0,
            "legacyfileslast": None,
            "display": _SAME_WINDOW,
            "displayoptions": _OPTIONS,
            "revision": 1,
            "timemodified": desk.supply.epoch,
        },
        id=activity.instance,
    )
