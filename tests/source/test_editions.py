"""builder/source/editions.py and edition_yaml.py; what is refused stands in tests/cases/editions."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from builder.context import Context
from builder.model.edition import Activities, Cases, Edition, MoodleOptions
from builder.project import Project
from builder.source.editions import edition_ids
from builder.source.load import Loaded, load
from tests.programme import SCAFFOLD, write_programme

_CURRICULUM = SCAFFOLD["modules/curriculum.yaml"] + (
    "tracks: {basis: [m]}\nvariables: {contacts.agg.name: {default: X}, ort: {default: O}}\n"
)
_EDITION = """\
id: dorf
name: Dorf
logo: logo.svg
color: "#0B5A8A"
contacts:
  agg: {name: Stelle}
variables: {ort: Amt, contacts.agg.name: Vorrang}
track: basis
targets: [web, scorm12]
moodle: {activities: scorm, cases: lesson, forum: yes, badge: no, strict: yes, version: "4.1"}
"""


def read(tmp_path: Path, files: dict[str, str]) -> tuple[Loaded, Edition]:
    scaffold = {"modules/curriculum.yaml": _CURRICULUM, "editions/dorf/edition.yaml": _EDITION}
    logo = {"editions/dorf/logo.svg": '<svg viewBox="0 0 40 20"/>'}
    loaded = load(Project(write_programme(tmp_path, scaffold | logo | files)), context=Context(date(2026, 1, 1)))
    return loaded, loaded.editions[-1]


def test_everything(tmp_path: Path) -> None:
    loaded, edition = read(tmp_path, {})
    assert loaded.findings == ()
    assert (edition.id, edition.name, edition.real, edition.color) == ("dorf", "Dorf", True, "#0b5a8a")
    assert edition.logo is not None
    assert (edition.logo.path, edition.logo.width, edition.logo.height) == ("editions/dorf/logo.svg", 40, 20)
    assert [(value.name, value.text) for value in edition.values] == [
        ("ort", "Amt"),
        ("contacts.agg.name", "Vorrang"),
        ("contacts.agg.name", "Stelle"),
    ]
    assert (edition.modules, edition.targets) == (("m",), ("web", "scorm12"))
    assert edition.moodle == MoodleOptions(Activities.SCORM, Cases.LESSON, True, False, True, "4.1")


def test_local_texts_bring_their_media(tmp_path: Path) -> None:
    files = {
        "modules/m/10-a.md": "# A\n\n::: local {#ort}\nVorgabe.\n:::\n",
        "editions/dorf/local/m/ort.md": "Bei uns.[^1]\n\n[^1]: Note.\n",
        "editions/dorf/local/m/bilder/x.txt": "x",
    }
    loaded, edition = read(tmp_path, files)
    assert loaded.findings == ()
    (text,) = edition.local
    assert (text.module, text.block, text.span.file) == ("m", "ort", "editions/dorf/local/m/ort.md")
    assert [note.label for note in text.footnotes] == ["1"]
    assert [asset.path for asset in text.assets] == ["editions/dorf/local/m/bilder/x.txt"]


def test_standard_comes_first_and_has_no_file(tmp_path: Path) -> None:
    loaded, _ = read(tmp_path, {"editions/_alt/edition.yaml": "x", "editions/berg/edition.yaml": "id: berg\nname: B\n"})
    assert [(edition.id, edition.real) for edition in loaded.editions] == [
        ("standard", False),
        ("berg", True),
        ("dorf", True),
    ]
    assert edition_ids(Project(tmp_path)) == ("berg", "dorf")


def test_a_logo_outside(tmp_path: Path) -> None:
    for path in ("../../../logo.svg", "/etc/passwd", "../berg/logo.svg"):
        loaded, edition = read(tmp_path, {"editions/dorf/edition.yaml": f"id: dorf\nname: D\nlogo: {path}\n"})
        assert edition.logo is None
        codes = {each.code for each in loaded.findings if each.span.file.endswith("edition.yaml")}
        assert codes <= {"logo-outside", "logo-missing"}
        assert codes
