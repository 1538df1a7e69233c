"""index.html of a module with translations: one inert template a language (docs/player.md, Languages)."""

from __future__ import annotations

import json
from dataclasses import replace

from lxml import html as lxml_html

from builder.exporters._player.course_data import course_data
from builder.exporters._player.disclosure import disclosure
from builder.exporters._player.left_out import left_out
from builder.exporters._player.media import MediaFiles
from builder.exporters._player.page import index_html
from builder.model.course import Course, Module
from builder.model.metadata import Report
from builder.model.units import Unit
from builder.resources import templates
from builder.words import player_words, words
from tests.browser.lms_host import probe_module
from tests.render.showcase import showcase


def _page(course: Course, module: Module) -> lxml_html.HtmlElement:
    data = course_data(course, module, target="scorm12")
    text = index_html(
        course,
        module,
        target="scorm12",
        data=data,
        media=MediaFiles(),
        read=lambda asset: b"",
        templates=templates(),
    )
    return lxml_html.document_fromstring(text.decode())


def _parts() -> tuple[lxml_html.HtmlElement, lxml_html.HtmlElement]:
    """The original's page without its translation, and the translation."""
    page = _page(*probe_module(Report.STATUS))
    (template,) = page.xpath("//body/noscript/template")
    template.getparent().remove(template)
    return page, template


def test_a_translation_is_a_template_in_its_language() -> None:
    page, template = _parts()
    assert (page.get("lang"), page.get("dir")) == ("de", "ltr")
    assert (template.get("lang"), template.get("dir")) == ("en", "ltr")


def test_both_have_the_same_units_questions_scenes_and_fields() -> None:
    page, template = _parts()
    ids = []
    for each in (page.xpath("//body")[0], template):
        found = each.xpath(".//*[@id]/@id")
        assert len(found) == len(set(found))
        named = {href[1:] for href in each.xpath(".//@href") if href.startswith("#") and not href.startswith("#i-")}
        for attribute in ("aria-labelledby", "aria-describedby", "popovertarget", "for"):
            named |= {id for value in each.xpath(f".//@{attribute}") for id in value.split()}
        assert named - set(found) == set()
        ids.append({id for id in found if id != "course" and not id.startswith("i-")})
    assert ids[0] == ids[1]


def test_what_is_chosen_is_known_by_the_originals_text() -> None:
    page, template = _parts()
    for field, text, value in (
        ("zuordnen--1-agg", "limitation period", "Verjährung"),
        ("luecken--1", "preference", "Bevorzugung"),
    ):
        option = template.xpath(f".//select[@id='q-{field}']/option[.='{text}']")[0]
        assert option.get("value") == value
        options = template.xpath(f".//select[@id='q-{field}']/option")
        own = page.xpath(f".//select[@id='q-{field}']/option/text()")
        assert {each.get("value") or "Bitte wählen" for each in options} == set(own)


def test_each_language_has_its_words_and_its_switch() -> None:
    page, template = _parts()
    data = json.loads(page.xpath("string(//script[@id='course'])"))
    assert {language: each["saved"] for language, each in data["words"].items()} == {
        language: player_words(language)["saved"] for language in ("de", "en")
    }
    for part, language in ((page, "de"), (template, "en")):
        for group in part.xpath(".//*[contains(@class, 'languages')]"):
            assert group.get("aria-label") == words(language)["language"]
            assert group.xpath("./button/text()") == ["Deutsch", "English"]
            assert group.xpath("./button/@lang") == ["de", "en"]
            assert group.xpath("./button[@aria-pressed='true']/@lang") == [language]
        assert len(part.xpath(".//*[contains(@class, 'languages')]")) == 2


def test_what_is_recorded_comes_from_the_same_table() -> None:
    _, module = probe_module(Report.STATUS)
    told = disclosure(module, target="scorm12")
    keys = (*told.told, *told.stored, *told.never)
    assert "never_language" in keys
    for part, language in zip(_parts(), ("de", "en"), strict=True):
        found = part.xpath(".//section[@class='disclosure']//li")
        assert [each.text_content() for each in found] == [words(language)[key] for key in keys]


def test_what_the_programme_says_is_marked_with_its_language() -> None:
    _, template = _parts()
    assert template.xpath("string(.//*[@id='glossary']//*[@lang='de'][self::div])").strip().startswith("Ein Grund")
    assert template.xpath(".//*[@class='terms']//span[@lang='de']/text()") == ["Merkmal"]
    assert template.xpath(".//p[@class='kicker']/span[@lang='de']/text()") == ["Probeprogramm"]


def _untranslated(module: Module, id: str) -> Module:
    def fallen_back(unit: Unit) -> Unit:
        return next(each for each in module.units if each.head.id == id) if unit.head.id == id else unit

    (translation,) = module.translations
    return replace(module, translations=(replace(translation, units=tuple(map(fallen_back, translation.units))),))


def test_a_unit_without_a_translation_is_the_original_and_says_so() -> None:
    course, module = probe_module(Report.STATUS)
    template = _page(course, _untranslated(module, "privat")).xpath("//body/noscript/template")[0]
    unit = template.xpath(".//section[@id='u-privat']")[0]
    assert unit.get("lang") == "de"
    assert unit.xpath("string(./h1)") == "Für Sie allein"
    assert unit.xpath("./p[@lang='en']/text()") == [words("en")["untranslated"]]
    assert template.xpath(".//nav//li[@data-entry='privat']//*[@lang='de']/text()") == ["Für Sie allein"]
    assert template.xpath(".//section[@id='u-formen']/@lang") == []


def test_a_translation_without_a_module_yaml_has_the_originals_title_marked() -> None:
    course, module = probe_module(Report.STATUS)
    (translation,) = module.translations
    bare = replace(translation, span=module.span, title=module.title, objectives=module.objectives)
    template = _page(course, replace(module, translations=(bare,))).xpath("//body/noscript/template")[0]
    assert template.xpath(".//*[@id='module-title']/@lang") == ["de"]
    assert template.xpath(".//li[@data-objective]/span/@lang") == ["de", "de"]


def test_a_language_without_words_of_ours_is_told_and_speaks_english() -> None:
    course, module = probe_module(Report.STATUS)
    (translation,) = module.translations
    arabic = replace(module, translations=(replace(translation, language="ar"),))
    page = _page(course, arabic)
    (template,) = page.xpath("//body/noscript/template")
    assert (template.get("lang"), template.get("dir")) == ("ar", "rtl")
    assert "العربية" in page.xpath("//*[contains(@class, 'languages')]/button/text()")
    assert template.xpath("string(.//*[@id='exit'])") == "Exit"
    assert [(each.code, dict(each.params)) for each in left_out(arabic)] == [("page-words-english", {"language": "ar"})]
    assert left_out(module) == ()


def test_a_module_without_translations_has_no_switch() -> None:
    course, module = showcase()
    page = lxml_html.tostring(_page(course, module), encoding="unicode")
    assert "<template" not in page
    assert "data-language" not in page
