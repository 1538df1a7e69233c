"""Writes this repository's .vscode/ anew: `make schemas`."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

from builder.context import Context
from builder.new.editor import editor_files
from builder.project import Project
from builder.source.load import load

ROOT = Path(__file__).resolve().parent.parent.parent


def repository_files() -> list[tuple[str, str]]:
    """Return the files: schemas from assets/schemas, words from the glossary."""
    glossary = load(Project(ROOT), context=Context(date(2026, 1, 1))).course.programme.glossary
    words = {word for entry in glossary for word in re.findall(r"[^\W\d_]{4,}", entry.term)}
    command = "${workspaceFolder}/.venv/bin/kursbau"
    return editor_files(command=command, schemas="assets/schemas", words=words)


def main() -> None:
    for name, text in repository_files():
        (ROOT / name).parent.mkdir(exist_ok=True)
        (ROOT / name).write_text(text, encoding="utf-8", newline="")


if __name__ == "__main__":
    main()
