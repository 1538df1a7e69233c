"""Reflections and checklists: in the page's memory only, to be saved, printed and deleted by the learner alone."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.browser.probe import Probe, in_lms, probe

__all__ = ["in_lms", "probe"]

pytestmark = pytest.mark.browser

SECRET = "Das bleibt unter uns"


def write(probe: Probe) -> None:
    probe.page.get_by_label("Ihre Gedanken").fill(SECRET)
    probe.page.get_by_label("Wir besprechen Fälle im Team.").check()


def test_nothing_private_is_told_stored_or_in_the_address(in_lms: Probe) -> None:
    probe = in_lms.open("scorm12", "#u-privat")
    write(probe)
    probe.page.get_by_text("Inhalt anzeigen").click()
    probe.page.click("#next")
    probe.wait_saved()
    everything = probe.page.evaluate(
        "JSON.stringify([location.href, Object.entries(localStorage), Object.entries(sessionStorage), document.cookie])"
    )
    assert "LMSSetValue" in probe.lms_calls() or "SetValue" in probe.lms_calls()
    for text in (everything, probe.lms_calls()):
        assert SECRET not in text
        assert "vorhaben" not in text
        assert "gedanken" not in text
    probe.page.reload()
    assert probe.page.locator("#b-gedanken textarea").input_value() == ""
    assert probe.page.locator("#b-vorhaben input:checked").count() == 0


def test_saved_as_a_file(probe: Probe, tmp_path: Path) -> None:
    probe.open(place="#u-privat")
    write(probe)
    for id, expected in (("gedanken", SECRET), ("vorhaben", "[x] Wir besprechen Fälle im Team. Im Team")):
        with probe.page.expect_download() as info:
            probe.page.locator(f"#b-{id}").get_by_role("button", name="Als Datei sichern").click()
        file = tmp_path / id
        info.value.save_as(file)
        assert info.value.suggested_filename.endswith(".txt")
        assert expected in file.read_text("utf-8-sig")


def test_delete_asks_first(probe: Probe) -> None:
    probe.open(place="#u-privat")
    write(probe)
    remove = probe.page.locator("#b-gedanken").get_by_role("button", name="Löschen")
    remove.click()
    probe.page.keyboard.press("Escape")
    assert probe.page.get_by_label("Ihre Gedanken").input_value() == SECRET
    assert probe.page.evaluate("document.activeElement.textContent") == "Löschen"
    remove.click()
    probe.press("Ja, löschen")
    assert probe.page.get_by_label("Ihre Gedanken").input_value() == ""
    assert probe.page.locator("#b-vorhaben input:checked").count() == 1


def keep_what_is_printed(probe: Probe) -> None:
    """Open the private unit, filled; printing then leaves the sheets' texts and how `main` is shown in the window."""
    probe.page.add_init_script("""window.print = () => {
      window.printed = [...document.querySelectorAll('.sheet')].map((sheet) => sheet.textContent);
      window.mainDisplay = getComputedStyle(document.querySelector('main')).display;
    };""")
    probe.open(place="#u-privat")
    write(probe)


def test_print_puts_the_text_on_paper_alone_and_takes_it_away(probe: Probe) -> None:
    keep_what_is_printed(probe)
    probe.page.emulate_media(media="print")
    probe.page.evaluate("document.querySelector('#b-gedanken .keep button:nth-child(2)').click()")
    (text,) = probe.page.evaluate("window.printed")
    assert SECRET in text
    assert probe.page.evaluate("window.mainDisplay") == "none"
    assert probe.page.locator(".sheet").is_visible()  # Safari is printing yet
    probe.page.emulate_media(media="screen")
    assert not probe.page.locator(".sheet").is_visible()
    probe.page.keyboard.press("Control")
    assert probe.page.locator(".sheet").count() == 0


def test_another_print_is_not_of_the_last_sheet(probe: Probe) -> None:
    keep_what_is_printed(probe)
    for id, expected in (("gedanken", SECRET), ("vorhaben", "[x] Wir besprechen")):
        probe.page.locator(f"#b-{id}").get_by_role("button", name="Drucken").click()
        (text,) = probe.page.evaluate("window.printed")
        assert expected in text
    probe.page.locator("#contents .print").click()
    probe.page.wait_for_function("!window.printed.length")


def test_leaving_warns_where_notes_would_be_lost(probe: Probe) -> None:
    probe.open(place="#u-privat")
    write(probe)
    probe.page.click("#exit")
    assert "private" in probe.page.get_by_role("dialog").inner_text()
    probe.press("Abbrechen")
    assert probe.page.get_by_label("Ihre Gedanken").input_value() == SECRET
    probe.page.click("#exit")
    probe.press("Beenden")
    assert probe.focused() == "Beendet. Sie können dieses Fenster jetzt schließen."


def test_the_fields_tell_the_browser_to_keep_out(probe: Probe) -> None:
    probe.open(place="#u-privat")
    field = probe.page.locator("#b-gedanken textarea")
    assert field.get_attribute("autocomplete") == "off"
    assert field.get_attribute("spellcheck") == "false"
    assert field.get_attribute("name") is None
    assert "weder gespeichert noch übertragen" in probe.page.locator("#b-gedanken .only-you").inner_text()
