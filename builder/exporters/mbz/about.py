"""The first page: what the course or module is about, and what this Moodle stores, activity by activity."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TypeAlias

from builder.exporters._moodle.fragment import Fragment
from builder.exporters._player.disclosure import disclosure
from builder.exporters._player.facts import Pairs, course_facts, imprint, need_quiz
from builder.exporters.mbz.desk import Desk
from builder.exporters.mbz.plan import Activity, Done, Role
from builder.model.course import Module
from builder.model.metadata import Objective
from builder.model.units import Scenario

# What stays with the learner in Moodle too; practice and free texts, which our player keeps private, do not.
_PRIVATE = frozenset({"never_reflection", "never_checklist", "never_content_note", "never_plain"})


Stored: TypeAlias = tuple[tuple[Pairs, str], ...]  # activities (name, address) that store the same, and what


@dataclass(frozen=True, slots=True)
class About:
    """The values of the macro `about` of moodle/parts.jinja."""

    summary: str
    draft: bool
    objectives: tuple[Objective, ...]
    facts: Pairs
    modules: tuple[tuple[str, str], ...]
    stored: Stored
    never: tuple[str, ...]
    imprint: Pairs


def about(desk: Desk, activity: Activity) -> Fragment:
    """Return the first page of the module of `activity`, or of the programme where it has none."""
    module = activity.module
    r = desk.renderer(module or desk.course.modules[0])
    values = _of_programme(desk, r.w) if module is None else _of_module(desk, module, r.w)
    return r.part("about", values)


def _of_module(desk: Desk, module: Module, w: Mapping[str, str]) -> About:
    alone = len({each.module.id for each in desk.plan.activities if each.module is not None}) == 1
    told = [each for each in desk.plan.activities if each.module is module or (alone and each.module is None)]
    return About(
        summary=module.summary,
        draft=all(approval.version != module.version for approval in module.approvals),
        objectives=module.objectives,
        facts=_facts(module, told, w),
        modules=(),
        stored=_stored(told, w),
        never=tuple(w[key] for key in disclosure(module, target="web").never if key in _PRIVATE),
        imprint=tuple((name, text) for name, text, _ in imprint(desk.course, module, w)),
    )


def _facts(module: Module, activities: Iterable[Activity], w: Mapping[str, str]) -> Pairs:
    """The facts of the player's start page, with completion as this Moodle can tell it."""
    pairs = [pair for pair in course_facts(module, w) if pair[0] != w["finish"]]
    done = {(each.role, each.done) for each in activities if each.required}
    words = {
        (Role.LESSON, Done.VIEWED): w["done_lessons"],
        (Role.CASE, Done.VIEWED): w["done_cases"],
        (Role.CASE, Done.ENDED): w["need_scenario"],
        (Role.QUIZ, Done.TRIED): w["done_tried"],
        (Role.PACKAGE, Done.REPORTED): w["done_package"],
    }
    found = [text for key, text in words.items() if key in done]
    if (Role.QUIZ, Done.PASSED) in done:
        found.append(need_quiz(module, w))
    return (*pairs, (w["finish"], ", ".join(found) or w["need_none"]))


def _of_programme(desk: Desk, w: Mapping[str, str]) -> About:
    programme, edition = desk.course.programme, desk.course.edition
    pairs = (
        (w["version"], programme.version),
        (w["edition"], edition.name if edition is not None and edition.real else ""),
        (w["publisher"], programme.publisher),
        (w["license"], programme.license),
    )
    places = desk.plan.addresses.modules
    return About(
        summary="",
        draft=False,
        objectives=(),
        facts=(),
        modules=tuple((each.title, places[each.id].token) for each in desk.course.modules),
        stored=_stored([each for each in desk.plan.activities if each.module is None], w),
        never=(),
        imprint=tuple(pair for pair in pairs if pair[1]),
    )


def _stored(activities: Iterable[Activity], w: Mapping[str, str]) -> Stored:
    """Activities that store the same stand together, in the order of the first."""
    groups: dict[str, list[tuple[str, str]]] = {}
    for each in activities:
        if each.role not in (Role.ABOUT, Role.START):
            groups.setdefault(w[_word(each)], []).append((each.name, each.place.token))
    return tuple((tuple(names), text) for text, names in groups.items())


def _word(activity: Activity) -> str:
    """The key of the words that say what Moodle stores of `activity`."""
    match activity.role:
        case Role.CASE if activity.kind == "lesson":
            scored = isinstance(activity.unit, Scenario) and activity.unit.scored
            return "stored_lesson_scored" if scored else "stored_lesson"
        case Role.CASE:
            return "stored_case_page_done" if activity.required else "stored_case_page"
        case Role.QUIZ:
            return "stored_quiz"
        case Role.PRACTICE:
            return "stored_practice"
        case Role.LESSON:
            return "stored_page_done" if activity.required else "stored_page"
        case _:
            return f"stored_{activity.kind}"
