"""Taking the probe's first quiz as a learner does: its questions come in any order."""

from __future__ import annotations

from tests.browser.probe import Probe

_RIGHT = {"t-einfach": "alter", "t-mehrfach": "beschwerdestelle antidiskriminierungsstelle", "t-kurz": "AGG"}
_ORDER = ["zuhoeren", "nachfragen", "antworten"]


def current(probe: Probe) -> str:
    """Return the id of the question shown."""
    return str(probe.page.locator("[data-current] form").get_attribute("data-question"))


def answer(probe: Probe, *, right: bool = True) -> str:
    """Answer the question shown; return its id."""
    id = current(probe)
    if id == "t-ordnen":
        probe.order(id, _ORDER if right else _ORDER[::-1])
    elif id == "t-kurz":
        probe.question(id).locator("input").fill("AGG" if right else "BGB")
    elif right:
        for key in _RIGHT[id].split():
            probe.page.locator(f"#q-{id}--{key}").check()
    else:
        probe.page.locator(f"#q-{id}--{'wohnort' if id == 't-einfach' else 'fundbuero'}").check()
    return id


def submit(probe: Probe) -> None:
    """Check the answer, or go on where it is checked."""
    probe.page.locator("[data-current] button[type=submit]").click()


def take(probe: Probe, *, right: bool) -> None:
    """Take the first quiz from its first question to its result."""
    for _ in range(4):
        if probe.page.locator("[data-current] fieldset:enabled").count():
            answer(probe, right=right)
            submit(probe)
        submit(probe)
    probe.press("Abgeben")
