"""The recommendations for action as a book: a chapter for each level, a subchapter for each recommendation."""

from __future__ import annotations

from markupsafe import escape

from builder.exporters.mbz.book_xml import Chapter, book_xml
from builder.exporters.mbz.choices import recommendations
from builder.exporters.mbz.desk import Desk, Written
from builder.exporters.mbz.plan import Activity
from builder.model.blocks import Level
from builder.model.course import Module
from builder.model.metadata import Recommendation


def recommendation_book(desk: Desk, activity: Activity, modules: tuple[Module, ...], *, whole: bool) -> Written:
    """Return the book of what `modules` teach, with `whole` of every recommendation of the programme."""
    found = recommendations(desk.course, modules, whole=whole)
    r = desk.renderer(modules[0])
    chapters: list[Chapter] = []
    for level in (*Level, None):
        below = [each for each in found if each.level is level]
        if not below:
            continue
        name = r.w[f"level_{level.value}"] if level else r.w["book_other"]
        lead = r.part("paragraphs", (r.w["book_level"],)) + r.part("titles", tuple(each.title for each in below))
        chapters.append(Chapter(f"level:{level.value if level else ''}", name, lead))
        chapters += [_chapter(desk, modules[0], each) for each in below]
    return book_xml(desk, activity, chapters, intro=f"<p>{escape(r.w['book_intro'])}</p>")


def _chapter(desk: Desk, module: Module, each: Recommendation) -> Chapter:
    return Chapter(f"recommendation:{each.key}", each.title, desk.renderer(module).part("recommendation", each), True)
