"""The Moodle that KURSBAU_MOODLE_ROOT and KURSBAU_MOODLE_URL name: an installation made for tests."""

from __future__ import annotations

import os
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from builder.context import Context
from builder.diagnostics.text import as_text
from builder.edition.apply import apply_edition
from builder.model.course import Course
from builder.pipeline import Request, build
from builder.project import open_project
from builder.source.load import load
from tests.conftest import ROOT
from tests.consumers.moodle import Moodle


@pytest.fixture(scope="module")
def moodle() -> Iterator[Moodle]:
    root = os.environ.get("KURSBAU_MOODLE_ROOT")
    if not root or not Path(root, "config.php").is_file():
        pytest.skip("KURSBAU_MOODLE_ROOT names no installed Moodle: nothing is restored")
    found = Moodle(root, os.environ.get("KURSBAU_MOODLE_URL", "http://127.0.0.1:8088"))
    yield found
    found.clear()


@pytest.fixture(scope="session")
def packages(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with every package of the standard edition, built from the checkout as it is."""
    folder = tmp_path_factory.mktemp("consumers")
    for part in ("modules", "editions", "assets"):
        (folder / part).symlink_to(ROOT / part, target_is_directory=True)
    project, _ = open_project(folder)
    assert project is not None
    context = Context(today=date(2026, 10, 1))
    outcome = build(project, context=context, request=Request(), progress=lambda step: None)
    assert not outcome.report.errors, as_text(outcome.report, language="en")
    return project.dist / "standard"


@pytest.fixture(scope="session")
def course() -> Course:
    """The source of those packages: the programme under its standard edition."""
    project, _ = open_project(ROOT)
    assert project is not None
    loaded = load(project, context=Context(today=date(2026, 10, 1)))
    return apply_edition(loaded.course, loaded.editions[0])[0]
