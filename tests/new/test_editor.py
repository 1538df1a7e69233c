"""builder/new/editor.py: the matchers find what `check` really prints, the snippets are FORMAT, the words are known."""

from __future__ import annotations

import json
import re
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from builder.cli import main
from builder.diagnostics import Severity
from builder.model.metadata import Status
from builder.new.editor import editor_files
from builder.source.assemble import read_content
from builder.source.assemble.fences import KEYWORDS, WORDS
from builder.source.frontmatter import Kind
from tests.new.renew_vscode import ROOT, repository_files
from tests.programme import read_case, write_programme

_FILES = dict(editor_files())
_CASES = ROOT / "tests" / "cases"
_LEVEL = {"error": Severity.ERROR, "warning": Severity.WARNING, "info": Severity.NOTE}


def _matchers() -> list[dict[str, Any]]:
    tasks: dict[str, Any] = json.loads(_FILES[".vscode/tasks.json"])
    return list(tasks["tasks"][0]["problemMatcher"])


def _matched(output: str) -> set[tuple[str, int, int, str, str, str]]:
    """Return what VS Code would list: every pattern on consecutive lines, as its multi-line matchers do."""
    lines, found = output.splitlines(), set()
    for matcher in _matchers():
        place, message = matcher["pattern"]
        for index, line in enumerate(lines[:-1]):
            here, said = re.search(place["regexp"], line), re.search(message["regexp"], lines[index + 1])
            if here and said:
                row, column = (int(here[place[key]]) if key in place else 1 for key in ("line", "column"))
                code, text = here[place["code"]], said[message["message"]]
                found.add((here[place["file"]], row, column, _LEVEL[matcher["severity"]].value, code, text))
    return found


def _told(folder: Path, language: str) -> set[tuple[str, int, int, str, str, str]]:
    output = CliRunner().invoke(main, ["check", "-C", str(folder), "--format", "json", "--lang", language]).output
    keys = ("file", "line", "column", "severity", "code", "message")
    return {tuple(each[key] for key in keys) for each in json.loads(output)["findings"]}


@pytest.mark.parametrize("language", ["de", "en"])
@pytest.mark.parametrize("case", ["project/module-values", "format/media-unused", "rules/link-dead", "editions/local"])
def test_the_matchers_find_every_finding(tmp_path: Path, case: str, language: str) -> None:
    folder = write_programme(tmp_path, read_case(_CASES / f"{case}.txt").files)
    output = CliRunner().invoke(main, ["check", "-C", str(folder), "--lang", language]).output
    told = _told(folder, language)
    assert told
    shown = {each for each in told if each[3] != Severity.NOTE or each in _matched(output)}
    assert _matched(output) == shown


def _filled(body: list[str]) -> str:
    text = "\n".join(body) + "\n"
    text = re.sub(r"\$\{\d+\|([^,|]*)[^}]*\|\}", r"\1", text)
    return re.sub(r"\$\{\d+:([^{}]*)\}", r"\1", text)


_SNIPPETS: dict[str, Any] = json.loads(_FILES[".vscode/kursbau.code-snippets"])


@pytest.mark.parametrize("name", _SNIPPETS)
def test_a_snippet_is_right_as_it_stands(name: str) -> None:
    body = _filled(_SNIPPETS[name]["body"])
    kind = {"Szene": Kind.SCENARIO, "Ende eines Falls": Kind.SCENARIO, "Skala": Kind.SURVEY}.get(name, Kind.LESSON)
    assert "${" not in body
    around = {"Einfache Sprache": "Ein Satz.\n\n", "Szene": "", "Skala": ""}.get(name, "Text.\n\n")
    ends = "\n## A {#ziel ending=good}\n\n## B {#anderes-ziel ending=poor}\n" if name == "Szene" else ""
    start = "## A {#a}\n\n- [x](#kennung)\n  > y\n- [z](#kennung)\n  > y\n\n" if name == "Ende eines Falls" else around
    text = f"# T\n\n{start}{body}{ends}"
    found = read_content(text, file="f", id="x", kind=kind, status=Status.PILOT, pass_mark=Decimal(80))[1]
    assert found == ()


def test_every_block_has_a_snippet_and_is_spelled_right() -> None:
    words: list[str] = json.loads(_FILES[".vscode/settings.json"])["cSpell.words"]
    assert set(WORDS) <= set(words)
    opened = {line.split()[1] for each in _SNIPPETS.values() for line in each["body"] if line.startswith("::: ")}
    assert opened == set(KEYWORDS)


def test_the_repository_is_set_up_the_same_way() -> None:
    """But for the glossary's words, which may wait for the next `make schemas`."""
    for name, text in repository_files():
        there, wanted = json.loads((ROOT / name).read_text(encoding="utf-8")), json.loads(text)
        assert set(there.pop("cSpell.words", WORDS)) >= set(WORDS)
        wanted.pop("cSpell.words", None)
        assert there == wanted, "run `make schemas`"
