"""`make screenshots`: every screen of the learner's page, desktop and phone, light and dark, into screenshots/."""

from __future__ import annotations

import sys
from pathlib import Path
from shutil import rmtree
from typing import Literal

from playwright.sync_api import Browser, sync_playwright

from tests.browser.chromium import ARGUMENTS, find_chromium
from tests.browser.probe import Probe
from tests.browser.screens import TOURS, WINDOWS, Tour, open_tour

_TARGET = Path(__file__).resolve().parents[2] / "screenshots"
_SIZES = {"desktop": (1280, 800), "phone": (375, 740)}
_SCHEMES: tuple[Literal["light", "dark"], ...] = ("light", "dark")


def _take(browser: Browser, tour: Tour, device: str, scheme: Literal["light", "dark"]) -> None:
    width, height = _SIZES[device]
    context = browser.new_context(viewport={"width": width, "height": height}, color_scheme=scheme)
    probe = open_tour(context, tour)
    probe.page.set_default_timeout(30_000)
    for name, acts in tour.screens.items():
        for act in acts:
            act(probe)
        tall = height if name in WINDOWS else int(probe.page.evaluate("document.documentElement.scrollHeight"))
        probe.page.set_viewport_size({"width": width, "height": max(height, tall)})
        _shoot(probe, f"{name}-{device}-{scheme}")
        probe.page.set_viewport_size({"width": width, "height": height})
    context.close()


def _others(browser: Browser) -> None:
    """The page on paper, as a PDF too, and in high contrast."""
    context = browser.new_context(viewport={"width": 1280, "height": 800})
    for name in ("blocks", "interactions"):
        probe = open_tour(context, TOURS[name])
        probe.page.pdf(path=_TARGET / f"print-{name}.pdf", format="A4")
        probe.page.close()
    probe = open_tour(context, TOURS["blocks"])
    probe.page.emulate_media(forced_colors="active")
    for screen in ("start", "lesson"):
        for act in TOURS["blocks"].screens[screen]:
            act(probe)
        _shoot(probe, f"{screen}-high-contrast")
    context.close()


def _shoot(probe: Probe, name: str) -> None:
    probe.page.screenshot(path=_TARGET / f"{name}.png", animations="disabled")


def main() -> None:
    """Take every screenshot anew; says where they are, or that there is no Chromium."""
    path = find_chromium()
    if path is None:
        sys.exit("no Chromium: install one or name it in KURSBAU_CHROMIUM")
    rmtree(_TARGET, ignore_errors=True)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=list(ARGUMENTS))
        for tour in TOURS.values():
            for device in _SIZES:
                for scheme in _SCHEMES:
                    _take(browser, tour, device, scheme)
        _others(browser)
        browser.close()
    sys.stdout.write(f"{len(list(_TARGET.iterdir()))} pictures in {_TARGET}\n")


if __name__ == "__main__":
    main()
