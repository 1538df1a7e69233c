"""The preview while an author writes: the change, the findings, the state that is kept."""

from __future__ import annotations

import re
import shutil

import pytest
from playwright.sync_api import expect

from tests.browser.preview import LMS_ANSWERS, Author, author

__all__ = ["author"]

pytestmark = pytest.mark.browser


def test_a_lesson_is_edited_and_all_that_was_done_in_it_stays(author: Author) -> None:
    author.open("module/probe#u-formen")
    author.sees("Hier steht ein Absatz")
    course = author.course
    course.locator("#q-einfach").get_by_label("Wohnort", exact=True).check()
    course.locator("#q-einfach button[type=submit]").click()
    expect(course.locator("#q-einfach .result")).to_contain_text("Wohnort steht nicht")
    course.locator("#plain-switch").evaluate("button => button.click()")
    course.locator("#q-einfach details.hint summary").click()
    course.locator("#q-einfach details.hint summary").scroll_into_view_if_needed()
    before = course.locator("#q-einfach").evaluate("node => node.getBoundingClientRect().top")
    order = course.locator("#q-einfach .options").inner_text()

    author.change("probe/10-formen.md", "Der Wohnort steht nicht", "Ein Wohnort steht nicht")

    expect(course.locator("#q-einfach .result")).to_contain_text("Ein Wohnort steht nicht", timeout=LMS_ANSWERS)
    expect(course.locator("html")).to_have_class(re.compile("plain"))
    expect(course.locator("#q-einfach details.hint")).to_have_attribute("open", "")
    expect(course.locator("#q-einfach [data-key]:has(input:checked)")).to_contain_text("Wohnort")
    assert course.locator("#q-einfach .options").inner_text() == order
    after = course.locator("#q-einfach").evaluate("node => node.getBoundingClientRect().top")
    assert abs(after - before) < 2
    assert author.told("bookmark") == "Alle Frageformen üben"
    expect(author.page.locator("#notices")).to_contain_text("10-formen.md")


def test_what_is_new_elsewhere_can_be_looked_at(author: Author) -> None:
    author.open("module/probe#u-formen")
    author.sees("Hier steht ein Absatz")
    author.change("probe/30-schalter.scenario.md", "Sie arbeiten im Bürgeramt", "Sie sitzen im Bürgeramt")
    author.page.locator("#notices").get_by_role("button", name="Ansehen").click()
    author.sees("Sie sitzen im Bürgeramt")
    expect(author.page.locator("#notices button")).to_have_count(0)


def test_the_language_that_was_chosen_stays(author: Author) -> None:
    author.open("module/probe#u-formen")
    author.course.locator('[data-language="en"]').first.evaluate("button => button.click()")
    expect(author.course.locator("html")).to_have_attribute("lang", "en")
    author.change("probe/i18n/en/10-formen.md", "\n## ", "\nBrand new.\n\n## ")
    author.sees("Brand new.")
    expect(author.course.locator("html")).to_have_attribute("lang", "en")


def test_what_is_private_is_carried_over_and_stored_nowhere(author: Author) -> None:
    author.open("module/probe#u-privat")
    text = author.course.locator("#u-privat textarea")
    text.fill("Ganz im Stillen gedacht")
    author.course.locator(".ticks input").first.check()

    author.change("probe/20-privat.md", "::: content-note", "Neuer Absatz.\n\n::: content-note")

    author.sees("Neuer Absatz.")
    expect(author.course.locator("#u-privat textarea")).to_have_value("Ganz im Stillen gedacht")
    expect(author.course.locator(".ticks input").first).to_be_checked()
    stored = author.page.evaluate("JSON.stringify([{...sessionStorage}, {...localStorage}])")
    assert "Stillen" not in stored
    assert "Stillen" not in author.page.locator("#log").inner_text()


def test_a_quiz_goes_on_at_its_question(author: Author) -> None:
    author.open("module/probe#u-test")
    course = author.course
    course.get_by_role("button", name="Test beginnen").click()
    first = course.locator("[data-current] .question")
    id = first.get_attribute("id")
    first.get_by_role("button", name="Später beantworten").click()
    second = course.locator("[data-current] .question").get_attribute("id")
    assert second != id

    author.change("probe/40-test.quiz.md", "\n## ", "\n## Neu: ")

    expect(course.locator("[data-asked] legend").get_by_text("Neu:").first).to_be_attached(timeout=LMS_ANSWERS)
    expect(course.locator(f"[data-current] #{second}")).to_be_visible()

    for _ in range(3):
        course.locator("#u-test [data-current]").get_by_role("button", name="Später beantworten").click()
    expect(course.locator("#u-test .quiz")).to_have_attribute("data-step", "overview")
    author.change("probe/40-test.quiz.md", "Neu: ", "Sehr neu: ")
    expect(course.locator("#u-test .overview")).to_contain_text("Sehr neu:", timeout=LMS_ANSWERS)


def test_a_result_is_shown_again_with_its_new_feedback(author: Author) -> None:
    author.change("probe/40-test.quiz.md", "feedback: each", "feedback: end")
    author.change("probe/i18n/en/40-test.quiz.md", "feedback: each", "feedback: end")
    author.open("module/probe#u-test")
    course = author.course
    course.get_by_role("button", name="Test beginnen").click()
    for _ in range(4):
        question = course.locator("#u-test [data-current] .question")
        if question.get_attribute("data-question") == "t-einfach":
            question.get_by_label("Wohnort", exact=True).check()
        question.locator("button[type=submit]").click()
    course.locator("#u-test .stage > button.main").click()
    expect(course.locator("#u-test .quiz")).to_have_attribute("data-step", "result")
    share = course.locator("#u-test .share").inner_text()
    course.locator("#u-test .stage .bar button").first.click()
    expect(course.locator("#q-t-einfach .result")).to_contain_text("Nein, der Wohnort nicht.")

    author.change("probe/40-test.quiz.md", "Nein, der Wohnort nicht.", "Nein, ein Wohnort nicht.")

    expect(course.locator("#q-t-einfach .result")).to_contain_text("Nein, ein Wohnort nicht.", timeout=LMS_ANSWERS)
    expect(course.locator("#u-test .quiz")).to_have_attribute("data-step", "review")
    course.locator("#u-test .stage .bar button").first.click()
    assert course.locator("#u-test .share").inner_text() == share
    expect(course.locator("#u-test .stage")).to_contain_text("Verbleibende Versuche: 1")


def test_a_case_goes_on_at_its_scene_and_at_what_followed(author: Author) -> None:
    author.open("module/probe#u-schalter")
    course = author.course
    course.locator("#u-schalter .decisions button.choice").first.click()
    expect(course.locator(".scenario")).to_have_attribute("data-step", "outcome")
    told = course.locator("#u-schalter .stage").inner_text()
    path = author.file("probe/30-schalter.scenario.md")

    path.write_text(path.read_text("utf-8").replace("\n  > ", "\n  > Neu! ", 1), "utf-8")

    expect(course.locator("#u-schalter .stage")).to_contain_text("Neu!", timeout=LMS_ANSWERS)
    assert course.locator("#u-schalter .stage").inner_text().replace("Neu! ", "") == told
    course.locator("#u-schalter .stage .bar button").first.click()
    scene = course.locator("[data-current]").get_attribute("data-scene")
    path.write_text(path.read_text("utf-8").replace("title: ", "title: Neu – ", 1), "utf-8")
    expect(course.locator("#h-schalter")).to_contain_text("Neu –", timeout=LMS_ANSWERS)
    assert course.locator("[data-current]").get_attribute("data-scene") == scene
    expect(course.locator(".way > ol > li")).to_have_count(1)


def test_an_error_shows_place_and_remedy_and_the_last_good_page_stays(author: Author) -> None:
    author.open("module/probe#u-formen")
    author.sees("Hier steht ein Absatz")
    good = author.file("probe/10-formen.md").read_text("utf-8")
    author.change("probe/10-formen.md", "Hier steht ein Absatz", "Hier steht [nichts](gibt-es-nicht.md)")

    findings = author.page.locator("#findings")
    expect(findings).to_contain_text("link-dead", timeout=LMS_ANSWERS)
    expect(author.page.locator("#notices")).to_contain_text("letzte fehlerfreie Stand")
    link = findings.locator("li.error").get_by_role("link", name=re.compile("^10-formen.md:"))
    line = 1 + good[: good.index("Hier steht ein Absatz")].count("\n")
    expect(link).to_have_attribute("href", re.compile(rf"^vscode://file/.*/modules/probe/10-formen\.md:{line}:\d+$"))
    author.sees("Hier steht ein Absatz")

    author.file("probe/10-formen.md").write_text(good.replace("Hier steht ein", "Da steht ein"), "utf-8")
    author.sees("Da steht ein Absatz")
    expect(findings).not_to_contain_text("link-dead")
    expect(author.page.locator("#notices .error")).to_have_count(0)


def test_it_recovers_from_everything(author: Author) -> None:
    author.open("module/probe#u-formen")
    author.sees("Hier steht ein Absatz")
    lesson, module = author.file("probe/10-formen.md"), author.file("probe")
    good = lesson.read_text("utf-8")
    for number in range(200):
        lesson.write_text(good.replace("Hier steht ein", f"Stand {number}: ein"), "utf-8")
    author.sees("Stand 199: ein Absatz")

    lesson.write_text("---\ntitle: [\n---\n", "utf-8")
    expect(author.page.locator("#notices .error")).to_be_visible(timeout=LMS_ANSWERS)
    draft = lesson.with_name("10-formen.md.tmp")
    draft.write_text(good.replace("Hier steht ein", "Ersetzt: ein"), "utf-8")
    draft.replace(lesson)
    author.sees("Ersetzt: ein Absatz")

    lesson.write_bytes(b"\xff\xfe\x00kein Text")
    expect(author.page.locator("#findings .tag.error").first).to_be_visible(timeout=LMS_ANSWERS)
    author.file("probe/i18n/en/10-formen.md").unlink()
    lesson.unlink()
    expect(author.course.locator("#u-formen")).to_have_count(0, timeout=LMS_ANSWERS)
    lesson.write_text(good, "utf-8")
    expect(author.course.locator("#u-formen")).to_have_count(1, timeout=LMS_ANSWERS)

    module.rename(module.with_name("umbenannt"))
    expect(author.page.locator("#notices")).to_contain_text("nicht mehr", timeout=LMS_ANSWERS)
    module.with_name("umbenannt").rename(module)
    expect(author.page.locator("#notices .error")).to_have_count(0, timeout=LMS_ANSWERS)

    shutil.move(author.folder / "modules", author.folder / "weg")
    expect(author.page.locator("#notices")).to_contain_text("nicht mehr", timeout=LMS_ANSWERS)
    shutil.move(author.folder / "weg", author.folder / "modules")
    expect(author.page.locator("#notices .error")).to_have_count(0, timeout=LMS_ANSWERS)
    lesson.write_text(good.replace("Hier steht ein", "Am Ende: ein"), "utf-8")
    expect(author.course.locator("#u-formen")).to_contain_text("Am Ende: ein", timeout=LMS_ANSWERS)
