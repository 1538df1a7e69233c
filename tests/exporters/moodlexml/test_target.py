"""Moodle question XML: every type, its feedback, hints, pictures and shares."""

from __future__ import annotations

from base64 import b64decode
from decimal import Decimal
from hashlib import sha256
from pathlib import Path

import pytest
from lxml import etree

from builder.diagnostics import Span
from builder.exporters.moodlexml.fractions import fraction_findings, percent
from builder.exporters.moodlexml.target import MOODLEXML
from builder.exporters.target import Supply
from builder.model.assets import Asset
from builder.model.course import Course, Module
from builder.model.metadata import Completion, Objective, Programme, Status
from builder.model.questions import MultipleChoice, Option, Question
from builder.model.units import Quiz
from builder.package.part import PackageTree
from builder.source.assemble.content import read_content
from builder.source.frontmatter import Kind

FILE = "modules/m/10-test.quiz.md"
PICTURE = b"a picture"
HERE = Span(FILE, 1, 1)
SOURCE = """---
title: Wissens/Check
draw: {topf: 1}
---

Vorab.

## Einzelwahl {#einzeln}

Text mit ![Ein Amt](media/amt.png).

- (x) Ja, *immer*
  > Genau.
- ( ) Nein

> [!CORRECT] Gut.
> [!INCORRECT] Lesen Sie nach.
> [!HINT] Ein Tipp.

## Stimmt das? {#wahr}

- (x) Richtig
- ( ) Falsch

## Mehrere {#mehrere points=2 objective=ziel}

- [x] A
- [x] B
- [x] C
- [ ] D

## Zuordnen {#paare}

- Recht => § 1
- Pflicht => § 2
- => § 3

## Ordnen {#reihe type=order}

1. eins
2. zwei

## Lücken {#luecken points=2}

Ein [[Ausweis|Pass & Ausweis]] und [[?recht|schlecht]].

## Auswahl {#auswahl}

Das ist [[?gut|nicht gut]].

## Kurz {#kurz}

- = Antwort *
- = Zweite

> [!INCORRECT] Nein.

## Zahl {#zahl type=number}

- = 2,5 +- 0,5

## Frei {#frei type=text}

Schreiben Sie.

## Topf eins {#t1 pool=topf}

- (x) Ja
- ( ) Nein

## Topf zwei {#t2 pool=topf}

- (x) Ja
- ( ) Nein
"""


def _course(source: str = SOURCE) -> tuple[Course, Module]:
    unit, found = read_content(source, file=FILE, id="test", kind=Kind.QUIZ, status=Status.DRAFT, pass_mark=Decimal(80))
    assert not found, found
    assert isinstance(unit, Quiz)
    picture = Asset("modules/m/media/amt.png", "x", len(PICTURE), sha256(PICTURE).hexdigest())
    module = Module(
        Span("modules/m/module.yaml", 1, 1),
        "m",
        "modules/m",
        "Modul",
        "1.0.0",
        "de",
        Completion(()),
        objectives=(Objective(HERE, "ziel", "Das Ziel"),),
        units=(unit,),
        media=(picture,),
    )
    return Course(Programme(HERE, "p", "P", "1.0.0", "de"), (module,)), module


def _nothing(name: str, module: Module) -> PackageTree:
    raise AssertionError(name)


def _export(source: str = SOURCE) -> etree._Element:
    course, module = _course(source)
    tree = MOODLEXML.export(course, module, supply=Supply(lambda asset: PICTURE, 0, _nothing))
    assert len(tree.parts) == 1
    return etree.fromstring(tree.parts[0].data)


@pytest.fixture(scope="module")
def questions() -> dict[str, etree._Element]:
    return {node.findtext("idnumber", ""): node for node in _export()}


def _answers(node: etree._Element) -> list[tuple[str, str]]:
    return [(each.get("fraction", ""), each.findtext("text", "").strip()) for each in node.findall("answer")]


def test_the_nine_types(questions: dict[str, etree._Element]) -> None:
    assert {id.partition(":test:")[2]: node.get("type") for id, node in questions.items()} == {
        "": "category",
        "einzeln": "multichoice",
        "wahr": "truefalse",
        "mehrere": "multichoice",
        "paare": "matching",
        "reihe": "ordering",
        "luecken": "cloze",
        "auswahl": "gapselect",
        "kurz": "shortanswer",
        "zahl": "numerical",
        "frei": "essay",
        "pool:topf": "category",
        "objective:ziel": "category",
        "t1": "multichoice",
        "t2": "multichoice",
    }


def test_categories_stand_before_their_questions() -> None:
    order = [(node.get("type") == "category", node) for node in _export()]
    paths = [node.findtext("category/text") for category, node in order if category]
    top = "$course$/top/Modul/Wissens//Check"
    assert paths == [top, f"{top}/Fragenpool topf", f"{top}/ziel"]
    names = [node.findtext("idnumber", "").rpartition(":")[2] for _, node in order]
    assert names.index("topf") < names.index("t1") < names.index("ziel") < names.index("mehrere")


def test_feedback_hints_tags_and_pictures(questions: dict[str, etree._Element]) -> None:
    single = questions["m:test:einzeln"]
    assert "<em>immer</em>" in single.findall("answer")[0].findtext("text", "")
    assert "Genau." in single.findall("answer")[0].findtext("feedback/text", "")
    assert "Gut." in single.findtext("correctfeedback/text", "")
    assert "Lesen Sie nach." in single.findtext("incorrectfeedback/text", "")
    assert "Ein Tipp." in single.findtext("hint/text", "")
    assert "@@PLUGINFILE@@/amt.png" in single.findtext("questiontext/text", "")
    file = single.find("questiontext/file")
    assert file is not None
    assert (file.get("name"), file.get("encoding"), b64decode(file.text or "")) == ("amt.png", "base64", PICTURE)
    assert questions["m:test:mehrere"].findtext("tags/tag/text") == "ziel"


def test_shares_and_right_answers(questions: dict[str, etree._Element]) -> None:
    shares = [share for share, _ in _answers(questions["m:test:mehrere"])]
    assert shares == ["33.33333", "33.33333", "33.33333", "-100"]
    assert _answers(questions["m:test:wahr"]) == [("100", "true"), ("0", "false")]
    assert _answers(questions["m:test:kurz"]) == [("100", "Antwort \\*"), ("100", "Zweite"), ("0", "*")]
    number = questions["m:test:zahl"].find("answer")
    assert number is not None
    assert (number.findtext("text"), number.findtext("tolerance")) == ("2.5", "0.5")
    order = questions["m:test:reihe"]
    assert [share for share, _ in _answers(order)] == ["1", "2"]
    assert order.findtext("gradingtype") == "ABSOLUTE_POSITION"
    pairs = questions["m:test:paare"].findall("subquestion")
    assert [each.findtext("answer/text") for each in pairs] == ["§ 1", "§ 2", "§ 3"]
    assert pairs[2].findtext("text") == ""


def test_gaps_stand_in_the_text(questions: dict[str, etree._Element]) -> None:
    text = questions["m:test:luecken"].findtext("questiontext/text", "")
    assert "{1:SHORTANSWER:=Ausweis~=Pass &#38; Ausweis}" in text
    assert "{1:MULTICHOICE_S:=recht~schlecht}" in text
    chosen = questions["m:test:auswahl"]
    assert "[[1]]" in chosen.findtext("questiontext/text", "")
    assert [each.findtext("text") for each in chosen.findall("selectoption")] == ["gut", "nicht gut"]


def test_free_text_has_no_mark(questions: dict[str, etree._Element]) -> None:
    assert questions["m:test:frei"].findtext("defaultgrade") == "0"
    assert questions["m:test:mehrere"].findtext("defaultgrade") == "2"


def test_a_module_without_questions_makes_no_file() -> None:
    course, module = _course()
    empty = Module(module.span, "m", "modules/m", "M", "1.0.0", "de", Completion(()))
    assert MOODLEXML.export(course, empty, supply=Supply(lambda asset: b"", 0, _nothing)).parts == ()


@pytest.mark.parametrize(
    ("fraction", "written"),
    [("1", "100"), ("0", "0"), ("-1", "-100"), ("0.14286", "14.28571"), ("-0.0769", "-10"), ("0.3333", "33.33333")],
)
def test_shares_are_those_that_moodle_offers(fraction: str, written: str) -> None:
    assert percent(Decimal(fraction)) == written


def _multiple(right: int, wrong: int, *, partial: bool = True) -> Question:
    options = tuple(Option(HERE, str(n), (), n < right) for n in range(right + wrong))
    return Question(HERE, "q", True, (), (), MultipleChoice(options), partial=partial)


@pytest.mark.parametrize("right", range(1, 11))
@pytest.mark.parametrize("wrong", [0, 1, 7, 10])
def test_up_to_ten_answers_come_out_even(right: int, wrong: int) -> None:
    assert fraction_findings(_multiple(right, wrong)) == ()


def test_other_shares_are_told() -> None:
    assert [each.code for each in fraction_findings(_multiple(11, 1))] == ["moodlexml-share"]
    assert [each.code for each in fraction_findings(_multiple(1, 12))] == ["moodlexml-share"]
    assert fraction_findings(_multiple(1, 12, partial=False)) == ()


def test_points_that_are_not_the_gaps_are_told() -> None:
    course, module = _course(SOURCE.replace("{#luecken points=2}", "{#luecken points=3}"))
    told = {each.code for each in MOODLEXML.limits(course, module)}
    sound = {each.code for each in MOODLEXML.limits(*_course())}
    assert told - sound == {"moodlexml-gap-points"}


def test_what_moodle_forces_is_told() -> None:
    course, module = _course(SOURCE.replace("{#paare}", "{#paare partial=no}"))
    assert "moodle-partial-credit" in {each.code for each in MOODLEXML.limits(course, module)}


def test_the_file_is_named_for_the_target() -> None:
    assert MOODLEXML.file_name("m", "1.0.0") == "m-1.0.0-moodlexml.xml"
    assert Path(MOODLEXML.file_name("m", "1.0.0")).suffix == ".xml"
