"""`kursbau new`: what it makes checks clean and builds; nothing is overwritten; at a terminal it asks."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from builder.cli import main
from tests.programme import write_programme

CURRICULUM = """id: p
title: P
version: 1.0.0
language: de
modules: [m]
variables:
  contacts.agg.name: {label: Beschwerdestelle, default: Ihre Stelle, required: yes}
  contacts.agg.email: {label: E-Mail, default: x@y.example}
  contacts.hr.name: {label: Personalamt, default: Ihr Personalamt}
  land: {label: "Bundesland: welches", required: yes}
"""


def _run(*arguments: str) -> Result:
    return CliRunner().invoke(main, list(arguments), catch_exceptions=False)


def _clean(folder: Path) -> bool:
    told = json.loads(_run("check", "-C", str(folder), "--format", "json").output)
    assert [each["code"] for each in told["findings"] if each["severity"] != "note"] == []
    return bool(told["errors"] == told["warnings"] == 0)


def _texts(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


class _Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def _at_a_terminal(monkeypatch: pytest.MonkeyPatch, answers: str, *arguments: str) -> None:
    monkeypatch.setattr(sys, "stdin", _Terminal(answers))
    main(["new", *arguments], standalone_mode=False)


def test_a_programme_from_nothing_to_packages(tmp_path: Path) -> None:
    folder = tmp_path / "Prüfung der Ämter"
    assert _run("new", "programme", str(folder)).exit_code == 0
    assert _clean(folder)
    here = ("-C", str(folder))
    for arguments in (
        ("module", "willkommen", "--title", "Willkommen am Schalter"),
        ("lesson", "willkommen", "--title", "Der erste Satz"),
        ("lesson", "willkommen", "--title", "Der zweite Satz"),
        ("scenario", "willkommen", "--title", "Am Schalter"),
        ("scenario", "willkommen", "--title", "Am Telefon"),
        ("quiz", "willkommen", "--title", "Wissenscheck"),
        ("survey", "willkommen"),
        ("edition", "musterstadt", "--name", "Stadt Musterstadt"),
    ):
        result = _run("new", *arguments, *here)
        assert result.exit_code == 0, result.output
        assert _clean(folder)
    names = sorted(path.name for path in (folder / "modules/willkommen").iterdir())
    assert names == [
        "10-ankommen.md", "20-der-erste-satz.md", "30-der-zweite-satz.md", "40-am-schalter.scenario.md",
        "50-am-telefon.scenario.md", "60-wissenscheck.quiz.md", "70-rueckblick.survey.md", "module.yaml",
    ]  # fmt: skip
    assert _run("build", *here, "--all-editions").exit_code == 0
    assert (folder / "dist/musterstadt/willkommen-0.1.0.mbz").is_file()
    assert "[einstieg, willkommen]" in (folder / "modules/curriculum.yaml").read_text(encoding="utf-8")


def test_it_says_what_comes_next(tmp_path: Path) -> None:
    output = _run("new", "lesson", "m", "--title", "Neu", "-C", str(write_programme(tmp_path, {}))).output
    assert "modules/m/20-neu.md" in output
    assert "kursbau serve" in output


def test_a_quiz_asks_for_every_objective(tmp_path: Path) -> None:
    objectives = "".join(f"  ziel-{n}: Ein Satz.\n" for n in range(4))
    text = f"id: m\ntitle: M\nversion: 1.0.0\nlanguage: de\nstatus: pilot\nobjectives:\n{objectives}"
    folder = write_programme(tmp_path, {"modules/m/module.yaml": text})
    assert _run("new", "quiz", "m", "-C", str(folder)).exit_code == 0
    assert _clean(folder)
    assert (folder / "modules/m/20-wissenscheck.quiz.md").read_text(encoding="utf-8").count("objective=ziel-") == 4


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("module", "m", "--title", "M"), "„m“ gibt es schon"),
        (("module", "con", "--title", "M"), "Windows"),
        (("module", "Größe", "--title", "M"), "groesse"),
        (("module",), "--title"),
        (("module", "--title", "???"), "--id"),
        (("lesson", "x", "--title", "A"), "Bekannt sind: m"),
        (("lesson", "m", "--title", "A"), "10-a.md"),
        (("edition",), "--name"),
        (("edition", "standard", "--name", "S"), "Vorgabe"),
        (("edition", "stadt", "--name", "S"), "„stadt“ gibt es schon"),
        (("edition", "neu", "--name", "S", "--value", "x"), "NAME=WERT"),
        (("edition", "neu", "--name", "S", "--value", "x=y"), "contacts.agg.name"),
        (("edition", "neu", "--name", "S"), "contacts.agg.name, land"),
    ],
)
def test_a_refusal_says_why_and_changes_nothing(tmp_path: Path, arguments: tuple[str, ...], words: str) -> None:
    edition = "id: stadt\nname: S\ncontacts: {agg: {name: A}}\nvariables: {land: L}\n"
    folder = write_programme(tmp_path, {"editions/stadt/edition.yaml": edition, "modules/curriculum.yaml": CURRICULUM})
    before = _texts(folder)
    result = _run("new", *arguments, "-C", str(folder))
    assert result.exit_code == 2
    assert words in result.output
    assert _texts(folder) == before


def test_a_folder_with_something_in_it_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "da").mkdir()
    (tmp_path / "da/brief.txt").write_text("x", encoding="utf-8")
    result = _run("new", "programme", str(tmp_path / "da"))
    assert result.exit_code == 2
    assert list(_texts(tmp_path)) == ["da/brief.txt"]
    (tmp_path / "leer").mkdir()
    assert _run("new", "programme", str(tmp_path / "leer")).exit_code == 0


def test_a_file_in_the_way_is_left_alone(tmp_path: Path) -> None:
    folder = write_programme(tmp_path, {".vscode/settings.json": "{}"})
    result = _run("new", "editor", "-C", str(folder))
    assert result.exit_code == 2
    assert ".vscode/settings.json" in result.output
    assert (folder / ".vscode/settings.json").read_text(encoding="utf-8") == "{}"
    assert not (folder / ".vscode/tasks.json").exists()


def test_an_edition_has_what_it_must_and_shows_what_it_may(tmp_path: Path) -> None:
    lesson = "# A\n\n{{ contacts.agg.name }} {{ contacts.agg.email }} {{ contacts.hr.name }} {{ land }}\n"
    folder = write_programme(tmp_path, {"modules/curriculum.yaml": CURRICULUM, "modules/m/10-a.md": lesson})
    values = ("--value", "contacts.agg.name=Stelle: 1", "--value", "land=Hessen")
    assert _run("new", "edition", "--name", "Große Stadt", *values, "-C", str(folder)).exit_code == 0
    text = (folder / "editions/grosse-stadt/edition.yaml").read_text(encoding="utf-8")
    assert '    name: "Stelle: 1"   # Beschwerdestelle\n    # email: "x@y.example"   # E-Mail\n' in text
    assert "  # hr:\n    # name: Ihr Personalamt   # Personalamt\n" in text
    assert "variables:\n  land: Hessen   # Bundesland: welches\n" in text
    assert _clean(folder)


def test_at_a_terminal_it_asks(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = write_programme(
        tmp_path,
        {"modules/curriculum.yaml": CURRICULUM},
    )
    here = ("-C", str(folder))
    _at_a_terminal(monkeypatch, "\nErster Tag\n\n", "module", *here)
    assert (folder / "modules/erster-tag/module.yaml").is_file()
    _at_a_terminal(monkeypatch, "m\nZweite Lektion\n", "lesson", *here)
    assert (folder / "modules/m/20-zweite-lektion.md").is_file()
    _at_a_terminal(monkeypatch, "Stadt\nmeine-stadt\nDie Stelle\nHessen\n", "edition", *here)
    assert (folder / "editions/meine-stadt/edition.yaml").is_file()
    assert _clean(folder)


@pytest.mark.parametrize("answers", ["", "Titel\n"])
def test_breaking_off_makes_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, answers: str) -> None:
    folder = write_programme(tmp_path, {})
    before = _texts(folder)
    with pytest.raises(SystemExit):
        _at_a_terminal(monkeypatch, answers, "module", "-C", str(folder))
    assert _texts(folder) == before


def test_a_curriculum_of_windows_stays_one(tmp_path: Path) -> None:
    folder = write_programme(tmp_path, {})
    path = folder / "modules/curriculum.yaml"
    path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes().replace(b"\n", b"\r\n") + b"# Ende\r\n")
    assert _run("new", "module", "neu", "--title", "Neu", "-C", str(folder)).exit_code == 0
    data = path.read_bytes()
    assert data.startswith(b"\xef\xbb\xbfid: p\r\n")
    assert data.endswith(b"modules: [m, neu]\r\n# Ende\r\n")
    assert _clean(folder)


def test_a_title_keeps_its_letters_under_a_locale_of_ascii(tmp_path: Path) -> None:
    place = tmp_path / "Übung"
    command = [sys.executable, "-c", "from builder.cli import main; main()"]
    command += ["new", "programme", str(place), "--title", "Grüße – „hier“"]
    bare = os.environ | {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
    subprocess.run(command, env=bare, check=True, capture_output=True)
    written = (place / "modules" / "curriculum.yaml").read_text("utf-8")
    assert 'title: "Grüße – „hier“"\n' in written
    assert "id: uebung " in written
