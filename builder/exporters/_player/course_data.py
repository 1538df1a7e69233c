"""What the script knows of a module: the JSON object in the page (docs/tracking.md, Course data).

The shapes are those of scorm_templates/player/tracking/types.js. What has its default is left out, so that the page
stays small. Numbers that are compared exactly (right numbers and their tolerance) stand as text. The data is the same
whatever language the page shows: ready-made answers are the original's, typed ones are right in every language.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from typing import TypeAlias, TypeGuard

from builder.exporters._player.best_path import best_path
from builder.model.blocks import Practice
from builder.model.course import Course, Module
from builder.model.inlines import Gap
from builder.model.questions import (
    Accepted,
    Answers,
    Cloze,
    FreeText,
    Matching,
    MultipleChoice,
    Numerical,
    Ordering,
    Question,
    ShortAnswer,
    SingleChoice,
)
from builder.model.units import FeedbackWhen, Head, Quiz, Scenario, Scene, Survey, Unit
from builder.model.walk import walk
from builder.render.text import plain_text

Json: TypeAlias = dict[str, object]


def course_data(course: Course, module: Module, *, target: str) -> Json:
    """Return the data of `module` for `target` ("scorm12", "scorm2004", "web"), ready for JSON.

    Surveys are left out, for a package cannot take their answers (FORMAT 6). The same module gives the same data.
    """
    units = [unit for unit in module.units if not isinstance(unit, Survey)]
    rest = _share(module, units)
    translated = _translated(module)
    practice = (node.question for node in walk(tuple(units)) if _is_practice(node))
    return {
        "id": module.id,
        "version": module.version,
        "target": target,
        "report": module.report.value,
        "require": [part.value for part in module.completion.require],
        "units": [_unit(unit, translated) | _kept(duration=unit.head.duration or rest) for unit in units],
        "practice": {question.id: question_data(question, translated) for question in practice},
    }


def _share(module: Module, units: Sequence[Unit]) -> int:
    """The minutes for each unit without a duration of its own: its part of what the module says and no unit takes."""
    without = sum(1 for unit in units if not unit.head.duration)
    left = module.duration - sum(unit.head.duration for unit in units)
    return max(1, round(left / without)) if without and left > 0 else 0


def _translated(module: Module) -> Mapping[str, Sequence[Question]]:
    """The questions of the translations by id."""
    found: dict[str, list[Question]] = defaultdict(list)
    for translation in module.translations:
        for node in walk(translation.units):
            if isinstance(node, Question):
                found[node.id].append(node)
    return found


def _is_practice(node: object) -> TypeGuard[Practice]:
    return isinstance(node, Practice)


def _unit(unit: Unit, translated: Mapping[str, Sequence[Question]]) -> Json:
    match unit:
        case Quiz():
            return _head(unit.head, "quiz") | _quiz(unit, translated)
        case Scenario():
            return _head(unit.head, "scenario") | _scenario(unit)
        case _:
            return _head(unit.head, "lesson")


def _head(head: Head, kind: str) -> Json:
    return {"id": head.id, "kind": kind} | _kept(private=head.private, objectives=list(head.objectives))


def _quiz(quiz: Quiz, translated: Mapping[str, Sequence[Question]]) -> Json:
    return (
        {
            "pass": _number(quiz.pass_mark),
            "most": _number(_most_points(quiz)),
            "questions": [question_data(question, translated, shuffle=quiz.shuffle) for question in quiz.questions],
        }
        | _off(shuffle=quiz.shuffle)
        | _kept(
            attempts=quiz.attempts,
            feedback="end" if quiz.feedback is FeedbackWhen.END else "",
            draw={draw.pool: draw.count for draw in quiz.draws},
        )
    )


def _most_points(quiz: Quiz) -> Decimal:
    """The points of all that an attempt can ask, the dearest of each pool: what a quiz not yet handed in counts."""
    drawn = {draw.pool for draw in quiz.draws}
    graded = [question for question in quiz.questions if question.graded]
    most = sum((question.points for question in graded if question.pool not in drawn), Decimal(0))
    for draw in quiz.draws:
        pool = sorted((question.points for question in graded if question.pool == draw.pool), reverse=True)
        most += sum(pool[: draw.count], Decimal(0))
    return most


def _scenario(scenario: Scenario) -> Json:
    data: Json = {
        "start": scenario.scenes[0].id if scenario.scenes else "",
        "scenes": {scene.id: _scene(scene, scored=scenario.scored) for scene in scenario.scenes},
    }
    return data | ({"scored": True, "best": _number(best_path(scenario))} if scenario.scored else {})


def _scene(scene: Scene, *, scored: bool) -> Json:
    choices = {
        choice.key: {"to": choice.target} | _kept(points=_number(choice.points) if scored else 0)
        for choice in scene.choices
    }
    return _kept(ending=scene.ending.value if scene.ending else "") | {"choices": choices}


def question_data(question: Question, translated: Mapping[str, Sequence[Question]], *, shuffle: bool = True) -> Json:
    """Return one question; `translated` are those of other languages, `shuffle` is its quiz's, if it says nothing."""
    own = shuffle if question.shuffle is None else question.shuffle
    answers = _answers(question, [other.answers for other in translated.get(question.id, ())])
    data: Json = {"id": question.id, "points": _number(question.points)} | answers
    return (
        data
        | _off(partial=question.partial, shuffle=own)
        | _kept(
            max=question.max_length if question.max_length != 60 else 0,
            pool=question.pool,
            objective=question.objective,
        )
    )


def _answers(question: Question, others: Sequence[Answers]) -> Json:
    match question.answers:
        case SingleChoice(options) | MultipleChoice(options):
            kind = "single" if isinstance(question.answers, SingleChoice) else "multiple"
            keys = [option.key for option in options]
            return {"type": kind, "options": keys, "right": [option.key for option in options if option.right]}
        case Matching():
            return {"type": "matching"} | _matching(question.answers)
        case Ordering(items):
            return {"type": "ordering", "items": [item.key for item in items]}
        case Cloze(gaps, case):
            clozes = [other for other in others if isinstance(other, Cloze)]
            given = [
                {"answers": list(_gap(gap, [cloze.gaps[n] for cloze in clozes]))} | _kept(chosen=gap.chosen)
                for n, gap in enumerate(gaps)
            ]
            return {"type": "cloze", "gaps": given} | _kept(case=case)
        case ShortAnswer(_, case):
            every = (entry for each in (question.answers, *others) for entry in _typed(each))
            return {"type": "short", "accepted": list(_each_text_once(every))} | _kept(case=case)
        case Numerical(numbers):
            values = [{"key": n.key, "value": f"{n.value:f}", "tolerance": f"{n.tolerance:f}"} for n in numbers]
            return {"type": "number", "accepted": values}
        case FreeText():
            return {"type": "text"}


def _gap(gap: Gap, translated: Sequence[Gap]) -> tuple[str, ...]:
    """The texts of a gap: the original's to choose from; to type, those of every language, the original's first."""
    every = (gap,) if gap.chosen else (gap, *translated)
    return tuple(dict.fromkeys(text for each in every for text in each.answers))


def _typed(answers: Answers) -> Sequence[Accepted]:
    return answers.accepted if isinstance(answers, ShortAnswer) else ()


def _each_text_once(entries: Iterator[Accepted]) -> Iterator[Json]:
    seen: set[str] = set()
    for entry in entries:
        if entry.text not in seen:
            seen.add(entry.text)
            yield {"key": entry.key, "text": entry.text}


def _matching(matching: Matching) -> Json:
    """Left keys with the text of their right side, and every right side once with a key of its own."""
    pairs = {pair.key: plain_text(pair.right) for pair in matching.pairs}
    rights: dict[str, str] = {}
    for pair in matching.pairs:
        rights.setdefault(plain_text(pair.right), pair.key)
    for distractor in matching.distractors:
        rights.setdefault(plain_text(distractor.content), distractor.key)
    return {"pairs": pairs, "rights": rights}


def _kept(**values: object) -> Json:
    """What is not the default: empty, zero and false are left out."""
    return {name: value for name, value in values.items() if value}


def _off(**flags: bool) -> Json:
    """The flags that are off, where on is the default."""
    return {name: False for name, on in flags.items() if not on}


def _number(value: Decimal) -> int | float | str:
    """A number as the script reads it exactly: as text where JavaScript would write it with an exponent."""
    number = int(value) if value == value.to_integral_value() else float(value)
    return f"{value:f}" if "e" in repr(float(number)) else number
