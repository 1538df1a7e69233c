"""builder/model/outline.py: what a change in one module means for the others."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from builder.context import Context
from builder.model.outline import outline
from builder.project import Project
from builder.source.load import load
from tests.programme import write_programme

_LESSON = "# A\n\n## Abschnitt {#abschnitt}\n\nEin Satz.\n"


def outlined(folder: Path, lesson: str) -> object:
    folder.mkdir()
    project = Project(write_programme(folder, {"modules/m/10-a.md": lesson}))
    return outline(load(project, context=Context(date(2026, 1, 1))).course.modules[0])


@pytest.mark.parametrize(
    ("lesson", "same"),
    [
        (_LESSON.replace("Ein Satz", "Ein anderer Satz"), True),
        (_LESSON.replace("#abschnitt", "#anders"), False),
    ],
)
def test_only_what_others_can_see_counts(tmp_path: Path, lesson: str, same: bool) -> None:
    assert (outlined(tmp_path / "a", _LESSON) == outlined(tmp_path / "b", lesson)) is same
