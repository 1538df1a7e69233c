"""`kursbau check --fix`: the diff first, nothing written without consent, what is left in the end."""

from __future__ import annotations

import io
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from builder.cli import main
from tests.programme import write_programme

BROKEN = "\ufeff# A\r\n\r\n#### B\r\n\r\n– eins\r\n– zwei [weg](#weg)\r\n"
MENDED = "\ufeff# A\r\n\r\n## B\r\n\r\n- eins\r\n- zwei [weg](#weg)\r\n"
NAME = "modules/m/10-a.md"


def _run(*arguments: str) -> Result:
    return CliRunner().invoke(main, list(arguments), catch_exceptions=False)


def _programme(folder: Path) -> Path:
    return write_programme(folder, {NAME: BROKEN})


class _Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def _at_a_terminal(monkeypatch: pytest.MonkeyPatch, folder: Path, answer: str) -> int | str | None:
    monkeypatch.setattr(sys, "stdin", _Terminal(answer))
    with pytest.raises(SystemExit) as ended:
        main(["check", "-C", str(folder), "--fix"], standalone_mode=False)
    return ended.value.code


def test_without_a_terminal_the_diff_is_shown_and_nothing_written(tmp_path: Path) -> None:
    folder = _programme(tmp_path)
    result = _run("check", "-C", str(folder), "--fix")
    assert result.exit_code == 1
    assert "-#### B\n+## B\n" in result.output
    assert "heading-order" in result.output
    assert "--fix --yes" in result.output
    assert (folder / NAME).read_bytes() == BROKEN.encode()


def test_yes_writes_and_tells_what_is_left(tmp_path: Path) -> None:
    folder = _programme(tmp_path)
    result = _run("check", "-C", str(folder), "--fix", "--yes")
    assert (folder / NAME).read_bytes() == MENDED.encode()
    assert result.exit_code == 1
    left = result.output.partition("Was übrig bleibt:")[2]
    assert "link-dead" in left
    assert "heading-order" not in left
    assert {path.name for path in (folder / "modules/m").iterdir()} == {"10-a.md", "module.yaml"}
    again = _run("check", "-C", str(folder), "--fix", "--yes")
    assert again.output.startswith("Nichts davon lässt sich sicher von selbst beheben.")


@pytest.mark.parametrize(("answer", "written"), [("j\n", MENDED), ("n\n", BROKEN), ("\n", BROKEN), ("", BROKEN)])
def test_at_a_terminal_it_asks(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, answer: str, written: str) -> None:
    folder = _programme(tmp_path)
    assert _at_a_terminal(monkeypatch, folder, answer) == 1
    assert (folder / NAME).read_bytes() == written.encode()


def test_a_sound_programme_needs_nothing(tmp_path: Path) -> None:
    result = _run("check", "-C", str(write_programme(tmp_path, {})), "--fix", "--yes")
    assert (result.exit_code, result.output) == (0, "Alles in Ordnung: keine Fehler, keine Warnungen.\n")


@pytest.mark.parametrize("options", [("--yes",), ("--fix", "--watch"), ("--fix", "--format", "json")])
def test_what_does_not_go_together_is_refused(tmp_path: Path, options: tuple[str, ...]) -> None:
    assert _run("check", "-C", str(_programme(tmp_path)), *options).exit_code == 2


def test_a_file_stored_under_a_decomposed_name_is_mended_there(tmp_path: Path) -> None:
    folder = write_programme(tmp_path, {"modules/m/20-u\u0308.md": "# B\n\n##C\n\nx\n"})
    _run("check", "-C", str(folder), "--fix", "--yes")
    assert (folder / "modules/m/20-u\u0308.md").read_text(encoding="utf-8") == "# B\n\n## C\n\nx\n"
    assert not (folder / "modules/m/20-ü.md").exists()
