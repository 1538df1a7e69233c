"""builder/edition/apply.py, from source to text."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from builder.context import Context
from builder.diagnostics import Finding
from builder.edition.apply import apply_edition
from builder.model.blocks import CodeBlock, Local, Paragraph
from builder.model.course import Course, Module
from builder.model.inlines import Code, Link, Picture, Text, Variable
from builder.model.walk import walk
from builder.project import Project
from builder.render.text import plain_text
from builder.source.load import load
from tests.programme import SCAFFOLD, write_programme

_CURRICULUM = """\
id: p
title: P
version: 1.0.0
language: de
modules: [m, n]
variables:
  mail: {label: Adresse, default: vorgabe@example.org, required: yes}
  tel: {label: Telefon}
glossary: {Wort: "Bei {{ name }}."}
"""
_LESSON = """\
# Willkommen bei {{ name }}

Schreiben Sie an {{mail}} oder `{{ mail }}`. Rufen Sie [{{ tel }}](tel:{{ tel }}) an, [Mail](mailto:{{ mail }}).

![Rathaus von {{ name }}](media/x.svg "{{ name }}")

```
{{ name }}
```

::: local {#ort}
Vorgabe für {{ name }}.[^a]
:::

[^a]: Note.
"""
_EDITION = 'id: dorf\nname: Dorf & *Söhne*\nvariables: {mail: "a b@dorf.example", tel: "+49 (30) 1/2"}\n'


def course(tmp_path: Path, files: dict[str, str], edition: str) -> tuple[Course, tuple[Finding, ...]]:
    written = {
        "modules/curriculum.yaml": _CURRICULUM,
        "modules/m/10-a.md": _LESSON,
        "modules/n/module.yaml": SCAFFOLD["modules/m/module.yaml"].replace("id: m", "id: n"),
        "modules/n/10-a.md": SCAFFOLD["modules/m/10-a.md"],
        "editions/dorf/edition.yaml": _EDITION,
    }
    project = Project(write_programme(tmp_path, written | files))
    loaded = load(project, context=Context(date(2026, 1, 1)))
    assert loaded.findings == ()
    chosen = next(each for each in loaded.editions if each.id == edition)
    return apply_edition(loaded.course, chosen)


def texts(module: Module) -> str:
    return "".join(node.text for node in walk(module) if isinstance(node, Text))


def test_variables_become_text(tmp_path: Path) -> None:
    applied, found = course(tmp_path, {}, "dorf")
    assert found == ()
    assert applied.edition is not None
    assert not any(isinstance(node, Variable) for node in walk(applied))
    module = applied.modules[0]
    assert plain_text(module.units[0].head.title) == "Willkommen bei Dorf & *Söhne*"
    assert "an a b@dorf.example oder" in texts(module)
    assert [node.text for node in walk(module) if isinstance(node, Code | CodeBlock)] == ["{{ mail }}", "{{ name }}\n"]
    assert [node.href for node in walk(module) if isinstance(node, Link)] == [
        "tel:+493012",
        "mailto:a%20b@dorf.example",
    ]
    (picture,) = (node for node in walk(module) if isinstance(node, Picture))
    assert (picture.alt, picture.caption) == ("Rathaus von Dorf & *Söhne*", "Dorf & *Söhne*")
    (entry,) = applied.programme.glossary
    (paragraph,) = entry.body
    assert isinstance(paragraph, Paragraph)
    assert plain_text(paragraph.content) == "Bei Dorf & *Söhne*."


def test_standard_shows_defaults_and_placeholders(tmp_path: Path) -> None:
    applied, found = course(tmp_path, {}, "standard")
    assert [each.code for each in found] == ["variable-placeholder"]
    shown = texts(applied.modules[0])
    assert "Willkommen bei Ihre Kommune" in shown
    assert "vorgabe@example.org" in shown
    assert "[Ihre Kommune ergänzt hier: Telefon]" in shown


def test_a_required_value_is_missed_at_the_first_line(tmp_path: Path) -> None:
    _, found = course(tmp_path, {"editions/dorf/edition.yaml": "# Dorf\nid: dorf\nname: D\n"}, "dorf")
    assert [(each.code, each.span.file, each.span.line) for each in found] == [
        ("variable-missing", "editions/dorf/edition.yaml", 1),
        ("variable-without-value", "editions/dorf/edition.yaml", 1),
    ]


def test_modules_in_the_editions_order(tmp_path: Path) -> None:
    applied, _ = course(tmp_path, {"editions/dorf/edition.yaml": _EDITION + "modules: [n, m]\n"}, "dorf")
    assert [module.id for module in applied.modules] == ["n", "m"]


def test_what_does_not_change_is_not_copied(tmp_path: Path) -> None:
    project = Project(write_programme(tmp_path, {"modules/m/10-a.md": "# A\n\nOhne Variable, `{{ code }}`.\n"}))
    loaded = load(project, context=Context(date(2026, 1, 1)))
    applied, found = apply_edition(loaded.course, loaded.editions[0])
    assert found == ()
    assert applied.modules[0] is loaded.course.modules[0]


def test_local_text_takes_the_blocks_place(tmp_path: Path) -> None:
    local = {"editions/dorf/local/m/ort.md": "Hier, {{ name }}.[^a]\n\n[^a]: Eigene Note.\n"}
    applied, found = course(tmp_path, local, "dorf")
    assert found == ()
    (block,) = (node for node in walk(applied.modules[0]) if isinstance(node, Local))
    (paragraph,) = block.body
    assert isinstance(paragraph, Paragraph)
    assert "Hier, Dorf & *Söhne*." in plain_text(paragraph.content)
    assert paragraph.span.file == "editions/dorf/local/m/ort.md"
    (unit,) = applied.modules[0].units
    assert [note.label for note in unit.footnotes] == ["a", "ort--a"]
