"""Units → HTML with their notes, and the glossary."""

from __future__ import annotations

from builder.render.references import letters
from tests.render.pages import renderer, tree
from tests.render.showcase import showcase


def test_every_fragment_leads_somewhere() -> None:
    _, module = showcase()
    r = renderer()
    page = tree(r.body(module.units[0]) + r.glossary())
    ids = page.xpath("//@id")
    assert len(ids) == len(set(ids))
    inner = {href[1:] for href in page.xpath("//a/@href") if href.startswith("#")}
    assert inner - set(ids) <= {"test", "oben"}  # other units, and the test's own spelling of headings
    assert set(page.xpath("//@popovertarget")) <= set(ids)


def test_notes_have_numbers_and_ways_back() -> None:
    _, module = showcase()
    page = tree(renderer().body(module.units[0]))
    assert page.xpath("string(//li[@id='f-alles-eins'])").startswith("Die Anmerkung.")
    assert page.xpath("//li[@id='f-alles-eins']/a/@href") == ["#fr-alles-eins-1"]
    fact = page.xpath("string(//li[@id='c-alles-2'])")
    assert "Stand 03.06.2025, Sekundärquelle" in fact
    assert "Was die Zahl nicht sagt: Nichts über andere." in fact


def test_numbers_start_anew_in_each_unit() -> None:
    _, module = showcase()
    r = renderer()
    assert 'id="c-alles-1"' in r.body(module.units[0])
    assert "Quellen" not in r.body(module.units[1])


def test_glossary_holds_used_terms_and_those_their_explanations_use() -> None:
    _, module = showcase()
    r = renderer()
    r.body(module.units[0])
    page = tree(r.glossary())
    assert page.xpath("//div[@popover]//strong/text()") == ["Alltagsrassismus", "Alltag"]
    assert "(Allgemeines Gleichbehandlungsgesetz (AGG) (externe Seite, öffnet neuen Tab), § 2)" in page.text_content()
    assert r.terms() == (("Alltag", 2), ("Alltagsrassismus", 1))


def test_english_words_in_an_english_module() -> None:
    _, module = showcase()
    assert "Remember" in renderer(language="en").body(module.units[0])


def test_letters_count_as_css_does() -> None:
    assert [letters(n) for n in (1, 26, 27, 52, 53, 703)] == ["a", "z", "aa", "az", "ba", "aaa"]
