"""Case files: a title, then input and expectation, each part closed by a line that holds a single dot.

The expectation is the tree (compact.py) and the findings (`! line:column code`). Without tree lines only the findings
are compared. A title that begins with @ asks for the tree with the places of its nodes.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Case:
    """One case; `tree` is None where only findings count."""

    name: str
    text: str
    tree: tuple[str, ...] | None
    findings: tuple[str, ...]

    @property
    def places(self) -> bool:
        return "@" in self.name


def read_cases(folder: Path) -> Iterator[Case]:
    """Yield the cases of every file in the folder, files and cases in order."""
    for path in sorted(folder.glob("*.txt")):
        parts = path.read_text(encoding="utf-8").split("\n.\n")
        assert len(parts) % 3 == 1 and not parts[-1].strip(), f"{path.name}: a part is missing its dot"
        for number in range(0, len(parts) - 1, 3):
            title = parts[number].strip().splitlines()[-1]
            yield _case(f"{path.stem}: {title}", parts[number + 1], parts[number + 2])


def _case(name: str, text: str, expected: str) -> Case:
    lines = [line for line in expected.splitlines() if line.strip()]
    tree = tuple(line for line in lines if not line.startswith("!"))
    return Case(name, text, tree or None, tuple(line for line in lines if line.startswith("!")))
