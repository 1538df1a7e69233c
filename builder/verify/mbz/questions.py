"""The question bank: categories that arrive, questions that are whole, files in the right context."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from lxml import etree

from builder.diagnostics import Finding, finding
from builder.verify.mbz.backup import Backup, text

_PATH = "questions.xml"
_TYPES = (
    "calculated calculatedmulti calculatedsimple ddimageortext ddmarker ddwtos description essay gapselect match "
    "multianswer multichoice numerical ordering randomsamatch shortanswer truefalse"
).split()
_COURSE, _MODULE = "50", "70"
# What owns files: a question, an answer, a hint, a pair.
_OWNERS = (".//questions/question", ".//answers/answer", ".//question_hint", ".//matches/match")
# Type → the element below its plugin element without which the question is empty.
_DATA = {
    "multichoice": "multichoice",
    "truefalse": "truefalse",
    "shortanswer": "shortanswer",
    "numerical": "numerical_records/numerical_record",
    "match": "matches/match",
    "essay": "essay",
    "gapselect": "gapselect",
    "ddwtos": "ddwtos",
    "ordering": "ordering",
    "multianswer": "multianswer",
}


def verify_questions(backup: Backup) -> Iterator[Finding]:
    """Yield what would be lost of the question bank, or end in the wrong place."""
    categories = backup.nodes(_PATH, "question_category")
    yield from _tops(backup, categories)
    listed = {text(node, "id") for _, root in backup.all("inforef.xml") for node in root.iter("question_category")}
    known = {category.get("id", ""): category for category in categories}
    for id in sorted(listed - set(known)):
        yield finding("backup-category-dangling", backup.span(_PATH), id=id)
    for id, category in known.items():
        yield from _category(backup, category, known, listed=id in listed)
    stamps = Counter(text(node, "stamp") for node in backup.nodes(_PATH, ".//questions/question"))
    for stamp, count in stamps.items():
        if stamp and count > 1:
            yield finding("backup-id-twice", backup.span(_PATH), kind="stamp", id=stamp)
    yield from _files(backup, categories)


def _tops(backup: Backup, categories: list[etree._Element]) -> Iterator[Finding]:
    tops = Counter(text(each, "contextid") for each in categories if text(each, "parent") == "0")
    for context in dict.fromkeys(text(each, "contextid") for each in categories):
        if tops[context] != 1:
            yield finding("backup-category-top", backup.span(_PATH), context=context, count=tops[context])


def _category(
    backup: Backup, category: etree._Element, known: dict[str, etree._Element], *, listed: bool
) -> Iterator[Finding]:
    place, name = backup.span(_PATH, category), text(category, "name")
    entries = category.findall("question_bank_entries/question_bank_entry")
    if entries and not listed:
        yield finding("backup-category-unlisted", place, name=name, count=len(entries))
    parent = text(category, "parent")
    if parent != "0" and (parent not in known or text(known[parent], "contextid") != text(category, "contextid")):
        yield finding("backup-category-parent", place, name=name)
    owners = {each.id: each.context for each in backup.activities}
    level, instance, context = (text(category, key) for key in ("contextlevel", "contextinstanceid", "contextid"))
    in_course = level == _COURSE and (instance, context) == (backup.course, backup.context)
    if not in_course and not (level == _MODULE and owners.get(instance) == context):
        yield finding("backup-category-context", place, name=name, level=level)
    questions = category.findall(".//questions/question")
    siblings = {node.get("id", "") for node in questions}
    for question in questions:
        yield from _question(backup, question, siblings)


def _question(backup: Backup, question: etree._Element, siblings: set[str]) -> Iterator[Finding]:
    place, name, kind = backup.span(_PATH, question), text(question, "name"), text(question, "qtype")
    if kind not in _TYPES:
        yield finding("backup-question-type", place, name=name, kind=kind)
        return
    data = _DATA.get(kind)
    if data and question.find(f"plugin_qtype_{kind}_question/{data}") is None:
        yield finding("backup-question-empty", place, name=name, kind=kind)
    answers = {node.get("id", "") for node in question.findall(".//answers/answer")}
    named = [text(node, "answer") for node in question.iter("numerical_record")]
    for node in question.iter("truefalse"):
        named += [text(node, "trueanswer"), text(node, "falseanswer")]
    parts = [id for node in question.iter("multianswer") for id in text(node, "sequence").split(",") if id]
    missing = [id for id in named if id not in answers] + [id for id in parts if id not in siblings]
    parent = text(question, "parent")
    if missing or (parent not in ("", "0") and parent not in siblings):
        yield finding("backup-question-parts", place, name=name, ids=", ".join(missing) or parent)


def _files(backup: Backup, categories: list[etree._Element]) -> Iterator[Finding]:
    """Files of questions belong to their category's context: any other loses them without a word."""
    homes: dict[str, str] = {}
    for category in categories:
        for node in (node for path in _OWNERS for node in category.iterfind(path)):
            homes[f"{etree.QName(node).localname} {node.get('id')}"] = text(category, "contextid")
    kinds = {"answer": "answer", "answerfeedback": "answer", "hint": "question_hint", "subquestion": "match"}
    for node in backup.nodes("files.xml", "file"):
        component = text(node, "component")
        if component != "question" and not component.startswith("qtype_"):
            continue
        owner = f"{kinds.get(text(node, 'filearea'), 'question')} {text(node, 'itemid')}"
        if homes.get(owner) != text(node, "contextid"):
            yield finding("backup-question-file", backup.span("files.xml", node), name=text(node, "filename"))
