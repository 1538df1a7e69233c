"""Windows, macOS, Linux alike: line ends, byte order marks, normal forms, encodings of a console, forward slashes.

Windows itself is reasoned over with its pure paths and encodings; macOS with decomposed names.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path, PureWindowsPath
from types import SimpleNamespace
from typing import cast
from unicodedata import normalize

import pytest
from click.testing import CliRunner

from builder.cli import main
from builder.source.files import Files
from tests.programme import write_programme

_ROOT = Path(__file__).resolve().parent.parent
_SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 20"/>'
_LESSON = """---
duration: 5
---
# Ämter

Zeile eins,\x20\x20
Zeile zwei: {term}`Größe`.

- eins
- zwei

```
code
  mehr
```

![Bild](media/größe.svg)

::: question Wer? {#wer}
- (x) Ä
  > Ja.
- ( ) Ö
:::
"""
_CURRICULUM = """id: p
title: Prüfung
version: 1.0.0
language: de
modules: [m]
glossary:
  Größe: |
    Eine Zeile.

    Und noch eine.
"""
_FILES = {
    "modules/curriculum.yaml": _CURRICULUM,
    "modules/m/10-a.md": _LESSON,
    "modules/m/20-b.quiz.md": "# Quiz\n\n## Was? {#was}\n\n- [x] eins\n- [ ] zwei\n\n> [!correct] Gut.\n",
    "modules/m/30-c.scenario.md": "# Fall\n\n## A {#a}\n\n- [x](#b)\n  > y\n- [z](#b)\n\n## B {#b ending=good}\n",
    "modules/m/media/größe.svg": _SVG,
    "editions/stadt/edition.yaml": "id: stadt\nname: Stadt Köln\nlogo: lögo.svg\n",
    "editions/stadt/lögo.svg": _SVG,
}
_TEXTS = (".md", ".yaml")


def _with_line_ends(end: str, bom: str = "") -> Callable[[Path], None]:
    def change(folder: Path) -> None:
        for path in folder.rglob("*"):
            if path.suffix in _TEXTS:
                path.write_bytes((bom + path.read_text(encoding="utf-8").replace("\n", end)).encode())

    return change


def _decomposed(folder: Path) -> None:
    """Store every file name as macOS does."""
    for path in sorted(folder.rglob("*"), reverse=True):
        name = normalize("NFD", path.name)
        if name != path.name:
            path.rename(path.with_name(name))


_CHANGES = {
    "CRLF": _with_line_ends("\r\n"),
    "CR": _with_line_ends("\r"),
    "BOM": _with_line_ends("\n", "\ufeff"),
    "BOM and CRLF": _with_line_ends("\r\n", "\ufeff"),
    "NFD": _decomposed,
}


def _run(*arguments: str) -> str:
    result = CliRunner().invoke(main, list(arguments), catch_exceptions=False)
    assert result.exit_code == 0, result.output
    return result.output


def _built(folder: Path) -> dict[str, bytes]:
    """Return the packages by path; the records name the digests of the sources, which differ."""
    _run("build", "-C", str(folder), "--all-editions")
    files = {path.relative_to(folder).as_posix(): path for path in (folder / "dist").rglob("*") if path.is_file()}
    return {
        name: path.read_bytes() for name, path in files.items() if path.suffix not in (".json", "") or "LIES" in name
    }


@pytest.fixture(scope="module")
def plain(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    return _built(write_programme(tmp_path_factory.mktemp("plain"), _FILES))


@pytest.mark.parametrize("change", _CHANGES)
def test_the_same_bytes_from_every_system(change: str, plain: dict[str, bytes], tmp_path: Path) -> None:
    folder = write_programme(tmp_path, _FILES)
    _CHANGES[change](folder)
    assert json.loads(_run("check", "-C", str(folder), "--format", "json"))["errors"] == 0
    built = _built(folder)
    assert {name for name in built if built[name] != plain[name]} == set()
    assert built.keys() == plain.keys()
    assert len(plain) > 10


@pytest.mark.parametrize("change", _CHANGES)
def test_new_files_on_every_system(change: str, tmp_path: Path) -> None:
    folder = write_programme(tmp_path, _FILES)
    _CHANGES[change](folder)
    _run("new", "lesson", "m", "--title", "Neu", "-C", str(folder))
    _run("new", "module", "zwei", "--title", "Zwei", "-C", str(folder))
    assert json.loads(_run("check", "-C", str(folder), "--format", "json"))["errors"] == 0


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("bom", ["", "\ufeff"])
def test_a_fix_keeps_what_it_does_not_mend(end: str, bom: str, tmp_path: Path) -> None:
    folder = write_programme(tmp_path, {})
    path = folder / "modules/m/20-b.quiz.md"
    broken = f"{bom}# Quiz\n\n## Über a\u0308? {{punkte=2}}\n\n- [X ] ja  \n- [ ] nein\t\n".replace("\n", end)
    path.write_bytes(broken.encode())
    _run("check", "-C", str(folder), "--fix", "--yes")
    mended = broken.replace("{punkte=2}", "{#ueber-ae points=2}").replace("[X ]", "[x]")
    assert path.read_bytes() == mended.encode()


@pytest.mark.parametrize("encoding", ["cp1252", "ascii", "latin-1", "cp850"])
@pytest.mark.parametrize("arguments", [("check",), ("check", "--fix"), ("new", "lesson", "m", "--title", "Ünd → 日本")])
def test_a_console_of_any_encoding(encoding: str, arguments: tuple[str, ...], tmp_path: Path) -> None:
    folder = write_programme(tmp_path, {"modules/m/10-a.md": "# A\n\n##„日本“ → 😀\n"})
    command = [sys.executable, "-c", "from builder.cli import main; main()", *arguments, "-C", str(folder)]
    environment = {**os.environ, "PYTHONIOENCODING": encoding, "PYTHONUTF8": "0"}
    done = subprocess.run(command, capture_output=True, env=environment, stdin=subprocess.DEVNULL, check=False)
    assert b"Traceback" not in done.stderr
    assert done.stdout.decode("utf-8")


def test_records_and_messages_have_forward_slashes(tmp_path: Path) -> None:
    folder = write_programme(tmp_path, _FILES)
    _run("build", "-C", str(folder))
    for path in (folder / "dist/standard").iterdir():
        if path.suffix == ".json" or path.name == "SHA256SUMS":
            assert "\\\\" not in path.read_text(encoding="utf-8")
            assert str(tmp_path) not in path.read_text(encoding="utf-8")


def test_a_path_of_windows_is_told_with_forward_slashes() -> None:
    root = PureWindowsPath(r"C:\Kurse\Prüfung der Ämter")
    path = root / "modules" / "m" / normalize("NFD", "größe.svg")
    assert Files.name(cast(Files, SimpleNamespace(root=root)), cast(Path, path)) == "modules/m/größe.svg"


_UNPORTABLE = re.compile(r"os\.(path|sep|linesep|rename|fork)\b|\bfcntl\b|read_text\(\)|write_text\((?!.*encoding)")


def test_our_code_names_encodings_and_no_separators() -> None:
    """Without a named encoding Windows would read and write cp1252."""
    for path in sorted((_ROOT / "builder").rglob("*.py")):
        found = _UNPORTABLE.search(path.read_text(encoding="utf-8"))
        assert found is None, f"{path.relative_to(_ROOT)}: {found}"
