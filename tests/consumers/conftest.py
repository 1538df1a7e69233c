"""The Moodle that KURSBAU_MOODLE_ROOT and KURSBAU_MOODLE_URL name: an installation made for tests."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from builder.context import Context
from builder.diagnostics.text import as_text
from builder.edition.apply import apply_edition
from builder.model.course import Course
from builder.model.edition import MoodleOptions
from builder.pipeline import Request, build
from builder.project import open_project
from builder.source.load import load
from tests.conftest import ROOT
from tests.consumers.building import backup_bytes, question_bytes
from tests.consumers.moodle import Moodle


@pytest.fixture(scope="session")
def site() -> Moodle:
    root = os.environ.get("KURSBAU_MOODLE_ROOT")
    if not root or not Path(root, "config.php").is_file():
        pytest.skip("KURSBAU_MOODLE_ROOT names no installed Moodle: nothing is restored")
    return Moodle(root, os.environ.get("KURSBAU_MOODLE_URL", "http://127.0.0.1:8088"))


@pytest.fixture(scope="module")
def moodle(site: Moodle) -> Iterator[Moodle]:
    yield site
    site.clear()


@pytest.fixture(scope="session")
def packages(tmp_path_factory: pytest.TempPathFactory, site: Moodle, course: Course) -> Path:
    """A folder with every package of the standard edition, built from the checkout as it is.

    A Moodle before 4.5 gets the backups of an edition that names its version.
    """
    folder = tmp_path_factory.mktemp("consumers")
    for part in ("modules", "editions", "assets"):
        shutil.copytree(ROOT / part, folder / part)
    project, _ = open_project(folder)
    assert project is not None
    context = Context(today=date(2026, 10, 1))
    outcome = build(project, context=context, request=Request(), progress=lambda step: None)
    assert not outcome.report.errors, as_text(outcome.report, language="en")
    built = project.dist / "standard"
    if site.version < MoodleOptions().version:
        for backup in built.glob("*.mbz"):
            backup.write_bytes(backup_bytes(course, backup.name.rpartition("-")[0]))
        for questions in built.glob("*-moodlexml.xml"):
            questions.write_bytes(question_bytes(course, questions.name.partition("-")[0]))
    return built


@pytest.fixture(scope="session")
def course(site: Moodle) -> Course:
    """The source of those packages: the programme under its standard edition."""
    project, _ = open_project(ROOT)
    assert project is not None
    loaded = load(project, context=Context(today=date(2026, 10, 1)))
    applied = apply_edition(loaded.course, loaded.editions[0])[0]
    assert applied.edition is not None
    if site.version >= MoodleOptions().version:
        return applied
    return replace(applied, edition=replace(applied.edition, moodle=site.served(applied.edition.moodle)))
