"""The other activities: pages, surveys, glossary, book, packages; completion, order, badge, first page."""

from __future__ import annotations

import json
import re

import pytest
from lxml import html

from tests.golden.made import activity, backup_tree, xml


def _content(edition: str, name: str) -> str:
    return activity(backup_tree(edition), "page", name)[1].findtext("content") or ""


def test_links_become_tokens_and_files_stay_beside_the_text() -> None:
    tree, text = backup_tree(), _content("standard", "Blöcke")
    case = activity(tree, "page", "Der Fall")[0].rpartition("_")[2]
    test = activity(tree, "quiz", "Der Test")[0].rpartition("_")[2]
    assert f'href="$@PAGEVIEWBYID*{case}@$#s-zwei-wege"' in text
    assert f'href="$@QUIZVIEWBYID*{test}@$"' in text
    assert 'href="#b-kasten"' in text
    assert "@@PLUGINFILE@@/Merkblatt%20f%C3%BCr%20alle.txt" in text
    names = {each.findtext("filename") for each in xml(tree, "files.xml") if each.findtext("component") == "mod_page"}
    assert names == {"bild.svg", "film.mp4", "film.vtt", "Merkblatt für alle.txt"}


def test_another_module_is_linked_in_the_programme_and_named_alone() -> None:
    programme = backup_tree("stadt", "")
    other = activity(programme, "page", "Anfang")[1].findtext("content") or ""
    assert re.search(r"\$@PAGEVIEWBYID\*\d+@\$", other)
    assert "Alles &amp; jedes" in (
        activity(backup_tree("standard", "zwei"), "page", "Anfang")[1].findtext("content") or ""
    )


@pytest.mark.parametrize("edition", ["standard", "stadt"])
def test_pages_hold_nothing_that_moodle_would_take_out(edition: str) -> None:
    for part in backup_tree(edition, ""):
        assert not re.search(rb"&lt;(script|style|iframe|form|input|button|svg)\b", part.data), part.path


def test_marks_of_moodle_in_a_text_stay_text() -> None:
    text = _content("standard", "Blöcke")
    assert "$@NULL@$" not in text
    shown = html.fromstring(f"<div>{text}</div>").text_content()
    assert "code [[1]] {#1} $@NULL@$" in shown


def test_a_private_lesson_records_nothing() -> None:
    folder, _ = activity(backup_tree(), "page", "Nur für Sie")
    assert xml(backup_tree(), f"{folder}/module.xml").findtext("completion") == "0"
    assert "Lösung anzeigen" in _content("standard", "Nur für Sie")


def test_a_case_on_a_page_leads_on_by_links() -> None:
    page = html.fromstring(f"<div>{_content('standard', 'Der Fall')}</div>")
    ids = {each.get("id") for each in page.iter() if each.get("id")}
    targets = [each.get("href") for each in page.iter("a") if not (each.get("href") or "").startswith("$@")]
    assert {f"#{id}" for id in ids if id} >= set(targets)
    assert {"#s-anfang", "#s-zwei-wege", "#s-ende-gut", "#s-ende-schlecht"} == set(targets)
    assert "Die Person bleibt allein." in page.text_content()


def test_a_survey_is_anonymous_and_one_of_a_pair_asks_for_a_code() -> None:
    _, survey = activity(backup_tree(), "feedback", "Vorher")
    assert (survey.findtext("anonymous"), survey.findtext("multiple_submit")) == ("1", "0")
    items = [(each.findtext("typ"), each.findtext("presentation")) for each in survey.iter("item")]
    assert [kind for kind, _ in items] == [
        *("label", "textfield", "multichoice", "multichoice", "multichoice", "textarea")
    ]
    assert items[2][1] == "r>>>>>1: schlecht|2|3|4|5: gut"
    assert items[3][1] == "c>>>>>a &#124; b|c"
    assert items[4][1] == "r>>>>>ja|nein"
    assert [each.findtext("required") for each in survey.iter("item")] == ["0", "0", "1", "0", "0", "0"]


def test_the_glossary_arrives_with_its_entries() -> None:
    folder, glossary = activity(backup_tree(), "glossary", "Glossar")
    assert [each.findtext("concept") for each in glossary.iter("entry")] == ["Ermessen", "Routine"]
    assert [each.text for each in glossary.iterfind(".//alias_text")] == ["Routinen"]
    settings = {
        each.findtext("name"): each.findtext("value")
        for each in xml(backup_tree(), "moodle_backup.xml").iter("setting")
    }
    assert settings[f"{folder.removeprefix('activities/')}_userinfo"] == "1"
    assert settings["users"] == "0"


def test_recommendations_stand_by_level() -> None:
    chapters = [
        (each.findtext("title"), each.findtext("subchapter"))
        for each in activity(backup_tree("stadt", ""), "book", "Handlungsempfehlungen")[1].iter("chapter")
    ]
    assert chapters == [
        ("Ich selbst", "0"),
        ("Selbst beginnen", "1"),
        ("Im Team", "0"),
        ("Im Team sprechen", "1"),
    ]


def test_strict_order_waits_for_what_is_required_before() -> None:
    tree = backup_tree("stadt")
    folder, _ = activity(tree, "feedback", "Vorher")
    condition = json.loads(xml(tree, f"{folder}/module.xml").findtext("availability") or "")
    quiz = int(activity(tree, "quiz", "Der Test")[0].rpartition("_")[2])
    assert condition == {"op": "&", "c": [{"type": "completion", "cm": quiz, "e": 2}], "showc": [True]}
    first, _ = activity(tree, "page", "Blöcke")
    assert xml(tree, f"{first}/module.xml").findtext("availability") == "$@NULL@$"


def test_what_is_stored_can_always_be_read() -> None:
    tree = backup_tree("stadt", "")
    pages = [
        part.path for part in tree if part.path.endswith("/page.xml") and b"Was dieses Moodle speichert" in part.data
    ]
    opens = [xml(tree, f"{path.rpartition('/')[0]}/module.xml").findtext("availability") for path in pages]
    assert opens == ["$@NULL@$"] * 3


def test_the_course_is_complete_when_all_that_is_required_is() -> None:
    root = xml(backup_tree("stadt"), "completion.xml")
    assert [each.findtext("module") for each in root.iter("course_completion_criteria")] == [
        *("page", "lesson", "lesson", "quiz")
    ]
    assert {each.findtext("method") for each in root.iter("course_completion_aggr_methd")} == {"1"}


def test_the_badge_is_given_for_the_course() -> None:
    tree = backup_tree("stadt")
    badge = xml(tree, "badges.xml").find("badge")
    assert badge is not None
    assert badge.findtext("name") == "Abgeschlossen: Alles & jedes"
    assert badge.findtext(".//parameter/name") == f"course_{xml(tree, 'course/course.xml').get('id')}"
    pictures = [each.findtext("filename") for each in xml(tree, "files.xml") if each.findtext("component") == "badges"]
    assert pictures == ["f1.png", "f2.png", "f3.png"]


def test_a_package_is_unpacked_and_named_as_its_manifest_says() -> None:
    tree = backup_tree("paket")
    folder, scorm = activity(tree, "scorm", "Alles & jedes")
    organization, item = scorm.findall("scoes/sco")
    assert scorm.findtext("launch") == item.get("id")
    assert item.findtext("launch") == "index.html"
    assert item.findtext("parent") == organization.findtext("identifier")
    assert scorm.findtext("grademethod") == "0"  # report: status tells no score
    assert scorm.findtext("completionstatusrequired") == "6"
    files = [each for each in xml(tree, "files.xml") if each.findtext("component") == "mod_scorm"]
    content = {(each.findtext("filepath") or "") + (each.findtext("filename") or "") for each in files}
    assert {"/imsmanifest.xml", "/index.html", "/player.js", "/alles-1.2.0.zip"} <= content
    assert len(xml(tree, f"{folder}/inforef.xml").findall(".//file")) == len(files)


def test_the_first_page_says_what_is_stored_activity_by_activity() -> None:
    for edition in ("standard", "stadt"):
        tree = backup_tree(edition)
        page = html.fromstring(f"<div>{_content(edition, 'Über dieses Modul')}</div>")
        linked = {each.get("href") for each in page.iterfind(".//table//a")}
        folders = {part.path.split("/")[1] for part in tree if part.path.startswith("activities/")}
        cms = {name.rpartition("_")[2] for name in folders}
        said = {re.sub(r"\D", "", href or "") for href in linked}
        assert cms - said == {activity(tree, "page", "Über dieses Modul")[0].rpartition("_")[2]}
    assert "jede Ihrer Entscheidungen, mit Namen und Zeit" in _content("stadt", "Über dieses Modul")
    assert "welche Entscheidungen Sie aufklappen, wird nicht gespeichert" in _content("standard", "Über dieses Modul")


def test_the_description_names_version_and_digest() -> None:
    summary = xml(backup_tree("stadt", ""), "course/course.xml").findtext("summary") or ""
    assert "2.1.0" in summary
    assert "Stadt Probe" in summary
    assert re.search(r"sha256:[0-9a-f]{64}", summary)


@pytest.mark.parametrize(("edition", "stamp"), [("standard", "2024100700"), ("alt", "2023042400")])
def test_the_stamp_is_the_oldest_moodle_to_serve(edition: str, stamp: str) -> None:
    header = xml(backup_tree(edition), "moodle_backup.xml")
    assert header.findtext(".//backup_version") == header.findtext(".//moodle_version") == stamp


def test_every_page_leads_on_to_what_comes_next() -> None:
    tree = backup_tree()
    order = [each.text for each in xml(tree, "moodle_backup.xml").iterfind(".//activity/moduleid")]
    for name in ("Über dieses Modul", "Blöcke", "Nur für Sie", "Der Fall"):
        cm = activity(tree, "page", name)[0].rpartition("_")[2]
        last = html.fromstring(f"<div>{_content('standard', name)}</div>").findall(".//a")[-1]
        assert re.sub(r"\D", "", last.get("href") or "") == order[order.index(cm) + 1]


def test_recommendations_of_modules_that_are_not_there_are_left_out() -> None:
    titles = [
        each.findtext("title")
        for each in activity(backup_tree("standard", "alles"), "book", "Handlungsempfehlungen")[1].iter("chapter")
    ]
    assert titles == ["Ich selbst", "Selbst beginnen"]
