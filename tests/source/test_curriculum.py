"""builder/source/curriculum.py; what is refused stands in tests/cases/project."""

from __future__ import annotations

from builder.diagnostics import Finding, Span
from builder.model.blocks import Paragraph
from builder.model.metadata import Declaration, Gender, Track
from builder.render.text import plain_text
from builder.source.curriculum import read_curriculum
from builder.yaml import YamlMap, read_yaml

_HEAD = "id: p\ntitle: P\nversion: 1.0.0\nlanguage: de\n"


def test_everything() -> None:
    node, _ = read_yaml(
        _HEAD + "publisher: Q\nlicense: L\ngender: star\nmodules: [b, a]\ntracks: {basis: [a]}\n"
        'variables:\n  x.y: {label: X, default: "", required: yes}\n  z: {}\n'
        "glossary:\n  Wort: Ein **Satz**.\n",
        file="f",
    )
    assert isinstance(node, YamlMap)
    found: list[Finding] = []
    programme = read_curriculum(node, found)
    assert found == []
    assert (programme.order, programme.gender, programme.publisher) == (("b", "a"), Gender.STAR, "Q")
    assert programme.tracks == (Track(Span("f", 9, 10), "basis", ("a",)),)
    assert programme.variables == (
        Declaration(Span("f", 11, 3), "x.y", "X", "", required=True),
        Declaration(Span("f", 12, 3), "z"),
    )
    (entry,) = programme.glossary
    assert entry.term == "Wort"
    (paragraph,) = entry.body
    assert isinstance(paragraph, Paragraph)
    assert plain_text(paragraph.content) == "Ein Satz."
    assert entry.body[0].span == Span("f", 14, 9)


def test_a_glossary_text_on_its_own_lines_keeps_its_places() -> None:
    node, _ = read_yaml(_HEAD + "glossary:\n  Wort: |\n    Ein Satz.\n", file="f")
    assert isinstance(node, YamlMap)
    (entry,) = read_curriculum(node, []).glossary
    assert entry.body[0].span == Span("f", 7, 5)
