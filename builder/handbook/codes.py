"""Every code of the catalogue, by area, as the handbook's pages of messages show it."""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module

from builder.diagnostics.catalogue import AREAS
from builder.diagnostics.describe import general
from builder.diagnostics.entry import Advice, Entry
from builder.diagnostics.text import severity_name


@dataclass(frozen=True, slots=True)
class Code:
    """A code in words: how much it weighs, what it says, how to mend it.

    `advice` is what a didactic rule teaches, else None; `switched`: it holds where a programme asks for it only.
    """

    code: str
    severity: str
    message: str
    help: str
    advice: Advice | None
    switched: bool


@dataclass(frozen=True, slots=True)
class Area:
    """The codes about one kind of thing; `id` for an address, `title` for readers."""

    id: str
    title: str
    codes: tuple[Code, ...]


def areas(language: str) -> tuple[Area, ...]:
    """Return every area of the catalogue in its order, in `language` ("de" or "en")."""
    found = []
    for area, titles in AREAS.items():
        table: tuple[Entry, ...] = import_module(f"builder.diagnostics.catalogue.{area}").ENTRIES
        codes = tuple(sorted((_code(entry, language) for entry in table), key=lambda code: code.code))
        found.append(Area(area.replace("_", "-"), titles[1 if language == "en" else 0], codes))
    return tuple(found)


def _code(entry: Entry, language: str) -> Code:
    text = general(entry, language=language)
    weight = severity_name(entry.severity, language)
    return Code(entry.code, weight, text.message, text.help, entry.advice(language), entry.switch is not None)
