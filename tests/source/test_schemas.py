"""builder/source/schemas.py: what editors are told is what the readers do, for every YAML file of the project."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft7Validator

from builder.project import open_project
from builder.source.frontmatter import Kind
from builder.source.names import read_name
from builder.source.schemas import described
from tests.programme import write_programme
from tests.source.test_load import loaded

_ROOT = Path(__file__).resolve().parent.parent.parent
_PUBLISHED = _ROOT / "assets" / "schemas"
_SCHEMAS = {each.name: each.document() for each in described()}


class _Core(yaml.SafeLoader):
    """YAML 1.2's core schema, as VS Code's YAML extension reads it: 1.10 is a number, `yes` and dates are text."""


_Core.yaml_implicit_resolvers = {}
for _tag, _form, _first in (
    ("bool", r"true|True|TRUE|false|False|FALSE", "tTfF"),
    ("null", r"|~|null|Null|NULL", ["", "~", "n", "N"]),
    ("int", r"[-+]?[0-9]+", "-+0123456789"),
    ("float", r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?", "-+.0123456789"),
):
    _Core.add_implicit_resolver(f"tag:yaml.org,2002:{_tag}", re.compile(f"^(?:{_form})$"), list(_first))


def _errors(name: str, text: str) -> list[str]:
    return [error.message for error in Draft7Validator(_SCHEMAS[name]).iter_errors(yaml.load(text, _Core) or {})]


def _sources() -> Iterator[tuple[str, Path, str]]:
    """Yield the schema's name, the file and its YAML, of this project."""
    for each in described():
        for glob in each.files:
            for path in sorted(_ROOT.glob(glob)):
                yield each.name, path, path.read_text(encoding="utf-8")
    for path in sorted(_ROOT.glob("modules/*/**/*.md")):
        text = path.read_text(encoding="utf-8")
        if front := re.match(r"---\n(.*?)^---$", text, re.MULTILINE | re.DOTALL):
            yield read_name(path.name, file="")[0].kind, path, front[1]


def test_the_schemas_are_valid_and_published() -> None:
    for name, document in _SCHEMAS.items():
        Draft7Validator.check_schema(document)
        published = _PUBLISHED / f"{name}.schema.json"
        assert json.loads(published.read_text(encoding="utf-8")) == document, "run `make schemas`"
    assert {path.name for path in _PUBLISHED.glob("*.json")} == {f"{name}.schema.json" for name in _SCHEMAS}


def test_every_file_of_the_project_is_valid() -> None:
    seen = set()
    for name, path, text in _sources():
        assert _errors(name, text) == [], path
        seen.add(name)
    assert seen >= {"curriculum", "facts", "recommendations", "module", "translation", "edition", *Kind}


def _properties(schema: Any) -> Iterator[dict[str, Any]]:
    if isinstance(schema, dict):
        yield from schema.get("properties", {}).values()
        for value in schema.values():
            yield from _properties(value)


def test_every_key_is_explained() -> None:
    for document in _SCHEMAS.values():
        for each in _properties(document):
            assert len(each["description"]) > 8
            assert each["description"].endswith(".")


MODULE = "id: m\ntitle: M\nversion: 1.0.0\nlanguage: de\n"
CURRICULUM = "id: p\ntitle: P\nversion: 1.0.0\nlanguage: de\nmodules: [m]\n"
EDITION = "id: e\nname: E\n"
_FILES = {"module": "modules/m/module.yaml", "curriculum": "modules/curriculum.yaml", "facts": "modules/facts.yaml",
          "recommendations": "modules/recommendations.yaml", "edition": "editions/e/edition.yaml",
          "kursbau": "kursbau.yaml"}  # fmt: skip


def _found(tmp_path: Path, name: str, text: str) -> list[str]:
    """Return the codes of what the readers refuse in the file."""
    file = _FILES.get(name, f"modules/m/20-x{'' if name == Kind.LESSON else f'.{name}'}.md")
    folder = write_programme(tmp_path, {file: text if name in _FILES else f"---\n{text}---\n# X\n\nText.\n"})
    found = (*open_project(folder)[1], *loaded(folder).findings)
    return [each.code for each in found if each.span.file == file]


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("module", MODULE.replace("id: m\n", "")),
        ("module", MODULE.replace("title: M", "title:")),
        ("module", MODULE.replace("title: M", "title: [M]")),
        ("module", MODULE + "titel: M\n"),
        ("module", MODULE + "status: fertig\n"),
        ("module", MODULE + "duration: 45 Minuten\n"),
        ("module", MODULE + "duration: 0\n"),
        ("module", MODULE + "completion: {require: [test]}\n"),
        ("module", MODULE + "completion: {pass: 80 %}\n"),
        ("module", MODULE + "completion: {pass: 101}\n"),
        ("module", MODULE + "completion: {require: [quiz, quiz]}\n"),
        ("module", MODULE + "objectives: [a]\n"),
        ("module", MODULE + "objectives: {a b: x}\n"),
        ("module", MODULE + "authors: Team\n"),
        ("module", MODULE + "sources: {agg: {url: 'https://a.example'}}\n"),
        ("module", MODULE + "sources: {agg: {title: A, url: agg.de}}\n"),
        ("module", MODULE + "sources: {agg: {title: A, as_of: 19.8.2026}}\n"),
        ("module", MODULE + "approvals: [{by: A}]\n"),
        ("module", MODULE.replace("1.0.0", "1.0")[:-1] + "\nversion_: 1\n"),
        ("module", MODULE.replace("1.0.0", "v1.0.0")),
        ("module", MODULE.replace("language: de", "language: Deutsch")),
        ("curriculum", CURRICULUM + "gender: stern\n"),
        ("curriculum", CURRICULUM + "tracks: {a: m}\n"),
        ("curriculum", CURRICULUM + "variables: {a: {required: ja}}\n"),
        ("curriculum", CURRICULUM + "glossary: [a]\n"),
        ("facts", "F01: {source: x}\n"),
        ("facts", "F01: {statement: x, level: C}\n"),
        ("facts", "F01: x\n"),
        ("recommendations", "he-01: {title: x, level: alle}\n"),
        ("recommendations", "he-01: {title: x, steps: eins}\n"),
        ("edition", EDITION + "color: blau\n"),
        ("edition", EDITION + "targets: [scorm]\n"),
        ("edition", EDITION + "moodle: {forum: vielleicht}\n"),
        ("edition", EDITION + "moodle: {version: '3.9'}\n"),
        ("edition", EDITION + "contacts: x\n"),
        ("kursbau", "language: fr\n"),
        ("lesson", "wave: pre\n"),
        ("lesson", "private: vielleicht\n"),
        ("scenario", "effects: yes\n"),
        ("quiz", "draw: {a: 0}\n"),
        ("quiz", "feedback: nie\n"),
        ("survey", "scored: yes\n"),
    ],
)
def test_what_a_reader_refuses_an_editor_marks(tmp_path: Path, name: str, text: str) -> None:
    assert _errors(name, text) != []
    assert _found(tmp_path, name, text) != []


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("module", MODULE + "summary: 2026\nduration:\nobjectives: {ä1: Ein Satz.}\ncompletion: {pass: 66.5}\n"),
        ("module", MODULE.replace("title: M", "title: yes") + "license: on\n"),
        ("module", MODULE + "sources: {agg: {title: A, as_of: 2026-08-19, url: 'https://a.example/x?y=1'}}\n"),
        ("curriculum", CURRICULUM + "variables: {contacts.a.b: {label: 1, default: '', required: NO}}\n"),
        ("curriculum", CURRICULUM + "glossary: {a b: c}\ntracks: {kurz: [m]}\n"),
        ("edition", EDITION + "contacts: {a: {phone: 01067}}\nvariables: {}\ncolor: '#0b5a8a'\n"),
        ("edition", EDITION + "moodle: {version: 4.5, badge: false}\n"),
        ("facts", "F01: {statement: 12, level: A, check_by: 2027-01-01}\n"),
        ("kursbau", "schemas:\nlanguage: en\n"),
        ("lesson", "private: Yes\nobjectives: []\nduration: '5'\n"),
        ("quiz", "pass: 80\ndraw: {a: 2}\nshuffle: no\nfeedback: end\n"),
    ],
)
def test_what_a_reader_takes_an_editor_takes(tmp_path: Path, name: str, text: str) -> None:
    assert _errors(name, text) == []
    refused = {"key-unknown", "key-elsewhere", "key-invalid", "value-unknown", "value-repeated", "key-missing"}
    found = _found(tmp_path, name, text)
    assert [code for code in found if code in refused or code.startswith(("value-", "url", "version", "color"))] == []


def test_a_version_that_looks_like_a_number_is_no_matter_for_an_editor() -> None:
    assert _errors("module", MODULE.replace("1.0.0", "1.10")) == []
