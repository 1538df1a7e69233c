"""Survey → the items of an anonymous feedback; one of a pair asks for a code of one's own choice first."""

from __future__ import annotations

from markupsafe import escape

from builder.exporters._moodle.html import MoodleRenderer
from builder.exporters._moodle.names import short_name
from builder.exporters.mbz.desk import Desk, Written
from builder.exporters.mbz.feedback_xml import Item, feedback_xml
from builder.exporters.mbz.plan import Activity
from builder.model.course import Module
from builder.model.units import Scale, Survey, SurveyChoice, SurveyItem
from builder.render.text import plain_text

_HIDE_UNANSWERED = "h"
_LINE = 255  # the longest one-line answer of a textfield


def survey(desk: Desk, activity: Activity, module: Module, unit: Survey) -> Written:
    """Return the survey `unit`."""
    r = desk.renderer(module)
    r.begin(unit.footnotes)
    items = [made for item in unit.items for made in _items(r, item)]
    if unit.wave is not None:
        items = [*_code(r), *items]
    thanks = f"<p>{escape(r.w['survey_done'])}</p>"
    return feedback_xml(desk, activity, items, intro=r.fragment(unit.intro), thanks=thanks)


def _items(r: MoodleRenderer, item: SurveyItem) -> list[Item]:
    """The item, and before it what does not fit into its name: its text, or a title of more than 255 characters."""
    title = plain_text(item.title)
    name = short_name(title) or item.id
    text = r.fragment(item.prompt)
    if name.endswith("…") and name != title:
        text = r.line(item.title) + text
    kind, presentation, options = _type(item)
    made = [Item(f"{item.id}-text", "label", "", "", text=text)] if text else []
    return [*made, Item(item.id, kind, str(escape(name)), presentation, item.required, options=options)]


def _type(item: SurveyItem) -> tuple[str, str, str]:
    answers = item.answers
    if isinstance(answers, Scale):
        # Not Moodle's rated choice: it repeats each number in front of the words, "(1)1: trifft nicht zu".
        return "multichoice", f"r>>>>>{'|'.join(_steps(answers))}", _HIDE_UNANSWERED
    if isinstance(answers, SurveyChoice):
        letter = "c" if answers.multiple else "r"
        choices = "|".join(_safe(plain_text(option.content)) for option in answers.options)
        return "multichoice", f"{letter}>>>>>{choices}", _HIDE_UNANSWERED
    if 0 < answers.max_length <= _LINE:
        return "textfield", f"{min(answers.max_length, 60)}|{answers.max_length}", ""
    return "textarea", "60|5", ""


def _steps(scale: Scale) -> list[str]:
    """Each step: its value, and at both ends its words."""
    words = {scale.minimum: scale.low, scale.maximum: scale.high}
    steps = range(scale.minimum, scale.maximum + 1)
    return [_safe(f"{step}: {words[step]}") if words.get(step) else str(step) for step in steps]


def _safe(text: str) -> str:
    """Return `text` as HTML in which Moodle finds none of its separators."""
    return str(escape(" ".join(text.split()))).replace("|", "&#124;").replace("####", "&#35;###")


def _code(r: MoodleRenderer) -> list[Item]:
    return [
        Item("code-text", "label", "", "", text=r.part("paragraphs", (r.w["code_how"],))),
        Item("code", "textfield", str(escape(r.w["code_name"])), "30|60"),
    ]
