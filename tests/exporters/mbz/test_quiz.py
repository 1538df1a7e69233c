"""Quizzes: how they run, what they ask, what is drawn, and when they are passed."""

from __future__ import annotations

import json

import pytest

from tests.golden.made import activity, backup_tree, xml


def test_the_run_of_a_graded_quiz() -> None:
    _, quiz = activity(backup_tree(), "quiz", "Der Test")
    wanted = {
        "preferredbehaviour": "immediatefeedback",
        "attempts_number": "3",
        "grademethod": "1",
        "grade": "100.00000",
        "sumgrades": "13.00000",
        "navmethod": "free",
    }
    assert {tag: quiz.findtext(tag) for tag in wanted} == wanted
    assert [quiz.findtext(f"review{name}") for name in ("attempt", "marks", "rightanswer")] == ["69904"] * 3


def test_points_of_the_slots_add_up() -> None:
    _, quiz = activity(backup_tree(), "quiz", "Der Test")
    marks = [float(each.text or "") for each in quiz.iterfind(".//question_instance/maxmark")]
    assert sum(marks) == float(quiz.findtext("sumgrades") or "")
    assert marks == [1, 1, 3, 2, 1, 1, 1, 1, 1, 0, 1]


def test_it_is_passed_at_the_authors_mark() -> None:
    folder, _ = activity(backup_tree(), "quiz", "Der Test")
    grades, module = xml(backup_tree(), f"{folder}/grades.xml"), xml(backup_tree(), f"{folder}/module.xml")
    assert grades.findtext(".//gradepass") == "75.00000"
    assert grades.findtext(".//grademax") == "100.00000"
    assert module.findtext("completionpassgrade") == "1"
    assert module.findtext("completiongradeitemnumber") == "0"


def test_practice_gives_no_grade_and_needs_none() -> None:
    folder, quiz = activity(backup_tree(), "quiz", "Übung: Blöcke")
    assert quiz.findtext("grade") == "0.00000"
    assert quiz.findtext("preferredbehaviour") == "immediatefeedback"
    assert xml(backup_tree(), f"{folder}/grades.xml").find(".//grade_item") is None
    assert xml(backup_tree(), f"{folder}/module.xml").findtext("completion") == "0"


@pytest.mark.parametrize(("edition", "key"), [("standard", "filter"), ("alt", "questioncategoryid")])
def test_a_pool_is_drawn_from_its_category(edition: str, key: str) -> None:
    tree = backup_tree(edition)
    _, quiz = activity(tree, "quiz", "Der Test")
    conditions = [json.loads(each.text or "") for each in quiz.iterfind(".//filtercondition")]
    assert [next(iter(each)) for each in conditions] == [key]
    pool = next(each for each in xml(tree, "questions.xml") if each.findtext("name") == "Fragenpool vorrat")
    assert len(pool.findall(".//question_bank_entry")) == 2
    assert str(pool.get("id")) in json.dumps(conditions[0])


def test_categories_stand_in_the_quiz_under_one_top() -> None:
    tree = backup_tree()
    folder, _ = activity(tree, "quiz", "Der Test")
    context = xml(tree, f"{folder}/quiz.xml").get("contextid")
    found = [each for each in xml(tree, "questions.xml") if each.findtext("contextid") == context]
    assert [each.findtext("name") for each in found] == ["top", "Der Test", "Fragenpool vorrat", "wissen", "handeln"]
    assert [each.findtext("parent") == "0" for each in found] == [True, False, False, False, False]
    named = {each.text for each in xml(tree, f"{folder}/inforef.xml").iterfind(".//question_category/id")}
    assert named == {each.get("id") for each in found}
    assert {each.findtext("contextlevel") for each in found} == {"70"}
