"""Quizzes: every slot finds its question in this backup, and the sums agree."""

from __future__ import annotations

import json
from collections.abc import Iterator
from decimal import Decimal

from lxml import etree

from builder.diagnostics import Finding, finding
from builder.verify.mbz.backup import Activity, Backup, number, text


def verify_quizzes(backup: Backup) -> Iterator[Finding]:
    """Yield slots without a question, draws from categories that are not there, and wrong sums."""
    entries = {node.get("id", "") for node in backup.nodes("questions.xml", ".//question_bank_entry")}
    categories = {node.get("id", ""): node for node in backup.nodes("questions.xml", "question_category")}
    for activity in backup.activities:
        if activity.kind == "quiz" and activity.body is not None:
            slots = activity.body.findall("question_instances/question_instance")
            for slot in slots:
                yield from _slot(backup, activity, slot, entries, categories)
            yield from _sum(backup, activity, slots)
            yield from _order(backup, activity, slots)


def _slot(
    backup: Backup,
    activity: Activity,
    slot: etree._Element,
    entries: set[str],
    categories: dict[str, etree._Element],
) -> Iterator[Finding]:
    place, number_ = backup.span(activity.path, slot), text(slot, "slot")
    single, drawn = slot.find("question_reference"), slot.find("question_set_reference")
    if (single is None) == (drawn is None):
        yield finding("backup-slot-empty", place, slot=number_, quiz=activity.name)
        return
    reference = single if single is not None else drawn
    if text(reference, "usingcontextid") != activity.context:
        found = text(reference, "usingcontextid")
        yield finding("backup-header-differs", place, field="usingcontextid", header=activity.context, found=found)
    if single is not None and text(single, "questionbankentryid") not in entries:
        yield finding("backup-slot-dangling", place, slot=number_, id=text(single, "questionbankentryid"))
    if drawn is not None:
        for id in _drawn_from(text(drawn, "filtercondition")):
            category = categories.get(id)
            if category is None or text(category, "contextid") != text(drawn, "questionscontextid"):
                yield finding("backup-slot-dangling", place, slot=number_, id=id)


def _drawn_from(condition: str) -> list[str]:
    """Return the categories of a random slot, in the form of 4.3 or the older one; one empty id where unreadable."""
    try:
        tree = json.loads(condition)
        if "filter" in tree:
            return [str(id) for id in tree["filter"]["category"]["values"]]
        return [str(tree["questioncategoryid"])]
    except (ValueError, KeyError, TypeError):
        return [""]


def _sum(backup: Backup, activity: Activity, slots: list[etree._Element]) -> Iterator[Finding]:
    total = sum((number(text(slot, "maxmark")) for slot in slots), Decimal(0))
    written = number(text(activity.body, "sumgrades"))
    if abs(total - written) > Decimal("0.001"):
        place = backup.span(activity.path, activity.body)
        yield finding("backup-quiz-sum", place, quiz=activity.name, written=f"{written:f}", sum=f"{total:f}")


def _order(backup: Backup, activity: Activity, slots: list[etree._Element]) -> Iterator[Finding]:
    numbers = [text(slot, "slot") for slot in slots]
    if numbers != [str(n) for n in range(1, len(numbers) + 1)]:
        place = backup.span(activity.path, activity.body)
        yield finding("backup-slot-numbers", place, quiz=activity.name, numbers=", ".join(numbers))
    body = activity.body
    assert body is not None
    for section in body.findall("sections/section"):
        if text(section, "firstslot") not in numbers:
            place = backup.span(activity.path, section)
            yield finding("backup-slot-dangling", place, slot=text(section, "firstslot"), id="section")
