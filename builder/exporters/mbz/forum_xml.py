"""forum.xml: an empty forum for local networks of staff (MBZ_FORMAT 7.2)."""

from __future__ import annotations

from builder.exporters._moodle.element import Value, child
from builder.exporters.mbz.activity_xml import activity_xml
from builder.exporters.mbz.desk import Desk, Written
from builder.exporters.mbz.plan import Activity

_LISTS = ("discussions", "subscriptions", "digests", "readposts", "trackedprefs", "poststags", "grades")


def forum_xml(desk: Desk, activity: Activity, *, intro: str) -> Written:
    """Return a general forum that nobody is subscribed to by force."""
    root = activity_xml(activity)
    values: dict[str, Value] = {
        "type": "general",
        "name": activity.name,
        "intro": intro,
        "introformat": 1,
        "duedate": 0,
        "cutoffdate": 0,
        "assessed": 0,
        "assesstimestart": 0,
        "assesstimefinish": 0,
        "scale": 0,
        "maxbytes": 0,
        "maxattachments": 1,
        "forcesubscribe": 0,
        "trackingtype": 1,
        "rsstype": 0,
        "rssarticles": 0,
        "timemodified": desk.supply.epoch,
        "warnafter": 0,
        "blockafter": 0,
        "blockperiod": 0,
        "completiondiscussions": 0,
        "completionreplies": 0,
        "completionposts": 0,
        "displaywordcount": 0,
        "lockdiscussionafter": 0,
        "grade_forum": 0,
    }
    forum = child(root, "forum", values, id=activity.instance)
    for each in _LISTS:
        child(forum, each)
    return Written(root)
