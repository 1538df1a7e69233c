"""Writes small programmes from case files: a title, `--- path` sections, and what is expected."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

_SECTION = re.compile(r"^--- (.+)\n", re.MULTILINE)

SCAFFOLD = {
    "modules/curriculum.yaml": "id: p\ntitle: P\nversion: 1.0.0\nlanguage: de\nmodules: [m]\n",
    "modules/m/module.yaml": "id: m\ntitle: M\nversion: 1.0.0\nlanguage: de\n",
    "modules/m/10-a.md": "# A\n\nEin Satz.\n",
}


@dataclass(frozen=True, slots=True)
class Case:
    """A programme in files by path, and the findings expected of it, each `path:line:column code`.

    `silenced` are those that the programme's authors give a reason for.
    """

    title: str
    files: dict[str, str]
    expected: list[str]
    silenced: list[str]


def read_case(path: Path) -> Case:
    """Return the case in the file at `path`. Files that it does not name are the scaffold's."""
    title, *parts = _SECTION.split(path.read_text(encoding="utf-8"))
    sections = dict(zip(parts[::2], parts[1::2], strict=True))
    expected, silenced = _lines(sections.pop("expect")), _lines(sections.pop("silenced", ""))
    return Case(title.strip(), sections, expected, silenced)


def _lines(section: str) -> list[str]:
    return section.split("\n")[:-1] if section.strip() else []


def write_programme(folder: Path, files: dict[str, str]) -> Path:
    """Write the scaffold with `files` over it into `folder` and return it. A file whose text is empty is left out."""
    for name, text in (SCAFFOLD | files).items():
        if text:
            path = folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8", newline="")
    return folder
