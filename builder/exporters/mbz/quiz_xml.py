"""quiz.xml: how a quiz runs, its slots, and what it says of the result (MBZ_FORMAT 8.2)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from builder.exporters._moodle.categories import Category
from builder.exporters._moodle.element import Element, Value, child, decimal
from builder.exporters._moodle.fragment import Fragment
from builder.exporters.mbz.activity_xml import activity_xml
from builder.exporters.mbz.desk import Desk, GradeItem, Written
from builder.exporters.mbz.plan import Activity
from builder.exporters.mbz.questions_xml import Bank
from builder.exporters.mbz.slots import RandomSlot, Slot, slot_xml

# When a learner sees what: during the attempt, right after it, later while it is open, after it has closed.
_ALWAYS, _AFTERWARDS = 0x11110, 0x01110
_REVIEWED = ("attempt", "correctness", "maxmarks", "marks", "specificfeedback", "generalfeedback", "rightanswer")
_GRADE = 100  # in percent, as the source says when a quiz is passed


@dataclass(frozen=True, slots=True)
class Run:
    """How a quiz runs. `to_pass` in percent, None: it gives no grade. `remarks`: what is said when passed, when not."""

    behaviour: str
    intro: Fragment
    attempts: int
    shuffle: bool
    one_a_page: bool
    to_pass: Decimal | None
    remarks: tuple[str, str] = ("", "")
    tried: bool = False


def quiz_xml(
    desk: Desk, activity: Activity, run: Run, *, categories: Sequence[Category], slots: Sequence[Slot]
) -> Written:
    """Return the quiz `activity` that asks `slots` from `categories`."""
    bank = Bank(desk, activity)
    bank.add_all(categories)
    root = activity_xml(activity)
    total = sum((slot.mark for slot in slots), Decimal(0))
    grade = _GRADE if run.to_pass is not None and total else 0
    quiz = child(root, "quiz", _values(desk, activity, run, total, grade), id=activity.instance)
    child(quiz, "quiz_grade_items")
    instances = child(quiz, "question_instances")
    for number, slot in enumerate(slots, start=1):
        page = number if run.one_a_page else 1
        instances.append(slot_xml(desk, activity, bank, slot, number=number, page=page))
    section: dict[str, Value] = {"firstslot": 1, "heading": "", "shufflequestions": int(run.shuffle)}
    child(child(quiz, "sections"), "section", section, id=desk.ids.of("quiz_sections", *activity.key))
    _feedbacks(child(quiz, "feedbacks"), desk, activity, run, grade)
    for each in ("overrides", "grades", "attempts"):
        child(quiz, each)
    files = (*desk.files(activity, "intro", 0, run.intro), *bank.files)
    item = GradeItem(decimal(grade, 5), decimal(run.to_pass or 0, 5)) if grade else None
    return Written(root, files, item, tuple(bank.categories))


def _values(desk: Desk, activity: Activity, run: Run, total: Decimal, grade: int) -> dict[str, Value]:
    epoch = desk.supply.epoch
    return {
        "name": activity.name,
        "intro": str(run.intro.html),
        "introformat": 1,
        "timeopen": 0,
        "timeclose": 0,
        "timelimit": 0,
        "overduehandling": "autosubmit",
        "graceperiod": 0,
        "preferredbehaviour": run.behaviour,
        "canredoquestions": 0,
        "attempts_number": run.attempts,
        "attemptonlast": 0,
        "grademethod": 1,
        "decimalpoints": 2,
        "questiondecimalpoints": -1,
        **{f"review{name}": _ALWAYS for name in _REVIEWED},
        "reviewoverallfeedback": _AFTERWARDS,
        "questionsperpage": int(run.one_a_page),
        "navmethod": "free",
        "shuffleanswers": 1,
        "sumgrades": decimal(total, 5),
        "grade": decimal(grade, 5),
        "timecreated": epoch,
        "timemodified": epoch,
        "password": "",
        "subnet": "",
        "browsersecurity": "-",
        "delay1": 0,
        "delay2": 0,
        "showuserpicture": 0,
        "showblocks": 0,
        "completionattemptsexhausted": 0,
        "completionminattempts": int(run.tried),
        "allowofflineattempts": 0,
    }


def _feedbacks(parent: Element, desk: Desk, activity: Activity, run: Run, grade: int) -> None:
    """What is said from the mark to pass on, and below it; each range is half open."""
    if not grade or not run.to_pass:
        return
    passed, failed = run.remarks
    ranges = ((passed, run.to_pass, Decimal(grade + 1)), (failed, Decimal(0), run.to_pass))
    for text, lowest, highest in ranges:
        values: dict[str, Value] = {
            "feedbacktext": text,
            "feedbacktextformat": 1,
            "mingrade": decimal(lowest, 5),
            "maxgrade": decimal(highest, 5),
        }
        child(parent, "feedback", values, id=desk.ids.of("quiz_feedback", *activity.key, f"{lowest:f}"))


__all__ = ["RandomSlot", "Run", "Slot", "quiz_xml"]
