"""Cases as lessons: every scene and every outcome is a page, every choice leads on, ids keep the order."""

from __future__ import annotations

from lxml import etree

from tests.golden.made import activity, backup_tree, xml

STADT = backup_tree("stadt")


def _pages(name: str) -> list[etree._Element]:
    return activity(STADT, "lesson", name)[1].findall("pages/page")


def test_pages_form_a_chain() -> None:
    pages = _pages("Der Fall")
    ids = [page.get("id") for page in pages]
    assert [page.findtext("nextpageid") for page in pages] == [*ids[1:], "0"]
    assert [page.findtext("prevpageid") for page in pages] == ["0", *ids[:-1]]


def test_every_choice_leads_through_its_outcome_to_its_scene() -> None:
    pages = {page.get("id"): page for page in _pages("Der Fall")}
    first = _pages("Der Fall")[0]
    assert [way.findtext("answer_text") for way in first.iter("answer")] == ["Wegsehen", "Nachfragen & „zuhören“"]
    outcome = pages[first.findtext("answers/answer/jumpto")]
    assert "Die Person bleibt allein." in (outcome.findtext("contents") or "")
    assert "§ 3 AGG." in (outcome.findtext("contents") or "")
    ending = pages[outcome.findtext("answers/answer/jumpto")]
    assert ending.findtext("title") == "Das schlechte Ende"
    assert ending.findtext("answers/answer/jumpto") == "-9"


def test_answers_stand_in_the_order_of_their_ids() -> None:
    for page in [*_pages("Der Fall"), *_pages("Der Fall mit Punkten")]:
        ids = [int(each.get("id") or 0) for each in page.iter("answer")]
        assert ids == sorted(ids)


def test_a_scored_case_asks_questions_in_whole_points() -> None:
    folder, lesson = activity(STADT, "lesson", "Der Fall mit Punkten")
    question = lesson.find("pages/page")
    assert question is not None
    assert question.findtext("qtype") == "3"
    assert [each.findtext("score") for each in question.iter("answer")] == ["15", "0"]
    assert "Gut so." in (question.findtext("answers/answer/response") or "")
    assert xml(STADT, f"{folder}/grades.xml").findtext(".//grademax") == "100.00000"


def test_an_unscored_case_gives_no_grade() -> None:
    folder, lesson = activity(STADT, "lesson", "Der Fall")
    assert (lesson.findtext("grade"), lesson.findtext("practice")) == ("0", "1")
    assert lesson.findtext("completionendreached") == "1"
    assert xml(STADT, f"{folder}/grades.xml").find(".//grade_item") is None


def test_pictures_of_scenes_are_files_of_the_lesson() -> None:
    folder, lesson = activity(STADT, "lesson", "Der Fall")
    first = lesson.find("pages/page")
    assert first is not None
    file = next(each for each in xml(STADT, "files.xml") if each.findtext("filearea") == "page_contents")
    assert file.findtext("itemid") == first.get("id")
    named = [each.text for each in xml(STADT, f"{folder}/inforef.xml").iterfind(".//file/id")]
    assert file.get("id") in named
