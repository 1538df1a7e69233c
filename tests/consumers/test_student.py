"""A student in Chromium in our native Moodle course: reads everything, answers, and is done."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser

from tests.consumers.learner import Learner
from tests.consumers.moodle import Moodle
from tests.consumers.place import COMPLETE, PASSED, entered
from tests.consumers.quiz import take_quiz

MODULE = "schalter"

_BROKEN = """() => Array.from(document.querySelectorAll('[role=main] img'))
  .filter((image) => image.complete && !image.naturalWidth && image.offsetParent)
  .map((image) => image.src)"""

pytestmark = pytest.mark.browser


def _read(student: Learner, activity: dict[str, Any], cmid: int) -> None:
    page = student.go(f"/mod/{activity['kind']}/view.php?id={cmid}")
    assert not page.locator(".alert-danger, .errorbox, [data-rel=fatalerror]").count(), activity["name"]
    assert page.evaluate(_BROKEN) == [], activity["name"]
    links = page.locator("#region-main a[href*='/mod/'], #region-main a[href*='pluginfile']")
    for address in set(links.evaluate_all("all => all.map((a) => a.href)")):
        assert page.request.get(str(address)).ok, address


def test_a_course_read_and_answered_right_is_done(moodle: Moodle, browser: Browser, packages: Path) -> None:
    backup = next(packages.glob(f"{MODULE}-*.mbz"))
    with entered(moodle, browser, backup, module=MODULE) as place:
        for cm, activity in place.database["activities"].items():
            if activity["kind"] not in ("quiz", "label"):
                _read(place.student, activity, int(cm))
        assert not place.standing()["done"]
        result = take_quiz(place.student, place.cmid("wissenscheck"), answers="right")
        standing = place.standing()
        assert standing["grades"][place.number("wissenscheck")] == pytest.approx(100, abs=1e-3), result["review"]
        assert standing["completion"][place.number("wissenscheck")] == PASSED
        assert set(standing["completion"].values()) <= {COMPLETE, PASSED}
        assert standing["done"]
