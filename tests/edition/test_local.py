"""builder/edition/local.py"""

from __future__ import annotations

from datetime import date
from pathlib import Path

from builder.context import Context
from builder.diagnostics import Finding, Span
from builder.edition.local import with_local_texts
from builder.model.blocks import Local, Paragraph
from builder.model.edition import LocalText
from builder.model.inlines import Text
from builder.model.walk import walk
from builder.project import Project
from builder.source.load import load
from tests.programme import write_programme

_LOCAL = "# A\n\n::: note Kasten\n\n:::: local {#ort}\nVorgabe.\n::::\n\n:::\n"
_AT = Span("editions/e/local/m/ort.md", 1, 1)


def text(block: str) -> LocalText:
    return LocalText(_AT, "m", block, (Paragraph(_AT, (Text(_AT, "Bei uns."),)),))


def shown(node: object) -> list[str]:
    return [
        each.text
        for local in walk(node)
        if isinstance(local, Local)
        for each in walk(local.body)
        if isinstance(each, Text)
    ]


def test_a_block_inside_another_is_replaced_and_a_translation_keeps_its_own(tmp_path: Path) -> None:
    files = {
        "modules/m/10-a.md": _LOCAL,
        "modules/m/i18n/en/module.yaml": "title: M\n",
        "modules/m/i18n/en/10-a.md": _LOCAL.replace("Vorgabe", "Default"),
    }
    loaded = load(Project(write_programme(tmp_path, files)), context=Context(date(2026, 1, 1)))
    assert loaded.findings == ()
    found: list[Finding] = []
    module = with_local_texts(loaded.course.modules[0], (text("ort"),), found)
    assert found == []
    assert shown(module.units) == ["Bei uns."]
    assert shown(module.translations) == ["Default."]


def test_no_such_block(tmp_path: Path) -> None:
    files = {"modules/m/10-a.md": _LOCAL}
    loaded = load(Project(write_programme(tmp_path, files)), context=Context(date(2026, 1, 1)))
    found: list[Finding] = []
    module = with_local_texts(loaded.course.modules[0], (text("orr"),), found)
    assert [(each.code, each.span) for each in found] == [("local-block-unknown", _AT)]
    assert dict(found[0].params)["nearest"] == "ort"
    assert shown(module) == ["Vorgabe."]
