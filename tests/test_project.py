"""builder/project.py"""

from __future__ import annotations

from pathlib import Path

from builder.project import open_project
from tests.programme import write_programme


def test_a_project_without_settings(tmp_path: Path) -> None:
    project, found = open_project(write_programme(tmp_path, {}))
    assert project is not None
    assert found == ()
    assert (project.modules, project.dist) == (tmp_path / "modules", tmp_path / "dist")
    assert (project.schemas, project.language) == (None, "de")


def test_settings(tmp_path: Path) -> None:
    (tmp_path / "xsd").mkdir()
    project, found = open_project(write_programme(tmp_path, {"kursbau.yaml": "schemas: xsd\nlanguage: en\n"}))
    assert project is not None
    assert found == ()
    assert (project.schemas, project.language) == (tmp_path / "xsd", "en")


def test_wrong_settings(tmp_path: Path) -> None:
    text = "schemas: fehlt\nlanguage: fr\nschema: x\n"
    project, found = open_project(write_programme(tmp_path, {"kursbau.yaml": text}))
    assert project is not None
    assert project.schemas is None
    assert sorted((each.span.line, each.code) for each in found) == [
        (1, "schemas-folder-missing"),
        (2, "value-unknown"),
        (3, "key-unknown"),
    ]


def test_no_project(tmp_path: Path) -> None:
    project, found = open_project(tmp_path)
    assert project is None
    assert [each.code for each in found] == ["modules-folder-missing"]
    project, found = open_project(tmp_path / "fehlt")
    assert project is None
    assert [each.code for each in found] == ["project-folder-missing"]


def test_settings_that_are_a_folder(tmp_path: Path) -> None:
    write_programme(tmp_path, {})
    (tmp_path / "kursbau.yaml").mkdir()
    project, found = open_project(tmp_path)
    assert project is not None
    assert [each.code for each in found] == ["file-unreadable"]
