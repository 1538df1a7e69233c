"""Every code the compiler can report. One file an area; a new code is one entry in its area's table."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib import import_module

from builder.diagnostics.entry import Entry

AREAS: Mapping[str, tuple[str, str]] = {
    "project": ("Ordner und Dateien", "Folders and files"),
    "yaml": ("YAML-Dateien lesen", "Reading YAML files"),
    "values": ("Werte in YAML-Dateien", "Values in YAML files"),
    "markdown": ("Text", "Text"),
    "structure": ("Aufbau einer Datei", "The structure of a file"),
    "attributes": ("Angaben in geschweiften Klammern", "Attributes in braces"),
    "blocks": ("Bausteine", "Blocks"),
    "questions": ("Fragen", "Questions"),
    "answers": ("Antworten", "Answers"),
    "quizzes": ("Tests", "Quizzes"),
    "scenarios": ("Fälle", "Cases"),
    "surveys": ("Umfragen", "Surveys"),
    "translations": ("Übersetzungen", "Translations"),
    "editions": ("Editionen und Variablen", "Editions and variables"),
    "rules": ("Der Kurs als Ganzes", "The course as a whole"),
    "wording": ("Wortwahl und Haltung", "Wording and attitude"),
    "sources": ("Quellen und Zahlen", "Sources and figures"),
    "template": ("Was ein Modul enthält", "What a module holds"),
    "measure": ("Wie viel es sein soll", "How much it should be"),
    "exceptions": ("Begründete Ausnahmen", "Exceptions with a reason"),
    "targets": ("Grenzen der Kurspakete", "Limits of the packages"),
    "moodle": ("Was Moodle anders macht", "What Moodle does differently"),
    "moodlexml": ("Fragen als Moodle-XML", "Questions as Moodle XML"),
    "packages": ("Fertige Pakete: Dateien", "Finished packages: files"),
    "manifests": ("Fertige Pakete: SCORM-Manifest", "Finished packages: SCORM manifest"),
    "backups": ("Fertige Pakete: Moodle-Sicherung", "Finished packages: Moodle backup"),
}
"""Each area's module and what it is about, in German and English."""


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
