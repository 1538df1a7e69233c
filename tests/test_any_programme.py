"""Any bytes give findings, never a traceback; any valid programme builds in every target and reads back."""

from __future__ import annotations

import io
import json
import re
import tempfile
import zipfile
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from lxml import html

from builder.context import Context
from builder.diagnostics.describe import describe
from builder.diagnostics.report import Report
from builder.pipeline import Request, build, check, mend
from builder.project import Project, open_project
from tests.programme import SCAFFOLD, write_programme
from tests.strategies import programme

CONTEXT = Context(date(2026, 11, 23))
FULL = SCAFFOLD | {
    "modules/curriculum.yaml": SCAFFOLD["modules/curriculum.yaml"]
    + "didactics: {screen-long: 3, plain-missing: yes}\nallow: {law-uncited: Grund}\n",
    "modules/facts.yaml": "F01: {statement: Satz., source: Q, as_of: 2026-01-01, level: A}\n",
    "modules/recommendations.yaml": "he-01: {title: Tun, level: team, steps: [eins]}\n",
    "modules/m/10-a.md": '# A\n\n::: note Titel {#n allow=law-uncited reason="ja"}\nText § 1 [@F01] *„so“*.\n:::\n\n'
    "| a | b |\n| - | - |\n| 1 | 2 |\n",
    "modules/m/20-q.quiz.md": "# Q\n\n## Was? {#was}\n\n- [x] ja\n  > gut\n- [ ] nein\n\n> [!hint] Tipp\n",
    "modules/m/30-f.scenario.md": "# F\n\n## Eins {#eins}\n\n- [Gehen](#zwei)\n  > So.\n\n## Zwei {#zwei ending=good}",
    "modules/m/40-s.survey.md": "# S\n\n## Wie? {#wie type=scale min=1 max=5}\n",
    "modules/m/i18n/en/10-a.md": "# A\n\n::: note Title {#n}\nText [@F01].\n:::\n\n| a | b |\n| - | - |\n| 1 | 2 |\n",
    "modules/m/i18n/en/module.yaml": "title: M\n",
    "editions/stadt/edition.yaml": "id: stadt\nname: Stadt\ncolor: '#0b5a8a'\n",
    "kursbau.yaml": "language: de\n",
}
MARKS = [
    "{",
    "}",
    "[[",
    "]]",
    ":::",
    "> ",
    "- ",
    "\n",
    "    ",
    "|",
    "*",
    "`",
    "#",
    "(x)",
    "=>",
    "<!--",
    "\t",
    "\0",
    "é",
    "](",
]


def _project(folder: Path) -> Project | None:
    return open_project(folder)[0]


def _described(told: Report) -> None:
    for found in told.findings:
        for language in ("de", "en"):
            assert describe(found, language=language).message


@st.composite
def broken_files(draw: st.DrawFn) -> dict[str, bytes]:
    """The full programme with one file replaced by any bytes, or with marks strewn into it."""
    name = draw(st.sampled_from(sorted(FULL)))
    whole = FULL[name]
    if draw(st.booleans()):
        data = draw(st.binary(max_size=200))
    else:
        for _ in range(draw(st.integers(1, 4))):
            at = draw(st.integers(0, len(whole)))
            cut = draw(st.integers(0, 5))
            whole = whole[:at] + draw(st.sampled_from(MARKS)) + whole[at + cut :]
        data = whole.encode()
    return {name: data}


def _check_broken(changes: dict[str, bytes]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        write_programme(Path(folder), FULL)
        for name, data in changes.items():
            (Path(folder) / name).write_bytes(data)
        project = _project(Path(folder))
        assert project is not None
        told = check(project, context=CONTEXT)
        _described(told)
        assert mend(project, context=CONTEXT).left.errors <= told.errors


def _builds_and_reads_back(files: dict[str, str]) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = write_programme(Path(name), files | {"modules/m/10-a.md": ""})
        project = _project(folder)
        assert project is not None
        outcome = build(project, context=CONTEXT, request=Request(), progress=lambda _: None)
        assert outcome.report.errors == 0, outcome.report.findings
        packages = sorted((folder / "dist" / "standard").glob("*.zip"))
        assert len(packages) == 3
        for package in packages:
            _reads_back(package.read_bytes(), files)


def _reads_back(data: bytes, files: dict[str, str]) -> None:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        index = next(path for path in archive.namelist() if path.endswith("index.html"))
        page = html.fromstring(archive.read(index))
    course = json.loads(page.get_element_by_id("course").text or "")
    shown = " ".join(page.text_content().split())
    for path, text in files.items():
        for id in re.findall(r"^## .*\{#((?:frage|szene)-\d+|sicher|gut|schlecht)", text, re.MULTILINE):
            assert f'"{id}"' in json.dumps(course), (path, id)
        for words in re.findall(r"Satz ([^\n*\[\]`{}|~]+?) Ende\.", text):
            assert " ".join(words.split()) in shown, (path, words)


def test_the_full_programme_is_clean() -> None:
    with tempfile.TemporaryDirectory() as folder:
        project = _project(write_programme(Path(folder), FULL))
        assert project is not None
        told = check(project, context=CONTEXT)
        assert told.errors == 0, told.findings


_QUICK = settings(max_examples=60, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
_LONG = settings(max_examples=3000, deadline=None, suppress_health_check=list(HealthCheck))


@_QUICK
@example({"modules/m/20-q.quiz.md": b"{{# Q\n\n## Was? {#w{- [x] ja\n  >{- [ ] nein\n\n> [!hint] Tipp\n"})
@given(broken_files())
def test_broken_bytes_are_told(changes: dict[str, bytes]) -> None:
    _check_broken(changes)


@settings(_QUICK, max_examples=25)
@given(programme())
def test_a_valid_programme_builds_and_reads_back(files: dict[str, str]) -> None:
    _builds_and_reads_back(files)


@pytest.mark.soak
@_LONG
@given(broken_files())
def test_broken_bytes_are_told_at_length(changes: dict[str, bytes]) -> None:
    _check_broken(changes)


@pytest.mark.soak
@settings(_LONG, max_examples=600)
@given(programme())
def test_valid_programmes_build_at_length(files: dict[str, str]) -> None:
    _builds_and_reads_back(files)
