"""Every code the compiler can report. One file an area; a new code is one entry in its area's table."""

from __future__ import annotations

from functools import cache
from importlib import import_module

from builder.diagnostics.entry import Entry

AREAS = (
    "project",
    "yaml",
    "values",
    "markdown",
    "structure",
    "attributes",
    "blocks",
    "questions",
    "answers",
    "quizzes",
    "scenarios",
    "surveys",
    "translations",
    "editions",
    "rules",
    "wording",
    "sources",
    "exceptions",
    "targets",
    "moodle",
    "moodlexml",
    "packages",
    "manifests",
    "backups",
)


@cache
def entries() -> dict[str, Entry]:
    """Return every entry by its code, in the order of the areas. Two entries with one code are a bug."""
    found: dict[str, Entry] = {}
    for area in AREAS:
        table: tuple[Entry, ...] = import_module(f"builder.diagnostics.catalogue.{area}").ENTRIES
        for entry in table:
            if entry.code in found:
                raise ValueError(f"two entries for {entry.code}")
            found[entry.code] = entry
    return found
