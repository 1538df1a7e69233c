"""A status that an LMS holds is never taken back, not by a release that asks for more, nor by one that starts anew."""

from __future__ import annotations

from typing import Any

import pytest

from tests.player.javascript import run_script


def _course(version: str, *lessons: str) -> Any:
    units = [{"id": id, "kind": "lesson"} for id in lessons]
    module = {"id": "m", "version": version, "target": "scorm12", "report": "status", "require": ["lessons"]}
    return module | {"practice": {}, "units": units}


@pytest.mark.parametrize("version", ["1.1.0", "2.0.0"])
def test_what_was_completed_stays_completed(version: str) -> None:
    found = run_script("release.mjs", {"before": _course("1.0.0", "eins"), "after": _course(version, "eins", "neu")})
    assert found == [{"faults": [], "status": "completed"}] * 2
