"""Ways through a case: every one that enters no scene twice, and how a learner takes it in Moodle."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeAlias

from playwright.sync_api import Locator, Page, expect

from builder.model.units import Choice, Scenario, Scene
from builder.render.text import plain_text
from tests.consumers.learner import Learner

Way: TypeAlias = list[tuple[Scene, Choice | None]]


def ways(scenario: Scenario) -> Iterator[Way]:
    """Yield every way from the first scene to an ending that enters no scene twice: scenes and what is chosen."""
    scenes = {scene.id: scene for scene in scenario.scenes}

    def on(scene: Scene, way: Way) -> Iterator[Way]:
        if not scene.choices:
            yield [*way, (scene, None)]
        for choice in scene.choices:
            if choice.target != scene.id and all(choice.target != seen.id for seen, _ in way):
                yield from on(scenes[choice.target], [*way, (scene, choice)])

    return on(scenario.scenes[0], [])


def covering(found: list[Way]) -> list[Way]:
    """Return so many of the ways `found` that every choice on them is taken at least once."""
    taken: set[tuple[str, str]] = set()
    kept = []
    for way in sorted(found, key=len, reverse=True):
        steps = {(scene.id, choice.key if choice else "") for scene, choice in way}
        if steps - taken:
            kept.append(way)
            taken |= steps
    return kept


def endings(scenario: Scenario) -> set[str]:
    """Return the ids of the scenes that end the case."""
    return {scene.id for scene in scenario.scenes if not scene.choices}


def walk_lesson(student: Learner, cmid: int, way: Way) -> None:
    """Go `way` through the lesson by its buttons, up to the page of its ending."""
    page = _begin(student, cmid)
    for scene, choice in way:
        while _title(page) != plain_text(scene.title):
            press(page.locator(".branchbuttoncontainer button"))  # what follows from the choice: one way on
        if choice is not None:
            press(page.get_by_role("button", name=plain_text(choice.label), exact=True))


def _begin(student: Learner, cmid: int) -> Page:
    """Open the lesson at its first page, also after a way that was not gone to its end."""
    page = student.go(f"/mod/lesson/view.php?id={cmid}")
    again = page.locator("[role=main]").get_by_text("No", exact=True)
    if again.count():
        press(again)
    return page


def _title(page: Page) -> str:
    return page.locator("[role=main] :is(h2, h3)").first.inner_text().strip()


def press(button: Locator) -> None:
    """Press `button` and wait for the next page."""
    button.click()
    button.page.wait_for_load_state()


def walk_page(page: Page, way: Way) -> None:
    """Go `way` through the case on the open `page`: open what is chosen, follow its link, at the ending begin again."""
    for scene, choice in way:
        heading = page.locator(f"#region-main h3#s-{scene.id}")
        expect(heading).to_be_visible()
        expect(heading).to_be_in_viewport()
        box = page.locator("details, div.border", has=page.locator(f"h3#s-{scene.id}")).last
        if choice is None:
            box.locator(f"a[href$='#s-{way[0][0].id}']").click()
            return
        label = page.locator("summary").get_by_text(plain_text(choice.label), exact=True)
        chosen = box.locator("details", has=label).last
        if chosen.get_attribute("open") is None:
            chosen.locator("summary").first.click()
        chosen.locator(f"a[href$='#s-{choice.target}']").last.click()
