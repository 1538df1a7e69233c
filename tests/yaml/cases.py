"""Case files of broken YAML: a title, the text, then what is found (`! line:column code`) and read (`key = JSON`)."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

_FOLDER = Path(__file__).resolve().parent.parent / "cases" / "yaml"


@dataclass(frozen=True, slots=True)
class Case:
    title: str
    text: str
    expected: tuple[str, ...]


def read_cases(name: str) -> list[Case]:
    """Return the cases of the file `name`; its parts are closed by lines that hold a single dot."""
    parts: list[list[str]] = [[]]
    for line in (_FOLDER / name).read_text("utf-8").splitlines():
        if line == ".":
            parts.append([])
        else:
            parts[-1].append(line)
    triples = zip(parts[0::3], parts[1::3], parts[2::3], strict=False)
    return [Case(title[0], "\n".join(text) + "\n", tuple(expected)) for title, text, expected in triples]
