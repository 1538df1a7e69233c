"""What a learner's stored state can need at most, against what the standards promise to keep (RUNTIME, suspend_data).

The length is that of the encoding in scorm_templates/player/tracking/suspend.js (docs/tracking.md, Encoding), with
every lesson done, every quiz's attempt under way, every answer given and every typed one as long as it may be, in
characters that need most room.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction
from math import lcm
from typing import Any

from builder.diagnostics import Finding, Span, finding
from builder.exporters._player.codes import code_length, whole_code
from builder.exporters._player.course_data import course_data
from builder.model.course import Course, Module

LIMITS = {"scorm12": 4096, "scorm2004": 64000}

_WIDEST = 4  # characters for one typed UTF-16 unit
_ATTEMPTS = 3  # 36 ** 3 attempts


def tracking_limits(course: Course, module: Module, *, target: str) -> tuple[Finding, ...]:
    """Return an error where the target cannot keep all of a learner's state, or where two ids have one code."""
    if target not in LIMITS:
        return ()
    data = course_data(course, module, target=target)
    spans = {unit.head.id: unit.head.span for unit in module.units}
    spans |= {question.id: question.span for quiz in module.quizzes() for question in quiz.questions}
    clashes = tuple(_clashes(data, spans))
    size = worst_suspend_data(data)
    if size <= LIMITS[target]:
        return clashes
    quiz = max(module.quizzes(), key=lambda quiz: _unit_size(data, quiz.head.id), default=None)
    span = quiz.head.span if quiz else module.span
    return (*clashes, finding("suspend-data-too-long", span, size=size, limit=LIMITS[target], module=module.id))


def worst_suspend_data(data: Mapping[str, Any]) -> int:
    """Return the most characters that `suspend_data` can have for the course data `data`."""
    units = [unit for unit in data["units"] if not unit.get("private")]
    length = code_length([unit["id"] for unit in data["units"]], 2)
    done = [unit for unit in units if unit["kind"] != "quiz"]
    head = len(f"k1:{_major(data['version'])};fpdP;d") + (length - 2) + len(done) * length
    return head + sum(_unit_size(data, unit["id"]) for unit in units)


def _major(version: str) -> str:
    digits = version[: len(version) - len(version.lstrip("0123456789"))]
    return digits or "0"


def _unit_size(data: Mapping[str, Any], id: str) -> int:
    unit = next(unit for unit in data["units"] if unit["id"] == id)
    name = len(";q:") + 2 * code_length([each["id"] for each in data["units"]], 2) - 2
    if unit["kind"] == "quiz":
        return name + _quiz_size(unit)
    if unit["kind"] == "scenario" and data["report"] == "answers":
        return name + _path_size(unit)
    return 0


def _quiz_size(quiz: Mapping[str, Any]) -> int:
    """Attempts, best and last result, seed, and the answers of the longest draw."""
    questions = quiz["questions"]
    code = 1 + 2 * code_length([question["id"] for question in questions], 2) - 2
    sizes = {question["id"]: code + _answer_size(question) for question in questions if question["type"] != "text"}
    drawn = quiz.get("draw", {})
    total = sum(sizes.get(question["id"], 0) for question in questions if question.get("pool") not in drawn)
    for pool, count in drawn.items():
        longest = sorted((sizes.get(q["id"], 0) for q in questions if q.get("pool") == pool), reverse=True)
        total += sum(longest[:count])
    return _ATTEMPTS + 3 + 2 * _result_size(questions) + 4 + total


def _answer_size(question: Mapping[str, Any]) -> int:
    longest = _WIDEST * question.get("max", 60)
    match question["type"]:
        case "single":
            return _codes(question["options"], 1)
        case "multiple":
            return _codes(question["options"], len(question["options"]))
        case "ordering":
            return _codes(question["items"], len(question["items"]))
        case "matching":
            keys = ["\n" + key for key in question["pairs"]] + list(question["rights"])
            return _codes(keys, 2 * len(question["pairs"]))
        case "cloze":
            gaps = question["gaps"]
            texts = sum(code_length(gap["answers"], 1) if gap.get("chosen") else longest for gap in gaps)
            return _codes(gap_names(gaps), len(gaps)) + texts + len(gaps)
        case _:
            return int(longest)


def _codes(keys: Sequence[str], count: int) -> int:
    length = code_length(keys, 1)
    return length - 1 + count * length


def gap_names(gaps: Sequence[Mapping[str, Any]]) -> list[str]:
    """Return the names of a cloze text's gaps: the first right answer, with line ends where it stands again."""
    first = [gap["answers"][0] for gap in gaps]
    return [answer + "\n" * first[:n].count(answer) for n, answer in enumerate(first)]


def _result_size(questions: Sequence[Mapping[str, Any]]) -> int:
    """Points and maximum over a common denominator, in base 36, with their dots."""
    worth = [Fraction(str(question["points"])) for question in questions if question["type"] != "text"]
    shares = [_denominator(question) for question in questions]
    most = sum(worth, Fraction(0)).numerator + 1
    over = lcm(*(each.denominator for each in worth)) ** 2 * lcm(*shares)
    return 2 * _base36(most * over) + _base36(over) + 2


def _denominator(question: Mapping[str, Any]) -> int:
    match question["type"]:
        case "multiple":
            right = len(question["right"])
            return lcm(right or 1, len(question["options"]) - right or 1)
        case "matching":
            return len(question["pairs"]) or 1
        case "ordering":
            return len(question["items"]) or 1
        case "cloze":
            return len(question["gaps"]) or 1
        case _:
            return 1


def _base36(number: int) -> int:
    digits = 1
    while number >= 36**digits:
        digits += 1
    return digits


def _path_size(scenario: Mapping[str, Any]) -> int:
    scenes = scenario["scenes"]
    scene = _codes(list(scenes), 1)
    choices = [list(each["choices"]) for each in scenes.values() if each["choices"]]
    longest = max((_codes(keys, 1) for keys in choices), default=0)
    return sum(len(keys) for keys in choices) * (scene + longest + 2)


def _clashes(data: Mapping[str, Any], spans: Mapping[str, Span]) -> Iterator[Finding]:
    """Two ids side by side whose whole hashes are the same; nobody meets it by chance."""
    groups = [[unit["id"] for unit in data["units"]]]
    groups += [[question["id"] for question in unit["questions"]] for unit in data["units"] if unit["kind"] == "quiz"]
    for ids in groups:
        seen: dict[str, str] = {}
        for id in ids:
            other = seen.setdefault(whole_code(id), id)
            if other != id:
                yield finding("state-code-clash", spans[id], id=id, other=other)
