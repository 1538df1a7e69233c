"""Blocks → HTML."""

from __future__ import annotations

from builder.diagnostics import Span
from builder.model import blocks as b
from builder.model import inlines as i
from tests.render.pages import rendered, renderer, tree
from tests.render.showcase import PATH, bullets, p, text

_S = Span(PATH, 1, 1)


def _heading(level: int, words: str, id: str = "") -> b.Heading:
    return b.Heading(_S, level, text(words), id)


def test_no_heading_level_is_skipped() -> None:
    page = rendered(_heading(2, "a"), _heading(5, "b"), _heading(2, "c"), _heading(3, "d", "da"))
    assert [element.tag for element in page] == ["h2", "h3", "h2", "h3"]
    assert page[3].get("id") == "b-da"


def test_comparison_stands_one_level_below_its_heading_and_leaves_it() -> None:
    section = b.Section(_S, text("Statt"), (_heading(6, "darin"),))
    page = rendered(_heading(2, "a"), b.Compare(_S, (), (), (section, section)), _heading(3, "b"))
    assert [element.tag for element in page.iter("h2", "h3", "h4", "h5")] == ["h2", "h3", "h4", "h3", "h4", "h3"]


def test_tight_items_hold_no_paragraph_and_loose_ones_do() -> None:
    loose = b.List(_S, True, (b.Item(_S, (p("eins"),), "erstens"),), tight=False)
    page = rendered(bullets("eins"), loose)
    assert page.xpath("ul/li/text()") == ["eins"]
    assert page.xpath("ol/li[@id='b-erstens']/p/text()") == ["eins"]


def test_plain_text_replaces_what_stands_since_the_last_heading() -> None:
    easy = b.Plain(_S, (), (p("leicht"),))
    page = rendered(p("davor"), _heading(2, "h"), p("schwer"), bullets("x"), easy, p("danach"))
    assert [element.tag for element in page] == ["p", "h2", "div", "div", "p"]
    assert page[2].get("data-standard") is not None
    assert page[2].text_content().split() == ["schwer", "x"]
    assert page[3].get("data-plain") is not None
    assert "In Einfacher Sprache" in page[3].text_content()


def test_table_can_be_scrolled_by_keyboard_and_has_scopes() -> None:
    cells = tuple(b.Cell(_S, text(word)) for word in ("", "Zahl"))
    row = tuple(b.Cell(_S, text(word)) for word in ("Zeile", "3"))
    table = b.Table(_S, (b.Align.NONE, b.Align.RIGHT), cells, (row,))
    page = rendered(table, table)
    regions = page.xpath("div[@role='region']")
    assert [region.get("tabindex") for region in regions] == ["0", "0"]
    assert regions[0].get("aria-label") != regions[1].get("aria-label")
    assert page.xpath("div[1]//th[@scope='col'][@class='right']/text()") == ["Zahl"]
    assert page.xpath("div[1]//th[@scope='row']/text()") == ["Zeile"]


def test_content_note_shows_its_lead_and_folds_the_rest() -> None:
    page = rendered(b.ContentNote(_S, text("Rassismus"), (p("Vorab"),), (p("Szene"),)))
    assert page.xpath("div/p/text()")[0] == "Vorab"
    assert page.xpath("div/details[not(@open)]/div/p/text()") == ["Szene"]
    assert "keinen Unterschied" in page.text_content()


def test_a_box_without_title_shows_its_kind_once() -> None:
    page = rendered(b.Box(_S, b.BoxKind.TIP, (), (p("x"),)))
    assert page.xpath("string(div/p[@class='box-title'])").split() == ["Tipp"]


def test_law_names_its_source_and_place() -> None:
    page = rendered(b.Law(_S, text("Schutz"), (p("x"),), "agg", "§ 1"))
    assert page.xpath("string(.//p[@class='by'])") == "Allgemeines Gleichbehandlungsgesetz (AGG), § 1 [Quelle 1]"


def test_recommendation_shows_steps_level_role_and_evidence() -> None:
    page = rendered(b.RecommendationRef(_S, "he-01", (), ()))
    assert page.xpath(".//ol/li/text()") == ["Eins", "Zwei"]
    assert "Im Team" in page.text_content()
    assert page.xpath(".//dd/text()") == ["Alle", "Karte"]


def test_local_text_names_the_municipality() -> None:
    assert "Gilt für: Stadt Musterstadt" in rendered(b.Local(_S, (), (p("x"),), "k")).text_content()


def test_figure_has_caption_and_credit() -> None:
    picture = i.Picture(_S, "media/Flur plan.svg", "Flur", "Der Flur", "A. Muster", "CC BY 4.0")
    page = rendered(b.Figure(_S, picture))
    assert page.xpath("string(figure/figcaption)") == "Der Flur Bild: A. Muster, CC BY 4.0"


def test_markup_in_the_source_stays_text() -> None:
    html = renderer().blocks((p("<script>alert(1)</script>"), b.CodeBlock(_S, "</code><b>")))
    assert not tree(html).xpath("//script | //b")
