"""builder/fix on every programme of the case files: nothing gets worse, a second run changes nothing."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from builder.context import Context
from builder.fix.diff import as_diff
from builder.fix.rounds import Change
from builder.pipeline import check, mend
from builder.preview.memory import Memory
from builder.project import open_project
from tests.programme import read_case, write_programme

_CASES = Path(__file__).resolve().parent.parent / "cases"
_AREAS = ("format", "project", "rules", "editions", "translations")
_PROGRAMMES = sorted(path for area in _AREAS for path in (_CASES / area).glob("*.txt"))
_CONTEXT = Context(date(2026, 11, 23))


@pytest.mark.parametrize("path", _PROGRAMMES, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_nothing_gets_worse_and_a_second_run_changes_nothing(path: Path, tmp_path: Path) -> None:
    project, _ = open_project(write_programme(tmp_path, read_case(path).files))
    assert project is not None
    before = check(project, context=_CONTEXT)
    first = mend(project, context=_CONTEXT)
    assert mend(project, context=_CONTEXT, recall=Memory(lambda: False)) == first
    assert (first.left.errors, first.left.warnings) <= (before.errors, before.warnings)
    assert bool(first.changes) == bool(first.mended)
    for change in first.changes:
        (project.root / change.name).write_bytes(change.after)
    assert check(project, context=_CONTEXT).findings == first.left.findings
    assert mend(project, context=_CONTEXT).changes == ()


def test_a_diff_shows_what_changes() -> None:
    change = Change("modules/m/10-a.md", "\ufeffa\r\nb\r\nc\r\nd".encode(), "\ufeffa\r\nB\r\nc\r\nd".encode())
    assert as_diff((change,)) == ("--- modules/m/10-a.md\n+++ modules/m/10-a.md\n@@ -1,3 +1,3 @@\n a\n-b\n+B\n c\n")
