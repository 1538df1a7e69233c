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
SCORED = (
    "---\nscored: yes\n---\n# Fall mit Punkten\n\n## Los {#los-punkte}\n\n- [Gut](#aus-punkte) {points=1.5}\n  > Ja.\n"
    "- [Schlecht](#aus-punkte) {points=0}\n  > Nein.\n\n## Aus {#aus-punkte ending=mixed}\n\nEnde.\n"
)
POOL = (
    "---\ndraw: {topf: 1}\n---\n# Topf\n\n## Eins {#topf-eins pool=topf}\n\n- (x) Ja\n- ( ) Nein\n\n"
    "## Zwei {#topf-zwei pool=topf}\n\n- (x) Ja\n- ( ) Nein\n\n## Fest {#topf-fest points=2}\n\n- = 4\n"
)
ENGLISH = "id: m\ntitle: The module\nversion: 1.2.3\nlanguage: en\n"
# What every one of the programmes has besides: in which file, with which text.
_ALWAYS = {
    "modules/m/10-a.md": "",
    "modules/m/70-um.survey.md": SURVEY,
    "modules/m/75-punkte.scenario.md": SCORED,
    "modules/m/80-topf.quiz.md": POOL,
    "modules/m/i18n/en/module.yaml": ENGLISH,
}
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
    extra = _ALWAYS | {"editions/e/edition.yaml": edition}
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
