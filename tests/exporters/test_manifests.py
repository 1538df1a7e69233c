"""Both manifests are valid against the official schemas and read as Moodle and ILIAS read them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from builder.diagnostics import Span
from builder.exporters._ims.identity import identity
from builder.exporters._ims.shorten import shorten
from builder.exporters.scorm12.imsmanifest_xml import imsmanifest_xml as manifest_12
from builder.exporters.scorm2004.imsmanifest_xml import imsmanifest_xml as manifest_2004
from builder.model.course import Course, Module
from builder.model.edition import Edition
from builder.model.metadata import Completion, Programme
from builder.xml.parser import parse
from builder.xml.schema import load_schema, violations

HERE = Span("modules/m/module.yaml", 1, 1)
FILES = ["index.html", "player.css", "player.js", "media/ä.png"]


def _course(module: Module, edition: str = "standard") -> Course:
    programme = Programme(HERE, "programm", "Programm", "0.1.0", "de")
    return Course(programme, (module,), edition=Edition(HERE, edition))


def _module(id: str = "schalter", title: str = "Bürger*innen & Ämter", version: str = "1.2.0") -> Module:
    return Module(HERE, id, f"modules/{id}", title, version, "de", Completion(()), summary="Ein Satz < zwei.")


@pytest.mark.parametrize(
    ("write", "folder"), [(manifest_12, "scorm12"), (manifest_2004, "scorm2004_4th")], ids=["1.2", "2004"]
)
@pytest.mark.parametrize("module", [_module(), _module("9leben", "x" * 400), _module("a", version="10.0.11")])
def test_a_manifest_is_schema_valid(write: Callable[..., bytes], folder: str, module: Module, reference: Path) -> None:
    data = write(_course(module), module, files=FILES, launch="index.html")
    assert violations(parse(data), load_schema(reference / "xsd" / folder)) == ()


def test_umlauts_are_raw_and_prefixes_literal() -> None:
    module = _module()
    old = manifest_12(_course(module), module, files=FILES, launch="index.html").decode()
    new = manifest_2004(_course(module), module, files=FILES, launch="index.html").decode()
    assert "Bürger*innen &amp; Ämter" in old
    assert 'adlcp:scormtype="sco"' in old
    assert 'adlcp:scormType="sco"' in new
    assert "<imsss:sequencing>" in new
    assert "<schemaversion>1.2<" in old
    assert "<schemaversion>2004 4th Edition<" in new


def test_identifiers_are_short_stable_and_unique() -> None:
    ids = {id: identity(_course(_module(id)), _module(id)).manifest for id in ("schalter", "schalten", "9leben", "a-b")}
    assert len(set(ids.values())) == len(ids)
    assert all(len(each) <= 15 and each[0].isalpha() for each in ids.values())
    same = identity(_course(_module(version="2.0.0")), _module(version="2.0.0")).manifest
    assert same == ids["schalter"]
    assert identity(_course(_module(), "bremen"), _module()).manifest != same


def test_a_long_title_is_cut_at_a_word() -> None:
    cut = shorten("Wort " * 100)
    assert len(cut) <= 200
    assert cut.endswith("Wort…")
