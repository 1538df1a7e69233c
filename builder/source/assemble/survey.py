"""An anonymous survey: every top-level `## ` heading is an item (FORMAT 6)."""

from __future__ import annotations

from builder.model.units import (
    Footnote,
    Head,
    Scale,
    Survey,
    SurveyChoice,
    SurveyItem,
    SurveyOption,
    SurveyText,
)
from builder.source.assemble.attributes import Rule, Type, read_attributes
from builder.source.assemble.choice import check_words, make_keys
from builder.source.assemble.feedback import read_parts, split_item
from builder.source.assemble.forms import Form, forms_of
from builder.source.assemble.inline_text import gaps_of, text_of
from builder.source.assemble.layout import Layout, lay_out
from builder.source.assemble.line import one_line
from builder.source.assemble.opened import Opened, open_part, sections
from builder.source.assemble.reading import Place, Reading
from builder.source.assemble.vocabulary import listed
from builder.source.frontmatter import FrontMatter
from builder.source.markdown.tree import Raw, RawItem

_RULES = (
    Rule("type", Type.CHOICE, values=("scale", "text")),
    Rule("min", Type.WHOLE),
    Rule("max", Type.WHOLE),
    Rule("low"),
    Rule("high"),
    Rule("required", Type.FLAG),
)
_SCALE_ONLY = ("min", "low", "high")
_SCALE = (1, 5)


def read_survey(
    blocks: tuple[Raw, ...], footnotes: tuple[Footnote, ...], *, head: Head, front: FrontMatter, reading: Reading
) -> Survey:
    """Return the survey whose body, without its title, is `blocks`."""
    before, parts = sections(blocks, level=2)
    intro = reading.blocks(before, Place.CASE)
    items = tuple(
        _item(open_part(h.span, h.content, h.attributes, body, rules=_RULES, place=Place.CASE, reading=reading))
        for h, body in parts
    )
    if not items:
        reading.report("survey-empty", head.span)
    return Survey(head, intro, items, front.wave, footnotes)


def _item(opened: Opened) -> SurveyItem:
    if not opened.title:
        opened.report("question-without-title")
    layout = lay_out(opened, ordering=False)
    prompt = opened.blocks(layout.prompt)
    read_parts(layout.parts, labels=(), reading=opened.reading)
    return SurveyItem(
        span=opened.span,
        id=opened.id_or_made(),
        id_written=bool(opened.id),
        title=opened.title,
        prompt=prompt,
        answers=_answers(opened, layout),
        required=opened.values.flag("required"),
    )


def _answers(opened: Opened, layout: Layout) -> Scale | SurveyChoice | SurveyText:
    """The answers' form or `type=` says the kind, as in a quiz; nothing is right."""
    kind = opened.values.text("type")
    forms = forms_of(layout, gaps_of(opened.title), ordering=False)
    if len(forms) > 1 or (forms and kind):
        opened.report("answers-mixed", forms=listed([*forms, *([f"type={kind}"] if kind else [])]))
    if kind or "type" not in opened.values.spans:
        _refuse_idle(opened, scale=kind == "scale", allow_max=kind in ("scale", "text"))
    if kind == "scale":
        return _scale(opened)
    if forms and forms[0] in (Form.ROUND, Form.SQUARE):
        return SurveyChoice(_options(layout.items, opened), multiple=forms[0] is Form.SQUARE)
    if forms:
        opened.report("survey-answers", form=forms[0])
    elif not kind and "type" not in opened.values.spans:
        opened.report("survey-answers-missing")
    return _text(opened)


def _text(opened: Opened) -> SurveyText:
    longest = opened.values.whole("max", default=0)
    if longest < 1 and "max" in opened.values.given:
        opened.reading.report(
            "attribute-number", opened.values.spans["max"], name="max", value=longest, allowed="1, 2, 3 … (≥ 1)"
        )
    return SurveyText(max(0, longest))


def _refuse_idle(opened: Opened, *, scale: bool, allow_max: bool) -> None:
    idle = () if scale else _SCALE_ONLY if allow_max else (*_SCALE_ONLY, "max")
    for name in idle:
        if name in opened.values.spans:
            opened.reading.report("scale-attribute", opened.values.spans[name], name=name)


def _scale(opened: Opened) -> Scale:
    values = opened.values
    for name in ("min", "max"):
        if name not in values.spans:
            opened.report("attribute-required", name=name)
    least, most = values.whole("min", default=_SCALE[0]), values.whole("max", default=_SCALE[1])
    if "min" in values.given and "max" in values.given and least >= most:
        opened.reading.report("scale-bounds", values.spans["max"], min=least, max=most)
    return Scale(least, most, values.text("low"), values.text("high"))


def _options(items: tuple[RawItem, ...], opened: Opened) -> tuple[SurveyOption, ...]:
    if len(items) < 2:
        opened.report("one-answer-only")
    made = [_option(item, opened.reading) for item in items]
    keys = make_keys(
        [text_of(option.content) for option in made],
        written=[option.key for option in made],
        spans=[option.span for option in made],
        reading=opened.reading,
    )
    return tuple(SurveyOption(option.span, key, option.content) for option, key in zip(made, keys, strict=True))


def _option(item: RawItem, reading: Reading) -> SurveyOption:
    """The option with its written id as key, "" where it has none."""
    body, parts = split_item(item, reading)
    if item.mark and "x" in item.mark.text:
        reading.report("survey-right-answer", item.mark.span)
    elif not item.mark:
        reading.report("answer-mark-missing", item.span, form=Form.ROUND)
    for part in parts[:1]:
        reading.report("survey-feedback", part.span)
    values = read_attributes(item.attributes, (), at=item.span, reading=reading)
    content = reading.inlines(one_line(body, reading), Place.ANSWER)
    check_words(content, id=values.id, span=item.span, reading=reading)
    return SurveyOption(item.span, values.id, content)
