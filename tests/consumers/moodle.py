"""A real Moodle, spoken to through small PHP scripts of ours (tests/consumers/php)."""

from __future__ import annotations

import json
import os
import re
import subprocess
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from builder.model.edition import MoodleOptions

_BRANCH = re.compile(r"\$branch\s*=\s*'(\d)(\d\d)'")
_SCRIPTS = Path(__file__).parent / "php"


class MoodleError(AssertionError):
    """A script of ours ended with an error in Moodle."""


@dataclass
class Moodle:
    """The installation in the folder `root`, served at `url`. Courses that a test makes are removed by `clear`."""

    root: str
    url: str
    courses: list[int] = field(default_factory=list)

    @property
    def version(self) -> str:
        """The release of the installation, as an edition's `moodle.version` names it ("4.2")."""
        public = Path(self.root, "public", "version.php")  # where 5.1 and later keep their code
        found = _BRANCH.search((public if public.is_file() else Path(self.root, "version.php")).read_text("utf-8"))
        assert found is not None, self.root
        return f"{found[1]}.{int(found[2])}"

    def served(self, options: MoodleOptions) -> MoodleOptions:
        """Return `options` of an edition for this very Moodle."""
        return replace(options, version=self.version)

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

    def restore(self, backup: Path, *, into: int | None = None) -> dict[str, Any]:
        """Restore `backup` into a new course, or `into` one; return {course, precheck, results, log, printed}."""
        return self.run("restore", backup.resolve(), *([] if into is None else [into]))

    def clear(self) -> None:
        """Remove every course that was made here."""
        if self.courses:
            self.run("remove", *self.courses)
            self.courses.clear()
