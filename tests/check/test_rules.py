"""Each rule by its case files: a small programme, and every finding expected of it with line and column."""

from __future__ import annotations

import codecs
from datetime import date
from pathlib import Path

import pytest

from builder.check import RULES
from builder.check.slurs import _is_listed
from builder.context import Context
from builder.diagnostics.catalogue import entries
from builder.diagnostics.describe import describe
from builder.pipeline import check
from builder.project import open_project
from tests.programme import read_case, write_programme

CASES = sorted((Path(__file__).parent.parent / "cases" / "rules").glob("*.txt"))
TODAY = date(2026, 11, 23)


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_case(path: Path, tmp_path: Path) -> None:
    case = read_case(path)
    project, findings = open_project(write_programme(tmp_path, case.files))
    assert project is not None
    assert findings == ()
    told = check(project, context=Context(TODAY))
    assert [f"{found.span} {found.code}" for found in told.findings] == case.expected, case.title
    silenced = [each.finding for each in told.silenced]
    assert [f"{found.span} {found.code}" for found in silenced] == case.silenced, case.title
    for found in (*told.findings, *silenced):
        for language in ("de", "en"):
            describe(found, language=language)


def test_a_large_picture_is_told(tmp_path: Path) -> None:
    files = {"modules/m/10-a.md": "# A\n\n![Bild](media/gross.png)\n"}
    write_programme(tmp_path, files)
    (tmp_path / "modules/m/media").mkdir()
    (tmp_path / "modules/m/media/gross.png").write_bytes(bytes(1_000_001))
    project, _ = open_project(tmp_path)
    assert project is not None
    told = check(project, context=Context(TODAY))
    assert ("media-large", "modules/m/media/gross.png") in [(found.code, found.span.file) for found in told.findings]


@pytest.mark.parametrize("text", ["{word}", "„{word}“", "des {word}s", "ein {word}wort"])
def test_an_insult_is_told_and_not_repeated(text: str, tmp_path: Path) -> None:
    word = codecs.decode("Mvtrhare", "rot13")
    allowed = '::: note {allow=slur-quoted reason="Titel einer Quelle"}\n' + word + "\n:::\n"
    files = {"modules/m/10-a.md": f"# A\n\nJemand sagt: {text.format(word=word)}.\n\n{allowed}"}
    project, _ = open_project(write_programme(tmp_path, files))
    assert project is not None
    told = check(project, context=Context(TODAY))
    assert [(found.code, found.span.line) for found in told.findings] == [("slur-quoted", 3)]
    assert [each.finding.span.line for each in told.silenced] == [6]
    assert word not in "".join(describe(told.findings[0]).message)


def test_harmless_words_are_no_insults() -> None:
    words = "Niger Nigeria negieren Mohrrübe Kanarienvogel Bimsstein Zigarre N-Wort Schlitz Polka Italien"
    assert not any(map(_is_listed, words.split()))


def test_every_rule_has_a_case_that_finds_it() -> None:
    expected = {line.partition(" ")[2] for path in CASES for line in read_case(path).expected}
    assert {rule.code for rule in RULES} <= expected | {"media-large", "slur-quoted"}


def test_every_rule_has_an_entry() -> None:
    assert {rule.code for rule in RULES} <= set(entries())
