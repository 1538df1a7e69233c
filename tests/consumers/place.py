"""A restored course with a student in it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser

from tests.consumers.learner import Learner, sign_in
from tests.consumers.moodle import Moodle

COMPLETE, PASSED, FAILED = 1, 2, 3  # Moodle's states of an activity's completion


class Place:
    """The course of `module`, restored from `backup`; its database as it was then; a student."""

    def __init__(self, moodle: Moodle, browser: Browser, backup: Path, *, module: str) -> None:
        self.module = module
        self.course: int = moodle.restore(backup)["course"]
        self.database = moodle.run("course", self.course)
        self.student: Learner = sign_in(browser, moodle, self.course)

    def number(self, unit: str) -> str:
        """Return the idnumber of `unit`."""
        return f"{self.module}:{unit}"

    def cmid(self, unit: str) -> int:
        """Return the course module that `unit` became."""
        number = self.number(unit)
        return next(int(cm) for cm, each in self.database["activities"].items() if each["idnumber"] == number)

    def standing(self) -> dict[str, Any]:
        """Return where the student stands: {completion, grades, done}."""
        return self.student.moodle.run("standing", self.course, self.student.id)


@contextmanager
def entered(moodle: Moodle, browser: Browser, backup: Path, *, module: str) -> Iterator[Place]:
    """Yield such a place; nothing may have gone wrong in its pages."""
    place = Place(moodle, browser, backup, module=module)
    yield place
    place.student.page.context.close()
    assert place.student.faults == []
