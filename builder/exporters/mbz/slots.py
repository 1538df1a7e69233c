"""A quiz's slots: a question of its own, or one drawn from a pool (MBZ_FORMAT 8.2)."""

from __future__ import annotations

import json
from dataclasses import dataclass
from decimal import Decimal
from typing import TypeAlias

from builder.exporters._moodle.element import Element, Value, child, decimal, element
from builder.exporters._moodle.question_values import MoodleQuestion
from builder.exporters._moodle.versions import has_filters
from builder.exporters.mbz.desk import Desk
from builder.exporters.mbz.plan import Activity
from builder.exporters.mbz.questions_xml import Bank


@dataclass(frozen=True, slots=True)
class FixedSlot:
    question: MoodleQuestion
    mark: Decimal


@dataclass(frozen=True, slots=True)
class RandomSlot:
    """The `nth` question drawn from the category `category`."""

    category: tuple[str, ...]
    nth: int
    mark: Decimal


Slot: TypeAlias = FixedSlot | RandomSlot


def slot_xml(desk: Desk, activity: Activity, bank: Bank, slot: Slot, *, number: int, page: int) -> Element:
    """Return the slot `number` of the quiz `activity` on its page `page`, both from 1."""
    key = (slot.question.key,) if isinstance(slot, FixedSlot) else ("pool", *slot.category, str(slot.nth))
    values: dict[str, Value] = {
        "quizid": activity.instance,
        "slot": number,
        "page": page,
        "displaynumber": None,
        "requireprevious": 0,
        "maxmark": decimal(slot.mark, 7),
        "quizgradeitemid": None,
    }
    instance = element("question_instance", values, id=desk.ids.of("quiz_slots", *activity.key, *key))
    place: dict[str, Value] = {"usingcontextid": activity.context, "component": "mod_quiz", "questionarea": "slot"}
    if isinstance(slot, FixedSlot):
        place |= {"questionbankentryid": bank.entry_id(slot.question), "version": None}
        child(instance, "question_reference", place, id=desk.ids.of("question_references", *activity.key, *key))
    else:
        place |= {
            "questionscontextid": activity.context,
            "filtercondition": _condition(bank.category_id(slot.category), filters=has_filters(desk.course)),
        }
        child(instance, "question_set_reference", place, id=desk.ids.of("question_set_references", *activity.key, *key))
    return instance


def _condition(category: int, *, filters: bool) -> str:
    """Which questions may be drawn, as Moodle 4.3 and later say it, or as those before did."""
    if not filters:
        return json.dumps({"questioncategoryid": category, "includingsubcategories": False}, separators=(",", ":"))
    wanted = {"jointype": 1, "values": [category], "filteroptions": {"includesubcategories": False}}
    return json.dumps({"filter": {"category": wanted}}, separators=(",", ":"))
