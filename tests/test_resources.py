"""builder/resources.py"""

from __future__ import annotations

from pathlib import Path

import pytest

from builder import resources
from builder.resources import keep, kept, templates


def test_the_templates_are_found() -> None:
    assert (templates() / "player").is_dir()
    assert templates().name == "scorm_templates"


def test_what_is_kept_is_found_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(resources, "_HERE", tmp_path)
    assert kept("thing-1") == b""
    keep("thing-1", b"bytes")
    assert kept("thing-1") == b"bytes"
    assert kept("thing-2") == b""


def test_where_nothing_can_be_written_nothing_is_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "__pycache__").write_text("a file where the folder should be")
    monkeypatch.setattr(resources, "_HERE", tmp_path)
    keep("thing", b"bytes")
    assert kept("thing") == b""
