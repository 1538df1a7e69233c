"""The review page of a module that holds every block, question and option."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from lxml import html
from playwright.sync_api import Browser

from builder.context import Context
from builder.model.blocks import Practice
from builder.model.questions import Question
from builder.model.walk import walk
from builder.pipeline import Outcome
from builder.pipeline.review import ReviewRequest, review
from builder.project import open_project
from builder.source.load import load
from tests.browser.axe import axe_faults
from tests.programme import write_programme

_GOLDEN = Path(__file__).resolve().parent.parent / "golden" / "programme"
_CONTEXT = Context.from_environment(environment={"SOURCE_DATE_EPOCH": "1580601600"})


def _review(root: Path, dist: Path, module: str) -> Outcome:
    project, _ = open_project(root)
    assert project is not None
    if root == _GOLDEN:
        for name in ("modules", "editions"):
            (dist / name).symlink_to(root / name, target_is_directory=True)
        project, _ = open_project(dist)
        assert project is not None
    return review(project, context=_CONTEXT, request=ReviewRequest((module,)))


@pytest.fixture(scope="module")
def page(tmp_path_factory: pytest.TempPathFactory) -> Path:
    outcome = _review(_GOLDEN, tmp_path_factory.mktemp("review"), "alles")
    assert outcome.report.errors == 0
    return outcome.written[0]


def test_every_fragment_leads_somewhere_and_every_id_is_one(page: Path) -> None:
    tree = html.fromstring(page.read_bytes())
    ids = tree.xpath("//@id")
    assert len(ids) == len(set(ids))
    assert {href[1:] for href in tree.xpath("//a/@href") if href.startswith("#")} <= set(ids)


def test_it_needs_nothing_but_itself(page: Path) -> None:
    tree = html.fromstring(page.read_bytes())
    sources = tree.xpath("//@src")
    assert sources
    assert all(source.startswith("data:image/") for source in sources)
    assert not tree.xpath("//script | //link")


def test_every_text_of_the_module_stands_in_it(page: Path) -> None:
    project, _ = open_project(_GOLDEN)
    assert project is not None
    module = next(each for each in load(project, context=_CONTEXT).course.modules if each.id == "alles")
    shown = " ".join(html.fromstring(page.read_bytes()).text_content().split())
    texts = {" ".join(node.text.split()) for node in walk(module.units) if type(node).__name__ == "Text"}
    assert len(texts) > 100
    assert {text for text in texts if text not in shown} == set()


def test_every_question_tells_what_is_right(page: Path) -> None:
    project, _ = open_project(_GOLDEN)
    assert project is not None
    module = next(each for each in load(project, context=_CONTEXT).course.modules if each.id == "alles")
    tree = html.fromstring(page.read_bytes())
    for question in (node for node in walk(module.units) if isinstance(node, Question)):
        shown = tree.get_element_by_id(f"q-{question.id}")
        options = getattr(question.answers, "options", None)
        if options is not None:
            told = [verdict.text for verdict in shown.iterfind(".//ol[@class='answers']/li/p[@class='verdict']")]
            assert told == ["richtig" if option.right else "trifft nicht zu" for option in options], question.id
        for gap in getattr(question.answers, "gaps", ()):
            assert all(answer in shown.text_content() for answer in gap.answers), question.id


def test_every_part_of_a_lesson_has_its_number(page: Path) -> None:
    project, _ = open_project(_GOLDEN)
    assert project is not None
    module = next(each for each in load(project, context=_CONTEXT).course.modules if each.id == "alles")
    lesson = next(module.lessons())
    tree = html.fromstring(page.read_bytes())
    numbers = tree.xpath(f"//section[@id='u-{lesson.head.id}']//div[@class='numbered']/a/text()")
    assert numbers == [f"10.{place}" for place in range(1, len(lesson.body) + 1)]
    practice = next(place for place, block in enumerate(lesson.body, start=1) if isinstance(block, Practice))
    assert tree.get_element_by_id(f"n-10.{practice}").get("title", "").startswith("10-bloecke.md, Zeile ")


def test_numbers_stay_when_wording_or_another_file_changes(tmp_path: Path) -> None:
    files = {"modules/m/20-b.md": "# B\n\nEins.\n\nZwei.\n", "modules/m/10-a.md": "# A\n\nEin Satz.\n"}
    before = _numbers(write_programme(tmp_path / "a", files))
    files["modules/m/10-a.md"] = "# A\n\nEin neuer Satz.\n\nNoch einer.\n"
    files["modules/m/20-b.md"] = "# B\n\nEins, genauer.\n\nZwei.\n"
    after = _numbers(write_programme(tmp_path / "b", files))
    assert before == {"10.1": "Ein Satz.", "20.1": "Eins.", "20.2": "Zwei."}
    assert after["20.1"] == "Eins, genauer."
    assert after["20.2"] == "Zwei."


def _numbers(root: Path) -> dict[str, str]:
    tree = html.fromstring(_review(root, root, "m").written[0].read_bytes())
    parts = tree.xpath("//div[@class='numbered']")
    return {part[0].text: part[1].text_content().strip() for part in parts}


def test_nothing_is_written_where_there_is_an_error(tmp_path: Path) -> None:
    root = write_programme(tmp_path, {"modules/m/10-a.md": "# A\n\n[weg](#weg)\n"})
    outcome = _review(root, root, "m")
    assert outcome.report.errors == 1
    assert outcome.written == ()
    assert not (root / "dist").exists()


def test_same_source_same_bytes(page: Path, tmp_path: Path) -> None:
    assert _review(_GOLDEN, tmp_path, "alles").written[0].read_bytes() == page.read_bytes()


def test_the_state_of_the_text_is_that_of_the_module(tmp_path: Path) -> None:
    def digest(files: dict[str, str], name: str) -> str:
        root = write_programme(tmp_path / name, files)
        found = re.search(r"Prüfsumme ([0-9a-f]{12})", _review(root, root, "m").written[0].read_text("utf-8"))
        assert found is not None
        return found[1]

    other = {
        "modules/curriculum.yaml": "id: p\ntitle: P\nversion: 1.0.0\nlanguage: de\nmodules: [m, n]\n",
        "modules/n/module.yaml": "id: n\ntitle: N\nversion: 1.0.0\nlanguage: de\n",
        "modules/n/10-a.md": "# A\n\nEin Satz.\n",
    }
    first = digest(other, "a")
    assert digest(other | {"modules/n/10-a.md": "# A\n\nEin anderer.\n"}, "b") == first
    assert digest(other | {"modules/m/10-a.md": "# A\n\nEin anderer.\n"}, "c") != first


@pytest.mark.browser
@pytest.mark.parametrize(("width", "theme"), [(1280, "light"), (375, "dark")])
def test_it_is_accessible_and_fits(page: Path, browser: Browser, width: int, theme: str) -> None:
    context = browser.new_context(
        viewport={"width": width, "height": 800}, color_scheme="dark" if theme == "dark" else "light", bypass_csp=True
    )
    shown = context.new_page()
    shown.goto(page.as_uri())
    assert axe_faults(shown) == []
    assert not shown.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth")
    context.close()
