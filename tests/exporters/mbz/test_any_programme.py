"""Any valid programme, in any edition, gives backups that the verifier passes."""

from __future__ import annotations

import tempfile
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from builder.context import Context
from builder.pipeline import Request, build
from builder.project import open_project
from tests.programme import write_programme
from tests.strategies import programme

CONTEXT = Context(date(2026, 11, 23))
SURVEY = (
    "---\nwave: pre\n---\n# Umfrage\n\n## Wie? {#wie type=scale min=1 max=4}\n\n## Was? {#was}\n\n- [ ] a|b\n- [ ] c\n"
)
_QUICK = settings(max_examples=25, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))


@st.composite
def options(draw: st.DrawFn) -> str:
    """The `moodle` options of an edition."""
    wanted = {
        "cases": st.sampled_from(["page", "lesson"]),
        "forum": st.sampled_from(["yes", "no"]),
        "badge": st.sampled_from(["yes", "no"]),
        "strict": st.sampled_from(["yes", "no"]),
        "version": st.sampled_from(['"4.1"', '"4.3"', '"4.5"', '"5.0"']),
    }
    return ", ".join(f"{name}: {draw(values)}" for name, values in wanted.items() if draw(st.booleans()))


def _builds(files: dict[str, str], chosen: str) -> None:
    edition = f"id: e\nname: Stadt\nmoodle: {{{chosen}}}\n" if chosen else "id: e\nname: Stadt\n"
    extra = {"editions/e/edition.yaml": edition, "modules/m/70-um.survey.md": SURVEY, "modules/m/10-a.md": ""}
    with tempfile.TemporaryDirectory() as name:
        folder = write_programme(Path(name), files | extra)
        project, _ = open_project(folder)
        assert project is not None
        request = Request(editions=("e",), targets=("mbz",))
        outcome = build(project, context=CONTEXT, request=request, progress=lambda _: None)
        faults = [
            each for each in outcome.report.findings if each.span.file.endswith(".mbz") or ".mbz/" in each.span.file
        ]
        assert outcome.report.errors == 0, outcome.report.findings
        assert faults == []
        assert {path.name for path in outcome.written if path.suffix == ".mbz"} == {"m-1.2.3.mbz", "p-1.0.0.mbz"}


@_QUICK
@given(programme(), options())
def test_a_backup_passes_the_verifier(files: dict[str, str], chosen: str) -> None:
    _builds(files, chosen)


@pytest.mark.soak
@settings(_QUICK, max_examples=600, derandomize=False)
@given(programme(), options())
def test_backups_pass_the_verifier_at_length(files: dict[str, str], chosen: str) -> None:
    _builds(files, chosen)
