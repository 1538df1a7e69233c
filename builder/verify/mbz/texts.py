"""Every rich text in which Moodle decodes links and looks for files, with the place its files must have."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from lxml import etree

from builder.verify.mbz.backup import COURSE, Activity, Backup, text

_QUESTIONS = "questions.xml"


@dataclass(frozen=True, slots=True)
class RichText:
    """The text of `node` in the document `path`; its files are `component`/`area`/`item` of `context`."""

    path: str
    node: etree._Element
    context: str
    component: str
    area: str
    item: str = "0"

    @property
    def text(self) -> str:
        return text(self.node)


# Inside an activity: kind → (where, field, area); the item is the id of the element at `where`, or 0 for "".
_INSIDE = {
    "page": (("", "content", "content"),),
    "url": (("", "externalurl", ""),),
    "book": (("chapters/chapter", "content", "chapter"),),
    "glossary": (("entries/entry", "definition", "entry"),),
    "forum": ((".//post", "message", "post"),),
    "feedback": (("", "page_after_submit", "page_after_submit"), ("items/item", "presentation", "item")),
    "lesson": (
        ("pages/page", "contents", "page_contents"),
        ("pages/page/answers/answer", "answer_text", "page_answers"),
        ("pages/page/answers/answer", "response", "page_responses"),
    ),
    "quiz": (("feedbacks/feedback", "feedbacktext", "feedback"),),
}
_OF_QUESTION = ("questiontext", "generalfeedback")
_COMBINED = ("correctfeedback", "partiallycorrectfeedback", "incorrectfeedback")


def rich_texts(backup: Backup) -> Iterator[RichText]:
    """Yield the rich texts of the course, its sections, activities and questions."""
    course = backup.root(COURSE)
    if course is not None:
        yield from _field(course, "summary", RichText(COURSE, course, backup.context, "course", "summary"))
    for id, folder in backup.sections.items():
        path = f"{folder}/section.xml"
        root = backup.root(path)
        if root is not None:
            yield from _field(root, "summary", RichText(path, root, backup.context, "course", "section", id))
    for activity in backup.activities:
        yield from _of_activity(activity)
    for category in backup.nodes(_QUESTIONS, "question_category"):
        for question in category.findall(".//questions/question"):
            yield from _of_question(question, text(category, "contextid"))


def _field(owner: etree._Element, name: str, like: RichText) -> Iterator[RichText]:
    node = owner.find(name)
    if node is not None and text(node):
        yield RichText(like.path, node, like.context, like.component, like.area, like.item)


def _of_activity(activity: Activity) -> Iterator[RichText]:
    body = activity.body
    if body is None:
        return
    component = f"mod_{activity.kind}"
    yield from _field(body, "intro", RichText(activity.path, body, activity.context, component, "intro"))
    for where, name, area in _INSIDE.get(activity.kind, ()):
        for owner in body.findall(where) if where else [body]:
            item = owner.get("id", "") if where else "0"
            yield from _field(owner, name, RichText(activity.path, owner, activity.context, component, area, item))


def _of_question(question: etree._Element, context: str) -> Iterator[RichText]:
    id = question.get("id", "")

    def texts(
        owner: etree._Element, name: str, area: str, item: str, component: str = "question"
    ) -> Iterator[RichText]:
        return _field(owner, name, RichText(_QUESTIONS, owner, context, component, area, item))

    for name in _OF_QUESTION:
        yield from texts(question, name, name, id)
    for answer in question.findall(".//answers/answer"):
        own = answer.get("id", "")
        yield from texts(answer, "answertext", "answer", own)
        yield from texts(answer, "feedback", "answerfeedback", own)
    for hint in question.iter("question_hint"):
        yield from texts(hint, "hint", "hint", hint.get("id", ""))
    decoded = question.find(".//ordering") is None  # its restore does not decode links in these fields
    for name in _COMBINED:
        for node in question.iter(name) if decoded else ():
            yield RichText(_QUESTIONS, node, context, "question", name, id)
    for match in question.findall(".//matches/match"):
        yield from texts(match, "questiontext", "subquestion", match.get("id", ""), "qtype_match")
    for essay in question.iter("essay"):
        yield from texts(essay, "graderinfo", "graderinfo", id, "qtype_essay")
