"""inforef.xml: what an activity refers to. What is not named here is silently lost (MBZ_FORMAT 0, facts 6 and 8)."""

from __future__ import annotations

from collections.abc import Iterable

from builder.exporters._moodle.element import Element, child, element
from builder.exporters.mbz.desk import StoredFile

# Areas whose files Moodle finds by itself, through the question or badge they belong to.
_OWNED = ("question", "badges")


def inforef_xml(
    files: Iterable[StoredFile], *, categories: Iterable[int] = (), grade_items: Iterable[int] = ()
) -> Element:
    """Return inforef.xml for `files`, question `categories` and `grade_items`."""
    root = element("inforef")
    named = [file.id for file in files if file.component not in _OWNED]
    for group, tag, ids in (
        ("fileref", "file", named),
        ("grade_itemref", "grade_item", grade_items),
        ("question_categoryref", "question_category", categories),
    ):
        found = list(ids)
        if found:
            parent = child(root, group)
            for id in found:
                child(parent, tag, {"id": id})
    return root
