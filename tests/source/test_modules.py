"""builder/source/modules.py; what is refused stands in tests/cases/project."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from builder.context import Context
from builder.model.metadata import Part
from builder.source.files import Files
from builder.source.modules import read_module
from tests.programme import SCAFFOLD, write_programme

_QUIZ = "# Q\n\n## Frage {#f}\n\n- (x) ja\n- ( ) nein\n"
_CASE = "# F\n\n## Start {#s}\n\n- [Weiter](#e)\n  > Gut.\n- [Anders](#e)\n  > Gut.\n\n## Ende {#e ending=good}\n"
_PRIVATE = "---\nprivate: yes\n---\n"


@pytest.mark.parametrize(
    ("files", "completion", "expected"),
    [
        ({}, "", (Part.LESSONS,)),
        ({"20-q.quiz.md": _QUIZ}, "", (Part.LESSONS, Part.QUIZ)),
        ({"20-f.scenario.md": _CASE, "30-q.quiz.md": _QUIZ}, "", (Part.LESSONS, Part.SCENARIO, Part.QUIZ)),
        ({"20-f.scenario.md": _PRIVATE + _CASE}, "", (Part.LESSONS,)),
        ({"20-q.quiz.md": _QUIZ}, "completion: {require: [quiz], pass: 60}\n", (Part.QUIZ,)),
    ],
)
def test_what_is_required(tmp_path: Path, files: dict[str, str], completion: str, expected: tuple[Part, ...]) -> None:
    written = {f"modules/m/{name}": text for name, text in files.items()}
    written["modules/m/module.yaml"] = SCAFFOLD["modules/m/module.yaml"] + completion
    reader = Files(write_programme(tmp_path, written), Context(date(2026, 1, 1)))
    module = read_module(tmp_path / "modules/m", reader)
    assert module is not None
    assert reader.found == []
    assert module.completion.require == expected


def test_units_in_the_order_of_their_names_and_media(tmp_path: Path) -> None:
    files = {"modules/m/30-c.md": "# C\n\nText.\n", "modules/m/20-q.quiz.md": _QUIZ, "modules/m/media/b.txt": "x"}
    reader = Files(write_programme(tmp_path, files), Context(date(2026, 1, 1)))
    module = read_module(tmp_path / "modules/m", reader)
    assert module is not None
    assert [unit.head.path for unit in module.units] == [
        "modules/m/10-a.md",
        "modules/m/20-q.quiz.md",
        "modules/m/30-c.md",
    ]
    assert [asset.path for asset in module.media] == ["modules/m/media/b.txt"]


def test_content_is_read_though_module_yaml_is_broken(tmp_path: Path) -> None:
    files = {"modules/m/module.yaml": "- x", "modules/m/10-a.md": "---\npass: 3\n---\n# A\n\nText.\n"}
    reader = Files(write_programme(tmp_path, files), Context(date(2026, 1, 1)))
    assert read_module(tmp_path / "modules/m", reader) is None
    assert [each.code for each in reader.found] == ["yaml-not-mapping", "key-elsewhere"]
