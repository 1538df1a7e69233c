"""A learner in Chromium on that Moodle."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path

from playwright.sync_api import Browser, Frame, Page, Response, expect

from tests.consumers.moodle import Moodle, MoodleError

_KNOWING = (Path(__file__).parent / "learner.js").read_text("utf-8")
# What Moodle's own pages complain of on any visit.
_OF_MOODLE = re.compile(r"notifyFilterContentUpdated|yui_image\.php|favicon|Failed to load resource")


@dataclass
class Learner:
    """Signed in as `name` and enrolled; `faults` holds what went wrong in a page, except Moodle's own."""

    moodle: Moodle
    page: Page
    id: int
    faults: list[str] = field(default_factory=list)

    def go(self, path: str) -> Page:
        self.page.goto(self.moodle.url + path)
        return self.page

    def killed(self) -> None:
        """Close the page as a crash would, without a word to it, and open another."""
        context = self.page.context
        old, self.page = self.page, watched(context.new_page(), self)
        old.close(run_before_unload=False)

    def launch(self, cmid: int) -> Frame:
        """Enter a SCORM activity; return the frame with our player, its script at work."""
        self.go(f"/mod/scorm/view.php?id={cmid}")
        enter = self.page.locator("#scormviewform [type=submit]")
        if enter.count():
            enter.last.click()
        inside = self.page.frame_locator("#scorm_object")
        expect(inside.locator("html.no-js, html.boot")).to_have_count(0, timeout=20_000)
        expect(inside.locator("#save-state")).to_have_attribute("data-save", "saved", timeout=20_000)
        return next(frame for frame in self.page.frames if "/index.html" in frame.url)


def sign_in(
    browser: Browser, moodle: Moodle, course: int, *, role: str = "student", above: tuple[str, ...] = ()
) -> Learner:
    """Return a new learner of `course`, signed in; `above` are roles in the course's category."""
    made = moodle.run("student", course, role, ",".join(above))
    page = browser.new_context(viewport={"width": 1280, "height": 900}, locale="de-DE").new_page()
    learner = Learner(moodle, page, made["user"])
    watched(page, learner)
    for _ in range(4):  # a parallel request of the page may renew the guest's session, and the form's token with it
        learner.go("/login/index.php").wait_for_load_state("networkidle")
        page.fill("#username", made["name"])
        page.fill("#password", made["password"])
        page.click("#loginbtn")
        page.wait_for_load_state()
        if page.locator("#user-menu-toggle").count():
            return learner
    raise MoodleError(f"{made['name']} cannot sign in")


def watched(page: Page, learner: Learner) -> Page:
    """Return `page`, whose faults the `learner` collects from now on."""
    page.set_default_timeout(20_000)
    page.on("pageerror", lambda error: learner.faults.append(f"error: {error}"))
    page.on("dialog", lambda dialog: dialog.accept())
    page.on("response", lambda response: _judge(response, learner))
    return page


def _judge(response: Response, learner: Learner) -> None:
    if response.status >= 400 and not _OF_MOODLE.search(response.url):
        learner.faults.append(f"{response.status}: {response.url}")
    elif not response.url.startswith((learner.moodle.url, "data:", "blob:")):
        learner.faults.append(f"another origin: {response.url}")


def learn_to_the_end(frame: Frame, *, failing: tuple[str, ...] = ()) -> list[str]:
    """Go through the player from where it stands, every answer right but those `failing`; return the units met."""
    frame.evaluate(_KNOWING + ";0")
    return [str(unit) for unit in frame.evaluate("learnToTheEnd", list(failing))]
