"""suspend_data: versioned, ASCII, keyed by ids, survives a release, never longer than the compiler said."""

from __future__ import annotations

import copy
import re
from random import Random
from typing import Any

import pytest

from builder.exporters._player.codes import whole_code
from builder.exporters._player.limits import worst_suspend_data
from tests.player.courses import made_up_course
from tests.player.javascript import run_script

WIDEST = "漢" * 100


def _write(course: Any, *happenings: Any) -> Any:
    return run_script("suspend.mjs", [{"work": "write", "course": course, "happenings": happenings}])[0]


def _read(course: Any, text: str, location: str = "") -> Any:
    return run_script("suspend.mjs", [{"work": "read", "course": course, "text": text, "location": location}])[0]


def _course(*units: Any, **more: Any) -> Any:
    base = {
        "id": "m",
        "version": "2.3.4",
        "target": "scorm12",
        "report": "answers",
        "require": ["lessons"],
        "practice": {},
    }
    return base | {"units": list(units)} | more


def _quiz(*questions: Any, **more: Any) -> Any:
    return {"id": "test", "kind": "quiz", "most": 9, "feedback": "end", "questions": list(questions)} | more


def _lessons(*ids: str) -> list[Any]:
    return [{"id": id, "kind": "lesson"} for id in ids]


def _answered(**answers: Any) -> list[Any]:
    return [["begin", "test", 123456], *(["answer", "test", id, response] for id, response in answers.items())]


def test_codes_are_the_same_in_python_and_javascript() -> None:
    ids = ["", "a", "agg-merkmale", "Straße", "漢字", "😀", "x" * 300]
    assert run_script("suspend.mjs", [{"work": "codes", "ids": ids}])[0] == [whole_code(id) for id in ids]


def test_no_module_is_longer_than_the_compiler_said() -> None:
    courses = [made_up_course(seed, target="scorm12") | {"report": "answers"} for seed in range(60)]
    for unit in (unit for course in courses for unit in course["units"]):
        unit.pop("attempts", None)  # an attempt stays under way
    jobs = [
        {"work": "fullest", "course": course, "answers": _longest(course), "paths": _paths(course)}
        for course in courses
    ]
    for course, full in zip(courses, run_script("suspend.mjs", jobs), strict=True):
        worst = worst_suspend_data(course)
        assert len(full["text"]) <= worst, course["id"]
        drawn = any("draw" in unit for unit in course["units"])
        assert drawn or worst <= len(full["text"]) * 1.5 + 60, f"{course['id']}: the bound is far from what can happen"
        assert re.fullmatch(r"[\x21-\x7e]*", full["text"])


def test_the_longest_state_is_exactly_as_long_as_the_compiler_said() -> None:
    """All or nothing, so that no result is a fraction; every code, path and typed text is as long as it can be."""
    scenes = {"s1": {"choices": {"a": {"to": "s2"}}}, "s2": {"choices": {"b": {"to": "gut"}}}}
    scenario = {
        "id": "fall",
        "kind": "scenario",
        "start": "s1",
        "scenes": scenes | {"gut": {"ending": "good", "choices": {}}},
    }
    quiz = _quiz(*(question | {"partial": False} for question in QUESTIONS), attempts=9)
    course = _course(*_lessons("eins", "zwei", "drei"), scenario, quiz)
    job = {"work": "fullest", "course": course, "answers": _longest(course), "paths": _paths(course)}
    assert len(run_script("suspend.mjs", [job])[0]["text"]) == worst_suspend_data(course)


def _longest(course: Any) -> dict[str, Any]:
    questions = [question for unit in course["units"] for question in unit.get("questions", [])]
    return {question["id"]: _longest_answer(question) for question in questions}


def _longest_answer(question: Any) -> Any:
    match question["type"]:
        case "single":
            return question["options"][0]
        case "multiple" | "ordering":
            return question.get("options") or question["items"]
        case "matching":
            return question["pairs"]
        case "cloze":
            return [max(gap["answers"], key=len) if gap.get("chosen") else WIDEST for gap in question["gaps"]]
        case _:
            return WIDEST


def _paths(course: Any) -> dict[str, Any]:
    """For each scenario every choice that can be taken once after another."""
    ways = {}
    for unit in course["units"]:
        if unit["kind"] == "scenario":
            scene, way = unit["start"], list[list[str]]()
            while unit["scenes"][scene]["choices"] and len(way) < 40:
                choice = next(iter(unit["scenes"][scene]["choices"]))
                way.append([scene, choice])
                scene = unit["scenes"][scene]["choices"][choice]["to"]
            ways[unit["id"]] = way
    return ways


def test_the_bench_module_stays_below_200_characters() -> None:
    """12 lessons, a scenario, 20 questions of all graded types, all answered as their authors have it."""
    rng, questions = Random(7), []
    words = ["Antrag", "Frist", "Beratung", "Zuhören", "Beschwerde"]
    for n in range(20):
        options = [f"antwort-{n}-{m}" for m in range(4)]
        kind = [
            "single",
            "multiple",
            "single",
            "matching",
            "single",
            "ordering",
            "multiple",
            "short",
            "single",
            "cloze",
        ][n % 10]
        questions.append({"id": f"frage-{n}", "type": kind, "points": 1} | _content(kind, options, words[n % 5]))
    scenes = {"s1": {"choices": {"a": {"to": "gut"}}}, "gut": {"ending": "good", "choices": {}}}
    scenario = {"id": "fall", "kind": "scenario", "start": "s1", "scenes": scenes}
    lessons = _lessons(*(f"lektion-{n}" for n in range(12)))
    course = _course(*lessons, scenario, _quiz(*questions), report="status")
    done = [["finish", f"lektion-{n}"] for n in range(12)]
    done.append(["choose", "fall", "s1", "a"])
    given = _answered(**{question["id"]: _right(question, rng) for question in questions})
    text = _write(course, *done, *given)["text"]
    assert len(text) < 200, text


def _content(kind: str, options: list[str], word: str) -> Any:
    match kind:
        case "single":
            return {"options": options, "right": options[:1]}
        case "multiple":
            return {"options": options, "right": options[:2]}
        case "matching":
            return {"pairs": {key: key for key in options[:3]}, "rights": {key: key for key in options[:3]}}
        case "ordering":
            return {"items": options}
        case "short":
            return {"accepted": [{"key": "a", "text": word}]}
        case _:
            return {"gaps": [{"answers": [word, "falsch"], "chosen": True}, {"answers": [word + "e"]}]}


def _right(question: Any, rng: Random) -> Any:
    match question["type"]:
        case "single":
            return rng.choice(question["options"])
        case "multiple":
            return question["right"]
        case "matching":
            return question["pairs"]
        case "ordering":
            return question["items"]
        case "short":
            return question["accepted"][0]["text"]
        case _:
            return [gap["answers"][0] for gap in question["gaps"]]


QUESTIONS = [
    {"id": "q1", "type": "single", "points": 1, "options": ["a", "b", "c"], "right": ["a"]},
    {"id": "q2", "type": "multiple", "points": 1, "options": ["a", "b", "c"], "right": ["a", "b"]},
    {
        "id": "q3",
        "type": "matching",
        "points": 1,
        "pairs": {"a": "A", "b": "B"},
        "rights": {"A": "a", "B": "b", "C": "c"},
    },
    {"id": "q4", "type": "ordering", "points": 1, "items": ["a", "b", "c"]},
    {
        "id": "q5",
        "type": "cloze",
        "points": 1,
        "gaps": [{"answers": ["eins"]}, {"answers": ["ja", "nein"], "chosen": True}, {"answers": ["eins"]}],
    },
    {"id": "q6", "type": "short", "points": 1, "max": 30, "accepted": [{"key": "a", "text": "x"}]},
    {"id": "q7", "type": "number", "points": 1, "accepted": [{"key": "a", "value": "1", "tolerance": "0"}]},
]
ANSWERS = {
    "q1": "b",
    "q2": ["c", "a"],
    "q3": {"b": "C", "a": "B"},
    "q4": ["c", "a", "b"],
    "q5": ["Bürger*innen, „x“; !", "nein", "zwei~$+"],
    "q6": "漢字 😀 ~+$!;:,.",
    "q7": "−1.000,5",
}


def test_every_answer_comes_back() -> None:
    course = _course(_quiz(*QUESTIONS))
    written = _write(course, *_answered(**ANSWERS))
    current = _read(course, written["text"])["quizzes"]["test"]["current"]
    assert current == {"seed": 123456, "answers": ANSWERS}


def test_an_empty_tick_list_and_an_empty_text_come_back() -> None:
    course = _course(_quiz(*QUESTIONS))
    written = _write(course, *_answered(q2=[], q6=""))
    assert _read(course, written["text"])["quizzes"]["test"]["current"]["answers"] == {"q2": [], "q6": ""}


def test_a_release_keeps_what_still_exists() -> None:
    old = _course(*_lessons("eins", "zwei", "drei"), _quiz(*QUESTIONS))
    written = _write(old, ["finish", "drei"], ["finish", "eins"], *_answered(**ANSWERS))
    questions = copy.deepcopy(QUESTIONS)[::-1]
    by_id = {question["id"]: question for question in questions}
    by_id["q1"]["options"] = ["neu", "c", "b", "a"]
    by_id["q2"]["options"] = ["b", "a", "neu"]
    by_id["q3"] |= {"pairs": {"c": "C", "b": "B"}, "rights": {"C": "c", "B": "b"}}
    by_id["q4"]["items"] = ["neu", "c", "b"]
    by_id["q5"]["gaps"] = [
        {"answers": ["neu"]},
        {"answers": ["ja", "vielleicht", "nein"], "chosen": True},
        {"answers": ["eins", "1"]},
    ]
    by_id["q6"]["max"] = 4
    del questions[0]  # q7
    new = _course(
        *_lessons("vier", "drei", "zwei"), _quiz({"id": "q0", "type": "text", "points": 1}, *questions), version="2.4.0"
    )
    state = _read(new, written["text"])
    assert state["done"] == ["drei"]
    assert state["quizzes"]["test"]["current"]["answers"] == {
        "q1": "b",
        "q2": ["a"],
        "q3": {"b": "C"},
        "q4": ["c", "b", "neu"],
        "q5": ["", "nein", "Bürger*innen, „x“; !"],
        "q6": "漢字 ",
    }


def test_a_release_that_fills_a_pool_displaces_no_given_answer() -> None:
    question = {"type": "single", "points": 1, "pool": "topf", "options": ["a", "b"], "right": ["a"]}
    questions = [question | {"id": f"q{n}"} for n in range(30)]
    old, new = (_course(_quiz(*some, draw={"topf": 1})) for some in (questions[:1], questions))
    text = _write(old, *_answered(q0="b"))["text"]
    again = run_script("suspend.mjs", [{"work": "again", "course": new, "text": text, "location": ""}])[0]
    assert again["text"] == text


@pytest.mark.parametrize("seed", range(3))
def test_codes_that_meet_get_longer_and_are_never_mistaken(seed: int) -> None:
    """Options whose codes begin alike: the old answer is kept where it is clear, and dropped where it is not."""
    first, second = _same_beginning(seed)
    question = {"id": "q", "type": "single", "points": 1, "right": [first]}
    old = _course(_quiz(question | {"options": [first, "x"]}))
    text = _write(old, *_answered(q=first))["text"]
    both = _course(_quiz(question | {"options": [first, second, "x"]}))
    assert _read(both, text)["quizzes"]["test"]["current"]["answers"] == {}
    text = _write(both, *_answered(q=second))["text"]
    assert _read(both, text)["quizzes"]["test"]["current"]["answers"] == {"q": second}
    assert _read(_course(_quiz(question | {"options": [second, "x"]})), text)["quizzes"]["test"]["current"][
        "answers"
    ] == {"q": second}


def _same_beginning(seed: int) -> tuple[str, str]:
    ids = [f"option-{seed}-{n}" for n in range(200)]
    others = [id for id in ids[1:] if whole_code(id)[0] == whole_code(ids[0])[0] != whole_code("x")[0]]
    return ids[0], others[0]


def test_a_major_release_starts_anew() -> None:
    written = _write(_course(*_lessons("eins")), ["finish", "eins"])
    assert _read(_course(*_lessons("eins"), version="2.99"), written["text"])["done"] == ["eins"]
    assert _read(_course(*_lessons("eins"), version="3.0.0"), written["text"])["done"] == []


def test_unreadable_data_starts_anew_and_never_fails() -> None:
    course = _course(*_lessons("eins"), _quiz(*QUESTIONS))
    rng, good = Random(5), _write(course, *_answered(**ANSWERS))["text"]
    broken = [
        "",
        "k1",
        "k1:2",
        "{}",
        "null",
        "x" * 4096,
        good[: len(good) // 2],
        "k1:2;q:;q::::;s;f;d*;dA;qXX:zz:1.0.0:..:!!!",
    ]
    for _ in range(200):
        text = list(good)
        for _ in range(rng.randint(1, 6)):
            text[rng.randrange(len(text))] = chr(rng.randrange(32, 127))
        broken.append("".join(text))
    states = run_script("suspend.mjs", [{"work": "read", "course": course, "text": text} for text in broken])
    assert len(states) == len(broken)
    assert all(set(state["done"]) <= {"eins"} and set(state["quizzes"]) <= {"test"} for state in states)


def test_nothing_private_is_written() -> None:
    private = [{"id": "geheim", "kind": "lesson", "private": True}]
    course = _course(*_lessons("eins"), *private)
    before = _write(course, ["visit", "eins"])
    after = _write(
        course,
        ["visit", "eins"],
        ["visit", "geheim"],
        ["finish", "geheim"],
    )
    assert (after["text"], after["location"]) == (before["text"], before["location"])
    assert after["state"]["done"] == ["geheim"], "the page itself still knows"


def test_paths_are_stored_only_where_answers_are_reported() -> None:
    scenes = {
        "s1": {"choices": {"a": {"to": "s2"}}},
        "s2": {"choices": {"b": {"to": "gut"}}},
        "gut": {"ending": "good", "choices": {}},
    }
    scenario = {"id": "fall", "kind": "scenario", "start": "s1", "scenes": scenes}
    way = [
        ["choose", "fall", "s1", "a"],
        ["choose", "fall", "s2", "b"],
    ]
    for report, expected in (
        ("answers", [{"scene": "s1", "choice": "a"}, {"scene": "s2", "choice": "b"}]),
        ("score", None),
    ):
        course = _course(scenario, report=report)
        state = _read(course, _write(course, *way)["text"])
        assert state["done"] == ["fall"]
        assert state["scenarios"].get("fall", {}).get("path") == expected


def test_attempts_and_results_come_back_exactly() -> None:
    question = {"id": "q", "type": "multiple", "points": 0.3, "options": ["a", "b", "c", "d"], "right": ["a", "b", "c"]}
    course = _course(_quiz(question))
    hand_in = ["handIn", "test"]
    written = _write(course, *_answered(q=["a", "b"]), hand_in, *_answered(q=["a"]), hand_in)
    quiz = _read(course, written["text"])["quizzes"]["test"]
    assert quiz["attempts"] == 2
    assert quiz["best"] == {"points": ["1", "5"], "max": ["3", "10"]}
