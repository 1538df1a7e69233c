"""When an activity opens: with `strict: yes` once the required one before it is done (MBZ_FORMAT 13)."""

from __future__ import annotations

import json

from builder.exporters._moodle.versions import options
from builder.exporters.mbz.desk import Desk
from builder.exporters.mbz.plan import Activity, Done, Role

_COMPLETE, _PASSED = 1, 2


def availability(desk: Desk, activity: Activity) -> str | None:
    """Return the condition of `activity` as JSON, None where it is open from the start."""
    if not options(desk.course).strict or activity.module is None or activity.role is Role.ABOUT:
        return None  # what is stored can be read at any time
    before = [each for each in _earlier(desk, activity) if each.required]
    if not before:
        return None
    last = before[-1]
    wanted = _PASSED if last.done is Done.PASSED else _COMPLETE
    condition = {"type": "completion", "cm": last.cm, "e": wanted}
    return json.dumps({"op": "&", "c": [condition], "showc": [True]}, separators=(",", ":"))


def _earlier(desk: Desk, activity: Activity) -> list[Activity]:
    everything = desk.plan.activities
    return list(everything[: everything.index(activity)])
