"""Every screen of the learner's page, in every width and colour: no accessibility fault, nothing lost or cut off."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import product

import pytest
from playwright.sync_api import Browser

from tests.browser.probe import Probe
from tests.browser.screens import TOURS, open_tour

pytestmark = pytest.mark.browser

# Width, theme, forced colours. One page is loaded for a tour; it changes its look in place.
Look = tuple[int, str, str]
LOOKS: tuple[Look, ...] = (*product((1280, 375, 320), ("light", "dark"), ("none",)), (375, "light", "active"))

# WCAG 2.2, 1.4.12: what readers may set without losing a word.
SPACED = """() => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
    p { margin-bottom: 2em !important }`);
  document.adoptedStyleSheets = [sheet];
}"""
PLAINLY = "() => { document.adoptedStyleSheets = [] }"

# What is cut off: text that is wider than its box where the box does not scroll. Titles in the bar may be shortened.
CUT = """() => Array.from(document.querySelectorAll('body *'))
  .filter((node) => node.checkVisibility() && !node.matches('#module-title, .vh, :is(.vh, [role=region], svg) *'))
  .filter((node) => node.scrollWidth > node.clientWidth + 1 && node.clientWidth > 1)
  .filter((node) => /hidden|clip/.test(getComputedStyle(node).overflowX))
  .map((node) => `${node.localName}.${node.className} is cut off`)"""
WIDE = "document.documentElement.scrollWidth > document.documentElement.clientWidth"


@pytest.fixture(params=TOURS)
def tour(request: pytest.FixtureRequest, browser: Browser) -> Iterator[tuple[str, Probe]]:
    """The first screen of a tour; without the page's policy, which would keep axe out."""
    context = browser.new_context(viewport={"width": 1280, "height": 800}, bypass_csp=True)
    yield request.param, open_tour(context, TOURS[request.param])
    context.close()


def test_each_screen_in_one_look(tour: tuple[str, Probe]) -> None:
    name, probe = tour
    screens = TOURS[name].screens
    assert _walk(name, probe, [[LOOKS[(n * 3 + len(name)) % len(LOOKS)]] for n in range(len(screens))]) == []


@pytest.mark.soak
def test_each_screen_in_every_look(tour: tuple[str, Probe]) -> None:
    name, probe = tour
    assert _walk(name, probe, [LOOKS] * len(TOURS[name].screens)) == []


def _walk(tour: str, probe: Probe, looks: Sequence[Sequence[Look]]) -> list[str]:
    found: list[str] = []
    for (screen, acts), chosen in zip(TOURS[tour].screens.items(), looks, strict=True):
        _show(probe, chosen[0])
        for act in acts:
            act(probe)
        for look in chosen:
            _show(probe, look)
            found += [f"{screen} {look}: {fault}" for fault in probe.axe()]
        found += [f"{screen}: {fault}" for fault in _lost(probe)]
    return found


def _show(probe: Probe, look: Look) -> None:
    width, theme, forced = look
    probe.page.set_viewport_size({"width": width, "height": 800})
    probe.page.emulate_media(color_scheme=theme, forced_colors=forced)  # type: ignore[arg-type]


def _lost(probe: Probe) -> Iterator[str]:
    """What does not fit a narrow window, also with the text spaced out; 320 px are 400 % of zoom (1.4.10, 1.4.12)."""
    size = probe.page.viewport_size
    assert size is not None
    for script, spacing in ((PLAINLY, ""), (SPACED, " with text spacing")):
        probe.page.evaluate(script)
        for width in (320, 1280):
            probe.page.set_viewport_size({"width": width, "height": 800})
            if probe.page.evaluate(WIDE):
                yield f"wider than {width} px{spacing}"
            yield from (f"at {width} px{spacing} {what}" for what in probe.page.evaluate(CUT))
    probe.page.evaluate(PLAINLY)
    probe.page.set_viewport_size(size)
