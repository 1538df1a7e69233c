"""Control documents: in the package where a folder with them is configured, as published."""

from __future__ import annotations

import zipfile
from datetime import date
from pathlib import Path

from builder.context import Context
from builder.package.control import control_documents
from builder.pipeline import Request, build
from builder.project import open_project
from tests.programme import write_programme


def test_originals_go_before_mended_files_and_the_driver_stays_out(tmp_path: Path) -> None:
    home = tmp_path / "scorm12"
    (home / "common").mkdir(parents=True)
    for name in ("driver.xsd", "b.xsd", "b.xsd.orig", "a.dtd", "common/c.xsd", "notes.txt"):
        (home / name).write_text(name)
    parts = control_documents(tmp_path, ("scorm12",), read=Path.read_bytes)
    assert [(part.path, part.data) for part in parts] == [
        ("a.dtd", b"a.dtd"),
        ("b.xsd", b"b.xsd.orig"),
        ("common/c.xsd", b"common/c.xsd"),
    ]


def test_a_project_with_schemas_packs_them_and_is_valid(tmp_path: Path, reference: Path) -> None:
    write_programme(tmp_path, {"kursbau.yaml": f"schemas: '{(reference / 'xsd').as_posix()}'\n"})
    project, found = open_project(tmp_path)
    assert project is not None
    assert found == ()
    outcome = build(project, context=Context(date(2026, 11, 23)), request=Request(), progress=lambda _: None)
    assert outcome.report.findings == ()
    packed = {}
    for target in ("scorm12", "scorm2004", "web"):
        with zipfile.ZipFile(tmp_path / "dist" / "standard" / f"m-1.0.0-{target}.zip") as archive:
            packed[target] = {name for name in archive.namelist() if name.endswith((".xsd", ".dtd"))}
    assert {"imscp_rootv1p1p2.xsd", "adlcp_rootv1p2.xsd", "imsmd_rootv1p2p1.xsd", "ims_xml.xsd"} <= packed["scorm12"]
    assert {"imscp_v1p1.xsd", "adlcp_v1p3.xsd", "imsss_v1p0.xsd", "lom.xsd", "vocab/strict.xsd"} <= packed["scorm2004"]
    assert packed["web"] == set()
