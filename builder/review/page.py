"""The review page of a module: one HTML file that needs nothing else."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from markupsafe import Markup

from builder.model.assets import Asset
from builder.model.course import Course, Module
from builder.render.environment import environment
from builder.render.text import plain_text
from builder.review.evidence import cited, tested
from builder.review.numbers import Numbers
from builder.review.renderer import ReviewRenderer
from builder.words import date_text


def review_page(
    course: Course, module: Module, *, digest: str, read: Callable[[Asset], bytes], templates: Path
) -> bytes:
    """Return `module` of the applied `course` as one accessible HTML file, in the module's language.

    It holds every unit in linear form, questions with right answers and feedback, scenarios with every way through
    them, all sources, and the numbers of `Numbers`. `digest` stands on it, so that a comment can be matched with the
    text it was about. Reads no clock: the same values give the same bytes.
    """
    numbers = Numbers(module)
    r = ReviewRenderer(course, module, numbers=numbers, templates=templates, read=read)
    units = [
        {
            "unit": unit,
            "number": numbers.units[unit.head.id],
            "kind": type(unit).__name__.lower(),
            "title": r.inlines(unit.head.title) or unit.head.id,
            "name": plain_text(unit.head.title) or unit.head.id,
            "body": r.body(unit),
        }
        for unit in module.units
    ]
    text = (
        environment(templates)
        .get_template("review/review.html.jinja")
        .render(
            course=course,
            module=module,
            r=r,
            w=r.w,
            units=units,
            tested=tested(module, numbers),
            cited=cited(course, module, numbers),
            glossary=r.glossary(),
            digest=digest.removeprefix("sha256:")[:12],
            date=lambda day: date_text(day, module.language),
            styles=[_style(templates, name) for name in ("paper/paper.css", "review/review.css", "graph/graph.css")],
        )
    )
    return text.encode()


def _style(templates: Path, name: str) -> Markup:
    return Markup((templates / name).read_text("utf-8"))
