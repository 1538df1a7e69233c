"""builder/source/registers.py; what is refused stands in tests/cases/project."""

from __future__ import annotations

from datetime import date

from builder.diagnostics import Finding, Span
from builder.model.blocks import Level
from builder.model.metadata import Fact, Recommendation
from builder.source.registers import read_facts, read_recommendations
from builder.yaml import YamlMap, read_yaml


def node(text: str) -> YamlMap:
    read, faults = read_yaml(text, file="f")
    assert isinstance(read, YamlMap)
    assert faults == ()
    return read


def test_facts() -> None:
    found: list[Finding] = []
    text = (
        'F07: {statement: S, source: Q, url: "https://a.example", as_of: 2025-06-03, check_by: 2027-06-01, '
        "level: B, limits: N}"
    )
    assert read_facts(node(text), found) == (
        Fact(Span("f", 1, 1), "F07", "S", "Q", "https://a.example", date(2025, 6, 3), date(2027, 6, 1), "B", "N"),
    )
    assert found == []


def test_recommendations() -> None:
    found: list[Finding] = []
    text = (
        "he-01:\n  title: T\n  level: team\n  steps: [a, b]\n  role: R\n  evidence: E\n"
        "  version: 1.0.0\n  modules: [m]\n  field: F\n"
    )
    assert read_recommendations(node(text), found, modules=("m",)) == (
        Recommendation(Span("f", 1, 1), "he-01", "T", Level.TEAM, ("a", "b"), "R", "E", "1.0.0", ("m",), "F"),
    )
    assert found == []
