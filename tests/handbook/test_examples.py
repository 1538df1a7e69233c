"""What the handbook shows is right, and what it shows as wrong is told as it says."""

from __future__ import annotations

import shlex
from pathlib import Path

import click
import pytest
from click.testing import CliRunner

from builder.cli import main
from builder.diagnostics import Severity
from builder.diagnostics.describe import severity
from builder.diagnostics.report import Report
from builder.pipeline import check
from builder.project import open_project
from tests.handbook.examples import CONTEXT, Example, examples, write_example_programme

_ALL = examples()


def _check(folder: Path) -> Report:
    project, found = open_project(folder)
    assert project is not None
    assert found == ()
    return check(project, context=CONTEXT)


def _grave(report: Report, file: str = "") -> list[str]:
    return [
        f"{each.span.file}:{each.span.line} {each.code}"
        for each in report.findings
        if severity(each) is not Severity.NOTE and each.span.file.startswith(file)
    ]


def _of(*languages: str) -> list[Example]:
    return [each for each in _ALL if each.language in languages]


def test_the_files_of_the_handbook_make_a_programme_without_a_word_of_complaint(tmp_path: Path) -> None:
    told = _grave(_check(write_example_programme(tmp_path)))
    # The chapter about translations shows one file of a translation; the others fall back, as it says.
    assert [each for each in told if not each.endswith(" translation-missing")] == []
    assert len({each.named for each in _ALL if each.named and not each.language}) >= 12


@pytest.mark.parametrize("example", _of("md", "quiz"), ids=lambda example: example.place)
def test_a_piece_can_be_copied_as_it_stands(example: Example, tmp_path: Path) -> None:
    name = "modules/beispiel/99-stueck.md" if example.language == "md" else "modules/beispiel/99-stueck.quiz.md"
    text = f"# Stück\n\n{example.text}"
    if example.language == "quiz":  # a quiz of free text alone is none
        text += "\n## Noch eine? {#noch-eine}\n\n- (x) ja\n- ( ) nein\n"
    assert _grave(_check(write_example_programme(tmp_path, pieces={name: text})), name) == []


@pytest.mark.parametrize("example", _of("falsch"), ids=lambda example: example.place)
def test_what_is_wrong_is_told_as_the_handbook_says(example: Example, tmp_path: Path) -> None:
    name = "modules/beispiel/99-stueck.md"
    folder = write_example_programme(tmp_path, pieces={name: f"# Stück\n\n{example.text}"})
    assert {each.code for each in _check(folder).findings if each.span.file == name} == {example.named}


@pytest.mark.parametrize("example", _of("befehl"), ids=lambda example: example.place)
def test_commands_exist_with_their_options(example: Example) -> None:
    for line in example.text.splitlines():
        words = shlex.split(line)
        if words[0] == "cd":
            continue
        assert words[0] == "kursbau"
        _parse(main, words[1:])


def _parse(command: click.Command, words: list[str]) -> None:
    """Let click read `words` without running anything; a command or option that it does not know raises."""
    context = click.Context(command)
    if isinstance(command, click.Group):
        name, found, rest = command.resolve_command(context, words)
        assert found is not None, name
        _parse(found, rest)
    else:
        command.make_context(command.name, words, resilient_parsing=False)


def test_every_code_block_is_of_a_known_kind() -> None:
    known = {"", "md", "quiz", "yaml", "befehl", "falsch", "text"}
    assert {each.language for each in _ALL} <= known
    unnamed = [each.place for each in _ALL if not each.language and not each.named]
    assert unnamed == ["handbuch/12-meldungen-verstehen.md:5"]  # what a message looks like


def test_the_first_chapter_leads_from_nothing_to_a_package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    chapter = [each for each in _of("befehl") if each.place.startswith("handbuch/02-")]
    monkeypatch.chdir(tmp_path)
    for line in (line for each in chapter for line in each.text.splitlines()):
        words = shlex.split(line)
        if words[0] == "cd":
            monkeypatch.chdir(words[1])
        elif words[1] != "serve":
            result = CliRunner().invoke(main, words[1:], catch_exceptions=False)
            assert result.exit_code == 0, f"{line}\n{result.output}"
    written = {path.name for path in Path("dist/standard").iterdir()}
    assert {"willkommen-0.1.0.mbz", "willkommen-0.1.0-scorm12.zip", "LIESMICH.html"} <= written
    names = {path.name.partition("-")[2] for path in Path("modules/willkommen").iterdir()}
    assert {"der-erste-satz.md", "am-schalter.scenario.md", "wissenscheck.quiz.md"} <= names
