"""builder/preview/overview.py: what the programme is made of."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from builder.context import Context
from builder.preview.desk import Desk
from builder.preview.overview import Overview, overview
from builder.project import Project
from tests.programme import SCAFFOLD, write_programme

_FILES = {
    "modules/m/module.yaml": SCAFFOLD["modules/m/module.yaml"]
    + "status: review\nobjectives: {kennen: Sie kennen es., tun: Sie tun es.}\n",
    "modules/m/10-a.md": "---\nduration: 5\nobjectives: [tun]\n---\n# A\n\nEin Satz mit **fünf** Wörtern.\n",
    "modules/m/20-fall.scenario.md": (
        "# Fall\n\n## Eins {#eins}\n\n- [weiter](#zwei)\n\n## Zwei {#zwei ending=good}\n\nEnde.\n\n"
        "## Drei {#drei ending=poor}\n\nNie.\n"
    ),
    "modules/m/30-test.quiz.md": (
        "# Test\n\n## Frage? {#f objective=kennen}\n\n- (x) ja\n  > Gut.\n- ( ) nein\n  > Doch.\n\n"
        "## Offen? {#o type=text objective=tun}\n\nWas denken Sie?\n"
    ),
    "modules/n/module.yaml": "id: [n\n",
}


def at(folder: Path, files: dict[str, str]) -> Overview:
    desk = Desk(Project(write_programme(folder, files)), context=Context(date(2026, 1, 1)), urgent=lambda: False)
    desk.check()
    return overview(desk, "standard", language="de")


def test_a_module_at_a_glance(tmp_path: Path) -> None:
    (module,) = at(tmp_path, _FILES).modules
    assert (module.id, module.status, module.minutes) == ("m", "review", 5)
    assert [(unit.id, unit.kind) for unit in module.units] == [("a", "lesson"), ("fall", "scenario"), ("test", "quiz")]
    assert module.units[0].words == 6
    assert module.words == sum(unit.words for unit in module.units)


def test_objectives_against_questions(tmp_path: Path) -> None:
    """Free text tests nothing; what a lesson names is no test either."""
    (module,) = at(tmp_path, _FILES).modules
    known, done = module.objectives
    assert [(unit, [question.id for question in asked]) for unit, asked in known.tested] == [("test", ["f"])]
    assert (done.tested, done.named) == ((), ("a",))
    assert [unit.id for unit in module.columns] == ["a", "test"]


def test_each_case_is_drawn_and_its_scenes_are_links(tmp_path: Path) -> None:
    (module,) = at(tmp_path, _FILES).modules
    (graph,) = module.graphs
    assert 'href="/module/m#s-eins"' in graph.svg
    assert "unreached" in graph.svg


def test_what_cannot_be_read_is_named(tmp_path: Path) -> None:
    view = at(tmp_path, _FILES)
    assert view.unreadable == ("modules/n",)
    assert {each.span.file for each in view.others} >= {"modules/n/module.yaml"}


def test_an_edition_that_is_not_there_shows_the_standard(tmp_path: Path) -> None:
    desk = Desk(Project(write_programme(tmp_path, {})), context=Context(date(2026, 1, 1)), urgent=lambda: False)
    assert overview(desk, "weg", language="en").edition == ""
    assert overview(desk, "weg", language="en").report is None
