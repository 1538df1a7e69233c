"""feedback.xml: an anonymous survey (MBZ_FORMAT 7.2 and 11)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from builder.exporters._moodle.element import Value, child
from builder.exporters._moodle.fragment import NOTHING, Fragment
from builder.exporters.mbz.activity_xml import activity_xml
from builder.exporters.mbz.desk import Desk, StoredFile, Written
from builder.exporters.mbz.plan import Activity

_ANONYMOUS = 1


@dataclass(frozen=True, slots=True)
class Item:
    """An item of a survey: its `kind` and `presentation` are Moodle's words for its type and its choices."""

    key: str
    kind: str
    name: str
    presentation: str
    required: bool = False
    text: Fragment = NOTHING
    options: str = ""


def feedback_xml(desk: Desk, activity: Activity, items: Sequence[Item], *, intro: Fragment, thanks: str) -> Written:
    """Return the survey of `items`. It can be answered once, and its reports name nobody."""
    root = activity_xml(activity)
    epoch = desk.supply.epoch
    values: dict[str, Value] = {
        "name": activity.name,
        "intro": str(intro.html),
        "introformat": 1,
        "anonymous": _ANONYMOUS,
        "email_notification": 0,
        "multiple_submit": 0,
        "autonumbering": 0,
        "site_after_submit": "",
        "page_after_submit": thanks,
        "page_after_submitformat": 1,
        "publish_stats": 0,
        "timeopen": 0,
        "timeclose": 0,
        "timemodified": epoch,
        "completionsubmit": 0,
    }
    feedback = child(root, "feedback", values, id=activity.instance)
    parent, files = child(feedback, "items"), list[StoredFile](desk.files(activity, "intro", 0, intro))
    for position, item in enumerate(items, start=1):
        id = desk.ids.of("feedback_item", *activity.key, item.key)
        child(parent, "item", _values(item, position), id=id)
        files += desk.files(activity, "item", id, item.text)
    child(feedback, "completeds")
    return Written(root, tuple(files))


def _values(item: Item, position: int) -> dict[str, Value]:
    label = item.kind == "label"
    return {
        "template": 0,
        "name": item.name,
        "label": "" if label else item.key,
        "presentation": str(item.text.html) if label else item.presentation,
        "typ": item.kind,
        "hasvalue": int(not label),
        "position": position,
        "required": int(item.required),
        "dependitem": 0,
        "dependvalue": "",
        "options": item.options,
    }
