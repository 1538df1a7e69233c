"""The target in a build: names, the programme's own package, and the choice on the command line."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

from click.testing import CliRunner

from builder.cli import main
from tests.programme import write_programme


def _kinds(path: Path) -> set[str]:
    with zipfile.ZipFile(io.BytesIO(path.read_bytes())) as archive:
        names = [name for name in archive.namelist() if name.startswith("activities/")]
    return {name.split("/")[1].partition("_")[0] for name in names}


def _build(folder: Path, *options: str) -> None:
    result = CliRunner().invoke(main, ["build", "-C", str(folder), "--target", "mbz", *options])
    assert result.exit_code == 0, result.output


def test_a_module_and_the_programme(tmp_path: Path) -> None:
    _build(write_programme(tmp_path, {}))
    place = tmp_path / "dist" / "standard"
    assert sorted(path.name for path in place.glob("*.mbz")) == ["m-1.0.0.mbz", "p-1.0.0.mbz"]
    assert _kinds(place / "m-1.0.0.mbz") == {"page"}


def test_one_module_alone_makes_no_programme(tmp_path: Path) -> None:
    second = {
        "modules/n/module.yaml": "id: n\ntitle: N\nversion: 1.0.0\nlanguage: de\n",
        "modules/n/10-a.md": "# A\n\nX.\n",
    }
    curriculum = "id: p\ntitle: P\nversion: 1.0.0\nlanguage: de\nmodules: [m, n]\n"
    _build(write_programme(tmp_path, second | {"modules/curriculum.yaml": curriculum}), "--module", "n")
    assert [path.name for path in (tmp_path / "dist" / "standard").glob("*.mbz")] == ["n-1.0.0.mbz"]


def test_packages_instead_of_pages(tmp_path: Path) -> None:
    _build(write_programme(tmp_path, {}), "--moodle", "scorm")
    assert _kinds(tmp_path / "dist" / "standard" / "m-1.0.0.mbz") == {"page", "scorm"}
