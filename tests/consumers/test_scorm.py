"""Our SCORM packages in a real Moodle: its parser, its player, and what it stores."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser

from tests.consumers.learner import Learner, learn_to_the_end, sign_in
from tests.consumers.moodle import Moodle

PASSED = 2  # COMPLETION_COMPLETE_PASS
COMPLETE = (1, PASSED)


def _package(packages: Path, module: str, target: str) -> Path:
    return next(packages.glob(f"{module}-*-{target}.zip"))


@pytest.mark.parametrize("target", ["scorm12", "scorm2004"])
def test_the_parser_sees_one_sco(moodle: Moodle, packages: Path, target: str) -> None:
    for package in sorted(packages.glob(f"*-{target}.zip")):
        seen = moodle.run("scorm", package)
        assert (seen["valid"], seen["printed"]) == ([], "")
        assert seen["version"] == {"scorm12": "SCORM_1.2", "scorm2004": "SCORM_1.3"}[target]
        assert [(sco["kind"], sco["launch"]) for sco in seen["scoes"]] == [("", ""), ("sco", "index.html")]
        assert all(sco["title"] and "&#" not in sco["title"] for sco in seen["scoes"])


def _stored(learner: Learner, cmid: int) -> dict[str, Any]:
    answer = learner.moodle.run("tracks", cmid, learner.id)
    assert answer["printed"] == ""
    return answer


def _unit(values: dict[str, str]) -> str:
    return values.get("cmi.core.lesson_location") or values.get("cmi.location", "")


@pytest.mark.browser
@pytest.mark.parametrize("target", ["scorm12", "scorm2004"])
def test_a_learner_leaves_returns_and_passes(moodle: Moodle, packages: Path, browser: Browser, target: str) -> None:
    activity = moodle.run("scorm", _package(packages, "schalter", target), 1)
    learner = sign_in(browser, moodle, activity["course"])
    frame = learner.launch(activity["cmid"])
    frame.locator("#begin").click()
    for _ in range(2):
        frame.locator("#next").click()
    place = str(frame.locator("section.unit:not([hidden])").get_attribute("data-unit"))

    learner.go("/my/")  # away, without a word
    left = _stored(learner, activity["cmid"])
    assert _unit(left["values"]) == place
    status = "cmi.core.lesson_status" if target == "scorm12" else "cmi.completion_status"
    assert (left["values"][status], left["grade"], left["completion"]) == ("incomplete", None, 0)

    frame = learner.launch(activity["cmid"])
    assert frame.locator("section.unit:not([hidden])").get_attribute("data-unit") == place
    learn_to_the_end(frame)
    frame.locator("main .exit:visible").first.click()
    learner.page.wait_for_timeout(1500)
    _passed(_stored(learner, activity["cmid"]), target)
    assert learner.faults == []
    learner.page.context.close()


def _passed(stored: dict[str, Any], target: str) -> None:
    """`report: status`: the status arrives, the score does not; nothing typed, no single answer is kept."""
    values = stored["values"]
    if target == "scorm12":
        assert values["cmi.core.lesson_status"] == "passed"
    else:
        assert (values["cmi.completion_status"], values["cmi.success_status"]) == ("completed", "passed")
    assert stored["completion"] in COMPLETE
    assert not [name for name in values if re.search(r"score|interactions|objectives|comments", name)]
    assert len(values["cmi.suspend_data"]) < 400
