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
    whole = _files_of(f"{course.programme.id}-{course.programme.version}", files, said)
    text = page.render(
        course=course,
        edition=course.edition,
        rows=[row for row in rows if row.files],
        whole=[name for name, _ in whole],
        others=sorted(set(files) - {name for row in rows for name, _ in row.files} - {name for name, _ in whole}),
        w=said,
    )
    return text.encode()


def _row(module: Module, files: Sequence[str], said: dict[str, str]) -> Row:
    found = _files_of(f"{module.id}-{module.version}", files, said)
    return Row(module, found, said[f"report-{Report(module.report).value}"])


def _files_of(start: str, files: Sequence[str], said: dict[str, str]) -> tuple[tuple[str, str], ...]:
    """Return the files whose names are `start` and a target's suffix ("-scorm12.zip", ".mbz"), with their purpose."""
    purposes = {
        name: said.get(f"for-{_target(name.removeprefix(start))}", "") for name in files if name.startswith(start)
    }
    return tuple((name, purpose) for name, purpose in purposes.items() if purpose)


def _target(suffix: str) -> str:
    return suffix[1:].partition(".")[0] if suffix[:1] in ("-", ".") else ""


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
