"""Scenarios as drawings, read back as XML."""

from __future__ import annotations

from pathlib import Path

from lxml import etree

from builder.context import Context
from builder.model.units import Scenario
from builder.project import open_project
from builder.render.graph import scenario_graph
from builder.source.load import load
from tests.programme import write_programme

_CASE = """# Fall

## Am Schalter & im Flur {#start}

Text.

- [Fragen.](#gut)
- [Warten.](#mitte)
- [Auch fragen.](#gut)
- [Noch einmal.](#start)

## Ein sehr langer Titel, der über mehr als drei Zeilen geht und deshalb gekürzt werden muss {#mitte}

Text.

- [Zurück.](#start)
- [Weiter.](#fehlt)

## Gut {#gut ending=good}

Text.

## Allein {#allein ending=poor}

Text.
"""
_SVG = {"s": "http://www.w3.org/2000/svg"}


def _scenario(folder: Path) -> Scenario:
    write_programme(folder, {"modules/m/20-fall.scenario.md": _CASE})
    project, _ = open_project(folder)
    assert project is not None
    return next(load(project, context=Context.from_environment()).course.modules[0].scenarios())


def _drawn(folder: Path, **options: object) -> etree._Element:
    return etree.fromstring(scenario_graph(_scenario(folder), language="de", **options))  # type: ignore[arg-type]


def test_every_scene_and_every_way_is_drawn(tmp_path: Path) -> None:
    svg = _drawn(tmp_path)
    kinds = [node.get("class") for node in svg.iterfind("s:g", _SVG) if node.get("class") != "ways"]
    assert kinds == ["scene start", "scene scene", "scene good", "scene poor unreached", "scene missing"]
    marks = svg.xpath("//s:g[@class='ways']/s:g/s:text/text()", namespaces=_SVG)
    assert marks == ["A, C", "B", "D", "A", "B"]


def test_words_say_what_colour_says(tmp_path: Path) -> None:
    heads = _drawn(tmp_path).xpath("//s:text[@class='head']/text()", namespaces=_SVG)
    assert heads == ["1", "2", "3 · hilft weiter", "4 · nicht erreichbar", "Szene fehlt"]
    assert _drawn(tmp_path).xpath("//s:title/text()", namespaces=_SVG) == ["führt zu 3, 2, 1", "führt zu 1, fehlt"]


def test_a_long_title_is_cut_and_nothing_is_markup(tmp_path: Path) -> None:
    names = _drawn(tmp_path).xpath("//s:text[@class='name']/text()", namespaces=_SVG)
    assert names[:2] == ["Am Schalter & im Flur", "Ein sehr langer"]
    assert names[3].endswith("…")


def test_boxes_are_links_where_there_are_addresses(tmp_path: Path) -> None:
    svg = _drawn(tmp_path, href="#s-{}".format, number="30.{}".format)
    assert svg.xpath("//s:a/@href", namespaces=_SVG) == ["#s-start", "#s-mitte", "#s-gut", "#s-allein"]
    assert svg.xpath("string(//s:a[3]/s:text)", namespaces=_SVG) == "30.3 · hilft weiter"


def test_a_way_back_is_told_apart(tmp_path: Path) -> None:
    svg = _drawn(tmp_path)
    back = svg.xpath("//s:g[contains(@class,'back')]/s:text/text()", namespaces=_SVG)
    assert back == ["D", "A"]


def test_boxes_lie_inside_the_picture(tmp_path: Path) -> None:
    svg = _drawn(tmp_path)
    width, height = float(svg.get("width", "0")), float(svg.get("height", "0"))
    for box in svg.iterfind(".//s:rect", _SVG):
        x, y, w, h = (float(box.get(name, "0")) for name in ("x", "y", "width", "height"))
        assert x >= 0
        assert y >= 0
        assert x + w <= width
        assert y + h <= height
