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
from builder.exporters._player.codes import code_size, text_size, whole_code
from builder.exporters._player.course_data import course_data
from builder.model.course import Course, Module

LIMITS = {"scorm12": 4096, "scorm2004": 64000}

_WIDEST = 4  # characters for one typed UTF-16 unit
_ATTEMPTS = 999  # more are not counted
_SEED = 5  # 24 bits in base 36


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
    ids = [unit["id"] for unit in data["units"]]
    done = sum(code_size(unit["id"], ids, 2) for unit in units if unit["kind"] != "quiz")
    return len(f"k1:{_major(data['version'])};") + done + sum(_unit_size(data, unit["id"]) for unit in units)


def _major(version: str) -> str:
    return str(int(version.partition(".")[0]))


def _unit_size(data: Mapping[str, Any], id: str) -> int:
    unit = next(unit for unit in data["units"] if unit["id"] == id)
    name = len(";") + code_size(id, [each["id"] for each in data["units"]], 2)
    if unit["kind"] == "quiz":
        return name + _quiz_size(unit)
    if unit["kind"] == "scenario" and data["report"] == "answers":
        return name + _path_size(unit)
    return 0


def _quiz_size(quiz: Mapping[str, Any]) -> int:
    """Attempts, best result, seed, and the answers of the longest draw."""
    questions = quiz["questions"]
    ids = [question["id"] for question in questions]
    sizes = {q["id"]: len("!") + code_size(q["id"], ids, 2) + _answer_size(q) for q in questions if q["type"] != "text"}
    drawn = quiz.get("draw", {})
    total = sum(sizes.get(question["id"], 0) for question in questions if question.get("pool") not in drawn)
    for pool, count in drawn.items():
        longest = sorted((sizes.get(q["id"], 0) for q in questions if q.get("pool") == pool), reverse=True)
        total += sum(longest[:count])
    used = min(quiz.get("attempts") or _ATTEMPTS, _ATTEMPTS)
    return len(f"{used}::") + _result_size(questions) + _SEED + total


def _answer_size(question: Mapping[str, Any]) -> int:
    match question["type"]:
        case "single":
            return max(_code_sizes(question["options"]))
        case "multiple" | "ordering":
            return sum(_code_sizes(question.get("options") or question["items"]))
        case "matching":
            pairs = [f"{left}\n{right}" for left in question["pairs"] for right in question["rights"]]
            sizes, each = _code_sizes(pairs), len(question["rights"])
            return sum(max(sizes[n : n + each]) for n in range(0, len(sizes), each))
        case "cloze":
            gaps = question["gaps"]
            return sum(_code_sizes(_gap_names(gaps))) + sum(_gap_size(question, gap) for gap in gaps) + len(gaps) - 1
        case _:
            return _typed_size(question)


def _gap_size(question: Mapping[str, Any], gap: Mapping[str, Any]) -> int:
    return max(text_size(answer) for answer in gap["answers"]) if gap.get("chosen") else _typed_size(question)


def _typed_size(question: Mapping[str, Any]) -> int:
    return _WIDEST * int(question.get("max", 60))


def _code_sizes(keys: Sequence[str]) -> list[int]:
    return [code_size(key, keys, 1) for key in keys]


def _gap_names(gaps: Sequence[Mapping[str, Any]]) -> list[str]:
    """The names of a cloze text's gaps: the first right answer, with line ends where it stands again."""
    first = [gap["answers"][0] for gap in gaps]
    return [answer + "\n" * first[:n].count(answer) for n, answer in enumerate(first)]


def _result_size(questions: Sequence[Mapping[str, Any]]) -> int:
    """Points and maximum as `n,d,n,d`: shares of points have no larger denominator than that of all shares together."""
    worth = [Fraction(str(question["points"])) for question in questions if question["type"] != "text"]
    most = sum(worth, Fraction(0))
    whole = lcm(*(each.denominator for each in worth))
    over = whole * lcm(*(_denominator(question) for question in questions))
    return len(f"{int(most * over)},{over},{int(most * whole)},{whole}")


def _denominator(question: Mapping[str, Any]) -> int:
    if not question.get("partial", True):
        return 1
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


def _path_size(scenario: Mapping[str, Any]) -> int:
    """One choice of each scene, for a way is stored without its circles."""
    ways = {scene: [f"{scene} {choice}" for choice in each["choices"]] for scene, each in scenario["scenes"].items()}
    names = [name for some in ways.values() for name in some]
    return sum(max(code_size(name, names, 1) for name in some) for some in ways.values() if some)


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
