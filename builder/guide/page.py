"""The guide beside the packages, made from the same tables that the packages are made from."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from builder.model.course import Course, Module
from builder.model.metadata import Report
from builder.resources import templates
from builder.words.guide import GUIDE_WORDS

GUIDE = "LIESMICH.html"


@dataclass(frozen=True, slots=True)
class Row:
    """A module with the files of it that lie in the folder: (file name, what it is for)."""

    module: Module
    files: tuple[tuple[str, str], ...]
    stored: str


def guide_page(course: Course, files: Sequence[str]) -> bytes:
    """Return the guide for the packages `files` (names in the edition's folder) of the applied `course`, as HTML.

    Reads no clock: the same course gives the same bytes.
    """
    said = {key: pair[0 if course.programme.language.startswith("de") else 1] for key, pair in GUIDE_WORDS.items()}
    page = _environment().get_template("liesmich.html.jinja")
    rows = [_row(module, files, said) for module in course.modules]
    text = page.render(
        course=course,
        edition=course.edition,
        rows=[row for row in rows if row.files],
        others=sorted(set(files) - {name for row in rows for name, _ in row.files}),
        w=said,
    )
    return text.encode()


def _row(module: Module, files: Sequence[str], said: dict[str, str]) -> Row:
    start = f"{module.id}-{module.version}-"
    found = tuple(
        (name, said["for-" + name.removeprefix(start).partition(".")[0]])
        for name in files
        if name.startswith(start) and "for-" + name.removeprefix(start).partition(".")[0] in said
    )
    return Row(module, found, said[f"report-{Report(module.report).value}"])


@cache
def _environment() -> Environment:
    return Environment(
        loader=FileSystemLoader(templates() / "guide"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
