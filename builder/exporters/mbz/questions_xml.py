"""questions.xml: categories with their entries, each with its one version (MBZ_FORMAT 8.1).

Categories stand in the context of the quiz that asks them, under one called `top` (facts 10 and 11).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from decimal import Decimal

from builder.exporters._moodle.categories import Category
from builder.exporters._moodle.element import Element, Value, child, decimal, element
from builder.exporters._moodle.fragment import Fragment
from builder.exporters._moodle.ids import idnumber, stamp
from builder.exporters._moodle.question_values import ClozeText, MoodleQuestion, TrueFalse
from builder.exporters.mbz.desk import Desk, StoredFile
from builder.exporters.mbz.plan import Activity
from builder.exporters.mbz.question_bodies import Pen, body_xml

_MODULE = 70
_HTML = 1
_PENALTY = "0.3333333"


def questions_xml(categories: Iterable[Element]) -> Element:
    """Return questions.xml with `categories`."""
    root = element("question_categories")
    root.extend(categories)
    return root


class Bank:
    """The question bank of one quiz: its categories as elements, its files, and the numbers of its entries."""

    def __init__(self, desk: Desk, activity: Activity) -> None:
        self._desk = desk
        self._activity = activity
        self.files: list[StoredFile] = []
        self.categories: list[tuple[int, Element]] = []

    def add_all(self, categories: Sequence[Category]) -> None:
        """Add `top`, then `categories`; the first holds the others."""
        top, _ = self._category((), "top", "", parent=0)
        parent = top
        for category in categories:
            id, entries = self._category(("in", *category.key), category.name, category.info, parent=parent)
            parent = id if parent == top else parent
            for question in category.questions:
                self._question(entries, id, question)

    def category_id(self, key: tuple[str, ...]) -> int:
        """Return the number of the category `key`."""
        return self._id("question_categories", "in", *key)

    def entry_id(self, question: MoodleQuestion) -> int:
        """Return the number by which a slot refers to `question`."""
        return self._id("question_bank_entries", question.key)

    def _id(self, kind: str, *key: str) -> int:
        return self._desk.ids.of(kind, *self._activity.key, "bank", *key)

    def _category(self, key: tuple[str, ...], name: str, info: str, *, parent: int) -> tuple[int, Element]:
        id = self._id("question_categories", *key)
        category = element(
            "question_category",
            {
                "name": name,
                "contextid": self._activity.context,
                "contextlevel": _MODULE,
                "contextinstanceid": self._activity.cm,
                "info": info,
                "infoformat": _HTML,
                "stamp": stamp("category", str(self._activity.context), *key),
                "parent": parent,
                "sortorder": 999,
                "idnumber": idnumber(*self._activity.key, *key[1:]) if parent else None,
            },
            id=id,
        )
        self.categories.append((id, category))
        return id, child(category, "question_bank_entries")

    def _question(self, entries: Element, category: int, question: MoodleQuestion) -> None:
        id = self._id("question", question.key)
        body = question.body
        gaps = body.gaps if isinstance(body, ClozeText) else ()
        subquestions = [self._id("question", question.key, str(number)) for number in range(len(gaps))]
        made = self._entry(entries, category, question, (question.key,), parent=0, marks=len(gaps))
        made.append(body_xml(question.qtype, body, self._pen(id, question.key), subquestions=subquestions))
        self._hints_and_tags(made, question, id)
        for number, gap in enumerate(gaps):
            embedded = MoodleQuestion(f"{question.key} {number}", question.name, Fragment(), gap.body, Decimal(1))
            sub = self._entry(entries, category, embedded, (question.key, str(number)), parent=id, code=gap.code)
            sub.append(body_xml(embedded.qtype, gap.body, self._pen(subquestions[number], question.key, str(number))))
            self._hints_and_tags(sub, embedded, subquestions[number])

    def _entry(
        self,
        entries: Element,
        category: int,
        question: MoodleQuestion,
        key: tuple[str, ...],
        *,
        parent: int,
        marks: int = 0,
        code: str = "",
    ) -> Element:
        """Append entry, version and question, and return the last. `marks`: of a cloze, one for each gap."""
        id = self._id("question", *key)
        entry = child(
            entries,
            "question_bank_entry",
            {"questioncategoryid": category, "idnumber": None if parent else idnumber(question.key), "ownerid": None},
            id=self._id("question_bank_entries", *key),
        )
        version = child(
            child(entry, "question_version"),
            "question_versions",
            {"version": 1, "status": "ready"},
            id=self._id("question_versions", *key),
        )
        self._attach("questiontext", id, question.text)
        self._attach("generalfeedback", id, question.remarks)
        return child(child(version, "questions"), "question", self._values(question, key, parent, marks, code), id=id)

    def _values(
        self, question: MoodleQuestion, key: tuple[str, ...], parent: int, marks: int, code: str
    ) -> dict[str, Value]:
        epoch = self._desk.supply.epoch
        return {
            "parent": parent,
            "name": question.name,
            "questiontext": code or str(question.text.html),
            "questiontextformat": _HTML,
            "generalfeedback": str(question.remarks.html),
            "generalfeedbackformat": _HTML,
            "defaultmark": decimal(marks or question.mark, 7),
            "penalty": "1.0000000" if isinstance(question.body, TrueFalse) else _PENALTY,
            "qtype": question.qtype,
            "length": 1,
            "stamp": stamp("question", str(self._activity.context), *key),
            "timecreated": epoch,
            "timemodified": epoch,
            "createdby": None,
            "modifiedby": None,
        }

    def _hints_and_tags(self, parent: Element, question: MoodleQuestion, id: int) -> None:
        hints = child(parent, "question_hints")
        for number, hint in enumerate(question.hints):
            hint_id = self._id("question_hints", question.key, str(number))
            self._attach("hint", hint_id, hint)
            values: dict[str, Value] = {
                "hint": str(hint.html),
                "hintformat": _HTML,
                "shownumcorrect": 0,
                "clearwrong": 0,
                "options": None,
            }
            child(hints, "question_hint", values, id=hint_id)
        tags = child(parent, "tags")
        for tag in question.tags:
            child(
                tags,
                "tag",
                {"name": tag, "rawname": tag},
                id=self._desk.ids.of("tag", tag),
                contextid=self._activity.context,
            )

    def _pen(self, question: int, *key: str) -> Pen:
        return Pen(lambda kind, *rest: self._id(kind, *key, *rest), self._attach, question)

    def _attach(self, area: str, item: int, fragment: Fragment) -> None:
        component, _, own = area.rpartition("/")
        self.files.extend(self._desk.files(self._activity, own, item, fragment, component=component or "question"))
