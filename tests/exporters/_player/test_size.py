"""What every package carries besides its own text: at most 60 kB (RUNTIME, Learners' machines)."""

from __future__ import annotations

from dataclasses import replace

import pytest

from builder.exporters._player.parts import player_parts
from builder.model.course import Course, Module
from builder.model.units import Lesson
from tests.render.showcase import read, showcase

_LIMIT = 60_000
_SHARES = {"player.js": 37_000, "index.html": 23_600}


def _smallest() -> tuple[Course, Module]:
    """A module of one lesson without a text, in no edition: its page is the shell alone."""
    course, module = showcase()
    lesson = next(unit for unit in module.units if isinstance(unit, Lesson))
    bare = replace(module, units=(replace(lesson, body=(), footnotes=()),), objectives=(), summary="")
    return replace(course, edition=None), bare


@pytest.mark.parametrize("target", ["scorm12", "scorm2004", "web"])
def test_styles_script_and_shell_are_small(target: str) -> None:
    course, module = _smallest()
    sizes = {part.path: len(part.data) for part in player_parts(course, module, target=target, read=read)}
    assert set(sizes) == set(_SHARES)
    assert sum(sizes.values()) <= _LIMIT, sizes
    assert [f"{path}: {size} bytes" for path, size in sizes.items() if size > _SHARES[path]] == []
