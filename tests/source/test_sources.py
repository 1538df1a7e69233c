"""builder/source/sources.py"""

from __future__ import annotations

from datetime import date

from builder.diagnostics import Finding, Span
from builder.model.metadata import Source
from builder.source.sources import read_sources
from builder.yaml import YamlText, read_yaml


def test_sources() -> None:
    node, _ = read_yaml(
        "agg: {title: AGG, as_of: 2026-08-19}\ngg: {title: GG, url: gg}\n§: {title: P}\nx: y\n", file="f"
    )
    found: list[Finding] = []
    assert node is not None
    assert read_sources(node, found) == (
        Source(Span("f", 1, 1), "agg", "AGG", as_of=date(2026, 8, 19)),
        Source(Span("f", 2, 1), "gg", "GG"),
    )
    assert [(each.code, each.span.line) for each in found] == [
        ("url-invalid", 2),
        ("key-invalid", 3),
        ("value-not-mapping", 4),
    ]


def test_no_mapping() -> None:
    found: list[Finding] = []
    assert read_sources(YamlText(Span("f"), "agg", Span("f")), found) is None
    assert [each.code for each in found] == ["value-not-mapping"]
