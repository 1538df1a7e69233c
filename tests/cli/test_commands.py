"""The commands as people type them: output, exit codes, nothing written where there is an error."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from builder.cli import main
from tests.programme import SCAFFOLD, write_programme

BROKEN = {"modules/m/10-a.md": "# A\n\n[weg](#weg)\n", "modules/m/20-b.md": "# B\n\n{x\n"}
WARNING = {"modules/m/10-a.md": "# A\n\nHier sind es 12 %.\n"}


def _run(*arguments: str) -> Result:
    return CliRunner().invoke(main, list(arguments), catch_exceptions=False)


def _snapshot(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_help_names_every_command() -> None:
    shown = _run("--help").output
    assert all(name in shown for name in ("build", "check", "explain", "verify"))


def test_check_of_a_clean_programme_exits_with_0(tmp_path: Path) -> None:
    result = _run("check", "-C", str(write_programme(tmp_path, {})))
    assert (result.exit_code, result.output) == (0, "Alles in Ordnung: keine Fehler, keine Warnungen.\n")


def test_check_with_warnings_only_exits_with_0(tmp_path: Path) -> None:
    result = _run("check", "-C", str(write_programme(tmp_path, WARNING)), "--format", "json")
    told = json.loads(result.output)
    assert (result.exit_code, told["errors"], told["warnings"]) == (0, 0, 1)


def test_check_tells_the_faults_of_all_files_and_exits_with_1(tmp_path: Path) -> None:
    result = _run("check", "-C", str(write_programme(tmp_path, BROKEN)), "--format", "json")
    told = json.loads(result.output)
    assert result.exit_code == 1
    assert {found["file"] for found in told["findings"]} == set(BROKEN)
    assert told["errors"] == sum(found["severity"] == "error" for found in told["findings"]) >= 2


ALLOWED = {"modules/m/10-a.md": '# A {allow=percentage-uncited reason="Rechenbeispiel"}\n\nHier sind es 12 %.\n'}


def test_check_counts_exceptions_and_shows_them_when_asked(tmp_path: Path) -> None:
    folder = str(write_programme(tmp_path, ALLOWED))
    counted = _run("check", "-C", folder).output
    assert counted == "Alles in Ordnung: keine Fehler, keine Warnungen, 1 begründete Ausnahme.\n"
    assert "Rechenbeispiel" in _run("check", "-C", folder, "--silenced").output


def test_a_build_counts_and_records_exceptions(tmp_path: Path) -> None:
    result = _run("build", "-C", str(write_programme(tmp_path, ALLOWED)), "--target", "web")
    assert "1 begründete Ausnahme." in result.output
    record = json.loads((tmp_path / "dist/standard/build.json").read_text(encoding="utf-8"))
    assert [(each["code"], each["reason"]) for each in record["silenced"]] == [("percentage-uncited", "Rechenbeispiel")]


def test_explain_says_whether_there_are_exceptions() -> None:
    assert "{allow=percentage-uncited reason=" in _run("explain", "percentage-uncited").output
    assert "There are no exceptions here." in _run("explain", "link-dead", "--lang", "en").output


@pytest.mark.parametrize("form", ["text", "github", "sarif"])
def test_every_form_names_file_and_line(tmp_path: Path, form: str) -> None:
    result = _run("check", "-C", str(write_programme(tmp_path, BROKEN)), "--format", form, "--lang", "en")
    assert result.exit_code == 1
    assert "modules/m/10-a.md" in result.output


def test_without_a_project_nothing_can_run(tmp_path: Path) -> None:
    for command in ("check", "build"):
        result = _run(command, "-C", str(tmp_path / "nowhere"))
        assert result.exit_code == 2
        assert "Traceback" not in result.output


def test_explain_knows_every_code_and_helps_with_others() -> None:
    known = _run("explain", "link-dead")
    assert known.exit_code == 0
    assert "{" not in known.output
    unknown = _run("explain", "link-ded")
    assert unknown.exit_code == 2
    assert "link-dead" in unknown.output


def test_build_writes_packages_guide_record_and_sums(tmp_path: Path) -> None:
    write_programme(tmp_path, {})
    result = _run("build", "-C", str(tmp_path))
    assert result.exit_code == 0, result.output
    files = _snapshot(tmp_path / "dist" / "standard")
    packages = {f"m-1.0.0-{target}.zip" for target in ("scorm12", "scorm2004", "web")}
    packages |= {"m-1.0.0.mbz", "p-1.0.0.mbz"}
    assert set(files) == packages | {"LIESMICH.html", "build.json", "SHA256SUMS"}
    record = json.loads(files["build.json"])
    assert {each["name"]: each["sha256"] for each in record["files"]} == {
        name: hashlib.sha256(files[name]).hexdigest() for name in packages | {"LIESMICH.html"}
    }
    sums = files["SHA256SUMS"].decode().splitlines()
    assert sums == [f"{each['sha256']}  {each['name']}" for each in record["files"]]
    assert record["inputs"].startswith("sha256:")
    assert b"m-1.0.0-scorm12.zip" in files["LIESMICH.html"]
    assert [path.name for path in (tmp_path / "dist").iterdir()] == ["standard"]


def test_the_guide_names_drafts_and_the_publisher(tmp_path: Path) -> None:
    publisher = "publisher: Beispielinhalt, keine Veröffentlichung\n"
    write_programme(tmp_path, {"modules/curriculum.yaml": SCAFFOLD["modules/curriculum.yaml"] + publisher})
    assert _run("build", "-C", str(tmp_path), "--target", "web").exit_code == 0
    guide = (tmp_path / "dist" / "standard" / "LIESMICH.html").read_text(encoding="utf-8")
    assert "noch nicht von einem Fachgremium freigegeben" in guide
    assert "<p>Herausgabe: Beispielinhalt, keine Veröffentlichung</p>" in guide


def test_a_partial_build_leaves_the_records_whole(tmp_path: Path) -> None:
    write_programme(tmp_path, {})
    assert _run("build", "-C", str(tmp_path)).exit_code == 0
    before = _snapshot(tmp_path / "dist" / "standard")
    assert _run("build", "-C", str(tmp_path), "--target", "web", "--module", "m").exit_code == 0
    assert _snapshot(tmp_path / "dist" / "standard") == before


def test_nothing_is_written_where_there_is_an_error(tmp_path: Path) -> None:
    write_programme(tmp_path, {})
    assert _run("build", "-C", str(tmp_path)).exit_code == 0
    before = _snapshot(tmp_path)
    (tmp_path / "modules/m/10-a.md").write_text(BROKEN["modules/m/10-a.md"], encoding="utf-8")
    result = _run("build", "-C", str(tmp_path))
    assert result.exit_code == 1
    assert "link-dead" in result.output
    after = _snapshot(tmp_path)
    assert {path: data for path, data in after.items() if path.startswith("dist/")} == {
        path: data for path, data in before.items() if path.startswith("dist/")
    }


@pytest.mark.parametrize("option", ["--edition", "--target", "--module"])
def test_an_unknown_name_is_refused_with_the_known_ones(tmp_path: Path, option: str) -> None:
    result = _run("build", "-C", str(write_programme(tmp_path, {})), option, "gibtsnicht")
    assert result.exit_code == 2
    known = {"--edition": "standard", "--target": "scorm12", "--module": "m"}[option]
    assert known in result.output
    assert not (tmp_path / "dist").exists()


def test_editions_are_built_beside_each_other(tmp_path: Path) -> None:
    write_programme(tmp_path, {"editions/stadt/edition.yaml": "id: stadt\nname: Stadt\ntargets: [web]\n"})
    assert _run("build", "-C", str(tmp_path), "--all-editions").exit_code == 0
    assert {path.name for path in (tmp_path / "dist").iterdir()} == {"standard", "stadt"}
    assert {path.name for path in (tmp_path / "dist" / "stadt").glob("*.zip")} == {"m-1.0.0-web.zip"}


def test_a_fault_in_another_edition_does_not_stop_a_build(tmp_path: Path) -> None:
    write_programme(tmp_path, {"editions/stadt/edition.yaml": "id: stadt\nname: Stadt\nfarbe: rot\n"})
    assert _run("check", "-C", str(tmp_path)).exit_code == 1
    assert _run("build", "-C", str(tmp_path)).exit_code == 0
    assert _run("build", "-C", str(tmp_path), "--edition", "stadt").exit_code == 1


def test_what_was_built_verifies(tmp_path: Path) -> None:
    write_programme(tmp_path, {})
    assert _run("build", "-C", str(tmp_path)).exit_code == 0
    packages = sorted(str(path) for path in (tmp_path / "dist" / "standard").glob("*.zip"))
    result = _run("verify", *packages)
    assert (result.exit_code, result.output) == (0, "Alles in Ordnung: keine Fehler, keine Warnungen.\n")


def test_verify_of_a_broken_file_exits_with_1_and_of_none_with_2(tmp_path: Path) -> None:
    broken = tmp_path / "x.zip"
    broken.write_bytes(b"nichts")
    assert _run("verify", str(broken)).exit_code == 1
    assert _run("verify", str(tmp_path / "y.zip")).exit_code == 2


def test_review_writes_a_page_and_says_what_is_not_there(tmp_path: Path) -> None:
    write_programme(tmp_path, {})
    result = _run("review", "m", "-C", str(tmp_path))
    assert result.exit_code == 0, result.output
    assert "dist/standard/m-1.0.0-review.html" in result.output
    assert set(_snapshot(tmp_path / "dist")) == {"standard/m-1.0.0-review.html"}
    for arguments in (("x",), ("m", "--edition", "x"), ("m", "--in", "en")):
        assert _run("review", *arguments, "-C", str(tmp_path)).exit_code == 2
