"""The handbook's pages."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner
from lxml import html
from playwright.sync_api import Browser

from builder.check.links import LinkDead
from builder.check.scope import scopes
from builder.cli import main
from builder.diagnostics.catalogue import entries
from builder.handbook.chapters import read_handbook
from builder.handbook.codes import areas
from builder.handbook.site import handbook_site
from builder.resources import handbook, templates
from tests.browser.axe import axe_faults
from tests.handbook.examples import CONTEXT


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("handbuch")
    result = CliRunner().invoke(main, ["handbook", str(folder)], catch_exceptions=False)
    assert result.exit_code == 0, result.output
    return folder


def _pages(site: Path) -> dict[str, html.HtmlElement]:
    return {path.name: html.fromstring(path.read_bytes()) for path in sorted(site.glob("*.html"))}


def test_chapters_are_without_findings() -> None:
    book = read_handbook(handbook(), context=CONTEXT)
    assert book.findings == ()
    assert len(book.module.units) >= 17


def test_every_link_leads_somewhere(site: Path) -> None:
    pages = _pages(site)
    ids = {name: set(page.xpath("//@id")) for name, page in pages.items()}
    checked = 0
    for name, page in pages.items():
        for href in page.xpath("//a/@href"):
            if "://" in href:
                continue
            file, _, anchor = href.partition("#")
            assert (file or name) in pages, (name, href)
            assert not anchor or anchor in ids[file or name], (name, href)
            checked += 1
    assert checked > 400


def test_no_link_was_dropped_on_the_way() -> None:
    book = read_handbook(handbook(), context=CONTEXT)
    scope = next(scopes(book.course, book.module, today=CONTEXT.today))
    assert list(LinkDead().check(scope)) == []


@pytest.mark.parametrize("language", ["de", "en"])
def test_every_code_has_its_entry(language: str) -> None:
    told = [code.code for area in areas(language) for code in area.codes]
    assert sorted(told) == sorted(entries())
    assert all(code.message and code.help for area in areas(language) for code in area.codes)


def test_pages_need_nothing_from_elsewhere(site: Path) -> None:
    for name, page in _pages(site).items():
        for source in page.xpath("//@src | //link/@href"):
            assert (site / source).is_file(), (name, source)
        assert not page.xpath("//script")


@pytest.mark.browser
@pytest.mark.parametrize(("width", "theme"), [(1280, "light"), (375, "dark")])
def test_pages_are_accessible_and_fit(site: Path, browser: Browser, width: int, theme: str) -> None:
    context = browser.new_context(
        viewport={"width": width, "height": 800}, color_scheme="dark" if theme == "dark" else "light", bypass_csp=True
    )
    page = context.new_page()
    for name in ("index.html", "bausteine.html", "fragen.html", "meldungen.html"):
        page.goto((site / name).as_uri())
        assert axe_faults(page) == [], name
        assert not page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth"), name
    context.close()


def test_no_page_takes_the_place_of_another() -> None:
    place = handbook()
    site = handbook_site(
        read_handbook(place, context=CONTEXT),
        read=lambda asset: (place.parent / asset.location).read_bytes(),
        templates=templates(),
    )
    paths = [part.path for part in site.parts]
    assert len(paths) == len(set(paths))
