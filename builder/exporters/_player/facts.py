"""What the start and the end page say about the module: how long, how much, what it takes, who made it."""

from __future__ import annotations

from collections.abc import Mapping

from builder.model.course import Course, Module
from builder.model.metadata import Part

Pairs = tuple[tuple[str, str], ...]


def course_facts(module: Module, w: Mapping[str, str]) -> Pairs:
    """Return name and text of each fact of the start page."""
    pairs = (
        (w["duration"], w["duration_text"].format(n=module.duration) if module.duration else ""),
        (w["scope"], ", ".join(_counts(module, w))),
        (w["finish"], ", ".join(needs(module, w))),
    )
    return tuple(pair for pair in pairs if pair[1])


def needs(module: Module, w: Mapping[str, str]) -> tuple[str, ...]:
    """Return what completing the module takes, in words."""
    quizzes = tuple(module.quizzes())
    texts = {
        Part.LESSONS: w["need_lessons"] if any(module.lessons()) else "",
        Part.SCENARIO: w["need_scenario"] if any(module.scenarios()) else "",
        Part.QUIZ: need_quiz(module, w) if quizzes else "",
    }
    found = tuple(texts[part] for part in module.completion.require if texts[part])
    return found or (w["need_none"],)


def imprint(course: Course, module: Module, w: Mapping[str, str]) -> tuple[tuple[str, str, str], ...]:
    """Return version, edition, makers and licence, as far as they are known: name, text, and its language.

    The language is "" where it is the page's own.
    """
    edition, programme = course.edition, course.programme
    common = "" if programme.language == module.language else programme.language
    entries = (
        (w["version"], module.version, ""),
        (w["edition"], edition.name if edition is not None and edition.real else "", common),
        (w["publisher"], programme.publisher, common),
        (w["authors"], ", ".join(module.authors), ""),
        (w["license"], module.license or programme.license, ""),
    )
    return tuple(entry for entry in entries if entry[1])


def need_quiz(module: Module, w: Mapping[str, str]) -> str:
    """Return what passing takes in a module that has a quiz."""
    marks = [quiz.pass_mark for quiz in module.quizzes()]
    if len(set(marks)) > 1:
        return w["need_quiz_many"]
    return w["need_quiz"].format(n=f"{marks[0]:f}".replace(".", w["decimal_point"]))


def _counts(module: Module, w: Mapping[str, str]) -> list[str]:
    counts = (
        ("lessons", sum(1 for _ in module.lessons())),
        ("scenarios", sum(1 for _ in module.scenarios())),
        ("quizzes", sum(1 for _ in module.quizzes())),
    )
    return [w[f"{name}_{'one' if n == 1 else 'many'}"].format(n=n) for name, n in counts if n]
