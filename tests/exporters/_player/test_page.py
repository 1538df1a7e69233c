"""index.html: the page contract of docs/player.md."""

from __future__ import annotations

import json
from base64 import b64encode
from hashlib import sha256
from itertools import pairwise

import pytest
from lxml import html as lxml_html

from builder.exporters._player.media import MediaFiles
from builder.exporters._player.page import index_html
from builder.exporters._player.parts import player_parts
from builder.resources import templates
from tests.render.showcase import read, showcase

_DATA = {"note": "</script><b>ä"}


@pytest.fixture(scope="module")
def page() -> lxml_html.HtmlElement:
    course, module = showcase()
    text = index_html(
        course, module, target="scorm12", data=_DATA, media=MediaFiles(), read=read, templates=templates()
    )
    return lxml_html.document_fromstring(text.decode())


def test_ids_are_unique_and_every_reference_resolves(page: lxml_html.HtmlElement) -> None:
    ids = page.xpath("//@id")
    assert len(ids) == len(set(ids))
    named = {href[1:] for href in page.xpath("//@href") if href.startswith("#")}
    for attribute in ("aria-labelledby", "aria-describedby", "aria-controls", "popovertarget", "for"):
        named |= {id for value in page.xpath(f"//@{attribute}") for id in value.split()}
    assert named - set(ids) == set()


def test_units_stand_in_order_with_one_h1_each(page: lxml_html.HtmlElement) -> None:
    units = page.xpath("//main//section[@class='unit']")
    assert [(unit.get("data-unit"), unit.get("data-kind")) for unit in units] == [
        ("-start", "start"),
        ("alles", "lesson"),
        ("privat", "lesson"),
        ("am-schalter", "scenario"),
        ("test", "quiz"),
        ("-end", "end"),
    ]
    assert all(len(unit.xpath(".//h1")) == 1 for unit in units)
    assert page.xpath("//nav[@id='contents']//a/@data-goto") == [unit.get("data-unit") for unit in units]


def test_only_the_start_page_is_read_before_the_first_paint(page: lxml_html.HtmlElement) -> None:
    assert [unit.get("data-kind") for unit in page.xpath("//section[@class='unit'][not(ancestor::noscript)]")] == [
        "start"
    ]
    assert [fold.getparent().get("id") for fold in page.xpath("//noscript")] == ["contents", "u--start", "main"]
    assert page.xpath("//link[@rel='expect'][@blocking='render']/@href") == ["#u--start"]
    assert page.xpath("//script/@src") == []


def test_no_heading_level_is_skipped(page: lxml_html.HtmlElement) -> None:
    for unit in page.xpath("//main//section[@class='unit']"):
        levels = [int(heading.tag[1]) for heading in unit.iter("h1", "h2", "h3", "h4", "h5", "h6")]
        assert levels[0] == 1
        assert all(after <= before + 1 for before, after in pairwise(levels))


def test_the_policy_allows_the_packages_own_files_the_styles_and_one_line(page: lxml_html.HtmlElement) -> None:
    policy = page.xpath("//meta[@http-equiv]/@content")[0]
    inline = page.xpath("//script[not(@src)][not(@type)]/text()")
    styles = page.xpath("//style/text()")
    assert len(inline) == len(styles) == 1
    for part, text in (("script-src 'self'", inline[0]), ("style-src", styles[0])):
        assert f"{part} 'sha256-{b64encode(sha256(text.encode()).digest()).decode()}';" in policy
    assert "unsafe" not in policy
    assert "http" not in policy
    assert not page.xpath("//@style | //@onclick")


def test_the_data_survives_its_script_tag(page: lxml_html.HtmlElement) -> None:
    data = json.loads(page.xpath("string(//script[@id='course'])"))
    assert data["course"] == _DATA
    assert data["words"]["de"]["saved"] == "Gespeichert"


def test_start_says_what_for_whom_how_long_and_what_is_seen(page: lxml_html.HtmlElement) -> None:
    start = " ".join(page.xpath("string(//section[@id='u--start'])").split())
    for words in (
        "Alltag am Schalter – Begegnungen gestalten",
        "Entwurf – nicht freigegeben",
        "etwa 35 Minuten",
        "Die Teilnehmenden wenden eine respektvolle Ansprache an.",
        "Was Ihre Kommune sieht – und was nicht",
        "Ihre Antworten, solange ein Test läuft",
        "Stadt Musterstadt",
        "CC-BY-SA-4.0",
    ):
        assert words in start
    assert page.xpath("//a[@id='begin']/@data-goto") == ["alles"]


def test_logo_of_the_edition_has_its_name(page: lxml_html.HtmlElement) -> None:
    assert page.xpath("//header//img/@alt") == ["Stadt Musterstadt"]


def test_parts_are_safe_and_only_used_media_are_shipped() -> None:
    course, module = showcase()
    parts = player_parts(course, module, target="scorm12", read=read)
    paths = [part.path for part in parts]
    assert paths[:2] == ["index.html", "player.js"]
    assert not [path for path in paths if "unbenutzt" in path]
    assert len(paths) == 2 + 6
    assert all(char.isascii() and (char.isalnum() or char in "._-/") for path in paths for char in path)
    assert parts == player_parts(course, module, target="scorm12", read=read)
