"""The document: categories with their questions, as Moodle's own question export writes them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from builder.exporters._moodle.categories import Category, grouped
from builder.exporters._moodle.element import Element, child, element, fill
from builder.exporters._moodle.fragment import FileNames
from builder.exporters._moodle.ids import idnumber
from builder.exporters._moodle.names import short_name
from builder.exporters._moodle.question_values import ClozeText, MoodleQuestion
from builder.exporters.moodlexml.bodies import fill_body
from builder.exporters.moodlexml.texts import Texts, plain
from builder.model.assets import Asset
from builder.model.course import Module
from builder.model.units import Quiz
from builder.render.text import plain_text

_TYPES = {"multianswer": "cloze", "match": "matching"}  # named otherwise here than in Moodle's own tables
_PENALTY = "0.3333333"


@dataclass(frozen=True, slots=True)
class Bank:
    """The questions of one quiz."""

    quiz: Quiz
    questions: tuple[MoodleQuestion, ...]


def quiz_xml(module: Module, banks: Sequence[Bank], *, names: FileNames, read: Callable[[Asset], bytes]) -> Element:
    """Return the document with the questions of `banks`; `read` gives the bytes of their pictures."""
    root = element("quiz")
    texts = Texts(names, read)
    for bank in banks:
        title = short_name(plain_text(bank.quiz.head.title)) or bank.quiz.head.id
        pools = tuple(draw.pool for draw in bank.quiz.draws)
        for category in grouped(module, title, bank.questions, pools):
            if category.questions:
                _category(root, module, bank, title, category)
            for question in category.questions:
                _question(root, question, idnumber(module.id, bank.quiz.head.id, question.key), texts)
    return root


def _category(root: Element, module: Module, bank: Bank, title: str, category: Category) -> None:
    made = child(root, "question", type="category")
    steps = [short_name(module.title), title, *([category.name] if category.key else [])]
    plain(made, "category", "/".join(("$course$", "top", *(step.replace("/", "//") for step in steps))))
    plain(made, "info", category.info, format="html")
    fill(made, {"idnumber": idnumber(module.id, bank.quiz.head.id, *category.key)})


def _question(root: Element, question: MoodleQuestion, number: str, texts: Texts) -> None:
    made = child(root, "question", type=_TYPES.get(question.qtype, question.qtype))
    plain(made, "name", question.name)
    texts.html(made, "questiontext", question.text)
    texts.html(made, "generalfeedback", question.remarks)
    if not isinstance(question.body, ClozeText):
        fill(made, {"defaultgrade": f"{question.mark:f}"})
    fill(made, {"penalty": "1" if question.qtype == "truefalse" else _PENALTY, "hidden": 0, "idnumber": number})
    fill_body(made, question.body, texts)
    for hint in question.hints:
        texts.html(made, "hint", hint)
    if question.tags:
        tags = child(made, "tags")
        for tag in question.tags:
            plain(tags, "tag", tag)
