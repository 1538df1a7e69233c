"""Each question of the model as Moodle's own type, field by field."""

from __future__ import annotations

import pytest
from lxml import etree

from builder.package.part import PackageTree
from tests.golden.made import backup_tree, xml


def _question(name: str, tree: PackageTree | None = None) -> etree._Element:
    found = [
        each
        for each in xml(tree or backup_tree(), "questions.xml").iter("question")
        if each.findtext("name") == name and each.findtext("parent") == "0"
    ]
    assert len(found) == 1
    return found[0]


@pytest.mark.parametrize(
    ("name", "qtype"),
    [
        ("Einfach?", "multichoice"),
        ("Richtig oder falsch?", "truefalse"),
        ("Mehrere?", "multichoice"),
        ("Paare", "match"),
        ("Reihenfolge", "ordering"),
        ("Getippt", "multianswer"),
        ("Gewählt", "gapselect"),
        ("Kurz", "shortanswer"),
        ("Zahl", "numerical"),
        ("Frei", "essay"),
    ],
)
def test_types(name: str, qtype: str) -> None:
    question = _question(name)
    assert question.findtext("qtype") == qtype
    assert question.find(f"plugin_qtype_{qtype}_question") is not None


def _fractions(question: etree._Element) -> list[tuple[str, str]]:
    return [(each.findtext("answertext") or "", each.findtext("fraction") or "") for each in question.iter("answer")]


def test_single_choice_is_all_or_nothing() -> None:
    shares = [fraction for _, fraction in _fractions(_question("Einfach?"))]
    assert shares == ["1.0000000", "0.0000000", "0.0000000"]


def test_multiple_choice_takes_wrong_ticks_away() -> None:
    shares = [fraction for _, fraction in _fractions(_question("Mehrere?"))]
    assert shares == ["0.3333333", "0.3333333", "0.3333333", "-1.0000000"]
    assert _question("Mehrere?").findtext(".//partiallycorrectfeedback") == "<p>Zum Teil.</p>\n"


def test_a_star_in_a_short_answer_is_no_wildcard() -> None:
    assert _fractions(_question("Kurz")) == [
        ("Bürger\\*in", "1.0000000"),
        ("Bürgerin", "1.0000000"),
        ("*", "0.0000000"),
    ]
    assert _question("Kurz").findtext(".//usecase") == "1"


def test_a_number_with_its_tolerance() -> None:
    question = _question("Zahl")
    assert _fractions(question)[0] == ("4.5", "1.0000000")
    assert [each.text for each in question.iterfind(".//tolerance")] == ["0.5", "0"]
    right = question.find(".//answer")
    assert right is not None
    assert question.findtext(".//numerical_record/answer") == right.get("id")


def test_a_distractor_has_no_left_side() -> None:
    matches = [
        (each.findtext("questiontext"), each.findtext("answertext")) for each in _question("Paare").iter("match")
    ]
    assert matches[2] == ("", "Übrig")
    assert [answer for _, answer in matches[:2]] == ["Rechts eins", "Rechts zwei"]


def test_an_order_is_told_by_fractions() -> None:
    assert [fraction for _, fraction in _fractions(_question("Reihenfolge"))] == ["1.0000000", "2.0000000", "3.0000000"]
    assert _question("Reihenfolge").findtext(".//gradingtype") == "0"


def test_an_older_moodle_gets_an_order_as_matching() -> None:
    question = _question("Reihenfolge", backup_tree("alt"))
    assert question.findtext("qtype") == "match"
    assert [each.findtext("answertext") for each in question.iter("match")] == ["1", "2", "3"]


def test_chosen_gaps_have_a_group_each_with_the_right_one_named() -> None:
    question = _question("Gewählt")
    assert "Die Wahl ist [[1]] oder [[3]]." in (question.findtext("questiontext") or "")
    answers = [(each.findtext("answertext"), each.findtext("feedback")) for each in question.iter("answer")]
    assert answers == [("richtig", "1"), ("falsch", "1"), ("gut", "2"), ("schlecht", "2"), ("so}~", "2")]


def test_typed_gaps_are_questions_of_their_own() -> None:
    parent = _question("Getippt")
    assert "{#1} und die Wahl {#2}" in (parent.findtext("questiontext") or "")
    below = [
        each
        for each in xml(backup_tree(), "questions.xml").iter("question")
        if each.findtext("parent") == parent.get("id")
    ]
    assert parent.findtext(".//sequence") == ",".join(each.get("id") or "" for each in below)
    assert [each.findtext("qtype") for each in below] == ["shortanswer", "multichoice"]
    assert below[0].findtext("questiontext") == "{1:SHORTANSWER:=Berlin~=Bürger&#92;*innen}"
    assert below[1].findtext("questiontext") == "{1:MULTICHOICE_S:=richtig~falsch~nie}"
    assert below[1].findtext(".//single") == "1"


def test_free_text_counts_nothing() -> None:
    question = _question("Frei")
    assert question.findtext("defaultmark") == "0.0000000"
    assert question.findtext(".//responserequired") == "0"
    assert question.findtext("generalfeedback") == "<p>Danke.</p>\n"


def test_hints_are_there_before_answering_and_as_moodles_own() -> None:
    question = _question("Einfach?")
    assert "<details" in (question.findtext("questiontext") or "")
    assert [each.findtext("hint") for each in question.iter("question_hint")] == ["<p>Ein Tipp.</p>\n"]


def test_tags_name_the_objective() -> None:
    assert [each.findtext("rawname") for each in _question("Mehrere?").iter("tag")] == ["handeln"]


def test_pictures_of_questions_belong_to_the_quiz() -> None:
    tree = backup_tree()
    question = _question("Mehrere?")
    assert "@@PLUGINFILE@@/bild.svg" in (question.findtext("questiontext") or "")
    files = [each for each in xml(tree, "files.xml") if each.findtext("component") == "question"]
    assert [(each.findtext("filearea"), each.findtext("itemid")) for each in files] == [
        ("questiontext", question.get("id"))
    ]
