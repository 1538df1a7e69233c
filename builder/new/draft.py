"""What a command makes: files that are not there yet, and one that gets a line more."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Changed:
    """A file that exists, as it is and as it is to be."""

    name: str
    before: bytes
    after: bytes


@dataclass(frozen=True, slots=True)
class Draft:
    """`files` by name, relative to the project, with forward slashes; `first` is the one to open."""

    files: tuple[tuple[str, str], ...]
    first: str
    changed: Changed | None = None


@dataclass(frozen=True, slots=True)
class Refused:
    """Why nothing can be made: a key of builder/words/new.py, and the facts that its words name."""

    key: str
    facts: tuple[tuple[str, str], ...] = ()


def refused(key: str, **facts: str) -> Refused:
    """Return the refusal `key` with its facts."""
    return Refused(key, tuple(facts.items()))
