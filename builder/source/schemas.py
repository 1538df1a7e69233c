"""JSON Schemas (draft 7) for editors: every YAML file and front matter, out of the tables that the readers go by."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from builder.diagnostics.catalogue import entries
from builder.diagnostics.describe import general
from builder.project import SETTINGS, SETTINGS_TABLE
from builder.source.curriculum import CURRICULUM
from builder.source.edition_yaml import EDITION
from builder.source.frontmatter import TABLES, Kind
from builder.source.module_yaml import MODULE, TRANSLATION
from builder.source.registers import FACT, RECOMMENDATION
from builder.yaml.reader import Schema
from builder.yaml.schema import keyed, record

_DRAFT = "http://json-schema.org/draft-07/schema#"
_KINDS = {
    Kind.LESSON: "einer Lektion",
    Kind.SCENARIO: "eines Falls",
    Kind.QUIZ: "eines Quiz",
    Kind.SURVEY: "einer Umfrage",
}


@dataclass(frozen=True, slots=True)
class Described:
    """A kind of YAML file: its `name` among the schemas, which `files` it is (globs; none: a front matter)."""

    name: str
    files: tuple[str, ...]
    title: str
    schema: Schema

    def document(self) -> dict[str, object]:
        """Return the schema as a document of its own."""
        told = _published(self.schema)
        assert isinstance(told, dict)
        return {"$schema": _DRAFT, "title": self.title, **told}


def described() -> tuple[Described, ...]:
    """Return every kind of YAML file, in the order of FORMAT 1."""
    files = (
        Described("kursbau", (SETTINGS,), "Einstellungen des Projekts", record(SETTINGS_TABLE)),
        Described("curriculum", ("modules/curriculum.yaml",), "Das Programm", record(CURRICULUM)),
        Described("facts", ("modules/facts.yaml",), "Fakten, die der Kurs nennen darf", keyed(record(FACT))),
        Described(
            "recommendations", ("modules/recommendations.yaml",), "Handlungsempfehlungen", keyed(record(RECOMMENDATION))
        ),
        Described("module", ("modules/*/module.yaml",), "Ein Modul", record(MODULE)),
        Described("translation", ("modules/*/i18n/*/module.yaml",), "Ein übersetztes Modul", record(TRANSLATION)),
        Described("edition", ("editions/*/edition.yaml",), "Die Edition einer Kommune", record(EDITION)),
    )
    fronts = (Described(kind, (), f"Vorspann {_KINDS[kind]}", record(table)) for kind, table in TABLES.items())
    return (*files, *fronts)


def _published(schema: object) -> object:
    """Return `schema` with the catalogue's words where it names a code; VS Code shows them for a wrong pattern."""
    if isinstance(schema, Mapping):
        told = {key: _published(value) for key, value in schema.items() if key != "code"}
        if "code" in schema:
            text = general(entries()[str(schema["code"])])
            told["patternErrorMessage"] = f"{text.message} {text.help}"
        return told
    return [_published(each) for each in schema] if isinstance(schema, list) else schema
