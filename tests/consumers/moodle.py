"""A real Moodle, spoken to through small PHP scripts of ours (tests/consumers/php)."""

from __future__ import annotations

import json
import os
import subprocess
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

_SCRIPTS = Path(__file__).parent / "php"


class MoodleError(AssertionError):
    """A script of ours ended with an error in Moodle."""


@dataclass
class Moodle:
    """The installation in the folder `root`, served at `url`. Courses that a test makes are removed by `clear`."""

    root: str
    url: str
    courses: list[int] = field(default_factory=list)

    def run(self, script: str, *arguments: object) -> dict[str, Any]:
        """Return the answer of php/`script`.php; raises MoodleError with what it printed where it fails."""
        command = ["php", "-d", "display_errors=1", str(_SCRIPTS / f"{script}.php"), *map(str, arguments)]
        environment = {**os.environ, "KURSBAU_MOODLE_ROOT": self.root}
        done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=600, check=False)
        try:
            answer: dict[str, Any] = json.loads(done.stdout)
        except ValueError:
            raise MoodleError(f"{script}.php: {done.stdout[-3000:]}{done.stderr[-3000:]}") from None
        if answer.get("course"):
            self.courses.append(answer["course"])
        return answer

    def restore(self, backup: Path) -> dict[str, Any]:
        """Restore `backup` into a new course; return {course, precheck, results, log, printed}."""
        return self.run("restore", backup.resolve())

    def clear(self) -> None:
        """Remove every course that was made here."""
        if self.courses:
            self.run("remove", *self.courses)
            self.courses.clear()
