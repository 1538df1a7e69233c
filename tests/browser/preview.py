"""An author who writes in a programme while a browser shows its preview."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from playwright.sync_api import Browser, ConsoleMessage, FrameLocator, Page, expect

from tests.preview.serving import serving

SOURCE = Path(__file__).parent / "interactions"
LMS_ANSWERS = 15_000
"""Milliseconds to wait for what should take a moment: the machine may have other things to do."""


@dataclass
class Author:
    """Somebody who writes in `folder` and looks at the preview."""

    folder: Path
    address: str
    page: Page
    faults: list[str] = field(default_factory=list)

    def open(self, path: str = "") -> Author:
        self.page.goto(self.address + path)
        return self

    def file(self, name: str) -> Path:
        return self.folder / "modules" / name

    def change(self, name: str, old: str, new: str) -> None:
        """Save the file `name` of modules/ with `new` in place of `old`."""
        path = self.file(name)
        text = path.read_text("utf-8")
        assert old in text
        path.write_text(text.replace(old, new), "utf-8")

    @property
    def course(self) -> FrameLocator:
        """The course that is shown, not one that is loaded behind it."""
        return self.page.frame_locator("#frames iframe:not(.waiting)")

    def sees(self, text: str) -> None:
        """Wait until the course shows `text`."""
        expect(self.course.locator("main").get_by_text(text).first).to_be_visible(timeout=LMS_ANSWERS)

    def told(self, word: str) -> str:
        """What the platform's panel says."""
        return self.page.locator(f"#told .{word} dd").inner_text()

    def heard(self, message: ConsoleMessage) -> None:
        # Chromium names what the preview provokes on purpose: a page of the course that is gone.
        if message.type in ("error", "warning") and "404" not in message.text:
            self.faults.append(f"console: {message.text}")


@pytest.fixture
def author(browser: Browser, tmp_path: Path) -> Iterator[Author]:
    """An author at a copy of the probe programme; the test fails on any fault in the pages."""
    folder = tmp_path / "projekt"
    shutil.copytree(SOURCE, folder)
    with serving(folder) as preview:
        context = browser.new_context(viewport={"width": 1280, "height": 800})
        author = Author(folder, preview.address, context.new_page())
        author.page.set_default_timeout(LMS_ANSWERS)
        author.page.on("pageerror", lambda error: author.faults.append(f"error: {error}"))
        author.page.on("console", author.heard)
        yield author
        context.close()
    assert not author.faults, author.faults
