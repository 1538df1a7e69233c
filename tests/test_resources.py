"""builder/resources.py"""

from __future__ import annotations

from builder.resources import templates


def test_the_templates_are_found() -> None:
    assert (templates() / "player").is_dir()
    assert templates().name == "scorm_templates"
